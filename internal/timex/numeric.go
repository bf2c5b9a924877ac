package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads dates written in digits. Which of two numbers is the day is
// settled by their size, else by the region.

// numericAt reads what begins with a number: a time, a date, a year.
func (p *finder) numericAt(i int) expr {
	l := p.lex[i]
	if e := p.carriedAt(i); e.ok() {
		return e
	}
	if c := p.clockAt(i); c.ok() {
		return c
	}
	if l.f&shape != 0 {
		return p.slashed(i)
	}
	if l.f != 0 {
		return expr{}
	}
	if d := p.hyphened(i); d.ok() {
		return d
	}
	if d := p.dayOfMonth(i); d.ok() {
		return d
	}
	if d := p.dayBeforeDay(i); d.ok() {
		return d
	}
	if y, hi := p.bcYear(i); hi > 0 {
		return pointExpr(i, hi, yearOf(int(y)))
	}
	n := p.token(i).Len()
	switch {
	case n == 8:
		return p.compact(i)
	case n == 4 && isYear(l.v):
		return p.yearAt(i)
	case n == 2 && p.is(i-1, hyphen) && !p.spaced(i) && !p.spaced(i-1) && p.isYearAt(i-2) && !p.is(i+1, hyphen):
		// "1861-65"
		if y := p.lex[i-2].v/100*100 + l.v; y > p.lex[i-2].v {
			return pointExpr(i, i+1, yearOf(int(y)))
		}
	}
	return expr{}
}

// compact reads "20170302".
func (p *finder) compact(i int) expr {
	v := p.lex[i].v
	y, m, d := v/10000, v/100%100, v%100
	if !isYear(y) || p.counted(i) || int(d) > cal.DaysIn(int(y), int(max(m, 1))) {
		return expr{}
	}
	return p.dated(i, i+1, int16(y), int(m), int(d))
}

// slashed reads a number of several parts: "3/4/2013", "2012/8/10",
// "23.04.2022", "5/3/18".
func (p *finder) slashed(i int) expr {
	sep := byte(p.lex[i].v)
	w := p.text(i)
	if sep == 'a' {
		return p.glued(i)
	}
	var n, size [3]int
	parts, at := 0, 0
	for parts < 3 {
		v, k := digits(w[at:])
		if k == 0 || k > 4 {
			return expr{}
		}
		n[parts], size[parts] = int(v), k
		parts++
		at += k
		if at == len(w) {
			break
		}
		if w[at] != sep {
			return expr{}
		}
		at++
	}
	if at < len(w) {
		return expr{}
	}
	if i > 0 && !p.spaced(i) && p.token(i-1).Any(scan.Currency) || p.token(i+1).Kind == scan.Symbol && !p.spaced(i+1) {
		return expr{}
	}
	switch {
	case parts == 3 && size[0] == 4:
		return p.validDate(i, i+1, n[0], n[1], n[2])
	case parts == 3 && (size[2] == 4 || size[2] == 2 && sep == '/' && size[0] <= 2):
		y := n[2]
		if size[2] == 2 {
			y = int(twoDigitYear(int32(y)))
		}
		m, d := n[0], n[1]
		if p.dayFirst(sep) && m <= 31 && d <= 12 || m > 12 {
			m, d = d, m
		}
		return p.validDate(i, i+1, y, m, d)
	case parts == 2 && sep == '/' && size[0] <= 2 && size[1] == 4:
		if n[0] >= 1 && n[0] <= 12 && isYear(int32(n[1])) {
			return pointExpr(i, i+1, cal.Point{Year: int16(n[1]), Gran: cal.Month, Sub: uint8(n[0])})
		}
	case parts == 2 && sep == '/' && n[0] == 9 && n[1] == 11 && size[0] == 1:
		return pointExpr(i, i+1, cal.Point{Year: 2001, Gran: cal.DayGran, Sub: 9, Day: 11})
	}
	return expr{}
}

// validDate is the day, February 29 of any year included.
func (p *finder) validDate(lo, hi, y, m, d int) expr {
	if y < 1 || y > cal.MaxYear {
		return expr{}
	}
	return p.dated(lo, hi, int16(y), m, d)
}

// dayFirst tells whether the region writes the day before the month. A full
// stop between them always means so.
func (p *finder) dayFirst(sep byte) bool {
	if sep == '.' {
		return true
	}
	switch p.d.Region {
	case "", "US", "PH", "FM", "MH", "PW", "GU", "PR", "BZ":
		return false
	}
	return true
}

