package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// relWeekday reads "last Friday", "next Tuesday", "this Monday".
func (p *finder) relWeekday(i, j int, v int32) expr {
	if p.lex[j].f&shy != 0 && (v == dirThis || v == dirThat) && !p.token(j).Is(scan.Dotted) {
		return expr{}
	}
	w := int(p.lex[j].v)
	if d := p.dayOfMonth(p.skipComma(j + 1)); d.ok() && d.point.Gran == cal.DayGran {
		d.lo = i
		return d
	}
	var pt cal.Point
	switch v {
	case dirLast, dirPrevious:
		pt = p.weekdayOfWeek(w, -1)
		if v == dirPrevious && !p.day.IsZero() && !p.now.IsZero() {
			n := w - p.day.Weekday()
			if n >= 0 {
				n -= 7
			}
			pt = p.dayFrom(p.day, n)
		}
	case dirPast:
		pt = p.weekday(w, pastTense)
		if d, ok := pt.DayOf(); ok && d == p.now {
			pt = p.dayFrom(d, -7)
		}
	case dirNext:
		pt = p.weekdayOfWeek(w, 1)
	case dirFollowing:
		if !p.is(i-1, article) && p.is(j+1, possessive) {
			return expr{} // "following Monday's vote": after it
		}
		pt = p.weekdayOfWeek(w, 1)
		if !p.day.IsZero() && !p.now.IsZero() {
			n := w - p.day.Weekday()
			if n <= 0 {
				n += 7
			}
			pt = p.dayFrom(p.day, n)
		}
	case dirThis:
		t := p.tense(i, j+1)
		if t != pastTense {
			t = futureTense
		}
		pt = p.weekday(w, t)
	case dirComing:
		pt = p.weekday(w, futureTense)
	case dirSame, dirThat:
		if d := p.day; !d.IsZero() && d.Weekday() == w {
			pt = cal.PointOf(d)
		} else {
			pt = p.weekday(w, pastTense)
		}
	default:
		return expr{}
	}
	return pointExpr(i, j+1, pt)
}

// relMonth reads "last October", "this September", "next May".
func (p *finder) relMonth(i, j int, v int32) expr {
	l := p.lex[j]
	if l.f&shy != 0 && !p.capital(j) {
		return expr{}
	}
	if n := p.token(j + 1); l.f&shy != 0 && v == dirThis && n.Kind == scan.Word && !n.Any(scan.Upper) && p.at(j+1).k == none && i == 0 {
		return expr{}
	}
	t, ok := unclear, true
	switch v {
	case dirLast, dirPast, dirPrevious:
		t = pastTense
	case dirNext, dirComing, dirFollowing:
		t = futureTense
	case dirThis, dirCurrent:
		t = presentTense
	default:
		ok = false
	}
	if !ok {
		return expr{}
	}
	if d := p.dayOfMonth(j); d.ok() {
		if m, known := d.point.DayOf(); known && (t == pastTense && !m.Before(p.now) || t == futureTense && !p.now.Before(m)) {
			d.point.Year += map[bool]int16{true: -1, false: 1}[t == pastTense]
			d = pointExpr(i, d.hi, d.point)
		}
		d.lo = i
		return d
	}
	pt := cal.Point{Year: cal.Unknown, Gran: cal.Month, Sub: uint8(l.v)}
	if !p.now.IsZero() {
		n := int(l.v) - int(p.now.Month)
		if v == dirLast && n == -1 {
			n = 0 // a month that has just passed is called "last month"
		}
		pt.Year = p.now.Year
		switch {
		case t == pastTense && n >= 0:
			pt.Year--
		case t == futureTense && n <= 0:
			pt.Year++
		}
	}
	return pointExpr(i, j+1, pt)
}

// relSeason reads "last spring", "this summer", "next winter".
func (p *finder) relSeason(i, j int, v int32) expr {
	s := int(p.lex[j].v)
	if p.lex[j].f&plural != 0 || v == dirThat && p.countsNoun(j+1) {
		return expr{} // "said that spring crops would fail"
	}
	var pt cal.Point
	switch v {
	case dirLast, dirPast, dirPrevious:
		pt = p.season(s, pastTense)
		if !p.now.IsZero() && pt == p.seasonOf(p.now) {
			pt.Year--
		}
	case dirNext, dirComing, dirFollowing:
		pt = p.season(s, futureTense)
		if !p.now.IsZero() && v == dirNext && pt.Year == p.now.Year && seasonMonth(s) <= int(p.now.Month) {
			pt.Year++
		}
	case dirThis, dirCurrent, dirSame, dirThat:
		pt = p.season(s, unclear)
		if !p.now.IsZero() && s == cal.Winter {
			if pt.Year = p.now.Year; p.now.Month <= 6 {
				pt.Year--
			}
		} else if !p.now.IsZero() {
			if pt.Year = p.now.Year; seasonMonth(s)+2 < int(p.now.Month) && p.tense(i, j+1) == futureTense {
				pt.Year++ // "will be born this summer", in December
			}
		}
	default:
		return expr{}
	}
	return pointExpr(i, j+1, pt)
}

// seasonOf is the season that the day lies in.
func (p *finder) seasonOf(d cal.Day) cal.Point {
	pt := cal.Point{Year: d.Year, Gran: cal.Season, Sub: cal.Winter}
	switch m := int(d.Month); {
	case m < seasonMonth(cal.Spring):
		pt.Year--
	case m < seasonMonth(cal.Summer):
		pt.Sub = cal.Spring
	case m < seasonMonth(cal.Fall):
		pt.Sub = cal.Summer
	case m < seasonMonth(cal.Winter):
		pt.Sub = cal.Fall
	}
	return pt
}

// countsNoun tells whether a plural noun stands at i.
func (p *finder) countsNoun(i int) bool {
	return p.is(i, none) && p.token(i).Kind == scan.Word && pluralNoun(p.text(i))
}

// relPart reads "last night", "this morning", "that evening".
func (p *finder) relPart(i, j int, v int32) expr {
	if p.lex[j].f&plural != 0 {
		return expr{}
	}
	var pt cal.Point
	switch v {
	case dirLast:
		pt = p.dayFrom(p.now, -1)
	case dirThis:
		pt = p.dayFrom(p.now, 0)
	case dirNext, dirFollowing:
		pt = p.dayFrom(p.anchor(), 1)
	case dirPrevious:
		pt = p.dayFrom(p.anchor(), -1)
	case dirSame, dirThat:
		pt = p.dayFrom(p.anchor(), 0)
	default:
		return expr{}
	}
	pt.Gran, pt.Part = cal.Part, uint8(p.lex[j].v)
	return pointExpr(i, j+1, pt)
}
