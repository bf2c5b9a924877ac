package newstext

import (
	"iter"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/timex"
)

// How dates are laid out. A Date is an expression in the text; its Timex is what
// the expression means, as precise as it was said, and an Interval what that
// covers on somebody's clocks. internal/timex finds and resolves expressions,
// internal/cal has the arithmetic.

// A Date is one expression of time: "late on Monday", "the third quarter",
// "more than two hours", "every Tuesday". It is comparable.
type Date struct {
	Span
	Type  DateType
	Value Timex
	Mod   Mod // "early", "about", "more than"; the zero Mod: nothing is said
}

// DateType is the kind of an expression of time, by TIMEX3. The zero DateType
// is none.
type DateType uint8

// The kinds of expressions of time. Their names are those of TIMEX3: "DATE".
const (
	_            DateType = iota
	DateDate              // a day or something coarser: "Monday", "1998", "now"
	DateTime              // finer than a day: "9 a.m.", "Sunday night"
	DateDuration          // a length: "two hours"
	DateSet               // something that recurs: "every Monday", "annually"
)

var dateTypeNames = [...]string{"", "DATE", "TIME", "DURATION", "SET"}

// String is the name that TIMEX3 gives t, "" for the zero value.
func (t DateType) String() string { return nameOf(t, dateTypeNames[:]) }

// MarshalText is the name of t.
func (t DateType) MarshalText() ([]byte, error) { return marshalName(t, dateTypeNames[:]) }

// UnmarshalText sets t to the type with the name.
func (t *DateType) UnmarshalText(name []byte) error {
	return unmarshalName(t, name, dateTypeNames[:])
}

// A Timex is the value of an expression of time as TIMEX3 writes it, no finer
// than what was said:
//
//	2013-03-22           a day
//	2013-03, 2013-W12    a month, an ISO 8601 week
//	2013-Q1, 2013-H1     a quarter, a half
//	2013-SP, 2013-W12-WE a season, a weekend
//	2013, 201, 20        a year, a decade, a century
//	BC0044               44 BC
//	2013-03-22T08:30     a time, with Z for Greenwich
//	2013-03-22TNI        a part of the day: MO MI AF EV NI
//	XXXX-WXX-1, XXXX-05  some Monday, May of some year
//	P3M, PT2H, PXY       a length; X where it was not counted
//	PAST_REF             some time in the past; also PRESENT_REF, FUTURE_REF
//
// The zero Timex says nothing. Two are equal, ==, where they are written alike.
type Timex struct{ t cal.Timex }

// ParseTimex reads a value as Timex writes it. The error is a *ParseError.
func ParseTimex(s string) (Timex, error) {
	t, ok := cal.ParseTimex(s)
	if !ok {
		return Timex{}, &ParseError{Func: "ParseTimex", Input: s[:min(len(s), inputShown)], Err: ErrSyntax}
	}
	return Timex{t}, nil
}

// String is the value as TIMEX3 writes it, "" for the zero Timex.
func (t Timex) String() string { return t.t.String() }

// AppendText appends the value to b.
func (t Timex) AppendText(b []byte) ([]byte, error) { return append(b, t.t.String()...), nil }

// MarshalText is the value.
func (t Timex) MarshalText() ([]byte, error) { return t.AppendText(nil) }

// UnmarshalText sets t to the value; no text is the zero Timex.
func (t *Timex) UnmarshalText(text []byte) (err error) {
	if len(text) == 0 {
		*t = Timex{}
		return nil
	}
	*t, err = ParseTimex(string(text))
	return err
}

// IsZero tells whether t says nothing.
func (t Timex) IsZero() bool { return t == Timex{} }

// IsDuration tells whether t is a length of time, as "P3M" is.
func (t Timex) IsDuration() bool { return t.t.IsDuration() }

// Compare sorts values as a reader would: what begins first comes first, and
// what ends last before what lies in it, 2013 before 2013-01. Values without
// an interval come last. It is 0 where t == u.
func (t Timex) Compare(u Timex) int { return t.t.Compare(u.t) }

// Granularity is how fine t is; 0 for a length and for PAST_REF and its like.
func (t Timex) Granularity() Granularity { return Granularity(t.t.Gran()) }

// Granularity is how fine a Timex is: the coarser, the smaller.
type Granularity uint8

// The granularities, from the coarsest to the finest.
const (
	_ Granularity = iota
	ByMillennium
	ByCentury
	ByDecade
	ByYear
	ByHalf
	BySeason
	ByQuarter
	ByMonth
	ByWeek
	ByWeekend
	ByDay
	ByPartOfDay
	ByHour
	ByMinute
	BySecond
)

var granularityNames = [...]string{"", "millennium", "century", "decade", "year", "half", "season", "quarter", "month", "week", "weekend", "day", "part of day", "hour", "minute", "second"}

// String is the name of g, "" for the zero value.
func (g Granularity) String() string { return nameOf(g, granularityNames[:]) }

