package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads years, seasons and decades, and tells years from other
// numbers: "in 1998" and "the 1998 vote", not "Flight 1998" or "1,998 votes".

// relYear reads a year said by a word of direction: "last year", "of this
// year".
func (p *finder) relYear(j int) (int16, int) {
	if p.isV(j, prep, prepOf) || p.isV(j, prep, prepIn) || p.is(j, comma) {
		j++
	}
	if p.is(j, article) {
		j++
	}
	if p.is(j, rel) && p.isV(j+1, unit, int32(cal.Years)) && p.lex[j+1].f&plural == 0 {
		if n, ok := relStep(p.lex[j].v); ok {
			return p.year(n).Year, j + 2
		}
		if p.lex[j].v == dirThat && p.last.Gran != 0 || p.lex[j].v == dirSame && p.last.Gran != 0 {
			return p.last.Year, j + 2
		}
	}
	if p.isV(j-1, article, 1) {
		j--
	}
	if p.isV(j, article, 1) && p.isV(j+1, unit, int32(cal.Years)) && (p.is(j+2, ago) || p.isV(j+2, earlier, -1)) {
		return p.year(-1).Year, j + 3
	}
	if p.isV(j, article, 1) && p.isV(j+1, unit, int32(cal.Years)) && p.isV(j-1, prep, prepIn) {
		return p.year(1).Year, j + 2
	}
	if q, ok := p.quantity(j); ok && q.n > 0 && q.n%cal.Milli == 0 && q.n < maxYears*cal.Milli && p.isV(q.hi, unit, int32(cal.Years)) {
		switch n := int(q.n / cal.Milli); {
		case p.is(q.hi+1, ago):
			return p.year(-n).Year, q.hi + 2
		case p.isV(j-1, prep, prepIn):
			return p.year(n).Year, q.hi + 1
		}
	}
	return 0, 0
}

// maxYears is how far away a year may be counted.
const maxYears = 9999

// yearBehind reads a year behind a month, a season or a holiday: "2008", ",
// 1995", "of 1998", "'99", "nineteen ninety-seven".
func (p *finder) yearBehind(j int) (int16, int) {
	if p.is(j, comma) && p.is(j+1, number) || p.isV(j, prep, prepOf) || p.isV(j, prep, prepIn) && p.is(j+1, number) || p.is(j, hyphen) && !p.spaced(j) && !p.spaced(j+1) {
		if p.is(j, hyphen) && !(p.is(j+1, number) && p.lex[j+1].v > 31) {
			return 0, 0
		}
		j++
	}
	if l := p.at(j); l.k == number && l.f == 0 && p.token(j).Len() == 4 && isYear(l.v) && !p.counted(j) {
		return int16(l.v), j + 1
	}
	if p.is(j, apostrophe) && !p.spaced(j+1) && p.at(j+1).k == number && p.token(j+1).Len() == 2 && p.at(j+1).f == 0 {
		return int16(twoDigitYear(p.lex[j+1].v)), j + 2
	}
	if y, hi := p.spelledYear(j); hi > 0 {
		return int16(y), hi
	}
	return 0, 0
}

// counted tells whether the number at j counts or labels something: "1,998
// votes", "$1990", "2000%", "1998 million".
func (p *finder) counted(j int) bool {
	if j > 0 && !p.spaced(j) {
		switch t := p.token(j - 1); {
		case t.Any(scan.Currency), t.Kind == scan.Symbol, p.text(j-1) == ".", p.text(j-1) == "/":
			return true
		}
	}
	n := p.token(j + 1)
	if n.Kind == scan.Symbol && !n.Any(scan.Space) {
		return true
	}
	switch p.text(j + 1) {
	case "percent", "million", "billion", "trillion", "m", "bn", "km", "miles", "points", "people", "kilometers", "kilometres", "meters", "metres", "feet", "tons", "tonnes", "dollars", "pounds",
		"euros", "francs", "marks", "yen", "cents", "votes", "shares", "barrels", "acres", "troops", "soldiers", "workers", "employees", "jobs", "homes", "houses", "men", "women", "students", "children":
		return true
	}
	return p.is(j+1, scale) || p.is(j+1, unit)
}

