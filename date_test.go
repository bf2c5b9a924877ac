package newstext_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

// issue is the day that the papers of these tests came out: a Friday.
var issue = newstext.Parser{Published: time.Date(2022, 3, 18, 0, 0, 0, 0, time.UTC)}

// dates are texts and the expressions of time in them: "words type value",
// set apart by semicolons.
var dates = []struct{ in, want string }{
	{"The mayor quit on Wednesday.", "Wednesday DATE 2022-03-16"},
	{"Parliament will vote on Tuesday.", "Tuesday DATE 2022-03-22"},
	{"Two men were arrested overnight.", "overnight TIME 2022-03-17TNI"},
	{"Profit fell in the third quarter.", "the third quarter DATE 2021-Q3"},
	{"The flight took more than two hours.", "more than two hours DURATION PT2H"},
	{"The club meets every Monday.", "every Monday SET XXXX-WXX-1"},
	{"Prices are now falling.", "now DATE PRESENT_REF"},
	{"He was born on 22 February 1932 in Leeds.", "22 February 1932 DATE 1932-02-22"},
	{"The ferry left at 8:40 a.m. EST on Monday.", "8:40 a.m. EST on Monday TIME 2022-03-14T08:40"},
	{"Theresa May may march in the sun with April Hill.", ""},
	{"", ""},
}

func TestFindDates(t *testing.T) {
	for _, c := range dates {
		var got []string
		for d := range issue.FindDates(c.in) {
			got = append(got, d.In(c.in)+" "+d.Type.String()+" "+d.Value.String())
		}
		if s := strings.Join(got, "; "); s != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, s, c.want)
		}
	}
}

// TestFindDatesStops: the loop may be left, and the parser used again.
func TestFindDatesStops(t *testing.T) {
	for d := range issue.FindDates("On Monday and on Tuesday.") {
		if d.Value.String() != "2022-03-14" {
			t.Errorf("first date is %s", d.Value)
		}
		break
	}
}

func TestParseDate(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"22 February 2022", "2022-02-22"},
		{"on Monday", "2022-03-14"},
		{" the third quarter of 1990\n", "1990-Q3"},
		{"44 BC", "BC0044"},
		{"two years ago", "2020"},
		{"twice a week", "P1W"},
		{"2013-W12", ""},
		{"", ""},
		{"quickly", ""},
		{"Monday or Tuesday", ""},
		{"see Monday", ""},
	} {
		d, err := issue.ParseDate(c.in)
		if (err == nil) != (c.want != "") || d.Value.String() != c.want {
			t.Errorf("ParseDate(%q) = %s, %v", c.in, d.Value, err)
		}
		var parse *newstext.ParseError
		if err != nil && (!errors.As(err, &parse) || !errors.Is(err, newstext.ErrSyntax)) {
			t.Errorf("ParseDate(%q): %v", c.in, err)
		}
	}
	const want = `newstext.ParseDate: "Monday or Tuesday" at byte 7: invalid syntax`
	if _, err := newstext.ParseDate("Monday or Tuesday"); err == nil || err.Error() != want {
		t.Errorf("error is %v", err)
	}
	short := newstext.Parser{MaxBytes: 3}
	if _, err := short.ParseDate("Monday"); !errors.Is(err, newstext.ErrTooLong) {
		t.Errorf("error is %v", err)
	}
	for d := range short.FindDates("Monday") {
		t.Errorf("found %v in a text that is too long", d)
	}
}

// TestDateSettings: what the day of publication, its clock and the region
// settle.
func TestDateSettings(t *testing.T) {
	noon := time.Date(2022, 3, 18, 12, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		p        newstext.Parser
		in, want string
	}{
		{newstext.Parser{}, "Monday", "XXXX-WXX-1"},
		{newstext.Parser{}, "May 12", "XXXX-05-12"},
		{newstext.Parser{}, "last week", "XXXX-WXX"},
		{newstext.Parser{}, "yesterday", "XXXX-XX-XX"},
		{newstext.Parser{}, "3/4/2013", "2013-03-04"},
		{newstext.Parser{Region: language.MustParseRegion("NZ")}, "3/4/2013", "2013-04-03"},
		{newstext.Parser{Region: language.MustParseRegion("US")}, "3/4/2013", "2013-03-04"},
		{newstext.Parser{Region: language.MustParseRegion("CA"), Published: noon}, "Thanksgiving 2021", "2021-10-11"},
		{newstext.Parser{Published: noon}, "Thanksgiving 2021", "2021-11-25"},
		{newstext.Parser{Published: noon}, "two hours ago", "2022-03-18T10:30"},
		{newstext.Parser{Published: noon}, "13 hours ago", "2022-03-17T23:30"},
		{newstext.Parser{Published: time.Date(20000, 1, 1, 0, 0, 0, 0, time.UTC)}, "Monday", "XXXX-WXX-1"},
	} {
		d, err := c.p.ParseDate(c.in)
		if err != nil || d.Value.String() != c.want {
			t.Errorf("ParseDate(%q) = %s, %v, want %s", c.in, d.Value, err, c.want)
		}
	}
}

