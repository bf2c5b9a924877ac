package coref

// The last pass. It keeps the entities mentioned last in a short list, and lets
// the model choose among those that a mention agrees with, and none. Speakers
// come last: who "I" is, is settled once the entity of the speaker is.

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
)

// maxRecent is how many entities, the last mentioned first, a pronoun or a
// description is tried on, beside the last one of the same head.
const maxRecent = 12

// rank goes through the mentions in the order of their heads and gives each
// description and pronoun the best of the recent entities, or none, as the
// model has it: the class of the mention is the label, the features tell of
// the pair (Denis and Baldridge, 2008).
func (r *resolver) rank() {
	r.eachInOrder(func(k int32) int32 {
		if c := r.known(k); c != doc.None {
			return c
		}
		var sums [linear.Labels]int32
		class := r.mentions[k].class
		r.features = r.none(r.features[:0], k)
		r.model.Sum(r.features, &sums)
		top, best := sums[class], doc.None
		r.candidates(k, func(c, rank int32) {
			r.features = r.pair(r.features[:0], k, c, rank)
			r.model.Sum(r.features, &sums)
			if sums[class] > top {
				top, best = sums[class], c
			}
		})
		if best == doc.None {
			best = r.meant(k)
		}
		return best
	})
}

// eachInOrder asks choose for the entity of each mention that the passes
// before have left open; None: it is of none.
func (r *resolver) eachInOrder(choose func(k int32) int32) {
	for i := range r.tokens {
		k := r.tokens[i].mention
		if k == doc.None {
			continue
		}
		m := &r.mentions[k]
		if m.class == pair {
			if c := r.samePair(k); c != doc.None {
				r.take(c, k)
			}
		} else if c := r.theTwo(k); c != doc.None && m.form == doc.Nominal {
			r.take(c, k)
		} else if m.form != doc.ByName && m.class != first && m.class != second && m.class != we && !(m.linked && m.form == doc.Nominal) {
			if c := choose(k); c != doc.None {
				r.take(c, k)
			}
		}
		r.touch(r.of(k), k)
	}
	for _, p := range r.predicates { // "she is the mayor", where it is known who she is
		if c := r.of(p[0]); r.clusters[c].count > 1 {
			r.join(c, r.mentions[p[1]].cluster)
		}
	}
	r.resolveSpeakers()
}

// candidates calls try with the entities that mention k agrees with: the recent
// ones, the last one of the same head, and those that the article is about.
func (r *resolver) candidates(k int32, try func(c, rank int32)) {
	m := &r.mentions[k]
	own := r.of(k)
	far := r.main // at 0 the one of the same head
	far[0], far[doc.Misc] = doc.None, doc.None
	if m.form == doc.Pronoun {
		far = [len(far)]int32{doc.None, doc.None, doc.None, doc.None, doc.None} // a pronoun does not reach far
	}
	for t, c := range far {
		if c != doc.None {
			far[t] = r.find(c)
		}
	}
	if m.form == doc.Nominal {
		if c, ok := r.byHead[m.word]; ok {
			far[0] = r.find(c)
		}
	}
	for i, c := range r.recent {
		c = r.find(c)
		for j := range far {
			if far[j] == c {
				far[j] = doc.None
			}
		}
		if c != own && r.agrees(c, k) {
			try(c, int32(i))
		}
	}
	for j, c := range far {
		if c != doc.None && c != own && (j == 0 || c != far[0]) && r.clusters[c].last != doc.None && r.agrees(c, k) {
			try(c, maxRecent)
		}
	}
}

// minMain is how many mentions by name an entity has that the article is about.
const minMain = 3

// findMain finds the entity of each type that is named most often.
func (r *resolver) findMain() {
	for t := range r.main {
		r.main[t] = doc.None
	}
	for c := range r.clusters {
		x := &r.clusters[c]
		if x.parent == int32(c) && x.named && x.count >= minMain {
			if at := &r.main[x.typ]; *at == doc.None || x.count > r.clusters[*at].count {
				*at = int32(c)
			}
		}
	}
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
	x := &r.clusters[c]
	x.last = k
	if x.typ == doc.Location && x.scope != 0 {
		r.places[x.scope] = c
	}
	m := &r.mentions[k]
	if c := r.country(m); c != doc.None {
		r.places[kindCountry] = c
	}
	if m.form == doc.Nominal {
		x.nominal = k
		r.byHead[m.word] = c
	}
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

// agrees tells whether type, gender and number allow that mention k is of the
// entity.
func (r *resolver) agrees(c, k int32) bool {
	m, x := &r.mentions[k], &r.clusters[c]
	if m.form == doc.Pronoun && r.sharesVerb(m, &r.mentions[x.last]) {
		return false
	}
	if m.form == doc.Pronoun && r.speaksIt(c, m) {
		return false
	}
	switch m.class {
	case he:
		return x.typ == doc.Person && x.gender != doc.Female && x.gender != doc.Plural
	case she:
		return x.typ == doc.Person && x.gender != doc.Male && x.gender != doc.Plural
	case it:
		return x.typ != doc.Person && x.gender != doc.Plural
	case they:
		return x.gender == doc.Plural || x.typ != doc.Person || !x.named
	case there:
		return x.typ == doc.Location && x.gender != doc.Plural
	}
	if m.class == indefinite && x.named && m.sent != r.mentions[x.last].sent {
		return false // what has a name is not brought in as "a reporter"
	}
	if x.named {
		return m.gender != doc.Plural && (m.kinds>>x.typ&1 != 0 || x.described(m.word)) &&
			(m.gender == doc.UnknownGender || x.gender == doc.UnknownGender || m.gender == x.gender)
	}
	return (m.gender == doc.Plural) == x.plural && (m.kinds>>x.typ&1 != 0)
}

// speaksIt tells whether the pronoun m stands in a quotation of the entity, who
// would say "I": "“He is wrong,” Moss said".
func (r *resolver) speaksIt(c int32, m *mention) bool {
	q := r.tokens[m.head].quote
	if q == doc.None || r.quotations[q].speaker == doc.None {
		return false
	}
	return r.of(r.quotations[q].speaker) == c
}

// sharesVerb tells whether a is the subject and the pronoun m another argument
// of one verb, so that m cannot be who a is: "Moss thanked him".
func (r *resolver) sharesVerb(m, a *mention) bool {
	if m.sent != a.sent || a.place != subject || m.place != object && m.place != oblique || r.head(m.head) != r.head(a.head) {
		return false
	}
	low := r.d.LowWord(int(m.head))
	return !strings.HasSuffix(low, "self") && !strings.HasSuffix(low, "selves")
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
			r.gather(&author[m.class-first], int32(k))
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
			r.take(c, int32(k))
		case we:
			r.gather(&r.clusters[c].mine, int32(k))
		case second:
			r.gather(&r.clusters[c].yours, int32(k))
		}
	}
}

// gather joins mention k to the cluster at, and makes it the cluster where
// there is none.
func (r *resolver) gather(at *int32, k int32) {
	if *at == doc.None {
		*at = r.mentions[k].cluster
		return
	}
	r.take(r.find(*at), k)
}
