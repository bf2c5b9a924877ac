package main

// How the timeline is made: the dated events are gathered by date, and under a
// date by sentence, so that a sentence is told once with all its triggers. On
// the picture every moment at which a date begins, and at which one that is
// longer than a day ends, is a knot on the axis. Neighbouring knots stand
// apart by the logarithm of the time between them, so that an hour and a
// century fit on one picture. A date is a numbered disc above the axis, where
// it begins, lifted to a free lane where another one stands, and a bar where
// it has a length. All numbers are whole, so the picture is the same on every
// machine.

import (
	"fmt"
	"math/bits"
	"slices"
	"sort"
	"strings"
	"time"

	"github.com/newstext/newstext"
)

// A day is one date of the timeline and its events.
type day struct {
	newstext.Interval
	when   newstext.Date
	events []int // indexes into the timeline
}

// gather puts together the events, which come in order of time, that have one
// date.
func gather(events []newstext.Event) []day {
	type key struct {
		value newstext.Timex
		mod   newstext.Mod
	}
	var days []day
	index := map[key]int{}
	for i, e := range events {
		k := key{e.When.Value, e.When.Mod}
		n, ok := index[k]
		if !ok {
			iv, _ := e.When.Interval(time.UTC)
			n = len(days)
			index[k] = n
			days = append(days, day{Interval: iv, when: e.When})
		}
		days[n].events = append(days[n].events, i)
	}
	return days
}

// told is the sentences that tell of the day's events, in the order of the text.
func (d *day) told(a *newstext.Article, events []newstext.Event) []told {
	slices.SortStableFunc(d.events, func(x, y int) int { return events[x].Start - events[y].Start })
	var out []told
	for rest := d.events; len(rest) > 0; {
		in := sentenceOf(a, events[rest[0]].Span)
		n := 1
		for n < len(rest) && in.Contains(events[rest[n]].Span) {
			n++
		}
		out = append(out, tell(a, in, events, rest[:n]))
		rest = rest[n:]
	}
	return out
}

// days is the timeline as rows and as pictures.
func (b *pageBuilder) days() {
	events := b.a.Timeline()
	days := gather(events)
	now := false
	for i, d := range days {
		row := dayRow{N: i + 1, ID: dayID(i), When: dateText(d.when), Value: d.when.Value.String()}
		row.Ahead = !b.a.Published.IsZero() && d.From.After(b.a.Published)
		if row.Ahead && !now {
			row.Now, now = b.a.Published.Format("2 January 2006"), true
		}
		row.Told = d.told(b.a, events)
		b.page.Days = append(b.page.Days, row)
	}
	for _, p := range []*drawing{
		draw("wide", wideWidth, days, b.a.Published), draw("narrow", narrowWidth, days, b.a.Published),
	} {
		if p != nil {
			b.page.Pictures = append(b.page.Pictures, p)
		}
	}
}

// dayID is the ID of a row of the timeline.
func dayID(i int) string { return fmt.Sprint("t", i+1) }

// sentenceOf is the sentence that holds s, and s itself where none does.
func sentenceOf(a *newstext.Article, s newstext.Span) newstext.Span {
	list := a.Sentences
	i := sort.Search(len(list), func(i int) bool { return list[i].End >= s.End })
	if i < len(list) && list[i].Contains(s) {
		return list[i].Span
	}
	return s
}

// tell is the sentence with the triggers of the events at the indexes.
func tell(a *newstext.Article, in newstext.Span, events []newstext.Event, at []int) told {
	var t told
	pos := in.Start
	var who []*newstext.Entity
	for n, i := range at {
		e := events[i]
		if e.Start < pos {
			continue // inside the last trigger
		}
		between := flat(a.Text[pos:e.Start])
		if n == 0 {
			between = tail(between)
		}
		t.Pieces = append(t.Pieces, piece{between, ""}, piece{flat(e.In(a.Text)), fmt.Sprint("#v", i+1)})
		pos = e.End
		for _, p := range e.Participants {
			if !slices.Contains(who, p) {
				who = append(who, p)
			}
		}
	}
	t.Pieces = append(t.Pieces, piece{head(flat(a.Text[pos:in.End])), ""})
	t.Who = people(who)
	return t
}

// flat is s with each run of white space as one space.
func flat(s string) string {
	words := strings.Join(strings.Fields(s), " ")
	if words == "" {
		return s[:min(len(s), 1)] // one of white space, or none
	}
	if strings.TrimLeft(s[:1], " \t\r\n") == "" {
		words = " " + words
	}
	if strings.TrimLeft(s[len(s)-1:], " \t\r\n") == "" {
		words += " "
	}
	return words
}

// contextBytes is how much of a sentence stands before its first trigger and
// behind its last one.
const contextBytes = 90

