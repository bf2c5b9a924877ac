package coref

// A role stands before a name, "Kremlin aide Yuri Ushakov", in an apposition
// on either side of it, or behind "is". Its head is a noun for a person. This
// file says what makes a role and what becomes of it; beside.go finds the roles
// beside a name. The words of the role are kept with the entity, so that "the
// Kenyan leader" finds the Kenyan president.

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// A role is a title, an office or a description that the article gives a
// person, with the name: the tokens from lo to hi.
type role struct {
	from, lo, hi int32 // the noun phrase begins at from: "the"
	mention      int32 // of the person
}

// maxRole is the longest title or apposition, in tokens.
const maxRole = 16

// findRoles reads what stands beside the names of persons.
func (r *resolver) findRoles() {
	for k := range r.mentions {
		m := &r.mentions[k]
		if m.form != doc.ByName {
			continue
		}
		s := &r.d.Sents[m.sent]
		if m.typ == doc.Person {
			r.appositionBefore(int32(k), r.titleBefore(int32(k), s.Lo), s.Lo, s.Hi)
			r.appositionAfter(int32(k), s.Hi)
			r.appointment(int32(k), s.Hi)
		}
	}
	for k := range r.mentions {
		if m := &r.mentions[k]; m.form == doc.Nominal && !m.linked {
			c := r.holder(int32(k))
			if c == doc.None {
				c = r.onlyHolder(int32(k))
			}
			if c != doc.None {
				r.take(c, int32(k))
			} else {
				r.predicate(int32(k))
			}
		}
	}
}

// addRole notes the role and its head, and takes the noun phrase that it is
// for a mention of the person.
func (r *resolver) addRole(lo, hi, head, k int32) {
	from := lo
	lo = r.skipDeterminers(lo, head)
	if !isKin(r.d.LowWord(int(head))) {
		r.roles = append(r.roles, role{from, lo, hi, k})
	}
	c := r.of(k)
	title := word.Hash(fullTitle(r.d.LowWord(int(head))))
	r.bears(title, c)
	if longer := r.longTitle(lo, head); longer != 0 {
		r.bears(longer, c)
	}
	x := &r.clusters[c]
	x.describe(title)
	if g := nounGender(r.d.LowWord(int(head))); x.gender == doc.UnknownGender {
		x.gender = g
	}
	for i := lo; i < hi; i++ {
		if i != head && r.d.Tokens[i].Any(scan.Upper) {
			r.byRole[r.office(i, head)] = c
		}
	}
	if n := r.tokens[head].mention; n != doc.None && r.mentions[n].form == doc.Nominal && !r.mentions[n].linked {
		r.mentions[n].linked, r.mentions[k].linked = true, true
		r.mentions[n].hi = max(r.mentions[n].hi, hi)
		r.mentions[n].title = hi == r.mentions[k].lo || hi < r.mentions[k].lo && isHonorific(r.d.LowWord(int(hi)))
		r.join(r.mentions[k].cluster, r.mentions[n].cluster)
	}
}

// skipDeterminers is where a role begins that the noun phrase from lo to its
// head tells: without article, possessor, age and time: "the late", "her",
// "then a", "the 45-year-old".
func (r *resolver) skipDeterminers(lo, head int32) int32 {
	for lo < head {
		switch r.d.LowWord(int(lo)) {
		case "the", "a", "an", "his", "her", "their", "its", "my", "our", "your", "late", "then", "now", "currently", "also", "one", "fellow":
			lo++
			continue
		}
		if age := r.ageEnd(lo, head); age > lo {
			lo = age
			continue
		}
		break
	}
	return lo
}

// ageEnd is where the age ends that begins at lo, "45-year-old"; lo where none
// does.
func (r *resolver) ageEnd(lo, hi int32) int32 {
	if !r.d.Tokens[lo].Any(scan.Digit) && r.d.Tags[lo] != doc.NUM {
		return lo
	}
	for i := lo; i < hi && i < lo+5; i++ {
		if w := r.d.LowWord(int(i)); w == "old" || strings.HasSuffix(w, "-old") {
			return i + 1
		}
	}
	return lo
}

