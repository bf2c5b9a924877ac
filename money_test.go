package newstext_test

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

func TestParseMoney(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"$US90 billion", "USD 90000000000"},
		{"NZ$151b", "NZD 151000000000"},
		{" 30p ", "GBP 0.3"},
		{"half a million euros", "EUR 500000"},
		{"15-1/4 dlrs", "USD 15.25"},
		{"$5-7 million", "USD 5000000-7000000"},
		{"10 and 12 million euros", "EUR 10000000-12000000"},
		{"thirty-two dollars and sixty cents", "USD 32.6"},
		{"more than 30p a share", "more than GBP 0.3 per share"},
		{"about $80 a barrel", "about USD 80 per barrel"},
		{"$7 or more", "at least USD 7"},
		{"R20", "ZAR 20"},
		{"42 pounds", "GBP 42"},
		{"R$14.2 billion", "BRL 14200000000"},
		{"Rs 2.5 lakh crore", "INR 2500000000000"},
	} {
		m, err := newstext.ParseMoney(c.in)
		if err != nil || m.String() != c.want {
			t.Errorf("ParseMoney(%q) = %v, %v, want %s", c.in, m, err, c.want)
		}
	}
}

func TestParseMoneyErrors(t *testing.T) {
	for _, c := range []struct {
		in  string
		at  int
		err error
	}{
		{"", 0, newstext.ErrSyntax},
		{"   ", 3, newstext.ErrSyntax},
		{"$", 1, newstext.ErrSyntax},
		{"US$9x0B", 4, newstext.ErrSyntax},
		{"$5 and more money", 2, newstext.ErrSyntax},
		{"he paid $5", 0, newstext.ErrSyntax},
		{"$5 $6", 2, newstext.ErrSyntax},
		{"5 million", 9, newstext.ErrSyntax},
		{"5 zorkmids", 2, newstext.ErrUnknown},
		{"five million zorkmids", 13, newstext.ErrUnknown},
		{"ZZZ 5", 0, newstext.ErrUnknown},
		{"$1234567890123456789", 1, newstext.ErrRange},
	} {
		m, err := newstext.ParseMoney(c.in)
		var pe *newstext.ParseError
		if !errors.Is(err, c.err) || !errors.As(err, &pe) || pe.Offset != c.at || pe.Func != "ParseMoney" || m != (newstext.Money{}) {
			t.Errorf("ParseMoney(%q) = %v, %v, want %v at byte %d", c.in, m, err, c.err, c.at)
		}
	}
	p := newstext.Parser{MaxBytes: 3}
	if _, err := p.ParseMoney("$500"); !errors.Is(err, newstext.ErrTooLong) {
		t.Errorf("MaxBytes: %v", err)
	}
}

func TestParseMoneyRegion(t *testing.T) {
	p := newstext.Parser{Region: language.MustParseRegion("NZ")}
	if m, err := p.ParseMoney("$5"); err != nil || m.Currency != "NZD" {
		t.Errorf("%v, %v", m, err)
	}
}

func TestParseConversion(t *testing.T) {
	for _, c := range []struct{ in, from, to, rate string }{
		{"€12 million ($13.2 million)", "EUR 12000000", "USD 13200000", "11/10"},
		{"($1 = 7.25 yuan)", "USD 1", "CNY 7.25", "29/4"},
		{"27 million Swiss francs, or about $30 million", "CHF 27000000", "about USD 30000000", "10/9"},
	} {
		v, err := newstext.ParseConversion(c.in)
		if err != nil || v.From.String() != c.from || v.To.String() != c.to || v.Rate().RatString() != c.rate {
			t.Errorf("ParseConversion(%q) = %v, %v, %v", c.in, v.From, v.To, err)
		}
	}
	for _, c := range []struct {
		in string
		at int
	}{
		{"€12 million", 13},
		{"€12 million and $13 million", 13},
		{"€12m ($13m; £11m)", 12},
		{"x €12m ($13m)", 0},
		{"", 0},
	} {
		_, err := newstext.ParseConversion(c.in)
		var pe *newstext.ParseError
		if !errors.As(err, &pe) || pe.Offset != c.at {
			t.Errorf("ParseConversion(%q): %v, want byte %d", c.in, err, c.at)
		}
	}
	if (newstext.Conversion{}).Rate() != nil {
		t.Error("the zero Conversion has a rate")
	}
}

func TestFindMoney(t *testing.T) {
	const text = "The mill cost €12 million ($13 million); another cost £3m."
	var got []string
	for m := range newstext.FindMoney(text) {
		got = append(got, m.In(text)+"="+m.String())
		if len(got) == 2 {
			break
		}
	}
	if s := strings.Join(got, ";"); s != "€12 million=EUR 12000000;$13 million=USD 13000000" {
		t.Error(s)
	}
	for v := range newstext.FindConversions(text) {
		if s := v.In(text); s != "€12 million ($13 million" || v.From.In(text) != "€12 million" || v.Rate().Cmp(big.NewRat(13, 12)) != 0 {
			t.Errorf("%q %v", s, v)
		}
	}
	short := newstext.Parser{MaxBytes: 4}
	for range short.FindMoney(text) {
		t.Error("a text that is too long has money")
	}
	for range short.FindConversions(text) {
		t.Error("a text that is too long has conversions")
	}
}

