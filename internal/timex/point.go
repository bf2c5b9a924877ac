package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// weekdayAt reads "Monday", "Monday, Oct. 26", "Tuesday next week", "Friday
// after next", "Monday two weeks from now".
func (p *finder) weekdayAt(i int) expr {
	if p.named(i) {
		return expr{}
	}
	w := int(p.lex[i].v)
	j := i + 1
	if d := p.dayOfMonth(p.skipComma(j)); d.ok() {
		d.lo = i
		return d
	}
	// "Tuesday, next week", "Wednesday of next week", "sunday from last week"
	k := p.skipComma(j)
	if p.at(k).k == prep && (p.at(k).v == of || p.at(k).v == from) {
		k++
	}
	if p.is(k, rel) && p.isV(k+1, unit, int32(cal.Weeks)) {
		if n, ok := relStep(p.at(k).v); ok {
			return pointExpr(i, k+2, p.weekdayOfWeek(w, n))
		}
	}
	if p.isV(j, side, 1) && p.isV(j+1, rel, next) {
		pt := p.weekday(w, futureTense)
		if d, ok := pt.DayOf(); ok {
			n := 7
			if d.Number()-p.now.Number() >= 1 && w-p.now.Weekday() > 1 {
				n = 0
			}
			pt = p.dayFrom(d, n)
			if n == 0 {
				pt = p.dayFrom(d, 7)
			}
		}
		return pointExpr(i, j+2, pt)
	}
	if p.isV(j, rel, last) && !p.is(j+1, unit) || p.isV(j, rel, next) && !p.is(j+1, unit) {
		return expr{}
	}
	if p.is(j, part) && p.lex[j].f&plural != 0 { // "Tuesday mornings"
		pt := cal.Point{Year: cal.Unknown, Gran: cal.Part, Weekday: uint8(w), Part: uint8(p.lex[j].v)}
		return expr{lo: i, hi: j + 1, typ: doc.DateSet, value: pt.Timex()}
	}
	return pointExpr(i, j, p.weekday(w, p.tense(i, j)))
}

// weekdaysAt reads "Mondays", a set.
func (p *finder) weekdaysAt(i int) expr {
	pt := cal.Point{Year: cal.Unknown, Gran: cal.DayGran, Weekday: uint8(p.lex[i].v)}
	return expr{lo: i, hi: i + 1, typ: doc.DateSet, value: pt.Timex()}
}

func (p *finder) skipComma(j int) int {
	if p.is(j, comma) {
		return j + 1
	}
	return j
}

// relStep is how many units away a word of direction points.
func relStep(v int32) (int, bool) {
	switch v {
	case last, past_, previous:
		return -1, true
	case this, current:
		return 0, true
	case next, coming, following:
		return 1, true
	}
	return 0, false
}

// monthAt reads what begins with a month: "May 6", "May 22, 1995", "May 2008",
// "June last year", "December".
func (p *finder) monthAt(i int) expr {
	if p.named(i) {
		return expr{}
	}
	if d := p.dayOfMonth(i); d.ok() {
		return d
	}
	m := int(p.lex[i].v)
	j := i + 1
	pt := cal.Point{Gran: cal.Month, Sub: uint8(m)}
	if y, hi := p.yearBehind(j); hi > 0 {
		pt.Year = y
		if p.text(j) == "-" && p.text(hi) == "-" && !p.spaced(hi) && !p.spaced(hi+1) && p.is(hi+1, number) && p.lex[hi+1].f == 0 {
			return p.dated(i, hi+2, y, m, int(p.lex[hi+1].v)) // "September-2020-23"
		}
		return p.monthExpr(i, hi, pt)
	}
	if y, hi := p.relYear(j); hi > 0 {
		pt.Year = y
		return p.monthExpr(i, hi, pt)
	}
	t := p.strictTense(i, j)
	if p.is(i-1, article) && p.token(j).Kind == scan.Word && p.at(j).k == none {
		t = unclear // "a June agreement"
	}
	pt.Year = p.yearOfMonth(m, t)
	return p.monthExpr(i, j, pt)
}

