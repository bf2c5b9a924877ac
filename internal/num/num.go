// Package num has exact decimals and reads numerals, number words and
// magnitudes.
package num

import (
	"math/big"
	"math/bits"
	"strconv"
)

// A Decimal is Coef × 10^Exp, exact. It is canonical, so == is equality: Coef
// has no trailing zero, and zero is the zero Decimal.
type Decimal struct {
	Coef int64
	Exp  int8
}

const (
	// MaxDigits is the number of significant digits that a Decimal holds.
	MaxDigits = 18
	// MaxExp bounds Exp on either side: room for a zillion and its smallest
	// coin, and an end to the zeros that a hostile text can ask for.
	MaxExp = 36

	coefLimit = 1e18 // ten to the power MaxDigits
)

// New is coef × 10^exp, and whether a Decimal holds it exactly.
func New(coef int64, exp int) (Decimal, bool) {
	if coef == 0 {
		return Decimal{}, true
	}
	for coef%10 == 0 {
		coef /= 10
		exp++
	}
	if coef >= coefLimit || coef <= -coefLimit || exp < -MaxExp || exp > MaxExp {
		return Decimal{}, false
	}
	return Decimal{coef, int8(exp)}, true
}

// Int is n, which must have at most MaxDigits significant digits.
func Int(n int64) Decimal {
	d, _ := New(n, 0)
	return d
}

// IsZero tells whether d is zero.
func (d Decimal) IsZero() bool { return d.Coef == 0 }

// Shift is d × 10^n, and whether a Decimal holds it.
func (d Decimal) Shift(n int) (Decimal, bool) { return New(d.Coef, int(d.Exp)+n) }

// Add is d + e, and whether a Decimal holds it.
func (d Decimal) Add(e Decimal) (Decimal, bool) {
	switch {
	case d.Coef == 0:
		return e, true
	case e.Coef == 0:
		return d, true
	case d.Exp < e.Exp:
		d, e = e, d
	}
	shift := int(d.Exp) - int(e.Exp)
	if shift > MaxDigits {
		return Decimal{}, false // the digits of the two stand too far apart
	}
	up, ok := scale(d.Coef, shift)
	if !ok {
		return Decimal{}, false
	}
	return New(up+e.Coef, int(e.Exp)) // both are under 4e18 in size
}

// scale is c × 10^n, and whether it stays under 4e18, so that two of them add
// up to an int64.
func scale(c int64, n int) (int64, bool) {
	neg := c < 0
	if neg {
		c = -c
	}
	hi, lo := bits.Mul64(uint64(c), uint64(pow10[n]))
	if hi != 0 || lo > 4e18 {
		return 0, false
	}
	if neg {
		return -int64(lo), true
	}
	return int64(lo), true
}

// Mul is d × e, and whether a Decimal holds it.
func (d Decimal) Mul(e Decimal) (Decimal, bool) {
	neg := (d.Coef < 0) != (e.Coef < 0)
	hi, lo := bits.Mul64(size(d.Coef), size(e.Coef))
	exp := int(d.Exp) + int(e.Exp)
	for hi != 0 || lo >= coefLimit {
		// Take off trailing zeros, ten at a time, until the product fits.
		qhi, rest := hi/10, hi%10
		qlo, r := bits.Div64(rest, lo, 10)
		if r != 0 {
			return Decimal{}, false
		}
		hi, lo = qhi, qlo
		exp++
	}
	c := int64(lo)
	if neg {
		c = -c
	}
	return New(c, exp)
}

func size(c int64) uint64 {
	if c < 0 {
		return uint64(-c)
	}
	return uint64(c)
}

