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
			continue
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
	return len(p.parts)
}

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
	return p.points(t)
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

// points tells of the words with which a caption shows who is where: "(left)",
// "left, and", "pictured", "from left".
func (p *page) points(t *part) bool {
	if t.hi-t.lo > glance*2 || p.quotes(t) {
		return false
	}
	for i := t.lo; i+1 < t.hi; i++ {
		prev := ""
		if i > t.lo {
			prev = p.low(i - 1)
		}
		next := p.low(i + 1)
		switch p.low(i) {
		case "left", "right", "centre", "center", "top", "bottom":
			if (prev == "(" || prev == ",") && (next == ")" || next == ",") || prev == "from" && (next == "," || next == ":" || next == ")") {
				return true
			}
		case "l-r", "clockwise":
			return true
		case "pictured":
			if prev == "(" || prev == "" || next == "with" || next == "here" || next == "above" || next == "left" || next == "right" {
				return true
			}
		case "looks":
			if next == "on" {
				return true
			}
		case "file":
			if next == "photo" || next == "picture" || next == "image" {
				return true
			}
		}
	}
	return false
}

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
		case t.kind == doc.List:
			t.kind = p.headKind(i, title, byline, named)
		case t.kind == 0:
			t.kind = p.headKind(i, title, byline, named)
		}
		named = named || t.kind == doc.Byline
	}
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
	for next := i + 1; next < p.lead; next++ {
		if n := &p.parts[next]; n.kind == 0 && n.words >= max(minHeadline, t.words) {
			return true
		}
	}
	return false
}

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
	case !t.blank && t.words <= maxSection && (i+1 == len(p.parts) || p.parts[i+1].kind != doc.Credit):
		return doc.Note
	}
	return doc.Caption
}

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
		case i > p.lead:
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
// list or, set apart, links and addresses.
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
		switch {
		case prev == doc.Note, next < len(p.parts) && p.parts[next].kind == doc.Note && p.begins(p.parts[next].lo, &linkLabels):
			kind = doc.Note
		case end-i >= minItems && !p.parts[i+1].blank:
			kind = doc.List
		case end-i >= minItems:
			kind = doc.Note
		}
		for ; i < end; i++ {
			if kind != 0 {
				p.parts[i].kind = kind
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
		return doc.Caption
	case t.end == question && (t.words > maxQuestion || p.hasColon(t) || p.quotes(t)):
		return 0
	case t.words >= minCaption && t.end == open && t.lower*2 > t.words && !p.quotes(t) && !p.hasColon(t):
		return doc.Caption
	}
	return doc.Subhead
}

// hasColon tells whether a colon stands inside the part.
func (p *page) hasColon(t *part) bool {
	for i := t.lo; i < t.hi; i++ {
		if p.low(i) == ":" {
			return true
		}
	}
	return false
}

// The most words of a subhead, and the fewest of a caption that nothing but
// its length shows.
const (
	maxSubhead     = 14
	maxQuestion    = 8 // of a subhead that asks
	maxAbbreviated = 6 // where it ends in "U.S."
	minCaption     = 8
)

// tail settles what follows the story: names that sign it, notes on the
// author, labels and links.
func (p *page) tail() {
	n := len(p.parts)
	end := n // the parts from here on are no story
	for end > p.lead && end > 0 {
		k := p.parts[end-1].kind
		if !p.parts[end-1].weak && k != doc.Subhead && k != doc.Note && k != doc.Byline && k != doc.DatelineBlock && k != doc.Credit {
			break
		}
		end--
	}
	for i := max(p.lead+1, min(end, n-tailParts)); i < n; i++ {
		t := &p.parts[i]
		switch {
		case t.kind == doc.Paragraph && p.isBiography(t):
			t.kind = doc.Note
		case (t.kind == doc.Paragraph || t.kind == doc.Subhead) && i == n-1 && p.nameLine(t):
			t.kind = doc.Byline
		case (t.kind == doc.Subhead || t.weak) && (i >= end || p.parts[i-1].kind == doc.Note):
			t.kind = doc.Note
		}
	}
}

// tailParts is how many parts at the end may be notes on the author.
const tailParts = 4

// isBiography tells of a paragraph about the writer: "Ana Lima is a reporter
// for the Herald", "Ana Lima, a former teacher, writes about schools."
func (p *page) isBiography(t *part) bool {
	if p.d.Tokens[t.lo].Shape&scan.Upper == 0 || p.quotes(t) {
		return false
	}
	verb := t.lo
	for i := t.lo + 1; i < min(t.hi, t.lo+maxNameLine) && verb == t.lo; i++ {
		switch p.low(i) {
		case "is", "are":
			verb = i
		case "writes", "covers", "reports", "teaches", "tweets":
			return i > t.lo+1 && (p.d.Tokens[i-1].Shape&scan.Upper != 0 || p.low(i-1) == ",")
		case "said", "says", "was", "has", "had", "will":
			return false
		}
	}
	if verb == t.lo {
		return false
	}
	for i := verb; i < min(t.hi, verb+maxOffice); i++ {
		switch w := p.low(i); {
		case isOffice(w) || isBiographical(w):
			return true
		case w == "." || w == "said" || w == "who" || w == "that" || w == "not" || w == "now":
			return false
		}
	}
	return false
}

// maxOffice is how many tokens may stand between "is" and the writer's office:
// "is the founder and principal consultant of".
const maxOffice = 8

func isBiographical(w string) bool {
	switch w {
	case "founder", "author", "consultant", "blogger", "publishing", "intern", "fellow", "lecturer", "professor", "contributor", "freelance", "freelancer", "host", "director", "president", "member":
		return true
	}
	return false
}

// isOffice tells of the offices that stand beside a name in a byline.
func isOffice(w string) bool {
	switch w {
	case "reporter", "writer", "journalist", "editor", "correspondent", "columnist", "contributor", "producer":
		return true
	}
	return false
}
