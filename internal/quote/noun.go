package quote

import (
	"github.com/newstext/newstext/internal/doc"
)

// nounFrames adds the readings of a noun or an adjective n: "his claim that it
// rained", "is confident that it will rain".
func (f *finder) nounFrames(n int, r row, c class, s span) {
	end := f.beforeVerb(n, f.trimEnd(s))
	cue := span{n, n + 1}
	var source span
	if c == adjective {
		cue = f.cueOf(n, s)
		source = f.sourceOf(n, span{n, n + 1}, s)
	} else {
		cue, source = f.nounSource(n, s)
	}
	add := func(fr frame, content span, hi int) {
		content = f.tidy(content)
		if content.empty() || r.at(fr) == 0 {
			return
		}
		f.cands = append(f.cands, candidate{n, c, fr, r.at(fr), r.most(), content, span{}, span{cue.lo, hi}, source, 0})
	}
	at := n + 1
	if at < end {
		low := f.low(at)
		switch {
		case low == "that" && f.isClause(at):
			add(fThat, span{at, f.treeEnd(n, at, end)}, at)
		case low == ":":
			add(fColon, span{at + 1, end}, at)
		case f.infinitive(at, end):
			add(fTo, span{at, f.treeEnd(n, at, end)}, at)
		case isWh(low) && low != "who" && low != "which" && low != "whose":
			add(fWh, span{at, f.treeEnd(n, at, end)}, at)
		case f.tag(at) == doc.AUX && (f.low(at+1) == "that" || f.low(at+1) == "to"):
			add(fCopula, span{at + 1, f.treeEnd(n, at+1, end)}, at+1)
		default:
			if fr := prepositionFrame(low); fr != noFrame {
				if e := f.prepositionEnd(n, at, end); e > at+1 && !f.isTime(at+1, end) {
					add(fr, span{at + 1, e}, at+1)
				}
			}
		}
	}
	if c == noun && n > s.lo && r.at(fPre) > 0 && f.rel(n-1) == doc.Compound && f.head(n-1) == n && f.tag(n-1) == doc.PROPN {
		source = span{}
		cue = span{n, n + 1}
		add(fPre, f.yield(n-1), n+1)
	}
}

// beforeVerb is where the complement of the noun n has to end, before end: where
// the verb begins that it is the subject of. "The talks over the bridge broke
// down."
func (f *finder) beforeVerb(n, end int) int {
	v := f.head(n)
	if v <= n || v >= end || f.rel(n) != doc.Nsubj || f.in[v] != none {
		return end
	}
	for c := f.first[v]; c != none && int(c) < v; c = f.next[c] {
		if int(c) > n && (f.rel(int(c)) == doc.Aux || f.tag(int(c)) == doc.AUX) {
			return int(c)
		}
	}
	return v
}

// nounSource is the cue of the noun n and whose it is: "Trump's claim", "made
// the claim".
func (f *finder) nounSource(n int, s span) (cue, source span) {
	cue = span{n, n + 1}
	if h := f.head(n); h != none && h < n && n-h < 6 && f.rel(n) == doc.Obj && f.tag(h) == doc.VERB && f.in[h] == none {
		whole := f.cueOf(h, s)
		if src := f.sourceOf(h, whole, s); !src.empty() && f.low(src.lo) != "there" {
			return span{whole.lo, n + 1}, src
		}
	}
	for c := f.first[n]; c != none && int(c) < n; c = f.next[c] {
		if f.rel(int(c)) != doc.Nmod {
			continue
		}
		if possessivePronoun(f.low(int(c))) {
			return cue, span{int(c), int(c) + 1}
		}
		y := f.yield(int(c))
		if l := f.low(y.hi - 1); l == "'s" || l == "’s" || l == "'" || l == "’" {
			y.hi--
			return cue, y
		}
	}
	for c := f.first[n]; c != none; c = f.next[c] {
		if int(c) > n && (f.low(int(f.left[c])) == "by" || f.low(int(f.left[c])) == "from" || f.low(int(f.left[c])) == "among") && f.left[c] < c {
			return cue, f.trimSource(span{int(f.left[c]) + 1, int(f.right[c]) + 1})
		}
	}
	// "spoke with admiration of": the subject of the verb above.
	if h := f.head(n); h != none && h < n && n-h < maxComplement && f.tag(h) == doc.VERB && f.in[h] == none && (f.rel(n) == doc.Obl || f.rel(n) == doc.Obj) {
		return cue, f.sourceOf(h, f.cueOf(h, s), s)
	}
	return cue, span{}
}

// accordingChance is the chance in a hundred that "according to" attributes
// what it stands with.
const accordingChance = 95

// according: "The road is closed, according to the mayor." "According to the
// mayor, the road is closed."
func (f *finder) according(s span) {
	end := f.trimEnd(s)
	for i := s.lo; i+2 < end; i++ {
		if f.low(i) != "according" || f.low(i+1) != "to" || f.in[i] != none {
			continue
		}
		source := f.nounAfter(i+2, end)
		if source.empty() {
			continue
		}
		if i == s.lo {
			source = f.firstPart(source)
		}
		source = f.trimSource(source)
		cut := source.hi
		var before, after span
		if i > s.lo+1 {
			before = f.tidy(span{s.lo, i})
		}
		if cut < end && (f.isComma(cut) || i == s.lo) {
			after = f.tidy(span{cut, end})
		}
		if before.empty() {
			before, after = after, span{}
		}
		if before.empty() {
			continue
		}
		if !after.empty() && f.low(after.lo) != "" && !f.isComma(i-1) {
			after = span{}
		}
		f.cands = append(f.cands, candidate{i, verb, fParen, accordingChance, accordingChance, before, after, span{i, i + 2}, source, 0})
	}
}

// firstPart is a source before a comma that ends it: "According to the mayor,
// the road …"; an apposition that another comma closes belongs to it.
func (f *finder) firstPart(s span) span {
	for i := s.lo; i < s.hi; i++ {
		if !f.isComma(i) {
			continue
		}
		switch f.low(i + 1) {
		case "a", "an", "who", "which", "whose":
			for k := i + 1; k < s.hi; k++ {
				if f.isComma(k) {
					return span{s.lo, k}
				}
			}
		}
		return span{s.lo, i}
	}
	return s
}
