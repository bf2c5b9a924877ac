// Package linear has linear models over hashed features, and the sets of
// hashes they are looked up in. Both are read in place from an embedded
// string: opening one costs nothing, and it may be shared.
//
// All of them are one hash table, an array of buckets; a hash picks its bucket,
// or where that is full the one beside it, by its low bits and is told from the
// others there by its high bits, its mark. A bucket holds its marks and, beside
// them, what they stand for, so that a look-up touches memory once. Two hashes
// that agree in both are taken for one: of the hashes that are not in a table
// about one in ten thousand is found all the same.
package linear

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// perBucket is the number of slots in a bucket: four marks of two bytes are
// compared in one machine word.
const perBucket = 4

// everyMark repeats a mark in all slots of a bucket when multiplied by it.
const everyMark = 0x0001_0001_0001_0001

// headBytes is the length of the head of a table: the number of buckets.
const headBytes = 8

// markBytes is the length of the marks of a bucket.
const markBytes = 2 * perBucket

// Mix is the hash of two hashes, in this order.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

// mark is what a bucket keeps of a hash; never 0, which marks a free slot.
func mark(h uint64) uint64 { return h>>48 | 1 }

// buckets is the array, and the mask that picks one. The zero buckets are
// empty.
type buckets struct {
	data string
	mask uint64
}

// openBuckets is the buckets in data, of values of width bytes. It panics where
// the data are none: they are embedded, so that is a mistake in the build.
func openBuckets(data string, width int) buckets {
	if data == "" {
		return buckets{}
	}
	n := le64(data, 0)
	if bits.OnesCount64(n) != 1 || uint64(len(data)) != headBytes+n*uint64(markBytes+perBucket*width) {
		panic(fmt.Sprintf("linear: no table of %d buckets in %d bytes", n, len(data)))
	}
	return buckets{data[headBytes:], n - 1}
}

// find is where the value of the hash stands, which is width bytes long; -1 for
// none.
func (b buckets) find(h uint64, width int) int {
	size := markBytes + perBucket*width
	at := int(h&b.mask) * size
	if at+size > len(b.data) {
		return -1
	}
	same := mark(h) * everyMark
	marks := le64(b.data, at)
	zero := zeroLane(marks ^ same)
	if zero == 0 {
		// What found no room went to the neighbour.
		at = int(h&b.mask^1) * size
		if marks>>48 == 0 || at+size > len(b.data) {
			return -1
		}
		if zero = zeroLane(le64(b.data, at) ^ same); zero == 0 {
			return -1
		}
	}
	return at + markBytes + bits.TrailingZeros64(zero)>>4*width
}

// zeroLane marks the lanes of y that are zero; the lowest mark is exact.
func zeroLane(y uint64) uint64 { return (y - everyMark) &^ y & (everyMark << 15) }

func le64(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
		uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

// Classes maps hashes to small sets, 16 bits each. The zero Classes is empty.
type Classes struct{ buckets }

// classBytes is the size of a set.
const classBytes = 2

// OpenClasses is the map that PackClasses laid out.
func OpenClasses(data string) Classes { return Classes{openBuckets(data, classBytes)} }

// Find is the set of the hash; 0 where there is none.
func (c Classes) Find(h uint64) uint16 {
	at := c.find(h, classBytes)
	if at < 0 {
		return 0
	}
	return uint16(c.data[at]) | uint16(c.data[at+1])<<8
}

// pack lays out n hashes with their values of width bytes in the given number
// of buckets, a power of two. Where two buckets are full, and where a hash
// would be taken for an earlier one, it is left out; kept is how many found
// room. An unused value is filled with the byte.
func pack(n, size, width int, fill byte, hash func(int) uint64, put func(i int, value []byte)) (data []byte, kept int, err error) {
	if size < 1 || size&(size-1) != 0 || int64(size) >= 1<<31 {
		return nil, 0, fmt.Errorf("linear: %d buckets are not a power of two", size)
	}
	bucket := markBytes + perBucket*width
	data = binary.LittleEndian.AppendUint64(make([]byte, 0, headBytes+size*bucket), uint64(size))
	for range size {
		data = append(data, make([]byte, markBytes)...)
		for range perBucket * width {
			data = append(data, fill)
		}
	}
	for i := range n {
		h := hash(i)
		b := int(h & uint64(size-1))
		for k := range 2 * perBucket {
			if k == perBucket {
				if b ^= 1; b >= size {
					break
				}
			}
			at := headBytes + b*bucket
			m := data[at+2*(k%perBucket):]
			if have := uint64(binary.LittleEndian.Uint16(m)); have == mark(h) {
				break // taken for one with an earlier one
			} else if have == 0 {
				binary.LittleEndian.PutUint16(m, uint16(mark(h)))
				value := at + markBytes + k%perBucket*width
				put(i, data[value:value+width])
				kept++
				break
			}
		}
	}
	return data, kept, nil
}
