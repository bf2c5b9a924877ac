package coref

// A country is spoken of by its name, by what comes from it, and by its capital:
// "Ukraine", "Ukrainian", "Kyiv". These stay entities of their own, but "the
// country" is the one spoken of last in any of these ways, the president of
// Ukraine is the Ukrainian leader, and the office of the Ukrainian president is
// held in Ukraine.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/word"
)

// stateOf is the number of the country that the name of mention m is of, and
// whether it is the country's own; 0: of none.
func (r *resolver) stateOf(m *mention) (state uint8, own bool) {
	if m.form != doc.ByName || m.typ == doc.Person {
		return 0, false
	}
	lo, hi := r.core(m)
	v, ok := r.states.Find(r.d.Low[r.d.Tokens[lo].Start:r.d.Tokens[hi-1].End])
	if !ok {
		return 0, false
	}
	return uint8(v & word.StateNumber), v&^word.StateNumber == 0
}

// findStates notes the countries that the names are of, and the entities that
// are countries.
func (r *resolver) findStates() {
	for s := range r.countries {
		r.countries[s] = doc.None
	}
	for k := range r.mentions {
		m := &r.mentions[k]
		own := false
		if m.state, own = r.stateOf(m); own && r.countries[m.state] == doc.None {
			r.countries[m.state] = r.of(int32(k))
		}
	}
}

// country is the entity of the country that mention m is of; None: of none, or
// of one that the text does not name.
func (r *resolver) country(m *mention) int32 {
	if m.state == 0 || r.countries[m.state] == doc.None {
		return doc.None
	}
	return r.find(r.countries[m.state])
}
