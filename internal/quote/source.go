package quote

// Whose words they are. The tree names the subject of the cue (subjectSpan); a
// subject that cannot be one is mended (repair). A cue without its own takes
// that of the verb it hangs from, of the verb before it, or the noun it
// describes (sourceOf). Where the tree has none, it is the noun phrase before
// the cue, read backwards by its tags (nounBefore).

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// maxSteps is how many words up the tree the subject of a verb is looked for.
const maxSteps = 4

// subjectSpan is the subject of the verb v as the text has it, before the verb;
// empty where there is none of its own.
func (f *finder) subjectSpan(v int, s span) span {
	c := f.subjectOf(v)
	if c == none {
		return span{}
	}
	if n := f.wordBefore(f.cueOf(v, s).lo, s); !n.empty() {
		return n
	}
	if f.in[c] != none && f.in[v] == none {
		return span{} // of a verb in the quotation before it
	}
	return f.repair(f.trimSource(f.yield(c)), v, s)
}

// wordBefore is a subject of one word right before the cue that begins at token
// at: "the mayor of the town and its council he said", "although most oppose".
func (f *finder) wordBefore(at int, s span) span {
	i := at - 1
	if i < s.lo || f.in[i] != none {
		return span{}
	}
	low := f.low(i)
	if isNominative(low) && (i == s.lo || f.tag(i-1) != doc.CCONJ && f.tag(i-1) != doc.PROPN) {
		return span{i, i + 1}
	}
	if standsAlone(low) && (i == s.lo || f.isComma(i-1) || f.tag(i-1) == doc.SCONJ || f.tag(i-1) == doc.CCONJ) {
		return span{i, i + 1}
	}
	return span{}
}

// repair is the subject that the tree gives the verb v, or a better one: where
// the tree takes the date ("the mayor on Sunday said") or the pronoun of a
// relative clause that is over ("Ms. Perino, who led the talks, said").
func (f *finder) repair(subject span, v int, s span) span {
	if subject.empty() {
		return subject
	}
	switch low := f.low(subject.lo); low {
	case "who", "which", "that", "whose":
		if t := f.tag(subject.lo + 1); (low == "which" || low == "who") && subject.hi-subject.lo > 1 && (t == doc.NOUN || t == doc.PROPN || t == doc.ADJ) {
			return span{subject.lo + 1, subject.hi} // "which officials said"
		}
		if subject.hi-subject.lo <= 2 && v-subject.hi > 2 && f.verbBetween(subject.hi, v) {
			if n := f.nounBefore(subject.lo, s); !n.empty() {
				return n
			}
		}
		return subject
	}
	if f.tag(subject.lo) == doc.ADP && f.isTime(subject.lo+1, v) || f.isTime(subject.lo, v) && subject.hi-subject.lo <= 2 {
		if n := f.nounBefore(subject.lo, s); !n.empty() {
			return n
		}
	}
	return subject
}

func (f *finder) verbBetween(lo, hi int) bool {
	for i := lo; i < hi; i++ {
		if f.isComma(i) && f.tag(hi-1) != doc.AUX {
			return true
		}
	}
	return false
}

// trimSource cuts from a source the commas at its ends, the conjunction before
// it and the date behind it.
func (f *finder) trimSource(s span) span {
	for !s.empty() && f.isEdge(s.hi-1) {
		s.hi--
	}
	for s.hi-s.lo > 1 && (f.isEdge(s.lo) || f.tag(s.lo) == doc.CCONJ && f.low(s.lo) != "both" || f.tag(s.lo) == doc.SCONJ || isLink(f.low(s.lo))) {
		s.lo++
	}
	for i := s.hi - 1; i > s.lo+1 && i > s.hi-5; i-- {
		if (f.low(i) == "on" || f.low(i) == "late" || f.low(i) == "early") && f.isTime(i+1, s.hi) && f.tag(i-1) != doc.VERB {
			s.hi = i
			break
		}
	}
	for !s.empty() && f.isEdge(s.hi-1) {
		s.hi--
	}
	return f.withoutAside(f.phraseOnly(s))
}

