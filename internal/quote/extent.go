package quote

// Where things end. A content ends where the tree lets the complement of its
// cue end (treeEnd); but the parser breaks off too early now and then, so that
// clauseEnd and objectEnd go on up to a mark, a conjunction or a date. tidy
// cuts the marks at the ends. The noun phrases behind a cue are read from the
// tags, from the left to the right, up to their head and then its
// complements.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// trimEnd is where the closing marks of the sentence begin: its full stop and
// what follows that.
func (f *finder) trimEnd(s span) int {
	end := s.hi
	for end > s.lo && f.tag(end-1) == doc.PUNCT && f.in[end-1] == none {
		end--
	}
	return end
}

// tidy cuts commas, dashes and the like from the ends of a content, and lets
// it take in whole what it begins or ends inside of quotation marks.
func (f *finder) tidy(s span) span {
	if s.empty() {
		return span{}
	}
	if k := f.in[s.lo]; k != none && f.stretches[k].lo < s.lo {
		s.lo = f.stretches[k].lo
	}
	if k := f.in[s.hi-1]; k != none && f.stretches[k].hi > s.hi {
		s.hi = f.stretches[k].hi
	}
	for !s.empty() && f.isEdge(s.lo) {
		s.lo++
	}
	for !s.empty() && f.isEdge(s.hi-1) {
		s.hi--
	}
	return s
}

// isEdge tells of a mark that a content neither begins nor ends with.
func (f *finder) isEdge(i int) bool {
	if f.d.Tokens[i].Kind != scan.Punct || f.in[i] != none {
		return false
	}
	switch f.low(i) {
	case ",", ";", ":", "—", "–", "-", "--", ".", "...", "…":
		return true
	}
	return false
}

// clauseEnd is where the clause that begins at token at ends, as the
// complement of the verb v; end is where the sentence does. The tree says
// where, but it may break off too early: a clause ends before a comma, a
// semicolon, a dash or a conjunction, or with the sentence.
func (f *finder) clauseEnd(v, at, end int) int {
	out := f.treeEnd(v, at, end)
	if out+1 < end && f.isComma(out) && f.tag(out+1) == doc.AUX && f.in[out+1] == none {
		out++ // "that the bridge, which carries the road, was unsafe"
	}
	if out < end && !f.isBreak(out, end) {
		out++
		for out < end && !f.isComma(out) && f.d.Word(out) != ";" && f.in[out] == none {
			out = max(out+1, min(int(f.right[out])+1, end))
		}
	}
	// "said the road would close and added that …"
	if f.speaks(v) {
		for i := at + 2; i+1 < out; i++ {
			if l := f.low(i); (l == "and" || l == "but") && f.in[i] == none {
				if k := f.skipAdverbs(i+1, out); f.tag(k) == doc.VERB && f.in[k] == none && f.verbRow(k).at(fQuote) >= 2*enough && f.pastForm(v) == f.pastForm(k) {
					out = i
				}
			}
		}
	}
	out = f.beforeAccording(at, out, end)
	// "but that the plans would not help"
	for n := 0; n < maxClauses && out+2 < end; n++ {
		k := out
		if f.isComma(k) {
			k++
		}
		if l := f.low(k); l != "and" && l != "but" && l != "or" || f.low(k+1) != "that" || f.in[k] != none {
			break
		}
		out = f.treeEnd(v, k+1, end)
	}
	return out
}

// beforeAccording is where the clause from at to out ends before an "according
// to" that closes the sentence: it is of the whole sentence.
func (f *finder) beforeAccording(at, out, end int) int {
	for i := max(at+1, out-maxComplement); i+1 < out; i++ {
		if f.low(i) != "according" || f.low(i+1) != "to" || f.in[i] != none || !f.isComma(i-1) {
			continue
		}
		if source := f.nounAfter(i+2, end); source.hi >= end {
			return i
		}
	}
	return out
}

// maxClauses is how many clauses that begin with "and that" a content takes.
const maxClauses = 4

