package linear

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"iter"
	"slices"
)

// A Row is a feature with its weights, on their way into a model.
type Row struct {
	Hash    uint64
	Weights [Labels]int8
}

// PackModel lays out a model of the rows in the given number of slots, a power
// of two. Where there are too many rows the later ones are left out, so the rows
// that matter most go first; kept is how many found room.
func PackModel(rows []Row, slots int) (data []byte, kept int, err error) {
	return packRows(rows, slots, Labels)
}

// PackNarrow lays out a model of the first labels of the rows, as PackModel
// does.
func PackNarrow(rows []Row, slots int) (data []byte, kept int, err error) {
	return packRows(rows, slots, NarrowLabels)
}

func packRows(rows []Row, slots, labels int) (data []byte, kept int, err error) {
	return pack(len(rows), slots, labels, bias, func(i int) uint64 { return rows[i].Hash }, func(i int, value []byte) {
		for l := range value {
			value[l] = byte(int(rows[i].Weights[l]) + bias)
		}
	})
}

// Room tells which of the hashes find room in the given number of slots. Any
// order of those finds room again.
func Room(hashes []uint64, slots int) ([]bool, error) {
	list := make([]int, len(hashes)) // of those that found room so far
	for i := range list {
		list[i] = i
	}
	for {
		room := make([]bool, len(hashes))
		_, kept, err := pack(len(list), slots, 0, 0, func(k int) uint64 { return hashes[list[k]] }, func(k int, _ []byte) { room[list[k]] = true })
		if err != nil || kept == len(list) {
			return room, err
		}
		list = slices.DeleteFunc(list, func(i int) bool { return !room[i] })
	}
}

// A Class is a hash with its set.
type Class struct {
	Hash uint64
	Set  uint16
}

// PackClasses lays out a map of the classes, as PackModel does.
func PackClasses(classes []Class, slots int) (data []byte, kept int, err error) {
	return pack(len(classes), slots, classBytes, 0, func(i int) uint64 { return classes[i].Hash }, func(i int, value []byte) {
		binary.LittleEndian.PutUint16(value, classes[i].Set)
	})
}

// spare is the share of the slots that stay free, one in so many: the last
// groups would find no room in a full table.
const spare = 32

// pack lays out n hashes with their values of width bytes in the given number
// of slots, a power of two. It leaves out those past that number less the spare
// ones, a hash that would be taken for an earlier one, and one for whose group
// no displacement is found, which hardly happens; kept is how many found room.
// An unused value is filled with the byte.
func pack(n, slots, width int, fill byte, hash func(int) uint64, put func(i int, value []byte)) (data []byte, kept int, err error) {
	if slots < 1 || slots&(slots-1) != 0 || int64(slots) >= 1<<31 {
		return nil, 0, fmt.Errorf("linear: %d slots are not a power of two", slots)
	}
	groups := int(groupsOf(uint64(slots)))
	marks := headBytes + groups*markBytes
	values := marks + slots*markBytes
	data = binary.LittleEndian.AppendUint64(make([]byte, 0, values+slots*width), uint64(slots))
	data = append(data, make([]byte, values-headBytes)...)
	for range slots * width {
		data = append(data, fill)
	}
	for g, members := range grouped(n, slots, groups, hash) {
		for len(members) > 0 {
			move, ok := displacement(members, slots, data[marks:values], hash)
			if !ok {
				members = members[:len(members)-1]
				continue
			}
			binary.LittleEndian.PutUint16(data[headBytes+g*markBytes:], uint16(move))
			for _, i := range members {
				slot := int((slotOf(hash(i)) ^ move) & uint64(slots-1))
				binary.LittleEndian.PutUint16(data[marks+slot*markBytes:], uint16(markOf(hash(i))))
				put(i, data[values+slot*width:values+(slot+1)*width])
				kept++
			}
			break
		}
	}
	return data, kept, nil
}

// grouped yields the groups that have members, and these, the largest groups
// first: it is them that are hard to find room for.
func grouped(n, slots, groups int, hash func(int) uint64) iter.Seq2[int, []int] {
	members := make([][]int, groups)
	for i, left := 0, slots-slots/spare; i < n && left > 0; i++ {
		h := hash(i)
		g := groupOf(h) & uint64(groups-1)
		same := func(k int) bool {
			return markOf(hash(k)) == markOf(h) && (slotOf(hash(k))^slotOf(h))&uint64(slots-1) == 0
		}
		if !slices.ContainsFunc(members[g], same) {
			members[g] = append(members[g], i)
			left--
		}
	}
	order := make([]int, groups)
	for g := range order {
		order[g] = g
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(len(members[b]), len(members[a])) })
	return func(yield func(int, []int) bool) {
		for _, g := range order {
			if len(members[g]) == 0 || !yield(g, members[g]) {
				return
			}
		}
	}
}

// displacement is the least that puts every member on a free slot of its own.
func displacement(members []int, slots int, marks []byte, hash func(int) uint64) (move uint64, ok bool) {
	taken := make([]uint64, 0, len(members))
next:
	for move := uint64(0); move < min(uint64(slots), 1<<(8*markBytes)); move++ {
		taken = taken[:0]
		for _, i := range members {
			slot := (slotOf(hash(i)) ^ move) & uint64(slots-1)
			if marks[slot*markBytes] != 0 || slices.Contains(taken, slot) {
				continue next
			}
			taken = append(taken, slot)
		}
		return move, true
	}
	return 0, false
}
