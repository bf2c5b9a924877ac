package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// quarterName reads the name of a quarter at j: "third quarter", "third-
// quarter", "fiscal first quarter", "second fiscal quarter", "Q3".
func (p *finder) quarterName(j int) (q, hi int) {
	if p.is(j, fiscal) {
		j++
		if p.is(j, hyphen) {
			j++
		}
	}
	if p.is(j, quarterTag) {
		return int(p.lex[j].v), j + 1
	}
	if !p.is(j, ordinal) || p.lex[j].v < 1 || p.lex[j].v > 4 {
		return 0, 0
	}
	q, j = int(p.lex[j].v), j+1
	if p.is(j, hyphen) && !p.spaced(j) || p.is(j, fiscal) {
		j++
	}
	if p.isV(j, unit, int32(cal.Quarters)) && p.lex[j].f&plural == 0 {
		return q, j + 1
	}
	return 0, 0
}

// yearOf reads the year that a quarter or a half is of: "of 1990", "1990", "of
// last year", "of fiscal 1990", "last year", "a year ago".
func (p *finder) yearOf(j int) (int16, int) {
	k := j
	if p.isV(k, prep, prepOf) || p.isV(k, prep, prepIn) || p.is(k, comma) && p.isYearAt(k+1) {
		k++
	}
	if p.is(k, article) && p.is(k+1, fiscal) {
		k++
	}
	if p.is(k, fiscal) {
		k++
		if p.isV(k, unit, int32(cal.Years)) {
			k++
		}
	}
	if p.isYearAt(k) && (k > j || !p.counted(k)) {
		return int16(p.lex[k].v), k + 1
	}
	return p.relYear(j)
}

// halfOf reads the year of a half that was named before j.
func (p *finder) halfOf(lo, j, h int) expr {
	pt := cal.Point{Gran: cal.Half, Sub: uint8(h), Year: cal.Unknown}
	if y, hi := p.yearOf(j); hi > 0 {
		pt.Year = y
		return pointExpr(lo, hi, pt)
	}
	if p.isV(j, prep, prepOf) {
		if p.isV(j+1, article, 0) && p.isV(j+2, unit, int32(cal.Years)) {
			pt.Year = p.year(0).Year
			return pointExpr(lo, j+3, pt)
		}
		return expr{}
	}
	if !p.is(lo-1, article) && !p.is(lo, article) && !p.is(j-2, hyphen) {
		return expr{}
	}
	if p.play(lo) {
		return expr{}
	}
	if b := p.at(lo - 1); b.k == prep || p.is(j-2, hyphen) || p.is(lo-1, article) && p.at(lo-2).k == prep {
		if !p.now.IsZero() {
			pt.Year = p.now.Year
			if p.tense(lo, j) == pastTense && p.now.Month <= 6 {
				pt.Year--
			}
		}
		return pointExpr(lo, j, pt)
	}
	return expr{}
}

// play tells whether the sentence around token i is about a match or a show,
// whose halves and quarters are no times of a year.
func (p *finder) play(i int) bool {
	plays := false
	for j := max(i-clauseWindow, 0); j < min(i+clauseWindow, len(p.lex)); j++ {
		if t := p.token(j); t.Kind == scan.Symbol {
			return false // "$", "%"
		} else if t.Kind != scan.Word || p.lex[j].k != none {
			continue
		}
		switch p.text(j) {
		case "percent", "profit", "profits", "sales", "earnings", "revenue", "economy", "growth", "income", "exports", "output":
			return false
		case "goal", "goals", "goalkeeper", "striker", "midfielder", "substitute", "header", "penalty", "match", "game", "ball", "kick", "scored", "score", "scorer", "equaliser", "equalizer",
			"half-time", "halftime", "touchdown", "touchdowns", "rebounds", "referee", "coach", "team", "debate", "concert", "tries", "wickets":
			plays = true
		}
	}
	return plays
}

