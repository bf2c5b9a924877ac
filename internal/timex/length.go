package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads lengths of time: a count, an adjective that may stand
// between, a unit. What may follow and makes a point of it is in away.go.

// times is how many of its unit n thousandths of l are: a fortnight is two weeks.
func (l lexeme) times(n int64) int64 {
	if l.f&twofold != 0 && n > 0 {
		n *= 2
	}
	return n
}

// skipAdjective steps over an adjective that may stand between a count and its
// unit: "three consecutive years", "eight trading days".
func (p *finder) skipAdjective(j int) int {
	switch p.text(j) {
	case "consecutive", "straight", "trading", "business", "working", "full", "whole", "calendar", "fiscal", "more", "additional", "long", "extra", "solid", "successive", "financial", "entire", "or", "other":
		if p.is(j+1, unit) {
			return j + 1
		}
	}
	return j
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

// length reads a length at i and what makes a point of it: "two hours",
// "six-week", "three-year-old", "two years ago", "a week earlier", "3 days
// from Tuesday".
func (p *finder) length(i int) expr {
	lo := i
	if p.isV(i, article, 0) || p.isV(i, article, 2) {
		j := i + 1
		if p.is(j, number) || p.is(j, cardinal) || p.is(j, quant) {
			if e := p.length(j); e.ok() && e.typ == doc.DateDuration && p.at(i).v == 0 && !p.is(e.hi-1, hyphen) && e.lo == j && !p.hyphenated(j, e.hi) {
				e.lo = i
				p.months = p.isV(e.hi-1, unit, int32(cal.Months))
				return e
			}
			return expr{}
		}
		if p.isV(i, article, 0) && p.isV(j, ordinal, 1) {
			return p.firstLength(i, j)
		}
		return expr{}
	}
	if p.isV(i, ordinal, 1) {
		return p.firstLength(i, i)
	}
	if p.is(i, unit) {
		return p.bareLength(i)
	}
	q, ok := p.quantity(i)
	if !ok {
		return expr{}
	}
	j := q.hi
	if p.is(i, cardinal) && p.isV(j, article, 1) && p.isV(j+1, unit, int32(cal.Days)) && p.lex[i].v <= 3 { // "one a day"
		return expr{lo: i, hi: j + 2, typ: doc.DateSet, value: lengthOf(cal.Milli, cal.Days)}
	}
	// "two to three weeks", "12 to 18 months", "a week or two", "5-10 years"
	if p.is(j, conj) && p.lex[j].v != conjAnd || p.is(j, hyphen) && p.is(j+1, number) {
		if r, ok := p.quantity(j + 1); ok && !r.adhoc && (p.is(p.skipAdjective(r.hi), unit) || p.is(r.hi, hyphen) && p.is(r.hi+1, unit)) {
			j = r.hi
		}
	}
	if p.text(i) == "one" && p.isV(j, unit, int32(cal.Days)) && p.lex[j].f&plural == 0 && p.cue(i-1) == modal {
		return expr{lo: lo, hi: j + 1, typ: doc.DateDate, value: cal.FutureRef} // "will one day be"
	}
	joined := false
	if p.is(j, hyphen) && !p.spaced(j) && !p.spaced(j+1) {
		j++
		joined = true
	} else {
		j = p.skipAdjective(j)
	}
	u := p.at(j)
	if u.k == ordinal && u.f&shy != 0 && (q.n == cal.Milli || joined) && !q.adhoc {
		u = lexeme{unit, 0, int32(cal.Seconds)}
	}
	if u.k == part && u.v == cal.Night && !q.adhoc && q.n != cal.Vague {
		return expr{}
	}
	if u.k == weekday || u.k == weekdays {
		return p.weekdaysAway(i, j, q)
	}
	if u.k != unit {
		return expr{}
	}
	if l := p.lex[i]; l.k == number && l.f == 0 && isYear(l.v) && u.f&plural == 0 {
		return expr{} // "the 1988 quarter"
	}
	if u.f&plural == 0 && !joined && q.n != cal.Vague && q.n > cal.Milli && !p.is(j-1, half) && cal.Unit(u.v) == cal.Quarters {
		return expr{}
	}
	hi := j + 1
	un := cal.Unit(u.v)
	q.n = u.times(q.n)
	if p.is(i, quant) && p.text(i) == "some" && u.f&plural == 0 {
		return expr{} // "some day"
	}
	if q.adhoc && p.isV(i-1, prep, prepOf) && (p.isV(i-2, unit, int32(cal.Quarters)) || p.is(i-2, half)) {
		return expr{} // "a quarter of a century"
	}
	if un == cal.Quarters {
		if h := p.quarterCentury(q, hi); h > 0 {
			q.n, un, hi = quarterCentury, cal.Years, h
		} else if p.isFraction(i, q, hi) || joined && u.f&plural != 0 {
			return expr{}
		}
	}
	if q.adhoc && p.is(hi, hyphen) && (p.is(hi+1, earlier) || p.is(hi+1, ago) || p.text(hi+1) == "long") {
		return expr{}
	}
	if q.adhoc && p.isV(i, article, 1) {
		if p.is(hi, conj) && p.lex[hi].v == conjAnd && p.isV(hi+1, article, 1) && p.is(hi+2, half) { // "a minute and a half"
			q.n += cal.Milli / 2
			hi += 3
		} else if e := p.rate(i, hi, un); e.hi != 0 {
			return e
		}
	} else if p.isV(hi, conj, conjAnd) && p.isV(hi+1, article, 1) && p.is(hi+2, half) {
		q.n += cal.Milli / 2
		hi += 3
	}
	if q.adhoc && un <= cal.Minutes && p.text(i-1) == "wait" && p.token(hi).Kind != scan.Word {
		return expr{} // "Wait a minute"
	}
	if p.isV(hi, conj, conjOr) && (p.text(hi+1) == "so" || p.text(hi+1) == "two") {
		hi += 2
	}
	if joined || p.is(hi, hyphen) {
		if p.is(hi, hyphen) && p.is(hi+1, old) && !p.spaced(hi+1) {
			if q.digits && un == cal.Years {
				return expr{hi: skip + hi + 2} // an age: those are written in figures
			}
			return p.lengthExpr(lo, hi+2, q.n, un)
		}
		if p.is(hi, old) && joined {
			if q.digits && un == cal.Years {
				return expr{hi: skip + hi + 1}
			}
			return p.lengthExpr(lo, hi+1, q.n, un)
		}
	}
	if p.is(hi, old) && u.f&plural != 0 {
		return expr{hi: skip + hi + 1}
	}
	if e := p.minutesFrom(lo, hi, q, un); e.ok() {
		return e
	}
	if e := p.chain(lo, hi, q, un); e.ok() {
		return e
	}
	if e := p.tail(lo, hi, q, un); e.ok() {
		return e
	}
	if un == cal.Weekends {
		if q.adhoc {
			return expr{}
		}
	}
	// "2 years 1 month", "1d, 2hr, and 5min"
	return p.lengthExpr(lo, hi, q.n, un)
}

// quarterCentury is the length of a quarter of a century.
const quarterCentury = 25 * cal.Milli

// quarterCentury reads what makes a quarter one of a century: "a quarter-
// century", "a quarter of a century". hi is behind "quarter"; 0: nothing does.
func (p *finder) quarterCentury(q quantity, hi int) int {
	if q.n != cal.Milli {
		return 0
	}
	switch j := hi; {
	case p.isV(j, prep, prepOf) && p.isV(j+1, article, 1):
		hi = j + 2
	case p.is(j, hyphen):
		hi = j + 1
	}
	if p.isV(hi, unit, int32(cal.Centuries)) && p.lex[hi].f&plural == 0 {
		return hi + 1
	}
	return 0
}

// isFraction tells whether the quarters at lo, counted by q, are parts of
// something or places: "over a quarter of them", "one-quarter", "a quarter,
// 26 percent", "in some quarters".
func (p *finder) isFraction(lo int, q quantity, hi int) bool {
	switch {
	case p.isV(hi, prep, prepOf):
		return true
	case q.adhoc || p.text(lo) == "one":
		return !p.is(hi, ago) && !p.is(hi, earlier)
	case q.n == cal.Vague:
		return p.text(lo) != "several"
	}
	return false
}

// hyphenated tells whether a hyphen joins words lo to hi: "the two-year plan"
// has no article in its expression.
func (p *finder) hyphenated(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if p.is(i, hyphen) {
			return true
		}
	}
	return false
}

