package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

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
	case p.isV(j, prep, prepIn) || p.isV(j, prep, prepOn) && l.k != edge || l.k == phase && p.text(i) == "middle" && p.isV(j, prep, prepOf):
		j++
		of = true
	case p.isV(j, prep, prepOf): // of
		j++
		of = true
	}
	if l.k == edge && p.isV(j, article, 0) && p.isV(j+1, unit, int32(cal.Days)) && p.is(j+2, comma) && p.text(i-2) == "at" {
		return expr{hi: skip + j + 2} // "at the end of the day, it is a game"
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
		if p.lex[j+1].f&plural == 0 && u >= cal.Days && !p.is(j+2, hyphen) && !p.isV(j+2, prep, prepOf) {
			e = p.theUnit(j, j+1)
			if !e.ok() && u != cal.Centuries {
				e = pointExpr(i, j+2, shift(p.now, u, 0))
				if u == cal.Days {
					e = pointExpr(i, j+2, p.dayTold())
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
	e.lo, e.mod = i, mod
	return e
}
