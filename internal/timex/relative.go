package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads what a word of direction opens: "last week", "the past three
// months", "that same day". "Last" and "next" count from the day of issue,
// "previous" and "following" from the last day that was told of.

// relAt reads what a word of direction opens: "last week", "this past
// weekend", "next Friday", "the past three months", "that same day".
func (p *finder) relAt(i int) expr {
	v, j := p.lex[i].v, i+1
	// "this past spring", "this coming Sunday", "that same day"
	if p.is(j, rel) && (v == dirThis || v == dirThat) {
		switch w := p.lex[j].v; {
		case v == dirThis && (w == dirPast || w == dirLast || w == dirComing || w == dirNext || w == dirCurrent):
			v, j = w, j+1
			if w == dirPast {
				v = dirLast
			}
		case w == dirSame:
			v, j = dirSame, j+1
		default:
			return expr{}
		}
	}
	l := p.at(j)
	if l.k == fiscal && p.is(j+1, unit) {
		j++
		l = p.at(j)
	}
	if v == dirAnother || v == dirFollowing && l.k != weekday && !p.is(i-1, article) && p.manyAt(j) {
		return expr{} // "following several weeks of talks": after them
	}
	if v == dirThose {
		if l.k == unit && l.v == int32(cal.Days) && l.f&plural != 0 {
			r := cal.PresentRef
			if p.text(i) == "those" {
				r = cal.PastRef
			}
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: r}
		}
		return expr{}
	}
	if l.k == holiday || l.f&names != 0 {
		if e := p.relHoliday(i, j, v); e.ok() {
			return e
		}
	}
	if v == dirLast && p.at(j+1).k == prep && (p.at(j+1).v == prepOf || p.at(j+1).v == prepIn) {
		var e expr
		switch {
		case l.k == unit && l.f&plural == 0:
			e = p.nthUnit(i, j, -1)
		case l.k == weekday:
			e = p.nthWeekday(i, j, -1)
		}
		if e.ok() {
			return e
		}
	}
	switch l.k {
	case unit:
		if l.f&plural != 0 {
			return p.relMany(i, j, v, quantity{n: cal.Vague, hi: j})
		}
		return p.relUnit(i, j, v)
	case weekday:
		return p.relWeekday(i, j, v)
	case month:
		return p.relMonth(i, j, v)
	case season:
		return p.relSeason(i, j, v)
	case part:
		return p.relPart(i, j, v)
	case period:
		return p.relPeriod(i, j, v)
	case ordinal, fiscal:
		if q, hi := p.quarterName(j); hi > 0 {
			if v == dirLast || v == dirPrevious {
				return p.reported(pointExpr(i, hi, yearBefore(p.quarter(q, presentTense))))
			}
			if v == dirThis || v == dirLatest || v == dirCurrent || v == dirNext {
				t := p.tense(i, hi)
				if v == dirNext {
					t = futureTense
				}
				return p.reported(pointExpr(i, hi, p.quarter(q, t)))
			}
		}
		if v == dirLast && l.v == 2 { // "last second"
			return expr{}
		}
		return expr{}
	case half:
		if (v == dirLast || v == dirLatest) && p.isV(j+1, prep, prepOf) {
			return p.halfOf(i, j+1, 2)
		}
		return expr{}
	case time:
		if (v == dirThis) && (p.is(i-1, at) || p.isV(i-1, prep, prepBy)) {
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		}
		if v == dirThat && (p.is(i-1, at) || p.isV(i-1, prep, prepSince) || p.isV(i-1, prep, prepBy) || p.isV(i-1, prep, prepUntil)) {
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PastRef}
		}
		return expr{}
	case quant, number, cardinal, article, hedge, scale:
		if v != dirLast && v != dirNext && v != dirPast && v != dirComing && v != dirPrevious && v != dirLatest && v != dirFollowing && v != dirSame {
			return expr{}
		}
		if l.k == article && l.v != 1 {
			return expr{}
		}
		if q, ok := p.quantity(j); ok {
			return p.relMany(i, j, v, q)
		}
	case apostrophe, hyphen:
	}
	if v == dirPast && !(l.k == none && p.token(j).Kind == scan.Word) && p.is(i-1, article) && p.at(i-1).v == 0 && l.k != ordinal {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PastRef}
	}
	if v == dirCurrent && p.token(j).Kind == scan.Word && l.k == none && p.text(j) != "account" {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PresentRef}
	}
	return expr{}
}