// hyphened reads dates whose parts stand between hyphens or slashes:
// "2013-03-22", "31-Oct-74", "2019-aug-1", "12-2015", "2015-3", "10-31-74".
func (p *finder) hyphened(i int) expr {
	if p.spaced(i+1) || p.spaced(i+2) {
		return expr{}
	}
	sep := p.text(i + 1)
	if sep != "-" && sep != "/" && sep != "‑" && sep != "." {
		return expr{}
	}
	a, b := p.lex[i], p.at(i+2)
	if b.k != month && (b.k != number || b.f != 0) && !(b.k == number && b.f == shape) {
		return expr{}
	}
	three := !p.spaced(i+3) && !p.spaced(i+4) && p.text(i+3) == sep && i+4 < len(p.lex)
	c := p.at(i + 4)
	la, lb, lc := p.token(i).Len(), p.token(i+2).Len(), p.token(i+4).Len()
	if three && p.text(i+5) == sep && !p.spaced(i+5) && !p.spaced(i+6) && i+6 < len(p.lex) && sep == "-" && p.token(i+6).Kind == scan.Number {
		return expr{}
	}
	if i > 1 && !p.spaced(i) && !p.spaced(i-1) && p.text(i-1) == sep && p.token(i-2).Any(scan.Digit) {
		return expr{}
	}
	full := three && c.k == number && c.f == 0
	if three && c.k == number && c.f == shape && la == 4 && lb == 2 && b.k == number {
		return p.stamp(i)
	}
	switch {
	case full && b.k == month && la == 4:
		return p.validDate(i, i+5, int(a.v), int(b.v), int(c.v))
	case full && b.k == month && la <= 2 && (lc == 4 || lc == 2):
		y := int(c.v)
		if lc == 2 {
			y = int(twoDigitYear(c.v))
		}
		return p.validDate(i, i+5, y, int(b.v), int(a.v))
	case three && b.k == number && c.k == month && la == 4:
		return p.validDate(i, i+5, int(a.v), int(c.v), int(b.v))
	case three && b.k == number && c.k == month && lb == 4 && la <= 2:
		return p.validDate(i, i+5, int(b.v), int(c.v), int(a.v))
	case full && la == 4 && lb <= 2 && lc <= 2:
		return p.validDate(i, i+5, int(a.v), int(b.v), int(c.v))
	case full && la <= 2 && lb <= 2 && (lc == 4 || lc == 2 && sep == "-"):
		if lc == 2 && (la != 2 || lb != 2) {
			return expr{}
		}
		y, m, d := int(c.v), int(a.v), int(b.v)
		if lc == 2 {
			y = int(twoDigitYear(c.v))
		}
		if p.dayFirst('-') && d <= 12 || m > 12 {
			m, d = d, m
		}
		return p.validDate(i, i+5, y, m, d)
	case three:
		return expr{}
	case b.k == number && la == 4 && isYear(a.v) && b.f == 0 && (lb <= 2 && b.v >= 1 && b.v <= 12) && sep == "-":
		if lb == 2 && b.v > a.v%100 && !p.now.IsZero() && b.v <= int32(p.now.Year)%100+1 && a.v%100 < b.v && a.v+20 > int32(p.now.Year) && b.v-a.v%100 <= 3 {
			return expr{} // "2010-11" is a span of years
		}
		return pointExpr(i, i+3, cal.Point{Year: int16(a.v), Gran: cal.Month, Sub: uint8(b.v)})
	case b.k == number && lb == 4 && isYear(b.v) && la <= 2 && a.v >= 1 && a.v <= 12 && sep == "-":
		return pointExpr(i, i+3, cal.Point{Year: int16(b.v), Gran: cal.Month, Sub: uint8(a.v)})
	}
	return expr{}
}

// stamp reads "2022-02-22T10:15:00Z".
func (p *finder) stamp(i int) expr {
	w := p.text(i + 4)
	day, k := digits(w)
	if k != 2 || len(w) < 6 || w[2] != 't' {
		return expr{}
	}
	e := p.validDate(i, i+5, int(p.lex[i].v), int(p.lex[i+2].v), int(day))
	if !e.ok() {
		return expr{}
	}
	var n [3]int
	at := 3
	for parts := 0; parts < 3 && at < len(w); parts++ {
		v, k := digits(w[at:])
		if k != 2 || v > 59 || parts == 0 && v > 23 {
			return expr{}
		}
		n[parts] = int(v)
		e.point.Gran = cal.Hour + cal.Gran(parts)
		if at += 2; at < len(w) && w[at] == ':' {
			at++
		} else {
			break
		}
	}
	e.point.Hour, e.point.Min, e.point.Sec = uint8(n[0]), uint8(n[1]), uint8(n[2])
	e.point.HasZone = w[at:] == "z"
	return pointExpr(i, i+5, e.point)
}

// glued reads a number with letters written to it: "14april 2015", "3h",
// "10D".
func (p *finder) glued(i int) expr {
	w := p.text(i)
	n, k := digits(w)
	if e := p.shortLength(i); e.ok() {
		return e
	}
	if l := lookup(w[k:]); l.k == month && n >= 1 && n <= 31 && len(w)-k >= 3 {
		y, hi := p.yearBehind(i + 1)
		if hi == 0 {
			y, hi = p.yearOfDay(int(l.v), int(n), p.tense(i, i+1)), i+1
		}
		return p.dated(i, hi, y, int(l.v), int(n))
	}
	return expr{}
}
