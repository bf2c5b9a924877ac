package cal_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/newstext/newstext/internal/cal"
)

// values are values and the stretch of time each covers; "" where there is
// none.
var values = []struct{ in, from, to string }{
	{"2013-03-22", "2013-03-22 00:00:00", "2013-03-23 00:00:00"},
	{"2013-12-31", "2013-12-31 00:00:00", "2014-01-01 00:00:00"},
	{"2013-03", "2013-03-01 00:00:00", "2013-04-01 00:00:00"},
	{"2013-12", "2013-12-01 00:00:00", "2014-01-01 00:00:00"},
	{"2013", "2013-01-01 00:00:00", "2014-01-01 00:00:00"},
	{"9999", "9999-01-01 00:00:00", "10000-01-01 00:00:00"},
	{"199", "1990-01-01 00:00:00", "2000-01-01 00:00:00"},
	{"19", "1900-01-01 00:00:00", "2000-01-01 00:00:00"},
	{"1", "1000-01-01 00:00:00", "2000-01-01 00:00:00"},
	{"2013-W01", "2012-12-31 00:00:00", "2013-01-07 00:00:00"},
	{"2013-W12-WE", "2013-03-23 00:00:00", "2013-03-25 00:00:00"},
	{"2013-Q4", "2013-10-01 00:00:00", "2014-01-01 00:00:00"},
	{"2013-H1", "2013-01-01 00:00:00", "2013-07-01 00:00:00"},
	{"2013-SP", "2013-03-01 00:00:00", "2013-06-01 00:00:00"},
	{"2013-WI", "2013-12-01 00:00:00", "2014-03-01 00:00:00"},
	{"FY2013", "2013-01-01 00:00:00", "2014-01-01 00:00:00"},
	{"2013-03-22TMO", "2013-03-22 05:00:00", "2013-03-22 12:00:00"},
	{"2013-03-22TNI", "2013-03-22 18:00:00", "2013-03-23 06:00:00"},
	{"2013-03-22T08", "2013-03-22 08:00:00", "2013-03-22 09:00:00"},
	{"2013-03-22T08:30", "2013-03-22 08:30:00", "2013-03-22 08:31:00"},
	{"2013-03-22T08:30:15", "2013-03-22 08:30:15", "2013-03-22 08:30:16"},
	{"2013-03-22T24", "2013-03-23 00:00:00", "2013-03-23 01:00:00"},
	{"2013-03-22T08:30Z", "2013-03-22 08:30:00", "2013-03-22 08:31:00"},
	{"2013-03-22T08:30-05", "2013-03-22 08:30:00", "2013-03-22 08:31:00"},
	{"2013-03-22T08:30+05:30", "2013-03-22 08:30:00", "2013-03-22 08:31:00"},
	{"0064-07-18", "0064-07-18 00:00:00", "0064-07-19 00:00:00"},
	{"BC0044", "-043-01-01 00:00:00", "-042-01-01 00:00:00"},
	{"BC0044-03-15", "-043-03-15 00:00:00", "-043-03-16 00:00:00"},
	{"BC00", "-098-01-01 00:00:00", "0001-01-01 00:00:00"},
	{"BC01", "-198-01-01 00:00:00", "-098-01-01 00:00:00"},
	{"BC0001", "0000-01-01 00:00:00", "0001-01-01 00:00:00"},
	{"XXXX-WXX-1", "", ""},
	{"XXXX-WXX-2TNI", "", ""},
	{"XXXX-05", "", ""},
	{"XXXX-05-12", "", ""},
	{"XXXX-SU", "", ""},
	{"XXXX", "", ""},
	{"2013-WXX", "", ""},
	{"2013-QX", "", ""},
	{"2013-XX", "", ""},
	{"2013-02-29", "", ""}, // said, though there was none
	{"PAST_REF", "", ""},
	{"PRESENT_REF", "", ""},
	{"FUTURE_REF", "", ""},
	{"P3M", "", ""},
	{"PT1M30S", "", ""},
	{"XXXX-WXX-WE", "", ""},
	{"P2Y1M21D", "", ""},
	{"P1DT2H", "", ""},
	{"P2.5Y", "", ""},
	{"PXY", "", ""},
	{"PTXM", "", ""},
	{"P1DE", "", ""},
	{"P2WE", "", ""},
	{"PXCE", "", ""},
}

// show writes a moment as time does.
func show(m cal.Moment) string {
	t := time.Date(0, 3, 1+m.Day, 0, 0, m.Sec, 0, time.UTC)
	return fmt.Sprintf("%04d%s", t.Year(), t.Format("-01-02 15:04:05"))
}

