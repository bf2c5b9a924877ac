package quote

import (
	"github.com/newstext/newstext/internal/scan"
)

// float gives a quotation without a cue to the quote of the sentence before:
// one that goes on in the next paragraph, or is a sentence of its own.
func (f *finder) float() {
	for i := range f.lastIn {
		f.lastIn[i] = none
	}
	for i := range f.found {
		a := &f.found[i]
		if a.dead {
			continue
		}
		for c := a.first; c != none; c = f.contents[c].next {
			if n := f.sentOf[f.contents[c].hi-1]; n != none {
				f.lastIn[n] = int32(i)
			}
		}
		if !a.cue.empty() {
			if n := f.sentOf[a.cue.lo]; n != none {
				f.lastIn[n] = int32(i)
			}
		}
	}
	for k := range f.stretches {
		s := &f.stretches[k]
		n := f.sentOf[s.lo]
		if s.quote != none || n <= 0 || f.taken[s.lo] != none || int(f.d.Sents[n].Lo) != s.lo || f.words(s.inner) < 4 {
			continue
		}
		if s.hi < int(f.d.Sents[f.sentOf[s.hi-1]].Hi) || f.lastIn[n-1] == none || f.anyTaken(s.span) {
			continue
		}
		if last := f.lastMark(s); last == "" || !isStop(last) {
			continue
		}
		a := f.lastIn[n-1]
		// In a new paragraph only behind quotation marks.
		if f.d.Sents[n].Block != f.d.Sents[n-1].Block && f.d.Blocks[f.d.Sents[n].Block].Hi != int32(s.hi) {
			continue
		}
		s.quote = a
		f.extend(a, s.span)
		f.lastIn[f.sentOf[s.hi-1]] = a
	}
}

// quoteStretch notes the stretch as a quote with this cue and source; what is
// said of them ends at token at.
func (f *finder) quoteStretch(k int, cue, source span, at int) {
	s := &f.stretches[k]
	if f.survey != nil && !cue.empty() {
		f.cands = append(f.cands[:0], candidate{cue.hi - 1, verb, fQuote, 100, 100, s.span, span{}, cue, source, 0})
		f.survey(f.d, f.cands)
	}
	s.quote = int32(len(f.found))
	f.attribute(span{int(s.from), s.hi}, cue, source)
	s.at = int32(max(at, s.hi))
}

// goOn gives the quote of stretch k those that follow it without words of the
// writer's between: "We won," she said. "Now we rest."
func (f *finder) goOn(k, block int, b span) {
	quote := f.stretches[k].quote
	at := int(f.stretches[k].at)
	for k++; k < len(f.stretches) && f.stretches[k].lo < b.hi; k++ {
		s := &f.stretches[k]
		if s.lo > at+maxSubject {
			return
		}
		if s.quote != none || s.lo < at {
			continue
		}
		if !f.begins(s.lo, at) {
			continue // on NBC's "Meet the Press"
		}
		if !f.plain(at, s.lo) || f.hasCue(k, block, b) {
			return
		}
		s.quote = quote
		f.extend(quote, s.span)
		at = s.hi
	}
}

// begins tells whether a part of a quotation can begin at token i: a new
// sentence, or behind a comma; at is where the words of the cue end.
func (f *finder) begins(i, at int) bool {
	if i == 0 || i == at || f.sentenceStart(i) == i {
		return true
	}
	w := f.d.Word(i - 1)
	if f.isComma(i-1) || w == ":" || isStop(w) {
		return true
	}
	if k := f.in[i-1]; k != none {
		return isStop(f.d.Word(f.stretches[k].inner.hi - 1))
	}
	return false
}

// plain tells whether two parts of a quotation belong together: the rest of
// the sentence of the cue stands between, and no other cue. "…," he said at a
// rally on Tuesday. "…"
func (f *finder) plain(lo, hi int) bool {
	if hi-lo > maxSubject {
		return false
	}
	stops := 0
	for i := lo; i < hi; i++ {
		switch {
		case f.in[i] != none:
			if isStop(f.d.Word(i)) {
				stops = 1
			}
		case f.d.Tokens[i].Kind == scan.Punct && isStop(f.d.Word(i)):
			if stops++; stops > 1 {
				return false
			}
		case stops > 0 && f.d.Tokens[i].Kind != scan.Punct:
			return false
		}
	}
	return true
}

// hasCue tells whether the stretch has a cue of its own beside it.
func (f *finder) hasCue(k, block int, b span) bool {
	if f.survey != nil {
		return false
	}
	n, m, s := len(f.found), len(f.contents), f.stretches[k]
	if !f.rightCue(k, b) && !f.leftCue(k, block, b) {
		return false
	}
	f.untake(f.contents[m].span)
	f.untake(f.found[n].cue)
	f.found, f.contents, f.stretches[k] = f.found[:n], f.contents[:m], s
	return true
}
