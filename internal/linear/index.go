// Package linear has linear models over hashed features, and the sets of
// hashes they are looked up in. Both are read in place from an embedded
// string: opening one costs nothing, and it may be shared.
//
// An index is an array of buckets; a hash picks its bucket, or where that is
// full the one beside it, by its low bits and is told from the others there by
// its high bits, its mark. Two hashes that agree in both are taken for one: of
// the hashes that are not in an index about one in ten thousand is found all
// the same.
package linear

import (
	"fmt"
	"math/bits"
)

// perBucket is the number of slots in a bucket: four marks of two bytes are
// compared in one machine word.
const perBucket = 4

// everyMark repeats a mark in all slots of a bucket when multiplied by it.
const everyMark = 0x0001_0001_0001_0001

// Mix is the hash of two hashes, in this order.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

// mark is what a bucket keeps of a hash; never 0, which marks a free slot.
func mark(h uint64) uint64 { return h>>48 | 1 }

// An Index maps hashes to slots, dense small numbers. The zero Index is empty.
type Index struct {
	marks string
	mask  uint64
}

// openIndex is the index that data begins with, and what follows it.
// It panics where the data are none: they are embedded, so that is a mistake
// in the build.
func openIndex(data string) (Index, string) {
	if data == "" {
		return Index{}, ""
	}
	n := int(uint32(le64(data, 0)))
	if bits.OnesCount32(uint32(n)) != 1 || len(data) < headBytes+n*8 {
		panic(fmt.Sprintf("linear: no index of %d buckets in %d bytes", n, len(data)))
	}
	return Index{data[headBytes : headBytes+n*8], uint64(n) - 1}, data[headBytes+n*8:]
}

// headBytes is the length of the head of an index: the number of buckets and
// four bytes that keep what follows aligned.
const headBytes = 8

// Find is the slot of the hash, or -1.
func (x Index) Find(h uint64) int {
	b := int(h & x.mask)
	if b*8+8 > len(x.marks) {
		return -1
	}
	// A lane of y is zero where the marks agree; the lowest zero lane is exact.
	bucket, same := le64(x.marks, b*8), mark(h)*everyMark
	y := bucket ^ same
	zero := (y - everyMark) &^ y & (everyMark << 15)
	if zero == 0 {
		// What finds no room goes to the neighbour.
		if b ^= 1; bucket>>48 == 0 || b*8+8 > len(x.marks) {
			return -1
		}
		y = le64(x.marks, b*8) ^ same
		if zero = (y - everyMark) &^ y & (everyMark << 15); zero == 0 {
			return -1
		}
	}
	return b*perBucket + bits.TrailingZeros64(zero)>>4
}

func le64(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
		uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

// Classes maps hashes to small sets, 16 bits each. The zero Classes is empty.
type Classes struct {
	index  Index
	values string
}

// OpenClasses is the map that PackClasses laid out.
func OpenClasses(data string) Classes {
	x, rest := openIndex(data)
	return Classes{x, rest}
}

// Find is the set of the hash; 0 where there is none.
func (c Classes) Find(h uint64) uint16 {
	i := c.index.Find(h)
	if i < 0 {
		return 0
	}
	return uint16(c.values[2*i]) | uint16(c.values[2*i+1])<<8
}
