package timex_test

import (
	"os"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

// find is the expressions of time in text as "words=value", set apart by
// semicolons.
func find(text string, published cal.Day) string {
	var d doc.Doc
	d.Reset(text)
	d.Published = published
	d.Tokens = scan.Tokens(d.Tokens, text)
	timex.Run(&d, nil)
	var out []string
	for _, e := range d.Dates {
		out = append(out, text[e.Start:e.End]+"="+e.Value.String())
	}
	return strings.Join(out, "; ")
}

// friday is the day of issue in the tests.
var friday = cal.Day{Year: 2022, Month: 3, Day: 18}

// TestDates reads the table in testdata: a text, a tab, and what is found; a
// blank line or a comment stands between the rules.
func TestDates(t *testing.T) {
	table, err := os.ReadFile("testdata/dates.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, line := range strings.Split(string(table), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		in, want, _ := strings.Cut(line, "\t")
		if got := find(in, friday); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
		n++
	}
	if n < 100 {
		t.Errorf("the table has %d lines", n)
	}
}

// TestUnpublished: without a day of issue nothing is guessed.
func TestUnpublished(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"He left on Monday.", "Monday=XXXX-WXX-1"},
		{"He left on Monday night.", "Monday night=XXXX-WXX-1TNI"},
		{"She was born on May 12.", "May 12=XXXX-05-12"},
		{"It snowed in May.", "May=XXXX-05"},
		{"It snowed last week.", "last week=XXXX-WXX"},
		{"It snowed last year, and the year before.", "last year=XXXX"},
		{"Sales fell in the third quarter.", "the third quarter=XXXX-Q3"},
		{"Sales fell last summer.", "last summer=XXXX-SU"},
		{"It was shut on Christmas Day, and at Easter.", "Christmas Day=XXXX-12-25; Easter=XXXX-XX-XX"},
		{"He resigned yesterday.", "yesterday=XXXX-XX-XX"},
		{"He resigned two years ago.", "two years ago=PAST_REF"},
		{"He resigned on 3 May 2019. Two days later, he left.", "3 May 2019=2019-05-03; Two days later=2019-05-05"},
	} {
		if got := find(c.in, cal.Day{}); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// TestDateline: the dateline's date is found, and settles the story where no
// day of issue is set.
func TestDateline(t *testing.T) {
	const text = "RIVERTON, Feb. 26, 2019 (Wire)\n\nThe bridge was shut on Monday."
	for _, c := range []struct {
		published    cal.Day
		date, monday string
	}{
		{cal.Day{}, "2019-02-26", "2019-02-25"},
		{cal.Day{Year: 2019, Month: 2, Day: 28}, "2019-02-26", "2019-02-25"},
	} {
		var d doc.Doc
		d.Reset(text)
		d.Published = c.published
		d.Tokens = scan.Tokens(d.Tokens, text)
		cut := int32(0)
		for d.Tokens[cut].Start < int32(strings.Index(text, "\n")) {
			cut++
		}
		d.Blocks = append(d.Blocks, doc.Block{Start: 0, End: d.Tokens[cut-1].End, Lo: 0, Hi: cut, Kind: doc.DatelineBlock})
		d.Dateline.Block = 0
		timex.Run(&d, nil)
		if len(d.Dates) != 2 || d.Dateline.Date != 0 {
			t.Fatalf("found %v, dateline %d", d.Dates, d.Dateline.Date)
		}
		if a, b := d.Dates[0].Value.String(), d.Dates[1].Value.String(); a != c.date || b != c.monday {
			t.Errorf("found %s and %s, want %s and %s", a, b, c.date, c.monday)
		}
	}
}

// TestNesting: a chain of openings costs no more than its length, at the limit
// and beyond it.
func TestNesting(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"the end of the start of the middle of May", "the end of the start of the middle of May=2022-05"},
		{strings.Repeat("early ", 1000) + "May", "early early early May=2022-05"},
	} {
		if got := find(c.in, friday); got != c.want {
			t.Errorf("%.40s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
