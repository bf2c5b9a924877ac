package newstext

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/num"
)

// A Decimal is an exact decimal number.
type Decimal struct{ d num.Decimal }

// Mod is how an amount or a date is hedged.
type Mod uint8

// Currency is an ISO 4217 code.
type Currency string

// Money is one amount of money, or a range of amounts.
type Money struct {
	Span
	Amount, Max Decimal
	Currency    Currency
	Mod         Mod
	Per         string
}

// A Conversion pairs two amounts that state the same sum.
type Conversion struct {
	Span
	From, To Money
}

// moneyOf is the public value of m.
func moneyOf(d *doc.Doc, m *doc.Money) Money {
	return Money{Span: span(m.Start, m.End), Amount: Decimal{m.Amount}, Max: Decimal{m.Max}, Currency: Currency(m.Currency), Mod: Mod(m.Mod), Per: d.Text[m.Per.Start:m.Per.End]}
}
