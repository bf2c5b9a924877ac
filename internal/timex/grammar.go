package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file is the grammar from the outside in: expression chooses a rule by
// the first lexeme, hedged takes "more than" off, point reads a date or a time
// and extend what is written behind it. Every rule begins at a lexeme and says
// where it ends; none looks further than a constant number of lexemes.

// expression reads the expression of time that begins at lexeme i.
func (p *finder) expression(i int) expr {
	l := p.lex[i]
	switch l.k {
	case opener:
		return p.opened(i)
	case more:
		if p.text(i+1) == "recently" {
			e := p.reference(i + 1)
			e.lo = i
			return e
		}
		return p.hedged(i)
	case at:
		if p.text(i+1) == "least" || p.text(i+1) == "most" {
			return p.hedged(i)
		}
		return expr{}
	case prep:
		switch l.v {
		case prepOver:
			return p.hedged(i)
		case prepAs:
			if e := p.hedged(i); e.ok() {
				return e
			}
			return p.soon(i)
		case prepIn:
			return p.inLength(i)
		}
		return expr{}
	case hedge:
		return p.hedged(i)
	case each:
		return p.every(i)
	case times:
		return p.frequency(i)
	case often:
		return p.oftenAt(i)
	case reference, vague:
		return p.reference(i)
	}
	if e := p.point(i); e.hi != 0 {
		return e
	}
	return p.length(i)
}

// opened reads what begins with a word that opens a hedge or a set phrase:
// "less than a week", "right now", "all day".
func (p *finder) opened(i int) expr {
	switch p.text(i) {
	case "right":
		if p.text(i+1) == "now" {
			e := p.reference(i + 1)
			e.lo = i
			return e
		}
		return expr{}
	case "all":
		if u := p.at(i + 1); u.k == unit && u.f&plural == 0 && u.v >= int32(cal.Days) {
			return p.lengthExpr(i, i+2, cal.Milli, cal.Unit(u.v))
		}
		return expr{}
	}
	return p.hedged(i)
}

// plain tells whether the hedge at i stays outside the expression: "only two
// days", "just a week".
func (p *finder) plain(i int) bool {
	return p.lex[i].f&shy != 0 || p.text(i) == "barely"
}

// hedges are the openings of an amount that say how exact it is. The longest
// come first.
var hedges = [...]struct {
	words [4]string
	mod   doc.Mod
}{
	{[4]string{"no", "more", "than"}, doc.AtMost},
	{[4]string{"not", "more", "than"}, doc.AtMost},
	{[4]string{"no", "less", "than"}, doc.AtLeast},
	{[4]string{"not", "less", "than"}, doc.AtLeast},
	{[4]string{"as", "many", "as"}, doc.AtMost},
	{[4]string{"as", "long", "as"}, doc.AtMost},
	{[4]string{"as", "much", "as"}, doc.AtMost},
	{[4]string{"as", "little", "as"}, doc.AtLeast},
	{[4]string{"more", "than"}, doc.MoreThan},
	{[4]string{"less", "than"}, doc.LessThan},
	{[4]string{"at", "least"}, doc.AtLeast},
	{[4]string{"at", "most"}, doc.AtMost},
	{[4]string{"up", "to"}, doc.AtMost},
	{[4]string{"close", "to"}, doc.Approx},
	{[4]string{"over"}, doc.MoreThan},
	{[4]string{"past"}, doc.MoreThan},
}

// hedged reads an expression behind words that say how exact it is: "more
// than two hours", "about two years ago", "around Nov. 1".
func (p *finder) hedged(i int) expr {
	j, mod := i, doc.Mod(0)
	if p.is(i, hedge) && p.text(i) != "close" {
		j, mod = i+1, doc.Mod(p.lex[i].v)
	} else {
	table:
		for _, h := range hedges {
			for k, w := range h.words {
				if w == "" {
					j, mod = i+k, h.mod
					break table
				}
				if p.text(i+k) != w {
					break
				}
			}
		}
	}
	if j == i || j >= len(p.lex) {
		return expr{}
	}
	if q, ok := p.quantity(j); ok {
		if q.adhoc && p.isV(i, prep, prepOver) && !p.is(q.hi, unit) {
			return expr{}
		}
		if e := p.length(j); e.ok() {
			if p.isV(i, prep, prepOver) && !q.digits && p.is(j, quant) {
				return expr{}
			}
			if e.lo = i; p.plain(i) {
				e.lo = j
			}
			if p.isV(i, prep, prepOver) && e.typ == doc.DateDuration && !p.exceeds(i) {
				return expr{} // "five rounds over two days": in their course
			}
			if e.mod == 0 {
				e.mod = mod
			}
			return e
		}
	}
	if p.isV(i, prep, prepOver) || p.isV(i, prep, prepPast) || p.lex[i].f&shy != 0 {
		return expr{}
	}
	if p.is(j, weekday) || p.is(j, dayWord) || p.text(i) == "about" && !p.is(j, noonish) && !(p.is(j, number) && p.is(j+1, meridian)) || p.is(j, article) || p.is(j, rel) {
		return expr{}
	}
	if e := p.point(j); e.ok() {
		if e.point.Gran != 0 && (mod == doc.Approx || p.is(j, number)) && e.hi > 0 {
			e.lo = i
		}
		if e.mod == 0 {
			e.mod = mod
		}
		if e.lo != i {
			e.lo = j
		}
		if e.point.Gran == cal.Year {
			e.lo = j
		}
		return e
	}
	return expr{}
}

