package coref

import (
	"slices"

	"github.com/newstext/newstext/internal/doc"
)

// write writes the mentions, entities and roles into the columns of the
// document. A description that nothing else refers to comes out only where it
// speaks, a title right before a name not at all; a pronoun, where its entity has another mention.
func (r *resolver) write() {
	d := r.d
	d.Mentions, d.Entities, d.Roles = d.Mentions[:0], d.Entities[:0], d.Roles[:0]
	for c := range r.clusters {
		r.clusters[c].first, r.clusters[c].last = doc.None, doc.None
		r.clusters[c].count = 0
	}
	for k := range r.mentions {
		if !r.mentions[k].title {
			r.clusters[r.of(int32(k))].count++
		}
	}
	for k := range r.mentions {
		m := &r.mentions[k]
		c := r.of(int32(k))
		x := &r.clusters[c]
		if m.title || m.form != doc.ByName && x.count < 2 && !r.speaks(m) {
			m.cluster = doc.None
			continue
		}
		if x.first == doc.None {
			x.first = int32(len(d.Entities))
			d.Entities = append(d.Entities, doc.Entity{Type: typeOf(x, m), Gender: x.gender, Name: doc.None})
		}
		e := &d.Entities[x.first]
		at := int32(len(d.Mentions))
		if x.name == int32(k) || e.Name == doc.None && !x.named && m.form == doc.Nominal {
			e.Name = at
		}
		d.Mentions = append(d.Mentions, doc.Mention{
			Start: d.Tokens[m.lo].Start, End: d.Tokens[m.hi-1].End, Lo: m.lo, Hi: m.hi, Head: m.head, Entity: x.first, Form: m.form,
		})
		x.last = at
	}
	for i := range d.Mentions { // an entity of pronouns alone is named by the first
		if e := &d.Entities[d.Mentions[i].Entity]; e.Name == doc.None {
			e.Name = int32(i)
		}
	}
	slices.SortStableFunc(r.roles, func(a, b role) int { return int(a.lo - b.lo) })
	for _, x := range r.roles {
		e := r.clusters[r.of(x.mention)].first
		d.Roles = append(d.Roles, doc.Role{Start: d.Tokens[x.lo].Start, End: d.Tokens[x.hi-1].End, Entity: e, Of: r.heldAt(x, e)})
	}
}

// typeOf is the type of the entity with the mention. Who is only ever called
// "they" is persons, as 33 of 35 of them are in GUM's training part.
func typeOf(x *cluster, m *mention) doc.EntityType {
	if x.typ == 0 && m.class == they {
		return doc.Person
	}
	return x.typ
}

// heldAt is the entity that the role is held at: the first one mentioned in the
// noun phrase that has a name and does not hold it: "the company's founder".
func (r *resolver) heldAt(x role, holder int32) int32 {
	for i := x.from; i < x.hi; i++ {
		if m := r.tokens[i].mention; m != doc.None && r.mentions[m].cluster != doc.None {
			if c := r.country(&r.mentions[m]); c != doc.None {
				return r.clusters[c].first // "Ukrainian"
			}
			if c := &r.clusters[r.of(m)]; c.named && c.first != holder {
				return c.first
			}
		}
	}
	return doc.None
}

// speaks tells whether the mention is a description of who speaks.
func (r *resolver) speaks(m *mention) bool { return m.form == doc.Nominal && m.cue == 1 }
