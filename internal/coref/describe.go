package coref

// Descriptions that tell by themselves who is meant: "the country" is the one
// spoken of last, "the president" who bears the title, "the council" the one with
// that word in its name. Some are surer than the model, known; some are tried
// where the model finds nobody, meant.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// known is the entity of a description, or of "its" before an officer, that
// needs no model; None: there is none.
func (r *resolver) known(k int32) int32 {
	m := &r.mentions[k]
	if m.class == it && m.place == possessor {
		return r.employer(m)
	}
	if (m.class == he || m.class == she) && m.place == possessor {
		return r.ownSubject(k)
	}
	if m.form != doc.Nominal {
		return doc.None
	}
	if r.isBare(m) {
		if c := r.placeMentionedLast(m.head); c != doc.None {
			return c
		}
		if c := r.bearer(m); c != doc.None {
			return c
		}
	}
	phrase := r.phrase(m)
	if phrase == 0 {
		return doc.None
	}
	if c, ok := r.byPhrase[phrase]; ok {
		return r.find(c)
	}
	r.byPhrase[phrase] = m.cluster
	return doc.None
}

// meant is the entity of a description that the model finds none for; None:
// there is none.
func (r *resolver) meant(k int32) int32 {
	m := &r.mentions[k]
	switch m.class {
	case it:
		if c := r.reporter(k); c != doc.None {
			return c
		}
		return r.topic(m)
	case he, she:
		return r.reporter(k)
	}
	if m.class != definite {
		return doc.None
	}
	if c := r.placeMentionedLast(m.head); c != doc.None || !r.isBare(m) {
		return c
	}
	return r.groupMentionedLast(m)
}

// reporter is who says the clause of which the pronoun is the subject:
// "RiverSense announced that it would close". None: nobody, or who does not
// agree with it.
func (r *resolver) reporter(k int32) int32 {
	m := &r.mentions[k]
	verb := r.head(m.head)
	if m.place != subject || verb == doc.None || r.rel(verb) != doc.Ccomp {
		return doc.None
	}
	cue := r.head(verb)
	if cue == doc.None || cue > m.lo || !isCue(r.d.LowWord(int(cue))) {
		return doc.None
	}
	for i := cue - 1; i >= r.d.Sents[m.sent].Lo && i > cue-maxCue; i-- {
		if r.head(i) != cue || r.rel(i) != doc.Nsubj || r.tokens[i].mention == doc.None {
			continue
		}
		if a := r.of(r.tokens[i].mention); r.clusters[a].typ != 0 && r.agrees(a, k) {
			return a
		}
		break
	}
	return doc.None
}

// topic is the named group or place that is the subject of the sentence before
// one that "it" begins: "RiverSense lost money. It blamed its rivals". None:
// there is none.
func (r *resolver) topic(m *mention) int32 {
	if m.place != subject || m.lo != r.d.Sents[m.sent].Lo {
		return doc.None
	}
	for _, c := range r.recent {
		c = r.find(c)
		x := &r.clusters[c]
		if a := &r.mentions[x.last]; x.named && x.typ != doc.Misc && a.place == subject && a.block == m.block && a.sent == m.sent-1 && r.agrees(c, r.tokens[m.head].mention) {
			return c
		}
	}
	return doc.None
}

// isBare tells of a description of two words that nothing behind it narrows
// down: "the company", not "the company of his uncle".
func (r *resolver) isBare(m *mention) bool {
	return m.class == definite && m.hi-m.lo == 2 && (int(m.hi) >= len(r.d.Tokens) || r.d.LowWord(int(m.hi)) != "of")
}

// maxGroupBack is how many sentences back the name of a group may stand that a
// description means.
const maxGroupBack = 6

// groupMentionedLast is the named group or place mentioned last that the noun
// may be: one with that word in its name, "the council", "the bridge"; for "the company" one that is
// known for a company, or the one that the article is about. None: there is none.
func (r *resolver) groupMentionedLast(m *mention) int32 {
	if m.kinds&(1<<doc.Organization|1<<doc.Location) == 0 || m.gender == doc.Plural {
		return doc.None
	}
	firm := isFirm(r.d.LowWord(int(m.head)))
	for _, c := range r.recent {
		c = r.find(c)
		x := &r.clusters[c]
		if !x.named || x.typ == doc.Person || x.typ == doc.Misc || m.sent-r.mentions[x.last].sent > maxGroupBack {
			continue
		}
		if firm && x.typ == doc.Organization && (r.main[doc.Organization] == doc.None || r.find(r.main[doc.Organization]) == c || r.isCompany(x)) || !firm && r.hasWord(x, m.head) {
			return c
		}
	}
	return doc.None
}