// withoutAside is the source without an aside at its end that tells when, where
// or how it was said: "The mayor, speaking on the bridge", "The mayor, in a
// letter".
func (f *finder) withoutAside(s span) span {
	for i := s.hi - 2; i > s.lo; i-- {
		if !f.isComma(i) {
			continue
		}
		switch low := f.low(i + 1); {
		case f.tag(i+1) == doc.VERB && hasSuffix(low, "ing"):
			s.hi = i
		case f.tag(i+1) == doc.ADP && low != "of" && low != "from" && low != "including":
			s.hi = i
		}
		break
	}
	return s
}

// phraseOnly is the source without the date or the preposition before it: "Last
// week, the mayor said", "with the mayor saying".
func (f *finder) phraseOnly(s span) span {
	if f.isTime(s.lo, s.hi) {
		for i := s.lo + 1; i < s.hi-1 && i-s.lo <= maxLabel; i++ {
			if f.isComma(i) {
				s.lo = i + 1
				break
			}
		}
	}
	if s.hi-s.lo > 1 && (f.low(s.lo) == "that" && f.tag(s.lo+1) != doc.NOUN || f.tag(s.lo) == doc.ADP && (f.low(s.lo) == "with" || f.low(s.lo) == "for")) {
		s.lo++
	}
	return s
}

// isLink tells of the words that link a clause to what is before it.
func isLink(low string) bool {
	switch low {
	case "as", "after", "while", "before", "when", "however", "meanwhile", "still", "yet", "then", "because", "since", "although", "though", "instead":
		return true
	}
	return false
}

// sourceOf is whose the verb v is: its subject, or that of the verb it hangs
// from ("praised the plan, saying …"), or the noun it describes ("a report
// saying …"). Where the tree has none it is the noun phrase before the verb.
func (f *finder) sourceOf(v int, cue span, s span) span {
	if f.isPassive(v, cue.lo) {
		return span{}
	}
	if f.isParticiple(v, cue, s) {
		return span{} // "Asked why, he …", "a book titled …"
	}
	if c := f.subjectOf(v); c != none {
		return f.subjectSpan(v, s)
	}
	if hasSuffix(f.low(v), "ing") && cue.lo == v {
		// "…," she said, adding that …
		if n := f.earlierSource(v, s); !n.empty() {
			return n
		}
	} else if n := f.nearSubject(v, cue, s); !n.empty() {
		return n
	} else if cue.lo > s.lo && f.tag(cue.lo-1) == doc.CCONJ {
		// She said the road would close and added that …
		if c := f.subjectOf(f.root(v)); c != none && c < v {
			return f.subjectSpan(f.root(v), s)
		}
	}
	for n, u := 1, v; n < maxSteps; n++ {
		h := f.head(u)
		if h == none || h >= u && f.rel(u) != doc.Advcl {
			break
		}
		if f.rel(u) == doc.Acl && (u != v || cue.lo == 0 || !f.isComma(cue.lo-1)) {
			if t := f.tag(h); t == doc.NOUN || t == doc.PROPN || t == doc.PRON {
				return f.trimSource(span{int(f.left[h]), min(int(f.right[h])+1, cue.lo)})
			}
		}
		u = h
		if c := f.subjectOf(u); c != none {
			if n == 1 && f.rel(v) != doc.Conj && f.isPassiveVerb(u, s) {
				return span{}
			}
			return f.subjectSpan(u, s)
		}
	}
	if hasSuffix(f.low(v), "ing") && cue.lo == v || cue.lo > s.lo && f.tag(cue.lo-1) == doc.CCONJ {
		return f.earlierSubject(v, s)
	}
	return f.nounBefore(cue.lo, s)
}

// isParticiple tells of a past form without a subject that is none of a main
// clause: it begins the sentence, follows a conjunction, or describes the noun
// before it.
func (f *finder) isParticiple(v int, cue, s span) bool {
	if cue.lo != v || !f.pastForm(v) || f.subjectOf(v) != none {
		return false
	}
	if v == s.lo || f.tag(v-1) == doc.SCONJ {
		return true
	}
	switch f.rel(v) {
	case doc.Advcl:
		return f.isComma(v-1) && f.asideBefore(v-1, s) == none
	case doc.Acl:
		if h := f.head(v); h != none && (f.rel(h) == doc.Root || h < v && f.tag(v-1) == doc.PROPN) {
			return false // names are seldom described by a participle without a comma
		}
		return !f.isComma(v-1) || f.asideBefore(v-1, s) == none
	}
	return false
}

