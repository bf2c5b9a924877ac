// Package lex looks words up: in frozen hash tables that are read in place
// from embedded data, and in the user's own words, which go first.
package lex

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Hash is the fixed 64-bit hash of s that every table uses. It is FNV-1a with
// a last mix, so that the low bits are good enough for open addressing; it
// must never change, for the tables in internal/data are laid out by it.
func Hash[T string | []byte](s T) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// A Table maps strings to numbers. It is a view of embedded data: opening one
// allocates nothing, and it may be shared. The zero Table is empty.
//
// Layout, little endian: the number of slots (a power of two) as uint32; a
// slot is an offset into the key bytes plus one (0 is a free slot) and a
// value, two uint32; the keys follow, each behind its length as one byte.
type Table struct {
	slots string
	keys  string
	mask  uint32
}

// slotBytes is the size of one slot.
const slotBytes = 8

// Open is the table that Build laid out. It panics where the data are not a
// table: they are embedded, so that is a mistake in the build.
func Open(data string) Table {
	if data == "" {
		return Table{}
	}
	n := le32(data, 0)
	if n == 0 || bits.OnesCount32(n) != 1 || uint64(len(data)) < 4+uint64(n)*slotBytes {
		panic(fmt.Sprintf("lex: not a table: %d slots in %d bytes", n, len(data)))
	}
	end := 4 + int(n)*slotBytes
	return Table{slots: data[4:end], keys: data[end:], mask: n - 1}
}

// Find is the value of key, and whether the table has it.
func (t Table) Find(key string) (value uint32, ok bool) {
	if t.mask == 0 || len(key) > 255 {
		return 0, false
	}
	for i := uint32(Hash(key)) & t.mask; ; i = (i + 1) & t.mask {
		at := le32(t.slots, int(i)*slotBytes)
		if at == 0 {
			return 0, false
		}
		k := t.keys[at-1:]
		if n := int(k[0]); n == len(key) && k[1:1+n] == key {
			return le32(t.slots, int(i)*slotBytes+4), true
		}
	}
}

func le32(s string, i int) uint32 {
	_ = s[i+3]
	return uint32(s[i]) | uint32(s[i+1])<<8 | uint32(s[i+2])<<16 | uint32(s[i+3])<<24
}

// A Pair is one entry of a table.
type Pair struct {
	Key   string
	Value uint32
}

// Build lays out a table of the pairs, at most two slots in three full. The
// same pairs in the same order give the same bytes. A key over 255 bytes and a
// key that comes twice are errors.
func Build(pairs []Pair) ([]byte, error) {
	n := uint32(2)
	for int(n)*2 < len(pairs)*3+2 {
		n *= 2
	}
	slots, keys := make([]byte, int(n)*slotBytes), []byte(nil)
	seen := make(map[string]bool, len(pairs))
	for _, p := range pairs {
		if len(p.Key) > 255 || seen[p.Key] {
			return nil, fmt.Errorf("lex: key %q is too long or comes twice", p.Key)
		}
		seen[p.Key] = true
		i := uint32(Hash(p.Key)) & (n - 1)
		for binary.LittleEndian.Uint32(slots[i*slotBytes:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		binary.LittleEndian.PutUint32(slots[i*slotBytes:], uint32(len(keys))+1)
		binary.LittleEndian.PutUint32(slots[i*slotBytes+4:], p.Value)
		keys = append(append(keys, byte(len(p.Key))), p.Key...)
	}
	return append(append(binary.LittleEndian.AppendUint32(nil, n), slots...), keys...), nil
}