func TestTimexInterval(t *testing.T) {
	berlin := time.FixedZone("CET", 3600)
	for _, c := range []struct {
		in       string
		loc      *time.Location
		from, to string
	}{
		{"2013-03-22", nil, "2013-03-22T00:00:00Z", "2013-03-23T00:00:00Z"},
		{"2013-03-22", berlin, "2013-03-22T00:00:00+01:00", "2013-03-23T00:00:00+01:00"},
		{"2013-Q4", time.UTC, "2013-10-01T00:00:00Z", "2014-01-01T00:00:00Z"},
		{"2013-03-22T08:30Z", berlin, "2013-03-22T08:30:00Z", "2013-03-22T08:31:00Z"},
		{"2013-03-22T24", time.UTC, "2013-03-23T00:00:00Z", "2013-03-23T01:00:00Z"},
		{"P3M", time.UTC, "", ""},
		{"XXXX-05", time.UTC, "", ""},
		{"PAST_REF", time.UTC, "", ""},
	} {
		v, err := newstext.ParseTimex(c.in)
		if err != nil {
			t.Error(err)
			continue
		}
		i, ok := v.Interval(c.loc)
		if ok != (c.from != "") || ok && (i.From.Format(time.RFC3339) != c.from || i.To.Format(time.RFC3339) != c.to) {
			t.Errorf("%s is %v to %v, %t", c.in, i.From, i.To, ok)
		}
		if ok && (!i.Contains(i.From) || i.Contains(i.To)) {
			t.Errorf("%s is not half open", c.in)
		}
	}
	if _, ok := (newstext.Timex{}).Interval(nil); ok {
		t.Error("the zero Timex has an interval")
	}
}

func TestTimexText(t *testing.T) {
	var v struct {
		Value newstext.Timex       `json:"value"`
		Type  newstext.DateType    `json:"type"`
		Gran  newstext.Granularity `json:"-"`
	}
	if err := json.Unmarshal([]byte(`{"value":"2013-W12","type":"DATE"}`), &v); err != nil {
		t.Fatal(err)
	}
	if v.Value.Granularity() != newstext.ByWeek || v.Value.Granularity().String() != "week" || v.Type != newstext.DateDate {
		t.Errorf("read %+v", v)
	}
	if out, err := json.Marshal(v); err != nil || string(out) != `{"value":"2013-W12","type":"DATE"}` {
		t.Errorf("wrote %s, %v", out, err)
	}
	var parse *newstext.ParseError
	if err := json.Unmarshal([]byte(`{"value":"soon"}`), &v); !errors.As(err, &parse) || parse.Func != "ParseTimex" {
		t.Errorf("read a wrong value: %v", err)
	}
	if err := v.Value.UnmarshalText(nil); err != nil || !v.Value.IsZero() {
		t.Errorf("no text is %q, %v", v.Value, err)
	}
	length, _ := newstext.ParseTimex("P3M")
	if !length.IsDuration() || length.Granularity() != 0 {
		t.Error("P3M is no length")
	}
}

// FuzzFindDates: any text and settings; spans lie in the text and in order,
// values print what they parse from, intervals do not end before they begin,
// and a whole date says alone what it says in its text.
func FuzzFindDates(f *testing.F) {
	for _, c := range dates {
		f.Add(c.in, int64(1647561600))
	}
	f.Add("July 4-6, 2012; 1861-65; '99; 3/4/2013; 20170302; 31-Oct-74; Sept. 11 attacks", int64(0))
	f.Add("from 4 to 9 June, 10 years, two months and a day ago; half past 3 pm; in 1d 2hr 5min", int64(-1))
	f.Add("the nine months, a year earlier; last friday of october; Easter 2019 weekend; 44 BC\x00\xff", int64(1<<40))
	f.Fuzz(func(t *testing.T, text string, published int64) {
		p := newstext.Parser{MaxBytes: -1}
		if published != 0 {
			p.Published = time.Unix(published%(1<<36), 0).UTC()
		}
		end := 0
		for d := range p.FindDates(text) {
			checkSpan(t, text, "date", d.Span)
			if d.Start < end || d.Type == 0 || d.Value.IsZero() {
				t.Errorf("date %v %s %q after %d", d.Span, d.Type, d.Value, end)
			}
			end = d.End
			v, err := newstext.ParseTimex(d.Value.String())
			if err != nil || v != d.Value {
				t.Errorf("%q has the value %q: %v", d.In(text), d.Value, err)
			}
			if i, ok := d.Interval(time.UTC); ok && i.To.Before(i.From) {
				t.Errorf("%q, %s, ends before it begins", d.In(text), d.Value)
			}
			if whole := d.In(text); len(d.Value.String()) == len("2013-03-22") && strings.Contains(whole, d.Value.String()) {
				if alone, err := newstext.ParseDate(whole); err != nil || alone.Value != d.Value {
					t.Errorf("%q is %s in its text and %s alone, %v", whole, d.Value, alone.Value, err)
				}
			}
		}
	})
}

func BenchmarkFindDates(b *testing.B) {
	run := func(b *testing.B, text string) {
		p := issue
		p.MaxBytes = -1
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			for range p.FindDates(text) {
			}
		}
	}
	all := benchText(b)
	b.Run("short", func(b *testing.B) {
		run(b, "Mr Key said late on Friday that the deal, signed on 3 May 2019, would run for ten years.")
	})
	b.Run("long", func(b *testing.B) { run(b, all) })
	for _, c := range []struct{ name, text string }{
		{"hostile/and", "two days and "}, {"hostile/months", "May 4-5-6, "}, {"hostile/ordinals", "the first second of the third "},
		{"hostile/hyphens", "2012-"}, {"hostile/digits", "1 "}, {"hostile/names", "feast of the "},
	} {
		b.Run(c.name, func(b *testing.B) { run(b, strings.Repeat(c.text, 1<<20/len(c.text))) })
	}
}
