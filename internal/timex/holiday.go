package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads days that have names, "Thanksgiving 2014", and finds them in
// a year by the rules in internal/data. A name is matched in lower case,
// without hyphens and apostrophes, and the longest counts.

// maxName is the longest name of a day, in tokens.
const maxName = 8

// maxNameBytes is the longest name of a day.
const maxNameBytes = 48

// holidayName reads the longest name of a day that begins at i. hi is 0 where
// there is none.
func (p *finder) holidayName(i int) (index, hi int) {
	table := lex.Open(data.HolidayNames)
	var buf [maxNameBytes]byte
	key := buf[:0]
	plain := true // the name is a stretch of the text
	for j := i; j < i+maxName && j < len(p.lex); j++ {
		switch l := p.lex[j]; {
		case l.k == hyphen, l.k == apostrophe:
			plain = false
			continue
		case l.k == possessive:
			plain = false
			key = append(key, 's')
		case p.token(j).Kind == scan.Word:
			if len(key) > 0 {
				key = append(key, ' ')
			}
			w := p.text(j)
			if len(key)+len(w) > maxNameBytes {
				return index, hi
			}
			for k := 0; k < len(w); k++ {
				if w[k] == '\'' {
					plain = false
					continue
				}
				if w[k] == 0xe2 && k+2 < len(w) { // "’"
					k += 2
					plain = false
					continue
				}
				if w[k] == '-' {
					key = append(key, ' ')
					plain = false
					continue
				}
				key = append(key, w[k])
			}
		default:
			return index, hi
		}
		if first := p.token(i).Start; plain && int(p.token(j).End-first) == len(key) {
			if v, ok := table.Find(p.d.Low[first:p.token(j).End]); ok {
				index, hi = int(v), j+1
			}
			continue
		}
		plain = false
		if v, ok := table.Find(string(key)); ok {
			index, hi = int(v), j+1
		}
	}
	return index, hi
}

// holidayAt reads a named day and its year: "Christmas", "Labor Day 2012",
// "Easter weekend".
func (p *finder) holidayAt(i int) expr {
	index, hi := p.holidayName(i)
	if hi == 0 {
		return expr{}
	}
	if !p.capital(i) && (hi == i+1 && p.shyName(i) || p.is(hi-1, possessive)) {
		return expr{} // "the boss's"
	}
	if p.saint(i, hi) {
		return expr{hi: skip + hi}
	}
	weekend := p.isV(hi, unit, int32(cal.Weekends))
	if weekend {
		hi++
	}
	year, h := p.yearOf(hi)
	if h > 0 {
		if weekend {
			e := p.holidayExpr(i, hi-1, index, year)
			e.hi = h
			return e
		}
		return p.holidayExpr(i, h, index, year)
	}
	if p.isYearAt(hi) && p.isV(hi+1, unit, int32(cal.Weekends)) { // "Labor Day 2021 weekend"
		return p.holidayExpr(i, hi+1, index, int16(p.lex[hi].v))
	}
	if weekend {
		hi--
	}
	if p.isV(hi, prep, prepIn) {
		if q, ok := p.quantity(hi + 1); ok && p.isV(q.hi, unit, int32(cal.Years)) && !p.now.IsZero() && q.n > 0 {
			return p.holidayExpr(i, q.hi+1, index, p.year(int(q.n/cal.Milli)).Year)
		}
	}
	return p.holidayExpr(i, hi, index, p.holidayYear(index, p.strictTense(i, hi)))
}

// saint tells whether the name at lo to hi is a person's and not a day's: "in
// honor of Martin Luther King", "St. Patrick's Cathedral".
func (p *finder) saint(lo, hi int) bool {
	switch p.text(lo) {
	case "martin", "st", "st.", "saint":
	default:
		return false
	}
	if p.text(hi-1) == "day" || p.is(hi, number) || p.is(hi, unit) {
		return false
	}
	if p.is(hi, possessive) || p.token(hi).Kind == scan.Word && p.capital(hi) && p.is(hi, none) {
		return true
	}
	b := p.at(lo - 1)
	return lo > 0 && !(b.k == prep && b.v != prepOf && b.v != prepFor && b.v != prepIn) && b.k != rel
}

