package timex

import (
	"strings"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

// This file turns a length into a point: "two years ago", "a week later", "3
// days from Tuesday", "in two days", "20 minutes to 2 p.m.". The point is as
// fine as the unit that was counted, so two years ago is a year.

// tail reads what makes a point of the length before it: "ago", "earlier",
// "later", "from now", "before yesterday".
func (p *finder) tail(lo, hi int, q quantity, u cal.Unit) expr {
	l := p.at(hi)
	switch {
	case l.k == ago:
		if q.n == cal.Vague {
			return expr{lo: lo, hi: hi + 1, typ: doc.DateDate, value: cal.PastRef}
		}
		if u == cal.Years && q.n == cal.Milli && q.adhoc && (p.report.Gran != 0 || p.monthHere()) && !p.now.IsZero() {
			return pointExpr(lo, hi+1, p.yearBeforeReport())
		}
		return p.away(lo, hi+1, p.now, p.clock, q.n, u, -1)
	case l.k == earlier:
		if u == cal.Years && q.n == cal.Milli && q.adhoc && l.v < 0 && (p.report.Gran != 0 || p.monthHere()) && !p.now.IsZero() {
			return pointExpr(lo, hi+1, p.yearBeforeReport())
		}
		if q.n == cal.Vague || u <= cal.Hours && p.clock <= 0 || p.text(hi+1) == "than" {
			return expr{} // "three days later than planned": a length
		}
		e := p.away(lo, hi+1, p.anchorOf(u), p.clock, q.n, u, int(l.v))
		if p.isAhead(e.point) && p.tense(lo, hi+1) != futureTense {
			return expr{} // it counts from a day that was not told
		}
		return e
	case l.k == prep && l.v == prepFrom && p.isV(hi+1, reference, 0), l.k == hence:
		n := hi + 1
		if l.k == prep {
			n++
		}
		if q.n == cal.Vague {
			return expr{lo: lo, hi: n, typ: doc.DateDate, value: cal.FutureRef}
		}
		return p.away(lo, n, p.now, p.clock, q.n, u, 1)
	case (l.k == side || l.k == prep && l.v == prepFrom) && q.n > 0:
		n := 1
		if l.k == side {
			n = int(l.v)
		}
		e := p.simple(hi + 1)
		if !e.ok() {
			return expr{}
		}
		if d, ok := e.point.DayOf(); ok && e.point.Gran == cal.DayGran && u >= cal.Days {
			s := p.away(lo, e.hi, d, 0, q.n, u, n)
			if u != cal.Days {
				s = p.exactly(lo, e.hi, d, q.n, u, n)
			}
			return s
		}
		if e.point.Gran >= cal.Minute && u <= cal.Hours {
			return expr{}
		}
	}
	return expr{}
}

// isAhead tells whether the point begins after the day of issue.
func (p *finder) isAhead(pt cal.Point) bool {
	from, _, ok := pt.Bounds()
	return ok && !p.now.IsZero() && from.Day > p.now.Number()
}

// exactly is the day that lies n thousandths of a unit from d.
func (p *finder) exactly(lo, hi int, d cal.Day, n int64, u cal.Unit, dir int) expr {
	k := int(n/cal.Milli) * dir
	switch u {
	case cal.Weeks:
		d = d.Add(7 * k)
	case cal.Months:
		d = d.AddMonths(k)
	case cal.Quarters:
		d = d.AddMonths(3 * k)
	case cal.Years:
		d = d.AddMonths(12 * k)
	default:
		return p.away(lo, hi, d, 0, n, u, dir)
	}
	if d.IsZero() {
		return expr{}
	}
	return pointExpr(lo, hi, cal.PointOf(d))
}

// away is the point n thousandths of a unit from the day d and the second
// clock of it.
func (p *finder) away(lo, hi int, d cal.Day, clock int, n int64, u cal.Unit, dir int) expr {
	if d.IsZero() {
		r := cal.PastRef
		if dir > 0 {
			r = cal.FutureRef
		}
		return expr{lo: lo, hi: hi, typ: doc.DateDate, value: r}
	}
	if u <= cal.Hours {
		return p.timeAway(lo, hi, d, clock, n, u, dir)
	}
	if n%cal.Milli != 0 {
		switch u {
		case cal.Weeks:
			n, u = n*7, cal.Days
		case cal.Years:
			n, u = n*12, cal.Months
		case cal.Decades:
			n, u = n*10, cal.Years
		case cal.Centuries:
			n, u = n*100, cal.Years
		}
	}
	k := int(n / cal.Milli)
	pu := u
	if u == cal.Decades || u == cal.Centuries || u == cal.Millennia {
		pu = cal.Years
		for ; u > cal.Years; u-- {
			k *= 10
		}
	}
	return pointExpr(lo, hi, shift(d, pu, dir*k))
}

// daySeconds is the length of a day.
const daySeconds = 86400

// timeAway is the time of day n thousandths of a unit from a second of a day.
func (p *finder) timeAway(lo, hi int, d cal.Day, clock int, n int64, u cal.Unit, dir int) expr {
	if clock <= 0 {
		return p.lengthExpr(lo, hi, n, u)
	}
	s := n
	switch u {
	case cal.Minutes:
		s *= 60
	case cal.Hours:
		s *= 3600
	}
	at := int64(clock) + int64(dir)*s/cal.Milli
	days := at / daySeconds
	if at%daySeconds < 0 {
		days--
	}
	at -= days * daySeconds
	pt := p.dayFrom(d, int(days))
	pt.Gran = cal.Minute
	pt.Hour, pt.Min, pt.Sec = uint8(at/3600), uint8(at/60%60), uint8(at%60)
	if pt.Sec != 0 {
		pt.Gran = cal.Second
	}
	return pointExpr(lo, hi, pt)
}

// weekdayAway reads the week or the day that a weekday is in by its distance:
// "Monday two weeks from now", "Friday a week ago".
func (p *finder) weekdayAway(lo, j, w int) expr {
	q, ok := p.quantity(j)
	if !ok || !p.isV(q.hi, unit, int32(cal.Weeks)) && !p.isV(q.hi, unit, int32(cal.Days)) {
		return expr{}
	}
	if !p.is(q.hi+1, ago) && !p.isV(q.hi+1, prep, prepFrom) {
		return expr{}
	}
	e := p.tail(lo, q.hi+1, q, cal.Unit(p.lex[q.hi].v))
	if e.point.Year == cal.Unknown || !e.ok() {
		return expr{}
	}
	switch e.point.Gran {
	case cal.Week:
		return pointExpr(lo, e.hi, p.dayFrom(cal.WeekStart(int(e.point.Year), int(e.point.Sub)), w-1))
	case cal.DayGran:
		if d, ok := e.point.DayOf(); ok && d.Weekday() == w {
			return e
		}
	}
	return expr{}
}

// weekdaysAway reads "three Fridays from now".
func (p *finder) weekdaysAway(lo, j int, q quantity) expr {
	if !(p.isV(j+1, prep, prepFrom) && p.isV(j+2, reference, 0)) || q.n < cal.Milli || q.n > 100*cal.Milli || p.now.IsZero() {
		return expr{}
	}
	pt := p.weekday(int(p.lex[j].v), futureTense)
	d, _ := pt.DayOf()
	if d == p.now {
		d = d.Add(7)
	}
	return pointExpr(lo, j+3, p.dayFrom(d, 7*(int(q.n/cal.Milli)-1)))
}

// inLength reads "in two days" where it means a point ahead: "in" and a length
// in a clause that looks forward.
func (p *finder) inLength(i int) expr {
	if p.is(i+1, number) && p.lex[i+1].f == shape && p.isV(i, prep, prepIn) {
		if e := p.shortLength(i + 1); e.ok() && e.lo == i {
			return e
		}
	}
	q, ok := p.quantity(i + 1)
	if !ok || q.n < 0 || p.isV(i, prep, prepWithin) {
		return expr{}
	}
	j := q.hi
	u := p.at(j)
	q.n = u.times(q.n)
	if u.k == unit && p.isV(j+1, conj, conjAnd) && p.isV(j+2, article, 1) && p.is(j+3, half) { // "in an hour and a half"
		q.n += cal.Milli / 2
		j += 3
	}
	if w := p.text(j + 1); q.adhoc && (w == "that" || w == "when" || w == "of" || w == "this" || u.v == int32(cal.Quarters)) {
		return expr{}
	}
	if u.k != unit || u.v == int32(cal.Weekends) || p.now.IsZero() || p.superlative(i) {
		return expr{}
	}
	if p.is(j+1, ago) || p.is(j+1, earlier) || p.is(j+1, hyphen) || p.is(j+1, conj) {
		return expr{}
	}
	if t := p.tense(i, j+1); t == pastTense || t == presentTense {
		return expr{}
	}
	e := p.away(i, j+1, p.now, p.clock, q.n, cal.Unit(u.v), 1)
	if e.typ == doc.DateDuration {
		e.lo = i + 1
	}
	return e
}

// extremeWindow is how many tokens before "in ten years" its superlative stands
// at most.
const extremeWindow = 4

// superlative tells whether what stands before token i is the most of its kind
// in a time, which is a length: "the highest rate in ten years", "for the first
// time in years".
func (p *finder) superlative(i int) bool {
	for j := i - 1; j >= 0 && j >= i-extremeWindow; j-- {
		switch w := p.text(j); {
		case w == "first", w == "most", w == "worst", w == "best", w == "time" && p.is(j-1, ordinal):
			return true
		case strings.HasSuffix(w, "est") && (p.is(j-1, article) || p.is(j-1, ordinal)):
			return true
		case p.cue(j) != noCue:
			return false
		}
	}
	return false
}

// maxChain is how many lengths add up to one: years, months and days.
const maxChain = 3

// chain reads lengths that add up: "two years and three months", "10 years, two
// months and a day ago".
func (p *finder) chain(lo, hi int, q quantity, u cal.Unit) expr {
	list := [maxChain]cal.Amount{{N: q.n, Unit: u}}
	k := 1
	for k < maxChain && q.n > 0 && u <= cal.Years && u > cal.Seconds {
		j := p.skipComma(hi)
		if p.isV(j, conj, conjAnd) {
			j++
		}
		r, ok := p.quantity(j)
		if !ok || r.n <= 0 || !p.is(r.hi, unit) || p.lex[r.hi].v >= int32(list[k-1].Unit) || p.lex[r.hi].v == int32(cal.Weekends) {
			break
		}
		list[k] = cal.Amount{N: r.n, Unit: cal.Unit(p.lex[r.hi].v)}
		k, hi = k+1, r.hi+1
	}
	if k == 1 {
		return expr{}
	}
	d, dir := p.now, 0
	switch l := p.at(hi); {
	case l.k == ago:
		dir = -1
	case l.k == earlier:
		d, dir = p.anchor(), int(l.v)
	}
	if dir == 0 || d.IsZero() || list[k-1].Unit <= cal.Hours {
		return expr{lo: lo, hi: hi, typ: doc.DateDuration, value: cal.Length(list[:k]...)}
	}
	for _, a := range list[:k] {
		e := p.exactly(lo, hi, d, a.N, a.Unit, dir)
		day, ok := e.point.DayOf()
		if !ok {
			return expr{}
		}
		d = day
	}
	return pointExpr(lo, hi+1, cal.PointOf(d))
}

// minutesFrom reads "20 minutes to 2 p.m.", "15 minutes past noon".
func (p *finder) minutesFrom(lo, hi int, q quantity, u cal.Unit) expr {
	if u != cal.Minutes || q.n < 0 || q.n%cal.Milli != 0 || q.n >= 60*cal.Milli {
		return expr{}
	}
	dir := 1
	switch l := p.at(hi); {
	case l.k == conj && l.v == conjTo, l.k == side && l.v < 0:
		dir = -1
	case l.k == rel && l.v == dirPast, l.k == side, l.k == prep && l.v == prepFrom:
	default:
		return expr{}
	}
	if c := p.time(hi+1, false); !c.ok() || !c.sure {
		return expr{}
	}
	e := p.clockAt(hi + 1)
	d, ok := e.point.DayOf()
	if !ok || !e.ok() {
		return expr{}
	}
	at := int(e.point.Hour)*3600 + int(e.point.Min)*60
	return p.timeAway(lo, e.hi, d, max(at, 1), q.n, u, dir)
}

// yearBeforeReport is what "a year earlier" means among figures: the period
// they are about, a year before.
func (p *finder) yearBeforeReport() cal.Point {
	switch {
	case p.months:
		return p.year(-1)
	case p.monthHere():
		return yearBefore(p.last) // "in February from a year earlier"
	}
	return yearBefore(p.report)
}

// monthHere tells whether the last point is a month that this sentence named.
func (p *finder) monthHere() bool {
	n := len(p.d.Dates)
	return n > 0 && int(p.d.Dates[n-1].Lo) >= p.lo && p.last.Gran == cal.Month
}
