package linear

import (
	"encoding/binary"
	"fmt"
)

// A Row is a feature with its weights, on their way into a model.
type Row struct {
	Hash    uint64
	Weights [Labels]int8
}

// PackModel lays out a model of the rows in the given number of buckets, a
// power of two. Where two buckets are full the later rows are left out, so the
// rows that matter most go first; kept is how many found room.
func PackModel(rows []Row, buckets int) (data []byte, kept int, err error) {
	slots := make([]byte, buckets*perBucket*Labels)
	for i := range slots {
		slots[i] = bias
	}
	marks, err := place(len(rows), buckets, func(i int) uint64 { return rows[i].Hash }, func(i, slot int) {
		for l, w := range rows[i].Weights {
			slots[slot*Labels+l] = byte(int(w) + bias)
		}
		kept++
	})
	return append(marks, slots...), kept, err
}

// Room tells which of the hashes find room in the given number of buckets. Any
// order of those finds room again.
func Room(hashes []uint64, buckets int) ([]bool, error) {
	room := make([]bool, len(hashes))
	_, err := place(len(hashes), buckets, func(i int) uint64 { return hashes[i] }, func(i, _ int) { room[i] = true })
	return room, err
}

// A Class is a hash with its set.
type Class struct {
	Hash uint64
	Set  uint16
}

// PackClasses lays out a map of the classes, as PackModel does.
func PackClasses(classes []Class, buckets int) (data []byte, kept int, err error) {
	values := make([]byte, buckets*perBucket*2)
	marks, err := place(len(classes), buckets, func(i int) uint64 { return classes[i].Hash }, func(i, slot int) {
		binary.LittleEndian.PutUint16(values[2*slot:], classes[i].Set)
		kept++
	})
	return append(marks, values...), kept, err
}

// place gives each hash in turn a slot, and returns the head and the marks.
func place(n, buckets int, hash func(int) uint64, put func(i, slot int)) ([]byte, error) {
	if buckets < 1 || buckets&(buckets-1) != 0 || int64(buckets) >= 1<<31 {
		return nil, fmt.Errorf("linear: %d buckets are not a power of two", buckets)
	}
	marks := make([]byte, headBytes+buckets*8)
	binary.LittleEndian.PutUint32(marks, uint32(buckets))
	for i := range n {
		h := hash(i)
		b := int(h & uint64(buckets-1))
		for k := range 2 * perBucket {
			if k == perBucket {
				if b ^= 1; b >= buckets {
					break
				}
			}
			at := marks[headBytes+b*8+2*(k%perBucket):]
			if have := uint64(binary.LittleEndian.Uint16(at)); have == mark(h) {
				break // taken for one with an earlier row
			} else if have == 0 {
				binary.LittleEndian.PutUint16(at, uint16(mark(h)))
				put(i, b*perBucket+k%perBucket)
				break
			}
		}
	}
	return marks, nil
}