func (p *finder) monthExpr(lo, hi int, pt cal.Point) expr {
	e := pointExpr(lo, hi, pt)
	if p.lex[lo].f&midst != 0 {
		e.mod = doc.Mid
	}
	return e
}

// relYear reads a year said by a word of direction: "last year", "of this
// year".
func (p *finder) relYear(j int) (int16, int) {
	if p.isV(j, prep, of) || p.isV(j, prep, in) || p.is(j, comma) {
		j++
	}
	if p.is(j, article) {
		j++
	}
	if p.is(j, rel) && p.isV(j+1, unit, int32(cal.Years)) && p.lex[j+1].f&plural == 0 {
		if n, ok := relStep(p.lex[j].v); ok {
			return p.year(n).Year, j + 2
		}
		if p.lex[j].v == that && p.last.Gran != 0 || p.lex[j].v == same && p.last.Gran != 0 {
			return p.last.Year, j + 2
		}
	}
	if p.isV(j-1, article, 1) {
		j--
	}
	if p.isV(j, article, 1) && p.isV(j+1, unit, int32(cal.Years)) && (p.is(j+2, ago) || p.isV(j+2, earlier, -1)) {
		return p.year(-1).Year, j + 3
	}
	if p.isV(j, article, 1) && p.isV(j+1, unit, int32(cal.Years)) && p.isV(j-1, prep, in) {
		return p.year(1).Year, j + 2
	}
	if q, ok := p.quantity(j); ok && q.n > 0 && q.n%cal.Milli == 0 && q.n < maxYears*cal.Milli && p.isV(q.hi, unit, int32(cal.Years)) {
		switch n := int(q.n / cal.Milli); {
		case p.is(q.hi+1, ago):
			return p.year(-n).Year, q.hi + 2
		case p.isV(j-1, prep, in):
			return p.year(n).Year, q.hi + 1
		}
	}
	return 0, 0
}

// maxYears is how far away a year may be counted.
const maxYears = 9999

// yearBehind reads a year behind a month, a season or a holiday: "2008", ",
// 1995", "of 1998", "'99", "nineteen ninety-seven".
func (p *finder) yearBehind(j int) (int16, int) {
	if p.is(j, comma) && p.is(j+1, number) || p.isV(j, prep, of) || p.isV(j, prep, in) && p.is(j+1, number) || p.is(j, hyphen) && !p.spaced(j) && !p.spaced(j+1) {
		if p.is(j, hyphen) && !(p.is(j+1, number) && p.lex[j+1].v > 31) {
			return 0, 0
		}
		j++
	}
	if l := p.at(j); l.k == number && l.f == 0 && p.token(j).Len() == 4 && isYear(l.v) && !p.counted(j) {
		return int16(l.v), j + 1
	}
	if p.is(j, apostrophe) && !p.spaced(j+1) && p.at(j+1).k == number && p.token(j+1).Len() == 2 && p.at(j+1).f == 0 {
		return int16(twoDigitYear(p.lex[j+1].v)), j + 2
	}
	if y, hi := p.spelledYear(j); hi > 0 {
		return int16(y), hi
	}
	return 0, 0
}

// counted tells whether the number at j counts or labels something: "1,998
// votes", "$1990", "2000%", "1998 million".
func (p *finder) counted(j int) bool {
	if j > 0 && !p.spaced(j) {
		switch t := p.token(j - 1); {
		case t.Any(scan.Currency), t.Kind == scan.Symbol, p.text(j-1) == ".", p.text(j-1) == "/":
			return true
		}
	}
	n := p.token(j + 1)
	if n.Kind == scan.Symbol && !n.Any(scan.Space) {
		return true
	}
	switch p.text(j + 1) {
	case "percent", "million", "billion", "trillion", "m", "bn", "km", "miles", "points", "people", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes", "dollars", "pounds",
		"euros", "francs", "marks", "yen", "cents", "votes", "shares", "barrels", "acres", "troops", "soldiers", "workers", "employees", "jobs", "homes", "houses", "men", "women", "students", "children":
		return true
	}
	return p.is(j+1, scale) || p.is(j+1, unit)
}

