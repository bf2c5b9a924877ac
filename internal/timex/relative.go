package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// relAt reads what a word of direction opens: "last week", "this past
// weekend", "next Friday", "the past three months", "that same day".
func (p *finder) relAt(i int) expr {
	v, j := p.lex[i].v, i+1
	// "this past spring", "this coming Sunday", "that same day"
	if p.is(j, rel) && (v == this || v == that) {
		switch w := p.lex[j].v; {
		case v == this && (w == past_ || w == last || w == coming || w == next || w == current):
			v, j = w, j+1
			if w == past_ {
				v = last
			}
		case w == same:
			v, j = same, j+1
		default:
			return expr{}
		}
	}
	l := p.at(j)
	if l.k == fiscal && p.is(j+1, unit) {
		j++
		l = p.at(j)
	}
	if v == another {
		return expr{}
	}
	if v == those {
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
	if v == last && p.at(j+1).k == prep && (p.at(j+1).v == of || p.at(j+1).v == in) {
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
			if v == last || v == previous {
				return p.reported(pointExpr(i, hi, yearBefore(p.quarter(q, presentTense))))
			}
			if v == this || v == latest || v == current || v == next {
				t := p.tense(i, hi)
				if v == next {
					t = futureTense
				}
				return p.reported(pointExpr(i, hi, p.quarter(q, t)))
			}
		}
		if v == last && l.v == 2 { // "last second"
			return expr{}
		}
		return expr{}
	case half:
		if (v == last || v == latest) && p.isV(j+1, prep, of) {
			return p.halfOf(i, j+1, 2)
		}
		return expr{}
	case time:
		if (v == this) && (p.is(i-1, at) || p.isV(i-1, prep, by)) {
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PresentRef}
		}
		if v == that && (p.is(i-1, at) || p.isV(i-1, prep, since) || p.isV(i-1, prep, by) || p.isV(i-1, prep, until)) {
			return expr{lo: i, hi: j + 1, typ: doc.DateDate, value: cal.PastRef}
		}
		return expr{}
	case quant, number, cardinal, article, hedge, scale:
		if v != last && v != next && v != past_ && v != coming && v != previous && v != latest && v != following && v != same {
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
	if v == past_ && !(l.k == none && p.token(j).Kind == scan.Word) && p.is(i-1, article) && p.at(i-1).v == 0 && l.k != ordinal {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PastRef}
	}
	if v == current && p.token(j).Kind == scan.Word && l.k == none {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PresentRef}
	}
	return expr{}
}

// relMany reads "the past three months", "next several days", "coming weeks".
func (p *finder) relMany(i, j int, v int32, q quantity) expr {
	k := q.hi
	if p.is(k, conj) && p.lex[k].v != and { // "next 12 to 18 months"
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
		case coming, next:
			if u.v == int32(cal.Quarters) {
				return expr{lo: i, hi: k + 1, typ: doc.DateDate, value: cal.FutureRef}
			}
		case past_, last, previous:
			return expr{lo: i, hi: k + 1, typ: doc.DateDate, value: cal.PastRef}
		case this, that, same:
			return expr{}
		}
	}
	return p.orSo(p.lengthExpr(i, k+1, q.n, cal.Unit(u.v)))
}

// orSo takes "or so" behind an expression into it.
func (p *finder) orSo(e expr) expr {
	if p.isV(e.hi, conj, or) && p.text(e.hi+1) == "so" {
		e.hi += 2
		e.mod = doc.Approx
	}
	return e
}

// lengthExpr is an expression of a length.
func (p *finder) lengthExpr(lo, hi int, n int64, u cal.Unit) expr {
	return expr{lo: lo, hi: hi, typ: doc.DateDuration, value: lengthOf(n, u)}
}