// isBreak tells whether a complement may end before token i: at a mark or a
// conjunction.
func (f *finder) isBreak(i, end int) bool {
	if f.in[i] != none {
		return false
	}
	switch f.low(i) {
	case ",", ";", "—", "–", "--", "-", "and", "but", ")":
		return true
	}
	return false
}

// treeEnd is where the tree lets the complement end that begins at token at.
func (f *finder) treeEnd(v, at, end int) int {
	// The word that heads it hangs from the verb, or what it hangs from does.
	top := at
	for n := 0; n < maxComplement*4; n++ {
		h := f.head(top)
		if h <= v || h >= end {
			break
		}
		top = h
	}
	if f.head(top) == none {
		return end
	}
	out := int(f.right[top]) + 1
	if out <= at || out > end {
		return end
	}
	return out
}

// prepositionEnd is where the phrase of the preposition at token at ends.
func (f *finder) prepositionEnd(v, at, end int) int {
	h := f.head(at)
	if h > at && h < end {
		return min(f.clauseEnd(v, at, end), end)
	}
	return f.objectEnd(v, at+1, end)
}

// objectEnd is where the object that begins at token at ends, with the
// predicates that belong to it: "called the plan a mistake", "accused them of
// lying".
func (f *finder) objectEnd(v, at, end int) int {
	out := min(f.treeEnd(v, at, end), end)
	for out < end && !f.isBreak(out, end) && !f.isTime(out, end) {
		switch f.tag(out) {
		case doc.ADP, doc.SCONJ:
			switch f.low(out) {
			case "of", "for", "as", "to", "with", "from", "over", "about", "against", "than":
			case "in", "on", "at":
				if f.isTime(out+1, end) || f.low(out+1) == "a" || f.low(out+1) == "an" {
					return out
				}
			default:
				return out
			}
		case doc.ADV:
		case doc.PUNCT:
			if l := f.low(out); f.in[out] == none && l != "'" && l != "’" {
				return out
			}
		}
		out = max(out+1, min(int(f.right[out])+1, end))
		// A preposition hangs from its noun.
		if h := f.head(out - 1); h >= out && h < end && f.tag(out-1) == doc.ADP {
			out = min(int(f.right[h])+1, end)
		}
	}
	return out
}

// baseNoun is the noun phrase that begins at token at, up to its head noun,
// without what follows: "the two senators", "Reuters". Empty: there is none.
func (f *finder) baseNoun(at, end int) span {
	s := span{at, at}
	noun := false
	for ; s.hi < end && s.hi-at < maxComplement; s.hi++ {
		i := s.hi
		if f.in[i] != none {
			break
		}
		switch f.tag(i) {
		case doc.PRON:
			if noun || s.hi > at && !possessivePronoun(f.low(i-1)) {
				return s
			}
			if !possessivePronoun(f.low(i)) {
				return span{at, i + 1}
			}
		case doc.DET, doc.ADJ, doc.NUM:
			if f.tag(i) == doc.ADJ && f.d.Tokens[i].Is(scan.Upper) && f.sentOf[i] == f.sentOf[max(i-1, 0)] {
				noun = true // said Small
				continue
			}
			if noun && f.tag(i) != doc.NUM {
				if f.low(i-1) != "’s" && f.low(i-1) != "'s" {
					return s
				}
			}
		case doc.NOUN, doc.PROPN:
			noun = true
		case doc.PART:
			if l := f.low(i); l != "’s" && l != "'s" && l != "'" && l != "’" {
				return f.withNoun(s, noun)
			}
		case doc.CCONJ:
			if t := f.tag(i + 1); !noun || t != doc.NOUN && t != doc.PROPN && t != doc.ADJ && t != doc.DET && t != doc.NUM {
				return f.withNoun(s, noun)
			}
			noun = false
		case doc.PUNCT:
			if f.low(i) != "-" || !noun && s.hi == at {
				return f.withNoun(s, noun)
			}
		default:
			if f.d.Tokens[i].Any(scan.Upper) && f.d.Tokens[i].Kind == scan.Word && i > at && f.tag(i) != doc.AUX && f.tag(i) != doc.VERB {
				continue
			}
			return f.withNoun(s, noun)
		}
	}
	return f.withNoun(s, noun)
}

