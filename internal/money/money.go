// Package money is the stage that finds amounts of money and conversions, in
// an article or in a bare string.
//
// It does not need tokens. One pass over the bytes stops at digits and number
// words; around each number that it reads it looks for a currency: the sign or
// code before it, the sign, code or word behind it (quantity.go). Two numbers
// may be the ends of one range, or dollars and cents (span.go); some numbers
// only look like money (refuse.go). What a bare "$" or "francs" means is
// settled when all amounts are known, from the region or from what the story
// tells of countries (story.go), and last come the pairs that state one sum
// twice (pair.go).
package money

import (
	"unicode/utf8"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/num"
)

// Options are what is known of a text beside its bytes.
type Options struct {
	Region  string // of the paper, ISO 3166 alpha-2; "": unknown
	Year    int    // of publication; 0: unknown
	Place   string // of the dateline; "": the text is looked at
	Lexicon *lex.Lexicon
}

// Run is the stage: it fills Money and Conversions.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	o := Options{Region: d.Region, Year: int(d.Published.Year), Lexicon: lx}
	if d.Dateline.Block != doc.None {
		o.Place = d.Text[d.Dateline.Place.Start:d.Dateline.Place.End]
	}
	d.Money, d.Conversions = Find(d.Money, d.Conversions, d.Text, o)
}

// Find appends the amounts of the text to money and the conversions between
// them to pairs, both in order. A text without money allocates nothing.
func Find(money []doc.Money, pairs []doc.Conversion, text string, o Options) ([]doc.Money, []doc.Conversion) {
	f := finder{text: text, Options: o, forms: lex.Open(data.CurrencyForms), places: lex.Open(data.CurrencyPlaces)}
	f.find()
	if len(f.found) == 0 {
		return money, pairs
	}
	f.settle()
	first := int32(len(money))
	keep := len(pairs)
	pairs = f.pair(pairs)
	for i := keep; i < len(pairs); i++ {
		pairs[i].From += first
		pairs[i].To += first
	}
	for i := range f.found {
		money = append(money, f.found[i].money())
	}
	return money, pairs
}

// A finder is the state of one pass.
type finder struct {
	text string
	Options
	forms, places lex.Table
	found         []found
	sure          bool // the text is given as money: what looks like something else is still money
	story         story
}

// found is an amount whose currency may not be settled.
type found struct {
	start, end  int
	amount, max num.Decimal
	unit        data.CurrencyUnit
	code        string // the currency, once settled or where the user's lexicon names it
	named       bool   // the text itself says which of a group it is, or there is but one
	worded      bool   // the currency is a word: "dollars", not "$"
	mod         doc.Mod
	per         doc.Span
}

func (m *found) money() doc.Money {
	return doc.Money{
		Start: int32(m.start), End: int32(m.end), Amount: m.amount, Max: m.max,
		Currency: m.code, Mod: m.mod, Per: m.per,
	}
}

// class is what a byte can begin.
type class uint8

const (
	plain class = iota
	letter
	digit
)

// classes is the class of every byte, for the one loop that sees them all.
var classes = [256]class{
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	'a': letter, 'b': letter, 'c': letter, 'd': letter, 'e': letter, 'f': letter, 'g': letter, 'h': letter, 'i': letter,
	'j': letter, 'k': letter, 'l': letter, 'm': letter, 'n': letter, 'o': letter, 'p': letter, 'q': letter, 'r': letter,
	's': letter, 't': letter, 'u': letter, 'v': letter, 'w': letter, 'x': letter, 'y': letter, 'z': letter,
	'A': letter, 'B': letter, 'C': letter, 'D': letter, 'E': letter, 'F': letter, 'G': letter, 'H': letter, 'I': letter,
	'J': letter, 'K': letter, 'L': letter, 'M': letter, 'N': letter, 'O': letter, 'P': letter, 'Q': letter, 'R': letter,
	'S': letter, 'T': letter, 'U': letter, 'V': letter, 'W': letter, 'X': letter, 'Y': letter, 'Z': letter,
}

// find looks at every number of the text.
func (f *finder) find() {
	text := f.text
	for i := 0; i < len(text); {
		switch classes[text[i]] {
		case letter:
			j := i + 1
			for j < len(text) && classes[text[j]] == letter {
				j++
			}
			if mayBeNumber(text[i:j]) && (i == 0 || text[i-1] < utf8.RuneSelf || !letterBefore(text, i)) {
				if n, ok := num.Words(text, i); ok {
					i = f.number(i, n)
					continue
				}
				if next, ok := f.article(i, j); ok {
					i = next
					continue
				}
			}
			i = j
		case digit:
			start := i
			if i > 0 && text[i-1] == '.' && (i == 1 || !isLetter(text[i-2]) && !isDigit(text[i-2]) && text[i-2] != '.') {
				start-- // ".75"
			}
			n, ok := num.Digits(text, start)
			if !ok {
				i = digitsEnd(text, i)
				continue
			}
			i = f.number(start, n)
		default:
			i++
		}
	}
}

// mayBeNumber tells whether a word can begin a number, by its first two
// letters: it is asked for every word.
func mayBeNumber(w string) bool {
	if len(w) == 1 {
		return w[0]|0x20 == 'a'
	}
	switch c := w[1] | 0x20; w[0] | 0x20 {
	case 'a':
		return c == 'n' && len(w) == 2
	case 'o':
		return c == 'n' && len(w) == 3
	case 't':
		return c == 'w' || c == 'e' || c == 'r' || c == 'h' && len(w) > 4
	case 'f':
		return c == 'o' && len(w) > 3 || c == 'i'
	case 's':
		return c == 'i' || c == 'e'
	case 'e':
		return c == 'i' || c == 'l'
	case 'n':
		return c == 'i' || c == 'o' && len(w) > 5
	case 'h':
		return c == 'u' || c == 'a' && len(w) == 4
	case 'm':
		return c == 'i'
	case 'b':
		return c == 'i'
	case 'q':
		return true
	case 'd':
		return c == 'o' && len(w) == 5
	case 'z':
		return c == 'e'
	case 'l':
		return c == 'a' && len(w) == 4
	case 'c':
		return c == 'r' && len(w) == 5
	}
	return false
}

// digitsEnd is the end of the digits at i and of the marks between them.
func digitsEnd(text string, i int) int {
	for i < len(text) && (isDigit(text[i]) || (text[i] == '.' || text[i] == ',') && i+1 < len(text) && isDigit(text[i+1])) {
		i++
	}
	return i
}

// letterBefore tells whether the rune before i is a letter.
func letterBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return isLetterRune(r)
}

// Name is the English name of one of the currency; "" where the code is not
// known.
func Name(code string) string {
	if i, ok := data.CurrencyOf(code); ok {
		return data.Currencies[i].One
	}
	return ""
}

// Digits is how many digits the minor unit of the currency takes; 2 where the
// code is not known.
func Digits(code string) int {
	if i, ok := data.CurrencyOf(code); ok {
		return int(data.Currencies[i].Digits)
	}
	return 2
}