// spelledYear reads a year in words: "nineteen ninety-six", "two thousand and
// fifteen", "nineteen hundred", "two thousand".
func (p *finder) spelledYear(i int) (y int32, hi int) {
	a := p.at(i)
	if a.k != cardinal {
		return 0, 0
	}
	if a.v >= 11 && a.v <= 20 {
		j := i + 1
		if p.is(j, hyphen) {
			j++
		}
		b := p.at(j)
		switch {
		case b.k == cardinal && b.v >= 10:
			n, h := p.words(j, 0)
			if h > 0 && n < 100 {
				return a.v*100 + int32(n), h
			}
		case b.k == scale && b.v == 100:
			n, h := p.words(i, 0)
			if h > 0 && n >= 1100 && n < 2100 {
				return int32(n), h
			}
		case b.k == none && p.text(j) == "oh" && p.is(j+1, cardinal) && p.at(j+1).v < 10:
			return a.v*100 + p.at(j+1).v, j + 2
		}
	}
	if a.v == 2 && p.isV(i+1, scale, 1000) {
		n, h := p.words(i, 0)
		if n >= 2000 && n < 2100 {
			return int32(n), h
		}
	}
	return 0, 0
}

// spelledAt reads what begins with a number word: a year, a time of day.
func (p *finder) spelledAt(i int) expr {
	if y, hi := p.spelledYear(i); hi > 0 {
		if p.isV(i-1, prep, prepIn) || p.isV(i-1, prep, prepSince) || p.isV(i-1, prep, prepOf) || p.is(i-1, month) || p.text(i-1) == "year" || p.is(i-1, article) || p.at(i-1).k == prep || hi >= i+3 && p.lex[i].v >= 13 || p.lex[i].v >= 16 && p.lex[i].v <= 19 {
			if !p.is(hi, unit) && !p.is(hi, scale) {
				return pointExpr(i, hi, yearOf(int(y)))
			}
		}
	}
	return p.clockAt(i)
}

// decadeAt reads "1980s", "nineties".
func (p *finder) decadeAt(i int) expr {
	l := p.lex[i]
	lo := i
	if l.f&shy != 0 {
		if l.v < firstShortDecade && !p.is(i-1, apostrophe) || p.inLife(i) {
			return expr{}
		}
		if !p.is(i-1, apostrophe) && !p.is(i-1, article) && !p.is(i-1, phase) && !(p.is(i-1, hyphen) && p.is(i-2, phase)) {
			return expr{}
		}
	}
	if l.v > 1900 && p.token(i).Kind == scan.Word && !p.is(i-1, article) && !p.is(i-1, phase) && !(p.is(i-1, hyphen) && p.is(i-2, phase)) {
		return expr{}
	}
	g := cal.Decade
	if l.v%100 == 0 && l.v < 2000 {
		g = cal.Century
	}
	return pointExpr(lo, i+1, cal.Point{Year: int16(l.v), Gran: g})
}

// firstShortDecade is the first decade that two digits stand for without an
// apostrophe: "the 30s" are degrees or percent more often than years.
const firstShortDecade = 1950

// inLife tells whether the decade at i is one of a life: "in his 60s", "in her
// mid-50s", "was in late 50s".
func (p *finder) inLife(i int) bool {
	j := i - 1
	for ; p.is(j, phase) || p.is(j, hyphen); j-- {
	}
	return p.isV(j, article, 2) || p.is(j, possessive) || j < i-1 && p.isV(j, prep, prepIn) && !p.is(i-1, apostrophe)
}

