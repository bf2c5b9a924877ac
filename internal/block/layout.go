package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// The widths in bytes between which a text may have been wrapped by hand or by
// a program: wires wrapped at 64 and less, mail at 72 to 80, consoles at 132.
const (
	minWrapped = 36
	maxWrapped = 132
)

// A layout is how the lines of a text make its paragraphs.
type layout struct {
	wrapped bool  // a paragraph may go on over the line end
	marked  bool  // a blank line or an indentation begins each paragraph
	width   int32 // the widest line that goes on
	indent  int32 // the indentation of the lines that go on
}

// layoutOf infers the layout from the pairs of lines that follow each other
// without a blank line. Where one in raggedPairs surely goes on, in lower case,
// from a hanging word or out of a first line's indentation, the text is wrapped: a text of one line
// a paragraph hardly has such pairs, a wrapped one has them in every other.
func layoutOf(d *doc.Doc, lines []line) layout {
	l := layout{indent: maxIndent}
	pairs, sure := 0, 0
	for i := 1; i < len(lines); i++ {
		a, b := &lines[i-1], &lines[i]
		if b.blank {
			continue
		}
		a.how = endOf(d, a.lo, a.hi)
		b.goesOn = goesOn(d, a, b, i < headLines)
		if w := a.width(); w < minWrapped || w > maxWrapped {
			continue
		}
		pairs++
		if b.goesOn || a.indent > b.indent+1 || hangs(d, a) {
			sure++
			l.width, l.indent = max(l.width, a.width()), min(l.indent, b.indent)
		}
	}
	l.wrapped = sure > 0 && sure*raggedPairs >= pairs
	marks := 0
	for i := range lines {
		if lines[i].blank || lines[i].indent > l.indent {
			marks++
		}
	}
	l.marked = marks >= minMarks && marks*rareMarks > len(lines)
	return l
}

const (
	raggedPairs = 5
	minMarks    = 3  // paragraphs
	rareMarks   = 12 // lines: paragraphs are shorter
)

// goesOn tells whether the sentence of a surely goes on in b: "… said the" ⏎
// "minister on Monday". At the top it may be a byline.
func goesOn(d *doc.Doc, a, b *line, top bool) bool {
	t := d.Tokens[b.lo]
	if opensMeasure(d, b) {
		return !a.how.sentence()
	}
	if t.Kind != scan.Word || t.Any(scan.Upper|scan.Digit) || !isLower(d.Text[t.Start:]) || top && signs(d, b) {
		return false
	}
	return !a.how.sentence()
}

// opensMeasure tells of a line that begins with a number in brackets, and not
// with that of an item: "(36 tonnes) of sand".
func opensMeasure(d *doc.Doc, b *line) bool {
	return b.hi-b.lo > 3 && d.Text[b.start] == '(' && d.Tokens[b.lo+1].Kind == scan.Number && d.Text[d.Tokens[b.lo+2].Start] != ')'
}

// running tells whether a is running text: it begins with a capital, as a
// sentence does, and among its last words are more small ones than labels and
// names have.
func running(d *doc.Doc, a *line) bool {
	if t := &d.Tokens[a.lo]; t.Kind == scan.Word && t.Shape&scan.Upper == 0 {
		return false
	}
	n := 0
	for i := max(a.lo, a.hi-runningTokens); i < a.hi; i++ {
		if t := &d.Tokens[i]; t.Kind == scan.Word && t.Shape&(scan.Upper|scan.Clitic) == 0 {
			n++
		}
	}
	return n >= runningWords
}

const (
	runningTokens = 8
	runningWords  = 3
)

// hangs tells whether a ends with a word that a sentence hardly ends with.
func hangs(d *doc.Doc, a *line) bool {
	switch d.LowWord(int(a.hi - 1)) {
	case ",", "the", "a", "an", "of", "to", "in", "and", "or", "for", "with", "on", "at", "from", "that", "said", "is", "was", "were", "has", "its", "his", "her", "their", "which", "who":
		return true
	}
	return false
}

// signs tells of a line that begins "by Ana".
func signs(d *doc.Doc, b *line) bool {
	return d.LowWord(int(b.lo)) == "by" && (b.lo+1 == b.hi || d.Tokens[b.lo+1].Shape&scan.Upper != 0 || d.Tokens[b.lo+1].Kind != scan.Word)
}

// continues tells whether b goes on with the paragraph of a.
func (l *layout) continues(d *doc.Doc, a, b *line, top bool) bool {
	w := a.width()
	switch {
	case b.blank:
		return false
	case !l.wrapped || w > maxWrapped: // a stray line end inside a sentence
		return b.goesOn && running(d, a)
	}
	switch {
	case (a.how != open || w < l.width/2) && bulletOf(d.Tokens, d.Low, b.lo, b.hi) != noMark:
		return false
	case b.goesOn && (w >= minWrapped || running(d, a)):
		return true
	case b.indent > l.indent:
		return false
	case top && (capitals(d, a.lo, a.hi) && !capitals(d, b.lo, b.hi) || signs(d, b)):
		return false
	}
	// A line that had room for the next word was ended on purpose.
	word := b.lo
	for word+1 < b.hi && !d.Tokens[word+1].Is(scan.Space) {
		word++
	}
	need := w + 1 + d.Tokens[word].End - b.start
	edge := l.width / raggedEdge
	switch {
	case l.marked && !top:
		edge = l.width / markedEdge
	case !a.how.sentence():
		edge = l.width / openEdge
	}
	return need+edge > l.width
}

// The share of the width that a full line may fall short of it, for writers
// who wrap by hand and for letters of several bytes: raggedEdge of it where the
// line ends a sentence, openEdge where it does not, markedEdge where another
// mark than the short line begins a paragraph.
const (
	raggedEdge = 16
	openEdge   = 4
	markedEdge = 3
)

// headLines is how many lines at the top may be a headline or a byline that
// no blank line sets off.
const headLines = 8

// join makes the parts from the lines.
func join(d *doc.Doc, lines []line) []part {
	l := layoutOf(d, lines)
	out := make([]part, 0, len(lines))
	for i := range lines {
		b := &lines[i]
		if i > 0 && l.continues(d, &lines[i-1], b, i < headLines) {
			out[len(out)-1].hi = b.hi
			continue
		}
		out = append(out, part{lo: b.lo, hi: b.hi, blank: b.blank})
	}
	for i := range out {
		out[i].measure(d)
	}
	return out
}
