package newstext

import (
	"encoding/json"
	"iter"
	"math/big"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/money"
	"github.com/newstext/newstext/internal/num"
)

// How money is laid out: the hedge, which dates have too, the currency, the
// amount, and the conversion, a pair of amounts; then the Parser's ways to read
// one or to find all of a text, which internal/money does.

// Mod is how an amount or a date is hedged. The zero Mod is no hedge. Its text
// is that of TIMEX3: "APPROX", "EQUAL_OR_MORE".
type Mod uint8

// The hedges. Those from StartOf on are of dates alone.
const (
	_        Mod = iota
	Approx       // "about", "some", "roughly"
	MoreThan     // "more than", "over", "in excess of"
	LessThan     // "less than", "nearly", "under"
	AtLeast      // "at least", "or more", "no less than"
	AtMost       // "up to", "as much as", "no more than"
	StartOf      // "early"
	MidOf        // "mid-"
	EndOf        // "late"
	Before       // "before"
	After        // "after"
)

var modNames = [...]string{
	"", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS", "START", "MID", "END", "BEFORE", "AFTER",
}

// String is the name of m, "" for the zero value.
func (m Mod) String() string { return nameOf(m, modNames[:]) }

// MarshalText is the name of m.
func (m Mod) MarshalText() ([]byte, error) { return marshalName(m, modNames[:]) }

// UnmarshalText sets m to the value with the name.
func (m *Mod) UnmarshalText(name []byte) error { return unmarshalName(m, name, modNames[:]) }

// Currency is an ISO 4217 code, of a currency in use or of one that has ended:
// "USD", "DEM". Bitcoin and ether, which have none, are "XBT" and "ETH".
type Currency string

// Name is the English name of one of the currency, "US dollar"; "" where the
// code is not known.
func (c Currency) Name() string { return money.Name(string(c)) }

// Digits is how many digits the minor unit takes, by ISO 4217: 2 for the US
// dollar, 0 for the yen. It is 2 where the code is not known.
func (c Currency) Digits() int { return money.Digits(string(c)) }

// Unit is the currency as golang.org/x/text knows it, and whether it does.
func (c Currency) Unit() (currency.Unit, bool) {
	u, err := currency.ParseISO(string(c))
	return u, err == nil
}

// Money is an amount of money, or a range of amounts: "US$90 billion", "30p",
// "$5-7 million", "half a million euros". The Span holds the numbers and the
// currency; hedges and units are outside it. It is comparable.
type Money struct {
	Span
	Amount   Decimal  // in the main unit: 0.3 for "30p"; the lower end of a range
	Max      Decimal  // the upper end of a range, more than Amount; zero: no range
	Currency Currency // never empty: what the text means by a bare "$" is settled
	Mod      Mod      // "about", "more than"; the zero Mod: nothing is said
	Per      string   // "barrel" of "$80 a barrel"; "": nothing is said
}

// IsRange tells whether m has two ends.
func (m Money) IsRange() bool { return !m.Max.IsZero() }

// AppendText appends m in a form that ParseMoney reads back: "USD 90000000000",
// "more than USD 80 per barrel", "EUR 5-7". The error is always nil.
func (m Money) AppendText(b []byte) ([]byte, error) {
	if int(m.Mod) < len(modWords) {
		b = append(b, modWords[m.Mod]...)
	}
	b = append(b, m.Currency...)
	b = append(b, ' ')
	b = m.Amount.d.AppendText(b)
	if m.IsRange() {
		b = append(b, '-')
		b = m.Max.d.AppendText(b)
	}
	if m.Per != "" {
		b = append(b, " per "...)
		b = append(b, m.Per...)
	}
	return b, nil
}

// modWords are the hedges of amounts in words.
var modWords = [...]string{"", "about ", "more than ", "less than ", "at least ", "at most "}

// String is the text of AppendText.
func (m Money) String() string {
	b, _ := m.AppendText(nil)
	return string(b)
}

// MarshalJSON is m as an object: its span, "amount" and "amount_max" as strings
// of plain digits, "currency", "mod" and "per".
func (m Money) MarshalJSON() ([]byte, error) { return json.Marshal(toWireMoney(m)) }

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Money) UnmarshalJSON(data []byte) error {
	var w wireMoney
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*m = fromWireMoney(w)
	return nil
}

// A Conversion pairs two amounts that state one sum in two currencies, as the
// text does: "$US90 billion ($138 billion)". The Span reaches from the one to
// the other.
type Conversion struct {
	Span
	From, To Money // From stands first in the text
}

// Rate is how many of To's currency the article counts for one of From's,
// exactly as it divides its own two amounts; of ranges, the lower ends. It is
// nil where From is 0.
func (c Conversion) Rate() *big.Rat {
	from := c.From.Amount.Rat()
	if from.Sign() == 0 {
		return nil
	}
	return from.Quo(c.To.Amount.Rat(), from)
}

// MarshalJSON is c as an object: its span, "from", "to" and the "rate" to six
// significant digits.
func (c Conversion) MarshalJSON() ([]byte, error) { return json.Marshal(toWireConversion(c)) }