// root is the top of the tree of token i.
func (f *finder) root(i int) int {
	for n := 0; n < maxSubject && f.head(i) != none; n++ {
		i = f.head(i)
	}
	return i
}

// earlierSource is the source of the quote whose cue stands nearest before the
// verb v in the sentence, with no other main verb between.
func (f *finder) earlierSource(v int, s span) span {
	for i := v - 1; i >= s.lo && v-i < maxSubject; i-- {
		if a := f.taken[i]; a != none && f.found[a].cue.has(i) {
			return f.found[a].source
		}
		if f.tag(i) == doc.VERB && f.in[i] == none && f.subjectOf(i) != none {
			return span{}
		}
	}
	return span{}
}

// nearSubject is the noun phrase right before the cue of v, where the tree has
// given it to another: the subject of a finite verb, or of an infinitive
// ("for the mayor to say", "leads many to wonder").
func (f *finder) nearSubject(v int, cue, s span) span {
	i := cue.lo - 1
	if i < s.lo {
		return span{}
	}
	if n := f.wordBefore(cue.lo, s); !n.empty() {
		return n
	}
	if hasSuffix(f.low(v), "ing") && cue.lo == v {
		// "with the mayor saying"
		if n := f.nounBefore(v, s); !n.empty() && f.low(n.lo-1) == "with" {
			return n
		}
		return span{}
	}
	if f.isComma(i) && f.tag(cue.lo) != doc.PART {
		return f.nounBefore(cue.lo, s)
	}
	switch f.tag(i) {
	case doc.PROPN, doc.NOUN, doc.PRON, doc.DET:
	default:
		return span{}
	}
	n := f.nounBefore(cue.lo, s)
	if f.low(cue.lo) != "to" || n.empty() {
		return n
	}
	// An object between the verb above and this one.
	if h := f.head(i); f.low(n.lo-1) == "for" || isCausative(f.low(n.lo-1)) || h >= s.lo && h < n.lo && f.rel(i) == doc.Obj && f.head(v) == h {
		return n
	}
	return span{}
}

// isCausative tells of the verbs whose object does what the infinitive says.
func isCausative(low string) bool {
	switch low {
	case "lead", "leads", "led", "leading", "drive", "drives", "drove", "driving", "cause", "causes", "caused", "causing", "prompt", "prompts",
		"prompted", "prompting", "force", "forces", "forced", "forcing", "inspire", "inspired", "compel", "compelled", "allow", "allows", "allowed":
		return true
	}
	return false
}

func (f *finder) isPassiveVerb(v int, s span) bool { return f.isPassive(v, f.cueOf(v, s).lo) }

// earlierSubject is the subject of the nearest verb before v that has one.
func (f *finder) earlierSubject(v int, s span) span {
	for i := v - 1; i >= s.lo && v-i < maxSubject; i-- {
		if f.tag(i) != doc.VERB || f.in[i] != none {
			continue
		}
		if c := f.subjectOf(i); c != none {
			return f.trimSource(f.yield(c))
		}
	}
	return span{}
}

// nounBefore is the whole noun phrase that ends before token at, with what is
// said of it between commas; empty where none does.
func (f *finder) nounBefore(at int, s span) span {
	return f.nounWithin(at, span{max(s.lo, at-2*maxSubject), s.hi})
}

