package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// sharedYear reads the year of the date that a date without one runs to: "Feb.
// 3 to March 4, 2015".
func (p *finder) sharedYear(j int) (int16, int) {
	if !p.is(j, conj) && !p.is(j, hyphen) && !p.isV(j, prep, prepThrough) && !p.isV(j, prep, prepUntil) {
		return 0, 0
	}
	switch {
	case p.is(j+1, month) && p.is(j+2, number):
		return p.yearBehind(j + 3)
	case p.is(j+1, number) && p.is(j+2, month):
		return p.yearBehind(j + 3)
	}
	return 0, 0
}

// carry looks for further days of the month m behind token j, as in "April 24
// and 25" or "July 4-6, 2012", and keeps them for carried. hi is behind the
// year that they all share, if they have one.
func (p *finder) carry(lo, j, m int) (year int16, hi int) {
	p.carries = carried{}
	k := j
	if !p.is(k, conj) && !p.is(k, hyphen) && !p.is(k, comma) {
		return 0, 0
	}
	if k++; p.is(k, conj) && p.is(k-1, comma) {
		k++
	}
	l := p.at(k)
	if l.k != number || l.f != 0 || l.v < 1 || l.v > 31 || p.token(k).Len() > 2 {
		return 0, 0
	}
	n := p.at(k + 1)
	if n.k == unit || n.k == scale || n.k == meridian || n.k == month || n.k == none && p.token(k+1).Kind == scan.Word && !p.capital(k+1) && !p.is(j, hyphen) || p.counted(k) {
		return 0, 0
	}
	p.carries = carried{at: p.lo + k, month: m, year: cal.Unknown}
	if y, h := p.yearBehind(k + 1); h > 0 {
		return y, h
	}
	return 0, 0
}

// carried is a day whose month stands before an earlier one.
type carried struct {
	at    int // its token; 0: none
	month int
	year  int16
}

// carriedAt reads the day at i that carry kept.
func (p *finder) carriedAt(i int) expr {
	c := p.carries
	if c.at != p.lo+i || c.at == 0 {
		return expr{}
	}
	p.carries = carried{}
	d := int(p.lex[i].v)
	if y, hi := p.yearBehind(i + 1); hi > 0 {
		return p.dated(i, hi, y, c.month, d)
	}
	y := p.yearOfDay(c.month, d, p.strictTense(i, i+1))
	if p.last.Gran == cal.DayGran && int(p.last.Sub) == c.month {
		y = p.last.Year
	}
	e := p.dated(i, i+1, y, c.month, d)
	p.carry(i, i+1, c.month)
	return e
}

// dayBeforeDay reads a day whose month stands behind a later one: "from 4 to 9
// June", "4-9 June 2019".
func (p *finder) dayBeforeDay(i int) expr {
	l, n := p.lex[i], p.at(i+2)
	if l.v < 1 || l.v > 31 || !p.is(i+1, conj) && !p.is(i+1, hyphen) || n.k != number || n.f != 0 || n.v <= l.v || n.v > 31 || !p.is(i+3, month) || p.lex[i+3].f&shy != 0 && !p.capital(i+3) {
		return expr{}
	}
	d := p.dayOfMonth(i + 2)
	if !d.ok() {
		return expr{}
	}
	return p.dated(i, i+1, d.point.Year, int(d.point.Sub), int(l.v))
}
