package cal_test

import (
	"testing"
	"time"

	"github.com/newstext/newstext/internal/cal"
)

// dayOf is the Day of t, with no year out of bounds.
func dayOf(t time.Time) cal.Day {
	y, m, d := t.Date()
	return cal.Day{Year: int16(y), Month: uint8(m), Day: uint8(d)}
}

// TestDays holds the calendar against package time over all years from 1 BC
// on, a step of days at a time.
func TestDays(t *testing.T) {
	const step = 97 // days, prime to 7 and to the months
	from := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	first := cal.Day{Year: 1, Month: 1, Day: 1}.Number()
	for n := 0; ; n += step {
		at := from.AddDate(0, 0, n)
		if at.Year() > cal.MaxYear {
			break
		}
		d := dayOf(at)
		if got := d.Number() - first; got != n {
			t.Fatalf("%v.Number() = %d, want %d", d, got, n)
		}
		if got, ok := cal.FromNumber(first + n); !ok || got != d {
			t.Fatalf("FromNumber(%d) = %v, want %v", n, got, d)
		}
		if got, want := d.Weekday(), (int(at.Weekday())+6)%7+1; got != want {
			t.Fatalf("%v.Weekday() = %d, want %d", d, got, want)
		}
		y, w := at.ISOWeek()
		if gy, gw := d.Week(); gy != y || gw != w {
			t.Fatalf("%v.Week() = %d, %d, want %d, %d", d, gy, gw, y, w)
		}
		if monday := cal.WeekStart(y, w); d.Number()-monday.Number() != d.Weekday()-1 {
			t.Fatalf("WeekStart(%d, %d) = %v, for %v", y, w, monday, d)
		}
		if got, want := d.AddMonths(n%50-25), at.AddDate(0, n%50-25, 0); got.Day == d.Day && got != dayOf(want) && want.Year() > 0 && want.Year() <= cal.MaxYear {
			t.Fatalf("%v.AddMonths(%d) = %v, want %v", d, n%50-25, got, want)
		}
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		d    cal.Day
		n    int
		want cal.Day
	}{
		{cal.Day{2024, 1, 31}, 1, cal.Day{2024, 2, 29}},
		{cal.Day{2024, 3, 31}, -1, cal.Day{2024, 2, 29}},
		{cal.Day{2023, 1, 31}, 1, cal.Day{2023, 2, 28}},
		{cal.Day{2024, 2, 29}, 12, cal.Day{2025, 2, 28}},
		{cal.Day{1, 1, 1}, -12, cal.Day{0, 1, 1}},
		{cal.Day{9999, 12, 31}, 1, cal.Day{}},
		{cal.Day{-9998, 1, 1}, -1, cal.Day{}},
		{cal.Day{2024, 1, 1}, 1 << 30, cal.Day{}},
	} {
		if got := c.d.AddMonths(c.n); got != c.want {
			t.Errorf("%v.AddMonths(%d) = %v, want %v", c.d, c.n, got, c.want)
		}
	}
}

func TestDateOf(t *testing.T) {
	for _, c := range []struct {
		y, m, d int
		ok      bool
	}{
		{2024, 2, 29, true}, {2023, 2, 29, false}, {1900, 2, 29, false}, {2000, 2, 29, true},
		{2024, 0, 1, false}, {2024, 13, 1, false}, {2024, 4, 31, false}, {2024, 4, 0, false},
		{cal.MinYear, 1, 1, true}, {cal.MinYear - 1, 1, 1, false}, {cal.MaxYear + 1, 1, 1, false},
	} {
		if _, ok := cal.DateOf(c.y, c.m, c.d); ok != c.ok {
			t.Errorf("DateOf(%d, %d, %d) is %t", c.y, c.m, c.d, ok)
		}
	}
}

func TestEaster(t *testing.T) {
	for _, c := range []struct{ west, east cal.Day }{
		{cal.Day{1961, 4, 2}, cal.Day{1961, 4, 9}},
		{cal.Day{2000, 4, 23}, cal.Day{2000, 4, 30}},
		{cal.Day{2011, 4, 24}, cal.Day{2011, 4, 24}},
		{cal.Day{2024, 3, 31}, cal.Day{2024, 5, 5}},
		{cal.Day{2025, 4, 20}, cal.Day{2025, 4, 20}},
	} {
		if got := cal.Easter(int(c.west.Year)); got != c.west {
			t.Errorf("Easter(%d) = %v, want %v", c.west.Year, got, c.west)
		}
		if got := cal.Pascha(int(c.east.Year)); got != c.east {
			t.Errorf("Pascha(%d) = %v, want %v", c.east.Year, got, c.east)
		}
	}
}

func TestNth(t *testing.T) {
	for _, c := range []struct {
		y, m, w, n int
		want       cal.Day
	}{
		{2024, 11, 4, 4, cal.Day{2024, 11, 28}}, // Thanksgiving
		{2024, 5, 1, 5, cal.Day{2024, 5, 27}},   // the last Monday, which is the fourth
		{2024, 7, 1, 5, cal.Day{2024, 7, 29}},   // the last Monday, which is the fifth
		{2024, 13, 1, 1, cal.Day{}},
	} {
		if got := cal.Nth(c.y, c.m, c.w, c.n); got != c.want {
			t.Errorf("Nth(%d, %d, %d, %d) = %v, want %v", c.y, c.m, c.w, c.n, got, c.want)
		}
	}
}