// shortYear reads "'99" and "'80s".
func (p *finder) shortYear(i int) expr {
	if p.spaced(i+1) || i > 0 && !p.spaced(i) && !p.is(i-1, phase) && !p.is(i-1, hyphen) {
		return expr{}
	}
	n := p.at(i + 1)
	switch {
	case n.k == decade && p.token(i+1).Kind == scan.Number && n.f&shy != 0:
		return pointExpr(i, i+2, cal.Point{Year: int16(n.v), Gran: cal.Decade})
	case n.k == number && n.f == 0 && p.token(i+1).Len() == 2 && p.text(i) != "‘" && !p.counted(i+1) && !(p.at(i-1).k == none && p.title(i-1)):
		return pointExpr(i, i+2, yearOf(int(twoDigitYear(n.v))))
	}
	return expr{}
}

// title tells whether the word at i is written with a capital anywhere: "iWork".
func (p *finder) title(i int) bool {
	t := p.token(i)
	return t.Kind == scan.Word && p.d.Text[t.Start:t.End] != p.text(i)
}

// yearAt reads a year that stands alone, and what may follow it: "1990", "2018
// March 18", "2015 Q3", "1988 third quarter", "1997 to 1999" one by one.
func (p *finder) yearAt(i int) expr {
	l := p.lex[i]
	y := int16(l.v)
	if p.is(i+1, month) && p.spaced(i+1) && (p.capital(i+1) || p.lex[i+1].f&shy == 0) {
		m := p.lex[i+1]
		if n := p.at(i + 2); n.k == number && n.f == 0 && n.v >= 1 && n.v <= 31 && p.token(i+2).Len() <= 2 {
			if d := p.dated(i, i+3, y, int(m.v), int(n.v)); d.ok() {
				return d
			}
		}
		if !(p.is(i+2, number) && p.spaced(i+2)) {
			return pointExpr(i, i+2, cal.Point{Year: y, Gran: cal.Month, Sub: uint8(m.v)})
		}
	}
	if q, hi := p.quarterName(i + 1); hi > 0 {
		return p.reported(pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Quarter, Sub: uint8(q)}))
	}
	if o := p.at(i + 1); o.k == ordinal && (o.v == 1 || o.v == 2) && p.is(i+2, half) {
		return pointExpr(i, i+3, cal.Point{Year: y, Gran: cal.Half, Sub: uint8(o.v)})
	}
	if p.counted(i) || !p.stands(i) {
		return expr{}
	}
	return pointExpr(i, i+1, yearOf(int(y)))
}

// stands tells whether the number at i can be a year by what stands around it:
// "Flight 2010", "Gate 1998", "No. 1999", "1,500 to 2000" are none.
func (p *finder) stands(i int) bool {
	v := p.lex[i].v
	b := p.at(i - 1)
	t := p.token(i - 1)
	if !p.spaced(i) && i > 0 {
		// "F-1998", "10-1999", "A320-2000"
		switch {
		case b.k == hyphen && i >= 2 && !p.spaced(i-1):
			if f := p.at(i - 2); !(f.k == number && f.f == 0 && isYear(f.v) || f.k == phase || p.text(i-2) == "post" || p.text(i-2) == "pre" || f.k == fiscal || f.k == month || p.text(i-2) == "the") {
				return false
			}
		case b.k == hyphen, t.Any(scan.QuoteMark), t.Kind == scan.Punct:
		default:
			return false
		}
	}
	if !p.spaced(i+1) && p.is(i+1, hyphen) && !p.spaced(i+2) {
		// "1998-built", "1999-2000", but not "2010-12-31x" or "2000-3"
		if n := p.at(i + 2); n.k == number && n.f == 0 && !(isYear(n.v) || n.v > v%100 && p.token(i+2).Len() == 2) {
			return false
		}
	}
	if v < 1200 || v > 2060 {
		return b.k == prep && b.v != prepFor && b.v != prepOf && b.v != conjTo || b.k == era
	}
	switch b.k {
	case prep, article, phase, edge, fiscal, rel, conj, comma, hyphen, hedge, season, side, month, ordinal, holiday, quarterTag, possessive, unit, number:
		switch {
		case b.k == prep && (b.v == prepOver || b.v == prepPer || b.v == prepFor || b.v == prepOf || b.v == prepAs) || b.k == conj && b.v == conjTo || b.k == hedge || b.k == number:
			if b.k == number && b.f&grouping != 0 {
				return false
			}
			return !p.countsBehind(i) || p.capital(i+1)
		case b.k == comma, b.k == conj:
			return !p.countsBehind(i)
		}
		return true
	case at:
		return false
	}
	if w := p.text(i - 1); w == "least" && (p.isV(i-3, prep, prepSince) || p.isV(i-3, prep, prepUntil)) {
		return true // "since at least 1980"
	}
	if w := p.text(i + 1); w == "more" || w == "others" {
		return false // "will cut 2000 more"
	}
	switch p.text(i - 1) {
	case "flight", "gate", "no.", "no", "number", "room", "route", "highway", "model", "page", "box", "section", "boeing", "windows", "office", "apollo", "channel", "radio", "article", "s&p", "#", "resolution", "bus", "unit",
		"nos.", "than", "least", "some", "nasdaq", "only", "total", "worth", "air", "version", "series", "area", "studio":
		return false
	}
	return !p.countsBehind(i) || p.capital(i+1)
}

