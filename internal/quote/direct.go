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
	if t := f.tag(i); t != doc.VERB && t != doc.AUX && t != doc.NOUN && r != userRow {
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
		// She told the crowd "We won."
		for n := 0; n < maxLabel && v > b.lo && f.in[v] == none && f.tag(v) != doc.VERB && f.tag(v) != doc.PUNCT && f.d.Tokens[s.inner.lo].Is(scan.Upper); n++ {
			v--
		}
		if v < m && f.in[v] == none && !takesRecipient(f.low(v)) && f.tag(v+1) != doc.ADV {
			return false
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
		if comma && (f.tag(v) == doc.VERB && f.rel(v) != doc.Acl || f.isComma(v) && v < m-8) {
			break
		}
	}
	return false
}

// takesRecipient tells of the verbs that name whom they speak to.
func takesRecipient(low string) bool {
	switch low {
	case "tell", "tells", "told", "telling", "ask", "asks", "asked", "asking", "remind", "reminds", "reminded", "reminding",
		"warn", "warns", "warned", "warning", "assure", "assures", "assured", "inform", "informed", "urge", "urged":
		return true
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
	if source.empty() && f.pastForm(v) && cue.lo == v && f.low(v) != "asked" && f.low(v) != "quoted" {
		return false // a book titled "…"
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

// labels: WALLACE: You said that you won. And in a headline: Wallace: We won
func (f *finder) labels() {
	headlines := 0
	for i := range f.d.Blocks {
		b := &f.d.Blocks[i]
		if b.Kind != doc.Headline && b.Kind != doc.Paragraph {
			continue
		}
		if b.Kind == doc.Headline {
			if headlines++; headlines > maxHeadlines {
				continue
			}
		}
		lo, hi := int(b.Lo), int(b.Hi)
		m := lo
		for m < hi && m-lo <= maxLabel && f.d.Word(m) != ":" {
			m++
		}
		if m == lo || m+1 >= hi || m-lo > maxLabel || f.d.Word(m) != ":" || !f.d.Tokens[m+1].Is(scan.Space) || !f.isLabel(lo, m, b.Kind == doc.Headline) {
			continue
		}
		content := f.tidy(span{m + 1, hi})
		if !content.empty() {
			f.attribute(content, span{}, span{lo, m})
		}
	}
}

// isLabel tells of the name of a speaker: all capitals, or in a headline a
// proper noun.
func (f *finder) isLabel(lo, hi int, headline bool) bool {
	caps := 0
	for i := lo; i < hi; i++ {
		switch t := &f.d.Tokens[i]; {
		case t.Is(scan.AllUpper):
			caps++
		case t.Kind == scan.Punct, headline && f.tag(i) == doc.PROPN:
		default:
			return false
		}
	}
	if headline {
		return !f.isTime(lo, hi) && f.tag(lo) == doc.PROPN && f.person(lo, hi)
	}
	return caps > 0 && f.low(lo) != "q" && f.low(lo) != "a" && f.low(lo) != "update" && f.low(lo) != "related"
}

// person tells whether a person, or a group of persons, is named in the span.
func (f *finder) person(lo, hi int) bool {
	for i := range f.d.Names {
		n := &f.d.Names[i]
		if int(n.Lo) >= hi {
			break
		}
		if int(n.Hi) > lo && (n.Type == doc.Person || n.Type == doc.Organization) {
			return true
		}
	}
	return false
}

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
		f.cands = append(f.cands[:0], candidate{cue.hi - 1, verb, fQuote, 100, s.span, span{}, cue, source})
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
