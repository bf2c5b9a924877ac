package timex

import (
	"github.com/newstext/newstext/internal/scan"
)

// This file looks tokens up and gives the rules their view of a sentence:
// lexemes by index, with none beyond either end.

// read fills lex with the lexemes of tokens lo to hi and tells whether one of
// them can carry an expression.
func (p *finder) read(lo, hi int) bool {
	p.lex = p.lex[:0]
	carries := false
	for i := lo; i < hi; i++ {
		l := p.lexeme(i)
		p.lex = append(p.lex, l)
		carries = carries || carrier[l.k] || l.k == rel && (l.v == dirPast || l.v == dirCurrent)
	}
	return carries
}

// carrier tells which kinds can make an expression of time out of a stretch of
// words; the others only extend one.
var carrier = [kinds]bool{
	month: true, weekday: true, weekdays: true, unit: true, season: true, part: true, noonish: true, dayWord: true, tonight: true, overnight: true,
	often: true, times: true, reference: true, vague: true, fiscal: true, meridian: true, decade: true, number: true, period: true, time: true,
	holiday: true, quarterTag: true, fiscalTag: true, earlier: true, endWord: true, cardinal: true, ordinal: true,
	oclock: true, scale: true,
}

// begins tells which kinds an expression can begin with.
var begins = [kinds]bool{
	month: true, weekday: true, weekdays: true, unit: true, season: true, part: true, noonish: true, dayWord: true, tonight: true, overnight: true,
	rel: true, cardinal: true, scale: true, ordinal: true, article: true, quant: true, hedge: true, phase: true, edge: true, earlier: true, each: true,
	often: true, times: true, reference: true, vague: true, fiscal: true, half: true, decade: true, number: true, prep: true, apostrophe: true, at: true,
	holiday: true, quarterTag: true, fiscalTag: true, more: true, endWord: true, opener: true,
}

// maxWord is the longest word of an expression in bytes, "administrative" and
// "dhanatrayodashi".
const maxWord = 18

// lexeme looks token i up.
func (p *finder) lexeme(i int) lexeme {
	t := p.d.Tokens[i]
	w := t.In(p.d.Low)
	switch t.Kind {
	case scan.Number:
		return numeral(w)
	case scan.Word:
		if t.Any(scan.Dotted | scan.Digit | scan.Clitic) {
			switch {
			case t.Is(scan.Clitic):
				return mark(w)
			case t.Is(scan.Dotted) && w[len(w)-1] == '.':
				w = w[:len(w)-1]
			case t.Is(scan.Digit):
				return tag(w)
			}
		}
		if len(w) > maxWord {
			return lexeme{}
		}
		if len(w) > 4 && w[:4] == "mid-" {
			l := lookup(w[4:])
			if l.k != none {
				l.f |= midst
			}
			return l
		}
		return lookup(w)
	case scan.Address:
		return lexeme{}
	}
	if len(w) > 3 {
		return lexeme{}
	}
	return mark(w)
}

// at is lexeme i; there is none out of the sentence.
func (p *finder) at(i int) lexeme {
	if i < 0 || i >= len(p.lex) {
		return lexeme{}
	}
	return p.lex[i]
}

// is tells whether lexeme i is of kind k.
func (p *finder) is(i int, k kind) bool { return i >= 0 && i < len(p.lex) && p.lex[i].k == k }

// isV tells whether lexeme i is of kind k with the value v.
func (p *finder) isV(i int, k kind, v int32) bool {
	return i >= 0 && i < len(p.lex) && p.lex[i].k == k && p.lex[i].v == v
}

// token is the token of lexeme i; the zero Token out of the sentence.
func (p *finder) token(i int) scan.Token {
	if i < 0 || i >= len(p.lex) {
		return scan.Token{}
	}
	return p.d.Tokens[p.lo+i]
}

// text is the text of lexeme i in lower case.
func (p *finder) text(i int) string {
	if i < 0 || i >= len(p.lex) {
		return ""
	}
	return p.d.LowWord(p.lo + i)
}

// spaced tells whether white space stands before lexeme i.
func (p *finder) spaced(i int) bool {
	return i <= 0 || i >= len(p.lex) || p.token(i).Any(scan.Space)
}

// capital tells whether lexeme i is written with a capital.
func (p *finder) capital(i int) bool { return p.token(i).Any(scan.Upper) }

// maxDigits is the longest number that counts anything here; longer ones are
// no years and no lengths.
const maxDigits = 8

// numeral is the lexeme of a token that begins with a digit.
func numeral(w string) lexeme {
	n, i := int32(0), 0
	for i < len(w) && w[i] >= '0' && w[i] <= '9' {
		if i >= maxDigits {
			return lexeme{}
		}
		n = n*10 + int32(w[i]-'0')
		i++
	}
	if i == len(w) {
		return lexeme{number, 0, n}
	}
	switch rest := w[i:]; rest {
	case "st", "nd", "rd", "th":
		if n <= 100 {
			return lexeme{ordinal, 0, n}
		}
		return lexeme{}
	case "s":
		switch {
		case i == 4 && n%10 == 0 && n >= 1000:
			return lexeme{decade, 0, n}
		case i == 2 && n%10 == 0 && n >= 20:
			return lexeme{decade, shy, 1900 + n}
		}
		return lexeme{}
	default:
		switch rest[0] {
		case ',':
			return grouped(w)
		case '.', ':', '/':
			return lexeme{number, shape, int32(rest[0])}
		}
		return lexeme{number, shape, 'a'}
	}
}

// grouped reads a number with commas between its thousands: "2,500".
func grouped(w string) lexeme {
	n, run, groups := int32(0), 0, 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= '0' && c <= '9':
			if n > 99_999_999 {
				return lexeme{}
			}
			n, run = n*10+int32(c-'0'), run+1
		case c == ',' && (groups == 0 && run <= 3 || run == 3):
			groups, run = groups+1, 0
		default:
			return lexeme{}
		}
	}
	if run != 3 {
		return lexeme{}
	}
	return lexeme{number, grouping, n}
}

// tag is the lexeme of a word with digits in it: "Q3", "FY18", "CY2018".
func tag(w string) lexeme {
	digits := 0
	for digits < len(w) && (w[digits] < '0' || w[digits] > '9') {
		digits++
	}
	n := int32(0)
	for _, c := range []byte(w[digits:]) {
		if c < '0' || c > '9' || n > 9999 {
			return lexeme{}
		}
		n = n*10 + int32(c-'0')
	}
	switch w[:digits] {
	case "q":
		if n >= 1 && n <= 4 && len(w) == 2 {
			return lexeme{quarterTag, 0, n}
		}
	case "fy", "cy":
		f := flag(0)
		if w[0] == 'f' {
			f = shy
		}
		if len(w) == 4 {
			return lexeme{fiscalTag, f, twoDigitYear(n)}
		}
		if len(w) == 6 {
			return lexeme{fiscalTag, f, n}
		}
	}
	return lexeme{}
}

// pivot is the last two digits of the latest year that two digits stand for;
// "30" and more are of the last century.
const pivot = 50

func twoDigitYear(n int32) int32 {
	if n < pivot {
		return 2000 + n
	}
	return 1900 + n
}
