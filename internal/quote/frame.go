package quote

// A verb is read with every complement that it may have: verbFrames looks for a
// particle, then for what follows the verb (complement), for a sentence that it
// stands in like an aside (parenthetical), for an agent and for a relative
// pronoun. Each find becomes a candidate with the chance that its frame has in
// the verb's row.

import (
	"github.com/newstext/newstext/internal/doc"
)

// A candidate is one reading of a cue: the complement it may have, and what
// follows from that.
type candidate struct {
	pivot   int // the word that makes the cue
	class   class
	frame   frame
	chance  int // of a hundred
	most    int // that of the word with its likeliest frame
	content span
	second  span // of a content in two parts; empty: in one
	cue     span
	source  span
	weight  int // of all signs
}

// maxSentence is the longest sentence that is looked at for cues, in tokens:
// what is longer is no sentence of a story.
const maxSentence = 250

// maxComplement is how far behind a verb its complement may begin, in tokens.
const maxComplement = 16

// verbFrames adds the readings of the verb v in the sentence s.
func (f *finder) verbFrames(v int, r row, s span) {
	b := builder{f: f, v: v, row: r, s: s, end: f.trimEnd(s), cue: f.cueOf(v, s)}
	b.passive = f.isPassive(v, b.cue.lo)
	if r := f.rel(v); (r == doc.Modifier || r == doc.Compound) && f.head(v) > v {
		return // "an accused man"
	}
	at := f.skipAdverbs(v+1, b.end)
	if part := f.particle(at, b.end); part {
		if r.at(fPart) > 0 {
			b.particle(at)
			return
		}
	}
	b.complement(at)
	b.parenthetical()
	if b.passive {
		b.byAgent()
	}
	b.relative()
}

// A builder makes the readings of one verb.
type builder struct {
	f       *finder
	v       int
	row     row
	s       span // the sentence
	end     int  // where its closing marks begin
	cue     span
	passive bool
}

// add adds a reading.
func (b *builder) add(fr frame, content, second, cue, source span) {
	content = b.f.tidy(content)
	if content.empty() || b.row.at(fr) == 0 {
		return
	}
	b.f.cands = append(b.f.cands, candidate{b.v, verb, fr, b.row.at(fr), b.row.most(), content, b.f.tidy(second), cue, source, 0})
}

// complement reads what follows the verb, from token at.
func (b *builder) complement(at int) {
	f := b.f
	if at >= b.end {
		return
	}
	none := span{}
	source := f.sourceOf(b.v, b.cue, b.s)
	low := f.low(at)
	switch {
	case low == ":":
		b.add(fColon, span{at + 1, b.end}, none, span{b.cue.lo, at + 1}, source)
		return
	case low == "that" && f.isClause(at):
		b.add(fThat, span{at, f.clauseEnd(b.v, at, b.end)}, none, b.cue, source)
		return
	case isWh(low):
		b.add(fWh, span{at, f.clauseEnd(b.v, at, b.end)}, none, b.cue, source)
		return
	case low == "to" && f.infinitive(at, b.end):
		content := span{at, f.clauseEnd(b.v, at, b.end)}
		if f.raises(b.v, b.passive) {
			subject := f.subjectSpan(b.v, b.s)
			if !subject.empty() && b.row.at(fRaise) > 0 {
				b.add(fRaise, subject, content, b.cue, none)
				return
			}
		}
		b.add(fTo, content, none, b.cue, source)
		return
	}
	if f.raises(b.v, b.passive) && b.row.at(fRaise) > 0 && (f.tag(at) == doc.ADJ || low == "like") {
		if subject := f.subjectSpan(b.v, b.s); !subject.empty() {
			b.add(fRaise, subject, span{at, f.clauseEnd(b.v, at, b.end)}, b.cue, none)
			return
		}
	}
	if fr := prepositionFrame(low); fr != noFrame && (f.tag(at) == doc.ADP || f.tag(at) == doc.SCONJ || f.tag(at) == doc.PART) && !f.isTime(at+1, b.end) {
		if end := f.prepositionEnd(b.v, at, b.end); end > at+1 {
			b.add(fr, span{at + 1, end}, none, span{b.cue.lo, at + 1}, source)
		}
	}
	// A clause further on: "said on Tuesday that …", "told reporters that …".
	if k := f.laterClause(b.v, at, b.end, b.row); k != -1 {
		fr := fThat
		switch {
		case isWh(f.low(k)):
			fr = fWh
		case f.low(k) == "to":
			fr = fObjTo
		case f.low(k) != "that":
			fr = fBare
		}
		if fr == fObjTo {
			b.add(fr, span{at, f.clauseEnd(b.v, k, b.end)}, none, b.cue, source)
			return
		}
		if fr == fThat && f.ownClause(b.v, at, k) {
			b.add(fr, span{k, f.clauseEnd(b.v, k, b.end)}, none, span{b.cue.lo, k}, source)
			return
		}
		b.add(fr, span{k, f.clauseEnd(b.v, k, b.end)}, none, b.cue, source)
		if fr == fThat || fr == fBare && informs(f.low(b.v)) {
			return
		}
	}
	if f.tag(at) == doc.VERB && hasSuffix(low, "ing") {
		b.add(fIng, span{at, f.clauseEnd(b.v, at, b.end)}, none, b.cue, source)
		return
	}
	if !f.startsNoun(at) || b.passive {
		if b.passive {
			if subject := f.subjectSpan(b.v, b.s); !subject.empty() {
				b.add(fPassive, subject, none, b.cue, none)
			}
		}
		return
	}
	if k := f.bareClause(b.v, at, b.end); k > at {
		b.add(fBare, span{at, k}, none, b.cue, source)
		if f.survey == nil && b.row.at(fBare) >= possible {
			return // "said the road is closed" is more than "said the road"
		}
	}
	b.add(fObject, span{at, f.objectEnd(b.v, at, b.end)}, none, b.cue, source)
}

