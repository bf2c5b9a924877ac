// Package scan cuts a text into tokens, the words and marks of Universal
// Dependencies, in one pass and without touching the text.
//
// White space ends a token. A word is a run of letters, digits and marks; it
// gives off its clitics ("do" + "n't", "Zelenskyy" + "'s"), is cut at hyphens
// and slashes ("two" + "-" + "hour") but for the prefixes that the treebanks
// leave on ("anti-war"), and keeps the full stop of an abbreviation ("Mr.",
// "U.S."). Every other mark is a token of its own, a run of the same full
// stops, dashes, question or exclamation marks is one.
package scan

import (
	"unicode"
	"unicode/utf8"
)

// class is what a byte can begin or continue.
type class uint8

const (
	other class = iota
	blank
	lineEnd
	lower
	upper
	digit
	high // the first byte of a rune over 127, or a stray byte
)

func classOf(c byte) class {
	switch {
	case c >= 'a' && c <= 'z':
		return lower
	case c >= 'A' && c <= 'Z':
		return upper
	case c >= '0' && c <= '9':
		return digit
	case c == '\n':
		return lineEnd
	case c == ' ', c == '\t', c == '\r', c == '\v', c == '\f', c == 0:
		return blank
	case c >= utf8.RuneSelf:
		return high
	}
	return other
}

// Tokens appends the tokens of text to dst. It takes any bytes.
func Tokens(dst []Token, text string) []Token {
	s := scanner{text: text, out: dst, gap: Space | Line | BlankLine}
	for s.pos < len(text) {
		s.next()
	}
	return s.out
}

// scanner is the state of one pass.
type scanner struct {
	text string
	pos  int
	out  []Token
	gap  Shape // what stood between the last token and pos
}

func (s *scanner) next() {
	c := s.text[s.pos]
	switch classOf(c) {
	case blank:
		s.pos++
		s.gap |= Space
	case lineEnd:
		s.pos++
		s.lineEnd()
	case lower, upper:
		s.word()
	case digit:
		s.number()
	case high:
		r, n := utf8.DecodeRuneInString(s.text[s.pos:])
		switch {
		case r == '\u2028' || r == '\u2029' || r == '\u0085':
			s.pos += n
			s.lineEnd()
		case unicode.IsSpace(r) || isInvisible(r):
			s.pos += n
			s.gap |= Space
		case unicode.IsLetter(r) || unicode.IsMark(r):
			s.word()
		case unicode.IsDigit(r):
			s.number()
		default:
			s.mark(r, n)
		}
	default:
		s.mark(rune(c), 1)
	}
}

// lineEnd notes a line end in the gap: the second one makes a blank line.
func (s *scanner) lineEnd() {
	if s.gap&Line != 0 {
		s.gap |= BlankLine
	}
	s.gap |= Space | Line
}

// isInvisible tells of the runes that are no white space to Unicode but leave
// no mark on paper: zero-width spaces and the byte order mark.
func isInvisible(r rune) bool {
	return r == '\u200b' || r == '\ufeff' || r == '\u2060' || r >= '\u200c' && r <= '\u200f'
}

func (s *scanner) emit(end int, k Kind, sh Shape) {
	s.out = append(s.out, Token{Start: int32(s.pos), End: int32(end), Kind: k, Shape: sh | s.gap})
	s.pos, s.gap = end, 0
}
