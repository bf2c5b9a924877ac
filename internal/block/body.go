package block

import (
	"github.com/newstext/newstext/internal/doc"
)

// body settles the story itself.
func (p *page) body() {
	for i := p.lead; i < len(p.parts); i++ {
		t := &p.parts[i]
		if t.kind == doc.DatelineBlock {
			if _, s := p.stamp(t.lo, t.hi); !s.ago && !s.lead && !s.clock && i+1 < len(p.parts) {
				t.kind = doc.Subhead // the day of an entry
			}
		}
		if t.kind != 0 {
			continue
		}
		if t.end == colon && t.blank {
			p.items(i + 1)
		}
		switch {
		case i > p.lead && (p.isCaption(i) || p.verbless(t)):
			t.kind = doc.Caption
		case i > p.lead || t.figures > 1 && !t.prose():
			t.kind = p.shortKind(i)
			t.weak = t.kind != 0
		}
		if t.kind == 0 {
			t.kind = doc.Paragraph
		}
	}
	p.links()
}

// links settles the short lines that stand too close to be subheads: what
// "Read more" belongs to, and three or more in a row, which are the items of a
// list, the rows of a table or, set apart, links and addresses.
func (p *page) links() {
	for i := p.lead; i < len(p.parts); {
		end := i
		for end < len(p.parts) && p.parts[end].weak {
			end++
		}
		if end == i {
			i++
			continue
		}
		prev, next := doc.Paragraph, end
		if i > 0 && !p.parts[i].blank {
			prev = p.parts[i-1].kind
		}
		kind := doc.BlockKind(0)
		rows := 0
		for k := i; k < end; k++ {
			if t := &p.parts[k]; t.figures > 1 || t.figures*2 >= t.words {
				rows++
			}
		}
		switch {
		case prev == doc.Note, next < len(p.parts) && p.parts[next].kind == doc.Note && p.begins(p.parts[next].lo, &linkLabels):
			kind = doc.Note
		case end-i >= minItems && (!p.parts[i+1].blank || rows*2 > end-i):
			kind = doc.List
		case end-i >= minItems:
			kind = doc.Note
		}
		for ; i < end; i++ {
			if kind != 0 {
				p.parts[i].kind, p.parts[i].weak = kind, kind == doc.Note
			}
		}
	}
}

// linkLabels stand behind the line that they link.
var linkLabels = [256][]string{'r': {"read more", "read the full"}, 's': {"see more"}, 'c': {"continue reading"}}

// items makes a list of the lines from part i on, which a colon announces and
// no blank line sets apart, if there are enough of them.
func (p *page) items(i int) {
	end := i
	for end < len(p.parts) && (end == i || !p.parts[end].blank) && p.parts[end].kind == 0 && p.parts[end].words < glance/2 && !p.parts[end].quoted {
		end++
	}
	if end-i < minItems {
		return
	}
	for ; i < end; i++ {
		p.parts[i].kind = doc.List
	}
}

const minItems = 3 // lines

// shortKind is the kind of a short line without a full stop inside the story,
// 0 where it is none: a caption is longer than a subhead and reads like a
// sentence, or it is a name and a dash where the credit was.
func (p *page) shortKind(i int) doc.BlockKind {
	t := &p.parts[i]
	switch t.end {
	case stop, exclaim, colon, ellipsis:
		return 0
	case abbreviation:
		if t.words > maxAbbreviated {
			return 0
		}
	}
	switch {
	case t.words > maxSubhead || t.quoted && t.words > maxKicker:
		return 0
	case isDash(p.low(t.lo)): // "- Ready to run -"
		return doc.Subhead
	case isDash(p.low(t.hi - 1)):
		if t.lower > 0 { // speech broken off
			return 0
		}
		return doc.Caption
	case t.end == question && (t.words > maxQuestion || t.marks&colonMark != 0 || t.marks&quoteMark != 0):
		return 0
	case t.words >= minCaption && t.end == open && t.lower*2 > t.words && t.marks&quoteMark == 0 && t.marks&colonMark == 0:
		return doc.Caption
	}
	return doc.Subhead
}

// The most words of a subhead, and the fewest of a caption that nothing but
// its length shows.
const (
	maxSubhead     = 14
	maxQuestion    = 8 // of a subhead that asks
	maxAbbreviated = 6 // where it ends in "U.S."
	minCaption     = 8
)
