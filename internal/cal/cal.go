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

// DayOf is the day of t in t's own location; the zero Day for the zero Time.
func DayOf(t time.Time) Day {
	if t.IsZero() {
		return Day{}
	}
	y, m, d := t.Date()
	return Day{int16(y), uint8(m), uint8(d)}
}

// IsZero tells whether d is no day.
func (d Day) IsZero() bool { return d == Day{} }

// A Timex is the value of a TIMEX3 expression. The zero Timex says nothing.
type Timex struct{ s string }

// String is the value as TIMEX3 writes it: "2013-W12".
func (t Timex) String() string { return t.s }