// dayOfMonth reads a day of a month at i, either way round, with its year:
// "May 6", "May 6, 1999", "6 May", "6th of May, 1999", "March eighth".
func (p *finder) dayOfMonth(i int) expr {
	m, d, j := 0, 0, i
	switch l := p.at(i); l.k {
	case month:
		m, j = int(l.v), i+1
		if p.is(j, hyphen) && !p.spaced(j) {
			j++
		}
		if p.isV(j, article, 0) {
			j++
		}
		n := p.at(j)
		if !(n.k == number && n.f == 0 && p.token(j).Len() <= 2 || n.k == ordinal && n.v > 0) || n.v < 1 || n.v > 31 {
			return expr{}
		}
		if n.k == ordinal && n.f&shy != 0 && !p.is(i-1, none) && p.is(j+1, unit) {
			return expr{}
		}
		d, j = int(n.v), j+1
		if n.k == ordinal && n.v >= 20 && n.v%10 == 0 && false {
			return expr{}
		}
		if n.k == number && (p.is(j, meridian) || p.is(j, scale)) {
			return expr{}
		}
		if y, hi := p.yearBehind(j); hi > 0 {
			return p.dated(i, hi, y, m, d)
		}
		// "Oct 31 74", "Sep-23-2020"
		if y, hi := p.bcYear(p.skipComma(j)); hi > 0 {
			return p.dated(i, hi, y, m, d)
		}
	case number, ordinal, cardinal:
		if l.k == number && (l.f != 0 || p.token(i).Len() > 2) || l.v < 1 || l.v > 31 || l.k == cardinal {
			return expr{}
		}
		d, j = int(l.v), i+1
		if p.is(j, prep) && p.lex[j].v == of {
			j++
		} else if p.is(j, hyphen) && !p.spaced(j) {
			j++
		} else if p.is(j, unit) && p.lex[j].v == int32(cal.Days) && l.k == ordinal && (p.isV(j+1, prep, of) || p.isV(j+1, prep, in)) {
			j += 2
		}
		if !p.is(j, month) || p.lex[j].f&midst != 0 {
			return expr{}
		}
		if l := p.lex[j]; l.f&shy != 0 && !p.capital(j) && p.lex[i].k == number && p.text(j-1) != "of" && !p.is(j+1, number) {
			return expr{}
		}
		m, j = int(p.lex[j].v), j+1
		if y, hi := p.yearBehind(j); hi > 0 {
			return p.dated(i, hi, y, m, d)
		}
		if p.is(j, hyphen) && !p.spaced(j) && p.is(j+1, number) && p.token(j+1).Len() == 2 && p.lex[j+1].f == 0 {
			return p.dated(i, j+2, int16(twoDigitYear(p.lex[j+1].v)), m, d)
		}
		if y, hi := p.bcYear(p.skipComma(j)); hi > 0 {
			return p.dated(i, hi, y, m, d)
		}
	default:
		return expr{}
	}
	if y, hi := p.relYear(j); hi > 0 {
		return p.dated(i, hi, y, m, d)
	}
	if y, hi := p.sharedYear(j); hi > 0 {
		return p.dated(i, j, y, m, d)
	}
	if y, hi := p.carry(i, j, m); hi > 0 {
		return p.dated(i, j, y, m, d)
	}
	return p.dated(i, j, p.yearOfDay(m, d, p.strictTense(i, j)), m, d)
}

