package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// This file reads times of day and finds the day they belong to: the one that
// is written to them, else one the sentence names, else the day of issue. A
// number is a time only with a sign of it, such as "p.m.", a colon or "at"
// behind a day.

// clockAt reads a time of day at i and the day it belongs to: "9 a.m. EST
// Tuesday", "noon Thursday", "17:49", "8 this evening". Without a day it is
// that of the sentence or of the issue.
func (p *finder) clockAt(i int) expr {
	c := p.time(i, false)
	if !c.ok() {
		return expr{}
	}
	if b := p.at(i - 1); !c.sure && i > 0 && b.k == none && p.token(i-1).Kind == scan.Word {
		return expr{}
	}
	j := c.hi
	if p.is(j, comma) && !p.is(j+1, none) {
		j++
	}
	if p.isV(j, prep, prepOn) || p.isV(j, prep, prepOf) || p.isV(j, prep, prepIn) && p.is(j+1, article) && p.is(j+2, part) {
		j++
	}
	if e := p.dayBehind(j); e.ok() && e.point.Gran >= cal.DayGran && e.point.Gran <= cal.Part {
		pt := withClock(e.point, c.point)
		return pointExpr(i, e.hi, pt)
	}
	if p.isV(j, article, 0) && p.is(j+1, part) { // "4 in the morning"
		pt := p.dayInMind()
		pt.Part, pt.Gran = uint8(p.lex[j+1].v), cal.Part
		return pointExpr(i, j+2, withClock(pt, c.point))
	}
	if !c.sure {
		return expr{}
	}
	return pointExpr(i, c.hi, withClock(p.dayAhead(c.hi), c.point))
}

// dayBehind reads the day that a time of day belongs to.
func (p *finder) dayBehind(j int) expr {
	switch p.at(j).k {
	case weekday:
		return p.weekdayAt(j)
	case month:
		return p.dayOfMonth(j)
	case number, ordinal:
		if d := p.hyphened(j); d.ok() {
			return d
		}
		if p.at(j).f&shape != 0 && p.at(j).v == '/' {
			return p.slashed(j)
		}
		return p.dayOfMonth(j)
	case dayWord, tonight:
		e := p.dayWordAt(j)
		if e.ok() && p.is(e.hi, part) {
			e.point.Gran, e.point.Part = cal.Part, uint8(p.lex[e.hi].v)
			e.hi++
		}
		return e
	case rel:
		return p.relAt(j)
	case article:
		if p.isV(j+1, rel, dirFollowing) || p.isV(j+1, rel, dirNext) || p.isV(j+1, rel, dirSame) {
			return p.articleAt(j)
		}
	}
	return expr{}
}

// dayInMind is the day that a time without one belongs to: that of the
// sentence, else that of the issue.
func (p *finder) dayInMind() cal.Point {
	if n := len(p.d.Dates); n > 0 && int(p.d.Dates[n-1].Lo) >= p.lo && !p.day.IsZero() {
		return cal.PointOf(p.day)
	}
	return p.dayFrom(p.now, 0)
}

// toldDays is how many days before the issue the day may lie that a story goes
// on to tell of.
const toldDays = 3

// dayTold is the day of "earlier in the day": the last that was told of where it
// is a fresh one, else that of the issue.
func (p *finder) dayTold() cal.Point {
	if !p.day.IsZero() && !p.now.IsZero() {
		if ago := p.now.Number() - p.day.Number(); ago >= 0 && ago <= toldDays {
			return cal.PointOf(p.day)
		}
	}
	return p.dayInMind()
}

// dayWindow is how many tokens behind a time its day may stand.
const dayWindow = 12

// dayAhead is the day that a time before lexeme i belongs to: one that the
// sentence named before or names soon, else that of the issue.
func (p *finder) dayAhead(i int) cal.Point {
	if n := len(p.d.Dates); n > 0 && int(p.d.Dates[n-1].Lo) >= p.lo && !p.day.IsZero() {
		return cal.PointOf(p.day)
	}
	for j := i; j < i+dayWindow && j < len(p.lex); j++ {
		if l := p.lex[j]; l.k == weekday && l.f == 0 || l.k == dayWord || l.k == month {
			if e := p.dayBehind(j); e.ok() && e.point.Gran == cal.DayGran {
				return e.point
			}
		}
	}
	return p.dayFrom(p.now, 0)
}