// manyAt tells whether a count of units begins at j.
func (p *finder) manyAt(j int) bool {
	q, ok := p.quantity(j)
	return ok && p.is(p.skipAdjective(q.hi), unit)
}

// relMany reads "the past three months", "next several days", "coming weeks".
func (p *finder) relMany(i, j int, v int32, q quantity) expr {
	k := q.hi
	if p.is(k, conj) && p.lex[k].v != conjAnd { // "next 12 to 18 months"
		if r, ok := p.quantity(k + 1); ok && p.is(r.hi, unit) {
			k = r.hi
		}
	}
	k = p.skipAdjective(k)
	u := p.at(k)
	if u.k == season && u.f&plural != 0 {
		pt := cal.Point{Year: cal.Unknown, Gran: cal.Season, Sub: uint8(u.v)}
		return expr{lo: i, hi: k + 1, typ: doc.DateSet, value: pt.Timex()}
	}
	if u.k == ordinal && u.f&shy != 0 && u.v == 2 {
		u = lexeme{unit, 0, int32(cal.Seconds)} // "the last ten seconds" reads as the ordinal
	}
	if u.k != unit {
		return expr{}
	}
	if u.v == int32(cal.Weekends) {
		return expr{}
	}
	if q.n == cal.Vague && q.hi == j {
		switch v {
		case dirComing, dirNext:
			if u.v == int32(cal.Quarters) {
				return expr{lo: i, hi: k + 1, typ: doc.DateDate, value: cal.FutureRef}
			}
		case dirPast, dirLast, dirPrevious:
			return expr{lo: i, hi: k + 1, typ: doc.DateDate, value: cal.PastRef}
		case dirThis, dirThat, dirSame:
			return expr{}
		}
	}
	return p.orSo(p.lengthExpr(i, k+1, u.times(q.n), cal.Unit(u.v)))
}

// orSo takes "or so" behind an expression into it.
func (p *finder) orSo(e expr) expr {
	if p.isV(e.hi, conj, conjOr) && p.text(e.hi+1) == "so" {
		e.hi += 2
		e.mod = doc.Approx
	}
	return e
}

// anchor is the day that "the previous week" and "two days later" count from:
// the last day that was told of, else that of the issue.
func (p *finder) anchor() cal.Day {
	if !p.day.IsZero() {
		return p.day
	}
	if p.last.Gran != 0 && p.last.Year != cal.Unknown {
		m, d := 1, 1
		if p.last.Gran == cal.Month {
			m = int(p.last.Sub)
		}
		if e, ok := cal.DateOf(int(p.last.Year), m, d); ok {
			return e
		}
	}
	return p.now
}

// anchorOf is anchor for a unit: years count from the last year named.
func (p *finder) anchorOf(u cal.Unit) cal.Day {
	if u >= cal.Years && p.last.Gran != 0 && p.last.Year != cal.Unknown {
		if e, ok := cal.DateOf(int(p.last.Year), 1, 1); ok {
			return e
		}
	}
	if u == cal.Months && p.last.Gran == cal.Month && p.last.Year != cal.Unknown {
		if e, ok := cal.DateOf(int(p.last.Year), int(p.last.Sub), 1); ok {
			return e
		}
	}
	return p.anchor()
}

