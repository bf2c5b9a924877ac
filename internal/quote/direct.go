package quote

// A stretch of quoted words gets its cue from what stands beside it: the verb
// behind it ("…," she said) in this file, the verb or the colon before it in
// lead.go, and a name alone in label.go. What it has then goes on to the
// stretches that follow it: follow.go.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

const (
	// maxSubject is how many tokens a source beside a quotation may take, with
	// all that is said of it.
	maxSubject = 40
	// maxLead is how many tokens may stand between a cue and the quotation that
	// it leads to: "told reporters in Geneva on Tuesday:".
	maxLead = 25
	// maxLabel is how many tokens the label of a speaker may take.
	maxLabel = 6
	// maxHeadlines is in how many headlines a speaker is looked for; a page has
	// one or two.
	maxHeadlines = 8
)

// direct gives each stretch that is somebody's words its cue and its source.
func (f *finder) direct() {
	f.labels()
	block := 0
	for k := range f.stretches {
		s := &f.stretches[k]
		for block < len(f.d.Blocks)-1 && int(f.d.Blocks[block].Hi) <= s.lo {
			block++
		}
		b := span{int(f.d.Blocks[block].Lo), int(f.d.Blocks[block].Hi)}
		if s.quote != none || f.taken[s.lo] != none {
			continue
		}
		switch {
		case f.rightCue(k, b), f.leftCue(k, block, b), f.dash(k, b), f.label(k, b):
			f.goOn(k, block, b)
		}
	}
}

// words is how many words the span holds.
func (f *finder) words(s span) int {
	n := 0
	for i := s.lo; i < s.hi; i++ {
		if k := f.d.Tokens[i].Kind; k == scan.Word || k == scan.Number {
			n++
		}
	}
	return n
}

// lastMark is the mark that ends the words of a stretch, inside or behind its
// closing mark; "" for none.
func (f *finder) lastMark(s *stretch) string {
	last := s.inner.hi - 1
	for last > s.inner.lo && f.d.Tokens[last].Is(scan.QuoteMark) {
		last--
	}
	if w := f.d.Word(last); isStop(w) || w == "," || w == "—" || w == "–" || w == "--" || w == "-" {
		return w
	}
	if s.hi < len(f.d.Tokens) && !f.d.Tokens[s.hi].Is(scan.Line) {
		if w := f.d.Word(s.hi); f.d.Tokens[s.hi].Kind == scan.Punct && (isStop(w) || f.isComma(s.hi)) {
			return w
		}
	}
	return ""
}

// isStop tells of the marks that end a sentence.
func isStop(w string) bool {
	if w == "" {
		return false
	}
	switch w[0] {
	case '.', '!', '?':
		return true
	}
	return w == "…"
}

// speaks tells whether token i is a verb that goes with quotation marks. The
// tagger takes "states" and "reports" for nouns now and then.
func (f *finder) speaks(i int) bool {
	if f.in[i] != none || f.taken[i] != none {
		return false
	}
	r := f.verbRow(i)
	switch t := f.tag(i); {
	case t == doc.VERB, t == doc.AUX, r == userRow:
	case t == doc.NOUN:
		if t := f.tag(i - 1); t == doc.DET || t == doc.ADJ || possessivePronoun(f.low(i-1)) {
			return false // "the judge:", not "Mr. Key states:"
		}
	default:
		return false
	}
	return r.at(fQuote) >= enough
}

