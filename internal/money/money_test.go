package money

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/lex"
)

// show is what was found, as "text = amount currency; …".
func show(text string, o Options) string {
	list, pairs := Find(nil, nil, text, o)
	var out []string
	for _, m := range list {
		s := text[m.Start:m.End] + " = " + m.Amount.String()
		if !m.Max.IsZero() {
			s += "~" + m.Max.String()
		}
		s += " " + m.Currency
		if m.Mod != 0 {
			s += [...]string{"", " approx", " more", " less", " least", " most"}[m.Mod]
		}
		if m.Per.End > m.Per.Start {
			s += " per " + text[m.Per.Start:m.Per.End]
		}
		out = append(out, s)
	}
	for _, p := range pairs {
		out = append(out, fmt.Sprintf("%d→%d", p.From, p.To))
	}
	return strings.Join(out, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ region, in, want string }{
		// signs and codes before the number
		{"", "Kyiv will spend $US90 billion on arms.", "$US90 billion = 90000000000 USD"},
		{"", "A NZ$151b bill and A$3.4m more", "NZ$151b = 151000000000 NZD; A$3.4m = 3400000 AUD"},
		{"", "priced at US $199 here", "US $199 = 199 USD"},
		{"", "Cotton fell to c $ 1.34 a share", "c $ 1.34 = 1.34 CAD per share"},
		{"", "They pay us $50 a day", "$50 = 50 USD per day"},
		{"", "The seller asked USD 5mn and CHF3.04 each", "USD 5mn = 5000000 USD; CHF3.04 = 3.04 CHF"},
		{"", "Rs 1,200 crore and Rs. 20", "Rs 1,200 crore = 12000000000 INR; Rs. 20 = 20 INR"},
		{"", "₹5 lakh for each family", "₹5 lakh = 500000 INR"},
		{"", "sales of MAUD 60 last year", "MAUD 60 = 60000000 AUD"},
		{"", "a reward of dlrs 2,500", "dlrs 2,500 = 2500 USD"},
		{"", "The bidding opens at dollar 31.5 million.", "dollar 31.5 million = 31500000 USD"},
		{"", "Eskom needs R254 billion", "R254 billion = 254000000000 ZAR"},
		{"ZA", "A loaf is R20 now", "R20 = 20 ZAR"},
		// behind it
		{"", "The bank paid 10 million yuan.", "10 million yuan = 10000000 CNY"},
		{"", "a 300 mln guilder note", "300 mln guilder = 300000000 NLG"},
		{"", "453.4\n    billion schillings", "453.4\n    billion schillings = 453400000000 ATS"},
		{"GB", "Stamps rose 10p to £1.75", "10p = 0.1 GBP; £1.75 = 1.75 GBP"},
		{"", "a five-cent tax, a 500-franc fine in Zurich", "five-cent = 0.05 USD; 500-franc = 500 CHF"},
		{"", "41 U.S. cents and 53-1/2 Canadian cents a pound", "41 U.S. cents = 0.41 USD; 53-1/2 Canadian cents = 0.535 CAD per pound"},
		{"", "607 million H.K. dlrs", "607 million H.K. dlrs = 607000000 HKD"},
		{"", "15 million pounds sterling", "15 million pounds sterling = 15000000 GBP"},
		{"", "7.2345 Chinese yuan renminbi", "7.2345 Chinese yuan renminbi = 7.2345 CNY"},
		{"", "5 290 Kč, 20€, 115USD, 30 MUSD", "5 290 Kč = 5290 CZK; 20€ = 20 EUR; 115USD = 115 USD; 30 MUSD = 30000000 USD"},
		{"", "12.500 ₫ and 423.923 KD", "12.500 ₫ = 12500 VND; 423.923 KD = 423.923 KWD"},
		// words
		{"", "half a million dollars", "half a million dollars = 500000 USD"},
		{"", "a billion-dollar deal", "billion-dollar = 1000000000 USD"},
		{"GB", "They put five grand in", "five grand = 5000 GBP"},
		{"", "copper rose a penny, to $2", "a penny = 0.01 USD; $2 = 2 USD"},
		{"", "a dollar bill", ""},
		{"", "a few million dollars, several billion euros, millions of dollars, a couple of billion dollars", ""},
		{"", "a multi-million dollar deal", ""},
		// dollars and cents
		{"", "thirty-two dollars and sixty cents an hour", "thirty-two dollars and sixty cents = 32.6 USD per hour"},
		{"", "It costs $20 and 43c.", "$20 and 43c = 20.43 USD"},
		{"", "It costs 15 dollars and 50.", "15 dollars and 50 = 15.5 USD"},
		{"", "It cost $15 and 50 people came.", "$15 = 15 USD"},
		// ranges
		{"", "The council kept back $5-7 million.", "$5-7 million = 5000000~7000000 USD"},
		{"", "between 10 and 12 million euros", "10 and 12 million euros = 10000000~12000000 EUR"},
		{"", "revenues of 26 to 28 mln dlrs", "26 to 28 mln dlrs = 26000000~28000000 USD"},
		{"", "between 40,000 stg and 60,000 in the worst case", "40,000 stg and 60,000 = 40000~60000 GBP"},
		{"", "wages range from $14 to $27 an hour", "$14 to $27 = 14~27 USD per hour"},
		{"", "nine or 10 dlrs", "nine or 10 dlrs = 9~10 USD"},
		{"", "shares firmed 30 cents to $3.40", "30 cents = 0.3 USD; $3.40 = 3.4 USD"},
		{"", "raised its offer from $50 to $55", "$50 = 50 USD; $55 = 55 USD"},
		{"", "cut by $200 to $399", "$200 = 200 USD; $399 = 399 USD"},
		{"", "up from the current $8.75 to $13", "$8.75 = 8.75 USD; $13 = 13 USD"},
		{"", "in 1986 to 40 mln dlrs", "40 mln dlrs = 40000000 USD"},
		// hedges and units
		{"", "more than $5, about $6, at least $7, nearly $8, up to $9", "$5 = 5 USD more; $6 = 6 USD approx; $7 = 7 USD least; $8 = 8 USD less; $9 = 9 USD most"},
		{"", "no less than $5, no more than $6, $7 or more", "$5 = 5 USD least; $6 = 6 USD most; $7 = 7 USD least"},
		{"", "Spending was up to $9 from $8", "$9 = 9 USD; $8 = 8 USD"},
		{"", "oil at $80 a barrel and $2.86 per thousand", "$80 = 80 USD per barrel; $2.86 = 2.86 USD per thousand"},
		{"", "a loss of $2 million a year earlier", "$2 million = 2000000 USD"},
		{"", "a $15-an-hour wage, $36/kg", "$15 = 15 USD per hour; $36 = 36 USD per kg"},
		// no money
		{"GB", "Every crate weighs 110 pounds (50 kg).", ""},
		{"", "361 million pounds of fish were landed", ""},
		{"", "He lost 20 pounds in ten weeks.", ""},
		{"", "about 150 to 175 pounds heavier", ""},
		{"", "Outside the Dollar Tree on Fifth, 20 euro zone countries met", ""},
		{"", "Ireland won 3-2 and 15 won prizes.", ""},
		{"", "It stayed over the 6,000 mark for 30 days.", ""},
		{"GB", "Doors open at 5p.m. and a 1080p screen", ""},
		{"", "The 14th yen loan, the word has two Rs", ""},
		{"", "$WFC rose; C$ to C#; high-dollar donors; two dollar-denominated bonds", ""},
		{"", "Climbers on K2, the L2 cache and 8 Rand Paul fans", ""},
		{"", "CLAIMS COULD TOP 30 MLN STG", "30 MLN STG = 30000000 GBP"},
		{"", "ALL 5 solutions, 50 Cent sang, six Euro ties", ""},
		{"", "(million marks unless stated)", ""},
		{"", "quoted at 145.10/20 yen or 151.25-27 yen", ""},
		{"", "A380 dollars, COVID19 euros", ""},
	} {
		if got := show(c.in, Options{Region: c.region}); got != c.want {
			t.Errorf("Find(%q, %q)\n got %s\nwant %s", c.in, c.region, got, c.want)
		}
	}
}

// TestSettle holds which currency a bare name or sign means.
func TestSettle(t *testing.T) {
	for _, c := range []struct {
		why, in string
		o       Options
		want    string
	}{
		{"nothing told", "It cost $5.", Options{}, "USD"},
		{"the region", "It cost $5.", Options{Region: "AU"}, "AUD"},
		{"the region's coin", "It cost 50 cents.", Options{Region: "ZA"}, "ZAR"},
		{"a region without dollars", "It cost $5.", Options{Region: "DE"}, "USD"},
		{"the dateline and the name said", "HONG KONG, March 3 - Money supply rose to 607 billion H.K. dlrs. M1 rose to 62 billion dlrs in Hong Kong.", Options{}, "HKD HKD"},
		{"the dateline alone", "PARIS, March 3 - The board approved 1.8 billion francs.", Options{}, "FRF"},
		{"the dateline by the caller", "The board approved 1.8 billion francs.", Options{Place: "BRUSSELS"}, "BEF"},
		{"the only country named", "The Swedish bank lent 20 million crowns.", Options{}, "SEK"},
		{"a currency that has ended", "Paris approved 5 million francs.", Options{Year: 2020}, "CHF"},
		{"oil is in dollars", "SINGAPORE, April 7 - Crude fell to 18.50 dlrs a barrel in Singapore.", Options{}, "USD"},
		{"the same sentence", "It went from 12 Canadian dollars in 2009 to 33 dollars by 2013.", Options{}, "CAD CAD"},
		{"the country in brackets", "a 7 mln dlrs (U.S.) loss, $99 (USD)", Options{Region: "CA"}, "USD USD"},
		{"the other of a pair", "The tunnel cost C$31 billion ($22 billion).", Options{Region: "CA"}, "CAD USD"},
		{"the local one of a pair", "Canberra owes $US80 billion ($122 billion).", Options{Region: "AU"}, "USD AUD"},
		{"pesos of a place told later", "The dividend is 1.25 pesos. Figures are in Philippine pesos.", Options{}, "PHP"},
	} {
		list, _ := Find(nil, nil, c.in, c.o)
		var got []string
		for _, m := range list {
			got = append(got, m.Currency)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q: %s, want %s", c.why, c.in, s, c.want)
		}
	}
}

func TestPair(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"worth £1.2bn ($1.5bn; €1.4bn) now", "0→1 0→2"},
		{"worth €90m (£77m, $98m)", "0→1 0→2"},
		{"48 billion Danish kroner ($6.9 billion, or 6.4 billion euros)", "0→1 0→2"},
		{"US$90B / NZ$151B", "0→1"},
		{"($1 = 7.2345 yuan)", "0→1"},
		{"27 million Swiss francs, or about $30 million, at auction", "0→1"},
		{"60 million rupees, the equivalent of $950,000", "0→1"},
		{"earn 175 pesos a day, or $9.80.", "0→1"},
		{"350 pesos for a week's toil, or $21", "0→1"},
		{"10 million yuan of new debt (about $1.4 million)", "0→1"},
		{"140 billion euros, about $159 billion, on arms", "0→1"},
		{"35 Canadian dollars by 2013, the equivalent of about $25.90 today", "0→1"},
		{"a loss of $6 million ($3 million the year before)", ""},
		{"a loss of €6 million ($3 million the year before)", ""},
		{"sold for £25m, with $4m of the sum deferred", ""},
		{"fined €60m, less than a week after a $40m penalty", ""},
		{"iPods at $149 / £99, $199 / £129 and $79 / £49", ""},
		{"$5 million, or 20 cents a share", ""},
		{"€5m\n\n($6m)", ""},
	} {
		_, pairs := Find(nil, nil, c.in, Options{})
		var got []string
		for _, p := range pairs {
			got = append(got, fmt.Sprintf("%d→%d", p.From, p.To))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%q: %s, want %s", c.in, s, c.want)
		}
	}
}

