package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads days and months by their names. Many of the names are also
// something else, "May", "March", "Sat", "April Hill"; named tells by case and
// by what stands around them.

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
	if p.at(k).k == prep && (p.at(k).v == prepOf || p.at(k).v == prepFrom) {
		k++
	}
	if p.is(k, rel) && p.isV(k+1, unit, int32(cal.Weeks)) {
		if n, ok := relStep(p.at(k).v); ok {
			return pointExpr(i, k+2, p.weekdayOfWeek(w, n))
		}
	}
	if e := p.weekdayAway(i, j, w); e.ok() {
		return e
	}
	if p.isV(j, side, 1) && p.isV(j+1, rel, dirNext) {
		pt := p.weekday(w, futureTense)
		if d, ok := pt.DayOf(); ok {
			pt = p.dayFrom(d, 7)
		}
		return pointExpr(i, j+2, pt)
	}
	if p.isV(j, rel, dirLast) && !p.is(j+1, unit) || p.isV(j, rel, dirNext) && !p.is(j+1, unit) {
		return expr{}
	}
	if p.is(j, part) && p.lex[j].f&plural != 0 { // "Tuesday mornings"
		pt := cal.Point{Year: cal.Unknown, Gran: cal.Part, Weekday: uint8(w), Part: uint8(p.lex[j].v)}
		return expr{lo: i, hi: j + 1, typ: doc.DateSet, value: pt.Timex()}
	}
	t := p.tense(i, j)
	if t == futureTense && p.lean(i) == unclear && p.happened(i, j) {
		t = pastTense
	}
	return pointExpr(i, j, p.weekday(w, t))
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
	case dirLast, dirPast, dirPrevious:
		return -1, true
	case dirThis, dirCurrent:
		return 0, true
	case dirNext, dirComing, dirFollowing:
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
		if p.is(j, prep) && p.lex[j].v == prepOf {
			j++
		} else if p.is(j, hyphen) && !p.spaced(j) {
			j++
		} else if p.is(j, unit) && p.lex[j].v == int32(cal.Days) && l.k == ordinal && (p.isV(j+1, prep, prepOf) || p.isV(j+1, prep, prepIn)) {
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

// bcYear reads a year that an era marks: "AD 64", "44 BC", "88 AD".
func (p *finder) bcYear(j int) (int16, int) {
	if p.isV(j, era, 1) && p.at(j+1).k == number && p.at(j+1).f == 0 && p.at(j+1).v > 0 && p.at(j+1).v <= cal.MaxYear && p.capital(j) {
		return int16(p.lex[j+1].v), j + 2
	}
	if l := p.at(j); l.k == number && l.f&shape == 0 && l.v > 0 && l.v <= cal.MaxYear && p.is(j+1, era) && p.capital(j+1) {
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

// given tells whether the month is a given name too: "the August Wilson play".
func (p *finder) given(l lexeme) bool {
	return l.f&shy != 0 || l.k == month && (l.v == 4 || l.v == 6 || l.v == 8)
}

// named tells whether the month or weekday at i is a name of something else:
// "April Glaspie", "August Wilson", "may", "the march".
func (p *finder) named(i int) bool {
	t := p.token(i)
	l := p.at(i)
	before, after := p.at(i-1), p.at(i+1)
	leads := before.k == prep || before.k == rel || before.k == phase || before.k == edge || before.k == each || before.k == conj && before.v == conjTo || before.k == fiscal || before.k == hedge || before.k == weekday ||
		before.k == side || (before.k == article || before.k == possessive) && !p.given(l) || l.f&midst != 0 || before.k == number && before.f == 0 && before.v <= 31 || before.k == hyphen && i >= 2 && (p.is(i-2, phase) || p.is(i-2, number))
	follows := after.k == number && (after.f == 0 && (after.v <= 31 || isYear(after.v))) || after.k == ordinal || after.k == rel && (after.v == dirLast || after.v == dirThis || after.v == dirNext) ||
		after.k == comma && p.is(i+2, number) && p.at(i+2).f == 0 && isYear(p.at(i+2).v) || after.k == hyphen && p.is(i+2, number) || after.k == apostrophe && p.is(i+2, number)
	if !t.Any(scan.Upper) && l.f&midst == 0 {
		if l.f&shy != 0 {
			return !(follows && l.v != 0 && (after.k != rel) || before.k == number && before.f == 0 && before.v <= 31 && isYear(after.v))
		}
		return l.k == month && l.v == 8 && !leads && !follows
	}
	if follows || l.f&midst != 0 {
		return false
	}
	n := p.token(i + 1)
	properBehind := n.Kind == scan.Word && n.Any(scan.Upper) && after.k == none && !t.Any(scan.AllUpper)
	if l.k == weekday {
		if w := p.text(i - 1); p.capital(i-1) && (w == "black" || w == "bloody") {
			return true // "Black Monday", a day of history
		}
		if before.k == article && properBehind {
			return true // "the Monday Club"
		}
		return l.f&shy != 0 && !(p.token(i).Any(scan.Dotted) || p.text(i+1) == ".") && !(p.is(i+1, comma) && (p.is(i+2, month) || p.is(i+2, number)))
	}
	switch {
	case l.f&shy != 0 && !leads:
		if l.v == 3 && before.k == article && before.v == 0 && n.Kind == scan.Word && !n.Any(scan.Upper) && after.k == none {
			return false // "the March accession"
		}
		if l.v == 5 && i > 0 && !properBehind && (before.k == conj || before.k == comma) && (p.is(i-2, month) || p.is(i+1, month)) {
			return false
		}
		return true
	case properBehind && !leads:
		return true
	case !leads && i > 0 && p.token(i-1).Kind == scan.Word && p.capital(i-1) && before.k == none && i > 1:
		return l.v == 4 || l.v == 6 // "Simone April", "Lee June"
	}
	return false
}