// Cmp is -1 where d is less than e, 0 where they are equal, and else 1.
func (d Decimal) Cmp(e Decimal) int {
	switch {
	case d == e:
		return 0
	case sign(d.Coef) != sign(e.Coef):
		if sign(d.Coef) < sign(e.Coef) {
			return -1
		}
		return 1
	}
	// The signs are alike and not zero: the place of the first digit decides,
	// then the digits, brought to the same exponent.
	s := sign(d.Coef)
	top := digits(d.Coef) + int(d.Exp) - digits(e.Coef) - int(e.Exp)
	if top != 0 {
		return s * sign(int64(top))
	}
	a, b := d.Coef, e.Coef
	if d.Exp > e.Exp {
		a *= pow10[d.Exp-e.Exp]
	} else {
		b *= pow10[e.Exp-d.Exp]
	}
	if a < b {
		return -1
	}
	return 1
}

func sign(n int64) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

// digits is the number of decimal digits of c.
func digits(c int64) int {
	n, u := 1, size(c)
	for u >= 10 {
		u /= 10
		n++
	}
	return n
}

// Rat is d as a rational.
func (d Decimal) Rat() *big.Rat {
	r := new(big.Rat).SetInt64(d.Coef)
	if d.Exp == 0 {
		return r
	}
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(d.Exp, -d.Exp))), nil)
	if d.Exp > 0 {
		return r.Mul(r, new(big.Rat).SetInt(p))
	}
	return r.Quo(r, new(big.Rat).SetInt(p))
}

// AppendText appends d in plain digits: "-0.05", "90000000000".
func (d Decimal) AppendText(b []byte) []byte {
	if d.Coef < 0 {
		b = append(b, '-')
	}
	var buf [20]byte
	ds := strconv.AppendUint(buf[:0], size(d.Coef), 10)
	switch point := len(ds) + int(d.Exp); {
	case d.Exp >= 0:
		b = append(b, ds...)
		for range d.Exp {
			b = append(b, '0')
		}
	case point <= 0:
		b = append(b, '0', '.')
		for range -point {
			b = append(b, '0')
		}
		b = append(b, ds...)
	default:
		b = append(b, ds[:point]...)
		b = append(b, '.')
		b = append(b, ds[point:]...)
	}
	return b
}

// String is d in plain digits.
func (d Decimal) String() string { return string(d.AppendText(nil)) }

// Parse reads s, all of it: a sign or none, digits, and a point with digits
// behind it or none. at is the byte at which s stops making sense; it is
// len(s) with ok false where s has more digits than a Decimal holds.
func Parse(s string) (d Decimal, at int, ok bool) {
	i := 0
	neg := false
	if i < len(s) && (s[i] == '-' || s[i] == '+') {
		neg = s[i] == '-'
		i++
	}
	var c digitReader
	start := i
	for i < len(s) && isDigit(s[i]) {
		c.add(s[i])
		i++
	}
	if i == start {
		return Decimal{}, i, false
	}
	if i < len(s) && s[i] == '.' {
		point := i
		c.point()
		for i++; i < len(s) && isDigit(s[i]); i++ {
			c.add(s[i])
		}
		if i == point+1 {
			return Decimal{}, i, false
		}
	}
	if i < len(s) {
		return Decimal{}, i, false
	}
	d, ok = c.decimal()
	if neg {
		d.Coef = -d.Coef
	}
	return d, i, ok
}

// digitReader gathers digits into a Decimal, whatever zeros stand around them.
type digitReader struct {
	coef  int64
	zeros int // seen since the last other digit
	frac  int // digits after the point, if pointed
	after bool
	full  bool // more digits than fit
}

func (r *digitReader) point() { r.after = true }

func (r *digitReader) add(c byte) {
	if r.after {
		r.frac++
	}
	if c == '0' {
		if r.coef != 0 {
			r.zeros++
		}
		return
	}
	n := r.zeros + 1
	if n >= len(pow10) || r.coef > (coefLimit-1)/pow10[n] {
		r.full = true
		return
	}
	r.coef = r.coef*pow10[n] + int64(c-'0')
	r.zeros = 0
}

// decimal is what was gathered, and whether it fits.
func (r *digitReader) decimal() (Decimal, bool) {
	if r.full {
		return Decimal{}, false
	}
	return New(r.coef, r.zeros-r.frac)
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
