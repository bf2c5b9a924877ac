package timex_test

import (
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

// friday is the day of issue in the tests below.
var friday = cal.Day{Year: 2022, Month: 3, Day: 18}

func TestRun(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"The mayor quit on Wednesday.", "Wednesday=2022-03-16"},
		{"The council will vote on Tuesday.", "Tuesday=2022-03-22"},
		{"Talks broke down late Monday.", "late Monday=2022-03-14"},
		{"The harbour was shut in early 2019.", "early 2019=2019"},
		{"He may march with Theresa May.", ""},
		{"Sales fell in the third quarter of 2021.", "the third quarter of 2021=2021-Q3"},
		{"The ferry sank two years ago.", "two years ago=2020"},
		{"The club meets every Monday.", "every Monday=XXXX-WXX-1"},
		{"The strike lasted more than two weeks.", "more than two weeks=P2W"},
	} {
		if got := find(c.in, friday); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