// isKin tells of the nouns that say what somebody is by birth or to others,
// which is no role: "her husband".
func isKin(low string) bool {
	switch low {
	case "husband", "wife", "spouse", "partner", "fiancé", "fiancée", "fiance", "fiancee", "boyfriend", "girlfriend", "widow", "widower", "ex-husband", "ex-wife",
		"father", "mother", "dad", "mum", "mom", "parent", "son", "daughter", "child", "brother", "sister", "sibling", "twin", "uncle", "aunt", "nephew", "niece", "cousin",
		"grandfather", "grandmother", "grandson", "granddaughter", "stepfather", "stepmother", "stepson", "stepdaughter", "father-in-law", "mother-in-law", "brother-in-law",
		"sister-in-law", "son-in-law", "daughter-in-law", "relative", "neighbour", "neighbor", "friend", "colleague", "ally", "rival", "opponent",
		"man", "woman", "boy", "girl", "baby", "toddler", "teenager", "teen", "adult", "person", "guy", "lady", "gentleman", "native", "someone", "victim", "hero", "namesake":
		return true
	}
	return false
}

// office is the hash of a role by one of its modifiers: of "Kenyan President",
// which is an office of "the Kenyan leader" too.
func (r *resolver) office(modifier, head int32) uint64 {
	low := fullTitle(r.d.LowWord(int(head)))
	switch low {
	case "president", "chancellor", "premier", "minister", "king", "queen", "emir", "sultan", "ruler", "pm", "head", "chief", "ceo", "dictator", "prince":
		low = "leader"
	}
	if n := r.tokens[modifier].mention; n != doc.None && r.mentions[n].state != 0 {
		return linear.Mix(uint64(r.mentions[n].state), word.Hash(low))
	}
	return linear.Mix(word.Hash(r.d.LowWord(int(modifier))), word.Hash(low))
}

// holder is the person whose office the definite description k names: "the
// Kenyan leader"; None: nobody's.
func (r *resolver) holder(k int32) int32 {
	m := &r.mentions[k]
	if m.class != definite || m.typ != doc.Person || m.gender == doc.Plural {
		return doc.None
	}
	for i := m.lo; i < m.head; i++ {
		if r.d.Tokens[i].Any(scan.Upper) && r.d.Tags[i] != doc.DET {
			if c, ok := r.byRole[r.office(i, m.head)]; ok {
				return r.find(c)
			}
		}
	}
	return doc.None
}

// bears notes that the cluster has the title.
func (r *resolver) bears(title uint64, c int32) {
	if other, ok := r.byTitle[title]; !ok {
		r.byTitle[title] = c
	} else if other == doc.None || r.find(other) != c {
		r.byTitle[title] = doc.None
	}
}

// longTitle is the hash of a title of several words, none of them a name, whose
// phrase begins at lo: "secretary of state", "prime minister"; 0: it is of one.
func (r *resolver) longTitle(lo, head int32) uint64 {
	n := int32(len(r.d.Tokens))
	h := word.Hash(r.d.LowWord(int(head)))
	if head+2 < n && r.d.LowWord(int(head+1)) == "of" && r.tokens[head+2].name == doc.None && r.d.Tags[head+2] != doc.DET {
		return linear.Mix(h, word.Hash(r.d.LowWord(int(head+2))))
	}
	if i := head - 1; i >= lo && r.tokens[i].name == doc.None && r.d.Tokens[i].Kind == scan.Word {
		switch r.d.Tags[i] {
		case doc.DET, doc.PRON, doc.PART:
			return 0
		}
		return linear.Mix(word.Hash(r.d.LowWord(int(i))), h)
	}
	return 0
}

// titleOf is the hash of the title that the description m is and no more, "the
// governor", "the secretary of state"; in a headline, which leaves articles
// out, "Mayor resigns". 0: it is none such.
func (r *resolver) titleOf(m *mention) uint64 {
	if m.typ != doc.Person || m.gender == doc.Plural {
		return 0
	}
	if m.class == bare && m.hi-m.lo == 1 && r.d.Blocks[m.block].Kind == doc.Headline {
		return m.word
	}
	if m.class != definite || m.head-m.lo > 2 {
		return 0
	}
	of := int(m.head)+1 < len(r.d.Tokens) && r.d.LowWord(int(m.head+1)) == "of"
	switch {
	case of && m.head-m.lo == 1, !of && m.head-m.lo == 2:
		return r.longTitle(m.lo, m.head)
	case !of:
		return m.word
	}
	return 0
}

