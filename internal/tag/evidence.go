package tag

// What the rest of the document says of a word: whether it stands in lower
// case elsewhere, with a capital inside a sentence, and what names it was part
// of in the first pass.

import "github.com/newstext/newstext/internal/doc"

// nameTypes is the number of doc.EntityType, with 0 for no name.
const nameTypes = 5

// evidence is what the document says of one word, or of two in a row.
type evidence struct {
	key   uint64
	lower uint16            // times in lower case
	upper uint16            // times with a capital inside a plain sentence
	votes [nameTypes]uint16 // times in a name of the type, 0: in none
}

// A memory is the evidence by hash, with open addressing.
type memory struct {
	slots []evidence
	mask  uint64
}

// reset empties the memory and makes room for n hashes.
func (m *memory) reset(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	if size > cap(m.slots) {
		m.slots = make([]evidence, size)
	} else {
		m.slots = m.slots[:size]
		clear(m.slots)
	}
	m.mask = uint64(size - 1)
}

// at is the evidence of the hash; nil where there is none and none is to be
// added.
func (m *memory) at(h uint64, add bool) *evidence {
	for i := h & m.mask; ; i = (i + 1) & m.mask {
		e := &m.slots[i]
		if e.key == h {
			return e
		}
		if e.key == 0 {
			if !add {
				return nil
			}
			e.key = h
			return e
		}
	}
}

func count(n *uint16) {
	if *n < 1<<16-1 {
		*n++
	}
}

// remember gathers the evidence of capitals: first the words that have one,
// then how often they go without.
func (t *Tagger) remember() {
	n := 0
	for i := range t.words {
		if t.words[i].isUpper() {
			n++
		}
	}
	t.memory.reset(2 * n) // one for the word, one for it and the word before
	t.sentences(func(lo, hi int) {
		style := t.style(lo, hi)
		for i := lo; i < hi; i++ {
			if w := &t.words[i]; w.isUpper() {
				e := t.memory.at(w.low, true)
				if style == plainStyle && !t.opens(lo, i) {
					count(&e.upper)
				}
			}
		}
	})
	for i := range t.words {
		if w := &t.words[i]; w.shape&(shapeUpper|shapeKind) == kindWord {
			if e := t.memory.at(w.low, false); e != nil {
				count(&e.lower)
			}
		}
	}
}

// vote enters the names of the first pass.
func (t *Tagger) vote() {
	at := 0
	for _, n := range t.d.Names {
		for ; at < int(n.Lo); at++ {
			t.voteFor(at, at, 0)
		}
		for i := int(n.Lo); i < int(n.Hi); i++ {
			t.voteFor(i, int(n.Lo), n.Type)
		}
		at = int(n.Hi)
	}
	for ; at < len(t.words); at++ {
		t.voteFor(at, at, 0)
	}
	t.voted = true
}

// voteFor counts token i, which stands in a name of the type that begins at lo.
func (t *Tagger) voteFor(i, lo int, type_ doc.EntityType) {
	w := &t.words[i]
	if !w.isUpper() {
		return
	}
	t.typed[i] = uint8(type_)
	count(&t.memory.at(w.low, true).votes[type_])
	if i > lo {
		t.typed[i] |= typedPair
		if e := t.memory.at(pairHash(t.words[i-1].low, w.low), true); e != nil {
			count(&e.votes[type_])
		}
	}
}

// typedPair is set beside the type of a token that is in one name with the
// token before it.
const typedPair = 8

func pairHash(a, b uint64) uint64 { return a*0x9e3779b97f4a7c15 ^ b | 1 }

// most is the type that most of the votes but one for own (-1: all votes) are
// for, and how sure they are: 0 there are none, 1 they differ, 2 they agree.
func (e *evidence) most(own int) (type_, sure uint64) {
	best, sum := uint16(0), uint16(0)
	for k, n := range e.votes {
		if k == own && n > 0 {
			n--
		}
		sum += n
		if n > best {
			type_, best = uint64(k), n
		}
	}
	switch {
	case sum == 0:
		return 0, 0
	case best < sum:
		return type_, 1
	}
	return type_, 2
}
