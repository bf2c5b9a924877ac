package quote

import (
	"github.com/newstext/newstext/internal/doc"
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
	return f.trimSource(f.yield(c))
}

// trimSource cuts the commas from the ends of a source.
func (f *finder) trimSource(s span) span {
	for !s.empty() && (f.isEdge(s.hi - 1)) {
		s.hi--
	}
	for !s.empty() && (f.isEdge(s.lo)) {
		s.lo++
	}
	return s
}

// sourceOf is whose the verb v is: its subject, or that of the verb it hangs
// from ("praised the plan, saying …"), or the noun it describes ("a report
// saying …"). Where the tree has none it is the noun phrase before the verb.
func (f *finder) sourceOf(v int, cue span, s span) span {
	if f.isPassive(v, cue.lo) {
		return span{}
	}
	if r := f.rel(v); (r == doc.Acl || r == doc.Advcl) && cue.lo == v && f.subjectOf(v) == none && f.pastForm(v) {
		return span{} // "Asked why, he …", "a book titled …"
	}
	for n, u := 0, v; n < maxSteps; n++ {
		if c := f.subjectOf(u); c != none {
			if u != v && n == 1 && f.rel(v) != doc.Conj && f.isPassiveVerb(u, s) {
				return span{}
			}
			return f.trimSource(f.yield(c))
		}
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
	}
	if hasSuffix(f.low(v), "ing") && cue.lo == v {
		return f.earlierSubject(v, s)
	}
	return f.nounBefore(cue.lo, s)
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

// nounBefore is the whole noun phrase that ends before token at, an apposition
// between commas included; empty where none does.
func (f *finder) nounBefore(at int, s span) span {
	i := at - 1
	if i > s.lo && f.isComma(i) {
		i--
	}
	if i < s.lo || f.in[i] != none {
		return span{}
	}
	top := none
	for u, n := i, 0; u >= s.lo && n < maxSubject; n++ {
		if t := f.tag(u); (t == doc.NOUN || t == doc.PROPN || t == doc.PRON || t == doc.NUM) && int(f.right[u]) < at {
			top = u
		}
		h := f.head(u)
		if h == none || h >= at || f.tag(h) == doc.VERB && f.rel(h) != doc.Acl {
			break
		}
		u = h
	}
	if top == none {
		return span{}
	}
	out := span{int(f.left[top]), at}
	if l := f.tag(out.lo); l == doc.ADP || l == doc.SCONJ {
		return span{} // "in the statement"
	}
	return f.trimSource(out)
}

// pastForm tells of a past tense or participle, by its ending.
func (f *finder) pastForm(v int) bool {
	w := f.low(v)
	return hasSuffix(w, "ed") || hasSuffix(w, "en") || hasSuffix(w, "own") || hasSuffix(w, "old") || hasSuffix(w, "ught")
}
