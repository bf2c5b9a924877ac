// Package quote finds who said what: statements in quotation marks, in part or
// in other words, each with its cue, its source and its speaker.
//
// A run goes over the document four times.
//
//   - marks.go pairs the quotation marks, paragraph by paragraph, into
//     stretches.
//   - direct.go gives each stretch the cue beside it ("…," she said), the label
//     or colon before it, or the quote that it goes on with.
//   - frame.go and noun.go look at every other word that can be a cue with the
//     tree around it: what complement does it have, and how often does this word
//     with this complement attribute something (cue.go)? source.go says whose it
//     is, and evidence.go weighs all signs: what is likely enough becomes a
//     candidate.
//   - choose.go takes the candidates of a sentence, the widest contents first: a
//     statement inside another's content is part of what is said.
//
// Then speaker.go finds the entity that each source means.
package quote

import (
	"sync"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
)

// Run is the stage: it fills Quotes and Spans.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	if len(d.Tags) != len(d.Tokens) {
		return
	}
	f := finders.Get().(*finder)
	f.reset(d, lx)
	f.pairMarks()
	f.direct()
	for s := range d.Sents {
		f.sentence(s)
	}
	f.float()
	f.emit()
	f.speakers()
	f.d, f.lx = nil, nil
	finders.Put(f)
}

// finders keeps the memory of finders between runs.
var finders = sync.Pool{New: func() any { return new(finder) }}

// none is the index of nothing.
const none = -1

// A span is a stretch of tokens, half open; an empty one is no stretch.
type span struct{ lo, hi int }

func (s span) empty() bool          { return s.hi <= s.lo }
func (s span) has(i int) bool       { return s.lo <= i && i < s.hi }
func (s span) overlaps(t span) bool { return s.lo < t.hi && t.lo < s.hi }

// An attribution is one quote as it is found, in tokens.
type attribution struct {
	first, last int32 // into finder.contents
	cue         span
	source      span
	dead        bool // part of what another says
}

// A content is one part of what is said; next is the part behind it, or none.
type content struct {
	span
	next int32
}

// A finder is the memory of one run.
type finder struct {
	d      *doc.Doc
	lx     *lex.Lexicon
	survey func(*doc.Doc, []candidate) // counts readings instead of taking them
	learn  func(Choice)                // sees every choice, for the trainer
	tables cueTables
	signs  []Sign

	stretches []stretch
	in        []int32 // by token: the stretch that it lies in, with the marks; none

	sentOf []int32 // by token: its sentence, or none
	lastIn []int32 // by sentence: the quote that it ends with, or none

	left, right []int32 // by token: the first and the last token of its subtree
	first, next []int32 // by token: its first child and its next sibling, in order

	cands    []candidate
	taken    []int32 // by token: the quote whose content or cue it is, or none
	found    []attribution
	contents []content
	spans    []span
	order    []int32
	spare    []stretch
	added    []doc.Mention // described sources
	moved    []int32       // by mention: where it goes when those are added
}

func (f *finder) reset(d *doc.Doc, lx *lex.Lexicon) {
	f.d, f.lx = d, lx
	f.tables = openTables(data.CueForms, data.CueRows)
	f.stretches, f.found, f.contents = f.stretches[:0], f.found[:0], f.contents[:0]
	f.in, f.taken = f.in[:0], f.taken[:0]
	for range d.Tokens {
		f.in, f.taken = append(f.in, none), append(f.taken, none)
	}
	f.sentOf, f.lastIn = f.sentOf[:0], f.lastIn[:0]
	for i := range d.Sents {
		for len(f.sentOf) < int(d.Sents[i].Lo) {
			f.sentOf = append(f.sentOf, none)
		}
		for len(f.sentOf) < int(d.Sents[i].Hi) {
			f.sentOf = append(f.sentOf, int32(i))
		}
		f.lastIn = append(f.lastIn, none)
	}
	for len(f.sentOf) < len(d.Tokens) {
		f.sentOf = append(f.sentOf, none)
	}
	f.plant()
}

// low is the text of token i with the case folded; "" for one that is not
// there.
func (f *finder) low(i int) string {
	if i < 0 || i >= len(f.d.Tokens) {
		return ""
	}
	return f.d.LowWord(i)
}

// tag is the part of speech of token i; 0 for one that is not there.
func (f *finder) tag(i int) doc.POS {
	if i < 0 || i >= len(f.d.Tags) {
		return 0
	}
	return f.d.Tags[i]
}

// attribute notes a quote with one content.
func (f *finder) attribute(what, cue, source span) {
	n := int32(len(f.contents))
	f.contents = append(f.contents, content{what, none})
	f.found = append(f.found, attribution{n, n, cue, source, false})
	a := int32(len(f.found) - 1)
	f.take(a, what)
	f.take(a, cue)
}

// extend adds a content to the quote a.
func (f *finder) extend(a int32, what span) {
	n := int32(len(f.contents))
	f.contents = append(f.contents, content{what, none})
	f.contents[f.found[a].last].next = n
	f.found[a].last = n
	f.take(a, what)
}

func (f *finder) take(a int32, s span) {
	for i := s.lo; i < s.hi; i++ {
		f.taken[i] = a
	}
}

func (f *finder) untake(s span) {
	for i := s.lo; i < s.hi; i++ {
		f.taken[i] = none
	}
}
