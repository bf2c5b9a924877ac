package newstext

import (
	"time"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

// DateType is the TIMEX3 type.
type DateType uint8

// A Timex is a TIMEX3 value.
type Timex struct{ t cal.Timex }

// A Date is one expression of time.
type Date struct {
	Span
	Type  DateType
	Value Timex
	Mod   Mod
}

// An Interval is a stretch of time.
type Interval struct{ From, To time.Time }

// Interval is the stretch of time that d covers.
func (d Date) Interval(loc *time.Location) (Interval, bool) { return Interval{}, false }

// date is the public value of d.
func date(d *doc.Date) Date {
	return Date{Span: span(d.Start, d.End), Type: DateType(d.Type), Value: Timex{d.Value}, Mod: Mod(d.Mod)}
}