// nounWithin is nounBefore in a stretch that bounds how far it looks.
func (f *finder) nounWithin(at int, s span) span {
	i := at - 1
	if i > s.lo && f.isComma(i) {
		// "Ms. Perino, a press secretary, said"
		open := f.asideBefore(i, s)
		if open == none {
			return span{}
		}
		i = open - 1
	}
	if i > s.lo && isReflexive(f.low(i)) {
		i-- // "Ms. Perino herself said"
		at = i + 1
	}
	if i < s.lo || f.in[i] != none {
		return span{}
	}
	if f.tag(i) == doc.PRON && !possessivePronoun(f.low(i)) {
		return span{i, i + 1}
	}
	if k := f.placeBefore(i, s); k != none {
		i, at = k, k+1
	}
	lo, seen := i+1, false
	for k := i; k >= s.lo && i-k < maxSubject && f.in[k] == none; k-- {
		switch f.tag(k) {
		case doc.NOUN, doc.PROPN:
			lo, seen = k, true
			continue
		case doc.ADJ, doc.DET, doc.NUM, doc.SYM:
			lo = k
			continue
		case doc.PRON:
			if possessivePronoun(f.low(k)) {
				lo = k
				continue
			}
		case doc.PART:
			if l := f.low(k); l == "'s" || l == "’s" || l == "'" || l == "’" {
				continue
			}
		case doc.PUNCT:
			if l := f.low(k); l == "-" && !f.d.Tokens[k].Is(scan.Space) || l == "(" || l == ")" {
				continue
			}
		case doc.CCONJ:
			if lo == k+1 && k > s.lo && (f.tag(k-1) == doc.NOUN || f.tag(k-1) == doc.PROPN) && f.head(k-1) != none {
				continue
			}
		case doc.ADP:
			switch f.low(k) {
			case "of", "for", "from", "in", "at", "with", "on":
				if seen && lo == k+1 && k > s.lo && (f.tag(k-1) == doc.NOUN || f.tag(k-1) == doc.PROPN) && (f.low(k) == "of" || f.rel(f.head(k)) == doc.Nmod) {
					continue
				}
			}
		}
		break
	}
	if !seen && lo > i {
		return span{}
	}
	if f.isTime(lo, at) && lo > s.lo {
		k := lo
		if f.tag(lo-1) == doc.ADP {
			k--
		}
		if k < at {
			return f.nounWithin(k, s)
		}
	}
	// "a source speaking to reporters said", "the plan backed by the mayor says"
	k := lo - 1
	if k > s.lo && f.tag(k) == doc.ADP {
		k--
	}
	if k > s.lo && f.tag(k) == doc.VERB && (hasSuffix(f.low(k), "ing") || f.pastForm(k)) && (f.tag(k-1) == doc.NOUN || f.tag(k-1) == doc.PROPN) && (k < lo-1 || hasSuffix(f.low(k), "ing")) && f.in[k] == none {
		if n := f.nounWithin(k, s); !n.empty() {
			lo = n.lo
		}
	}
	return f.trimSource(span{lo, at})
}

// placeBefore is the last token of the noun phrase before a place that ends at
// token i and that only one comma sets off: "The mayor, in a letter to the council
// called"; none where there is none.
func (f *finder) placeBefore(i int, s span) int {
	for k := i; k > s.lo+1 && i-k < maxComplement && f.in[k] == none; k-- {
		switch f.tag(k) {
		case doc.VERB, doc.AUX, doc.SCONJ, doc.CCONJ:
			return none
		}
		if !f.isComma(k) {
			continue
		}
		if t := f.tag(k - 1); f.tag(k+1) == doc.ADP && !f.isTime(k-1, k) && (t == doc.PROPN || t == doc.NOUN && f.rel(k-1) != doc.Obl) {
			return k - 1
		}
		return none
	}
	return none
}

func isReflexive(low string) bool {
	switch low {
	case "himself", "herself", "itself", "themselves":
		return true
	}
	return false
}

// asideBefore is the comma that opens the aside which the comma at token i
// closes, behind a noun; none where there is none.
func (f *finder) asideBefore(i int, s span) int {
	out := none
	for k := i - 1; k > s.lo && i-k < maxSubject; k-- {
		if f.in[k] != none {
			break
		}
		if !f.isComma(k) {
			continue
		}
		if t := f.tag(k - 1); t != doc.NOUN && t != doc.PROPN && t != doc.PRON && f.low(k-1) != ")" && !f.d.Tokens[k-1].Is(scan.Upper) {
			break
		}
		// It opens with a determiner, a noun, an age or a relative pronoun.
		switch t := f.tag(k + 1); {
		case t == doc.DET, t == doc.NUM, t == doc.NOUN, t == doc.ADJ, t == doc.PRON, t == doc.PROPN, t == doc.VERB, t == doc.ADP, t == doc.ADV:
			out = k
		default:
			return out
		}
		if low := f.low(k + 1); low == "who" || low == "which" || low == "whose" {
			return k
		}
		if t := f.tag(k + 1); t == doc.DET || t == doc.VERB {
			return k
		}
	}
	return out
}

// pastForm tells of a past tense or participle, by its ending.
func (f *finder) pastForm(v int) bool {
	w := f.low(v)
	return w == "said" || hasSuffix(w, "ed") || hasSuffix(w, "en") || hasSuffix(w, "own") || hasSuffix(w, "old") || hasSuffix(w, "ught")
}