func TestParseTimex(t *testing.T) {
	for _, c := range values {
		v, ok := cal.ParseTimex(c.in)
		if !ok || v.String() != c.in {
			t.Errorf("ParseTimex(%q) = %q, %t", c.in, v, ok)
			continue
		}
		from, to, ok := v.Bounds()
		if ok != (c.from != "") {
			t.Errorf("%s has bounds: %t", c.in, ok)
			continue
		}
		if ok && (show(from) != c.from || show(to) != c.to) {
			t.Errorf("%s is %s to %s, want %s to %s", c.in, show(from), show(to), c.from, c.to)
		}
	}
	for _, in := range []string{
		"", "P", "PT", "BC", "FY", "2013-", "2013-13", "2013-00", "2013-1", "2013-3-22", "2013-03-32", "2013-02-30", "2013-Q5", "2013-Q0", "2013-H3", "2013-W54", "2013-XY",
		"2013-03-22T", "2013-03-22T25", "2013-03-22T24:30", "2013-03-22T08:60", "2013-03-22TXX", "2013T08", "2013-03T08", "20130322", "99999", "P3", "3M", "PT3Q", "P1.5", "P3M ", "PMT", "PAST", "BC0000", "FYBC0044", "XXXX-WXX-8", "XXXX-WXX-0", "-043",
	} {
		if v, ok := cal.ParseTimex(in); ok {
			t.Errorf("ParseTimex(%q) = %q", in, v)
		}
	}
}

// TestPointsAreRead: what is written of a date is read as the same date, with
// whatever of it is not said.
func TestPointsAreRead(t *testing.T) {
	var points []cal.Point
	for _, year := range []int16{2013, cal.Unknown, -43} {
		for _, p := range []cal.Point{
			{Gran: cal.Year}, {Gran: cal.Half}, {Gran: cal.Half, Sub: 2}, {Gran: cal.Quarter}, {Gran: cal.Quarter, Sub: 4},
			{Gran: cal.Season, Sub: cal.Winter}, {Gran: cal.Month}, {Gran: cal.Month, Sub: 12}, {Gran: cal.Week}, {Gran: cal.Week, Sub: 52},
			{Gran: cal.Weekend}, {Gran: cal.Weekend, Sub: 1},
		} {
			p.Year = year
			points = append(points, p)
		}
		days := []cal.Point{{}, {Sub: 5}, {Day: 22}, {Sub: 5, Day: 22}}
		if year == cal.Unknown {
			days = append(days, cal.Point{Weekday: 7})
		}
		for _, day := range days {
			for _, p := range []cal.Point{
				{Gran: cal.DayGran}, {Gran: cal.Part, Part: cal.Daytime}, {Gran: cal.Hour, Hour: 23}, {Gran: cal.Minute, Hour: 8, Min: 30},
				{Gran: cal.Second, Hour: 8, Min: 30, Sec: 59}, {Gran: cal.Minute, Hour: 8, HasZone: true}, {Gran: cal.Hour, Hour: 8, HasZone: true, Zone: -90},
			} {
				p.Year, p.Sub, p.Day, p.Weekday = year, day.Sub, day.Day, day.Weekday
				points = append(points, p)
			}
		}
	}
	for _, p := range points {
		v := p.Timex()
		got, ok := v.Point()
		if !ok || got != p {
			t.Errorf("%s of %+v is read as %+v, %t", v, p, got, ok)
		}
	}
}

func TestCompare(t *testing.T) {
	order := []string{
		"BC0044", "BC0044-03-15", "0064-07-18", "18", "19", "199", "1990", "1990-H1", "1990-Q1", "1990-01", "1990-W01", "1990-01-01", "1990-01-01T08:30", "2013-03-22", "2013-03-22T08", "2013-03-23",
		"FUTURE_REF", "P3M", "PAST_REF", "XXXX-05",
	}
	for i, a := range order {
		for j, b := range order {
			v, _ := cal.ParseTimex(a)
			w, _ := cal.ParseTimex(b)
			want := 0
			if i < j {
				want = -1
			} else if i > j {
				want = 1
			}
			if got := v.Compare(w); got != want {
				t.Errorf("Compare(%s, %s) = %d, want %d", a, b, got, want)
			}
		}
	}
}

// FuzzParseTimex: what is taken prints the same again and never ends before it
// begins.
func FuzzParseTimex(f *testing.F) {
	for _, c := range values {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		v, ok := cal.ParseTimex(in)
		if !ok {
			return
		}
		if v.String() != in {
			t.Errorf("ParseTimex(%q) prints %q", in, v)
		}
		if p, ok := v.Point(); ok && p.Timex() != v {
			t.Errorf("the point of %q prints %q", in, p.Timex())
		}
		if from, to, ok := v.Bounds(); ok && to.Before(from) {
			t.Errorf("%q ends before it begins", in)
		}
		if v.Compare(v) != 0 {
			t.Errorf("%q is not equal to itself", in)
		}
	})
}
