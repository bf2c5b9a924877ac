// Package linear has linear models over hashed features, and the sets of
// hashes they are looked up in. Both are read in place from an embedded
// string: opening one costs nothing, and it may be shared.
//
// All of them are one hash table in which a hash has only one place, so that a
// look-up compares once: hash and displace (Belazzougui, Botelho and
// Dietzfelbinger, 2009). Hashes fall into groups of four or so, and every group
// has a displacement, found when the table is laid out, that puts its hashes on
// slots of their own. A slot has a mark, which tells the hash from others, and a
// value; the marks lie together, apart from the values, so that a look-up for
// what is not there touches few bytes. Two hashes with the same place and mark
// are taken for one: of the hashes that are not in a table about one in thirty
// thousand is found all the same.
package linear

import (
	"fmt"
	"math/bits"
)

// perGroup is the number of slots for each group of hashes.
const perGroup = 4

// headBytes is the length of the head of a table: the number of slots.
const headBytes = 8

// markBytes is the length of a mark, and of a displacement.
const markBytes = 2

// Mix is the hash of two hashes, in this order.
func Mix(a, b uint64) uint64 {
	h := (a ^ b*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return h ^ h>>32
}

// A place is what a table knows of a hash: the group, the slot that it takes
// where its group is not displaced, and the mark, never 0, which marks a free
// slot. The higher bits of the hash are the mark and the group, the lower ones
// the slot, with a few of the higher ones below them, and a displacement is
// added to it without carry.
func markOf(h uint64) uint64  { return h>>48 | 1 }
func groupOf(h uint64) uint64 { return bits.RotateLeft64(h, 15) }
func slotOf(h uint64) uint64  { return h>>1<<3 ^ h>>61 }

// table is the hash table. The zero table is empty.
type table struct {
	moves  string // the displacement of each group
	marks  string
	values string
	slots  uint64 // the number of slots less one
	groups uint64 // the number of groups less one
}

// open is the table in data, of values of width bytes. It panics where the data
// are none: they are embedded, so that is a mistake in the build.
func open(data string, width int) table {
	if data == "" {
		return table{}
	}
	n := le64(data, 0)
	marks := headBytes + groupsOf(n)*markBytes
	values := marks + n*markBytes
	if bits.OnesCount64(n) != 1 || uint64(len(data)) != values+n*uint64(width) {
		panic(fmt.Sprintf("linear: no table of %d slots in %d bytes", n, len(data)))
	}
	return table{data[headBytes:marks], data[marks:values], data[values:], n - 1, groupsOf(n) - 1}
}

// groupsOf is the number of groups in a table of n slots.
func groupsOf(n uint64) uint64 { return max(n/perGroup, 1) }

// find is the slot of the hash; -1 for none.
func (t *table) find(h uint64) int {
	if t.marks == "" {
		return -1
	}
	slot := uint32((slotOf(h) ^ le16(t.moves, uint32(groupOf(h)&t.groups))) & t.slots)
	if le16(t.marks, slot) != markOf(h) {
		return -1
	}
	return int(slot)
}

// some is how many hashes findAll looks up at most.
const some = 64

// findAll writes the slots of those of the hashes that are in the table, which
// is not empty, and tells how many they are. It has no branch that depends on
// memory, so that the processor waits for many look-ups at a time.
func (t *table) findAll(hashes []uint64, slots *[some]uint32) int {
	n := 0
	for _, h := range hashes {
		slot := uint32((slotOf(h) ^ le16(t.moves, uint32(groupOf(h)&t.groups))) & t.slots)
		slots[n&(some-1)] = slot
		differs := le16(t.marks, slot) ^ markOf(h)
		n += int((differs - 1) >> 63)
	}
	return n
}

// le16 is the i-th of the numbers of 16 bits in s.
func le16(s string, i uint32) uint64 {
	at := int(i) * 2
	_ = s[at+1]
	return uint64(s[at]) | uint64(s[at+1])<<8
}

func le64(s string, i int) uint64 {
	_ = s[i+7]
	return uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
		uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
}

// Classes maps hashes to small sets, 16 bits each. The zero Classes is empty.
type Classes struct{ table }

// classBytes is the size of a set.
const classBytes = 2

// OpenClasses is the map that PackClasses laid out.
func OpenClasses(data string) Classes { return Classes{open(data, classBytes)} }

// Find is the set of the hash; 0 where there is none.
func (c Classes) Find(h uint64) uint16 {
	slot := c.find(h)
	if slot < 0 {
		return 0
	}
	return uint16(le16(c.values, uint32(slot)))
}