// lengthOf writes a length; tens and hundreds of years are counted in years.
func lengthOf(n int64, u cal.Unit) cal.Timex {
	if n == cal.Milli/2 { // "half an hour"
		switch u {
		case cal.Hours, cal.Minutes:
			n, u = 30*cal.Milli, u-1
		case cal.Days:
			n, u = 12*cal.Milli, cal.Hours
		case cal.Years:
			n, u = 6*cal.Milli, cal.Months
		case cal.Decades:
			n, u = 5*cal.Milli, cal.Years
		case cal.Centuries:
			n, u = 50*cal.Milli, cal.Years
		}
	}
	switch {
	case u == cal.Decades && n == cal.Vague:
		u = cal.Years
	case u == cal.Decades && n > cal.Milli:
		n, u = n*10, cal.Years
	case u == cal.Centuries && n > 0:
		n, u = n*100, cal.Years
	}
	return cal.Length(cal.Amount{N: n, Unit: u})
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
	if u <= cal.Hours {
		if (v == this || v == latest) && u == cal.Minutes {
			return expr{}
		}
		if v == last || v == past_ || v == next {
			return p.lengthExpr(i, hi, cal.Milli, u)
		}
		return expr{}
	}
	switch v {
	case latest:
		switch u {
		case cal.Quarters:
			p.report = p.lastQuarter()
			return pointExpr(i, hi, p.report)
		case cal.Weeks:
			return pointExpr(i, hi, shift(p.now, u, -1))
		case cal.Years:
			return pointExpr(i, hi, p.year(-1))
		}
		return expr{}
	case same, that:
		switch {
		case u == cal.Days && !p.day.IsZero():
			return pointExpr(i, hi, cal.PointOf(p.day))
		case u == cal.Quarters && p.report.Gran == cal.Quarter:
			return pointExpr(i, hi, p.report)
		case u >= cal.Weeks && p.last.Gran != 0:
			return pointExpr(i, hi, coarsen(p.anchorOf(u), u))
		case v == that && u != cal.Days:
			return expr{}
		}
		return pointExpr(i, hi, shift(p.now, u, 0))
	case previous, following:
		n := 1
		if v == previous {
			n = -1
		}
		if p.is(j+1, part) && u == cal.Days {
			break
		}
		return p.weekdayIn(shiftExpr(i, hi, p.anchorOf(u), u, n))
	case past_:
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
	if q, ok := p.quantity(hi + 1); ok && p.is(hi, conj) && p.lex[hi].v != and && p.is(q.hi, unit) {
		return p.lengthExpr(i, hi, cal.Milli, u) // "the next week to 10 days"
	}
	switch u {
	case cal.Days:
		if v == next {
			return shiftExpr(i, hi, p.anchor(), u, 1)
		}
		if v == this {
			return pointExpr(i, hi, p.dayFrom(p.now, 0))
		}
		if v == last {
			return expr{}
		}
	case cal.Weekends:
		if v == last || v == this && p.tense(i, hi) == pastTense {
			return pointExpr(i, hi, p.weekend(pastTense))
		}
		if v == next {
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
			if p.isV(hi+1, unit, int32(cal.Quarters)) && v == last && p.report.Gran == cal.Quarter {
				return pointExpr(i, hi+2, yearBefore(p.report))
			}
		}
		pt := p.year(n)
		if p.isV(j-1, fiscal, 0) && v == last && false {
			pt.Fiscal = true
		}
		return p.orSo(pointExpr(i, hi, pt))
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

// relWeekday reads "last Friday", "next Tuesday", "this Monday".
func (p *finder) relWeekday(i, j int, v int32) expr {
	if p.lex[j].f&shy != 0 && (v == this || v == that) && !p.token(j).Is(scan.Dotted) {
		return expr{}
	}
	w := int(p.lex[j].v)
	if d := p.dayOfMonth(p.skipComma(j + 1)); d.ok() && d.point.Gran == cal.DayGran {
		d.lo = i
		return d
	}
	var pt cal.Point
	switch v {
	case last, previous:
		pt = p.weekdayOfWeek(w, -1)
		if v == previous && !p.day.IsZero() && !p.now.IsZero() {
			n := w - p.day.Weekday()
			if n >= 0 {
				n -= 7
			}
			pt = p.dayFrom(p.day, n)
		}
	case past_:
		pt = p.weekday(w, pastTense)
		if d, ok := pt.DayOf(); ok && d == p.now {
			pt = p.dayFrom(d, -7)
		}
	case next:
		pt = p.weekdayOfWeek(w, 1)
	case following:
		pt = p.weekdayOfWeek(w, 1)
		if !p.day.IsZero() && !p.now.IsZero() {
			n := w - p.day.Weekday()
			if n <= 0 {
				n += 7
			}
			pt = p.dayFrom(p.day, n)
		}
	case this:
		t := p.tense(i, j+1)
		if t != pastTense {
			t = futureTense
		}
		pt = p.weekday(w, t)
	case coming:
		pt = p.weekday(w, futureTense)
	case same, that:
		if d := p.day; !d.IsZero() && d.Weekday() == w {
			pt = cal.PointOf(d)
		} else {
			pt = p.weekday(w, pastTense)
		}
	default:
		return expr{}
	}
	return pointExpr(i, j+1, pt)
}

// relMonth reads "last October", "this September", "next May".
func (p *finder) relMonth(i, j int, v int32) expr {
	l := p.lex[j]
	if l.f&shy != 0 && !p.capital(j) {
		return expr{}
	}
	if n := p.token(j + 1); l.f&shy != 0 && v == this && n.Kind == scan.Word && !n.Any(scan.Upper) && p.at(j+1).k == none && i == 0 {
		return expr{}
	}
	t, ok := unclear, true
	switch v {
	case last, past_, previous:
		t = pastTense
	case next, coming, following:
		t = futureTense
	case this, current:
		t = presentTense
	default:
		ok = false
	}
	if !ok {
		return expr{}
	}
	if d := p.dayOfMonth(j); d.ok() {
		if m, known := d.point.DayOf(); known && (t == pastTense && !m.Before(p.now) || t == futureTense && !p.now.Before(m)) {
			d.point.Year += map[bool]int16{true: -1, false: 1}[t == pastTense]
			d = pointExpr(i, d.hi, d.point)
		}
		d.lo = i
		return d
	}
	pt := cal.Point{Year: cal.Unknown, Gran: cal.Month, Sub: uint8(l.v)}
	if !p.now.IsZero() {
		n := int(l.v) - int(p.now.Month)
		pt.Year = p.now.Year
		switch {
		case t == pastTense && n >= 0:
			pt.Year--
		case t == futureTense && n <= 0:
			pt.Year++
		}
	}
	return pointExpr(i, j+1, pt)
}

// relSeason reads "last spring", "this summer", "next winter".
func (p *finder) relSeason(i, j int, v int32) expr {
	s := int(p.lex[j].v)
	if p.lex[j].f&plural != 0 {
		return expr{}
	}
	var pt cal.Point
	switch v {
	case last, past_, previous:
		pt = p.season(s, pastTense)
		if !p.now.IsZero() && pt.Year == p.now.Year && seasonMonth(s) <= int(p.now.Month) && int(p.now.Month) < seasonMonth(s)+3 {
			pt.Year--
		}
	case next, coming, following:
		pt = p.season(s, futureTense)
		if !p.now.IsZero() && v == next && pt.Year == p.now.Year && seasonMonth(s) <= int(p.now.Month) {
			pt.Year++
		}
	case this, current, same, that:
		pt = p.season(s, unclear)
		if !p.now.IsZero() && s == cal.Winter {
			if pt.Year = p.now.Year; p.now.Month <= 6 {
				pt.Year--
			}
		} else if !p.now.IsZero() {
			pt.Year = p.now.Year
		}
	default:
		return expr{}
	}
	return pointExpr(i, j+1, pt)
}

// relPart reads "last night", "this morning", "that evening".
func (p *finder) relPart(i, j int, v int32) expr {
	if p.lex[j].f&plural != 0 {
		return expr{}
	}
	var pt cal.Point
	switch v {
	case last:
		pt = p.dayFrom(p.now, -1)
	case this:
		pt = p.dayFrom(p.now, 0)
	case next, following:
		pt = p.dayFrom(p.anchor(), 1)
	case previous:
		pt = p.dayFrom(p.anchor(), -1)
	case same, that:
		pt = p.dayFrom(p.anchor(), 0)
	default:
		return expr{}
	}
	pt.Gran, pt.Part = cal.Part, uint8(p.lex[j].v)
	return pointExpr(i, j+1, pt)
}

// relPeriod reads "the latest period", "the same period last year": the
// period that the figures of the story are about.
func (p *finder) relPeriod(i, j int, v int32) expr {
	pt := p.report
	if pt.Gran == 0 {
		if v != latest && v != same {
			return expr{}
		}
		pt = p.lastQuarter()
	}
	hi := j + 1
	switch v {
	case latest, current:
	case same:
		if p.isV(hi, prep, of) || p.isV(hi, prep, in) {
			hi++
		}
		if y, h := p.relYear(hi); h > 0 {
			pt.Year = y
			hi = h
		} else if p.isYearAt(hi) {
			pt.Year = int16(p.lex[hi].v)
			hi++
		} else {
			return expr{}
		}
	case previous:
		pt = yearBefore(pt)
	default:
		return expr{}
	}
	return pointExpr(i, hi, pt)
}