// UnmarshalJSON reads what MarshalJSON writes. The rate is not read: From and
// To hold it.
func (c *Conversion) UnmarshalJSON(data []byte) error {
	var w wireConversion
	if err := json.Unmarshal(data, &w); err != nil {
		return err
	}
	*c = Conversion{w.Span, fromWireMoney(w.From), fromWireMoney(w.To)}
	return nil
}

// ParseMoney reads s, all of it, as one amount of money: "NZ$151b",
// "more than 30p a share". The error is a *ParseError that points at the byte
// where s stops making sense and wraps ErrSyntax, ErrRange, ErrUnknown or
// ErrTooLong.
func (p *Parser) ParseMoney(s string) (Money, error) {
	if err := p.tooLong("ParseMoney", s); err != nil {
		return Money{}, err
	}
	m, at, fault := money.Parse(s, p.moneyOptions())
	if fault != money.Sound {
		return Money{}, moneyError("ParseMoney", s, at, fault)
	}
	return moneyOf(s, &m), nil
}

// ParseMoney reads an amount of money, as the zero Parser does.
func ParseMoney(s string) (Money, error) { return new(Parser).ParseMoney(s) }

// ParseConversion reads s, all of it, as one conversion: "€12 million ($23.4
// million)", "$1 = 7.2345 yuan". Its errors are like those of ParseMoney.
func (p *Parser) ParseConversion(s string) (Conversion, error) {
	if err := p.tooLong("ParseConversion", s); err != nil {
		return Conversion{}, err
	}
	from, to, at, fault := money.ParsePair(s, p.moneyOptions())
	if fault != money.Sound {
		return Conversion{}, moneyError("ParseConversion", s, at, fault)
	}
	return Conversion{span(from.Start, to.End), moneyOf(s, &from), moneyOf(s, &to)}, nil
}

// ParseConversion reads a conversion, as the zero Parser does.
func ParseConversion(s string) (Conversion, error) { return new(Parser).ParseConversion(s) }

// FindMoney yields the amounts of money in the text, in order. It needs no
// model, and a text without money costs no allocation. A text that is too long
// has none.
func (p *Parser) FindMoney(text string) iter.Seq[Money] {
	return func(yield func(Money) bool) {
		if p.tooLong("FindMoney", text) != nil {
			return
		}
		list, _ := money.Find(nil, nil, text, p.moneyOptions())
		for i := range list {
			if !yield(moneyOf(text, &list[i])) {
				return
			}
		}
	}
}

// FindMoney yields the amounts in the text, as the zero Parser does.
func FindMoney(text string) iter.Seq[Money] { return new(Parser).FindMoney(text) }

// FindConversions yields the conversions in the text, in order: each amount
// with every later statement of the same sum. A text that is too long has none.
func (p *Parser) FindConversions(text string) iter.Seq[Conversion] {
	return func(yield func(Conversion) bool) {
		if p.tooLong("FindConversions", text) != nil {
			return
		}
		list, pairs := money.Find(nil, nil, text, p.moneyOptions())
		for _, c := range pairs {
			from, to := moneyOf(text, &list[c.From]), moneyOf(text, &list[c.To])
			if !yield(Conversion{span(c.Start, c.End), from, to}) {
				return
			}
		}
	}
}

// FindConversions yields the conversions in the text, as the zero Parser does.
func FindConversions(text string) iter.Seq[Conversion] { return new(Parser).FindConversions(text) }

// moneyOptions are the settings that bear on money.
func (p *Parser) moneyOptions() money.Options {
	o := money.Options{Lexicon: p.Lexicon.words()}
	if p.Region != (language.Region{}) {
		o.Region = p.Region.String()
	}
	if !p.Published.IsZero() {
		o.Year = p.Published.Year()
	}
	return o
}

// moneyError is the error for the fault at a byte of s.
func moneyError(fn, s string, at int, fault money.Fault) error {
	err := ErrSyntax
	switch fault {
	case money.Range:
		err = ErrRange
	case money.Unknown:
		err = ErrUnknown
	}
	return &ParseError{Func: fn, Input: s[:min(len(s), inputShown)], Offset: at, Err: err}
}

// moneyOf is the public value of m, found in text.
func moneyOf(text string, m *doc.Money) Money {
	return Money{
		Span: span(m.Start, m.End), Amount: Decimal{m.Amount}, Max: Decimal{m.Max},
		Currency: Currency(m.Currency), Mod: Mod(m.Mod), Per: clean(text[m.Per.Start:m.Per.End]),
	}
}

// rateText is the article's own rate of exchange, to six significant digits;
// "" where there is none.
func rateText(c Conversion) string {
	r := c.Rate()
	if r == nil {
		return ""
	}
	// Scale the rate to a whole number of six digits, round, scale back.
	exp, ten := 0, big.NewRat(10, 1)
	low, high := big.NewRat(1e5, 1), big.NewRat(1e6, 1) // of six digits
	for r.Sign() > 0 && r.Cmp(low) < 0 {
		r.Mul(r, ten)
		exp--
	}
	for r.Cmp(high) >= 0 {
		r.Quo(r, ten)
		exp++
	}
	n, ok := new(big.Int).SetString(r.FloatString(0), 10)
	if !ok || !n.IsInt64() {
		return ""
	}
	d, ok := num.New(n.Int64(), exp)
	if !ok {
		return ""
	}
	return d.String()
}