// relUnit reads "last week", "this year", "the latest quarter", "the same
// day", "that year", "next week Wednesday".
func (p *finder) relUnit(i, j int, v int32) expr {
	u := cal.Unit(p.lex[j].v)
	hi := j + 1
	if p.lex[j].f&twofold != 0 {
		return p.lengthExpr(i, hi, p.lex[j].times(cal.Milli), u) // "the past fortnight"
	}
	if (v == dirLast || v == dirPast || v == dirNext || v == dirComing) && p.isV(hi, conj, conjAnd) && p.isV(hi+1, article, 1) && p.is(hi+2, half) {
		return p.lengthExpr(i, hi+3, 3*cal.Milli/2, u) // "the past year and a half"
	}
	if u <= cal.Hours {
		if (v == dirThis || v == dirLatest) && u == cal.Minutes {
			return expr{}
		}
		if v == dirLast || v == dirPast || v == dirNext {
			return p.lengthExpr(i, hi, cal.Milli, u)
		}
		return expr{}
	}
	switch v {
	case dirLatest:
		switch u {
		case cal.Quarters:
			if p.report.Gran != cal.Quarter {
				p.report = p.lastQuarter()
			}
			return pointExpr(i, hi, p.report)
		case cal.Weeks:
			return pointExpr(i, hi, shift(p.now, u, -1))
		case cal.Years:
			return pointExpr(i, hi, p.year(-1))
		}
		return expr{}
	case dirSame, dirThat:
		switch {
		case u == cal.Days && !p.day.IsZero():
			return pointExpr(i, hi, cal.PointOf(p.day))
		case u == cal.Quarters && p.report.Gran == cal.Quarter:
			return pointExpr(i, hi, p.report)
		case u >= cal.Weeks && p.last.Gran != 0:
			return pointExpr(i, hi, coarsen(p.anchorOf(u), u))
		case v == dirThat && u != cal.Days:
			return expr{}
		}
		return pointExpr(i, hi, shift(p.now, u, 0))
	case dirPrevious, dirFollowing:
		n := 1
		if v == dirPrevious {
			n = -1
		}
		if p.is(j+1, part) && u == cal.Days {
			break
		}
		return p.weekdayIn(shiftExpr(i, hi, p.anchorOf(u), u, n))
	case dirPast:
		if u == cal.Weeks || u == cal.Months || u == cal.Years || u == cal.Quarters {
			return pointExpr(i, hi, shift(p.now, u, -1))
		}
		if u == cal.Decades {
			return p.lengthExpr(i, hi, 10*cal.Milli, cal.Years)
		}
		return p.lengthExpr(i, hi, cal.Milli, u)
	}
	n, ok := relStep(v)
	if !ok {
		return expr{}
	}
	if q, ok := p.quantity(hi + 1); ok && p.is(hi, conj) && p.lex[hi].v != conjAnd && p.is(q.hi, unit) {
		return p.lengthExpr(i, hi, cal.Milli, u) // "the next week to 10 days"
	}
	switch u {
	case cal.Days:
		if v == dirNext {
			return shiftExpr(i, hi, p.anchor(), u, 1)
		}
		if v == dirThis {
			return pointExpr(i, hi, p.dayFrom(p.now, 0))
		}
		if v == dirLast {
			return expr{}
		}
	case cal.Weekends:
		if v == dirLast || v == dirThis && p.tense(i, hi) == pastTense {
			return pointExpr(i, hi, p.weekend(pastTense))
		}
		if v == dirNext {
			return pointExpr(i, hi, shift(p.now, u, 1))
		}
		return pointExpr(i, hi, shift(p.now, u, 0))
	case cal.Years:
		if p.is(hi, possessive) {
			if q, h := p.quarterName(hi + 1); h > 0 {
				pt := p.year(n)
				pt.Gran, pt.Sub = cal.Quarter, uint8(q)
				return p.reported(pointExpr(i, h, pt))
			}
			if p.isV(hi+1, unit, int32(cal.Quarters)) && v == dirLast && p.report.Gran == cal.Quarter {
				return pointExpr(i, hi+2, yearBefore(p.report))
			}
		}
		return p.orSo(pointExpr(i, hi, p.year(n)))
	}
	if v == dirNext && p.isV(i-1, article, 0) && p.tense(i, hi) == pastTense {
		if pt := shift(p.anchorOf(u), u, 1); !p.isAhead(pt) {
			return pointExpr(i, hi, pt) // "The next month, he was gone"
		}
	}
	return p.orSo(p.weekdayIn(pointExpr(i, hi, shift(p.now, u, n))))
}

// shiftExpr is the point n units from d.
func shiftExpr(lo, hi int, d cal.Day, u cal.Unit, n int) expr {
	return pointExpr(lo, hi, shift(d, u, n))
}

// weekdayIn narrows a week down to the day behind it: "next week Wednesday",
// "last week - Monday".
func (p *finder) weekdayIn(e expr) expr {
	if e.point.Gran != cal.Week || e.point.Year == cal.Unknown {
		return e
	}
	j := e.hi
	if p.is(j, hyphen) || p.is(j, comma) {
		j++
	}
	if p.is(j, weekday) && (j > e.hi || p.capital(j)) && !p.is(j+1, comma) {
		d := cal.WeekStart(int(e.point.Year), int(e.point.Sub))
		return pointExpr(e.lo, j+1, p.dayFrom(d, int(p.lex[j].v)-1))
	}
	return e
}
