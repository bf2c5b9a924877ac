package newstext_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"testing"
	"unsafe"

	"github.com/newstext/newstext"
)

func decimal(t *testing.T, s string) newstext.Decimal {
	t.Helper()
	d, err := newstext.ParseDecimal(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParseDecimal(t *testing.T) {
	for _, c := range []struct {
		in, want string
		at       int
		err      error
	}{
		{in: "0", want: "0"},
		{in: "-0.050", want: "-0.05"},
		{in: "90000000000", want: "90000000000"},
		{in: "00012.5", want: "12.5"},
		{in: "999999999999999999", want: "999999999999999999"},
		{in: "1234567890123456789", err: newstext.ErrRange},
		{in: "", err: newstext.ErrSyntax},
		{in: "1.", at: 2, err: newstext.ErrSyntax},
		{in: "1,5", at: 1, err: newstext.ErrSyntax},
		{in: "1e3", at: 1, err: newstext.ErrSyntax},
		{in: "12 ", at: 2, err: newstext.ErrSyntax},
	} {
		d, err := newstext.ParseDecimal(c.in)
		var pe *newstext.ParseError
		switch {
		case c.err == nil && (err != nil || d.String() != c.want):
			t.Errorf("ParseDecimal(%q) = %v, %v, want %s", c.in, d, err, c.want)
		case c.err != nil && (!errors.Is(err, c.err) || !errors.As(err, &pe) || pe.Offset != c.at || pe.Func != "ParseDecimal"):
			t.Errorf("ParseDecimal(%q) = %v, %v, want %v at byte %d", c.in, d, err, c.err, c.at)
		}
	}
}

func TestDecimalIsCanonical(t *testing.T) {
	if a, b := decimal(t, "1.50"), decimal(t, "01.5"); a != b || !a.Equal(b) || a.Cmp(b) != 0 {
		t.Errorf("%#v and %#v differ", a, b)
	}
	if size := unsafe.Sizeof(newstext.Decimal{}); size > 16 {
		t.Errorf("a Decimal takes %d bytes", size)
	}
}

func TestDecimalFloat64(t *testing.T) {
	for _, c := range []struct {
		in    string
		want  float64
		exact bool
	}{
		{"0.5", 0.5, true},
		{"-90000000000", -9e10, true},
		{"0.1", 0.1, false},
	} {
		if got, exact := decimal(t, c.in).Float64(); got != c.want || exact != c.exact {
			t.Errorf("%s: %v, %v, want %v, %v", c.in, got, exact, c.want, c.exact)
		}
	}
	if d := decimal(t, "-0.25"); d.Sign() != -1 || d.IsZero() || d.Rat().Cmp(big.NewRat(-1, 4)) != 0 {
		t.Errorf("%v: sign %d, %v", d, d.Sign(), d.Rat())
	}
}

func TestDecimalJSON(t *testing.T) {
	d := decimal(t, "0.05")
	b, err := json.Marshal(d)
	if err != nil || string(b) != `"0.05"` {
		t.Errorf("%s, %v", b, err)
	}
	var back newstext.Decimal
	if err := json.Unmarshal(b, &back); err != nil || back != d {
		t.Errorf("%v, %v", back, err)
	}
	if err := json.Unmarshal([]byte(`"x"`), &back); !errors.Is(err, newstext.ErrSyntax) || back != d {
		t.Errorf("%v, %v", back, err)
	}
}

// FuzzDecimalText holds reading and writing to each other and to big.Rat.
func FuzzDecimalText(f *testing.F) {
	for _, s := range []string{"0", "-0.05", "90000000000", "1234567890123456789", "1e5", "+7.0", "0.000000000000000000000000000000000001"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := newstext.ParseDecimal(s)
		if err != nil {
			if !errors.As(err, new(*newstext.ParseError)) {
				t.Errorf("%q: %v", s, err)
			}
			return
		}
		if r, ok := new(big.Rat).SetString(s); !ok || r.Cmp(d.Rat()) != 0 {
			t.Errorf("%q = %v, want %v", s, d, r)
		}
		if back, err := newstext.ParseDecimal(d.String()); err != nil || back != d {
			t.Errorf("%q: %v, %v", d.String(), back, err)
		}
	})
}
