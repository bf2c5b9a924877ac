package quote

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

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
		return f.lead(k, v, b)
	}
	// A whole sentence may follow several asides: She said on Monday, in a letter
	// to the council, and to the dismay of many, "We won."
	sentence := f.d.Tokens[s.inner.lo].Is(scan.Upper) && f.lastMark(s) != ""
	for v := m - 1; v >= low && f.in[v] == none && !(f.d.Tokens[v].Kind == scan.Punct && (isStop(f.d.Word(v)) || f.d.Word(v) == ";")); v-- {
		if f.speaks(v) {
			return f.lead(k, v, b)
		}
		if comma && (f.tag(v) == doc.VERB && f.rel(v) != doc.Acl || f.isComma(v) && v < m-8 && !sentence) {
			break
		}
	}
	return false
}

// takesRecipient tells of the verbs that name whom they speak to.
func takesRecipient(low string) bool {
	switch low {
	case "ask", "asks", "asked", "asking", "urge", "urged":
		return true
	}
	return informs(low)
}

// informs tells of those of them that go on to tell something.
func informs(low string) bool {
	switch low {
	case "tell", "tells", "told", "telling", "remind", "reminds", "reminded", "reminding", "warn", "warns", "warned", "warning",
		"assure", "assures", "assured", "assuring", "inform", "informs", "informed", "informing":
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
func (f *finder) lead(k, v int, b span) bool {
	sentence := span{b.lo, b.hi}
	cue := f.cueOf(v, sentence)
	source := f.sourceOf(v, cue, sentence)
	if source.empty() && f.pastForm(v) && cue.lo == v && f.low(v) != "asked" && f.low(v) != "quoted" {
		return false // a book titled "…"
	}
	f.quoteStretch(k, cue, source, f.stretches[k].hi)
	return true
}