// particle reads a verb with its particle at token at: "pointed out that",
// "ruled out a deal".
func (b *builder) particle(at int) {
	f := b.f
	b.cue.hi = at + 1
	k := f.skipAdverbs(at+1, b.end)
	if k >= b.end {
		return
	}
	source := f.sourceOf(b.v, b.cue, b.s)
	end := f.clauseEnd(b.v, k, b.end)
	if fr := prepositionFrame(f.low(k)); fr != noFrame && f.low(k) != "that" && !f.infinitive(k, b.end) {
		b.cue.hi = k + 1
		k++
		end = f.prepositionEnd(b.v, k-1, b.end)
	}
	b.add(fPart, span{k, end}, span{}, b.cue, source)
}

// parenthetical: "The road, he said, is closed." "The road is closed, said the
// mayor."
func (b *builder) parenthetical() {
	f := b.f
	if b.row.at(fParen) == 0 || hasSuffix(f.low(b.v), "ing") && b.cue.lo == b.v {
		return
	}
	source := span{}
	lo, hi := b.cue.lo, b.cue.hi
	if f.isComma(lo - 1) {
		// Inverted: the source follows.
		source = f.inverted(hi, b.end)
		if source.empty() {
			return
		}
		hi = source.hi
	} else {
		source = f.subjectSpan(b.v, b.s)
		if source.empty() || source.hi != lo || !f.isComma(source.lo-1) {
			return
		}
		lo = source.lo
	}
	cut := f.parenEnd(hi, b.end)
	if cut == -1 || lo-1 <= b.s.lo {
		return
	}
	before := span{b.s.lo, lo - 1}
	after := span{}
	if cut < b.end {
		after = span{cut + 1, b.end}
	}
	b.add(fParen, before, after, b.cue, source)
}

// byAgent: "The plan was praised by the mayor."
func (b *builder) byAgent() {
	f := b.f
	for c := f.first[b.v]; c != none; c = f.next[c] {
		k := int(f.left[c])
		if int(c) > b.v && f.low(k) == "by" && k < int(c) {
			subject := f.subjectSpan(b.v, b.s)
			if subject.empty() {
				return
			}
			cue := b.cue
			if k <= b.v+3 {
				cue.hi = k + 1
			}
			b.add(fBy, subject, span{}, cue, span{k + 1, int(f.right[c]) + 1})
			return
		}
	}
}

// relative: "a plan which he called a mistake", "what she calls a gap".
func (b *builder) relative() {
	f := b.f
	if b.row.at(fRelative) == 0 {
		return
	}
	subject := f.subjectSpan(b.v, b.s)
	if subject.empty() || subject.hi > b.cue.lo {
		return
	}
	k := subject.lo - 1
	if k < b.s.lo {
		return
	}
	switch f.low(k) {
	case "what":
		at := f.skipAdverbs(b.v+1, b.end)
		if f.startsNoun(at) || f.in[min(at, len(f.in)-1)] != none {
			b.add(fRelative, span{at, f.objectEnd(b.v, at, b.end)}, span{}, b.cue, subject)
		}
	case "which", "whom", "that":
		at := f.skipAdverbs(b.v+1, b.end)
		rest := span{}
		if at < b.end && !f.isComma(at) {
			rest = span{at, f.objectEnd(b.v, at, b.end)}
		}
		b.add(fRelative, span{k, k + 1}, rest, b.cue, subject)
	}
}
