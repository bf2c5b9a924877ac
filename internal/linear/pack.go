package linear

import "encoding/binary"

// A Row is a feature with its weights, on their way into a model.
type Row struct {
	Hash    uint64
	Weights [Labels]int8
}

// PackModel lays out a model of the rows in the given number of buckets, a
// power of two. Where two buckets are full the later rows are left out, so the
// rows that matter most go first; kept is how many found room.
func PackModel(rows []Row, buckets int) (data []byte, kept int, err error) {
	return packRows(rows, buckets, Labels)
}

// PackNarrow lays out a model of the first labels of the rows, as PackModel
// does.
func PackNarrow(rows []Row, buckets int) (data []byte, kept int, err error) {
	return packRows(rows, buckets, NarrowLabels)
}

func packRows(rows []Row, buckets, labels int) (data []byte, kept int, err error) {
	return pack(len(rows), buckets, labels, bias, func(i int) uint64 { return rows[i].Hash }, func(i int, value []byte) {
		for l := range value {
			value[l] = byte(int(rows[i].Weights[l]) + bias)
		}
	})
}

// Room tells which of the hashes find room in the given number of buckets. Any
// order of those finds room again.
func Room(hashes []uint64, buckets int) ([]bool, error) {
	room := make([]bool, len(hashes))
	_, _, err := pack(len(hashes), buckets, 0, 0, func(i int) uint64 { return hashes[i] }, func(i int, _ []byte) { room[i] = true })
	return room, err
}

// A Class is a hash with its set.
type Class struct {
	Hash uint64
	Set  uint16
}

// PackClasses lays out a map of the classes, as PackModel does.
func PackClasses(classes []Class, buckets int) (data []byte, kept int, err error) {
	return pack(len(classes), buckets, classBytes, 0, func(i int) uint64 { return classes[i].Hash }, func(i int, value []byte) {
		binary.LittleEndian.PutUint16(value, classes[i].Set)
	})
}