// roundCount: a count that a year could be is told as a round number, "2000
// troops"; an exact one has a comma, so that "2012 voters" are those of a year.
const roundCount = 50

// countsBehind tells whether the number at i may count the noun behind it.
func (p *finder) countsBehind(i int) bool {
	return p.lex[i].v%roundCount == 0 && p.countsNoun(i+1)
}

// pluralNoun tells whether a word may be a plural noun, by its end.
func pluralNoun(w string) bool {
	switch w {
	case "was", "is", "has", "as", "its", "his", "this", "us", "rose", "fell", "elections", "olympics", "games", "championships", "results", "sales", "earnings", "figures", "levels", "losses", "profits", "finals", "estimates", "protests", "riots", "attacks", "talks":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// isYear tells whether n can be a year that stands alone.
func isYear(n int32) bool { return n >= 1000 && n <= 2100 }

func (p *finder) isYearAt(i int) bool {
	l := p.at(i)
	return l.k == number && l.f == 0 && isYear(l.v) && p.token(i).Len() == 4
}

// seasonAt reads "summer", "spring 2003", "summer of 1998".
func (p *finder) seasonAt(i int) expr {
	l := p.lex[i]
	s := int(l.v)
	if l.f&plural != 0 {
		return expr{}
	}
	if y, hi := p.yearBehind(i + 1); hi > 0 {
		return pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Season, Sub: uint8(s)})
	}
	before := p.at(i - 1)
	into := p.text(i-1) == "into" || before.k == article && before.v == 0 && p.text(i-2) == "into"
	leads := into || before.k == prep && before.v != prepOf && before.v != prepFor || before.k == phase || before.k == edge || before.k == article && before.v == 0 && p.at(i-2).k == prep || before.k == prep && before.v == prepOf && p.is(i-2, edge)
	if y, hi := p.relYear(i + 1); hi > 0 && (leads || s != cal.Fall) { // "in fall last year", "prices fall this year"
		return pointExpr(i, hi, cal.Point{Year: y, Gran: cal.Season, Sub: uint8(s)})
	}
	if l.f&shy != 0 && (!leads || before.k == article && s == cal.Fall && (p.isV(i+1, prep, prepOf) || !into && !p.isV(i-2, prep, prepIn))) {
		return expr{}
	}
	if !leads && before.k != rel {
		if n := p.token(i + 1); n.Kind == scan.Word && p.at(i+1).k == none && before.k != hyphen {
			return expr{}
		}
	}
	return pointExpr(i, i+1, p.season(s, p.tense(i, i+1)))
}