// sharedYear reads the year of the date that a date without one runs to: "Feb.
// 3 to March 4, 2015".
func (p *finder) sharedYear(j int) (int16, int) {
	if !p.is(j, conj) && !p.is(j, hyphen) && !p.isV(j, prep, through) && !p.isV(j, prep, until) {
		return 0, 0
	}
	switch {
	case p.is(j+1, month) && p.is(j+2, number):
		return p.yearBehind(j + 3)
	case p.is(j+1, number) && p.is(j+2, month):
		return p.yearBehind(j + 3)
	}
	return 0, 0
}

// carry looks for further days of the month m behind token j, as in "April 24
// and 25" or "July 4-6, 2012", and keeps them for carried. hi is behind the
// year that they all share, if they have one.
func (p *finder) carry(lo, j, m int) (year int16, hi int) {
	p.carries = carried{}
	k := j
	if !p.is(k, conj) && !p.is(k, hyphen) && !p.is(k, comma) {
		return 0, 0
	}
	if k++; p.is(k, conj) && p.is(k-1, comma) {
		k++
	}
	l := p.at(k)
	if l.k != number || l.f != 0 || l.v < 1 || l.v > 31 || p.token(k).Len() > 2 {
		return 0, 0
	}
	n := p.at(k + 1)
	if n.k == unit || n.k == scale || n.k == meridian || n.k == month || n.k == none && p.token(k+1).Kind == scan.Word && !p.capital(k+1) && !p.is(j, hyphen) || p.counted(k) {
		return 0, 0
	}
	p.carries = carried{at: p.lo + k, month: m, year: cal.Unknown}
	if y, h := p.yearBehind(k + 1); h > 0 {
		return y, h
	}
	return 0, 0
}

// carried is a day whose month stands before an earlier one.
type carried struct {
	at    int // its token; 0: none
	month int
	year  int16
}

// carriedAt reads the day at i that carry kept.
func (p *finder) carriedAt(i int) expr {
	c := p.carries
	if c.at != p.lo+i || c.at == 0 {
		return expr{}
	}
	p.carries = carried{}
	d := int(p.lex[i].v)
	if y, hi := p.yearBehind(i + 1); hi > 0 {
		return p.dated(i, hi, y, c.month, d)
	}
	y := p.yearOfDay(c.month, d, p.strictTense(i, i+1))
	if p.last.Gran == cal.DayGran && int(p.last.Sub) == c.month {
		y = p.last.Year
	}
	e := p.dated(i, i+1, y, c.month, d)
	p.carry(i, i+1, c.month)
	return e
}

// bcYear reads a year that an era marks: "AD 64", "44 BC", "88 AD".
func (p *finder) bcYear(j int) (int16, int) {
	if p.isV(j, era, 1) && p.at(j+1).k == number && p.at(j+1).f == 0 && p.at(j+1).v > 0 && p.at(j+1).v <= cal.MaxYear && p.capital(j) {
		return int16(p.lex[j+1].v), j + 2
	}
	if l := p.at(j); l.k == number && l.f&(fraction|shape) == 0 && l.v > 0 && l.v <= cal.MaxYear && p.is(j+1, era) && p.capital(j+1) {
		if p.lex[j+1].v < 0 {
			return int16(1 - l.v), j + 2
		}
		return int16(l.v), j + 2
	}
	return 0, 0
}

// dated is the expression of a day; no expression where there is no such day.
func (p *finder) dated(lo, hi int, year int16, m, d int) expr {
	if m < 1 || m > 12 || d < 1 || d > cal.DaysIn(4, m) {
		return expr{}
	}
	return pointExpr(lo, hi, cal.Point{Year: year, Gran: cal.DayGran, Sub: uint8(m), Day: uint8(d)})
}

