package newstext

import (
	"math/big"

	"github.com/newstext/newstext/internal/num"
)

// A Decimal is an exact decimal number of up to 18 significant digits. It is
// canonical: two Decimals are equal where == says so, however they were
// written. The zero Decimal is 0. Nothing rounds one: what it cannot hold is
// refused.
type Decimal struct{ d num.Decimal }

// ParseDecimal reads s, all of it: a sign or none, digits, and a point with
// more digits or none. Zeros in front and behind do not count. A number of more
// than 18 digits is an error that wraps ErrRange; anything else wraps
// ErrSyntax.
func ParseDecimal(s string) (Decimal, error) {
	d, at, ok := num.Parse(s)
	if !ok {
		err := ErrSyntax
		if at == len(s) && at > num.MaxDigits {
			err, at = ErrRange, 0
		}
		return Decimal{}, &ParseError{Func: "ParseDecimal", Input: s[:min(len(s), inputShown)], Offset: at, Err: err}
	}
	return Decimal{d}, nil
}

// Cmp is -1 where d is less than e, 0 where they are equal, and else 1.
func (d Decimal) Cmp(e Decimal) int { return d.d.Cmp(e.d) }

// Equal tells whether d and e are the same number; == does too.
func (d Decimal) Equal(e Decimal) bool { return d == e }

// Sign is -1, 0 or 1, as d is below, at or above zero.
func (d Decimal) Sign() int { return d.d.Cmp(num.Decimal{}) }

// IsZero tells whether d is 0.
func (d Decimal) IsZero() bool { return d.d.IsZero() }

// Float64 is the nearest float64, and whether it is d exactly.
func (d Decimal) Float64() (f float64, exact bool) { return d.d.Rat().Float64() }

// Rat is d as a new rational number.
func (d Decimal) Rat() *big.Rat { return d.d.Rat() }

// String is d in plain digits, without an exponent and without zeros behind
// the point: "-0.05", "90000000000".
func (d Decimal) String() string { return d.d.String() }

// AppendText appends String to b. The error is always nil.
func (d Decimal) AppendText(b []byte) ([]byte, error) { return d.d.AppendText(b), nil }

// MarshalText is String. The error is always nil.
func (d Decimal) MarshalText() ([]byte, error) { return d.d.AppendText(nil), nil }

// UnmarshalText reads what ParseDecimal reads.
func (d *Decimal) UnmarshalText(text []byte) error {
	v, err := ParseDecimal(string(text))
	if err == nil {
		*d = v
	}
	return err
}
