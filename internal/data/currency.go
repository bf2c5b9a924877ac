package data

import _ "embed"

// Currencies are the codes of ISO 4217, those in use and those that have
// ended, by code. Groups, CurrencyForms and CurrencyPlaces speak of them by
// index. They are generated from src/en/currency*.tsv.

// A Currency is one code of ISO 4217.
type Currency struct {
	Code      string
	Until     int16  // the last year of use; 0: in use
	Digits    uint8  // of the minor unit
	Coarse    bool   // its prices are printed without a fraction: "12.500" is a number of thousands
	One, Many string // "Swiss franc", "Swiss francs"
	Countries string // ISO 3166 alpha-2, set apart by spaces: where it is or was the currency
}

// A CurrencyGroup is the currencies that share a name or a sign: "dollar".
// The first is meant where nothing says another.
type CurrencyGroup struct {
	Name  string
	Codes []uint8 // indexes into Currencies
}

// CurrencyForms is a lex.Table from what papers print ("US$", "dlrs", "Rs") to
// a CurrencyForm.
//
//go:embed currency_forms.bin
var CurrencyForms string

// CurrencyPlaces is a lex.Table from places and their adjectives, in lower
// case with single spaces, to a CurrencyPlace.
//
//go:embed currency_places.bin
var CurrencyPlaces string

// CurrencyKind is how a form is printed.
type CurrencyKind uint8

const (
	_            CurrencyKind = iota
	CurrencySign              // "$": on either side of the number
	CurrencyCode              // "USD", the same
	CurrencyAbbr              // "Rs", the same
	CurrencyWeak              // "R": the same, but needs more evidence than a number
	CurrencyWord              // "dollars": after the number
	CurrencyCoin              // "cents": the same
)

// CurrencyKinds are the names of the kinds in the source.
var CurrencyKinds = [...]string{"", "sign", "code", "abbr", "weak", "word", "minor"}

// CurrencyScales is what one of a form can be worth, in units of its currency:
// coefficients and powers of ten. A form has an index into it.
var CurrencyScales = [...]struct {
	Coef int64
	Exp  int8
}{{1, 0}, {1, -2}, {5, -2}, {1, -1}, {1, 3}, {1, 1}, {1, -3}, {1, -8}}

// A CurrencyForm is what a printed form means: a CurrencyUnit, the kind of the
// form, and what it is worth.
type CurrencyForm uint32

// NewCurrencyForm is the form of the three.
func NewCurrencyForm(u CurrencyUnit, k CurrencyKind, scale int) CurrencyForm {
	return CurrencyForm(u) | CurrencyForm(k)<<16 | CurrencyForm(scale)<<24
}

// Unit is the currency, or the group of which it is one.
func (f CurrencyForm) Unit() CurrencyUnit { return CurrencyUnit(f) }

// Kind is how the form is printed.
func (f CurrencyForm) Kind() CurrencyKind { return CurrencyKind(f >> 16) }

// Scale is the index into CurrencyScales of what one of the form is worth.
func (f CurrencyForm) Scale() int { return int(f >> 24) }

// A CurrencyUnit is an index into Currencies, or firstGroup plus an index into
// CurrencyGroups.
type CurrencyUnit uint16

// firstGroup is the CurrencyUnit of the first group. Currencies are fewer.
const firstGroup = 256

// GroupUnit is the unit of the group with the index.
func GroupUnit(i int) CurrencyUnit { return CurrencyUnit(firstGroup + i) }

// Group is the index of the group that u is, and whether it is one.
func (u CurrencyUnit) Group() (i int, ok bool) { return int(u) - firstGroup, u >= firstGroup }

// A CurrencyPlace is a country and how the place tells of it.
type CurrencyPlace uint32

// NewCurrencyPlace is the place in the country with the index. more says that
// a longer name begins with this one, which is then none itself if country < 0.
func NewCurrencyPlace(country int, city, more bool) CurrencyPlace {
	p := CurrencyPlace(country + 1)
	if city {
		p |= 1 << 16
	}
	if more {
		p |= 1 << 17
	}
	return p
}

// Country is an index into CurrencyCountries; -1: the words are no place, but
// begin one.
func (p CurrencyPlace) Country() int { return int(p&0xffff) - 1 }

// City tells whether the place is a city or a province, which only hints at a
// currency, and no name of the country itself.
func (p CurrencyPlace) City() bool { return p&(1<<16) != 0 }

// More tells whether a longer name begins with this one.
func (p CurrencyPlace) More() bool { return p&(1<<17) != 0 }

// CurrencyOf is the index into Currencies of the code, and whether there is
// one.
func CurrencyOf(code string) (i int, ok bool) {
	lo, hi := 0, len(Currencies)
	for lo < hi {
		if m := int(uint(lo+hi) >> 1); Currencies[m].Code < code {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo, lo < len(Currencies) && Currencies[lo].Code == code
}