// clockExpr is a time of day; sure tells that it can be nothing else.
type clockExpr struct {
	hi    int
	point cal.Point
	sure  bool
}

func (c clockExpr) ok() bool { return c.hi > 0 }

// clockBehind reads a time of day behind a day: "at 9 a.m.", ", 5 p.m.",
// "around 3", "@ 10".
func (p *finder) clockBehind(j int) clockExpr {
	k := p.skipComma(j)
	bare := false
	if p.is(k, at) || p.is(k, hedge) && p.text(k) == "around" {
		k++
		bare = true
	}
	if p.is(k, hedge) && p.text(k) != "just" {
		k++
	}
	c := p.time(k, bare)
	if c.ok() && !c.sure && !bare {
		return clockExpr{}
	}
	if c.ok() && p.is(c.hi, zone) && !c.point.HasZone {
		c.hi++
	}
	return c
}

// time reads a time of day alone: "9 a.m. EDT", "17:49:19", "noon", "half past
// 3", "five-thirty", "8.30pm". Where bare, a number alone is one too.
func (p *finder) time(i int, bare bool) clockExpr {
	if c := p.pastHour(i, bare); c.ok() {
		return c
	}
	return p.hour(i, bare)
}

// pastHour reads a time of day by the minutes past an hour or, for a quarter, to
// it: "half past 3", "20 past 3 p.m.", "a quarter to noon".
func (p *finder) pastHour(i int, bare bool) clockExpr {
	j := i
	if p.isV(j, article, 1) {
		j++
	}
	min := int32(0)
	l := p.at(j)
	quarter := l.k == unit && l.v == int32(cal.Quarters) && l.f&plural == 0
	switch {
	case quarter:
		min = 15
	case j > i:
		return clockExpr{}
	case l.k == half:
		min = 30
	case l.k == number && l.f == 0 && l.v < 60 && p.token(j).Len() <= 2, l.k == cardinal:
		min = l.v
	}
	past := p.isV(j+1, rel, dirPast)
	if min == 0 || !past && !(quarter && p.isV(j+1, conj, conjTo)) {
		return clockExpr{}
	}
	c := p.hour(j+2, true)
	if !c.ok() || c.point.Min != 0 || c.point.Gran > cal.Minute || !c.sure && l.k != half {
		return clockExpr{}
	}
	if !past {
		min, c.point.Hour = 60-min, (c.point.Hour+23)%24
	}
	c.point.Min, c.point.Gran = uint8(min), cal.Minute
	c.sure = c.sure || bare
	return c
}

// hour is time but for the minutes past it.
func (p *finder) hour(i int, bare bool) clockExpr {
	l := p.at(i)
	pt := cal.Point{Gran: cal.Hour}
	switch l.k {
	case noonish:
		if p.is(i-1, hyphen) && !p.spaced(i) {
			return clockExpr{}
		}
		pt.Hour = uint8(l.v)
		if l.v == 12 {
			pt.Gran = cal.Minute
			pt.Part = cal.Midday
		}
		return clockExpr{hi: i + 1, point: pt, sure: true}
	case number:
		return p.digitTime(i, bare)
	case cardinal:
		if l.v < 1 || l.v > 12 {
			return clockExpr{}
		}
		pt.Hour = uint8(l.v)
		j := i + 1
		if p.is(j, hyphen) && p.is(j+1, cardinal) && p.lex[j+1].v >= 10 && p.lex[j+1].v < 60 {
			pt.Min, pt.Gran = uint8(p.lex[j+1].v), cal.Minute
			j += 2
			if p.is(j, hyphen) && p.is(j+1, cardinal) {
				pt.Min += uint8(p.lex[j+1].v)
				j += 2
			}
			return p.meridianBehind(j, pt, false)
		}
		if p.is(j, oclock) {
			return p.meridianBehind(j+1, pt, true)
		}
		return p.meridianBehind(j, pt, false)
	}
	return clockExpr{}
}

