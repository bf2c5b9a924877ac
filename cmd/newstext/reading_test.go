package main

import (
	"bufio"
	"bytes"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/newstext/newstext"
)

// TestReading reads the whole of a short article, in colour: every colour that
// begins ends, and without them it is the same as in none.
func TestReading(t *testing.T) {
	const text = "Pier to be sold\n\n\"We will sell it,\" said Ana Reyes, the mayor. The sale, for US$92 million (NZ$151 million), closed on Friday."
	want := "headline   Pier to be sold\n\n" +
		"           \"We will sell it,\" said Ana Reyes, the mayor. The sale, for US$92 million (NZ$151\n" +
		"           million), closed on Friday.\n"
	p := newstext.Parser{Published: time.Date(2025, 3, 17, 0, 0, 0, 0, time.UTC)}
	a, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	show := func(colour bool) string {
		var out bytes.Buffer
		w := bufio.NewWriter(&out)
		newReading(w, a, colour).write()
		w.Flush()
		return out.String()
	}
	got := show(false)
	if !strings.HasPrefix(got, want) {
		t.Errorf("got %s\nwant %s", got, want)
	}
	for _, row := range []string{
		"\nWho said what\n  Ana Reyes: \"We will sell it,\"  direct\n",
		"\nMoney\n  US$92 million  USD 92000000\n  NZ$151 million  NZD 151000000\n",
		"\nConversions\n  US$92 million = NZ$151 million  USD 92000000 = NZD 151000000\n",
		"\nDates\n  Friday  2025-03-14\n",
		"\nTimeline\n  2025-03-14  The sale, for US$92 million (NZ$151 million), closed on Friday.\n",
	} {
		if !strings.Contains(got, row) {
			t.Errorf("no %q in\n%s", row, got)
		}
	}
	coloured := show(true)
	stripped := strings.NewReplacer(plain, "", bold, "", dim, "", green, "", yellow, "", blue, "", magenta, "", cyan, "").Replace(coloured)
	if stripped != got {
		t.Errorf("in colour it is\n%s\nand without\n%s", stripped, got)
	}
	if n := strings.Count(coloured, "\x1b["); n != 2*strings.Count(coloured, plain) {
		t.Errorf("%d codes, of which %d end a colour", n, strings.Count(coloured, plain))
	}
}

// TestReadingIsHarmless: what is printed has no control character of the
// text's own, with which it could take a terminal over.
func TestReadingIsHarmless(t *testing.T) {
	const bad = "\x1b]0;title\a\x1b[2J\x9b\u009b31m\x00\x7f\b"
	text := bad + "\n\nBy " + bad + "\n\nROME, May 3 (" + bad + ") - \"We " + bad + " won for $5 million,\" Ana " + bad + " Reyes said on Friday."
	for _, args := range [][]string{nil, {"-in", "jsonl"}} {
		in := text
		if args != nil {
			in = `{"text":` + string(quoteJSON(text)) + `}`
		}
		var out, errs strings.Builder
		if err := run(args, strings.NewReader(in), &out, &errs); err != nil {
			t.Fatal(err)
		}
		for i, r := range out.String() {
			if unicode.IsControl(r) && r != '\n' {
				t.Fatalf("%q at byte %d of %q", r, i, out.String())
			}
		}
	}
}