// firstLength reads "the first nine months", "first two quarters of 1990".
func (p *finder) firstLength(lo, i int) expr {
	q, ok := p.quantity(i + 1)
	if !ok || q.adhoc || !p.is(q.hi, unit) || p.lex[q.hi].f&plural == 0 {
		return expr{}
	}
	u := cal.Unit(p.lex[q.hi].v)
	if u == cal.Months {
		p.report = p.year(0)
	}
	return p.lengthExpr(lo, q.hi+1, q.n, u)
}

// bareLength reads a unit without a count: "for years", "within weeks",
// "months ago".
func (p *finder) bareLength(i int) expr {
	l := p.lex[i]
	u := cal.Unit(l.v)
	if l.f&plural == 0 {
		return expr{}
	}
	if u == cal.Weekends {
		return expr{lo: i, hi: i + 1, typ: doc.DateSet, value: cal.Point{Year: cal.Unknown, Gran: cal.Weekend}.Timex()}
	}
	if w := p.text(i - 1); w == "million" || w == "billion" {
		return expr{}
	}
	if p.is(i+1, ago) {
		return expr{lo: i, hi: i + 2, typ: doc.DateDate, value: cal.PastRef}
	}
	b := p.at(i - 1)
	if b.k == prep && ((b.v == prepFor || b.v == prepIn) && u >= cal.Days || b.v == prepWithin) {
		return p.lengthExpr(i, i+1, cal.Vague, u)
	}
	return expr{}
}

// rate reads "a year" behind what is counted by it, a set: "$2 million a
// year", "15 flights a day".
func (p *finder) rate(lo, hi int, u cal.Unit) expr {
	if p.is(hi, ago) || p.is(hi, earlier) || p.is(hi, side) || p.is(hi, old) || p.is(hi, hyphen) || lo == 0 {
		return expr{}
	}
	b, t := p.at(lo-1), p.token(lo-1)
	w := p.text(lo - 1)
	counted := b.k == unit && b.f&plural != 0 || b.k == number || b.k == scale || b.k == cardinal || t.Kind == scan.Symbol || w == "million" || w == "billion" || w == "percent" || w == "times" || w == "share" || w == "barrel" || w == "ton"
	if !counted && t.Kind == scan.Word && b.k == none && pluralNoun(w) {
		for k := lo - 2; k >= 0 && k >= lo-4; k-- {
			if p.is(k, number) || p.is(k, cardinal) || p.is(k, scale) || p.text(k) == "million" || p.is(k, quant) {
				counted = true
			}
		}
	}
	if !counted {
		return expr{}
	}
	if p.is(lo-1, unit) {
		return expr{hi: skip + hi}
	}
	return expr{lo: lo, hi: hi, typ: doc.DateSet, value: lengthOf(cal.Milli, u)}
}
