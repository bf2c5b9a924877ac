// Package scan cuts a text into tokens, the words and marks of Universal
// Dependencies, in one pass and without touching the text.
//
// White space ends a token. A word is a run of letters, digits and marks; it
// gives off its clitics ("do" + "n't", "Zelenskyy" + "'s"), is cut at hyphens
// and slashes ("two" + "-" + "hour") but for the prefixes that the treebanks
// leave on ("anti-war"), and keeps the full stop of an abbreviation ("Mr.",
// "U.S."). A number keeps what is written to it, its magnitude too: "£1.2bn"
// is "£" and "1.2bn"; a currency sign keeps its country: "$US90" is "$US" and
// "90", "NZ$151b" is "NZ$" and "151b". "58%" is "58" and "%". Every other mark
// is a token of its own, a run of the same full stops, dashes, question or
// exclamation marks is one.
//
// Nine words in ten are a plain run of ASCII letters: Tokens reads them eight
// bytes at once. What a word is joined to by a full stop, an
// apostrophe, a hyphen or a letter over 127 is read by word (word.go), a
// number by number and a mark by mark (mark.go). These look ahead only within
// the token, over the blanks behind it, or within a named window, so the time
// is linear in the text.
package scan

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// Tokens appends the tokens of text to dst. It takes any bytes. The tokens are
// in order, never overlap and are never empty; all that lies between them is
// white space, control characters and invisible runes.
func Tokens(dst []Token, text string) []Token {
	if cap(dst) == 0 && text != "" {
		dst = make([]Token, 0, len(text)/tokenBytes+16)
	}
	out, first := dst, len(dst)
	gap := Space | Line | BlankLine // what stands between the last token and i
	for i := 0; i < len(text); {
		c := text[i]
		a := attrs[c]
		if a == blank {
			gap |= Space
			i++
			continue
		}
		var p piece
		switch {
		case a&letter != 0:
			j, capital := letters(text, i)
			if j < len(text) && (text[j] >= utf8.RuneSelf || attrs[text[j]]&(joins|digit) != 0) {
				p = word(text, i, j, before(out, first))
				break
			}
			if n := j - i; n == 5 || n == 6 {
				if cut := fused(text[i:j]); cut > 0 {
					p = piece{end: j, cut: i + cut, kind: Word, shape: shapeOf(text[i : i+cut])}
					break
				}
			}
			p = piece{end: j, kind: Word, shape: plainShape(a, capital && j > i+1)}
		case a&line != 0:
			if c == '\r' && i+1 < len(text) && text[i+1] == '\n' {
				gap |= Space
			} else {
				gap = lineEnd(gap)
			}
			i++
			continue
		case a&digit != 0:
			p = number(text, i)
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case isPageMark(r):
				p = foreignMark(text, i, r, n, gap != 0)
			case r == '\u2028' || r == '\u2029' || r == '\u0085':
				gap = lineEnd(gap)
				i += n
				continue
			case unicode.IsSpace(r) || isInvisible(r):
				gap |= Space
				i += n
				continue
			case isWordRune(r):
				p = word(text, i, i, before(out, first))
			case unicode.IsDigit(r):
				p = number(text, i)
			default:
				p = foreignMark(text, i, r, n, gap != 0)
			}
		case a&simple != 0:
			p = piece{end: i + 1, kind: Punct}
		default:
			p = mark(text, i, gap != 0)
		}
		end := p.end
		if p.cut != 0 {
			end = p.cut
		}
		out = append(out, Token{Start: int32(i), End: int32(end), Kind: p.kind, Shape: p.shape | gap})
		if p.cut != 0 {
			out = append(out, Token{Start: int32(end), End: int32(p.end), Kind: Word, Shape: Clitic | shapeOf(text[end:p.end])&NonASCII})
		}
		i, gap = p.end, 0
	}
	return out
}

// tokenBytes is less than what a token takes of a news story with its white
// space, 4.5 to 5.5 bytes, so that the tokens seldom move.
const tokenBytes = 4

// A piece is what was read: one token, or a word and the clitic it closes with.
type piece struct {
	end   int
	cut   int // where the clitic begins; 0: there is none
	kind  Kind
	shape Shape
}

// letters is the end of the run of ASCII letters that begins at i, and whether
// all of them are capitals. It reads eight at once: most words are shorter,
// and a loop that ends at another letter each time is slow.
func letters(text string, i int) (end int, capitals bool) {
	capitals = true
	for i+8 <= len(text) {
		t := text[i : i+8]
		w := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		low := w&^high | ('a'-'A')*ones // each capital as its small letter; no byte over 127
		fromA := low + (0x80-'a')*ones
		pastZ := low + (0x7f-'z')*ones
		others := (^fromA | pastZ | w) & high // the high bit of what is no letter
		n := bits.TrailingZeros64(others) / 8
		small := w & (('a' - 'A') * ones)
		if n < 8 {
			return i + n, capitals && small<<(64-8*n) == 0
		}
		capitals = capitals && small == 0
		i += 8
	}
	for ; i < len(text) && attrs[text[i]]&letter != 0; i++ {
		capitals = capitals && attrs[text[i]] == upper
	}
	return i, capitals
}

// Eight bytes of a word at once.
const (
	ones = 0x0101010101010101
	high = 0x80 * ones
)

// plainShape is the shape of a word of ASCII letters whose first is a.
func plainShape(a attr, capitals bool) Shape {
	switch {
	case capitals:
		return Upper | AllUpper
	case a == upper:
		return Upper
	}
	return 0
}

// before is the token that stands before the one to be read.
func before(out []Token, first int) Token {
	if len(out) > first {
		return out[len(out)-1]
	}
	return Token{}
}

// lineEnd is the gap with one more line end: the second makes a blank line.
func lineEnd(gap Shape) Shape {
	if gap&Line != 0 {
		gap |= BlankLine
	}
	return gap | Space | Line
}

// isInvisible tells of the runes that are no white space to Unicode but leave
// no mark on paper: zero-width spaces, soft hyphens, directions, variation
// selectors, the byte order mark and the control characters over 127 that are
// no marks of Windows-1252.
func isInvisible(r rune) bool {
	switch {
	case r >= '\u200b' && r <= '\u200f', r >= '\u2060' && r <= '\u2069', r >= '\u202a' && r <= '\u202e', r >= '\ufe00' && r <= '\ufe0f':
		return true
	case r == '\ufeff', r == '\u00ad':
		return true
	}
	return r >= '\u0080' && r < '\u00a0' && !isWindowsMark(r)
}

// isWindowsMark tells of the quotation marks, dashes and the bullet of
// Windows-1252 in a text that was taken for Latin-1.
func isWindowsMark(r rune) bool { return r >= '\u0091' && r <= '\u0097' }

// isPageMark tells of the dashes, quotation marks and dots of printed pages,
// "‐" to "‧": they are frequent, and the tables of Unicode are slow.
func isPageMark(r rune) bool { return r >= '\u2010' && r <= '\u2027' }

// isWordRune tells whether r, over 127, may begin or continue a word.
func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }
