package scan_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/scan"
)

func cut(text string) string {
	var out []string
	for _, t := range scan.Tokens(nil, text) {
		out = append(out, t.In(text))
	}
	return strings.Join(out, " ")
}

var cuts = []struct{ in, want string }{
	{"", ""},
	{" \n\t ", ""},
	// clitics
	{"I don't know.", "I do n't know ."},
	{"They’ve said she’ll go; he’d stay", "They ’ve said she ’ll go ; he ’d stay"},
	{"Mayor Adeyemi cannot and isn’t gonna", "Mayor Adeyemi can not and is n’t gon na"},
	{"the leaders’ plan, O'Brien's", "the leaders ’ plan , O'Brien 's"},
	{"Brown Jr.'s and the U.S.’s", "Brown Jr. 's and the U.S. ’s"},
	{"DON'T", "DO N'T"},
	// abbreviations
	{"the U.S. said", "the U.S. said"},
	{"Mr. J. Smith of St. Louis, Mo., paid", "Mr. J. Smith of St. Louis , Mo. , paid"},
	{"Gen. A.B. Okafor (Ret.)", "Gen. A.B. Okafor ( Ret . )"},
	{"at 9:30 p.m. on Sept. 3", "at 9:30 p.m. on Sept. 3"},
	{"No. 10 said no. The vote", "No. 10 said no . The vote"},
	{"He said No. They left", "He said No . They left"},
	{"you and I. Albert I. Jones", "you and I . Albert I. Jones"},
	{"It was Plan B.", "It was Plan B ."},
	{"Grade A.\n\"Good\"", "Grade A . \" Good \""},
	{"a Ph.D. and an M.Sc. degree", "a Ph.D. and an M.Sc. degree"},
	{"at Mass. He prayed", "at Mass . He prayed"},
	{"ACME HOLDINGS INC. SAYS", "ACME HOLDINGS INC. SAYS"},
	{"p. 55 of vol. 2 (pop. 9,000)", "p. 55 of vol. 2 ( pop. 9,000 )"},
	{"in Moss v. Hale", "in Moss v. Hale"},
	{"Tan Pte., a grocer", "Tan Pte. , a grocer"},
	{"J.Smith and St.Louis in the U.S.Army", "J. Smith and St. Louis in the U.S. Army"},
	{"They left on Tuesday.The rest", "They left on Tuesday . The rest"},
	{"Wait... she said", "Wait ... she said"},
	// hyphens and slashes
	{"a two-hour talk", "a two - hour talk"},
	{"anti-war march, Co-founder, e-mail", "anti-war march , Co-founder , e-mail"},
	{"the UN-led talks, RE-ELECTED", "the UN - led talks , RE-ELECTED"},
	{"and/or 11/2", "and / or 11/2"},
	{"a plan--and more", "a plan -- and more"},
	// money and numbers
	{"offer of $US90 billion", "offer of $US 90 billion"},
	{"NZ$151b, £1.2bn or 58%", "NZ$ 151b , £ 1.2bn or 58 %"},
	{"A$5, 5€ and Rs.500", "A$ 5 , 5 € and Rs. 500"},
	{"1,200.50 at 9:30, 3rd in the 1980s", "1,200.50 at 9:30 , 3rd in the 1980s"},
	{".5 of 2½, not 1.", ".5 of 2½ , not 1 ."},
	{"up .5 percent", "up .5 percent"},
	{"paid 1,000.That", "paid 1,000 . That"},
	// names of things
	{"AT&T and S&P 500", "AT&T and S&P 500"},
	{"version v2.0 of IE6", "version v2.0 of IE6"},
	{"Gawker.com and Newsfeed.Com", "Gawker.com and Newsfeed.Com"},
	// addresses
	{"see https://example.org/a, or @desk #news", "see https://example.org/a , or @desk #news"},
	{"(www.example.org/b?x=1).", "( www.example.org/b?x=1 ) ."},
	{"at example.org/path and U.S./Canada", "at example.org/path and U.S. / Canada"},
	{"to ana.lima@herald.example.", "to ana.lima@herald.example ."},
	{"to Ana.Lima@herald.example", "to Ana.Lima@herald.example"},
	// marks
	{"“We will win.” she said", "“ We will win . ” she said"},
	{"What?! Never… —", "What ? ! Never … —"},
	{"[...] * * *", "[ ... ] * * *"},
	// what is not seen
	{"\ufeffzero\u200bwidth soft\u00adhyphen \u00adx", "zero width soft\u00adhyphen x"},
	{"no\u00a0break", "no break"},
	{"São Tomé’s naïve", "São Tomé ’s naïve"},
	{"bad \xff\xfe bytes\x00end", "bad \xff \xfe bytes end"},
	{"\u0093Hello\u0094 he said", "\u0093 Hello \u0094 he said"},
}

func TestTokens(t *testing.T) {
	for _, c := range cuts {
		if got := cut(c.in); got != c.want {
			t.Errorf("Tokens(%q)\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

func TestKindAndShape(t *testing.T) {
	const all = ^scan.Space &^ scan.Line &^ scan.BlankLine
	for _, c := range []struct {
		in    string
		kind  scan.Kind
		shape scan.Shape
	}{
		{"bank", scan.Word, 0},
		{"Bank", scan.Word, scan.Upper},
		{"NATO", scan.Word, scan.Upper | scan.AllUpper},
		{"NATO's", scan.Word, scan.Upper | scan.AllUpper},
		{"IE6", scan.Word, scan.Upper | scan.AllUpper | scan.Digit},
		{"A4", scan.Word, scan.Upper | scan.Digit},
		{"iPhone", scan.Word, 0},
		{"Élan", scan.Word, scan.Upper | scan.NonASCII},
		{"ÉLAN", scan.Word, scan.Upper | scan.AllUpper | scan.NonASCII},
		{"Mr. Li", scan.Word, scan.Upper | scan.Dotted},
		{"U.S.", scan.Word, scan.Upper | scan.AllUpper | scan.Dotted},
		{"p.m.", scan.Word, scan.Dotted},
		{"J. Li", scan.Word, scan.Upper | scan.Dotted | scan.Initial},
		{"Ø. Li", scan.Word, scan.Upper | scan.Dotted | scan.Initial | scan.NonASCII},
		{"1980s", scan.Number, scan.Digit},
		{"$US90", scan.Symbol, scan.Currency},
		{"NZ$5", scan.Symbol, scan.Currency | scan.Upper | scan.AllUpper},
		{"€5", scan.Symbol, scan.Currency | scan.NonASCII},
		{"“", scan.Punct, scan.QuoteMark | scan.NonASCII},
		{"'", scan.Punct, scan.QuoteMark},
		{"...", scan.Punct, 0},
		{"%", scan.Symbol, 0},
		{"#vote2024", scan.Address, scan.Digit},
	} {
		tokens := scan.Tokens(nil, c.in)
		if tokens[0].Kind != c.kind || tokens[0].Shape&all != c.shape {
			t.Errorf("Tokens(%q)[0]: kind %d shape %b, want %d %b", c.in, tokens[0].Kind, tokens[0].Shape&all, c.kind, c.shape)
		}
	}
	for in, want := range map[string]scan.Shape{
		"a b":          scan.Space,
		"a,":           0,
		"a\nb":         scan.Space | scan.Line,
		"a\r\nb":       scan.Space | scan.Line,
		"a\rb":         scan.Space | scan.Line,
		"a\u2028b":     scan.Space | scan.Line,
		"a \n \n b":    scan.Space | scan.Line | scan.BlankLine,
		"a\r\n\r\nb":   scan.Space | scan.Line | scan.BlankLine,
		"it's":         scan.Clitic,
		"a\u00a0b":     scan.Space,
		"a\n\u200b\nb": scan.Space | scan.Line | scan.BlankLine,
	} {
		tokens := scan.Tokens(nil, in)
		if got := tokens[1].Shape; got != want {
			t.Errorf("Tokens(%q)[1]: shape %b, want %b", in, got, want)
		}
	}
}

// TestAppend appends to what is there, and reads it for no token's neighbour.
func TestAppend(t *testing.T) {
	first := scan.Tokens(nil, "Albert ")
	both := scan.Tokens(first, "I. Jones")
	if len(both) != 4 || both[1].Shape&scan.BlankLine == 0 || both[1].Is(scan.Initial) {
		t.Errorf("Tokens appended %v to %v", both[len(first):], first)
	}
}

func TestAllocations(t *testing.T) {
	tokens := scan.Tokens(nil, story)
	if n := testing.AllocsPerRun(10, func() { tokens = scan.Tokens(tokens[:0], story) }); n != 0 {
		t.Errorf("Tokens allocates %v times where there is room", n)
	}
	if n := testing.AllocsPerRun(10, func() { scan.Tokens(nil, story) }); n != 1 {
		t.Errorf("Tokens of a story allocates %v times, want once", n)
	}
}

func FuzzTokens(f *testing.F) {
	for _, c := range cuts {
		f.Add(c.in)
	}
	f.Add(story)
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, k := range scan.Tokens(nil, text) {
			if int(k.Start) < end || k.End <= k.Start || int(k.End) > len(text) || k.Kind == 0 {
				t.Fatalf("token %+v after byte %d of %q", k, end, text)
			}
			gap := text[end:k.Start]
			if !blank(gap) {
				t.Fatalf("%q lies between tokens of %q", gap, text)
			}
			if k.Is(scan.Space) != (gap != "" || end == 0) {
				t.Fatalf("%q stands before token %q of %q, and Space is %v", gap, k.In(text), text, k.Is(scan.Space))
			}
			if utf8.ValidString(text) && !utf8.ValidString(k.In(text)) {
				t.Fatalf("token %q cuts a rune of %q", k.In(text), text)
			}
			end = int(k.End)
		}
		if !blank(text[end:]) {
			t.Fatalf("%q lies behind the tokens of %q", text[end:], text)
		}
	})
}

// blank tells whether s is white space and what is not seen.
func blank(s string) bool {
	for _, r := range s {
		if !unicode.IsSpace(r) && !unicode.IsControl(r) && !unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Variation_Selector, r) {
			return false
		}
	}
	return true
}
