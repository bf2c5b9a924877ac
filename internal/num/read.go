package num

// How a number is read. Digits and Words read a numeral at a byte of a text and
// say where it ends; Scale reads the "million" behind it. They read the
// longest numeral that makes sense and leave the rest: "1,200, 1,500" is 1,200.
// None of them looks before the byte it is given, none goes back, and none
// allocates.

import "unicode/utf8"

// A Numeral is a number as it is written.
type Numeral struct {
	Value    Decimal
	End      int  // the byte behind it
	Grouped  bool // thousands are set apart: "1,200"
	Thousand bool // one point with three digits behind it, "12.500": maybe 12500
	Places   int  // digits behind the point
	Words    bool // written in words, in part at least
	Scaled   bool // in words, with a magnitude of its own: "two million"
	Bare     bool // no more than a magnitude: "billion", "hundred thousand"
}

// maxGap is the longest white space inside an expression, in bytes: a line end
// and a deep indentation.
const maxGap = 24

// Gap is the byte behind the white space at i: spaces, no-break spaces and at
// most one line end. It is i where there is none, and -1 where there is a
// blank line or more than maxGap bytes.
func Gap(text string, i int) int {
	lines := 0
	for j := i; ; {
		if j >= len(text) {
			return j
		}
		switch c := text[j]; {
		case c == ' ' || c == '\t' || c == '\r':
			j++
		case c == '\n':
			j++
			if lines++; lines > 1 {
				return -1
			}
		case c < utf8.RuneSelf:
			return j
		default:
			n := blankLen(text, j)
			if n == 0 {
				return j
			}
			j += n
		}
		if j-i > maxGap {
			return -1
		}
	}
}

// blankLen is the length of the white space of more than one byte at i: the
// no-break and the thin spaces; 0 for another rune.
func blankLen(text string, i int) int {
	switch text[i] {
	case 0xc2: // U+00A0
		if i+1 < len(text) && text[i+1] == 0xa0 {
			return 2
		}
	case 0xe2: // U+2007, U+2009, U+200A, U+200B, U+202F
		if i+2 < len(text) && text[i+1] == 0x80 {
			switch text[i+2] {
			case 0x87, 0x89, 0x8a, 0x8b, 0xaf:
				return 3
			}
		}
	}
	return 0
}

// maxNumeral is the longest numeral of digits, in bytes. A longer one is no
// number that a paper prints.
const maxNumeral = 48

// Digits reads the numeral of digits at i: "1,234.50", "12,34,567", "1'049,95",
// "9.990,00", "15-1/4", "2½". ok is false where there is none, where it is part
// of something else ("1.2.3", "3/4/2013") and where a Decimal does not hold it.
func Digits(text string, i int) (n Numeral, ok bool) {
	n, ok = plainDigits(text, i)
	if !ok {
		return n, false
	}
	if n.Places == 0 && !n.Thousand {
		if f, end, ok := fractionBehind(text, n.End); ok {
			n.Value, ok = n.Value.Add(f)
			n.End = end
			return n, ok
		}
		if d, end, ok := denominator(text, n.End); ok && !n.Grouped {
			n.Value, ok = n.Value.Mul(d)
			n.End = end
			return n, ok
		}
		if p, end, ok := pointDigits(text, n.End); ok {
			n.Value, ok = n.Value.Add(p)
			n.End = end
			return n, ok
		}
	}
	return n, true
}

// shape is what separates the digits of a numeral.
type shape struct {
	commas, points, quotes int
	last                   int // digits behind the last separator
	lastIs                 byte
	first                  int  // digits before the first separator
	inner                  int  // digits before the last separator, if not the first
	three, two             bool // every inner group has three digits; every one but the last inner one has two
}

// plainDigits reads digits and separators.
func plainDigits(text string, i int) (n Numeral, ok bool) {
	s := shape{three: true, two: true}
	end, run := i, 0
	for end < len(text) && end-i <= maxNumeral {
		if isDigit(text[end]) {
			end++
			run++
			continue
		}
		sep, width := separator(text, end)
		if sep == 0 || run == 0 && end > i {
			break
		}
		if run == 0 && sep != '.' {
			break
		}
		if !s.add(sep, run, groupAt(text, end+width)) {
			break
		}
		end += width
		run = 0
	}
	s.last = run
	if end-i > maxNumeral || run == 0 {
		return n, false
	}
	return s.read(text, i, end)
}

// separator is the mark between digits at i, and its width. An apostrophe, a
// no-break and a thin space stand only before three digits.
func separator(text string, i int) (sep byte, width int) {
	switch c := text[i]; {
	case c == '.' || c == ',':
		if i+1 < len(text) && isDigit(text[i+1]) {
			return c, 1
		}
	case c == '\'':
		if groupAt(text, i+1) == 3 {
			return '\'', 1
		}
	case c >= utf8.RuneSelf:
		w := blankLen(text, i)
		if w == 0 && len(text) >= i+3 && text[i:i+3] == "’" {
			w = 3
		}
		if w > 0 && groupAt(text, i+w) == 3 {
			return '\'', w
		}
	}
	return 0, 0
}

// groupAt is how many digits stand at i, at most four.
func groupAt(text string, i int) int {
	n := 0
	for n < 4 && i+n < len(text) && isDigit(text[i+n]) {
		n++
	}
	return n
}

