package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads what stands behind "the" and "its", and units that open an
// expression: "the quarter", "the week of March 6", "year-earlier", "week 31".
// A unit alone is a time only where the words around it make it one: behind a
// preposition, or among the figures of a story about results.

// articleAt reads what stands behind "the", "its", "a".
func (p *finder) articleAt(i int) expr {
	j := i + 1
	l := p.at(j)
	if p.lex[i].v == 1 {
		return expr{}
	}
	var e expr
	switch l.k {
	case rel:
		if p.lex[i].v == 2 && l.v == dirPast {
			return expr{}
		}
		e = p.relAt(j)
		if e.ok() && (p.is(j+1, holiday) || p.at(j+1).f&names != 0) && e.point.Gran == cal.DayGran && !p.is(e.hi-1, unit) {
			return e
		}
		if e.ok() && e.hi == j+1 && l.v == dirCurrent {
			return expr{} // "the current boom"
		}
	case ordinal:
		e = p.ordinalAt(j)
		if !e.ok() && p.lex[i].v == 0 && p.token(j).Any(scan.Digit) && l.v <= 31 {
			k := j + 1
			for p.is(k, conj) && p.is(k+1, ordinal) {
				k += 2 // "the 15th and 17th holes"
			}
			if n := p.token(k); n.Kind != scan.Word || p.at(k).k == prep || p.at(k).k == conj {
				if b := p.at(i - 1); b.k == prep && (b.v == prepOn || b.v == prepBy || b.v == prepUntil || b.v == prepSince) && !p.now.IsZero() {
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
		if e.ok() && p.is(j+1, hyphen) && e.point.Gran > cal.Decade {
			return expr{}
		}
	case fiscal, quarterTag:
		e = p.fiscalAt(j)
	case part:
		if p.lex[i].v != 0 || l.f&plural != 0 {
			return expr{}
		}
		if p.isV(j+1, prep, prepOf) {
			e = p.partAt(j)
		} else if b := p.at(i - 1); b.k == prep && (b.v == prepIn || b.v == prepDuring || b.v == prepBy) && p.text(j+1) != "sky" {
			pt := p.dayTold()
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
		if l.v == int32(cal.Weeks) && p.is(j+1, number) {
			return e // "the week 31": its name has no article
		}
	case number:
		e = p.thePeriodOf(i, j)
	case vague:
		if p.lex[i].v != 0 {
			return expr{}
		}
		if l.v > 0 {
			e = p.reference(j)
		}
	case time:
		b := p.at(i - 1)
		switch {
		case p.text(j) == "time" && b.k == at && p.lex[i].v == 0 && !p.isV(j+1, prep, prepOf) && p.text(j+1) != "when":
			e = expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PastRef}
		case p.text(j) == "moment" && b.k == at:
			e = expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		case p.text(j) == "moment" && b.k == prep && b.v == prepFor && p.token(j+1).Kind != scan.Word:
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

// theUnit reads "the quarter", "the year", "the weekend", "the week of March
// 6", "the day before yesterday", "the year-earlier period".
func (p *finder) theUnit(i, j int) expr {
	if e := p.unitAt(j); e.ok() || p.lex[j].f&twofold != 0 {
		return e
	}
	if p.isV(i-1, prep, prepOver) && p.lex[j].f&plural != 0 && p.lex[j].v >= int32(cal.Days) && !p.is(j+1, hyphen) && !p.isV(j+1, prep, prepOf) {
		return p.lengthExpr(i, j+1, cal.Vague, cal.Unit(p.lex[j].v)) // "over the years"
	}
	if p.lex[j].f&plural != 0 || p.is(j+1, hyphen) || p.is(j+1, ago) {
		return expr{}
	}
	u := cal.Unit(p.lex[j].v)
	b := p.at(i - 1)
	hi := j + 1
	switch u {
	case cal.Weekends:
		if p.isV(hi, prep, prepOf) {
			return expr{}
		}
		return pointExpr(i, hi, p.weekend(p.tense(i, hi)))
	case cal.Quarters:
		if p.lex[i].v == 2 || p.isV(hi, prep, prepOf) {
			return expr{}
		}
		pt := p.report
		if pt.Gran != cal.Quarter {
			pt = p.lastQuarter()
			p.report = pt
		}
		if y, h := p.relYear(hi); h > 0 && p.now.Year-y == 1 && !p.isV(hi, prep, prepIn) {
			return pointExpr(i, h, yearBefore(pt)) // "the quarter a year ago"
		}
		return pointExpr(i, hi, pt)
	case cal.Years:
		if p.lex[i].v == 2 || p.isV(hi, prep, prepOf) && !p.isYearAt(hi+1) {
			return expr{}
		}
		if p.isV(hi, prep, prepOf) && p.isYearAt(hi+1) {
			return expr{}
		}
		if p.isYearAt(hi) {
			return pointExpr(i, hi+1, yearOf(int(p.lex[hi].v)))
		}
		if y, h := p.spelledYear(hi); h > 0 {
			return pointExpr(i, h, yearOf(int(y)))
		}
		if w := p.text(hi); w == "ended" || w == "ending" || w == "to" || w == "through" {
			return p.lengthExpr(i, hi, cal.Milli, cal.Years)
		}
		if b.k == prep && (b.v == prepFor || b.v == prepOf || b.v == prepDuring || b.v == prepIn || b.v == prepOver || b.v == prepSince || b.v == prepBy) {
			return pointExpr(i, hi, p.year(0))
		}
	case cal.Weeks:
		if p.isV(hi, prep, prepOf) {
			if d := p.dayOfMonth(hi + 1); d.ok() {
				if day, ok := d.point.DayOf(); ok {
					return pointExpr(i, d.hi, coarsen(day, cal.Weeks))
				}
			}
			return expr{}
		}
		if b.k == prep && (b.v == prepIn || b.v == prepDuring || b.v == prepFor || b.v == prepOf) && !(p.text(hi) == "ended" || p.text(hi) == "ending") {
			return pointExpr(i, hi, shift(p.now, u, 0))
		}
	case cal.Months:
		if b.k == prep && (b.v == prepDuring || b.v == prepOf || b.v == prepIn) && !p.isV(hi, prep, prepOf) && p.text(hi) != "ended" {
			return pointExpr(i, hi, shift(p.now, u, 0))
		}
	case cal.Days:
		if b.k == prep && (b.v == prepIn || b.v == prepFor || b.v == prepOf) && !p.isV(hi, prep, prepOf) && !(p.token(hi).Kind == scan.Word && p.at(hi).k == none) && !p.is(hi, side) && (p.is(i-2, earlier) || p.is(i-2, phase) || p.is(i-2, edge) || b.v != prepOf) && p.text(i-2) != "back" {
			return pointExpr(i, hi, p.dayTold())
		}
	}
	return expr{}
}

// beyond tells whether "before last" or "after next" stands at j, with no unit
// of its own behind: "the week before last".
func (p *finder) beyond(j int) bool {
	want := int32(dirLast)
	if p.lex[j].v > 0 {
		want = dirNext
	}
	n := p.at(j + 2).k
	return p.isV(j+1, rel, want) && n != unit && n != weekday && n != month && n != season && n != part && n != holiday && !(n == none && p.token(j+2).Kind == scan.Word && !p.spaced(j+2))
}

// unitAt reads what begins with a unit alone: "year-end", "year-earlier
// period", "week 31 of last year", "day before yesterday".
func (p *finder) unitAt(i int) expr {
	l := p.lex[i]
	if l.f&twofold != 0 {
		return expr{}
	}
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
		pt := p.year(0)
		if t := p.strictTense(i, j+1); t == strictPast || (t == pastTense || t == toldPast) && p.now.Month <= 3 {
			pt = p.year(-1)
		}
		hi := j + 1
		if p.isYearAt(hi) && !p.counted(hi) {
			pt, hi = yearOf(int(p.lex[hi].v)), hi+1 // "year-end 1985"
		}
		e := pointExpr(i, hi, pt)
		e.mod = doc.End
		return e
	case l.f&plural == 0 && u >= cal.Weeks && p.is(j, side) && p.beyond(j):
		return pointExpr(i, j+2, shift(p.now, u, 2*int(p.lex[j].v)))
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
	case u >= cal.Weeks && u <= cal.Years && l.f&plural == 0 && p.is(j, side) && p.token(j+1).Kind != scan.Word && p.isV(i-1, article, 0) && p.last.Gran != 0:
		return shiftExpr(i, j+1, p.anchorOf(u), u, int(p.lex[j].v)) // "in 2012; the year before, they fell"
	}
	return expr{}
}