// dayWordAt reads "yesterday", "today", "tonight", "overnight", and "yesterday
// evening" through extend.
func (p *finder) dayWordAt(i int) expr {
	l := p.lex[i]
	switch l.k {
	case tonight:
		pt := p.dayFrom(p.now, 0)
		pt.Gran, pt.Part = cal.Part, cal.Night
		return pointExpr(i, i+1, pt)
	case overnight:
		if n := p.token(i + 1); n.Kind == scan.Word && p.at(i+1).k == none && !p.spaced(i+1) {
			return expr{}
		}
		pt := p.dayFrom(p.now, -1)
		pt.Gran, pt.Part = cal.Part, cal.Night
		return pointExpr(i, i+1, pt)
	}
	if p.is(i+1, possessive) && l.v == 0 && p.generic(i+2) {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PresentRef}
	}
	return pointExpr(i, i+1, p.dayFrom(p.now, int(l.v)))
}

// generic tells whether the words at i speak of an age and not of a day:
// "today's world", "today's young".
func (p *finder) generic(i int) bool {
	switch p.text(i) {
	case "world", "society", "youth", "teenagers", "standards", "dollars", "prices", "culture", "technology":
		return true
	}
	return false
}

// seasonAt reads "summer", "spring 2003", "summer of 1998".
func (p *finder) seasonAt(i int) expr {
	l := p.lex[i]
	s := int(l.v)
	if l.f&plural != 0 {
		return expr{}
	}
	if y, hi := p.yearBehind(i + 1); hi > 0 {
		return pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Season, Sub: uint8(s)})
	}
	if y, hi := p.relYear(i + 1); hi > 0 {
		return pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Season, Sub: uint8(s)})
	}
	before := p.at(i - 1)
	leads := before.k == prep && before.v != of && before.v != for_ || before.k == phase || before.k == edge || before.k == article && before.v == 0 && p.at(i-2).k == prep || before.k == prep && before.v == of && p.is(i-2, edge)
	if l.f&shy != 0 && (!leads || before.k == article && s == cal.Fall) {
		return expr{}
	}
	if !leads && before.k != rel {
		if n := p.token(i + 1); n.Kind == scan.Word && p.at(i+1).k == none && before.k != hyphen {
			return expr{}
		}
	}
	return pointExpr(i, i+1, p.season(s, p.tense(i, i+1)))
}

// decadeAt reads "1980s", "nineties".
func (p *finder) decadeAt(i int) expr {
	l := p.lex[i]
	lo := i
	if l.f&shy != 0 {
		if p.isV(i-1, article, 2) {
			return expr{} // "in his 30s"
		}
		if !p.is(i-1, apostrophe) && !p.is(i-1, article) && !p.is(i-1, phase) && !(p.is(i-1, hyphen) && p.is(i-2, phase)) {
			return expr{}
		}
	}
	if l.v > 1900 && p.token(i).Kind == scan.Word && !p.is(i-1, article) && !p.is(i-1, phase) && !(p.is(i-1, hyphen) && p.is(i-2, phase)) {
		return expr{}
	}
	g := cal.Decade
	if l.v%100 == 0 && l.v < 2000 {
		g = cal.Century
	}
	return pointExpr(lo, i+1, cal.Point{Year: int16(l.v), Gran: g})
}

// shortYear reads "'99" and "'80s".
func (p *finder) shortYear(i int) expr {
	if p.spaced(i+1) || i > 0 && !p.spaced(i) && !p.is(i-1, phase) && !p.is(i-1, hyphen) {
		return expr{}
	}
	n := p.at(i + 1)
	switch {
	case n.k == decade && p.token(i+1).Kind == scan.Number && n.f&shy != 0:
		return pointExpr(i, i+2, cal.Point{Year: int16(n.v), Gran: cal.Decade})
	case n.k == number && n.f == 0 && p.token(i+1).Len() == 2 && p.text(i) != "‘" && !p.counted(i+1) && !(p.at(i-1).k == none && p.capital(i-1)):
		return pointExpr(i, i+2, yearOf(int(twoDigitYear(n.v))))
	}
	return expr{}
}
