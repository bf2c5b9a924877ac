// Package cal has calendar days and TIMEX3 values, and the arithmetic between
// them. It is the proleptic Gregorian calendar, without a clock and without
// time zones.
package cal

import "time"

// A Day is a day of the calendar. The zero Day is no day.
type Day struct {
	Year  int16 // 1 is AD 1, 0 is 1 BC
	Month uint8 // 1 to 12
	Day   uint8 // 1 to 31
}

// MinYear and MaxYear bound the years that can be said: 9999 BC to AD 9999.
const (
	MinYear = -9998
	MaxYear = 9999
)

// DayOf is the day of t in t's own location; the zero Day for the zero Time
// and for a year out of bounds.
func DayOf(t time.Time) Day {
	y, m, d := t.Date()
	if t.IsZero() || y < MinYear || y > MaxYear {
		return Day{}
	}
	return Day{int16(y), uint8(m), uint8(d)}
}

// SecondOf is how many seconds into its day t is, in t's own location; 0 for
// the zero Time.
func SecondOf(t time.Time) int {
	if t.IsZero() {
		return 0
	}
	h, m, s := t.Clock()
	return h*3600 + m*60 + s
}

// DateOf is the day of that year, month and day; false where there is none,
// as for February 30.
func DateOf(year, month, day int) (Day, bool) {
	if year < MinYear || year > MaxYear || month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) {
		return Day{}, false
	}
	return Day{int16(year), uint8(month), uint8(day)}, true
}

// IsZero tells whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// Before tells whether d comes before e.
func (d Day) Before(e Day) bool {
	if d.Year != e.Year {
		return d.Year < e.Year
	}
	if d.Month != e.Month {
		return d.Month < e.Month
	}
	return d.Day < e.Day
}

// IsLeap tells whether the year has a February 29.
func IsLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// DaysIn is the number of days in a month of 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if IsLeap(year) {
			return 29
		}
		return 28
	}
	return 31
}

// Number counts the days since March 1 of the year 0, which is 0. The method
// is that of Howard Hinnant, "chrono-compatible low-level date algorithms":
// years begin in March, so that the leap day is the last.
func (d Day) Number() int {
	y, m := int(d.Year), int(d.Month)
	if m <= 2 {
		y--
		m += 12
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + int(d.Day) - 1
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy
}

// FromNumber is the day with that Number, and false where its year is out of
// bounds.
func FromNumber(n int) (Day, bool) {
	era := floorDiv(n, 146097)
	doe := n - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	y, m, day := yoe+era*400, mp+3, doy-(153*mp+2)/5+1
	if m > 12 {
		m -= 12
		y++
	}
	return DateOf(y, m, day)
}

// Add is the day n days after d; the zero Day where that is out of bounds.
func (d Day) Add(n int) Day {
	if n > 1<<24 || n < -1<<24 {
		return Day{}
	}
	e, _ := FromNumber(d.Number() + n)
	return e
}

// AddMonths is the same day n months after d, or the last of its month where
// that is shorter; the zero Day where it is out of bounds.
func (d Day) AddMonths(n int) Day {
	if n > 1<<20 || n < -1<<20 {
		return Day{}
	}
	m := int(d.Year)*12 + int(d.Month) - 1 + n
	y := floorDiv(m, 12)
	month := m - y*12 + 1
	e, _ := DateOf(y, month, min(int(d.Day), DaysIn(y, month)))
	return e
}

// Weekday is 1 for Monday to 7 for Sunday.
func (d Day) Weekday() int { return floorMod(d.Number()+2, 7) + 1 }

// Week is the ISO 8601 week that d lies in, and the year that week belongs to.
func (d Day) Week() (year, week int) {
	n := d.Number()
	thursday := n - (d.Weekday() - 1) + 3
	t, ok := FromNumber(thursday)
	if !ok {
		return int(d.Year), 1
	}
	first, _ := DateOf(int(t.Year), 1, 1)
	return int(t.Year), (thursday-first.Number())/7 + 1
}

// WeekStart is the Monday of an ISO 8601 week; the zero Day where it is out of
// bounds.
func WeekStart(year, week int) Day {
	d, ok := DateOf(year, 1, 4)
	if !ok {
		return Day{}
	}
	return d.Add(-(d.Weekday() - 1) + (week-1)*7)
}

// WeeksIn is the number of ISO 8601 weeks of a year, 52 or 53.
func WeeksIn(year int) int {
	d, ok := DateOf(year, 12, 28)
	if !ok {
		return 52
	}
	_, w := d.Week()
	return w
}

// Quarter is the quarter of the year that d lies in, 1 to 4.
func (d Day) Quarter() int { return (int(d.Month)-1)/3 + 1 }

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int) int { return a - floorDiv(a, b)*b }
