package event

import (
	"sort"

	"github.com/newstext/newstext/internal/doc"
)

// climbLimit is how many heads are asked for the trigger above a word. Trees
// of news are seldom over ten deep.
const climbLimit = 12

// above is the nearest trigger over token i in the tree, and how the word
// below it on the way hangs on it.
func (f *finder) above(i int32) (trig int32, rel doc.Rel) {
	d := f.d
	for range climbLimit {
		h := d.Heads[i]
		if h < 0 {
			break
		}
		if t := f.at[h]; t != doc.None && !f.describes(t) {
			return t, d.Rels[i]
		}
		i = h
	}
	return doc.None, doc.NoRel
}

// cues marks the triggers that introduce quotes.
func (f *finder) cues() {
	d := f.d
	for i := range d.Quotes {
		r := d.Quotes[i].Cue
		for _, s := range d.Spans[r.Lo:r.Hi] {
			i := sort.Search(len(f.triggers), func(i int) bool { return d.Tokens[f.triggers[i].tok].Start >= s.Start })
			for ; i < len(f.triggers) && d.Tokens[f.triggers[i].tok].End <= s.End; i++ {
				f.triggers[i].flags |= cue
			}
		}
	}
}

// describes tells whether the trigger is a participle before its noun, to which
// nothing but a parser's mistake belongs: "the Leeds based bank".
func (f *finder) describes(t int32) bool {
	tok := f.triggers[t].tok
	return f.d.Rels[tok] == doc.Modifier && f.d.Heads[tok] > tok
}

// hang finds what the trigger belongs to.
func (f *finder) hang(t *trigger) {
	t.under, t.rel = f.above(t.tok)
	if t.under != doc.None && t.rel == doc.Ccomp {
		f.triggers[t.under].flags |= speech
	}
}