// fiscalAt reads "fiscal 1989", "fiscal year 1990", "fiscal second quarter",
// "FY18", "Q3 2019".
func (p *finder) fiscalAt(i int) expr {
	if p.is(i, fiscalTag) {
		pt := yearOf(int(p.lex[i].v))
		pt.Fiscal = p.lex[i].f&shy != 0
		return pointExpr(i, i+1, pt)
	}
	if q, hi := p.quarterName(i); hi > 0 {
		pt := cal.Point{Gran: cal.Quarter, Sub: uint8(q)}
		if y, h := p.yearOf(hi); h > 0 {
			pt.Year = y
			return p.reported(pointExpr(i, h, pt))
		}
		return p.reported(pointExpr(i, hi, p.quarter(q, p.tense(i, hi))))
	}
	if !p.is(i, fiscal) {
		return expr{}
	}
	j := i + 1
	if p.isV(j, unit, int32(cal.Years)) && p.lex[j].f&plural == 0 {
		j++
	}
	if p.isYearAt(j) {
		return p.reported(pointExpr(i, j+1, yearOf(int(p.lex[j].v))))
	}
	if y, hi := p.relYear(j); hi > 0 && j == i+1 {
		return pointExpr(i, hi, yearOf(int(y)))
	}
	if j > i+1 {
		return p.lengthExpr(i, j, cal.Milli, cal.Years)
	}
	return expr{}
}

// reported remembers the period that the figures of the story are about: the
// quarter that is just over, once it was named, gives way to no calendar
// quarter of the same year before it.
func (p *finder) reported(e expr) expr {
	if !e.ok() {
		return e
	}
	over := p.lastQuarter()
	if p.report == over && e.point.Year == over.Year && after(over, e.point) && !p.is(e.lo, fiscal) && p.text(e.hi) != "ended" {
		return e
	}
	if p.now.IsZero() || p.report.Gran == 0 || !after(e.point, over) {
		p.report = e.point
	}
	return e
}

// after tells whether quarter a comes after quarter b.
func after(a, b cal.Point) bool {
	return a.Gran == cal.Quarter && (a.Year > b.Year || a.Year == b.Year && a.Sub > b.Sub)
}

// relPeriod reads "the latest period", "the same period last year": the
// period that the figures of the story are about.
func (p *finder) relPeriod(i, j int, v int32) expr {
	pt := p.report
	if pt.Gran == 0 {
		if v != dirLatest && v != dirSame {
			return expr{}
		}
		pt = p.lastQuarter()
	}
	hi := j + 1
	switch v {
	case dirLatest, dirCurrent:
	case dirSame:
		if p.isV(hi, prep, prepOf) || p.isV(hi, prep, prepIn) {
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
	case dirPrevious:
		pt = yearBefore(pt)
	default:
		return expr{}
	}
	return pointExpr(i, hi, pt)
}

// thePeriodOf reads "the 1988 period", "the 1988 quarter", "the 1988 third
// quarter".
func (p *finder) thePeriodOf(i, j int) expr {
	if !p.isYearAt(j) || p.lex[i].v == 1 {
		return expr{}
	}
	y := int16(p.lex[j].v)
	k := j + 1
	if p.is(k, fiscal) {
		k++
	}
	if q, hi := p.quarterName(k); hi > 0 {
		return p.reported(pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Quarter, Sub: uint8(q)}))
	}
	if p.is(k, period) || p.isV(k, unit, int32(cal.Quarters)) && p.lex[k].f&plural == 0 {
		pt := p.report
		if pt.Gran != cal.Quarter && pt.Gran != cal.Half {
			pt = yearOf(int(y))
			if p.is(k, unit) {
				pt = p.lastQuarter()
			}
		}
		pt.Year = y
		return pointExpr(i, k+1, pt)
	}
	if p.is(k, unit) && p.isV(k, unit, int32(cal.Years)) {
		return pointExpr(i, k+1, yearOf(int(y)))
	}
	return expr{}
}
