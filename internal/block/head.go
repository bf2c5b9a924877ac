package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// How the head of a page is read. What stands before the story and has no kind
// yet is told by its place: the first line that is no kicker is the headline
// (pickTitle); names and offices beside a byline or a date go with it (bylines);
// the rest lies above the headline, under it, or between the byline and the
// story (headKind).

// head settles what stands before the story.
func (p *page) head() {
	title := -1
	for i := 0; i < p.lead; i++ {
		if p.parts[i].kind == doc.Headline {
			title = i
		}
	}
	if title < 0 {
		title = p.pickTitle()
	}
	p.bylines(title)
	byline := p.lastByline()
	named := false
	for i := 0; i < p.lead; i++ {
		t := &p.parts[i]
		switch {
		case t.kind == doc.Credit && p.signature(t.lo, t.hi) && i > 0 && (p.parts[i-1].kind == doc.Byline || i-1 == title):
			t.kind = doc.Byline
		case t.kind == doc.List && !p.listed(i):
			t.kind = p.headKind(i, title, byline, named)
		case t.kind == 0:
			t.kind = p.headKind(i, title, byline, named)
		}
		named = named || t.kind == doc.Byline
	}
}

// listed tells whether part i is one of several items in a row.
func (p *page) listed(i int) bool {
	return i > 0 && p.parts[i-1].kind == doc.List || i+1 < len(p.parts) && p.parts[i+1].kind == doc.List
}

// pickTitle chooses the headline among the parts before the story, and makes
// it one: the first that is no kicker. It returns -1 where there is none.
func (p *page) pickTitle() int {
	for i := 0; i < p.lead; i++ {
		if p.parts[i].kind != 0 {
			continue
		}
		if p.isKicker(i) {
			p.parts[i].kind = doc.Note
			continue
		}
		p.parts[i].kind = doc.Headline
		return i
	}
	return -1
}

// isKicker tells whether part i is the section or a teaser above the headline:
// "Business", "Local News |", "'We lost it all'".
func (p *page) isKicker(i int) bool {
	t := &p.parts[i]
	if t.words > maxKicker && p.low(t.hi-1) != "|" && !(t.quoted && p.d.Tokens[t.hi-1].Shape&scan.QuoteMark != 0) {
		return false
	}
	for next := i + 1; next < min(p.lead, i+maxKickers); next++ {
		if n := &p.parts[next]; n.kind == 0 && n.words >= max(minHeadline, t.words) {
			return true
		}
	}
	return false
}

// maxKickers is how many parts may stand between a kicker and its headline.
const maxKickers = 8

// maxKicker is how many words a kicker has, minHeadline how many a headline
// under one.
const (
	maxKicker   = 2
	minHeadline = 4
)

// lastByline is the last byline or date before the story, -1 for none.
func (p *page) lastByline() int {
	last := -1
	for i := 0; i < p.lead; i++ {
		if t := &p.parts[i]; t.kind == doc.Byline || t.kind == doc.DatelineBlock && !t.wire {
			last = i
		}
	}
	return last
}

// headKind is the kind of part i, which stands before the story. named tells
// whether a byline stands before it.
func (p *page) headKind(i, title, byline int, named bool) doc.BlockKind {
	t := &p.parts[i]
	switch {
	case title < 0 || i < title:
		return doc.Note
	case p.nameLine(t) && p.besideByline(i) && (!named || p.goesOnByline(i)), p.nameOffice(t),
		byline < 0 && i == title+1 && p.nameLine(t):
		return doc.Byline
	case i < byline && t.words <= maxKicker && t.end == open:
		return doc.Note
	case i < byline, byline < 0 && i == title+1:
		if isLower(p.d.Text[p.d.Tokens[t.lo].Start:]) {
			return doc.Caption
		}
		return doc.Subhead
	case t.blank && t.words <= maxHeading && t.end == open && !isDash(p.low(t.hi-1)) && i+1 < len(p.parts) && (i+1 == p.lead || p.parts[i+1].kind == doc.List):
		return doc.Subhead
	case !t.blank && t.words <= maxSection && (i+1 == len(p.parts) || p.parts[i+1].kind != doc.Credit):
		return doc.Note
	}
	return doc.Caption
}

