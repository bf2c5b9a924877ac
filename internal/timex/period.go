package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// quarterName reads the name of a quarter at j: "third quarter", "third-
// quarter", "fiscal first quarter", "second fiscal quarter", "Q3".
func (p *finder) quarterName(j int) (q, hi int) {
	if p.is(j, fiscal) {
		j++
		if p.is(j, hyphen) {
			j++
		}
	}
	if p.is(j, quarterTag) {
		return int(p.lex[j].v), j + 1
	}
	if !p.is(j, ordinal) || p.lex[j].v < 1 || p.lex[j].v > 4 {
		return 0, 0
	}
	q, j = int(p.lex[j].v), j+1
	if p.is(j, hyphen) && !p.spaced(j) || p.is(j, fiscal) {
		j++
	}
	if p.isV(j, unit, int32(cal.Quarters)) && p.lex[j].f&plural == 0 {
		return q, j + 1
	}
	return 0, 0
}

// yearOf reads the year that a quarter or a half is of: "of 1990", "1990", "of
// last year", "of fiscal 1990", "last year", "a year ago".
func (p *finder) yearOf(j int) (int16, int) {
	k := j
	if p.isV(k, prep, of) || p.isV(k, prep, in) || p.is(k, comma) && p.isYearAt(k+1) {
		k++
	}
	if p.is(k, article) && p.is(k+1, fiscal) {
		k++
	}
	if p.is(k, fiscal) {
		k++
		if p.isV(k, unit, int32(cal.Years)) {
			k++
		}
	}
	if p.isYearAt(k) && (k > j || !p.counted(k)) {
		return int16(p.lex[k].v), k + 1
	}
	return p.relYear(j)
}

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
	case n.k == unit && n.f&plural == 0 && (p.isV(j+1, prep, of) || p.isV(j+1, prep, in)):
		return p.nthUnit(i, j, int(l.v))
	case n.k == weekday || n.k == weekdays:
		return p.nthWeekday(i, j, int(l.v))
	case (p.isV(j, prep, of) || p.isV(j, rel, this)) && l.v >= 1 && l.v <= 31:
		k := j
		if p.isV(k, prep, of) {
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

// halfOf reads the year of a half that was named before j.
func (p *finder) halfOf(lo, j, h int) expr {
	pt := cal.Point{Gran: cal.Half, Sub: uint8(h), Year: cal.Unknown}
	if y, hi := p.yearOf(j); hi > 0 {
		pt.Year = y
		return pointExpr(lo, hi, pt)
	}
	if p.isV(j, prep, of) {
		if p.isV(j+1, article, 0) && p.isV(j+2, unit, int32(cal.Years)) {
			pt.Year = p.year(0).Year
			return pointExpr(lo, j+3, pt)
		}
		return expr{}
	}
	if !p.is(lo-1, article) && !p.is(lo, article) && !p.is(j-2, hyphen) {
		return expr{}
	}
	if b := p.at(lo - 1); b.k == prep || p.is(j-2, hyphen) || p.is(lo-1, article) && p.at(lo-2).k == prep {
		if !p.now.IsZero() {
			pt.Year = p.now.Year
			if p.tense(lo, j) == pastTense && p.now.Month <= 6 {
				pt.Year--
			}
		}
		return pointExpr(lo, j, pt)
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
	e := p.simple(k)
	if !e.ok() || e.point.Year == cal.Unknown {
		return expr{}
	}
	switch pt := e.point; {
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

// nthWeekday reads "first Monday of October 2014", "last Friday of October",
// "third Tuesday after Christmas 2014".
func (p *finder) nthWeekday(lo, j, n int) expr {
	w := int(p.lex[j].v)
	k := j + 1
	switch {
	case (p.isV(k, prep, of) || p.isV(k, prep, in)) && p.is(k+1, each) && p.is(k+2, unit):
		return expr{lo: lo, hi: k + 3, typ: doc.DateSet, value: lengthOf(cal.Milli, cal.Unit(p.lex[k+2].v))}
	case p.isV(k, prep, of) || p.isV(k, prep, in):
		k++
		var e expr
		if p.isV(k, article, 0) && p.isV(k+1, unit, int32(cal.Months)) && !p.now.IsZero() {
			e = pointExpr(k, k+2, shift(p.now, cal.Months, 0))
		} else {
			if p.isV(k, article, 0) {
				k++
			}
			e = p.simple(k)
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

// fiscalAt reads "fiscal 1989", "fiscal year 1990", "fiscal second quarter",
// "FY18", "Q3 2019".
func (p *finder) fiscalAt(i int) expr {
	if p.is(i, fiscalTag) {
		pt := yearOf(int(p.lex[i].v))
		pt.Fiscal = p.lex[i].f&shy != 0
		return pointExpr(i, i+1, pt)
	}
	if q, hi := p.quarterName(i); hi > 0 {
		pt := cal.Point{Gran: cal.Quarter, Sub: uint8(q)}
		if y, h := p.yearOf(hi); h > 0 {
			pt.Year = y
			return p.reported(pointExpr(i, h, pt))
		}
		return p.reported(pointExpr(i, hi, p.quarter(q, p.tense(i, hi))))
	}
	if !p.is(i, fiscal) {
		return expr{}
	}
	j := i + 1
	if p.isV(j, unit, int32(cal.Years)) && p.lex[j].f&plural == 0 {
		j++
	}
	if p.isYearAt(j) {
		return p.reported(pointExpr(i, j+1, yearOf(int(p.lex[j].v))))
	}
	if y, hi := p.relYear(j); hi > 0 && j == i+1 {
		return pointExpr(i, hi, yearOf(int(y)))
	}
	if j > i+1 {
		return p.lengthExpr(i, j, cal.Milli, cal.Years)
	}
	return expr{}
}

// articleAt reads what stands behind "the", "its", "a".
func (p *finder) articleAt(i int) expr {
	j := i + 1
	l := p.at(j)
	if p.lex[i].v == 1 && l.k != unit && l.k != vague && l.k != apostrophe {
		return expr{}
	}
	if p.lex[i].v == 1 {
		return expr{}
	}
	var e expr
	switch l.k {
	case rel:
		if p.lex[i].v == 2 && l.v == past_ {
			return expr{}
		}
		e = p.relAt(j)
		if e.ok() && (p.is(j+1, holiday) || p.at(j+1).f&names != 0) && e.point.Gran == cal.DayGran && !p.is(e.hi-1, unit) {
			return e
		}
		if e.ok() && e.hi == j+1 && l.v == current {
			return expr{} // "the current boom"
		}
	case ordinal:
		e = p.ordinalAt(j)
		if !e.ok() && p.lex[i].v == 0 && p.token(j).Any(scan.Digit) && l.v <= 31 {
			if n := p.token(j + 1); n.Kind != scan.Word || p.at(j+1).k == prep || p.at(j+1).k == conj {
				if b := p.at(i - 1); b.k == prep && (b.v == on || b.v == by || b.v == until || b.v == since) && !p.now.IsZero() {
					t := p.tense(i, j+1)
					m := shift(p.now, cal.Months, 0)
					if t == futureTense && int(l.v) < int(p.now.Day) {
						m = shift(p.now, cal.Months, 1)
					} else if t == pastTense && int(l.v) > int(p.now.Day) {
						m = shift(p.now, cal.Months, -1)
					}
					e = p.dated(j, j+1, m.Year, int(m.Sub), int(l.v))
				}
			}
		}
	case season:
		e = p.seasonAt(j)
	case decade:
		if p.lex[i].v == 2 && l.f&shy != 0 {
			return expr{hi: skip + j + 1} // "his 30s"
		}
		e = p.decadeAt(j)
	case apostrophe:
		if p.at(j+1).k == decade {
			e = p.shortYear(j)
		}
	case phase, edge:
		e = p.phaseAt(j)
		if e.ok() && p.hyphenAfter(j) && e.point.Gran > cal.Decade {
			return expr{}
		}
	case fiscal, quarterTag:
		e = p.fiscalAt(j)
	case part:
		if p.lex[i].v != 0 || l.f&plural != 0 {
			return expr{}
		}
		if p.isV(j+1, prep, of) {
			e = p.partAt(j)
		} else if b := p.at(i - 1); b.k == prep && (b.v == in || b.v == during || b.v == by) && !(p.token(j+1).Kind == scan.Word && p.at(j+1).k == none && p.text(j+1) == "sky") {
			pt := p.dayInMind()
			pt.Gran, pt.Part = cal.Part, uint8(l.v)
			e = pointExpr(j, j+1, pt)
			if p.is(j+1, dayWord) {
				return expr{}
			}
		}
	case unit:
		if l.v == int32(cal.Minutes) && p.text(j) == "minute" && p.is(i-1, at) {
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		}
		e = p.theUnit(i, j)
	case number:
		e = p.thePeriodOf(i, j)
	case vague:
		if p.lex[i].v != 0 {
			return expr{}
		}
		if l.v > 0 && !(p.token(j+1).Kind == scan.Word && p.at(j+1).k == none && p.spaced(j+1) && false) {
			e = p.reference(j)
		}
	case period:
		return expr{}
	case time:
		b := p.at(i - 1)
		switch {
		case p.text(j) == "time" && b.k == at && p.token(j+1).Kind != scan.Word && p.lex[i].v == 0, p.text(j) == "time" && b.k == at && p.lex[i].v == 0 && !(p.isV(j+1, prep, of)) && !(p.token(j+1).Kind == scan.Word && p.at(j+1).k == none && p.text(j+1) == "when"):
			e = expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PastRef}
		case p.text(j) == "moment" && b.k == at:
			e = expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		case p.text(j) == "moment" && b.k == prep && b.v == for_ && p.token(j+1).Kind != scan.Word:
			e = expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		}
	case hedge:
		if p.text(j) == "full" && p.isV(j+1, unit, int32(cal.Years)) && p.lex[i].v == 0 && p.at(i-1).k == prep {
			return pointExpr(i, j+2, p.year(0)) // "for the full year"
		}
	case none:
		switch p.text(j) {
		case "near", "short", "long", "immediate", "foreseeable":
			if p.isV(j+1, vague, 1) || p.text(j+1) == "term" && p.text(j) == "near" || p.text(j+1) == "term" && p.at(i-1).k == prep {
				return expr{lo: i, hi: j + 2, typ: doc.DateDate, value: cal.FutureRef}
			}
		case "corresponding", "comparable", "year-earlier", "year-ago":
			if p.is(j+1, period) || p.isV(j+1, unit, int32(cal.Quarters)) {
				hi := j + 2
				pt := p.report
				if pt.Gran == 0 {
					pt = p.lastQuarter()
				}
				if y, h := p.yearOf(hi); h > 0 {
					pt.Year = y
					return pointExpr(i, h, pt)
				}
				return pointExpr(i, hi, yearBefore(pt))
			}
			if p.isV(j+1, unit, int32(cal.Years)) {
				e = p.unitAt(j + 1)
			}
		}
	}
	if e.ok() && (p.lex[i].v == 0 || !(l.k == ordinal || l.k == fiscal)) && !(p.is(e.hi-2, hyphen) && (p.is(e.hi-1, unit) || p.isV(e.hi-1, earlier, -1) || p.is(e.hi-1, ago))) {
		e.lo = i
	}
	return e
}

func (p *finder) hyphenAfter(j int) bool { return p.is(j+1, hyphen) }

// thePeriodOf reads "the 1988 period", "the 1988 quarter", "the 1988 third
// quarter".
func (p *finder) thePeriodOf(i, j int) expr {
	if !p.isYearAt(j) || p.lex[i].v == 1 {
		return expr{}
	}
	y := int16(p.lex[j].v)
	k := j + 1
	if p.is(k, fiscal) {
		k++
	}
	if q, hi := p.quarterName(k); hi > 0 {
		return p.reported(pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Quarter, Sub: uint8(q)}))
	}
	if p.is(k, period) || p.isV(k, unit, int32(cal.Quarters)) && p.lex[k].f&plural == 0 {
		pt := p.report
		if pt.Gran != cal.Quarter && pt.Gran != cal.Half {
			pt = yearOf(int(y))
			if p.is(k, unit) {
				pt = p.lastQuarter()
			}
		}
		pt.Year = y
		return pointExpr(i, k+1, pt)
	}
	if p.is(k, unit) && p.isV(k, unit, int32(cal.Years)) {
		return pointExpr(i, k+1, yearOf(int(y)))
	}
	return expr{}
}

// theUnit reads "the quarter", "the year", "the weekend", "the week of March
// 6", "the day before yesterday", "the year-earlier period".
func (p *finder) theUnit(i, j int) expr {
	if e := p.unitAt(j); e.ok() {
		return e
	}
	if p.isV(i-1, prep, over) && p.lex[j].f&plural != 0 && p.lex[j].v >= int32(cal.Days) && !p.is(j+1, hyphen) && !p.isV(j+1, prep, of) {
		return p.lengthExpr(i, j+1, cal.Vague, cal.Unit(p.lex[j].v)) // "over the years"
	}
	if p.lex[j].f&plural != 0 || p.is(j+1, hyphen) || p.is(j+1, ago) {
		return expr{}
	}
	u := cal.Unit(p.lex[j].v)
	b := p.at(i - 1)
	hi := j + 1
	if p.is(hi, possessive) && u != cal.Quarters {
		hi = j + 1
	}
	switch u {
	case cal.Weekends:
		if p.isV(hi, prep, of) {
			return expr{}
		}
		return pointExpr(i, hi, p.weekend(p.tense(i, hi)))
	case cal.Quarters:
		if p.lex[i].v == 2 || p.isV(hi, prep, of) {
			return expr{}
		}
		pt := p.report
		if pt.Gran != cal.Quarter {
			pt = p.lastQuarter()
			p.report = pt
		}
		if y, h := p.relYear(hi); h > 0 && p.now.Year-y == 1 && !p.isV(hi, prep, in) {
			return pointExpr(i, h, yearBefore(pt)) // "the quarter a year ago"
		}
		return pointExpr(i, hi, pt)
	case cal.Years:
		if p.lex[i].v == 2 || p.isV(hi, prep, of) && !p.isYearAt(hi+1) {
			return expr{}
		}
		if p.isV(hi, prep, of) && p.isYearAt(hi+1) {
			return expr{}
		}
		if p.isYearAt(hi) {
			return pointExpr(i, hi+1, yearOf(int(p.lex[hi].v)))
		}
		if y, h := p.spelledYear(hi); h > 0 {
			return pointExpr(i, h, yearOf(int(y)))
		}
		if w := p.text(hi); w == "ended" || w == "ending" || w == "to" {
			return p.lengthExpr(i, hi, cal.Milli, cal.Years)
		}
		if b.k == prep && (b.v == for_ || b.v == of || b.v == during || b.v == in || b.v == over || b.v == since || b.v == by) {
			return pointExpr(i, hi, p.year(0))
		}
	case cal.Weeks:
		if p.isV(hi, prep, of) {
			if d := p.dayOfMonth(hi + 1); d.ok() {
				if day, ok := d.point.DayOf(); ok {
					return pointExpr(i, d.hi, coarsen(day, cal.Weeks))
				}
			}
			return expr{}
		}
		if b.k == prep && (b.v == in || b.v == during || b.v == for_ || b.v == of) && !(p.text(hi) == "ended" || p.text(hi) == "ending") {
			return pointExpr(i, hi, shift(p.now, u, 0))
		}
	case cal.Months:
		if b.k == prep && (b.v == during || b.v == of || b.v == in) && !p.isV(hi, prep, of) && p.text(hi) != "ended" {
			return pointExpr(i, hi, shift(p.now, u, 0))
		}
	case cal.Days:
		if b.k == prep && (b.v == in || b.v == for_ || b.v == of) && !p.isV(hi, prep, of) && !(p.token(hi).Kind == scan.Word && p.at(hi).k == none) && !p.is(hi, side) && (p.is(i-2, earlier) || p.is(i-2, phase) || p.is(i-2, edge) || b.v != of) {
			pt := p.dayInMind()
			return pointExpr(i, hi, pt)
		}
	}
	return expr{}
}

// unitAt reads what begins with a unit alone: "year-end", "year-earlier
// period", "week 31 of last year", "day before yesterday".
func (p *finder) unitAt(i int) expr {
	l := p.lex[i]
	u := cal.Unit(l.v)
	j := i + 1
	joined := p.is(j, hyphen) && !p.spaced(j)
	if joined {
		j++
	}
	switch {
	case u == cal.Years && l.f&plural == 0 && joined && (p.isV(j, earlier, -1) || p.is(j, ago)):
		pt := p.report
		hi := j + 1
		if q, h := p.quarterName(hi); h > 0 {
			pt = p.quarter(q, pastTense)
			p.report = pt
			hi = h
		} else if p.is(hi, period) || p.isV(hi, unit, int32(cal.Quarters)) && p.lex[hi].f&plural == 0 {
			if pt.Gran != cal.Quarter {
				if p.is(hi, unit) || pt.Gran == 0 {
					pt = p.lastQuarter()
				}
			}
			hi++
		} else if p.at(hi).k == cardinal && p.is(hi+1, unit) {
			return p.lengthExpr(i, hi+2, int64(p.lex[hi].v)*cal.Milli, cal.Unit(p.lex[hi+1].v))
		}
		if pt.Gran == 0 || p.months && hi == j+1 {
			pt = p.year(0)
		}
		return pointExpr(i, hi, yearBefore(pt))
	case u == cal.Years && l.f&plural == 0 && (p.isV(j, edge, int32(doc.End)) || p.is(j, possessive) && p.isV(j+1, edge, int32(doc.End))):
		if p.is(j, possessive) {
			j++
		}
		if p.is(i-1, edge) {
			return expr{}
		}
		e := pointExpr(i, j+1, p.year(0))
		if !p.now.IsZero() && p.tense(i, j+1) == pastTense && p.now.Month <= 3 {
			e = pointExpr(i, j+1, p.year(-1))
		}
		e.mod = doc.End
		return e
	case joined && p.text(j) == "long":
		n := int64(cal.Milli)
		if l.f&plural != 0 {
			n = cal.Vague
		}
		return p.lengthExpr(i, j+1, n, u) // "decades-long", "day-long"
	case u == cal.Weeks && l.f&plural == 0 && p.is(j, number) && p.lex[j].f == 0 && p.lex[j].v >= 1 && p.lex[j].v <= 53 && p.spaced(j) && p.token(j).Len() <= 2 && !p.is(j+1, unit):
		pt := cal.Point{Year: p.year(0).Year, Gran: cal.Week, Sub: uint8(p.lex[j].v)}
		hi := j + 1
		if y, h := p.yearOf(hi); h > 0 {
			pt.Year, hi = y, h
		} else if p.is(i-1, none) && !p.is(i-1, article) && i > 0 {
			return expr{}
		}
		return pointExpr(i, hi, pt)
	case u == cal.Days && l.f&plural == 0 && p.is(j, side):
		n := int(p.lex[j].v)
		e := p.dayBehind(j + 1)
		if d, ok := e.point.DayOf(); ok && e.ok() && e.point.Gran == cal.DayGran {
			return pointExpr(i, e.hi, p.dayFrom(d, n))
		}
		if p.token(j+1).Kind != scan.Word && p.is(i-1, article) {
			return pointExpr(i, j+1, p.dayFrom(p.anchor(), n))
		}
	}
	return expr{}
}

// phaseAt reads what "early", "late", "mid-", "earlier" or "the end of" opens:
// "late Monday", "early next week", "mid-1990s", "the end of 1990", "earlier
// this year", "late in the day".
func (p *finder) phaseAt(i int) expr {
	l := p.lex[i]
	mod := doc.Mod(l.v)
	if l.k == earlier {
		mod = doc.Start
		if l.v > 0 {
			mod = doc.End
		}
	}
	j := i + 1
	of := false
	if p.is(j, hyphen) && !p.spaced(j) {
		j++
	}
	switch {
	case p.isV(j, prep, in) || p.isV(j, prep, on) && l.k != edge || l.k == phase && p.text(i) == "middle" && p.isV(j, prep, 2):
		j++
		of = true
	case p.isV(j, prep, 2): // of
		j++
		of = true
	}
	if l.k == edge && !of && !p.is(j, unit) && !p.is(j, number) {
		return expr{}
	}
	if l.k == edge && p.is(j, unit) && !of {
		return expr{}
	}
	if p.is(j, side) || p.is(j, ago) {
		return expr{}
	}
	var e expr
	if l.k == edge && p.is(j, unit) && p.lex[j].f&plural == 0 && of {
		// "end of month"
		u := cal.Unit(p.lex[j].v)
		if u >= cal.Weeks {
			e = pointExpr(i, j+1, shift(p.now, u, 0))
		}
	} else if p.isV(j, article, 0) && p.is(j+1, unit) {
		u := cal.Unit(p.lex[j+1].v)
		if p.lex[j+1].f&plural == 0 && u >= cal.Days && !p.is(j+2, hyphen) && !p.isV(j+2, prep, 2) {
			e = p.theUnit(j, j+1)
			if !e.ok() && u != cal.Centuries {
				e = pointExpr(i, j+2, shift(p.now, u, 0))
				if u == cal.Days {
					e = pointExpr(i, j+2, p.dayInMind())
				}
			}
		}
	} else {
		e = p.point(j)
		if l.k == earlier && !of && e.ok() && e.point.Gran != 0 && !p.is(j, rel) && !p.is(j, dayWord) && !p.is(j, weekday) {
			return expr{}
		}
		if e.ok() && e.value.IsDuration() {
			return expr{}
		}
	}
	if !e.ok() {
		return expr{}
	}
	if l.k == phase && of && e.point.Gran == cal.Year && false {
		return expr{}
	}
	e.lo, e.mod = i, mod
	return e
}