// onlyHolder is the person who alone in the article has the title that the
// description k is: "the governor" behind "Gov. Ellen Roe", in a headline before
// it. None: nobody, or several.
func (r *resolver) onlyHolder(k int32) int32 {
	m := &r.mentions[k]
	title := r.titleOf(m)
	if title == 0 {
		return doc.None
	}
	c, ok := r.byTitle[title]
	if !ok || c == doc.None || r.d.Blocks[m.block].Kind != doc.Headline && r.clusters[r.find(c)].first > k {
		return doc.None
	}
	return r.find(c)
}

// isRoleNoun tells whether token i is a noun for a person, such as a role is.
func (r *resolver) isRoleNoun(i int32) bool {
	if r.tokens[i].name != doc.None || r.d.Tokens[i].Kind != scan.Word {
		return false
	}
	if n, _ := r.lx.Match(lex.Title, r.d.Text, r.d.Low, r.d.Tokens, int(i)); n == 1 {
		return true
	}
	low := baseNoun(r.d.LowWord(int(i)))
	set := r.dictionary.Find(word.Hash(low))
	switch r.d.Tags[i] {
	case doc.NOUN, doc.PROPN, doc.ADJ:
	default:
		return set == word.Noun|word.Person // a noun and nothing else, whatever it was taken for
	}
	if v, ok := r.beings.Find(low); ok && v&3 == uint32(doc.Person) || fullTitle(low) != low {
		return true
	}
	switch low {
	case "ceo", "cfo", "coo", "cto", "mp", "mep", "msp", "pm", "chair", "head", "chief":
		return true
	case "justice":
		return r.d.Tokens[i].Any(scan.Upper)
	}
	return set&word.Person != 0 && set&word.Noun != 0 && r.d.Tags[i] != doc.ADJ // "Brave Doris"
}

// singular tells whether token i is no plural.
func (r *resolver) singular(i int32) bool {
	low := baseNoun(r.d.LowWord(int(i)))
	if v, ok := r.beings.Find(low); ok {
		return v&word.BeingPlural == 0
	}
	set := r.dictionary.Find(word.Hash(low))
	return set&word.Plural == 0 || set&word.Noun != 0
}

// predicate: "Castellano is the founder": the noun phrase k says what its
// subject is.
func (r *resolver) predicate(k int32) {
	m := &r.mentions[k]
	from, cop := doc.None, false
	lo := max(r.d.Sents[m.sent].Lo, m.head-maxRole)
	for i := lo; i < m.head; i++ {
		if r.head(i) != m.head {
			continue
		}
		switch {
		case r.rel(i) == doc.Nsubj:
			from = i
		case r.rel(i) == doc.Aux:
			switch r.d.LowWord(int(i)) {
			case "is", "was", "are", "were", "'s", "’s", "be", "am", "'m", "’m", "been", "'re", "’re":
				cop = true
			}
		case r.d.LowWord(int(i)) == "not" || r.d.LowWord(int(i)) == "n't":
			return
		}
	}
	if from == doc.None || !cop {
		return
	}
	s := r.tokens[from].mention
	if s == doc.None || r.mentions[s].typ != m.typ && r.mentions[s].typ != 0 {
		return
	}
	if p := &r.mentions[s]; p.form == doc.Pronoun {
		m.linked = true
		if p.class <= they && (m.gender == doc.Plural) == (p.class == they) {
			r.predicates = append(r.predicates, [2]int32{s, k})
		}
		return
	}
	c := r.of(s)
	if g := r.clusters[c].gender; g != doc.UnknownGender && m.gender != doc.UnknownGender && g != m.gender {
		return
	}
	if of := m.head + 1; m.typ == doc.Person && r.mentions[s].form == doc.ByName && (m.class == definite || m.class == bare) && int(of) < len(r.d.Tokens) && r.isRoleNoun(m.head) && r.singular(m.head) {
		switch r.d.LowWord(int(of)) {
		case "of", "for", "at":
			r.addRole(m.lo, r.roleEnd(m.head, r.d.Sents[m.sent].Hi), m.head, s)
		}
	}
	if m.linked {
		return
	}
	m.linked = true
	r.join(r.mentions[s].cluster, m.cluster)
}