// digitTime reads a time of day that begins with a digit.
func (p *finder) digitTime(i int, bare bool) clockExpr {
	l := p.lex[i]
	pt := cal.Point{Gran: cal.Hour}
	if i > 0 && !p.spaced(i) && !p.is(i-1, hyphen) && !p.is(i-1, apostrophe) && p.text(i-1) != "(" {
		return clockExpr{}
	}
	if l.f == 0 {
		if p.token(i).Len() == 4 && l.v < 2400 && l.v%100 < 60 && p.is(i+1, zone) && p.capital(i+1) { // "0430 GMT"
			pt.Gran, pt.Hour, pt.Min, pt.Part = cal.Minute, uint8(l.v/100), uint8(l.v%100), cal.Midday
			return p.zoneBehind(i+1, pt)
		}
		if p.token(i).Len() == 4 && l.v < 2400 && l.v%100 < 60 && p.isV(i+1, unit, int32(cal.Hours)) && p.lex[i+1].f&plural != 0 && (p.is(i-1, at) || p.isV(i-1, prep, prepBy)) { // "at 1600 hrs"
			pt.Gran, pt.Hour, pt.Min, pt.Part = cal.Minute, uint8(l.v/100), uint8(l.v%100), cal.Midday
			return p.zoneBehind(i+2, pt)
		}
		if p.token(i).Len() > 2 || l.v > 24 {
			return clockExpr{}
		}
		pt.Hour = uint8(l.v)
		if p.is(i+1, oclock) || p.text(i+1) == "o" && p.is(i+2, apostrophe) {
			j := i + 2
			if p.text(i+1) == "o" {
				j = i + 4
			}
			return p.meridianBehind(min(j, len(p.lex)), pt, true)
		}
		c := p.meridianBehind(i+1, pt, false)
		if c.ok() && !c.sure && bare && l.v >= 1 && l.v <= 12 {
			if p.is(c.hi, unit) || p.token(i+1).Any(0) && p.at(i+1).k == scale {
				return clockExpr{}
			}
			return c
		}
		return c
	}
	if l.f&shape == 0 {
		return clockExpr{}
	}
	w := p.text(i)
	var n [3]int
	parts, at := 0, 0
	sep := byte(0)
	for parts < 3 && at < len(w) {
		v, k := digits(w[at:])
		if k == 0 || k > 2 || parts > 0 && k != 2 {
			break
		}
		n[parts] = int(v)
		parts++
		at += k
		if at+1 < len(w) && (w[at] == ':' || w[at] == '.' || w[at] == 'h' && parts == 1) && (sep == 0 || w[at] == sep) && w[at+1] >= '0' && w[at+1] <= '9' {
			sep = w[at]
			at++
			continue
		}
		break
	}
	if parts == 0 || n[0] > 24 || n[1] > 59 || n[2] > 59 || sep == '.' && parts == 3 {
		return clockExpr{}
	}
	pt.Hour, pt.Min, pt.Sec = uint8(n[0]), uint8(n[1]), uint8(n[2])
	pt.Gran = cal.Hour + cal.Gran(parts-1)
	switch rest := w[at:]; rest {
	case "":
		if sep == '.' {
			c := p.meridianBehind(i+1, pt, false)
			if c.ok() && !c.sure {
				return clockExpr{}
			}
			return c
		}
		return p.meridianBehind(i+1, pt, parts > 1 && (n[0] >= 10 || len(w) >= 5 || bare) && !p.scoreAround(i))
	case "am", "a", "pm", "p":
		if rest == "a" && parts == 1 && p.text(i+2) != "m" || n[0] > 12 || n[0] == 0 {
			return clockExpr{}
		}
		hi := i + 1
		if len(rest) == 1 && p.text(hi) == "." && p.text(hi+1) == "m" && !p.spaced(hi) && !p.spaced(hi+1) { // "6:30p.m."
			if hi += 2; p.text(hi) == "." && !p.spaced(hi) {
				hi++
			}
		}
		if rest[0] == 'p' && n[0] < 12 {
			pt.Hour += 12
		} else if rest[0] == 'a' && n[0] == 12 {
			pt.Hour = 0
		}
		pt.Part = cal.Midday
		return p.zoneBehind(hi, pt)
	case "h", "hrs", "hr":
		if parts == 1 && !bare {
			return clockExpr{}
		}
		pt.Part = cal.Midday
		if parts == 1 {
			pt.Gran = cal.Minute
		}
		return p.zoneBehind(i+1, pt)
	}
	return clockExpr{}
}

