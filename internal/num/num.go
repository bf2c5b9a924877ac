// Package num has exact decimals and reads numerals, number words and
// magnitudes.
package num

// A Decimal is Coef × 10^Exp, exact. It is canonical, so == is equality: Coef
// has no trailing zero, and zero is the zero Decimal.
type Decimal struct {
	Coef int64
	Exp  int8
}
