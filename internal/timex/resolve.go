package timex

import "github.com/newstext/newstext/internal/cal"

// This file turns what was said into points: which Monday, which May. All of
// it starts from the day of publication, now, and from a tense.

// tense is the direction a clause looks in.
type tense int8

const (
	unclear tense = iota
	pastTense
	presentTense
	futureTense
	toldPast     // a past verb stands close by: "was bought in February"
	strictPast   // and no doubt: "ended", "since"
	strictFuture // "until", "ending"
)

// lean is the tense that the word before lexeme lo leaves no doubt of.
func (p *finder) lean(lo int) tense {
	if p.start < lo && lo-p.start <= clauseWindow {
		lo = p.start
	}
	if b := p.at(lo - 1); b.k == prep && (b.v == prepOn || b.v == prepIn) || b.k == at {
		lo--
	}
	switch p.text(lo - 1) {
	case "ended", "since", "follows", "followed":
		return strictPast
	case "until":
		if p.over(lo) {
			return strictPast
		}
		return strictFuture
	case "ending", "effective", "starting", "beginning":
		return strictFuture
	}
	for i := lo - 1; i > 0 && i >= lo-aheadWithin; i-- {
		if p.text(i) == "of" && p.text(i-1) == "ahead" {
			return futureTense // "fell ahead of a vote on Friday"
		} else if p.cue(i) != noCue {
			break
		}
	}
	return unclear
}

// aheadWithin is how many tokens before an expression "ahead of" stands at most
// that it lies ahead of.
const aheadWithin = 8

// overWindow is how many tokens behind "Until Monday" its verb may stand.
const overWindow = 12

// over tells whether the sentence that "until" opens before lexeme lo speaks of
// a day that has come: "Until Monday, they had not met."
func (p *finder) over(lo int) bool {
	if lo != 1 {
		return false
	}
	for i := lo; i < lo+overWindow && i < len(p.lex); i++ {
		switch p.cue(i) {
		case pastForm:
			return true
		case modal, present, stop:
			return false
		}
	}
	return false
}

// unknownYear is the point of a fineness whose year is not known.
func unknownYear(g cal.Gran) cal.Point { return cal.Point{Year: cal.Unknown, Gran: g} }

// weekday is the nearest such day in the direction of t, today included; the
// past counts where the direction is not known, for news tells what happened.
func (p *finder) weekday(w int, t tense) cal.Point {
	if p.now.IsZero() {
		return cal.Point{Year: cal.Unknown, Gran: cal.DayGran, Weekday: uint8(w)}
	}
	n := w - p.now.Weekday()
	switch {
	case t == futureTense && n < 0:
		n += 7
	case t != futureTense && n > 0:
		n -= 7
	}
	return p.dayFrom(p.now, n)
}

// weekdayOfWeek is such a day in the week that lies n weeks from now.
func (p *finder) weekdayOfWeek(w, n int) cal.Point {
	if p.now.IsZero() {
		return cal.Point{Year: cal.Unknown, Gran: cal.DayGran, Weekday: uint8(w)}
	}
	return p.dayFrom(p.now, w-p.now.Weekday()+7*n)
}

// dayFrom is the day n days after d.
func (p *finder) dayFrom(d cal.Day, n int) cal.Point {
	if d.IsZero() {
		return unknownYear(cal.DayGran)
	}
	e := d.Add(n)
	if e.IsZero() {
		return unknownYear(cal.DayGran)
	}
	return cal.PointOf(e)
}

// year is the year n years from now.
func (p *finder) year(n int) cal.Point {
	if p.now.IsZero() {
		return unknownYear(cal.Year)
	}
	return yearOf(int(p.now.Year) + n)
}

func yearOf(y int) cal.Point {
	if y < cal.MinYear || y > cal.MaxYear {
		return unknownYear(cal.Year)
	}
	return cal.Point{Year: int16(y), Gran: cal.Year}
}

// shift is the point of the fineness of u that lies n of them from the day d.
func shift(d cal.Day, u cal.Unit, n int) cal.Point {
	if d.IsZero() {
		return unknownYear(granOf(u))
	}
	var e cal.Day
	switch u {
	case cal.Days:
		e = d.Add(n)
	case cal.Weeks, cal.Weekends:
		e = d.Add(7 * n)
	case cal.Months:
		e = d.AddMonths(n)
	case cal.Quarters:
		e = d.AddMonths(3 * n)
	case cal.Years:
		e = d.AddMonths(12 * n)
	case cal.Decades:
		e = d.AddMonths(120 * n)
	case cal.Centuries:
		e = d.AddMonths(1200 * n)
	case cal.Millennia:
		e = d.AddMonths(12000 * n)
	}
	if e.IsZero() {
		return unknownYear(granOf(u))
	}
	return coarsen(e, u)
}

// coarsen is the point of the fineness of u that d lies in.
func coarsen(d cal.Day, u cal.Unit) cal.Point {
	switch u {
	case cal.Weeks, cal.Weekends:
		y, w := d.Week()
		return cal.Point{Year: int16(y), Gran: granOf(u), Sub: uint8(w)}
	case cal.Months:
		return cal.Point{Year: d.Year, Gran: cal.Month, Sub: d.Month}
	case cal.Quarters:
		return cal.Point{Year: d.Year, Gran: cal.Quarter, Sub: uint8(d.Quarter())}
	case cal.Years, cal.Decades, cal.Centuries, cal.Millennia:
		return cal.Point{Year: d.Year, Gran: granOf(u)}
	}
	return cal.PointOf(d)
}