func TestLexicon(t *testing.T) {
	lx := lex.New([]lex.Entry{{Kind: lex.CurrencyName, Text: "smackers", Value: "GBP"}, {Kind: lex.CurrencyName, Text: "Fr$", Value: "CHF"}})
	if got, want := show("He paid 20 smackers, then Fr$ 5 and 7 dollars.", Options{Lexicon: lx}), "20 smackers = 20 GBP; Fr$ 5 = 5 CHF; 7 dollars = 7 USD"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestFindAppends(t *testing.T) {
	money, pairs := Find(nil, nil, "$5 (€4)", Options{})
	money, pairs = Find(money, pairs, "£6 (€7)", Options{})
	if len(money) != 4 || len(pairs) != 2 || pairs[1].From != 2 || pairs[1].To != 3 {
		t.Errorf("%v %v", money, pairs)
	}
}

// TestWindows holds the windows to their limits: what is just inside counts,
// what is just outside does not.
func TestWindows(t *testing.T) {
	pad := func(n int) string { return strings.Repeat(" ", n) }
	words := func(n int) string { return strings.Repeat("z ", n) }
	for _, c := range []struct{ why, in, want string }{
		{"white space inside an amount", "5" + pad(24) + "dollars", "5" + pad(24) + "dollars = 5 USD"},
		{"more white space", "5" + pad(25) + "dollars", ""},
		{"words between two statements", "€5 " + words(maxLinkWords) + "($6)", "€5 = 5 EUR; $6 = 6 USD; 0→1"},
		{"more words", "€5 " + words(maxLinkWords+1) + "($6)", "€5 = 5 EUR; $6 = 6 USD"},
		{"the stretch between two statements", "€5 " + strings.Repeat("z", maxLink-3) + " ($6)", "€5 = 5 EUR; $6 = 6 USD; 0→1"},
		{"a longer stretch", "€5 " + strings.Repeat("z", maxLink-2) + " ($6)", "€5 = 5 EUR; $6 = 6 USD"},
		{"words before from", "raised " + words(maxChangeWords-1) + "from $5 to $6", "$5 = 5 USD; $6 = 6 USD"},
		{"more words before from", "raised " + words(maxChangeWords) + "from $5 to $6", "$5 to $6 = 5~6 USD"},
		{"a weight", "weighed " + words(maxNear-1) + "5 million pounds", ""},
		{"too far from a weight", "weighed " + words(maxNear) + "5 million pounds", "5 million pounds = 5000000 GBP"},
		{"thousands set apart by spaces", "1 234 567 890 123 456 Kč", "1 234 567 890 123 456 Kč = 1234567890123456 CZK"},
		{"a country in the story", "Paris " + strings.Repeat(".", maxStory-6-len("5 francs")) + "5 francs", "5 francs = 5 FRF"},
		{"a country too far down", strings.Repeat(".", maxStory) + " Paris: 5 francs", "5 francs = 5 CHF"},
		{"an echo", "5 Canadian dollars " + words(maxEcho/2-1) + "6 dollars", "5 Canadian dollars = 5 CAD; 6 dollars = 6 CAD"},
		{"too far for an echo", "5 Canadian dollars and in America " + words(maxEcho/2) + "6 dollars", "5 Canadian dollars = 5 CAD; 6 dollars = 6 USD"},
		{"a first end far below the second", "from 5 to 100 dollars", "5 to 100 dollars = 5~100 USD"},
		{"one still farther below", "from 5 to 101 dollars", "101 dollars = 101 USD"},
	} {
		if got := show(c.in, Options{}); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
	// A dateline's dash is looked for in maxDateline bytes of its line.
	for n, want := range map[int]bool{maxDateline - 3: true, maxDateline: false} {
		text := "PARIS," + strings.Repeat("x", n) + " - said"
		f := finder{text: text}
		if got := f.heads(0, len("PARIS")); got != want {
			t.Errorf("a dash %d bytes behind the place: %v", n, got)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"$US90 billion ($138 billion)", "5 290 Kč", "half a million dollars", "30,000 stg and 50,000", "$..75", "1.2.3 €", "twenty-one dollars and fifty cents",
		"HONG KONG, March 3 - 607 billion H.K. dlrs", "\xff$5\x00 million", "₹5 lakh crore", "a dollar", "from $5 to $6", "0$ 000", "5 dollars 6",
	} {
		f.Add(s, "AU")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, s, region string) {
		list, pairs := Find(nil, nil, s, Options{Region: region})
		last := int32(0)
		for _, m := range list {
			if m.Start < last || m.End <= m.Start || int(m.End) > len(s) {
				t.Fatalf("%q: span %d:%d after %d", s, m.Start, m.End, last)
			}
			last = m.End
			if len(m.Currency) != 3 || m.Per.Start > m.Per.End || int(m.Per.End) > len(s) {
				t.Errorf("%q: %+v", s, m)
			}
			if !m.Max.IsZero() && m.Amount.Cmp(m.Max) >= 0 {
				t.Errorf("%q: range from %v to %v", s, m.Amount, m.Max)
			}
			if strings.TrimSpace(s[m.Start:m.End]) != s[m.Start:m.End] {
				t.Errorf("%q: white space around %q", s, s[m.Start:m.End])
			}
		}
		for _, p := range pairs {
			if p.From >= p.To || int(p.To) >= len(list) || list[p.From].Currency == list[p.To].Currency {
				t.Errorf("%q: pair %+v", s, p)
			}
		}
		Parse(s, Options{Region: region})
		ParsePair(s, Options{Region: region})
	})
}
