package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/word"
)

// maxRecent is how many entities, the last mentioned first, a pronoun or a
// description is tried on.
const maxRecent = 32

// rank goes through the mentions in text order and gives each description and
// pronoun the best of the recent entities, if one is good enough.
func (r *resolver) rank() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.form != doc.ByName && m.class != first && m.class != second && m.class != we && !(m.linked && m.form == doc.Nominal) {
			if c := r.best(int32(k)); c != doc.None {
				r.take(c, int32(k))
			}
		}
		r.touch(r.of(int32(k)), int32(k))
	}
	r.resolveSpeakers()
}

// take makes mention k one of the entity.
func (r *resolver) take(c, k int32) {
	m := &r.mentions[k]
	m.linked = true
	if x := &r.clusters[c]; x.gender == doc.UnknownGender && (m.class == he || m.class == she) {
		x.gender = m.gender
	}
	r.join(c, m.cluster)
}

// touch puts the entity at the head of the recent ones.
func (r *resolver) touch(c, k int32) {
	r.clusters[c].last = k
	at := len(r.recent)
	for i, x := range r.recent {
		if r.find(x) == c {
			at = i
			break
		}
	}
	if at == len(r.recent) {
		if at < maxRecent {
			r.recent = append(r.recent, c)
		} else {
			at--
		}
	}
	copy(r.recent[1:at+1], r.recent[:at])
	r.recent[0] = c
}

// best is the recent entity that mention k refers to; None: none.
func (r *resolver) best(k int32) int32 {
	top, best := int32(0), doc.None
	for i, c := range r.recent {
		c = r.find(c)
		if c == r.of(k) || !r.agrees(c, k) {
			continue
		}
		if s := r.score(c, k, int32(i)); s > top {
			top, best = s, c
		}
	}
	return best
}

// agrees tells whether type, gender and number allow that mention k is of the
// entity.
func (r *resolver) agrees(c, k int32) bool {
	m, x := &r.mentions[k], &r.clusters[c]
	switch m.class {
	case he:
		return (x.typ == doc.Person) && x.gender != doc.Female && x.gender != doc.Plural
	case she:
		return (x.typ == doc.Person) && x.gender != doc.Male && x.gender != doc.Plural
	case it:
		return x.typ != doc.Person && x.gender != doc.Plural
	case they:
		return x.gender == doc.Plural || x.typ == doc.Organization && !(x.named && x.count == 0)
	case there:
		return x.typ == doc.Location
	}
	if x.typ != m.typ && !(x.typ == doc.Location && m.typ == doc.Organization && x.described(m.word)) {
		return false
	}
	if x.named {
		return m.gender != doc.Plural && (m.gender == doc.UnknownGender || x.gender == doc.UnknownGender || m.gender == x.gender)
	}
	return (m.gender == doc.Plural) == x.plural
}

// score is how well mention k, which agrees with the entity, is taken for one
// of it; 0 or less: not at all. rank is how many entities were mentioned since.
func (r *resolver) score(c, k, rank int32) int32 {
	m, x := &r.mentions[k], &r.clusters[c]
	a := &r.mentions[x.last]
	apart := m.sent - a.sent
	if m.form == doc.Pronoun || m.class == there {
		if apart > 3 {
			return 0
		}
		s := 20 - 5*apart - rank
		if a.place == subject {
			s += 4
		}
		if x.named {
			s += 2
		}
		if apart == 0 && a.place != possessor && m.place != possessor && r.head(a.head) == r.head(m.head) {
			return 0
		}
		if apart == 0 && m.lo < a.hi {
			return 0
		}
		if q := r.tokens[m.head].quote; q != doc.None && r.quotations[q].speaker != doc.None && r.of(r.quotations[q].speaker) == c {
			return 0
		}
		return s
	}
	switch m.class {
	case indefinite, owned, there:
		return 0
	}
	if x.described(m.word) {
		return 100 - min(apart, 60)
	}
	if m.class == bare || !x.named || apart > 3 {
		return 0
	}
	switch r.d.LowWord(int(m.head)) {
	case "company", "firm", "bank", "group", "club", "team", "party", "agency", "organization", "organisation", "airline", "retailer", "carmaker", "union", "network", "university", "council", "city", "town", "country", "nation", "island", "village", "state", "region", "province", "kingdom":
		return 30 - rank
	}
	return 0
}

// resolveSpeakers gives "I" to who speaks, and gathers the "we" and the "you"
// of one speaker. Outside quotation marks who writes speaks.
func (r *resolver) resolveSpeakers() {
	author := [3]int32{doc.None, doc.None, doc.None}
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.class != first && m.class != second && m.class != we {
			continue
		}
		q := r.tokens[m.head].quote
		if q == doc.None {
			at := &author[m.class-first]
			if *at == doc.None {
				*at = int32(k)
			} else {
				m.linked, r.mentions[*at].linked = true, true
				r.join(r.mentions[*at].cluster, m.cluster)
			}
			continue
		}
		quote := &r.quotations[q]
		if quote.speaker == doc.None {
			quote.speaker = int32(k)
			if m.class == first {
				continue
			}
		}
		c := r.of(quote.speaker)
		switch m.class {
		case first:
			m.linked = true
			r.join(c, m.cluster)
		case we:
			if x := r.clusters[c].mine; x != doc.None && x != m.cluster {
				m.linked = true
				r.join(x, m.cluster)
			} else {
				r.clusters[c].mine = m.cluster
			}
		case second:
			if x := r.clusters[c].yours; x != doc.None && x != m.cluster {
				m.linked = true
				r.join(x, m.cluster)
			} else {
				r.clusters[c].yours = m.cluster
			}
		}
	}
}

// isPlural tells whether the word is a plural.
func (r *resolver) isPlural(i int32) bool {
	set := r.dictionary.Find(word.Hash(r.d.LowWord(int(i))))
	return set&word.Plural != 0 && set&word.Noun == 0
}
