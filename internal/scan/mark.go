package scan

import (
	"unicode"
	"unicode/utf8"
)

// number reads the token at pos that begins with a digit: groups joined by
// points, commas, colons and slashes between digits, and letters written to
// them: "1,200.50", "9:30", "11/2", "3rd", "1980s". It may begin with the point
// before a digit: ".5".
func (s *scanner) number() {
	text, i := s.text, s.pos
	sh := Digit
	if text[i] == '.' {
		i++
	}
	for i < len(text) {
		c := text[i]
		switch classes[c] {
		case digit:
			i++
			continue
		case lower, upper:
			i++
			continue
		case high:
			r, n := utf8.DecodeRuneInString(text[i:])
			if unicode.IsDigit(r) || unicode.IsLetter(r) || unicode.IsMark(r) || r == '½' || r == '¼' || r == '¾' {
				sh |= NonASCII
				i += n
				continue
			}
		case other, inner:
			if (c == '.' || c == ',' || c == ':' || c == '/') && digitAt(text, i-1) && digitAt(text, i+1) {
				i++
				continue
			}
		}
		break
	}
	s.emit(i, Number, sh)
}

// mark reads the token at pos that begins with the mark or symbol r, n bytes
// long.
func (s *scanner) mark(r rune, n int) {
	text, end := s.text, s.pos+n
	switch r {
	case '$', '£', '€', '¥', '¢':
		s.currency(end, 0)
		return
	case '.':
		if digitAt(text, end) && (s.gap != 0 || len(s.out) == 0) {
			s.number()
			return
		}
		s.run(end, '.')
		return
	case '-', '!', '?', '=', '*', '~':
		s.run(end, byte(r))
		return
	case '@', '#':
		i := end
		for i < len(text) && (classOf(text[i]) == lower || classOf(text[i]) == upper || classOf(text[i]) == digit || text[i] == '_') {
			i++
		}
		if i > end && classOf(text[end]) != digit {
			s.emit(i, Address, 0)
			return
		}
	case '\'', '’', '‘':
		if t := s.text[end:]; s.gap == 0 && len(s.out) > 0 && len(t) > 0 {
			if c := t[0] | 0x20; c == 's' && !letterAt(t, 1) && !digitAt(t, 1) {
				s.emit(end+1, Word, Clitic)
				return
			}
		}
		s.emit(end, Punct, QuoteMark)
		return
	case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‛', '`', '″':
		s.emit(end, Punct, QuoteMark)
		return
	}
	switch {
	case r == utf8.RuneError:
		s.emit(end, Symbol, NonASCII)
	case unicode.Is(unicode.Sc, r):
		s.currency(end, NonASCII)
	case unicode.IsPunct(r) && r != '%' && r != '&' && r != '@' && r != '#' && r != '*' && r != '/' && r != '\\':
		s.emit(end, Punct, 0)
	case r == '/':
		s.emit(end, Punct, 0)
	default:
		s.emit(end, Symbol, 0)
	}
}

// run emits the run of the same mark that began before end.
func (s *scanner) run(end int, c byte) {
	for end < len(s.text) && s.text[end] == c {
		end++
	}
	s.emit(end, Punct, 0)
}

// currency emits a currency sign that ends at end with the country written
// behind it: "$US90" is "$US" and "90".
func (s *scanner) currency(end int, sh Shape) {
	i := end
	for i < len(s.text) && i-end < 4 && classOf(s.text[i]) == upper {
		i++
	}
	if i > end && i-end < 4 && digitAt(s.text, i) {
		end = i
	}
	s.emit(end, Symbol, sh|Currency)
}
