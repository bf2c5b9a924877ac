package quote

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
)

// direct gives each stretch that is somebody's words its cue and its source.
func (f *finder) direct() {
	block := 0
	for k := range f.stretches {
		s := &f.stretches[k]
		for block < len(f.d.Blocks)-1 && int(f.d.Blocks[block].Hi) <= s.lo {
			block++
		}
		b := span{int(f.d.Blocks[block].Lo), int(f.d.Blocks[block].Hi)}
		if s.quote != none {
			continue
		}
		switch {
		case f.rightCue(k, b), f.leftCue(k, block, b), f.dash(k, b), f.label(k, b):
			f.goOn(k, b)
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
	if w := f.d.Word(s.inner.hi - 1); isStop(w) || w == "," || w == "—" || w == "–" || w == "--" || w == "-" {
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

// speaks tells whether token i is a verb that goes with quotation marks.
func (f *finder) speaks(i int) bool {
	if f.tag(i) != doc.VERB && f.tag(i) != doc.AUX && f.tag(i) != doc.NOUN || f.in[i] != none || f.taken[i] {
		return false
	}
	r, c := f.cue(i)
	return c == verb && r.at(fQuote) >= enough
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
	f.quoteStretch(k, cue, f.trimSource(span{q, cue.lo}), v+1)
	return true
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

// leftCue: Mr. Key said: "We won." She told reporters on Tuesday, "We won."
func (f *finder) leftCue(k, block int, b span) bool {
	s := &f.stretches[k]
	m := s.lo - 1
	if m < b.lo {
		if block == 0 || s.lo != b.lo {
			return false
		}
		// The paragraph before ends with a colon.
		b = span{int(f.d.Blocks[block-1].Lo), int(f.d.Blocks[block-1].Hi)}
		if m = b.hi - 1; f.d.Word(m) != ":" {
			return false
		}
	}
	colon := f.d.Word(m) == ":"
	comma := f.isComma(m)
	low := max(b.lo, m-maxLead)
	if colon {
		low = max(b.lo, m-maxSubject)
	}
	if !colon && !comma {
		// She said "We won." But not: called it "a start" for the town.
		v := m
		for v > b.lo && f.tag(v) == doc.ADV {
			v--
		}
		if !f.speaks(v) || !f.endsClause(s, b) {
			return false
		}
		return f.lead(k, v, span{v, v + 1}, b)
	}
	for v := m - 1; v >= low && f.in[v] == none && !(f.d.Tokens[v].Kind == scan.Punct && (isStop(f.d.Word(v)) || f.d.Word(v) == ";")); v-- {
		if f.speaks(v) {
			return f.lead(k, v, span{v, v + 1}, b)
		}
		if comma && (f.tag(v) == doc.VERB || f.isComma(v) && v < m-8) {
			break
		}
	}
	return false
}

// endsClause tells whether a sentence, or a part of one that a comma or a
// conjunction closes, ends with the stretch.
func (f *finder) endsClause(s *stretch, b span) bool {
	if s.hi >= b.hi || f.lastMark(s) != "" {
		return true
	}
	switch f.low(s.hi) {
	case "and", "but", "or", ";", ")", "as", "when", "while":
		return true
	}
	return false
}

// lead attributes the stretch to the verb v before it.
func (f *finder) lead(k, v int, cue, b span) bool {
	sentence := span{b.lo, b.hi}
	cue = f.cueOf(v, sentence)
	source := f.sourceOf(v, cue, sentence)
	if f.isPassive(v, cue.lo) && source.empty() && !hasSuffix(f.low(v), "ing") && f.low(v) != "quoted" && f.low(v) != "asked" {
		source = span{}
	}
	f.quoteStretch(k, cue, source, f.stretches[k].hi)
	return true
}

// dash: "We won." — Sonya Herridge
func (f *finder) dash(k int, b span) bool {
	s := &f.stretches[k]
	if s.hi+1 >= b.hi || !f.isComma(s.hi) || f.d.Word(s.hi) == "," || f.words(s.inner) < 3 {
		return false
	}
	source := f.nounAfter(s.hi+1, b.hi)
	if source.empty() || source.hi < f.trimEnd(b) || !f.d.Tokens[source.lo].Is(scan.Upper) {
		return false
	}
	f.quoteStretch(k, span{}, f.trimSource(source), source.hi)
	return true
}

// label: Clinton: "We won."
func (f *finder) label(k int, b span) bool {
	s := &f.stretches[k]
	m := s.lo - 1
	if m <= b.lo || m-b.lo > maxLabel || f.d.Word(m) != ":" {
		return false
	}
	source := f.baseNoun(b.lo, m)
	if source.empty() || source.hi != m || !f.d.Tokens[b.lo].Is(scan.Upper) {
		return false
	}
	f.quoteStretch(k, span{}, source, s.hi)
	return true
}

// quoteStretch notes the stretch as a quote with this cue and source; what is
// said of them ends at token at.
func (f *finder) quoteStretch(k int, cue, source span, at int) {
	s := &f.stretches[k]
	if f.survey != nil && !cue.empty() {
		f.cands = append(f.cands[:0], candidate{cue.hi - 1, verb, fQuote, 100, s.span, span{}, cue, source})
		f.survey(f.d, f.cands)
	}
	s.quote = int32(len(f.found))
	f.attribute(s.span, cue, source)
	s.at = int32(max(at, s.hi))
}

// goOn gives the quote of stretch k those that follow it without words of the
// writer's between: "We won," she said. "Now we rest."
func (f *finder) goOn(k int, b span) {
	at := int(f.stretches[k].at)
	for k++; k < len(f.stretches) && f.stretches[k].lo < b.hi; k++ {
		s := &f.stretches[k]
		if !f.plain(at, s.lo) || s.quote != none {
			return
		}
		if f.hasRightCue(k, b) {
			return
		}
		s.quote = f.stretches[k-1].quote
		f.extend(s.quote, s.span)
		at = s.hi
	}
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
			return false
		case f.d.Tokens[i].Kind == scan.Punct && isStop(f.d.Word(i)):
			if stops++; stops > 1 {
				return false
			}
		case stops > 0 && f.d.Tokens[i].Kind != scan.Punct, f.tag(i) == doc.VERB && f.speaks(i) && f.low(i-1) != "who":
			return false
		}
	}
	return true
}

// hasRightCue tells whether the stretch has a cue of its own behind it.
func (f *finder) hasRightCue(k int, b span) bool {
	n, m := len(f.found), len(f.contents)
	if f.survey != nil {
		return false
	}
	s := f.stretches[k]
	if !f.rightCue(k, b) {
		return false
	}
	a := &f.found[n]
	f.untake(f.contents[m].span)
	f.untake(a.cue)
	f.found, f.contents = f.found[:n], f.contents[:m]
	f.stretches[k] = s
	return true
}
