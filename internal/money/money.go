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
			if j-i > 1 && starts[text[i]&31]&(1<<(text[i+1]&31)) == 0 || j-i == 1 && text[i]|0x20 != 'a' {
				i = j
				continue
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

// starts has, by the first letter of a word and as a set of second letters, what
// a number word can begin with. It is looked at for every word.
var starts = [32]uint32{
	'a' & 31: 1 << ('n' & 31),
	'b' & 31: 1 << ('i' & 31),
	'c' & 31: 1 << ('r' & 31),
	'd' & 31: 1 << ('o' & 31),
	'e' & 31: 1<<('i'&31) | 1<<('l'&31),
	'f' & 31: 1<<('i'&31) | 1<<('o'&31),
	'h' & 31: 1<<('a'&31) | 1<<('u'&31),
	'l' & 31: 1 << ('a' & 31),
	'm' & 31: 1 << ('i' & 31),
	'n' & 31: 1<<('i'&31) | 1<<('o'&31),
	'o' & 31: 1 << ('n' & 31),
	'q' & 31: 1 << ('u' & 31),
	's' & 31: 1<<('e'&31) | 1<<('i'&31),
	't' & 31: 1<<('e'&31) | 1<<('h'&31) | 1<<('r'&31) | 1<<('w'&31),
	'z' & 31: 1 << ('e' & 31),
}

// mayBeNumber tells whether a word that starts like a number word can be one,
// by its length and its third letter.
func mayBeNumber(w string) bool {
	if len(w) < 3 {
		return w[0]|0x20 == 'a'
	}
	switch c := w[2] | 0x20; w[0] | 0x20 {
	case 'a':
		return false
	case 'o':
		return len(w) == 3
	case 't':
		return w[1]|0x20 != 'h' || c == 'i' || c == 'o' || c == 'r'
	case 'f':
		return len(w) > 3
	case 'h':
		return c == 'l' || c == 'n'
	case 'n':
		return c == 'n' || c == 'u'
	case 'm':
		return c == 'l'
	case 'b':
		return c == 'l'
	case 'd':
		return len(w) == 5
	case 'l':
		return len(w) == 4
	case 'c':
		return len(w) == 5
	}
	return true
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