// tail is the end of s, from the beginning of a word.
func tail(s string) string {
	if len(s) <= contextBytes {
		return s
	}
	_, s, _ = strings.Cut(s[len(s)-contextBytes:], " ")
	return "… " + s
}

// head is the beginning of s, up to the end of a word.
func head(s string) string {
	if len(s) <= contextBytes {
		return s
	}
	return s[:max(0, strings.LastIndexByte(s[:contextBytes], ' '))] + " …"
}

// The picture's measures in pixels, and the room for a label on the axis.
const (
	wideWidth   = 1120
	narrowWidth = 340
	sideMargin  = 36
	discRadius  = 11
	laneHeight  = 28
	axisBelow   = 34
	labelRoom   = 84
)

// oneDay is the longest date that is drawn without its length: a day whose
// clock was put back.
const oneDay = 25 * time.Hour

// A drawing is one picture of a timeline. Coordinates are pixels.
type drawing struct {
	Class         string
	Width, Height int
	Axis          int // its y
	Discs         []disc
	Bars          []bar
	Ticks         []tick
	Now           int // the x of the day of publication; 0: not known
}

type disc struct {
	X, Y, N int
	Label   string // what a pointer on it shows
	Href    string
	Ahead   bool // after the day of publication
}

type bar struct{ X, Y, Width int }

type tick struct {
	X     int
	Label string
}

// draw is the picture of the days, which come in order of time. There is none
// of fewer than two.
func draw(class string, width int, days []day, published time.Time) *drawing {
	if len(days) < 2 {
		return nil
	}
	axis := newScale(width, days, published)
	p := &drawing{Class: class, Width: width}
	var lanes []int // the x where the last disc of each lane stands
	lane := make([]int, len(days))
	for i, d := range days {
		x := axis.at(d.From)
		n := slices.IndexFunc(lanes, func(last int) bool { return last+2*discRadius+4 <= x })
		if n < 0 {
			n = len(lanes)
			lanes = append(lanes, 0)
		}
		lanes[n], lane[i] = x, n
	}
	p.Axis = len(lanes)*laneHeight + 8
	p.Height = p.Axis + axisBelow
	lastLabel := -labelRoom
	for i, d := range days {
		x, y := axis.at(d.From), p.Axis-laneHeight/2-4-lane[i]*laneHeight
		p.Discs = append(p.Discs, disc{
			X: x, Y: y, N: i + 1, Href: "#" + dayID(i), Label: dateText(d.when),
			Ahead: !published.IsZero() && d.From.After(published),
		})
		if d.To.Sub(d.From) > oneDay {
			p.Bars = append(p.Bars, bar{x, y, max(axis.at(d.To)-x, discRadius+4)})
		}
		if x-lastLabel >= labelRoom {
			p.Ticks = append(p.Ticks, tick{x, tickText(d.when.Value, d.From)})
			lastLabel = x
		}
	}
	if !published.IsZero() {
		p.Now = axis.at(published)
	}
	return p
}

// tickText is the beginning of a date as the axis shows it.
func tickText(v newstext.Timex, from time.Time) string {
	switch g := v.Granularity(); {
	case from.Year() <= 0:
		return v.String()
	case g <= newstext.ByYear:
		return from.Format("2006")
	case g <= newstext.ByMonth:
		return from.Format("Jan 2006")
	}
	return from.Format("2 Jan 2006")
}

// A scale places moments on the axis.
type scale struct {
	knots []time.Time
	x     []int
}

func newScale(width int, days []day, published time.Time) scale {
	var s scale
	for _, d := range days {
		s.knots = append(s.knots, d.From)
		if d.To.Sub(d.From) > oneDay {
			s.knots = append(s.knots, d.To)
		}
	}
	if !published.IsZero() {
		s.knots = append(s.knots, published)
	}
	slices.SortFunc(s.knots, time.Time.Compare)
	s.knots = slices.CompactFunc(s.knots, time.Time.Equal)
	weights, total := make([]int, len(s.knots)), 0
	for i := 1; i < len(s.knots); i++ {
		hours := (s.knots[i].Unix() - s.knots[i-1].Unix()) / 3600
		total += bits.Len64(uint64(hours)) + 1
		weights[i] = total
	}
	room := width - 2*sideMargin
	for _, w := range weights {
		if total == 0 {
			s.x = append(s.x, width/2)
			continue
		}
		s.x = append(s.x, sideMargin+room*w/total)
	}
	return s
}

// at is where t, one of the knots, stands.
func (s scale) at(t time.Time) int {
	i := sort.Search(len(s.knots), func(i int) bool { return !s.knots[i].Before(t) })
	return s.x[min(i, len(s.x)-1)]
}