// add notes a separator with run digits before it and next behind it, and
// tells whether the numeral can go on over it.
func (s *shape) add(sep byte, run, next int) bool {
	seen := s.commas + s.points + s.quotes
	if seen == 0 {
		s.first = run
	} else {
		s.three = s.three && run == 3
		s.two = s.two && (s.inner == 0 || s.inner == 2)
		s.inner = run
	}
	switch {
	case sep == '.' && s.points > 0 && s.commas > 0, sep == ',' && s.commas > 0 && s.points > 0:
		return s.lastIs == sep && next == 3 // "1.234,567,…" is none
	case sep == ',' && s.lastIs == ',' && next != 3 && next != 2:
		return false // a list: "1,200,5"
	case sep == ',' && seen == 0 && next > 3:
		return false // a list: "5,2013"
	}
	switch sep {
	case ',':
		s.commas++
	case '.':
		s.points++
	default:
		s.quotes++
	}
	s.lastIs = sep
	return true
}

// read tells which separator is the decimal one and gathers the digits.
func (s *shape) read(text string, i, end int) (n Numeral, ok bool) {
	n.End = end
	decimal := byte(0)
	switch seen := s.commas + s.points + s.quotes; {
	case seen == 0:
		s.first = s.last
	case s.lastIs == '\'':
		if s.commas+s.points > 0 {
			return n, false
		}
	case s.points > 0 && s.commas+s.quotes > 0, s.commas > 0 && s.points+s.quotes > 0:
		if s.lastIs == ',' && s.commas > 1 || s.lastIs == '.' && s.points > 1 {
			return n, false
		}
		decimal = s.lastIs
		if !s.three && !(s.two && s.inner == 3) {
			return n, false
		}
	case s.points == 1:
		decimal = '.'
		n.Thousand = s.last == 3 && s.first > 0 && s.first <= 3 && text[i] != '0'
	case s.points > 1:
		if !s.three || s.last != 3 || s.first > 3 {
			return n, false // "1.2.3"
		}
	case s.commas == 1 && (s.last != 3 || s.first > 3 || text[i] == '0'):
		decimal = ','
	default: // commas
		if s.last != 3 || !s.three && !(s.two && s.inner == 2 && s.first <= 2) || s.first > 3 {
			return n, false
		}
	}
	n.Grouped = s.commas+s.points+s.quotes > 1 || s.commas+s.points+s.quotes == 1 && decimal == 0
	var r digitReader
	left := s.commas + s.points + s.quotes
	for j := i; j < end; j++ {
		switch c := text[j]; {
		case isDigit(c):
			r.add(c)
		case c == '.' || c == ',' || c == '\'':
			if left--; left == 0 && decimal != 0 {
				r.point()
			}
		case c == 0xc2 || c == 0xe2:
			left--
		}
	}
	n.Places = r.frac
	n.Value, ok = r.decimal()
	return n, ok
}

// fractionBehind reads the fraction behind a whole number: "-1/4", " 1/2", "½".
func fractionBehind(text string, i int) (f Decimal, end int, ok bool) {
	if f, end, ok = vulgar(text, i); ok {
		return f, end, true
	}
	j := i
	if j < len(text) && (text[j] == '-' || text[j] == ' ') {
		j++
	} else {
		return Decimal{}, i, false
	}
	if f, end, ok = vulgar(text, j); ok {
		return f, end, true
	}
	g := groupAt(text, j)
	if g == 0 || g > 2 {
		return Decimal{}, i, false
	}
	top := int64(text[j] - '0')
	if g == 2 {
		top = top*10 + int64(text[j+1]-'0')
	}
	d, end, ok := denominator(text, j+g)
	if !ok {
		return Decimal{}, i, false
	}
	f, ok = d.Mul(Int(top))
	if ok && f.Cmp(Int(1)) >= 0 {
		return Decimal{}, i, false
	}
	return f, end, ok
}

// denominator reads the "/4" of a fraction: one over it. Only what markets and
// kitchens use: a date is none.
func denominator(text string, i int) (d Decimal, end int, ok bool) {
	if i >= len(text) || text[i] != '/' {
		return Decimal{}, i, false
	}
	g := groupAt(text, i+1)
	end = i + 1 + g
	if end < len(text) && (text[end] == '/' || text[end] == '.' && groupAt(text, end+1) > 0) {
		return Decimal{}, i, false
	}
	switch text[i+1 : end] {
	case "2":
		return Decimal{5, -1}, end, true
	case "4":
		return Decimal{25, -2}, end, true
	case "5":
		return Decimal{2, -1}, end, true
	case "8":
		return Decimal{125, -3}, end, true
	case "10":
		return Decimal{1, -1}, end, true
	case "16":
		return Decimal{625, -4}, end, true
	case "32":
		return Decimal{3125, -5}, end, true
	case "64":
		return Decimal{15625, -6}, end, true
	}
	return Decimal{}, i, false
}

// vulgar reads the one-rune fraction at i.
func vulgar(text string, i int) (f Decimal, end int, ok bool) {
	if i >= len(text) || text[i] < 0xc2 {
		return Decimal{}, i, false
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	switch r {
	case '½':
		f = Decimal{5, -1}
	case '¼':
		f = Decimal{25, -2}
	case '¾':
		f = Decimal{75, -2}
	case '⅛':
		f = Decimal{125, -3}
	case '⅜':
		f = Decimal{375, -3}
	case '⅝':
		f = Decimal{625, -3}
	case '⅞':
		f = Decimal{875, -3}
	case '⅕':
		f = Decimal{2, -1}
	default:
		return Decimal{}, i, false
	}
	return f, i + n, true
}

// pointDigits reads " point 25".
func pointDigits(text string, i int) (f Decimal, end int, ok bool) {
	const point = " point "
	if len(text)-i <= len(point) || text[i:i+len(point)] != point {
		return Decimal{}, i, false
	}
	var r digitReader
	r.point()
	start := i + len(point)
	for end = start; end < len(text) && isDigit(text[end]) && end-start < MaxDigits; end++ {
		r.add(text[end])
	}
	if end == start {
		return Decimal{}, i, false
	}
	f, ok = r.decimal()
	return f, end, ok
}