// An Interval is a stretch of time, half open: From ≤ t < To. It never ends
// before it begins.
type Interval struct{ From, To time.Time }

// Contains tells whether t lies in the interval.
func (i Interval) Contains(t time.Time) bool { return !t.Before(i.From) && t.Before(i.To) }

// Interval is the stretch of time that the value covers on the clocks of loc:
// a day from midnight to midnight, a quarter its three months. A time zone that
// was written goes before loc; a nil loc is UTC. It is false for a length and
// for a value that leaves open where it lies. Seasons are those of the
// northern half of the world, by whole months.
func (t Timex) Interval(loc *time.Location) (Interval, bool) {
	p, ok := t.t.Point()
	if !ok {
		return Interval{}, false
	}
	from, to, ok := p.Bounds()
	if !ok {
		return Interval{}, false
	}
	if loc == nil {
		loc = time.UTC
	}
	if p.HasZone {
		loc = time.FixedZone("", int(p.Zone)*60)
	}
	i := Interval{clock(from, loc), clock(to, loc)}
	if i.To.Before(i.From) { // a clock that was put back
		i.To = i.From
	}
	return i, true
}

// clock is the moment on the clocks of loc. Days count from March 1 of the
// year 0.
func clock(m cal.Moment, loc *time.Location) time.Time {
	return time.Date(0, time.March, 1+m.Day, 0, 0, m.Sec, 0, loc)
}

// Interval is that of d's Value.
func (d Date) Interval(loc *time.Location) (Interval, bool) { return d.Value.Interval(loc) }

// dayOf is the public value of d, of its day alone where it has a clock.
func dayOf(d *doc.Date) Date {
	out := date(d)
	if pt, ok := d.Value.Point(); ok && d.Type == doc.DateTime {
		if day, ok := pt.DayOf(); ok {
			out.Type, out.Value = DateType(doc.DateDate), Timex{cal.PointOf(day).Timex()}
		}
	}
	return out
}

// date is the public value of d.
func date(d *doc.Date) Date {
	return Date{Span: span(d.Start, d.End), Type: DateType(d.Type), Value: Timex{d.Value}, Mod: Mod(d.Mod)}
}

// ParseDate reads s as one expression of time and nothing else; white space
// around it and a preposition before it ("on", "in", "since", "for") may stand.
// Published and Region settle what s leaves open. The error is a *ParseError
// that wraps ErrSyntax or ErrTooLong.
func (p *Parser) ParseDate(s string) (Date, error) {
	if err := p.tooLong("ParseDate", s); err != nil {
		return Date{}, err
	}
	fail := func(at int) (Date, error) {
		return Date{}, &ParseError{Func: "ParseDate", Input: s[:min(len(s), inputShown)], Offset: at, Err: ErrSyntax}
	}
	lead := len(s) - len(strings.TrimLeft(s, " \t\r\n"))
	for d := range p.FindDates(s) {
		if d.Start > lead && !isLead(s[lead:d.Start]) {
			return fail(lead)
		}
		if rest := strings.TrimRight(s[d.End:], " \t\r\n"); rest != "" {
			at := d.End
			for at < len(s) && (s[at] == ' ' || s[at] == '\t' || s[at] == '\r' || s[at] == '\n') {
				_, n := utf8.DecodeRuneInString(s[at:])
				at += n
			}
			return fail(at)
		}
		return d, nil
	}
	return fail(lead)
}

// isLead tells whether s is a preposition that may stand before a date.
func isLead(s string) bool {
	switch strings.ToLower(strings.TrimRight(s, " \t\r\n")) {
	case "on", "in", "at", "by", "since", "until", "for", "within":
		return true
	}
	return false
}

// ParseDate reads s as one expression of time, as the zero Parser does.
func ParseDate(s string) (Date, error) { return new(Parser).ParseDate(s) }

// withDates finds the dates of the text without the stages before them.
func (p *Parser) withDates(text string, use func(*doc.Doc)) {
	d := docs.Get().(*doc.Doc)
	d.Reset(text)
	p.settle(d)
	scanTokens(d, nil)
	timex.Run(d, p.Lexicon.words())
	use(d)
	d.Text, d.Low = "", ""
	docs.Put(d)
}

// FindDates yields the expressions of time in text, in order. It needs no
// article: only the words of their own sentence and the dates before them
// settle what they leave open. A text that is too long has none.
func (p *Parser) FindDates(text string) iter.Seq[Date] {
	return func(yield func(Date) bool) {
		if p.tooLong("FindDates", text) != nil {
			return
		}
		p.withDates(text, func(d *doc.Doc) {
			for i := range d.Dates {
				if !yield(date(&d.Dates[i])) {
					return
				}
			}
		})
	}
}

// FindDates yields the expressions of time in text, as the zero Parser does.
func FindDates(text string) iter.Seq[Date] { return new(Parser).FindDates(text) }