// scoreAround tells whether the time-like number at i is a ratio or a score.
func (p *finder) scoreAround(i int) bool {
	switch p.text(i + 1) {
	case "aspect", "ratio", "win", "victory", "defeat", "lead", "vote", "split", "loss", "draw", "odds":
		return true
	}
	switch p.text(i - 1) {
	case "of", "won", "lost", "by", "ratio", "psalm", "john", "matthew", "luke", "mark", "genesis":
		return true
	}
	return false
}

// meridianBehind reads what may follow an hour: "a.m.", a zone.
func (p *finder) meridianBehind(j int, pt cal.Point, sure bool) clockExpr {
	if p.is(j, meridian) && pt.Hour <= 12 && pt.Hour > 0 {
		if p.text(j) == "am" && p.spaced(j) && p.is(j+1, none) && !sure && pt.Gran == cal.Hour && p.at(j-1).k == cardinal {
			return clockExpr{}
		}
		if p.lex[j].v == 12 && pt.Hour < 12 {
			pt.Hour += 12
		} else if p.lex[j].v == 0 && pt.Hour == 12 {
			pt.Hour = 0
		}
		pt.Part = cal.Midday
		return p.zoneBehind(j+1, pt)
	}
	if !sure && pt.Gran == cal.Hour && p.token(j-1).Len() > 2 && p.at(j-1).k == number {
		return clockExpr{}
	}
	c := p.zoneBehind(j, pt)
	c.sure = sure || c.hi > j && pt.Gran > cal.Hour
	return c
}

// zoneBehind reads a time zone: "EDT", "GMT", "Eastern time", "local time".
// Only Greenwich is kept in the value, as the corpora have it.
func (p *finder) zoneBehind(j int, pt cal.Point) clockExpr {
	c := clockExpr{hi: j, point: pt, sure: true}
	if !p.is(j, zone) {
		switch p.text(j) {
		case "eastern", "pacific", "central", "local", "mountain", "moscow", "british":
			if p.is(j+1, time) {
				c.hi = j + 2
			} else if p.text(j+1) == "standard" || p.text(j+1) == "daylight" || p.text(j+1) == "summer" {
				if p.is(j+2, time) {
					c.hi = j + 3
				}
			}
		}
		return c
	}
	if !p.capital(j) {
		return c
	}
	c.hi = j + 1
	if w := p.text(j); w == "gmt" || w == "utc" {
		c.point.HasZone = true
	}
	return c
}

// partAt reads "morning" and its like at the start of an expression: "night of
// July 4", "mid afternoon"; alone they stand behind an article.
func (p *finder) partAt(i int) expr {
	l := p.lex[i]
	if l.f&plural != 0 {
		return expr{}
	}
	if p.isV(i+1, prep, prepOf) {
		if e := p.dayBehind(i + 2); e.ok() && e.point.Gran == cal.DayGran {
			e.point.Gran, e.point.Part = cal.Part, uint8(l.v)
			return pointExpr(i, e.hi, e.point)
		}
	}
	if p.is(i-1, phase) || l.f&midst != 0 || p.is(i-1, hyphen) && p.is(i-2, phase) {
		pt := p.dayInMind()
		pt.Gran, pt.Part = cal.Part, uint8(l.v)
		e := pointExpr(i, i+1, pt)
		if p.is(i+1, dayWord) {
			d := p.dayWordAt(i + 1)
			if d.ok() {
				d.point.Gran, d.point.Part = cal.Part, uint8(l.v)
				e = pointExpr(i, i+2, d.point)
			}
		}
		if l.f&midst != 0 {
			e.mod = doc.Mid
		}
		return e
	}
	return expr{}
}
