package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// byPlace settles the parts that words alone do not, by where they stand.
func (p *page) byPlace() {
	p.lead = p.findLead()
	p.head()
	p.body()
	p.tail()
}

// findLead is the part that the story begins with. Sentences before it that
// are a headline, a standfirst or a caption are settled on the way.
func (p *page) findLead() int {
	titles := 0 // parts that may be the headline
	for i := range p.parts {
		t := &p.parts[i]
		if t.kind != 0 {
			continue
		}
		if w, ok := p.wire(t.lo, t.hi, true); ok {
			if w.rest < t.hi {
				return i
			}
			t.kind, t.wire = doc.DatelineBlock, true
			return i + 1
		}
		switch {
		case p.isCaption(i):
			t.kind = doc.Caption
		case titles == 0 && p.isTitle(i):
			t.kind = doc.Headline
			titles++
		case !t.prose():
			if t.words > maxKicker {
				titles++
			}
		case titles > 0 && p.isStandfirst(i):
			t.kind = doc.Subhead
		default:
			return i
		}
	}
	return p.tableLead()
}

// tableLead is where the page begins that has no sentence, such as a table of
// results: behind the headline and the bylines, if enough lines are left.
func (p *page) tableLead() int {
	lead, left := 0, 0
	for i := range p.parts {
		switch t := &p.parts[i]; {
		case t.kind == 0 && t.words > maxKicker && lead == 0:
			lead = i + 1
		case t.kind == 0:
			left++
		case left == 0 && (t.kind == doc.Byline || t.kind == doc.DatelineBlock):
			lead = i + 1
		}
	}
	if left < minTable {
		return len(p.parts)
	}
	return lead
}

const minTable = 4 // lines

// isTitle tells of a headline that ends like a sentence: the first part, with
// a longer paragraph after it.
func (p *page) isTitle(i int) bool {
	t := &p.parts[i]
	if t.words > maxTitle || t.words < minTitle || t.end == colon || i+1 == len(p.parts) || i == 0 && p.sentences(t) > 1 {
		return false
	}
	for k := i + 1; k < len(p.parts); k++ {
		if n := &p.parts[k]; n.kind == 0 {
			return t.prose() && n.prose() && n.words > t.words+t.words/2
		}
	}
	return false
}

// minTitle and maxTitle are how many words a headline with a full stop has.
const (
	minTitle = 3
	maxTitle = 16
)

// sentences counts the full stops in what measure saw of the part.
func (p *page) sentences(t *part) int {
	n := 0
	for i := t.lo; i < min(t.hi, t.lo+glance); i++ {
		if w := p.low(i); (w == "." || w == "?" || w == "!") && (i+1 == t.hi || p.isSpaced(i+1) && p.opens(i+1, t.hi)) {
			n++
		}
	}
	return n
}

// isStandfirst tells of a sentence or two between headline and byline: the
// byline or the date follows within standfirsts parts, and the story after it.
func (p *page) isStandfirst(i int) bool {
	for k := i; k >= 0; k-- {
		if kind := p.parts[k].kind; kind == doc.Byline || kind == doc.DatelineBlock && !p.parts[k].wire {
			return false
		}
	}
	for k := i + 1; k < len(p.parts) && k <= i+standfirsts; k++ {
		switch n := &p.parts[k]; {
		case n.kind == doc.Byline || n.kind == doc.DatelineBlock:
			return k+1 < len(p.parts) && (k-i == 1 || p.parts[i].words < longLine*2)
		case n.kind == 0 && n.prose() && k > i+1:
			return false
		}
	}
	return false
}

// standfirsts is how many parts may stand between headline and byline.
const standfirsts = 2

// isCaption tells of a part that its end or its words show to be a caption: a
// picture's credit closes it, it is cut off and repeated, or it says where in
// the picture to look.
func (p *page) isCaption(i int) bool {
	t := &p.parts[i]
	if at, picture := p.creditTail(t); at < t.hi && picture {
		return true
	}
	if i+1 < len(p.parts) && p.parts[i+1].kind == doc.Credit && !p.parts[i+1].blank && p.pictureMark(p.parts[i+1].lo, p.parts[i+1].hi) && t.words < glance-1 {
		return true
	}
	if t.end == ellipsis && i+1 < len(p.parts) && p.repeats(t, &p.parts[i+1]) {
		return true
	}
	return t.points && t.marks&quoteMark == 0
}

// repeats tells whether n begins as t does up to where t is cut off.
func (p *page) repeats(t, n *part) bool {
	last := t.hi - 1
	for last > t.lo && p.d.Tokens[last].Kind != scan.Word {
		last--
	}
	a := p.d.Text[p.d.Tokens[t.lo].Start:p.d.Tokens[last].End]
	b := p.d.Text[p.d.Tokens[n.lo].Start:p.d.Tokens[n.hi-1].End]
	return last > t.lo && len(b) > len(a) && b[:len(a)] == a
}
