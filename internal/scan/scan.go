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

// class is what a byte can begin or continue. A letter's class is how many
// capitals it is.
type class uint8

const (
	lower class = iota
	upper       // the letters end here
	digit
	blank
	lineEnd
	other // a mark that no word holds: what ends before it ends there
	inner // a mark that a word may hold: ' . - & @ $ _
	high  // a byte over 127
)

// classes is the class of each byte.
var classes = [256]class{
	blank, other, other, other, other, other, other, other, other, blank, lineEnd, blank, blank, blank, other, other,
	other, other, other, other, other, other, other, other, other, other, other, other, other, other, other, other,
	blank, other, other, other, inner, other, inner, inner, other, other, other, other, other, inner, inner, other,
	digit, digit, digit, digit, digit, digit, digit, digit, digit, digit, other, other, other, other, other, other,
	inner, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper,
	upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, upper, other, other, other, other, inner,
	other, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower,
	lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, lower, other, other, other, other, other,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
	high, high, high, high, high, high, high, high, high, high, high, high, high, high, high, high,
}

func classOf(c byte) class { return classes[c] }

// Tokens appends the tokens of text to dst. It takes any bytes.
func Tokens(dst []Token, text string) []Token {
	if dst == nil {
		dst = make([]Token, 0, len(text)/bytesPerToken+1)
	}
	s := scanner{text: text, out: dst, gap: Space | Line | BlankLine}
	for s.pos < len(text) {
		if text[s.pos] == ' ' {
			s.gap |= Space
			s.pos++
			continue
		}
		s.next()
	}
	return s.out
}

// bytesPerToken is what English prose has for each token, white space counted.
const bytesPerToken = 5

// scanner is the state of one pass.
type scanner struct {
	text string
	pos  int
	out  []Token
	gap  Shape // what stood between the last token and pos
}

func (s *scanner) next() {
	c := s.text[s.pos]
	switch classes[c] {
	case blank:
		s.pos++
		s.gap |= Space
	case lineEnd:
		s.pos++
		s.lineEnd()
	case lower, upper:
		if !s.plain(c) {
			s.word()
		}
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
		switch c {
		case ',', ';', ':', '(', ')', '[', ']', '{', '}':
			s.emit(s.pos+1, Punct, 0)
		case '"':
			s.emit(s.pos+1, Punct, QuoteMark)
		default:
			s.mark(rune(c), 1)
		}
	}
}

// plain reads the word at pos, which begins with the letter c, where it is one
// of ASCII letters alone and nothing is written to it, as most are; else it
// reads nothing.
func (s *scanner) plain(c byte) bool {
	text, i, capitals := s.text, s.pos+1, 0
	for i < len(text) {
		l := classes[text[i]]
		if l > upper {
			if l >= inner || l == digit || text[i] == ':' {
				return false
			}
			break
		}
		capitals += int(l)
		i++
	}
	var sh Shape
	if classes[c] == upper {
		sh = Upper
		if n := i - s.pos; capitals == n-1 && n > 1 {
			sh |= AllUpper
		}
	}
	if i-s.pos == len("cannot") && c|0x20 == 'c' {
		return false
	}
	s.emit(i, Word, sh)
	return true
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
