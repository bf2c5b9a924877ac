package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/word"
)

// A cluster is an entity while it grows: what its mentions say together.
type cluster struct {
	parent  int32 // the cluster that took this one in; itself where none did
	typ     doc.EntityType
	gender  doc.Gender
	plural  bool
	named   bool
	scope   uint8 // of a place: a kind; 0: not known
	name    int32 // the mention with the fullest name
	last    int32 // the mention before, in text order; None: not reached
	first   int32
	count   int32
	types   [doc.Misc + 1]int32 // how often a name was taken for one of the type
	heads   [maxHeads]uint32    // hashes of the nouns of its roles and descriptions
	nheads  int32
	nominal int32 // the last description; None: none
	mine    int32 // the cluster of "we" in its speech; None: none
	yours   int32 // that of "you"
}

// The kinds of places.
const (
	kindCountry = iota + 1
	kindCity    // a city or town
	kindPlace   // any other place that is known
)

// maxHeads is how many descriptions of an entity are kept; a later one takes
// the place of the last.
const maxHeads = 8

// clusterOf is the cluster of mention k alone.
func (r *resolver) clusterOf(k int32) cluster {
	m := &r.mentions[k]
	c := cluster{parent: k, typ: m.typ, gender: m.gender, name: k, first: k, last: doc.None, nominal: doc.None, count: 1, mine: doc.None, yours: doc.None}
	switch {
	case m.form == doc.ByName:
		c.named = true
		c.types[m.typ] = 1
		if m.typ != doc.Person {
			c.scope = r.scopeOf(m)
		}
	case m.form == doc.Nominal:
		c.heads[0], c.nheads = uint32(m.word), 1
		c.plural = m.gender == doc.Plural
		c.nominal = k
	}
	return c
}

// scopeOf is the kind of place that the name is of.
func (r *resolver) scopeOf(m *mention) uint8 {
	k := r.kindsOf(r.core(m))
	switch {
	case k&word.Country != 0:
		return kindCountry
	case k&(word.City|word.Town) != 0:
		return kindCity
	case k&word.Place != 0:
		return kindPlace
	}
	return 0
}

// find is the cluster that c has become part of.
func (r *resolver) find(c int32) int32 {
	for r.clusters[c].parent != c {
		r.clusters[c].parent = r.clusters[r.clusters[c].parent].parent
		c = r.clusters[c].parent
	}
	return c
}

// of is the cluster of mention k.
func (r *resolver) of(k int32) int32 { return r.find(r.mentions[k].cluster) }

// join makes the clusters a and b one, and returns it. The earlier one takes
// the other in.
func (r *resolver) join(a, b int32) int32 {
	a, b = r.find(a), r.find(b)
	if a == b {
		return a
	}
	if b < a {
		a, b = b, a
	}
	x, y := &r.clusters[a], &r.clusters[b]
	y.parent = a
	for t, n := range y.types {
		x.types[t] += n
	}
	switch {
	case x.named && y.named:
		// As what it was taken most often.
		for t := doc.Person; t <= doc.Misc; t++ {
			if x.types[t] > x.types[x.typ] {
				x.typ = t
			}
		}
	case x.typ == 0 || y.named && y.typ != 0:
		x.typ = y.typ
	}
	if x.gender == doc.UnknownGender {
		x.gender = y.gender
	}
	if y.named && (!x.named || r.fuller(y.name, x.name)) {
		x.name = y.name
	}
	if !x.named {
		x.scope = y.scope
	}
	x.named = x.named || y.named
	x.plural = x.plural || y.plural
	x.count += y.count
	x.last = max(x.last, y.last)
	x.nominal = max(x.nominal, y.nominal)
	for _, h := range y.heads[:y.nheads] {
		x.describe(uint64(h))
	}
	if x.mine == doc.None {
		x.mine = y.mine
	}
	if x.yours == doc.None {
		x.yours = y.yours
	}
	return a
}

// describe notes the head of a role or a description of the entity.
func (c *cluster) describe(h uint64) {
	if c.described(h) {
		return
	}
	if c.nheads < maxHeads {
		c.nheads++
	}
	c.heads[c.nheads-1] = uint32(h)
}

// described tells whether h heads a role or a description of the entity.
func (c *cluster) described(h uint64) bool {
	for _, x := range c.heads[:c.nheads] {
		if x == uint32(h) {
			return true
		}
	}
	return false
}