func granOf(u cal.Unit) cal.Gran {
	switch u {
	case cal.Seconds:
		return cal.Second
	case cal.Minutes:
		return cal.Minute
	case cal.Hours:
		return cal.Hour
	case cal.Weekends:
		return cal.Weekend
	case cal.Weeks:
		return cal.Week
	case cal.Months:
		return cal.Month
	case cal.Quarters:
		return cal.Quarter
	case cal.Years:
		return cal.Year
	case cal.Decades:
		return cal.Decade
	case cal.Centuries:
		return cal.Century
	case cal.Millennia:
		return cal.Millennium
	}
	return cal.DayGran
}

// A month or a day that is named without its year is the nearest of its name,
// where a step against the tense of its clause counts for some days more:
// plans are told in the past tense, and dates of the past stand in sentences
// that tell of what is to come.
const (
	againstTense  = 150  // days, against the tense of the clause
	againstFuture = 220  // days, back, where the clause looks ahead
	againstTold   = 220  // days, against a past verb that stands close by
	againstPast   = 45   // days, ahead, where there is no tense: news is of the past
	againstStrict = 1000 // days, against a word that leaves no doubt: "ended Sept. 30"
)

// yearOfMonth is the year of a month that was named without one.
func (p *finder) yearOfMonth(m int, t tense) int16 {
	if !p.now.IsZero() && int(p.now.Month) == m {
		return p.now.Year
	}
	return p.yearOfDay(m, 15, t)
}

// distance is how far a day that lies gap days ahead is in a clause of tense t.
func distance(gap int, t tense) int {
	far := 0
	switch {
	case t == pastTense && gap > 0:
		far = againstTense
	case t == futureTense && gap < 0:
		far = againstFuture
	case t == toldPast && gap > 0:
		far = againstTold
	case t == strictPast && gap > 0, t == strictFuture && gap < 0:
		far = againstStrict
	case t <= presentTense && gap > 0:
		far = againstPast
	}
	return max(gap, -gap) + far
}

// yearOfDay is the year of a day of a month that was named without one.
func (p *finder) yearOfDay(m, d int, t tense) int16 {
	if p.now.IsZero() {
		return cal.Unknown
	}
	y := int(p.now.Year)
	best, bestGap := y, 1<<30
	for c := y - 1; c <= y+1; c++ {
		e, ok := cal.DateOf(c, m, min(d, cal.DaysIn(c, m)))
		if !ok {
			continue
		}
		if gap := distance(e.Number()-p.now.Number(), t); gap < bestGap {
			best, bestGap = c, gap
		}
	}
	return int16(best)
}

// quarter is the quarter q of a year that was not said.
func (p *finder) quarter(q int, t tense) cal.Point {
	pt := cal.Point{Year: cal.Unknown, Gran: cal.Quarter, Sub: uint8(q)}
	if p.now.IsZero() {
		return pt
	}
	pt.Year = p.now.Year
	if over := p.lastQuarter(); int(over.Sub) == q {
		pt.Year = over.Year
		return pt
	}
	n := q - p.now.Quarter()
	switch {
	case t == futureTense && n < 0:
		pt.Year++
	case t == pastTense && n > 0:
		if n > 1 || p.now.Month%3 == 1 {
			pt.Year--
		}
		if n == 1 && p.now.Month%3 != 1 {
			pt.Year--
		}
	}
	return pt
}

// season is the season s of a year that was not said; n is how many of them
// away it is where a word says so.
func (p *finder) season(s int, t tense) cal.Point {
	pt := cal.Point{Year: cal.Unknown, Gran: cal.Season, Sub: uint8(s)}
	if p.now.IsZero() {
		return pt
	}
	pt.Year = p.now.Year
	first := seasonMonth(s)
	m := int(p.now.Month)
	switch {
	case t == pastTense && first > m:
		pt.Year--
	case t == futureTense && s != cal.Winter && first+2 < m:
		pt.Year++
	case s == cal.Winter && t != futureTense && m <= 9:
		pt.Year--
	}
	return pt
}

// seasonMonth is the month that a season begins in.
func seasonMonth(s int) int {
	switch s {
	case cal.Spring:
		return 3
	case cal.Summer:
		return 6
	case cal.Fall:
		return 9
	}
	return 12
}

// nearWeekend is the day of the week from which the weekend ahead is the nearer
// one, where the direction is not known: Thursday.
const nearWeekend = 4

// weekend is the weekend nearest in the direction of t.
func (p *finder) weekend(t tense) cal.Point {
	if p.now.IsZero() {
		return cal.Point{Year: cal.Unknown, Gran: cal.Weekend}
	}
	n := 0
	if w := p.now.Weekday(); t != futureTense && w < 6 && (t != unclear || w < nearWeekend) {
		n = -1
	}
	return shift(p.now, cal.Weekends, n)
}

// lastQuarter is the quarter that results are out for: the last that is over.
func (p *finder) lastQuarter() cal.Point { return shift(p.now, cal.Quarters, -1) }

// yearBefore is the point a year before pt.
func yearBefore(pt cal.Point) cal.Point {
	if pt.Year != cal.Unknown && pt.Year > cal.MinYear {
		pt.Year--
	}
	return pt
}
