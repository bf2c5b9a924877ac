package coref

// What the model is asked of a mention and an entity: how far apart they stand,
// where in their sentences and quotations, what is known of the entity, what
// the words are. The class of the mention is the label of the model, so that a
// feature weighs otherwise for "he" than for "the company".

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// The features of a mention and an entity it may be of, and of a mention that
// may be of none. Each is a number of its own, mixed with what it says.
const (
	fBias = iota + 1
	fApart
	fRank
	fForms
	fBeing
	fCount
	fWordBeing
	fWordMain
	fWordHead
	fVerbBeing
	fVerbs
	fPlaces
	fSpeech
	fOwner
	fModifiers
	fClause
	fBlock
	fLastWord
	fNear
	fNone
	fNoneWord
	fNoneNext
	fNoneBefore
	fNoneVerb
	fNoneKnown
	fNoneLength
	fNoneShape
	fNoneWordNext
	fOwns
	fNoneOwns
)

// bucket is x on a scale that grows coarser.
func bucket(x int32) uint64 {
	switch {
	case x < 4:
		return uint64(max(x, 0))
	case x < 6:
		return 4
	case x < 9:
		return 5
	case x < 16:
		return 6
	case x < 32:
		return 7
	}
	return 8
}

// pair appends the features of mention k and the entity c, the rank-th of
// those mentioned last.
func (r *resolver) pair(dst []uint64, k, c, rank int32) []uint64 {
	m, x := &r.mentions[k], &r.clusters[c]
	a := &r.mentions[x.last]
	f := func(id, v uint64) { dst = append(dst, linear.Mix(v, id)) }
	apart, near := bucket(m.sent-a.sent), bucket(rank)
	being := uint64(x.typ) | uint64(x.gender)<<3 | uint64(x.scope)<<7
	if x.named {
		being |= 1 << 6
	}
	same := uint64(0)
	if m.form == doc.Nominal && x.described(m.word) {
		same = 1
		if x.nominal != doc.None && r.mentions[x.nominal].word != m.word {
			same = 2
		}
	}
	f(fBias, same)
	f(fApart, apart|same<<4)
	f(fRank, near|same<<4)
	f(fForms, uint64(a.class)|min(apart, 3)<<4|same<<8)
	f(fBeing, being|same<<8)
	f(fWordBeing, m.word^being)
	if m.form == doc.Nominal {
		main := uint64(0)
		if x.named && r.main[x.typ] == c {
			main = 1
		}
		f(fCount, bucket(x.count)|same<<4|main<<6|near<<7)
		f(fWordMain, linear.Mix(m.word, being)+main)
		f(fWordHead, linear.Mix(m.word, r.mentions[x.name].word))
		f(fOwner, r.owners(m, x)|same<<4)
		f(fModifiers, r.modifiers(m, x)|same<<4)
	} else {
		f(fCount, bucket(x.count)|near<<7)
		f(fVerbBeing, linear.Mix(r.verb(m), being))
		f(fLastWord, a.word)
		if m.place == possessor {
			f(fOwns, linear.Mix(r.ownedKind(m), being))
		}
	}
	f(fVerbs, uint64(m.cue)|uint64(a.cue)<<1|min(apart, 1)<<5)
	f(fPlaces, uint64(m.place)|uint64(a.place)<<4|min(apart, 2)<<8)
	f(fSpeech, r.speech(m, c)|uint64(min(apart, 2))<<4)
	f(fClause, r.clause(m, a))
	if m.block != a.block {
		f(fBlock, min(uint64(m.block-a.block), 4)|same<<4)
	}
	f(fNear, bucket(m.head-a.head)|same<<4)
	return dst
}

// none appends the features of mention k as one of no entity that was
// mentioned before, or of nothing that counts.
func (r *resolver) none(dst []uint64, k int32) []uint64 {
	m := &r.mentions[k]
	f := func(id, v uint64) { dst = append(dst, linear.Mix(v, id)) }
	f(fNone, 0)
	f(fNoneWord, m.word)
	next, before := uint64(0), uint64(0)
	if n := m.hi; int(n) < len(r.d.Tokens) {
		next = word.Hash(r.d.LowWord(int(n)))
		f(fNoneShape, uint64(r.d.Tags[n]))
	}
	if m.lo > 0 {
		before = word.Hash(r.d.LowWord(int(m.lo - 1)))
	}
	f(fNoneNext, next)
	f(fNoneBefore, before)
	f(fNoneWordNext, linear.Mix(m.word, next))
	f(fNoneVerb, linear.Mix(r.verb(m), uint64(m.place)))
	if m.form == doc.Pronoun && m.place == possessor {
		f(fNoneOwns, r.ownedKind(m))
	}
	known := uint64(0)
	if m.form == doc.Nominal {
		if c, ok := r.byHead[m.word]; ok && r.find(c) != r.of(k) {
			known = 1 + bucket(m.sent-r.mentions[r.clusters[r.find(c)].last].sent)
		}
		f(fNoneLength, bucket(m.hi-m.lo)|uint64(m.place)<<4)
	}
	f(fNoneKnown, known|bucket(m.sent)<<4)
	return dst
}

