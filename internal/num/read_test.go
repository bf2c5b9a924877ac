package num_test

import (
	"testing"

	"github.com/newstext/newstext/internal/num"
)

func TestDigits(t *testing.T) {
	for _, c := range []struct{ in, want, rest string }{
		{"7", "7", ""},
		{"1,200.50 dollars", "1200.5", " dollars"},
		{"12,34,567.89 rupees", "1234567.89", " rupees"},
		{"3,053,000\ndlrs", "3053000", "\ndlrs"},
		{"1,200, 1,500 and", "1200", ", 1,500 and"},
		{"5,2013", "5", ",2013"},
		{"4.7 billion", "4.7", " billion"},
		{"5. The", "5", ". The"},
		{"12.500 ₫", "12.5", " ₫"},
		{"1.550.000", "1550000", ""},
		{"9.990,00 €", "9990", " €"},
		{"1'049,95", "1049.95", ""},
		{"1’049", "1049", ""},
		{"1\u00a0995,00", "1995", ""},
		{"0,29 €", "0.29", " €"},
		{"1,10 €", "1.1", " €"},
		{"15-1/4 dlrs", "15.25", " dlrs"},
		{"50 1/8", "50.125", ""},
		{"3/4 of", "0.75", " of"},
		{"2½", "2.5", ""},
		{"5-7 million", "5", "-7 million"},
		{"1 point 25", "1.25", ""},
		{".75", "0.75", ""},
		{"1.2.3", "", ""},
		{"3/4/2013", "3", "/4/2013"},
		{"12345678901234567890", "", ""},
		{"1234567890123456789012345678901234567890123456789", "", ""},
		{"x", "", ""},
		{"", "", ""},
	} {
		n, ok := num.Digits(c.in, 0)
		if ok != (c.want != "") || ok && (n.Value.String() != c.want || c.in[n.End:] != c.rest) {
			t.Errorf("Digits(%q) = %v, %v, want %s before %q", c.in, n, ok, c.want, c.rest)
		}
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ in, want, rest string }{
		{"Seventeen dollars", "17", " dollars"},
		{"twenty-one dollars", "21", " dollars"},
		{"fifty - two", "52", ""},
		{"one hundred and sixteen", "116", ""},
		{"one hundred three", "103", ""},
		{"two hundred and two thousand", "202000", ""},
		{"twenty-two hundred", "2200", ""},
		{"a hundred and", "100", " and"},
		{"hundred thousand dollars", "100000", " dollars"},
		{"five million three hundred thousand and six", "5300006", ""},
		{"two hundred thousand million", "200000000000", ""},
		{"two lakh crore", "2000000000000", ""},
		{"two hundred point seventy-one", "200.71", ""},
		{"nine point nought four", "9.04", ""},
		{"one point three dollars", "1.3", " dollars"},
		{"half a million", "500000", ""},
		{"half-a-million", "500000", ""},
		{"a half-billion dollars", "500000000", " dollars"},
		{"quarter million", "250000", ""},
		{"a quarter of a million euros", "250000", " euros"},
		{"three-quarters of a million", "750000", ""},
		{"two and a half million", "2.5", " million"},
		{"one and a quarter", "1.25", ""},
		{"half a cent", "0.5", " cent"},
		{"half a dozen", "6", ""},
		{"two dozen", "24", ""},
		{"a dozen", "12", ""},
		{"billion-dollar", "1000000000", "-dollar"},
		{"five six", "5", " six"},
		{"nine to five", "9", " to five"},
		{"two\n\nthree", "2", "\n\nthree"},
		{"one and two", "1", " and two"},
		{"a dollar", "", ""},
		{"millions", "", ""},
		{"half the", "", ""},
		{"the", "", ""},
		{"", "", ""},
	} {
		n, ok := num.Words(c.in, 0)
		if ok != (c.want != "") || ok && (n.Value.String() != c.want || c.in[n.End:] != c.rest) {
			t.Errorf("Words(%q) = %v %q, %v, want %s before %q", c.in, n, c.in[n.End:], ok, c.want, c.rest)
		}
	}
}

func TestScale(t *testing.T) {
	for _, c := range []struct {
		in    string
		glued bool
		want  int
		rest  string
	}{
		{"million", false, 6, ""},
		{"mln stg", false, 6, " stg"},
		{"Billion\n    dlrs", false, 9, "\n    dlrs"},
		{"lakh crore", false, 12, ""},
		{"bn", true, 9, ""},
		{"m", true, 6, ""},
		{"m", false, 0, "m"},
		{"K,", true, 3, ","},
		{"metres", true, 0, "metres"},
		{"million-dollar", false, 6, "-dollar"},
		{"million\n\nbillion", false, 6, "\n\nbillion"},
		{"", true, 0, ""},
	} {
		p, end := num.Scale(c.in, 0, c.glued)
		if p != c.want || c.in[end:] != c.rest {
			t.Errorf("Scale(%q, %v) = %d before %q, want %d before %q", c.in, c.glued, p, c.in[end:], c.want, c.rest)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"1,200.50", "two hundred and two thousand", "15-1/4", "half a million", "bn", "1.2.3,4'5", "1\u00a0000"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n, ok := num.Digits(s, 0)
		if ok && (n.End <= 0 || n.End > len(s)) {
			t.Errorf("Digits(%q) ends at %d", s, n.End)
		}
		n, ok = num.Words(s, 0)
		if ok && (n.End <= 0 || n.End > len(s)) {
			t.Errorf("Words(%q) ends at %d", s, n.End)
		}
		if p, end := num.Scale(s, 0, true); end < 0 || end > len(s) || (p > 0) != (end > 0) {
			t.Errorf("Scale(%q) = %d, %d", s, p, end)
		}
		if j := num.Gap(s, 0); j > len(s) {
			t.Errorf("Gap(%q) = %d", s, j)
		}
	})
}
