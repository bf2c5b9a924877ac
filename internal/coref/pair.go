package coref

// Two names joined by "and" are a being of its own: "Trump and Putin" may come
// again as "they" or "the two men". Its head is the "and". What nothing else
// refers to does not come out.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// maxPairGap is how many words may stand between the "and" and the second
// name: a title.
const maxPairGap = 6

// addPair adds the pair whose second name is that of the mention last added.
func (r *resolver) addPair(lo, sent int32) {
	b := r.mentions[len(r.mentions)-1]
	i := b.lo - 1
	for ; i > lo && i >= b.lo-maxPairGap && r.d.LowWord(int(i)) != "and"; i-- {
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ:
		default:
			return
		}
	}
	if i <= lo || r.d.LowWord(int(i)) != "and" {
		return
	}
	n := r.tokens[i-1].name
	if n == doc.None || r.d.Names[n].Type != b.typ || b.typ == doc.Misc {
		return
	}
	a := &r.d.Names[n]
	if j := a.Lo - 1; j >= lo && (r.d.LowWord(int(j)) == "and" || r.d.LowWord(int(j)) == ",") || int(b.hi) < len(r.d.Tokens) && r.d.LowWord(int(b.hi)) == "and" {
		return // of three or more
	}
	m := mention{lo: a.Lo, hi: b.hi, head: i, class: pair, form: doc.Nominal, typ: b.typ, kinds: 1 << b.typ, gender: doc.Plural}
	m.sent, m.block = sent, r.d.Sents[sent].Block
	m.word = word.Hash("and")
	m.place = b.place
	if h := r.head(a.Hi - 1); h != doc.None && r.rel(a.Hi-1) == doc.Nsubj {
		m.place = subject
	}
	r.mentions = append(r.mentions, m)
}

// samePair is the cluster of the pair of the same two that came before mention
// k; None: this is the first.
func (r *resolver) samePair(k int32) int32 {
	m := &r.mentions[k]
	r.lastPair[m.typ] = k
	a, b := r.tokens[m.head-1].name, r.tokens[m.hi-1].name
	h := pairHash(r.of(r.mentionOf(a)), r.of(r.mentionOf(b)))
	if c, ok := r.byPhrase[h]; ok {
		return r.find(c)
	}
	r.byPhrase[h] = m.cluster
	return doc.None
}

// pairHash is that of two clusters, whichever is named first.
func pairHash(a, b int32) uint64 {
	return linear.Mix(uint64(min(a, b)), uint64(max(a, b))) ^ word.Hash("and")
}

// mentionOf is the mention of the name with the index.
func (r *resolver) mentionOf(name int32) int32 {
	n := &r.d.Names[name]
	for i := n.Lo; i < n.Hi; i++ {
		if k := r.tokens[i].mention; k != doc.None && r.mentions[k].form == doc.ByName {
			return k
		}
	}
	return doc.None
}

// maxPairBack is how many sentences back the pair may stand that "the two men"
// are.
const maxPairBack = 8

// theTwo is the pair that a description is: "the two leaders", "both
// countries"; the pair of the two mentioned last, else the last pair. None: it
// is none, or there is none.
func (r *resolver) theTwo(k int32) int32 {
	m := &r.mentions[k]
	if m.gender != doc.Plural || m.hi-m.lo > 3 || m.head-m.lo < 1 {
		return doc.None
	}
	switch r.d.LowWord(int(m.head - 1)) {
	case "two", "both", "pair":
	default:
		return doc.None
	}
	var two [2]int32
	n := 0
	for _, c := range r.recent {
		if x := &r.clusters[r.find(c)]; n < len(two) && x.named && m.kinds>>x.typ&1 != 0 {
			two[n] = r.find(c)
			n++
		}
	}
	if c, ok := r.byPhrase[pairHash(two[0], two[1])]; ok && n == len(two) {
		return r.find(c)
	}
	last := doc.None
	for t, p := range r.lastPair {
		if p != doc.None && m.kinds>>t&1 != 0 && m.sent-r.mentions[p].sent <= maxPairBack {
			last = max(last, p)
		}
	}
	if last == doc.None {
		return doc.None
	}
	return r.of(last)
}
