package quote

// A cue often has several readings ("said" with a clause, in parentheses…): the
// likeliest is its candidate. Of the candidates of a sentence the one with the
// widest content is taken first and drops the quotes inside that content. In
// the end emit writes what is left in the order of the text.

import (
	"slices"

	"github.com/newstext/newstext/internal/doc"
)

const (
	// enough is the chance in a hundred that makes a verb one of speech.
	enough = 30
	// possible is the least chance in a hundred with which a reading is weighed.
	possible = 5
)

// sentence finds the cues of a sentence that stand outside quotation marks and
// takes the readings that are likely enough.
func (f *finder) sentence(n int) {
	s := span{int(f.d.Sents[n].Lo), int(f.d.Sents[n].Hi)}
	if s.hi-s.lo > maxSentence {
		return
	}
	f.cands = f.cands[:0]
	f.according(s)
	for i := s.lo; i < s.hi; i++ {
		if f.in[i] != none || f.taken[i] != none && f.survey == nil {
			continue
		}
		r, c := f.cue(i)
		if r == "" {
			continue
		}
		from := len(f.cands)
		switch c {
		case verb:
			f.verbFrames(i, r, s)
		default:
			f.nounFrames(i, r, c, s)
		}
		if f.survey != nil {
			f.survey(f.d, f.cands[from:])
			continue
		}
		if f.learn != nil {
			f.teach(f.cands[from:])
		}
		f.best(from)
	}
	if f.survey == nil {
		f.choose()
	}
}

// best keeps the likeliest of the readings of one cue, those from from on.
func (f *finder) best(from int) {
	top := none
	for i := from; i < len(f.cands); i++ {
		c := &f.cands[i]
		if c.chance < possible {
			continue
		}
		if c.weight = f.weight(c); c.weight >= 0 && (top == none || c.weight > f.cands[top].weight) {
			top = i
		}
	}
	if top == none {
		f.cands = f.cands[:from]
		return
	}
	f.cands[from] = f.cands[top]
	f.cands = f.cands[:from+1]
}

// choose takes the candidates, the widest contents first: a cue inside
// another's content is part of what is said, and so is a quotation with its
// cue.
func (f *finder) choose() {
	slices.SortStableFunc(f.cands, func(a, b candidate) int { return b.width() - a.width() })
	for i := range f.cands {
		c := &f.cands[i]
		if f.taken[c.pivot] != none || !f.holds(c, c.content) || !f.holds(c, c.second) {
			continue
		}
		f.absorb(c.content)
		f.absorb(c.second)
		f.attribute(c.content, c.cue, c.source)
		if !c.second.empty() {
			f.extend(int32(len(f.found)-1), c.second)
		}
	}
}

// holds tells whether the quotes that the span of the candidate's content
// touches lie inside it, cue and all.
func (f *finder) holds(c *candidate, s span) bool {
	last := int32(none)
	for i := s.lo; i < s.hi; i++ {
		a := f.taken[i]
		if a == none || a == last {
			continue
		}
		q := &f.found[a]
		if q.cue.empty() || !within(q.cue, s) || q.cue.overlaps(c.cue) {
			return false
		}
		for k := q.first; k != none; k = f.contents[k].next {
			if !within(f.contents[k].span, s) {
				return false
			}
		}
		last = a
	}
	return true
}

func within(a, b span) bool { return b.lo <= a.lo && a.hi <= b.hi }

// absorb drops the quotes inside the span.
func (f *finder) absorb(s span) {
	for i := s.lo; i < s.hi; i++ {
		if a := f.taken[i]; a != none {
			f.found[a].dead = true
			f.taken[i] = none
		}
	}
}

func (c *candidate) width() int { return c.content.hi - c.content.lo + max(0, c.second.hi-c.second.lo) }

func (f *finder) anyTaken(s span) bool {
	for i := s.lo; i < s.hi; i++ {
		if f.taken[i] != none {
			return true
		}
	}
	return false
}

// emit writes the quotes in the order of the text.
func (f *finder) emit() {
	d := f.d
	f.order = f.order[:0]
	for i := range f.found {
		if f.found[i].dead {
			continue
		}
		f.order = append(f.order, int32(i))
	}
	start := func(i int32) int { return f.hull(i).lo }
	slices.SortStableFunc(f.order, func(a, b int32) int { return start(a) - start(b) })
	for _, i := range f.order {
		a := &f.found[i]
		h := f.hull(i)
		q := doc.Quote{Start: d.Tokens[h.lo].Start, End: d.Tokens[h.hi-1].End, Speaker: doc.None}
		q.Kind = f.kind(a)
		f.spans = f.spans[:0]
		for c := a.first; c != none; c = f.contents[c].next {
			f.spans = append(f.spans, f.contents[c].span)
		}
		slices.SortFunc(f.spans, func(a, b span) int { return a.lo - b.lo })
		q.Content = f.emitSpans(f.spans)
		q.Cue = f.emitSpan(a.cue)
		q.Source = f.emitSpan(a.source)
		d.Quotes = append(d.Quotes, q)
	}
}

func (f *finder) emitSpans(list []span) doc.Range {
	n := int32(len(f.d.Spans))
	for _, s := range list {
		f.d.Spans = append(f.d.Spans, doc.Span{Start: f.d.Tokens[s.lo].Start, End: f.d.Tokens[s.hi-1].End})
	}
	return doc.Range{Lo: n, Hi: int32(len(f.d.Spans))}
}

func (f *finder) emitSpan(s span) doc.Range {
	n := int32(len(f.d.Spans))
	if s.empty() {
		return doc.Range{Lo: n, Hi: n}
	}
	f.d.Spans = append(f.d.Spans, doc.Span{Start: f.d.Tokens[s.lo].Start, End: f.d.Tokens[s.hi-1].End})
	return doc.Range{Lo: n, Hi: n + 1}
}

// hull reaches from the first to the last token of a quote.
func (f *finder) hull(i int32) span {
	a := &f.found[i]
	h := span{len(f.d.Tokens), 0}
	grow := func(s span) {
		if !s.empty() {
			h.lo, h.hi = min(h.lo, s.lo), max(h.hi, s.hi)
		}
	}
	for c := a.first; c != none; c = f.contents[c].next {
		grow(f.contents[c].span)
	}
	grow(a.cue)
	grow(a.source)
	return h
}

// kind is how much of the contents stands between quotation marks.
func (f *finder) kind(a *attribution) doc.QuoteKind {
	inside, outside := false, false
	for c := a.first; c != none; c = f.contents[c].next {
		s := f.contents[c].span
		for i := s.lo; i < s.hi; i++ {
			switch {
			case f.tag(i) == doc.PUNCT || f.tag(i) == doc.SYM:
			case f.in[i] != none:
				inside = true
			default:
				outside = true
			}
		}
	}
	switch {
	case inside && outside:
		return doc.Mixed
	case inside:
		return doc.Direct
	}
	return doc.Indirect
}
