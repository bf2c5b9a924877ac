package main

// How marks become HTML: what is found in a text nests (a quote holds names
// and dates) and, in rare texts, crosses (one ends inside another that began
// after it). HTML elements only nest. So the marks go through one pass over
// the text with a stack of those that are open: where one ends below others,
// those above it are closed and opened again. The same closes what runs over
// the end of a block and opens it again in the next one. Nothing else in the
// report cuts text into pieces.

import (
	"cmp"
	"slices"
	"strings"

	"github.com/newstext/newstext"
)

// A pageMark is a stretch of the text that the report marks and explains.
type pageMark struct {
	newstext.Span
	Class string // of the element
	ID    string // of the first piece; "": none
	Tip   int    // the number of the explanation on the page
	Head  string // the explanation: what it is
	Lines []string
	rank  int // which of two marks of one span is the outer one: the lower
}

// maxOpen is how many marks may be open in one place. Articles open three or
// four; the limit keeps the pieces of a hostile text in proportion to it.
const maxOpen = 16

// A step is one piece of a block: the text of a step without a mark, and
// otherwise the beginning or the end of a piece of a mark.
type step struct {
	Text  string
	Mark  *pageMark
	Open  bool
	First bool // of the mark's first piece, which has its ID and takes the focus
}

// A marker cuts blocks, which come in order, into steps.
type marker struct {
	text  string
	marks []*pageMark // by Start, the outer ones first
	open  []step      // those that opened the marks that are open, the outermost first
	next  int         // index of the first mark that was not opened
}

func newMarker(text string, marks []*pageMark) *marker {
	slices.SortStableFunc(marks, func(x, y *pageMark) int {
		return cmp.Or(x.Start-y.Start, y.End-x.End, x.rank-y.rank)
	})
	return &marker{text: text, marks: marks}
}

// steps is the steps of the next block. In each, every mark that is opened is
// closed, the last one first.
func (mk *marker) steps(in newstext.Span) []step {
	mk.drop(in.Start)
	out := mk.reopen(nil, 0)
	for pos := in.Start; pos < in.End; {
		for ; mk.next < len(mk.marks) && mk.marks[mk.next].Start <= pos; mk.next++ {
			if m := mk.marks[mk.next]; m.End > pos && len(mk.open) < maxOpen {
				begin := step{Mark: m, Open: true, First: true}
				mk.open = append(mk.open, begin)
				out = append(out, begin)
			}
		}
		stop := in.End
		if mk.next < len(mk.marks) {
			stop = min(stop, mk.marks[mk.next].Start)
		}
		for _, s := range mk.open {
			stop = min(stop, s.Mark.End)
		}
		out = append(out, step{Text: mk.text[pos:stop]})
		pos = stop

		low := 0 // all of them end with the block
		if pos < in.End {
			low = slices.IndexFunc(mk.open, func(s step) bool { return s.Mark.End <= pos })
			if low < 0 {
				continue
			}
		}
		for _, s := range slices.Backward(mk.open[low:]) {
			out = append(out, step{Mark: s.Mark, First: s.First})
		}
		mk.drop(pos)
		if pos < in.End {
			out = mk.reopen(out, low)
		}
	}
	return out
}

// drop takes from the stack the marks that end at pos or before.
func (mk *marker) drop(pos int) {
	mk.open = slices.DeleteFunc(mk.open, func(s step) bool { return s.Mark.End <= pos })
}

// reopen adds to out the marks that are open from low on, each as a further
// piece.
func (mk *marker) reopen(out []step, low int) []step {
	for i := range mk.open[low:] {
		mk.open[low+i].First = false
	}
	return append(out, mk.open[low:]...)
}

// oneLine is the text of the span on one line.
func oneLine(text string, s newstext.Span) string {
	return strings.Join(strings.Fields(s.In(text)), " ")
}
