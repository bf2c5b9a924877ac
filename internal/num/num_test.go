package num_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/num"
)

func TestParse(t *testing.T) {
	for _, c := range []struct {
		in, want string
		at       int // where it goes wrong; -1: it does not
	}{
		{"0", "0", -1},
		{"-0.00", "0", -1},
		{"90000000000", "90000000000", -1},
		{"1.50", "1.5", -1},
		{"-0.05", "-0.05", -1},
		{"+7", "7", -1},
		{"123456789012345678", "123456789012345678", -1},
		{"1234567890123456789", "", 19},
		{"1000000000000000000000000000000", "1000000000000000000000000000000", -1},
		{"0.000000000000000000000001", "0.000000000000000000000001", -1},
		{"1" + strings.Repeat("0", num.MaxExp), "1" + strings.Repeat("0", num.MaxExp), -1},
		{"1" + strings.Repeat("0", num.MaxExp+1), "", num.MaxExp + 2},
		{"", "", 0},
		{"-", "", 1},
		{"1.", "", 2},
		{".5", "", 0},
		{"1,5", "", 1},
		{"1e5", "", 1},
	} {
		d, at, ok := num.Parse(c.in)
		if ok != (c.at < 0) || ok && d.String() != c.want || !ok && at != c.at {
			t.Errorf("Parse(%q) = %v, %d, %v, want %s, %d", c.in, d, at, ok, c.want, c.at)
		}
	}
}

// FuzzDecimal holds the arithmetic to that of big.Rat.
func FuzzDecimal(f *testing.F) {
	f.Add(int64(15), int8(-1), int64(25), int8(3))
	f.Add(int64(-999999999999999999), int8(30), int64(1), int8(-36))
	f.Add(int64(1e17), int8(0), int64(-3), int8(0))
	f.Add(int64(500000000000000005), int8(0), int64(2), int8(0))
	f.Fuzz(func(t *testing.T, a int64, ea int8, b int64, eb int8) {
		x, ok := num.New(a, int(ea))
		y, ok2 := num.New(b, int(eb))
		if !ok || !ok2 {
			return
		}
		rx, ry := x.Rat(), y.Rat()
		if got, want := x.Cmp(y), rx.Cmp(ry); got != want {
			t.Errorf("%v Cmp %v = %d, want %d", x, y, got, want)
		}
		if sum, ok := x.Add(y); ok && sum.Rat().Cmp(new(big.Rat).Add(rx, ry)) != 0 {
			t.Errorf("%v + %v = %v", x, y, sum)
		}
		if p, ok := x.Mul(y); ok && p.Rat().Cmp(new(big.Rat).Mul(rx, ry)) != 0 {
			t.Errorf("%v × %v = %v", x, y, p)
		}
		if back, _, ok := num.Parse(x.String()); !ok || back != x {
			t.Errorf("Parse(%q) = %v, %v", x.String(), back, ok)
		}
	})
}

func TestArithmetic(t *testing.T) {
	dec := func(s string) num.Decimal {
		d, _, ok := num.Parse(s)
		if !ok {
			t.Fatalf("Parse(%q)", s)
		}
		return d
	}
	for _, c := range []struct{ a, b, sum, product string }{
		{"1.5", "2.5", "4", "3.75"},
		{"-20", "0.43", "-19.57", "-8.6"},
		{"0", "7", "7", "0"},
		{"1000000", "0.01", "1000000.01", "10000"},
		{"999999999999999999", "1", "1000000000000000000", "999999999999999999"},
		{"999999999999999999", "2", "", "1999999999999999998"},
		{"1000000000000000000000", "0.1", "", "100000000000000000000"},
		{"500000000000000005", "2", "500000000000000007", "1000000000000000010"},
	} {
		a, b := dec(c.a), dec(c.b)
		sum, ok := a.Add(b)
		if ok != (c.sum != "") || ok && sum.String() != c.sum {
			t.Errorf("%s + %s = %v, %v, want %s", c.a, c.b, sum, ok, c.sum)
		}
		p, ok := a.Mul(b)
		if exact := len(c.product) <= num.MaxDigits || c.product[len(c.product)-1] == '0'; ok != exact || ok && p.String() != c.product {
			t.Errorf("%s × %s = %v, %v, want %s", c.a, c.b, p, ok, c.product)
		}
	}
}