// verb is the hash of the word that heads the mention.
func (r *resolver) verb(m *mention) uint64 {
	if h := r.head(m.head); h != doc.None {
		return linear.Mix(word.Hash(r.d.LowWord(int(h))), uint64(r.rel(m.head)))
	}
	return 0
}

// ownedKind is what the noun may stand for that a possessive pronoun belongs
// to: "its founder", "his company".
func (r *resolver) ownedKind(m *mention) uint64 {
	h := r.head(m.head)
	if h == doc.None || h < m.hi {
		return 0
	}
	_, kinds, plural := r.being(r.d.LowWord(int(h)))
	v := uint64(kinds)<<1 | 1
	if plural {
		v |= 1 << 8
	}
	return v
}

// owners tells how the possessors of the description and of the one before of
// the entity agree.
func (r *resolver) owners(m *mention, x *cluster) uint64 {
	mine, other := r.ownerOf(m), doc.None
	if x.nominal != doc.None {
		other = r.ownerOf(&r.mentions[x.nominal])
	}
	switch {
	case mine == doc.None && other == doc.None:
		return 0
	case mine == other:
		return 1
	case mine == doc.None:
		return 2
	case other == doc.None:
		return 3
	}
	return 4
}

// ownerOf is the entity of the possessor inside the noun phrase.
func (r *resolver) ownerOf(m *mention) int32 {
	if m.class != owned {
		return doc.None
	}
	for i := m.lo; i < m.head; i++ {
		if n := r.tokens[i].mention; n != doc.None && r.mentions[n].place == possessor {
			return r.of(n)
		}
	}
	return doc.None
}

// modifiers tells whether the words before the head are among those of the
// description before of the entity.
func (r *resolver) modifiers(m *mention, x *cluster) uint64 {
	if x.nominal == doc.None {
		return 0
	}
	a := &r.mentions[x.nominal]
	all, some := true, false
	for i := m.lo; i < m.head; i++ {
		if !r.isModifier(i) {
			continue
		}
		found := false
		for j := a.lo; j < a.head && !found; j++ {
			found = r.d.LowWord(int(j)) == r.d.LowWord(int(i))
		}
		all = all && found
		some = true
	}
	mods := uint64(0)
	for j := a.lo; j < a.head; j++ {
		if r.isModifier(j) {
			mods = 1
		}
	}
	switch {
	case !some:
		return 1 | mods<<2
	case all:
		return 2 | mods<<2
	}
	return 3 | mods<<2
}

// isModifier tells of a word before a head that tells one being from another.
func (r *resolver) isModifier(i int32) bool {
	switch r.d.Tags[i] {
	case doc.DET, doc.PRON, doc.PART, doc.PUNCT:
		return false
	}
	return r.d.Tokens[i].Kind == scan.Word || r.d.Tokens[i].Kind == scan.Number
}

// speech tells where the mention and the entity stand to quotation marks:
// whether the entity is who speaks.
func (r *resolver) speech(m *mention, c int32) uint64 {
	q := r.tokens[m.head].quote
	p := r.tokens[r.mentions[r.clusters[c].last].head].quote
	v := uint64(0)
	if q != doc.None {
		v = 1
		if s := r.quotations[q].speaker; s != doc.None && r.of(s) == c {
			return 2
		}
	}
	if p != doc.None {
		v |= 4
		if p == q {
			v |= 8
		}
	}
	return v
}

// maxClimb is how many heads above a mention are looked at.
const maxClimb = 8

// clause tells how the two mentions of a sentence stand in its tree.
func (r *resolver) clause(m, a *mention) uint64 {
	if m.sent != a.sent {
		return 0
	}
	v := uint64(1)
	over := r.head(a.head)
	for h, n := r.head(m.head), 0; h != doc.None && n < maxClimb; h, n = r.head(h), n+1 {
		if h == a.head {
			v = 2 // "Moss, who said he": it stands in what modifies the other
			break
		}
		if h == over {
			v = 3 // "Moss said he": in what depends on the other's verb
			if n == 0 {
				v = 4 // "Moss saw him": on the same verb
			}
			break
		}
	}
	if v == 1 && over == m.head {
		v = 5
	}
	if m.lo <= a.lo && a.hi <= m.hi {
		v |= 8
	}
	return v | uint64(m.place)<<4 | uint64(a.place)<<8
}