// maxHeading is how many words the heading of a section has that stands right
// over it, before the story: "What we know so far", "10.42am".
const maxHeading = 5

// maxSection is how many words the line of sections beside a byline has: "in
// Illinois, Local".
const maxSection = 3

// goesOnByline tells whether the name in part i belongs to a byline that
// began above it: "By" ⏎ "Ana Lima" ⏎ "Tom Reed".
func (p *page) goesOnByline(i int) bool {
	t, prev := &p.parts[i], &p.parts[i-1]
	return prev.kind == doc.Byline && (!t.blank || p.bylineLead(prev.lo, prev.hi) == prev.hi)
}

// bylines settles the lines of a name, its office and its handle that stand
// together with a byline or a date: "Ana Lima" ⏎ "Political Editor" ⏎ "@alima"
// ⏎ "28 September 2020 19:27".
func (p *page) bylines(title int) {
	for i := p.lead - 1; i > title && title >= 0; i-- {
		t := &p.parts[i]
		if t.kind == 0 && p.tightByline(i) && (p.nameLine(t) || p.office(t)) {
			t.kind = doc.Byline
		}
	}
	for i := title + 1; i < p.lead; i++ { // and what follows them
		t := &p.parts[i]
		if t.kind == 0 && !t.blank && p.parts[i-1].kind == doc.Byline && (p.nameLine(t) || p.office(t)) {
			t.kind = doc.Byline
		}
	}
}

// tightByline tells whether a byline or a date follows part i without a blank
// line, or a byline that is no more than "By" stands before it.
func (p *page) tightByline(i int) bool {
	if i+1 >= len(p.parts) || p.parts[i+1].blank {
		return false
	}
	k := p.parts[i+1].kind
	return k == doc.Byline || k == doc.DatelineBlock && !p.parts[i+1].wire
}

// office tells of a line that is a handle or an office: "@alima", "Political
// Editor".
func (p *page) office(t *part) bool {
	if t.hi-t.lo == 1 && p.d.Tokens[t.lo].Kind == scan.Address {
		return true
	}
	if t.hi-t.lo > maxNameLine/2 || t.end != open {
		return false
	}
	for i := t.lo; i < t.hi; i++ {
		if w := p.low(i); isOffice(w) || w == "reporters" || w == "staff" {
			return true
		}
	}
	return false
}

// nameOffice tells of a name with an office: "Ana Lima Education editor".
func (p *page) nameOffice(t *part) bool {
	return t.words > maxKicker && t.end == open && p.nameLine(t) && p.office(t)
}

// besideByline tells whether a byline or a date stands next to part i.
func (p *page) besideByline(i int) bool {
	for _, k := range [...]int{i - 1, i + 1} {
		if k >= 0 && k < len(p.parts) && (p.parts[k].kind == doc.Byline || p.parts[k].kind == doc.DatelineBlock) {
			return true
		}
	}
	return false
}

// nameLine tells of a line that is a name, with or without its paper: "Ana
// Lima", "Tom Reed, Harbour Radio News."
func (p *page) nameLine(t *part) bool {
	if t.hi-t.lo > maxNameLine || p.d.Tokens[t.lo].Kind != scan.Word || p.d.Tokens[t.lo].Shape&scan.Upper == 0 {
		return false
	}
	end := p.nameEnd(t.lo, t.hi)
	if end-t.lo > maxNameLine/2 || !p.isPerson(t.lo, end) {
		return false
	}
	return end == t.hi || isOffice(p.low(end)) || (p.low(end) == "," || p.low(end) == "for") && p.paper(doc.Range{Lo: end, Hi: t.hi}) || p.low(end) == "|" || p.low(end) == "and" || p.low(end) == "-"
}

// maxNameLine is the length in tokens of a name and an office.
const maxNameLine = 16
