package doc

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Fold is s in lower case with every letter in its place: a letter whose
// lower case has another length in UTF-8 stays as it is. It allocates once,
// or not at all where there is nothing to fold.
func Fold(s string) string {
	i := 0
	for i < len(s) && s[i]-'A' > 'Z'-'A' && s[i] < utf8.RuneSelf {
		i++
	}
	if i == len(s) {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	var page [foldBytes]byte // folded in place, then added
	for i = 0; i < len(s); {
		n := copy(page[:], s[i:])
		if i+n < len(s) {
			n = wholeRunes(page[:n])
		}
		foldPage(page[:n])
		out.Write(page[:n])
		i += n
	}
	return out.String()
}

// foldBytes is how many bytes Fold takes at once: few enough for the stack.
const foldBytes = 512

// wholeRunes is the length of b without the rune that may be cut at its end.
func wholeRunes(b []byte) int {
	for n := len(b); n > len(b)-utf8.UTFMax; n-- {
		if utf8.RuneStart(b[n-1]) {
			if b[n-1] < utf8.RuneSelf {
				return n
			}
			return n - 1
		}
	}
	return len(b)
}

// foldPage folds b in place.
func foldPage(b []byte) {
	for i := 0; i < len(b); {
		if i+8 <= len(b) {
			if w := binary.LittleEndian.Uint64(b[i:]); w&high == 0 {
				binary.LittleEndian.PutUint64(b[i:], fold8(w))
				i += 8
				continue
			}
		}
		c := b[i]
		if c < utf8.RuneSelf {
			if c-'A' <= 'Z'-'A' {
				b[i] = c | 0x20
			}
			i++
			continue
		}
		if c == 0xC2 || c == 0xE2 && i+1 < len(b) && b[i+1] <= 0x83 {
			i++ // "£", "“", "—": the marks and signs below U+00C0 and from U+2000 to U+20FF
			for i < len(b) && !utf8.RuneStart(b[i]) {
				i++
			}
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if low := unicode.ToLower(r); low != r && utf8.RuneLen(low) == n {
			utf8.EncodeRune(b[i:], low)
		}
		i += n
	}
}

// Eight bytes of a word at once.
const (
	ones = 0x0101010101010101
	high = 0x80 * ones
)

// fold8 is eight bytes below 128 in lower case. Adding to each byte what it
// lacks to 128 raises its high bit from "A" on, and from past "Z" on; where
// only the first is raised there is a capital, and the bit that makes it small
// is two places lower.
func fold8(w uint64) uint64 {
	fromA := w + (0x80-'A')*ones
	pastZ := w + (0x7f-'Z')*ones
	return w | (fromA^pastZ)&high>>2
}