func (f *finder) withNoun(s span, noun bool) span {
	if !noun {
		return span{}
	}
	return s
}

func possessivePronoun(low string) bool {
	switch low {
	case "his", "her", "its", "their", "our", "my", "your", "whose":
		return true
	}
	return false
}

// nounAfter is the whole noun phrase that begins at token at, with what hangs
// from it: "Ms. Perino, a press secretary". Empty: there is none.
func (f *finder) nounAfter(at, end int) span {
	base := f.baseNoun(at, end)
	if base.empty() {
		return base
	}
	if base.hi-base.lo == 1 && f.tag(at) == doc.PRON {
		return base
	}
	top := base.hi - 1
	for n := 0; n < maxComplement*2; n++ {
		h := f.head(top)
		if h < at || h >= end || f.tag(h) == doc.VERB || f.tag(h) == doc.AUX {
			break
		}
		top = h
	}
	if hi := int(f.right[top]) + 1; hi > base.hi {
		base.hi = min(hi, end)
	}
	return base
}

// inverted is the source that follows its verb from token at on: the noun
// phrase, and behind a comma what is said of it up to the end of the sentence:
// "said Ms. Perino, 53, a press secretary who led the talks."
func (f *finder) inverted(at, end int) span {
	s := f.nounAfter(at, end)
	if s.empty() || f.tag(at) == doc.PRON {
		return s
	}
	for i := at + 1; i < s.hi; i++ {
		if t := f.tag(i); f.isComma(i) && (t == doc.VERB || f.tag(i+1) == doc.VERB || f.tag(i+1) == doc.SCONJ || f.tag(i+1) == doc.CCONJ) {
			s.hi = i
		}
	}
	for s.hi < end {
		k := s.hi
		if f.isComma(k) {
			k++
		}
		if k >= end || f.in[k] != none {
			break
		}
		switch low := f.low(k); {
		case low == "who" || low == "whose" || low == "which":
		case k == s.hi && f.tag(k) == doc.ADP && !f.isTime(k+1, end) && low != "in" && low != "on" && low != "during" && low != "after" && low != "before" && low != "as" && low != "at":
		case k > s.hi && f.tag(k) == doc.DET && low != "this":
		case k > s.hi && (f.tag(k) == doc.NOUN || f.tag(k) == doc.PROPN || f.tag(k) == doc.NUM || f.tag(k) == doc.ADJ) && !f.isTime(k, end):
		default:
			return s
		}
		hi := k + 1
		for hi < end && !f.isComma(hi) && f.in[hi] == none {
			hi++
		}
		if hi < end && f.in[hi] != none {
			// The authors of the "Growth Project"; not: who spoke of "growth".
			if f.tag(k) != doc.ADP || hi-k > 3 {
				return s
			}
			hi = f.stretches[f.in[hi]].hi
		}
		s.hi = hi
	}
	return s
}

// startsNoun tells of a token that a noun phrase can begin with.
func (f *finder) startsNoun(i int) bool {
	switch f.tag(i) {
	case doc.DET, doc.ADJ, doc.NOUN, doc.PROPN, doc.NUM:
		return true
	case doc.PRON:
		return true
	case doc.PUNCT, doc.SYM:
		return i < len(f.in) && (f.in[i] != none || f.tag(i) == doc.SYM)
	}
	return false
}

// isTime tells of a noun phrase at token i that says when.
func (f *finder) isTime(i, end int) bool {
	for n := 0; n < 3 && i < end; n++ {
		switch f.low(i) {
		case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
			"june", "july", "august", "september", "october", "november", "december", "today", "yesterday", "tomorrow",
			"week", "month", "year", "night", "morning", "afternoon", "evening", "2015", "2016":
			return true
		case "a", "the", "last", "this", "next", "early", "late", "his", "her", "an":
			i++
			continue
		}
		return false
	}
	return false
}
