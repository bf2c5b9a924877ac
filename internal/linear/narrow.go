package linear

import (
	"encoding/binary"
	"math/bits"
)

// NarrowLabels is the number of labels that a Narrow tells apart.
const NarrowLabels = 4

// A Narrow is a model of few labels, small enough for the cache: each bucket
// holds its marks and beside them the weights, so that a feature costs one
// look at memory. The zero Narrow knows no feature.
type Narrow struct {
	buckets string
	mask    uint64
}

// narrowBytes is the size of a bucket: the marks, then a weight a label.
const narrowBytes = perBucket * (2 + NarrowLabels)

// OpenNarrow is the model that PackNarrow laid out.
func OpenNarrow(data string) Narrow {
	if data == "" {
		return Narrow{}
	}
	n := int(uint32(le64(data, 0)))
	if bits.OnesCount32(uint32(n)) != 1 || len(data) != headBytes+n*narrowBytes {
		panic("linear: not a narrow model")
	}
	return Narrow{data[headBytes:], uint64(n) - 1}
}

// Sum adds up the weights of the features by label, as Model.Sum does.
func (m Narrow) Sum(features []uint64, sums *[NarrowLabels]int32) {
	if len(features) > MaxFeatures {
		features = features[:MaxFeatures]
	}
	var even, odd uint64 // lanes of 16 bits, two labels apart by 32
	n := int32(0)
	for _, f := range features {
		at := m.find(f)
		if at < 0 {
			continue
		}
		w := m.buckets[at : at+NarrowLabels]
		x := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
		even += x & 0x00ff_00ff
		odd += x >> 8 & 0x00ff_00ff
		n += bias
	}
	sums[0], sums[2] = int32(uint16(even))-n, int32(uint16(even>>16))-n
	sums[1], sums[3] = int32(uint16(odd))-n, int32(uint16(odd>>16))-n
}

// find is where the weights of the hash stand, or -1.
func (m Narrow) find(h uint64) int {
	at := int(h&m.mask) * narrowBytes
	if at+narrowBytes > len(m.buckets) {
		return -1
	}
	same := mark(h) * everyMark
	marks := le64(m.buckets, at)
	zero := zeroLane(marks ^ same)
	if zero == 0 {
		// What found no room went to the neighbour.
		at = int(h&m.mask^1) * narrowBytes
		if marks>>48 == 0 || at+narrowBytes > len(m.buckets) {
			return -1
		}
		if zero = zeroLane(le64(m.buckets, at) ^ same); zero == 0 {
			return -1
		}
	}
	return at + perBucket*2 + bits.TrailingZeros64(zero)>>4*NarrowLabels
}

// zeroLane marks the lanes of y that are zero; the lowest mark is exact.
func zeroLane(y uint64) uint64 { return (y - everyMark) &^ y & (everyMark << 15) }

// PackNarrow lays out a model of the first labels of the rows, as PackModel
// does.
func PackNarrow(rows []Row, buckets int) (data []byte, kept int, err error) {
	weights := make([]byte, buckets*perBucket*NarrowLabels)
	for i := range weights {
		weights[i] = bias
	}
	marks, err := place(len(rows), buckets, func(i int) uint64 { return rows[i].Hash }, func(i, slot int) {
		for l := range NarrowLabels {
			weights[slot*NarrowLabels+l] = byte(int(rows[i].Weights[l]) + bias)
		}
		kept++
	})
	if err != nil {
		return nil, 0, err
	}
	data = binary.LittleEndian.AppendUint64(nil, uint64(buckets))
	for b := range buckets {
		data = append(data, marks[headBytes+8*b:headBytes+8*b+8]...)
		data = append(data, weights[b*perBucket*NarrowLabels:(b+1)*perBucket*NarrowLabels]...)
	}
	return data, kept, nil
}
