package quote

import (
	"github.com/newstext/newstext/internal/doc"
)

// surveyRow lets every reading pass: a hundred of a hundred for each frame.
const surveyRow row = "dddddddddddddddddddddddddddddd"

// A Reading is one way to read a word as a cue, in bytes of the text.
type Reading struct {
	Pivot   doc.Span
	Class   string // verb, noun or adjective
	Frame   string
	Content doc.Span
}

// Frames lists the names of the frames, in the order of the table's columns.
func Frames() []string { return frameNames[:] }

// Survey calls yield with every reading of every word of the document that
// could be a cue. Counted against annotated text, this tells how often a word
// with a frame is one: the figures of cues.tsv.
func Survey(d *doc.Doc, yield func(Reading)) {
	f := new(finder)
	f.survey = func(d *doc.Doc, list []candidate) {
		for _, c := range list {
			bytes := func(s span) doc.Span { return doc.Span{Start: d.Tokens[s.lo].Start, End: d.Tokens[s.hi-1].End} }
			yield(Reading{bytes(span{c.pivot, c.pivot + 1}), [...]string{"verb", "noun", "adjective"}[c.class], frameNames[c.frame], bytes(c.content)})
		}
	}
	f.reset(d, nil)
	f.pairMarks()
	f.direct()
	for s := range d.Sents {
		f.sentence(s)
	}
}
