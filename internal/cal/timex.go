package cal

import "strconv"

// How values of TIMEX3 are kept. A Timex is the text itself, so that it costs a
// string and compares by ==. A Point is a date or a time of day taken apart, for
// arithmetic: Timex.Point (parse.go) and Point.Timex lead from one to the other,
// and Point.Bounds (bounds.go) to the days that it covers.

// A Timex is the value of a TIMEX3 expression, kept as it is written:
// "2013-W12", "P3M", "2025-08-18TEV". The zero Timex says nothing. Two are
// equal where they are written alike, so == is equality.
type Timex struct{ s string }

// The three values that point somewhere into the past, the present and the
// future.
var (
	PastRef    = Timex{"PAST_REF"}
	PresentRef = Timex{"PRESENT_REF"}
	FutureRef  = Timex{"FUTURE_REF"}
)

// String is the value as TIMEX3 writes it: "2013-W12".
func (t Timex) String() string { return t.s }

// IsZero tells whether t says nothing.
func (t Timex) IsZero() bool { return t.s == "" }

// IsDuration tells whether t is a length of time and no point in it.
func (t Timex) IsDuration() bool { return len(t.s) > 1 && t.s[0] == 'P' && !t.IsRef() }

// IsRef tells whether t is one of PastRef, PresentRef and FutureRef.
func (t Timex) IsRef() bool { return t == PastRef || t == PresentRef || t == FutureRef }

// Gran is how fine a value is. The order is from coarse to fine and that of
// newstext.Granularity.
type Gran uint8

const (
	_ Gran = iota
	Millennium
	Century
	Decade
	Year
	Half
	Season
	Quarter
	Month
	Week
	Weekend
	DayGran
	Part // of a day: morning, night
	Hour
	Minute
	Second
)

// Seasons and parts of the day, as Point.Sub and Point.Part have them.
const (
	Spring = 1 + iota
	Summer
	Fall
	Winter
)
const (
	Morning = 1 + iota
	Midday
	Afternoon
	Evening
	Night
	Daytime
)

var (
	seasonCode = [...]string{"", "SP", "SU", "FA", "WI"}
	partCode   = [...]string{"", "MO", "MI", "AF", "EV", "NI", "DT"}
)

// Unknown stands for a number that was not said: "XXXX-05" has an unknown
// year. As a Point's Year it is out of bounds.
const Unknown = 1<<15 - 1

// A Point is a date or a time of day in parts, as fine as Gran says. Parts
// finer than Gran are zero.
type Point struct {
	Year   int16 // of the decade, century or millennium the first; Unknown: not said
	Gran   Gran
	Fiscal bool  // the year is a fiscal one: "FY1989"
	Sub    uint8 // the half, season, quarter, month or week, one of these; 0: not said
	Day    uint8 // of the month; 0: not said
	// Weekday is said alone, of a week that is not: "XXXX-WXX-1". 0: not so.
	Weekday uint8
	Part    uint8
	Hour    uint8
	Min     uint8
	Sec     uint8
	Zone    int16 // minutes east of Greenwich, where HasZone
	HasZone bool
}

// PointOf is the day as a Point.
func PointOf(d Day) Point {
	return Point{Year: d.Year, Gran: DayGran, Sub: d.Month, Day: d.Day}
}

// DayOf is the day that p lies in; false where p is coarser or leaves the day
// open.
func (p Point) DayOf() (Day, bool) {
	if p.Gran < DayGran || p.Weekday != 0 || p.Year == Unknown {
		return Day{}, false
	}
	return DateOf(int(p.Year), int(p.Sub), int(p.Day))
}

// Timex writes p.
func (p Point) Timex() Timex {
	var buf [40]byte
	return Timex{string(p.AppendText(buf[:0]))}
}

// AppendText appends p as TIMEX3 writes it.
func (p Point) AppendText(b []byte) []byte {
	if p.Gran == 0 {
		return b
	}
	year := int(p.Year)
	switch {
	case p.Year == Unknown && p.Gran >= Year:
		b = append(b, "XXXX"...)
	case p.Year == Unknown:
		return append(b, "XXXX"[:int(p.Gran)]...)
	case year <= 0:
		b = appendPadded(append(b, "BC"...), 1-year, 4)
		if p.Gran < Year {
			return b[:len(b)-int(Year-p.Gran)]
		}
	default:
		if p.Fiscal {
			b = append(b, "FY"...)
		}
		b = appendPadded(b, year, 4)
		if p.Gran < Year {
			return b[:len(b)-int(Year-p.Gran)]
		}
	}
	switch p.Gran {
	case Year:
		return b
	case Half:
		return appendDigit(append(b, "-H"...), p.Sub)
	case Season:
		return append(append(b, '-'), seasonCode[min(int(p.Sub), 4)]...)
	case Quarter:
		return appendDigit(append(b, "-Q"...), p.Sub)
	case Week:
		return appendTwo(append(b, "-W"...), p.Sub)
	case Weekend:
		return append(appendTwo(append(b, "-W"...), p.Sub), "-WE"...)
	}
	if p.Weekday != 0 {
		b = appendDigit(append(b, "-WXX-"...), p.Weekday)
	} else {
		b = appendTwo(append(b, '-'), p.Sub)
		if p.Gran == Month {
			return b
		}
		b = appendTwo(append(b, '-'), p.Day)
	}
	if p.Gran == DayGran {
		return b
	}
	b = append(b, 'T')
	if p.Gran == Part {
		return append(b, partCode[min(int(p.Part), len(partCode)-1)]...)
	}
	b = appendPadded(b, int(p.Hour), 2)
	if p.Gran >= Minute {
		b = appendPadded(append(b, ':'), int(p.Min), 2)
	}
	if p.Gran >= Second {
		b = appendPadded(append(b, ':'), int(p.Sec), 2)
	}
	if p.HasZone {
		b = appendZone(b, int(p.Zone))
	}
	return b
}

func appendZone(b []byte, zone int) []byte {
	if zone == 0 {
		return append(b, 'Z')
	}
	sign := byte('+')
	if zone < 0 {
		sign, zone = '-', -zone
	}
	b = appendPadded(append(b, sign), zone/60, 2)
	if zone%60 != 0 {
		b = appendPadded(append(b, ':'), zone%60, 2)
	}
	return b
}

func appendDigit(b []byte, n uint8) []byte {
	if n == 0 {
		return append(b, 'X')
	}
	return strconv.AppendInt(b, int64(n), 10)
}

func appendTwo(b []byte, n uint8) []byte {
	if n == 0 {
		return append(b, "XX"...)
	}
	return appendPadded(b, int(n), 2)
}

func appendPadded(b []byte, n, width int) []byte {
	for limit := 10; width > 1; width-- {
		if n < limit {
			for w := width; w > 1; w-- {
				b = append(b, '0')
			}
			break
		}
		limit *= 10
	}
	return strconv.AppendInt(b, int64(n), 10)
}
