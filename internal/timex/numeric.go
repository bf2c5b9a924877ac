package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

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

func (p *finder) isYearAt(i int) bool {
	l := p.at(i)
	return l.k == number && l.f == 0 && isYear(l.v) && p.token(i).Len() == 4
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
	if p.is(i+1, half) == false && p.isV(i+1, ordinal, 1) && p.is(i+2, half) {
		return pointExpr(i, i+3, cal.Point{Year: y, Gran: cal.Half, Sub: 1})
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
		return b.k == prep && b.v != for_ && b.v != of && b.v != to || b.k == era
	}
	switch b.k {
	case prep, article, phase, edge, fiscal, rel, conj, comma, hyphen, hedge, season, side, month, ordinal, holiday, quarterTag, possessive, unit, number:
		switch {
		case b.k == prep && (b.v == over || b.v == per || b.v == for_ || b.v == of || b.v == as) || b.k == conj && b.v == to || b.k == hedge || b.k == number:
			if b.k == number && b.f&comma_ != 0 {
				return false
			}
			n := p.token(i + 1)
			return !(n.Kind == scan.Word && p.at(i+1).k == none && n.Any(scan.Space) && !n.Any(scan.Upper) && pluralNoun(p.text(i+1)))
		case b.k == comma, b.k == conj:
			n := p.token(i + 1)
			return !(n.Kind == scan.Word && p.at(i+1).k == none && pluralNoun(p.text(i+1)))
		}
		return true
	case at:
		return false
	}
	switch p.text(i - 1) {
	case "flight", "gate", "no.", "no", "number", "room", "route", "highway", "model", "page", "box", "section", "boeing", "windows", "office", "apollo", "channel", "radio", "article", "s&p", "#", "resolution", "bus", "unit",
		"nos.", "than", "least", "some", "nasdaq", "only", "total", "worth", "air", "version", "series", "area", "studio":
		return false
	}
	n := p.token(i + 1)
	if n.Kind == scan.Word && p.at(i+1).k == none && !n.Any(scan.Upper) && pluralNoun(p.text(i+1)) {
		return false
	}
	return true
}

// pluralNoun tells whether a word may be a plural noun, by its end.
func pluralNoun(w string) bool {
	switch w {
	case "was", "is", "has", "as", "its", "his", "this", "us", "rose", "fell", "elections", "olympics", "games", "championships", "results", "sales", "earnings", "figures", "levels", "losses", "profits", "finals", "estimates", "protests", "riots", "attacks", "talks":
		return false
	}
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
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
	case parts == 2 && sep == '/' && size[0] == 4 && size[1] == 2 && p.is(i+1, none) && p.text(i+1) == "/":
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

// shorthand reads a length with its unit written to it: "3h", "5min", "10D".
func (p *finder) shorthand(i int) (n int64, u cal.Unit) {
	w := p.text(i)
	v, k := digits(w)
	if k == 0 || k > 4 {
		return 0, 0
	}
	switch w[k:] {
	case "s", "sec", "secs":
		u = cal.Seconds
	case "min", "mins", "minute", "minutes":
		u = cal.Minutes
	case "h", "hr", "hrs", "hour", "hours":
		u = cal.Hours
	case "d", "day", "days":
		u = cal.Days
	case "w", "wk", "wks", "week", "weeks":
		u = cal.Weeks
	case "month", "months":
		u = cal.Months
	case "y", "yr", "yrs", "year", "years":
		u = cal.Years
	}
	return int64(v) * cal.Milli, u
}

// shortLength reads a run of lengths in shorthand: "1d, 2hr, and 5min". One
// letter alone needs a word before it that asks for a length.
func (p *finder) shortLength(i int) expr {
	ahead := p.isV(i-1, prep, in)
	var list [maxShort]cal.Amount
	k, j := 0, i
	for k < maxShort && p.is(j, number) && p.lex[j].f == shape {
		n, u := p.shorthand(j)
		if u == 0 || k > 0 && u >= list[k-1].Unit {
			break
		}
		list[k] = cal.Amount{N: n, Unit: u}
		k++
		j++
		if q := p.skipComma(j); p.isV(q, conj, and) && p.is(q+1, number) {
			j = q + 1
		} else if p.is(q, number) && p.lex[q].f == shape {
			j = q
		}
	}
	if k == 0 {
		return expr{}
	}
	if p.token(j-1).Len() < 4 && k == 1 {
		if b := p.at(i - 1); !(b.k == prep && (b.v == for_ || b.v == in || b.v == within)) && p.text(i-1) != "lasted" {
			return expr{}
		}
	}
	if !ahead || p.now.IsZero() {
		return expr{lo: i, hi: j, typ: doc.DateDuration, value: cal.Length(list[:k]...)}
	}
	d, clock := p.now, p.clock
	for _, a := range list[:k] {
		e := p.away(i-1, j, d, clock, a.N, a.Unit, 1)
		if day, ok := e.point.DayOf(); ok {
			d = day
			if e.point.Gran >= cal.Minute {
				clock = int(e.point.Hour)*3600 + int(e.point.Min)*60 + int(e.point.Sec)
			}
		}
		if a.Unit <= cal.Hours {
			e.lo = i - 1
			if a == list[k-1] {
				return e
			}
		}
	}
	return pointExpr(i-1, j, cal.PointOf(d))
}

// maxShort is how many lengths in shorthand are read as one.
const maxShort = 4

// spelledAt reads what begins with a number word: a year, a time of day.
func (p *finder) spelledAt(i int) expr {
	if y, hi := p.spelledYear(i); hi > 0 {
		if p.isV(i-1, prep, in) || p.isV(i-1, prep, since) || p.isV(i-1, prep, of) || p.is(i-1, month) || p.text(i-1) == "year" || p.is(i-1, article) || p.at(i-1).k == prep || hi >= i+3 && p.lex[i].v >= 13 || p.lex[i].v >= 16 && p.lex[i].v <= 19 {
			if !p.is(hi, unit) && !p.is(hi, scale) {
				return pointExpr(i, hi, yearOf(int(y)))
			}
		}
	}
	return p.clockAt(i)
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

// after tells whether quarter a comes after quarter b.
func after(a, b cal.Point) bool {
	return a.Gran == cal.Quarter && (a.Year > b.Year || a.Year == b.Year && a.Sub > b.Sub)
}

// reported remembers the period that the figures of the story are about.
func (p *finder) reported(e expr) expr {
	if e.ok() && (p.now.IsZero() || p.report.Gran == 0 || !after(e.point, p.lastQuarter())) {
		p.report = e.point
	}
	return e
}

// datelineDay is the full date in the dateline, read without a day of
// publication.
func (p *finder) datelineDay() cal.Day {
	b := p.d.Dateline.Block
	if b == doc.None || int(b) >= len(p.d.Blocks) {
		return cal.Day{}
	}
	block := p.d.Blocks[b]
	p.lo = int(block.Lo)
	if !p.read(int(block.Lo), int(block.Hi)) {
		return cal.Day{}
	}
	for i := range p.lex {
		if e := p.expression(i); e.ok() {
			if d, ok := e.point.DayOf(); ok {
				return d
			}
		}
	}
	return cal.Day{}
}