// exceeds tells whether the "over" at i may stand for "more than": behind a
// preposition or a word that takes a length.
func (p *finder) exceeds(i int) bool {
	if p.is(i-1, prep) || p.is(i-1, hedge) {
		return true
	}
	switch p.text(i - 1) {
	case "well", "little", "slightly", "last", "lasted", "lasting", "lasts", "took", "takes", "take", "taken", "taking", "spent", "waited", "served", "is", "was", "are", "were", "be", "been", "and", "or", "not":
		return true
	}
	return false
}

// point reads a date or a time of day at i and what is written to it.
func (p *finder) point(i int) expr {
	e := p.simple(i)
	if !e.ok() {
		return e
	}
	return p.extend(p.attacks(e))
}

// maxDepth is how many points deep an expression may nest: "the end of the
// first week of May" is three.
const maxDepth = 4

// simple reads a point by its first word.
func (p *finder) simple(i int) expr {
	if p.depth == maxDepth {
		return expr{}
	}
	p.depth++
	e := p.byFirst(i)
	p.depth--
	return e
}

// byFirst is simple without a look at the depth.
func (p *finder) byFirst(i int) expr {
	l := p.at(i)
	if l.k == holiday || l.f&names != 0 {
		if e := p.holidayAt(i); e.ok() {
			return e
		}
	}
	switch l.k {
	case weekday:
		return p.weekdayAt(i)
	case weekdays:
		return p.weekdaysAt(i)
	case month:
		return p.monthAt(i)
	case number:
		return p.numericAt(i)
	case cardinal:
		return p.spelledAt(i)
	case ordinal:
		return p.ordinalAt(i)
	case rel:
		return p.relAt(i)
	case dayWord, tonight, overnight:
		return p.dayWordAt(i)
	case season:
		return p.seasonAt(i)
	case part:
		return p.partAt(i)
	case noonish:
		return p.clockAt(i)
	case decade:
		return p.decadeAt(i)
	case fiscal, fiscalTag, quarterTag:
		return p.fiscalAt(i)
	case apostrophe:
		return p.shortYear(i)
	case article:
		if p.isV(i+1, unit, int32(cal.Quarters)) {
			if c := p.clockAt(i); c.ok() {
				return c
			}
		}
		return p.articleAt(i)
	case phase, edge, earlier:
		return p.phaseAt(i)
	case unit:
		if l.v == int32(cal.Quarters) {
			if c := p.clockAt(i); c.ok() {
				return c
			}
		}
		return p.unitAt(i)
	case half:
		return p.clockAt(i)
	case endWord:
		if p.now.IsZero() {
			return expr{}
		}
		e := pointExpr(i, i+1, shift(p.now, cal.Unit(l.v), 0))
		e.mod = doc.End
		return e
	}
	return expr{}
}

// extend reads what may follow a day: its part ("Friday night"), its time
// ("Tuesday at 9 a.m.") and the week it is in ("Tuesday next week").
func (p *finder) extend(e expr) expr {
	j := e.hi
	switch g := e.point.Gran; {
	case g == cal.DayGran:
		if p.is(j, part) && p.lex[j].f&plural == 0 && p.spaced(j) {
			e.point.Gran, e.point.Part = cal.Part, uint8(p.lex[j].v)
			e.hi, e.typ = j+1, doc.DateTime
			e.value = e.point.Timex()
			j++
		}
		if c := p.clockBehind(j); c.ok() {
			e.point = withClock(e.point, c.point)
			e.hi, e.typ, e.value = c.hi, doc.DateTime, e.point.Timex()
		} else if n := p.at(j + 1).k; p.is(j, meridian) && p.spaced(j) && (p.token(j+1).Kind != scan.Word || n == prep || n == conj) {
			pt := cal.Morning
			if p.lex[j].v == 12 {
				pt = cal.Afternoon
			}
			e.point.Gran, e.point.Part = cal.Part, uint8(pt)
			e.hi, e.typ, e.value = j+1, doc.DateTime, e.point.Timex()
		}
	case g == cal.Part:
		if c := p.clockBehind(j); c.ok() {
			e.point = withClock(e.point, c.point)
			e.hi, e.typ, e.value = c.hi, doc.DateTime, e.point.Timex()
		}
	}
	return e
}

// withClock is the day of pt at the time of c. A time without a.m. or p.m. is
// that of the part of the day pt has.
func withClock(pt, c cal.Point) cal.Point {
	if d, ok := pt.DayOf(); ok && c.Hour == 12 && c.Part == 0 && (pt.Part == cal.Evening || pt.Part == cal.Night) {
		pt = cal.PointOf(d.Add(1)) // midnight
		c.Hour = 0
	}
	if c.Hour < 12 && c.Part == 0 {
		switch pt.Part {
		case cal.Afternoon, cal.Evening:
			c.Hour += 12
		case cal.Night:
			if c.Hour >= 5 {
				c.Hour += 12
			}
		}
	}
	pt.Gran, pt.Part = max(c.Gran, cal.Minute), 0
	if c.Hour == 24 {
		pt.Gran = cal.Hour
	}
	pt.Hour, pt.Min, pt.Sec, pt.Zone, pt.HasZone = c.Hour, c.Min, c.Sec, c.Zone, c.HasZone
	return pt
}
