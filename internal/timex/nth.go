package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

// ordinalAt reads "third quarter of 1990", "first half of 1989", "19th
// century", "21st this month", "first Monday of October", "second week of
// 2021", "fourth of July".
func (p *finder) ordinalAt(i int) expr {
	l := p.lex[i]
	if q, hi := p.quarterName(i); hi > 0 {
		pt := cal.Point{Gran: cal.Quarter, Sub: uint8(q)}
		if y, h := p.yearOf(hi); h > 0 {
			pt.Year = y
			return p.reported(pointExpr(i, h, pt))
		}
		if p.play(i) {
			return expr{}
		}
		t := p.tense(i, hi)
		return p.reported(pointExpr(i, hi, p.quarter(q, t)))
	}
	if d := p.dayOfMonth(i); d.ok() {
		return d
	}
	j := i + 1
	if p.is(j, hyphen) && !p.spaced(j) {
		j++
	}
	switch n := p.at(j); {
	case n.k == half && (l.v == 1 || l.v == 2):
		if e := p.halfOf(i, j+1, int(l.v)); e.ok() {
			return e
		}
		return expr{}
	case n.k == conj && p.is(j+1, ordinal) && p.isV(j+2, unit, int32(cal.Centuries)) && l.v > 0 && l.v <= 21:
		return pointExpr(i, i+1, cal.Point{Year: int16(l.v-1) * 100, Gran: cal.Century})
	case n.k == unit && n.v == int32(cal.Centuries) && (n.f&plural == 0 || p.is(i-1, conj)) && l.v > 0 && l.v <= 21:
		pt := cal.Point{Year: int16(l.v-1) * 100, Gran: cal.Century}
		if p.is(j+1, era) && p.lex[j+1].v < 0 && p.capital(j+1) {
			pt.Year = int16(1 - max((l.v-1)*100, 1))
			j++
		}
		return pointExpr(i, j+1, pt)
	case n.k == unit && n.f&plural == 0 && (p.isV(j+1, prep, prepOf) || p.isV(j+1, prep, prepIn)):
		return p.nthUnit(i, j, int(l.v))
	case n.k == weekday || n.k == weekdays:
		return p.nthWeekday(i, j, int(l.v))
	case (p.isV(j, prep, prepOf) || p.isV(j, rel, dirThis)) && l.v >= 1 && l.v <= 31:
		k := j
		if p.isV(k, prep, prepOf) {
			k++
		}
		if p.is(k, article) {
			k++
		}
		if p.is(k, rel) && p.isV(k+1, unit, int32(cal.Months)) {
			if step, ok := relStep(p.lex[k].v); ok && !p.now.IsZero() {
				m := shift(p.now, cal.Months, step)
				return p.dated(i, k+2, m.Year, int(m.Sub), int(l.v))
			}
		}
	}
	return expr{}
}

// nthUnit reads "second week of 2021", "third month of 2021", "third day of
// October", "last day in October 2015".
func (p *finder) nthUnit(lo, j, n int) expr {
	u := cal.Unit(p.lex[j].v)
	k := j + 2
	if p.is(k, article) {
		k++
	}
	e := p.thisYears(lo, p.simple(k))
	if !e.ok() || e.point.Year == cal.Unknown {
		return expr{}
	}
	switch pt := e.point; {
	case pt.Gran == cal.Year && n < 0:
		if u == cal.Quarters {
			return p.reported(pointExpr(lo, e.hi, cal.Point{Year: pt.Year, Gran: cal.Quarter, Sub: 4}))
		}
		if u == cal.Months {
			return pointExpr(lo, e.hi, cal.Point{Year: pt.Year, Gran: cal.Month, Sub: 12})
		}
		if u == cal.Weeks {
			return pointExpr(lo, e.hi, cal.Point{Year: pt.Year, Gran: cal.Week, Sub: uint8(cal.WeeksIn(int(pt.Year)))})
		}
	case pt.Gran == cal.Year && u == cal.Weeks && n >= 1 && n <= 53:
		return pointExpr(lo, e.hi, cal.Point{Year: pt.Year, Gran: cal.Week, Sub: uint8(n)})
	case pt.Gran == cal.Year && u == cal.Months && n >= 1 && n <= 12:
		return pointExpr(lo, e.hi, cal.Point{Year: pt.Year, Gran: cal.Month, Sub: uint8(n)})
	case pt.Gran == cal.Month && u == cal.Days:
		last := cal.DaysIn(int(pt.Year), int(pt.Sub))
		if n < 0 {
			n += last + 1
		}
		return p.dated(lo, e.hi, pt.Year, int(pt.Sub), n)
	case pt.Gran == cal.Month && u == cal.Weeks && n < 0:
		d, ok := cal.DateOf(int(pt.Year), int(pt.Sub), cal.DaysIn(int(pt.Year), int(pt.Sub)))
		if ok {
			return pointExpr(lo, e.hi, shift(d, cal.Weeks, n+1))
		}
	}
	return expr{}
}

// thisYears puts a month that was named without a year, in a clause without a
// tense, in the year of issue: "the third Sunday of May: how to prepare".
func (p *finder) thisYears(lo int, e expr) expr {
	if e.ok() && e.point.Gran == cal.Month && p.is(e.hi-1, month) && !p.now.IsZero() && p.tense(lo, e.hi) == unclear {
		e.point.Year = p.now.Year
	}
	return e
}

// nthWeekday reads "first Monday of October 2014", "last Friday of October",
// "third Tuesday after Christmas 2014".
func (p *finder) nthWeekday(lo, j, n int) expr {
	w := int(p.lex[j].v)
	k := j + 1
	switch {
	case (p.isV(k, prep, prepOf) || p.isV(k, prep, prepIn)) && p.is(k+1, each) && p.is(k+2, unit):
		return expr{lo: lo, hi: k + 3, typ: doc.DateSet, value: lengthOf(cal.Milli, cal.Unit(p.lex[k+2].v))}
	case p.isV(k, prep, prepOf) || p.isV(k, prep, prepIn):
		k++
		var e expr
		if p.isV(k, article, 0) && p.isV(k+1, unit, int32(cal.Months)) && !p.now.IsZero() {
			e = pointExpr(k, k+2, shift(p.now, cal.Months, 0))
		} else {
			if p.isV(k, article, 0) {
				k++
			}
			e = p.thisYears(lo, p.simple(k))
		}
		if !e.ok() || e.point.Gran != cal.Month || e.point.Year == cal.Unknown || n == 0 || n > 5 {
			return expr{}
		}
		y, m := int(e.point.Year), int(e.point.Sub)
		if n < 0 {
			d, ok := cal.DateOf(y, m, cal.DaysIn(y, m))
			if !ok {
				return expr{}
			}
			return pointExpr(lo, e.hi, p.dayFrom(d, -((d.Weekday()-w+7)%7)))
		}
		d, ok := cal.DateOf(y, m, 1)
		if !ok {
			return expr{}
		}
		return p.dated(lo, e.hi, e.point.Year, m, 1+(w-d.Weekday()+7)%7+7*(n-1))
	case p.isV(k, side, 1) && n > 0 && n < 53:
		e := p.simple(k + 1)
		if d, ok := e.point.DayOf(); ok && e.ok() {
			gap := (w - d.Weekday() + 7) % 7
			if gap == 0 {
				gap = 7
			}
			return pointExpr(lo, e.hi, p.dayFrom(d, gap+7*(n-1)))
		}
	}
	return expr{}
}