// employer is the named group mentioned last whose "its" is, where an officer of
// a group follows: "its founder Mia Castellano". None: there is none.
func (r *resolver) employer(m *mention) int32 {
	h := r.head(m.head)
	if h == doc.None || h < m.hi || !isOfficer(r.d.LowWord(int(h))) && !isOfficer(r.d.LowWord(int(m.hi))) {
		return doc.None
	}
	for _, c := range r.recent {
		c = r.find(c)
		if x := &r.clusters[c]; x.named && x.typ == doc.Organization && m.sent-r.mentions[x.last].sent <= 1 {
			return c
		}
	}
	return doc.None
}

// isOfficer tells of the nouns for who runs or speaks for a group.
func isOfficer(low string) bool {
	switch low {
	case "founder", "co-founder", "executive", "chief", "ceo", "director", "chairman", "chairwoman", "chairperson", "chair", "spokesman", "spokeswoman", "spokesperson", "owner", "manager",
		"employees", "staff", "workers", "shareholders", "investors", "customers", "board":
		return true
	}
	return false
}

// ownSubject is the person whose "his" is in what the person does: "Trump put
// his hand", where nobody else stands between; None: it is not so.
func (r *resolver) ownSubject(k int32) int32 {
	m := &r.mentions[k]
	noun := r.head(m.head)
	if noun == doc.None || noun < m.hi || r.rel(noun) != doc.Obj {
		return doc.None
	}
	verb := r.head(noun)
	for i := m.lo - 1; i >= r.d.Sents[m.sent].Lo; i-- {
		a := r.tokens[i].mention
		if a == doc.None || r.mentions[a].typ != doc.Person {
			continue
		}
		if s := &r.mentions[a]; s.head == i && s.place == subject && r.head(i) == verb && s.class != first && s.class != second && s.class != we {
			if c := r.of(a); r.agrees(c, k) {
				return c
			}
		}
		break
	}
	return doc.None
}

// isFirm tells of the nouns that any company may be described by.
func isFirm(low string) bool {
	switch low {
	case "company", "firm", "corporation", "manufacturer", "maker", "retailer", "business", "startup", "start-up":
		return true
	}
	return false
}

// isCompany tells whether the fullest name of the entity is that of a company.
func (r *resolver) isCompany(x *cluster) bool {
	m := &r.mentions[x.name]
	lo, hi := r.core(m)
	return hi < m.hi || r.kindsOf(lo, hi)&word.Company != 0
}

// hasWord tells whether the noun is a word of the fullest name of the entity.
func (r *resolver) hasWord(x *cluster, noun int32) bool {
	m := &r.mentions[x.name]
	for i := m.lo; i < m.hi; i++ {
		if r.d.LowWord(int(i)) == r.d.LowWord(int(noun)) {
			return true
		}
	}
	return false
}

// bearer is who "the president" is where several have the title: of those
// mentioned shortly before the one named most often; None: nobody.
func (r *resolver) bearer(m *mention) int32 {
	best := doc.None
	if m.typ != doc.Person {
		return best
	}
	if c, ok := r.byTitle[m.word]; !ok || c != doc.None {
		return best
	}
	for _, c := range r.recent {
		c = r.find(c)
		if x := &r.clusters[c]; x.named && x.described(m.word) && (best == doc.None || x.count > r.clusters[best].count) {
			best = c
		}
	}
	return best
}

// phrase is the hash of a description in the plural that a name makes a group of
// its own, which it stays: "European leaders"; 0: it is none such.
func (r *resolver) phrase(m *mention) uint64 {
	if m.form != doc.Nominal || m.gender != doc.Plural || m.class != bare && m.class != definite || m.hi != m.head+1 {
		return 0
	}
	h, name := uint64(0), false
	for i := m.lo; i < m.hi; i++ {
		if r.d.Tags[i] == doc.DET {
			continue
		}
		name = name || r.tokens[i].name != doc.None
		h = linear.Mix(h, r.wordHash(i))
	}
	if !name {
		return 0
	}
	return h
}

// placeMentionedLast is the named place of the kind that the noun tells, the
// one mentioned last however far off: "the country", "the city"; None: there is
// none, or the noun tells no kind.
func (r *resolver) placeMentionedLast(noun int32) int32 {
	c := doc.None
	switch r.d.LowWord(int(noun)) {
	case "country", "nation":
		c = r.places[kindCountry]
	case "city":
		c = r.places[kindCity]
	}
	if c == doc.None {
		return c
	}
	return r.find(c)
}
