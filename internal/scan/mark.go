package scan

import (
	"unicode"
	"unicode/utf8"
)

// number reads the token at start that begins with a digit, or with a point
// before one: groups joined by points, commas, colons and slashes between
// digits, and letters written to them: "1,200.50", "9:30", "11/2", "3rd",
// "1980s", "1.2bn".
func number(text string, start int) piece {
	sh := Digit
	i := start
	for i < len(text) {
		c := text[i]
		if attrs[c]&(letter|digit) != 0 {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsDigit(r) && !isWordRune(r) && r != '½' && r != '¼' && r != '¾' {
				break
			}
			sh |= NonASCII
			i += n
			continue
		}
		if (c == '.' || c == ',' || c == ':' || c == '/') && (i == start || digitAt(text, i-1)) && digitAt(text, i+1) {
			i++
			continue
		}
		break
	}
	return piece{end: i, kind: Number, shape: sh}
}

// mark reads the token that begins with the ASCII mark or symbol at start.
// spaced tells whether white space stands before it.
func mark(text string, start int, spaced bool) piece {
	c, end := text[start], start+1
	switch c {
	case '"', '`':
		return piece{end: end, kind: Punct, shape: QuoteMark}
	case '\'':
		return apostrophe(text, end, spaced)
	case '.':
		if spaced && digitAt(text, end) {
			return number(text, start)
		}
		return run(text, end, c)
	case '-', '!', '?', '=', '*', '~', '_':
		return run(text, end, c)
	case '$':
		return currency(text, end, 0)
	case '@', '#':
		for end < len(text) && (attrs[text[end]]&(letter|digit) != 0 || text[end] == '_') {
			end++
		}
		if end > start+1 && attrs[text[start+1]] != digit {
			return piece{end: end, kind: Address, shape: shapeOf(text[start:end]) & Digit}
		}
		return piece{end: start + 1, kind: Symbol}
	}
	return piece{end: end, kind: Symbol} // "%", "&", "+", "<", "=", ">", "\", "^", "|"
}

// run reads the run of the mark c that began before end.
func run(text string, end int, c byte) piece {
	for end < len(text) && text[end] == c {
		end++
	}
	return piece{end: end, kind: Punct}
}

// apostrophe reads the apostrophe that ends at end: the clitic of what stands
// before it, as in "Jr.'s", or a quotation mark.
func apostrophe(text string, end int, spaced bool) piece {
	sh := Shape(0)
	if text[end-1] >= utf8.RuneSelf {
		sh = NonASCII
	}
	if !spaced && end < len(text) && text[end]|0x20 == 's' && !letterAt(text, end+1) && !digitAt(text, end+1) {
		return piece{end: end + 1, kind: Word, shape: Clitic | sh}
	}
	return piece{end: end, kind: Punct, shape: QuoteMark | sh}
}

// currency reads the currency sign that ends at end, with the country written
// behind it: "$US90" is "$US" and "90".
func currency(text string, end int, sh Shape) piece {
	i := end
	for i < len(text) && i-end < maxCountry && attrs[text[i]] == upper {
		i++
	}
	if i > end && i-end < maxCountry && digitAt(text, i) {
		end = i
	}
	return piece{end: end, kind: Symbol, shape: sh | Currency}
}

// maxCountry is more letters than a currency sign has: "$US", "NZ$".
const maxCountry = 4

// foreignMark reads the mark or symbol r over 127, n bytes long.
func foreignMark(text string, start int, r rune, n int, spaced bool) piece {
	end := start + n
	switch r {
	case '’', '‘':
		return apostrophe(text, end, spaced)
	case '“', '”', '„', '‟', '«', '»', '‹', '›', '‚', '‛', '″', '\u0091', '\u0092', '\u0093', '\u0094':
		return piece{end: end, kind: Punct, shape: QuoteMark | NonASCII}
	case '£', '€', '¥', '¢':
		return currency(text, end, NonASCII)
	case '…', '–', '—', '\u0096', '\u0097':
		return piece{end: end, kind: Punct, shape: NonASCII}
	case utf8.RuneError:
		return piece{end: end, kind: Symbol, shape: NonASCII}
	}
	switch {
	case unicode.Is(unicode.Sc, r):
		return currency(text, end, NonASCII)
	case unicode.IsPunct(r):
		return piece{end: end, kind: Punct, shape: NonASCII}
	}
	return piece{end: end, kind: Symbol, shape: NonASCII}
}
