package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// every reads "every Monday", "each year", "every two weeks", "every other
// day".
func (p *finder) every(i int) expr {
	j := i + 1
	set := func(hi int, v cal.Timex) expr { return expr{lo: i, hi: hi, typ: doc.DateSet, value: v} }
	n := int64(cal.Milli)
	switch l := p.at(j); {
	case p.text(j) == "other":
		n, j = 2*cal.Milli, j+1
	case l.k == ordinal && l.v > 0 && p.is(j+1, unit):
		n, j = int64(l.v)*cal.Milli, j+1
	case l.k == number, l.k == cardinal, l.k == quant:
		if q, ok := p.quantity(j); ok && p.is(q.hi, unit) {
			n, j = q.n, q.hi
		}
	case l.k == rel && l.v == dirLast:
		return expr{}
	}
	switch l := p.at(j); l.k {
	case unit:
		u := cal.Unit(l.v)
		n = l.times(n)
		if u == cal.Quarters && n > 0 {
			n, u = 3*n, cal.Months
		}
		return set(j+1, lengthOf(n, u))
	case weekday:
		pt := cal.Point{Year: cal.Unknown, Gran: cal.DayGran, Weekday: uint8(l.v)}
		if p.is(j+1, part) {
			pt.Gran, pt.Part = cal.Part, uint8(p.lex[j+1].v)
			j++
		}
		return set(j+1, pt.Timex())
	case month:
		return set(j+1, cal.Point{Year: cal.Unknown, Gran: cal.Month, Sub: uint8(l.v)}.Timex())
	case season:
		return set(j+1, cal.Point{Year: cal.Unknown, Gran: cal.Season, Sub: uint8(l.v)}.Timex())
	case part:
		return set(j+1, cal.Point{Year: cal.Unknown, Gran: cal.Part, Part: uint8(l.v)}.Timex())
	}
	return expr{}
}

// frequency reads "once a week", "twice a year", "one a day".
func (p *finder) frequency(i int) expr {
	j := i + 1
	if p.isV(j, article, 1) || p.is(j, each) || p.isV(j, prep, prepPer) {
		j++
	} else {
		return p.onceUpon(i)
	}
	if p.is(j, unit) && p.lex[j].f&plural == 0 && p.lex[j].v >= int32(cal.Hours) {
		return expr{lo: i, hi: j + 1, typ: doc.DateSet, value: lengthOf(cal.Milli, cal.Unit(p.lex[j].v))}
	}
	return expr{}
}

// onceUpon reads "once" before an adjective or a participle, the past: "a once
// high-flying firm".
func (p *finder) onceUpon(i int) expr {
	if p.text(i) != "once" || p.is(i-1, hyphen) || p.is(i+1, hyphen) {
		return expr{}
	}
	if p.is(i-1, article) {
		return expr{lo: i, hi: i + 1, typ: doc.DateDate, value: cal.PastRef}
	}
	return expr{}
}

// oftenAt reads "daily", "annual", "semi-annually".
func (p *finder) oftenAt(i int) expr {
	l := p.lex[i]
	u, n := cal.Unit(l.v), int64(cal.Milli)
	if u == cal.Quarters {
		u, n = cal.Months, 3*n
	}
	if i > 0 && p.capital(i) && p.token(i-1).Kind == scan.Word && p.capital(i-1) && p.at(i-1).k != article {
		return expr{} // "the China Daily"
	}
	if w := p.text(i); (w == "annual" || w == "quarterly") && p.token(i+1).Kind == scan.Word && p.at(i+1).k == none {
		return expr{} // what it describes recurs, and is no time
	}
	if p.capital(i) && p.token(i+1).Kind == scan.Word && p.capital(i+1) {
		return expr{}
	}
	return expr{lo: i, hi: i + 1, typ: doc.DateSet, value: lengthOf(n, u)}
}

// quoted tells whether lexemes lo to hi are a title in quotation marks.
func (p *finder) quoted(lo, hi int) bool {
	if hi-lo < 2 || lo == 0 || !p.token(lo-1).Is(scan.QuoteMark) || p.at(lo-1).k == apostrophe && p.text(lo-1) == "'" && p.spaced(lo) {
		return false
	}
	for i := lo; i < hi; i++ {
		if t := p.token(i); !t.Any(scan.Upper) && t.Kind == scan.Word {
			return false
		}
	}
	return p.token(hi-1).Kind == scan.Word
}

// reference reads words that point by themselves: "now", "recently", "recent
// months", "the near future" behind its article.
func (p *finder) reference(i int) expr {
	l := p.lex[i]
	v := [...]cal.Timex{cal.PastRef, cal.PresentRef, cal.FutureRef}[l.v+1]
	e := expr{lo: i, hi: i + 1, typ: doc.DateDate, value: v}
	if l.k == reference {
		if p.is(i+1, hyphen) && !p.spaced(i+1) || p.is(i-1, hyphen) && !p.spaced(i) {
			return expr{} // "the now-closed mill", "a Johnny-come-lately"
		}
		if p.text(i) == "soon" && (p.isV(i+1, side, 1) || p.isV(i-1, prep, prepAs) || p.isV(i+1, prep, prepAs)) {
			return expr{}
		}
		if p.text(i) == "soon" && (p.cue(i-1) == pastForm || p.cue(i+1) == pastForm) && p.tense(i, i+1) == pastTense {
			return expr{} // "was soon released": it was soon then
		}
		if p.text(i) == "shortly" && (p.is(i+1, side)) {
			return expr{}
		}
		return e
	}
	j := i + 1
	if p.is(j, unit) && p.lex[j].f&plural != 0 {
		e.hi = j + 1
		if u := cal.Unit(p.lex[j].v); l.v < 0 && u != cal.Years && u != cal.Decades {
			e.value, e.typ = lengthOf(cal.Vague, u), doc.DateDuration
		}
		return e
	}
	if n := p.token(j); p.is(i-1, rel) || l.v < 0 || n.Kind == scan.Word && p.at(j).k == none && !p.is(i-1, article) {
		return expr{}
	}
	return e
}

// soon reads "as soon as possible".
func (p *finder) soon(i int) expr {
	if p.text(i+1) == "soon" && p.text(i+2) == "as" && p.text(i+3) == "possible" {
		return expr{lo: i, hi: i + 4, typ: doc.DateDate, value: cal.FutureRef}
	}
	return expr{}
}