// shyName tells whether the one word at i is a name of a day only where it is
// written with a capital.
func (p *finder) shyName(i int) bool {
	switch p.text(i) {
	case "epiphany", "ascension", "assumption", "muharram", "tet", "vesak", "rakhi", "festivus":
		return true
	}
	return false
}

// holidayExpr is the expression of a named day, or of the weekend around it.
func (p *finder) holidayExpr(lo, hi, index int, year int16) expr {
	if year == cal.Unknown {
		r := data.Holidays[index].Rule
		pt := unknownYear(cal.DayGran)
		if r.Kind == data.HolidayFixed && r.Plus == 0 {
			pt.Sub, pt.Day = r.A, r.B
		}
		return pointExpr(lo, hi, pt)
	}
	d := p.holidayIn(index, int(year))
	if d.IsZero() {
		return expr{}
	}
	if p.isV(hi, unit, int32(cal.Weekends)) {
		if w := d.Weekday(); w <= 2 {
			d = d.Add(-w) // the weekend of a Monday is the one before it
		}
		return pointExpr(lo, hi+1, coarsen(d, cal.Weekends))
	}
	return pointExpr(lo, hi, cal.PointOf(d))
}

// holidayIn is the named day in that year; the zero Day where it is not known.
func (p *finder) holidayIn(index, year int) cal.Day {
	h := &data.Holidays[index]
	r := h.Rule
	for _, x := range h.Regions {
		if x.Region != "" && x.Region == p.d.Region {
			r = x.Rule
		}
	}
	var d cal.Day
	switch r.Kind {
	case data.HolidayFixed:
		d, _ = cal.DateOf(year, int(r.A), int(r.B))
	case data.HolidayNth:
		d = cal.Nth(year, int(r.A), int(r.B), int(r.N))
	case data.HolidayEaster:
		d = cal.Easter(year)
	case data.HolidayPascha:
		d = cal.Pascha(year)
	case data.HolidayFeast:
		epoch := cal.Day{Year: data.FeastEpochYear, Month: 1, Day: 1}.Number()
		for _, n := range data.Feasts[r.A] {
			if e, _ := cal.FromNumber(epoch + int(n) + int(r.Plus)); int(e.Year) == year {
				return e
			}
		}
	}
	if d.IsZero() {
		return d
	}
	return d.Add(int(r.Plus))
}

// maxGap is how many years apart a named day may be: presidential years.
const maxGap = 4

// holidayYear is the year of the named day nearest to now, by the rules of a
// day of a month.
func (p *finder) holidayYear(index int, t tense) int16 {
	if p.now.IsZero() {
		return cal.Unknown
	}
	now, year := p.now.Number(), int(p.now.Year)
	best, bestGap := year, 1<<30
	for y := year - maxGap; y <= year+maxGap; y++ {
		d := p.holidayIn(index, y)
		if d.IsZero() {
			continue
		}
		if gap := distance(d.Number()-now, t); gap < bestGap {
			best, bestGap = y, gap
		}
	}
	return int16(best)
}

// relHoliday reads "last Thanksgiving", "next Easter", "this Christmas".
func (p *finder) relHoliday(i, j int, v int32) expr {
	index, hi := p.holidayName(j)
	if hi == 0 || p.now.IsZero() {
		return expr{}
	}
	now, year := p.now.Number(), int(p.now.Year)
	switch v {
	case dirLast, dirPast, dirPrevious:
		for y := year; y >= year-maxGap; y-- {
			if d := p.holidayIn(index, y); !d.IsZero() && d.Number() < now {
				return p.holidayExpr(i, hi, index, int16(y))
			}
		}
	case dirNext, dirComing, dirFollowing:
		for y := year; y <= year+maxGap; y++ {
			if d := p.holidayIn(index, y); !d.IsZero() && d.Number() > now {
				return p.holidayExpr(i, hi, index, int16(y))
			}
		}
	case dirThis, dirCurrent:
		return p.holidayExpr(i, hi, index, p.now.Year)
	}
	return expr{}
}

// attacks reads "Sept. 11 attacks", a date with a year of its own.
func (p *finder) attacks(e expr) expr {
	if e.point.Gran != cal.DayGran || e.point.Sub != 9 || e.point.Day != 11 {
		return e
	}
	switch p.text(e.hi) {
	case "attacks", "attack", "terrorist", "terror", "hijackers", "hijackings":
		e.point.Year = 2001
		e.value = e.point.Timex()
	}
	return e
}
