package coref

// A mention is found by its head: the last word of a name, a pronoun, or a noun
// that the table of beings, else the dictionary, knows for a person, a group or
// a place. The noun phrase goes from the head to the left as far as words
// stand that can be part of it; its determiner tells how it refers. The syntax
// says where in the sentence the mention stands.

import (
	"slices"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// class is what kind of mention one is, as far as it decides how to look for
// what it refers to.
type class uint8

const (
	named      class = iota
	he               // "he", "his"
	she              // "she", "her"
	it               // "it", "its"
	they             // "they", "their"
	first            // "I", "my"
	second           // "you", "your"
	we               // "we", "our"
	there            // "here", "there"
	definite         // "the company"
	this             // "this company", "that town"
	owned            // "its headquarters", "Castellano's brother"
	indefinite       // "a company", "three towns"
	bare             // "officials"
	pair             // "Moss and Vrba"
)

// A mention is a stretch of tokens that may refer to a being, and what it says
// of it.
type mention struct {
	lo, hi, head int32
	sent, block  int32
	cluster      int32
	class        class
	form         doc.MentionForm
	typ          doc.EntityType
	gender       doc.Gender
	place        place  // in the sentence
	cue          uint8  // 1: it is the subject of a verb of speech
	kinds        uint16 // of a noun: the types that it may stand for, a bit each
	word         uint64 // hash of the head
	linked       bool   // gathered with another mention
	title        bool   // it stands right before the name and is part of that mention: "Secretary of State Ann Roe"
	state        uint8  // of a name: the number of the country that it is of; 0: none
}

// place is where in the sentence a mention stands.
type place uint8

const (
	other place = iota
	subject
	object
	oblique
	possessor
)

// findMentions finds the mentions, in text order.
func (r *resolver) findMentions() {
	for k := range r.d.Sents {
		s := &r.d.Sents[k]
		for i := s.Lo; i < s.Hi; i++ {
			if n := r.tokens[i].name; n != doc.None {
				name := &r.d.Names[n]
				if i == name.Lo {
					r.addName(name, int32(k))
					r.addPair(s.Lo, int32(k))
				}
				if i = name.Hi - 1; i >= s.Hi {
					break
				}
				continue
			}
			if r.addPronoun(i, int32(k)) {
				continue
			}
			r.addNominal(i, s.Lo, s.Hi, int32(k))
		}
	}
	slices.SortFunc(r.mentions, func(a, b mention) int {
		if a.lo != b.lo {
			return int(a.lo - b.lo)
		}
		return int(b.hi - a.hi)
	})
	for k := range r.mentions {
		r.tokens[r.mentions[k].head].mention = int32(k)
		r.mentions[k].cluster = int32(k)
		r.clusters = append(r.clusters, r.clusterOf(int32(k)))
	}
}

// add completes the mention and notes it.
func (r *resolver) add(m mention, sent int32) {
	m.sent, m.block = sent, r.d.Sents[sent].Block
	m.word = word.Hash(r.d.LowWord(int(m.head)))
	m.place = r.placeOf(&m)
	if h := r.head(m.head); m.place == subject && h != doc.None && isCue(r.d.LowWord(int(h))) {
		m.cue = 1
	}
	r.mentions = append(r.mentions, m)
}

// placeOf tells where in the sentence the mention stands.
func (r *resolver) placeOf(m *mention) place {
	if int(m.hi) < len(r.d.Tokens) && r.isGenitive(m.hi) {
		return possessor
	}
	switch r.rel(m.head) {
	case doc.Nsubj:
		return subject
	case doc.Obj:
		return object
	case doc.Obl:
		return oblique
	}
	return other
}

// isGenitive tells whether token i is the clitic of a possessor: "'s", "'".
func (r *resolver) isGenitive(i int32) bool {
	if r.d.Tags[i] != doc.PART {
		return false
	}
	switch r.d.LowWord(int(i)) {
	case "'s", "’s", "'", "’":
		return true
	}
	return false
}

// addName adds the mention of a name. Its head is its last word, a legal form
// or a number after the name of a person left aside.
func (r *resolver) addName(n *doc.Name, sent int32) {
	m := mention{lo: n.Lo, hi: n.Hi, head: n.Hi - 1, class: named, form: doc.ByName, typ: n.Type}
	if n.Type != doc.Person && r.isPerson(n, r.d.Sents[sent].Hi) {
		m.typ = doc.Person
	}
	if m.typ == doc.Person {
		m.gender = r.nameGender(n.Lo, n.Hi)
	}
	for i := n.Lo; i < n.Hi; i++ {
		if h := r.head(i); h != doc.None && (h < n.Lo || h >= n.Hi) {
			m.head = i
		}
	}
	r.add(m, sent)
}

// nameGender is the gender that the words of a person's name, and an honorific
// before it, tell.
func (r *resolver) nameGender(lo, hi int32) doc.Gender {
	for i := lo - 1; i >= 0 && i > lo-3; i-- {
		if g := honorificGender(r.d.LowWord(int(i))); g != doc.UnknownGender {
			return g
		}
	}
	if g := honorificGender(r.d.LowWord(int(lo))); g != doc.UnknownGender {
		return g
	}
	if hi-lo < 2 || isParticle(r.d.LowWord(int(lo))) {
		return doc.UnknownGender
	}
	switch r.firstNames.Find(word.Hash(r.d.LowWord(int(lo)))) {
	case word.Man:
		return doc.Male
	case word.Woman:
		return doc.Female
	}
	return doc.UnknownGender
}

// addPronoun adds token i where it is a pronoun that can refer to a being.
func (r *resolver) addPronoun(i, sent int32) bool {
	t := &r.d.Tokens[i]
	if t.Kind != scan.Word || t.Len() > maxPronoun {
		return false
	}
	c, g, own := pronoun(r.d.LowWord(int(i)))
	if c == named {
		return false
	}
	m := mention{lo: i, hi: i + 1, head: i, class: c, form: doc.Pronoun, gender: g}
	switch c {
	case he, she, first, second, we:
		m.typ = doc.Person
	case there:
		m.form = doc.Nominal
		m.typ = doc.Location
		if r.d.Tags[i] != doc.ADV {
			return false // "there is"
		}
	}
	if t.Is(scan.AllUpper) && t.Len() == 2 && c != it {
		if next := int(i) + 1; next < len(r.d.Tokens) && !r.d.Tokens[next].Any(scan.AllUpper) {
			return false // "US", "ME"
		}
	}
	if c == first && t.Len() == 1 && !t.Any(scan.Upper) || r.d.Tags[i] == doc.NOUN && r.d.LowWord(int(i)) == "mine" {
		return false
	}
	if c == it && r.isExpletive(i) {
		return true
	}
	r.add(m, sent)
	if own {
		r.mentions[len(r.mentions)-1].place = possessor
	}
	return true
}

// isExpletive tells of the "it" that stands for nothing: "it is likely that",
// "it seems that", not "it is likely to close".
func (r *resolver) isExpletive(i int32) bool {
	if r.rel(i) == doc.OtherRel {
		return true
	}
	n := int32(len(r.d.Tokens))
	for j := i + 1; j < n && j < i+4; j++ {
		next := ""
		if j+1 < n {
			next = r.d.LowWord(int(j + 1))
		}
		switch r.d.LowWord(int(j)) {
		case "rains", "rained", "possible", "impossible", "clear", "unclear", "true", "important", "necessary", "time":
			return true
		case "seems", "seemed", "appears", "appeared", "likely", "unlikely":
			return next != "to"
		case "turns", "turned":
			return next == "out"
		case "remains", "remained":
			if next == "to" {
				return true
			}
		}
	}
	return false
}

// addNominal adds the noun phrase that token i heads, where the noun may stand
// for a person, a group or a place.
func (r *resolver) addNominal(i, lo, hi, sent int32) {
	if r.d.Tags[i] != doc.NOUN && r.d.Tags[i] != doc.PROPN || r.d.Tokens[i].Kind != scan.Word {
		return
	}
	if i+1 < hi && r.continues(i+1) {
		return // "company spokesman": the head comes later
	}
	if i > lo && i+1 < hi && r.d.LowWord(int(i-1)) == "(" && r.d.LowWord(int(i+1)) == ")" {
		return // "(centre)"
	}
	if i > lo && r.isIdiom(i) {
		return
	}
	typ, kinds, plural := r.being(r.d.LowWord(int(i)))
	if typ == 0 {
		return
	}
	m := mention{head: i, hi: i + 1, form: doc.Nominal, typ: typ, kinds: kinds}
	m.lo = r.leftEdge(i, lo)
	m.class = r.determiner(m.lo, i)
	if plural {
		m.gender = doc.Plural
	} else if typ == doc.Person {
		m.gender = nounGender(r.d.LowWord(int(i)))
	}
	r.add(m, sent)
}

// isIdiom tells of the nouns that stand for nothing behind their verb: "took
// place".
func (r *resolver) isIdiom(i int32) bool {
	switch r.d.LowWord(int(i - 1)) {
	case "take", "takes", "took", "taken", "taking":
		switch r.d.LowWord(int(i)) {
		case "place", "part", "charge", "office", "power", "heart", "home":
			return true
		}
	}
	return false
}

// continues tells whether token i goes on with the noun phrase before it.
func (r *resolver) continues(i int32) bool {
	if r.tokens[i].name != doc.None {
		return r.d.Names[r.tokens[i].name].Type == doc.Person && !r.d.Tokens[i].Any(scan.Line)
	}
	switch r.d.Tags[i] {
	case doc.NOUN, doc.PROPN:
		return true
	}
	return r.d.Tokens[i].Kind == scan.Punct && r.d.LowWord(int(i)) == "-" && !r.d.Tokens[i].Any(scan.Space)
}

// being is the likeliest type that the noun stands for, all that it may stand
// for, a bit each, and whether it is a plural; typ 0: it stands for no being.
func (r *resolver) being(low string) (typ doc.EntityType, kinds uint16, plural bool) {
	low = baseNoun(low)
	if v, ok := r.beings.Find(low); ok {
		typ = doc.EntityType(v & 3)
		for t := v & 0xff; t != 0; t >>= 2 {
			kinds |= 1 << (t & 3)
		}
		return typ, kinds, v&word.BeingPlural != 0
	}
	set := r.dictionary.Find(word.Hash(low))
	plural = set&word.Plural != 0 && set&word.Noun == 0
	for t, c := range [...]uint16{doc.Person: word.Person, doc.Organization: word.Group, doc.Location: word.Location} {
		if c != 0 && set&c != 0 {
			kinds |= 1 << t
			if typ == 0 {
				typ = doc.EntityType(t)
			}
		}
	}
	return typ, kinds, plural
}

// maxPhrase is the longest stretch of words before the head of a noun phrase.
const maxPhrase = 12

// leftEdge is where the noun phrase with the head begins.
func (r *resolver) leftEdge(head, lo int32) int32 {
	lo = max(lo, head-maxPhrase)
	edge := head
	for i := head - 1; i >= lo; i-- {
		if r.tokens[i].name != doc.None {
			edge = i
			continue
		}
		t := &r.d.Tokens[i]
		switch r.d.Tags[i] {
		case doc.DET:
			return i
		case doc.ADJ, doc.NOUN, doc.PROPN, doc.NUM:
			edge = i
		case doc.VERB:
			if !isOfficeVerb(r.d.LowWord(int(i))) && (r.rel(i) != doc.Modifier || r.head(i) <= i) {
				return edge
			}
			edge = i
		case doc.PRON:
			if _, _, own := pronoun(r.d.LowWord(int(i))); own {
				return i
			}
			return edge
		case doc.ADV:
			if r.head(i) <= i || r.head(i) > head {
				return edge
			}
		case doc.PART:
			if !r.isGenitive(i) {
				return edge
			}
		case doc.PUNCT:
			if t.Any(scan.Space) || r.d.LowWord(int(i)) != "-" {
				return edge
			}
		default:
			return edge
		}
	}
	return edge
}

// determiner is how the noun phrase from lo to its head refers.
func (r *resolver) determiner(lo, head int32) class {
	w := r.d.LowWord(int(lo))
	if _, _, own := pronoun(w); own {
		return owned
	}
	for i := lo; i < head; i++ {
		if r.isGenitive(i) {
			return owned
		}
	}
	switch w {
	case "the", "both":
		return definite
	case "this", "that", "these", "those":
		return this
	}
	if r.d.Tags[lo] == doc.DET || r.d.Tags[lo] == doc.NUM {
		return indefinite
	}
	return bare
}