func TestFindMoneyAllocatesNothing(t *testing.T) {
	text := strings.Repeat("In 2019 the 12 members of the board met 3 times; nobody won on points. ", 20)
	if n := testing.AllocsPerRun(10, func() {
		for range newstext.FindMoney(text) {
			t.Fatal("money in a text without money")
		}
	}); n > 1 { // the iterator itself may be one
		t.Errorf("%v allocations", n)
	}
}

func TestMoneyJSON(t *testing.T) {
	const text = "fined up to €5-7 million a year ($6m)"
	for m := range newstext.FindMoney(text) {
		b, err := json.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if want := `{"start":12,"end":26,"amount":"5000000","amount_max":"7000000","currency":"EUR","mod":"EQUAL_OR_LESS","per":"year"}`; string(b) != want {
			t.Errorf("got  %s\nwant %s", b, want)
		}
		var back newstext.Money
		if err := json.Unmarshal(b, &back); err != nil || back != m {
			t.Errorf("%v, %v", back, err)
		}
		break
	}
	v, err := newstext.ParseConversion("€3 ($4)")
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(v)
	if want := `{"start":0,"end":8,"from":{"start":0,"end":4,"amount":"3","currency":"EUR"},"to":{"start":6,"end":8,"amount":"4","currency":"USD"},"rate":"1.33333"}`; err != nil || string(b) != want {
		t.Errorf("got  %s, %v\nwant %s", b, err, want)
	}
	var back newstext.Conversion
	if err := json.Unmarshal(b, &back); err != nil || back != v {
		t.Errorf("%v, %v", back, err)
	}
}

func TestCurrency(t *testing.T) {
	for _, c := range []struct {
		code   newstext.Currency
		name   string
		digits int
		known  bool
	}{
		{"USD", "US dollar", 2, true},
		{"JPY", "Japanese yen", 0, true},
		{"KWD", "Kuwaiti dinar", 3, true},
		{"DEM", "German mark", 2, true},
		{"XBT", "bitcoin", 8, false},
		{"???", "", 2, false},
		{"", "", 2, false},
	} {
		u, known := c.code.Unit()
		if c.code.Name() != c.name || c.code.Digits() != c.digits || known != c.known || known && u.String() != string(c.code) {
			t.Errorf("%q: %q, %d, %v %v", c.code, c.code.Name(), c.code.Digits(), u, known)
		}
	}
}

func TestMod(t *testing.T) {
	for m := newstext.Mod(0); m <= newstext.After; m++ {
		b, err := m.MarshalText()
		var back newstext.Mod
		if err != nil || back.UnmarshalText(b) != nil || back != m || m.String() != string(b) {
			t.Errorf("%d: %s, %v, %d", uint8(m), b, err, uint8(back))
		}
	}
}

// FuzzFindMoney holds what is found to what it says on its own: its text
// parses to the same amount, and its String to the same value.
func FuzzFindMoney(f *testing.F) {
	for _, s := range []string{
		"$US90 billion ($138 billion)", "between 40,000 stg and 60,000 in all", "half a million dollars an hour", "5 290 Kč", "more than 30p per square metre",
		"thirty-two dollars and sixty cents", "Between 0stg And 10", "a billion-dollar deal", "12.500 ₫, R254 billion, 10 million yuan", "$5-7 million", "a dollar and 42 cents",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for m := range newstext.FindMoney(s) {
			text := m.In(s)
			alone, err := newstext.ParseMoney(text)
			if m.IsRange() && alone.Max != m.Max { // "5 dollars and 50" is a range only behind "between"
				err = nil
				for alone = range newstext.FindMoney("between " + text) {
					break
				}
			}
			if err != nil || alone.Amount != m.Amount || alone.Max != m.Max {
				t.Errorf("%q in %q: %v alone, %v; %v in the text", text, s, alone, err, m)
			}
			back, err := newstext.ParseMoney(m.String())
			back.Span = m.Span
			if err != nil || back != m {
				t.Errorf("%q in %q: %v from %q, %v", text, s, back, m.String(), err)
			}
		}
	})
}

func BenchmarkFindMoney(b *testing.B) {
	text := strings.Repeat("The ministry said on Tuesday that the new bridge over the river would cost $4.7 billion (€4.1 billion). "+
		"Nobody was hurt, the mayor told reporters, and the road will stay open to traffic until the end of the week. "+
		"Engineers began their work in the spring of 2019, and some of the 40 families who live near it have moved away since then, "+
		"the council's spokesman added; others say that they will stay, whatever it may bring.\n\n", 12)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range newstext.FindMoney(text) {
		}
	}
}

func BenchmarkParseMoney(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newstext.ParseMoney("US$4.7 billion"); err != nil {
			b.Fatal(err)
		}
	}
}