// rightCue: "We won," she said. "We won," said Mr. Key.
func (f *finder) rightCue(k int, b span) bool {
	s := &f.stretches[k]
	last := f.lastMark(s)
	q := s.hi
	for q < b.hi && f.in[q] == none && f.isComma(q) {
		q++
	}
	if q >= b.hi || f.in[q] != none || last == "" && f.words(s.inner) < 2 {
		return false
	}
	if last != "" && last[0] == '.' && f.d.Tokens[q].Is(scan.Upper) {
		return false
	}
	limit := min(b.hi, q+maxSubject)
	end := q
	for end < limit && f.in[end] == none && !(f.d.Tokens[end].Kind == scan.Punct && (isStop(f.d.Word(end)) || f.d.Word(end) == ";")) {
		end++
	}
	v := f.skipAux(q, end)
	if v < end && f.speaks(v) && !hasSuffix(f.low(v), "ing") {
		if source := f.inverted(f.skipAdverbs(v+1, end), end); !source.empty() {
			f.reachBack(k)
			f.quoteStretch(k, span{q, v + 1}, f.trimSource(source), source.hi)
			return true
		}
	}
	if !f.startsNoun(q) {
		return false
	}
	v = f.verbAfter(q, end, last == "")
	if v == none {
		return false
	}
	cue := f.cueOf(v, span{q + 1, end})
	if hasSuffix(f.low(v), "ing") && cue.lo == v {
		return false
	}
	// "Really?" She said, "…": the verb leads to the next quotation.
	if next := k + 1; next < len(f.stretches) && last != "" && last != "," && f.d.Tokens[q].Is(scan.Upper) {
		if n := f.stretches[next].lo; n == v+2 && (f.isComma(v+1) || f.d.Word(v+1) == ":") {
			return false
		}
	}
	f.reachBack(k)
	f.quoteStretch(k, cue, f.trimSource(span{q, cue.lo}), v+1)
	return true
}

// reachBack lets the content of a stretch that ends a sentence begin with that
// sentence: The law was "very assertive," said Mr. Orfield.
func (f *finder) reachBack(k int) {
	s := &f.stretches[k]
	lo := f.sentenceStart(s.lo)
	if lo >= s.lo || s.lo-lo > maxSentence || f.isComma(s.lo-1) || f.d.Word(s.lo-1) == ":" {
		return
	}
	for i := lo; i < s.lo; i++ {
		if f.taken[i] != none {
			return
		}
	}
	s.from = int32(lo)
}

// sentenceStart is where the sentence of token i begins.
func (f *finder) sentenceStart(i int) int {
	if n := f.sentOf[i]; n != none {
		return int(f.d.Sents[n].Lo)
	}
	return i
}

// skipAux is the first token from at on that is no adverb or auxiliary.
func (f *finder) skipAux(at, end int) int {
	for n := 0; n < 4 && at < end && (f.tag(at) == doc.ADV || f.tag(at) == doc.AUX || f.tag(at) == doc.PART); n++ {
		at++
	}
	return at
}

// verbAfter is the verb of speech whose subject begins at token q, or none.
// What is said of the subject in between may hold verbs: "Ms. Perino, who led
// the talks, said". near asks for the verb right behind the subject.
func (f *finder) verbAfter(q, end int, near bool) int {
	aside := false // inside a relative clause or an apposition
	for i := q; i < end; i++ {
		if near && i-q > 8 {
			return none
		}
		switch f.tag(i) {
		case doc.PUNCT:
			if near {
				return none
			}
			if f.isComma(i) {
				aside = false
			}
		case doc.PRON, doc.DET, doc.SCONJ:
			switch f.low(i) {
			case "who", "which", "that", "whose", "where", "whom":
				aside = true
			}
		case doc.VERB, doc.AUX, doc.NOUN:
			if f.speaks(i) && (i > q) && !(aside && !f.isComma(i-1) && f.rel(i) == doc.Acl) {
				if f.tag(i) == doc.NOUN && f.rel(i) != doc.Root && !f.isComma(i-1) && f.head(i) != none {
					continue
				}
				return i
			}
			if f.tag(i) == doc.NOUN || aside || f.rel(i) == doc.Acl || f.tag(i) == doc.AUX {
				continue
			}
			if f.tag(i) == doc.VERB && (hasSuffix(f.low(i), "ing") || hasSuffix(f.low(i), "ed")) {
				continue
			}
			return none
		}
	}
	return none
}
