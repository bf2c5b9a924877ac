package money

import (
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/num"
)

// maxWord is the longest word that a table is asked for, in bytes.
const maxWord = 32

// A word is a stretch of the text and the same in lower case. The zero word is
// none.
type word struct {
	start, end int
	low        [maxWord]byte
}

// is tells whether w is s, which is in lower case.
func (w *word) is(s string) bool { return string(w.low[:w.len()]) == s }

func (w *word) len() int { return min(w.end-w.start, maxWord) }

// set makes w the word text[start:end].
func (w *word) set(text string, start, end int) {
	w.start, w.end = start, end
	for i := 0; i < maxWord && start+i < end; i++ {
		c := text[start+i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		w.low[i] = c
	}
}

// wordAt is the run of letters at i.
func wordAt(text string, i int) (w word) {
	w.set(text, i, lettersEnd(text, i))
	return w
}

// lettersEnd is the end of the run of letters at i, an apostrophe between two
// ASCII letters not counted.
func lettersEnd(text string, i int) int {
	for i < len(text) {
		if isLetter(text[i]) {
			i++
			continue
		}
		if text[i] < utf8.RuneSelf {
			break
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isLetterRune(r) {
			break
		}
		i += n
	}
	return i
}

// wordBefore is the run of ASCII letters that ends before i, over white space;
// the zero word where anything else stands there.
func wordBefore(text string, i int) (w word) {
	end := gapBefore(text, i)
	if end < 0 {
		return w
	}
	start := end
	for start > 0 && isLetter(text[start-1]) && end-start < maxWord {
		start--
	}
	if start < end {
		w.set(text, start, end)
	}
	return w
}

// gapBefore is where the white space before i begins: at most one line end.
// It is -1 where there is a blank line.
func gapBefore(text string, i int) int {
	lines := 0
	for start := i; i > 0 && start-i <= maxWord; {
		switch c := text[i-1]; {
		case c == ' ' || c == '\t' || c == '\r':
			i--
		case c == '\n':
			i--
			if lines++; lines > 1 {
				return -1
			}
		case c == 0xa0 && i > 1 && text[i-2] == 0xc2:
			i -= 2
		case c >= 0x80 && i > 2 && text[i-3] == 0xe2 && text[i-2] == 0x80 && (c == 0xaf || c == 0x89):
			i -= 3
		default:
			return i
		}
	}
	return i
}

// nextWord is the run of letters behind the white space at i.
func nextWord(text string, i int) (w word) {
	if j := num.Gap(text, i); j >= 0 {
		return wordAt(text, j)
	}
	return w
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isUpper(c byte) bool  { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

func isLetterRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsMark(r) }

// allUpper tells whether s is two or more capitals.
func allUpper(s string) bool {
	for i := 0; i < len(s); i++ {
		if !isUpper(s[i]) {
			return false
		}
	}
	return len(s) > 1
}
