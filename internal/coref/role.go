package coref

// A role stands before a name, "Kremlin aide Yuri Ushakov", or in an apposition
// on either side of it. Its head is a noun for a person. The words of the role
// are kept with the entity, so that "the Kenyan leader" finds the Kenyan
// president.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// A role is a title, an office or a description that the article gives a
// person, with the name: the tokens from lo to hi.
type role struct {
	lo, hi  int32
	mention int32 // of the person
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
			if !r.titleBefore(int32(k), s.Lo) {
				r.appositionBefore(int32(k), s.Lo)
			}
			r.appositionAfter(int32(k), min(s.Hi, int32(len(r.d.Tokens))))
		}
	}
	for k := range r.mentions {
		if m := &r.mentions[k]; m.form == doc.Nominal && !m.linked {
			if c := r.holder(int32(k)); c != doc.None {
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
	for lo < hi-1 {
		switch r.d.LowWord(int(lo)) {
		case "the", "a", "an", "his", "her", "their", "its", "my", "our", "your":
			lo++
			continue
		}
		break
	}
	r.roles = append(r.roles, role{lo, hi, k})
	c := r.of(k)
	x := &r.clusters[c]
	x.describe(word.Hash(r.d.LowWord(int(head))))
	if g := nounGender(r.d.LowWord(int(head))); x.gender == doc.UnknownGender {
		x.gender = g
	}
	for i := lo; i < head; i++ {
		if r.d.Tokens[i].Any(scan.Upper) {
			r.byRole[r.office(i, head)] = c
		}
	}
	if n := r.tokens[head].mention; n != doc.None && r.mentions[n].form == doc.Nominal && !r.mentions[n].linked {
		r.mentions[n].linked, r.mentions[k].linked = true, true
		r.mentions[n].hi = max(r.mentions[n].hi, hi)
		r.join(r.mentions[k].cluster, r.mentions[n].cluster)
	}
}

// office is the hash of a role by one of its modifiers: of "Kenyan President",
// which is an office of "the Kenyan leader" too.
func (r *resolver) office(modifier, head int32) uint64 {
	low := r.d.LowWord(int(head))
	switch low {
	case "president", "chancellor", "premier", "minister", "king", "queen", "emir", "sultan", "ruler", "pm", "head", "chief", "ceo", "dictator", "prince":
		low = "leader"
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

// isRoleNoun tells whether token i is a noun for a person, such as a role is.
func (r *resolver) isRoleNoun(i int32) bool {
	if r.tokens[i].name != doc.None || r.d.Tokens[i].Kind != scan.Word {
		return false
	}
	if n, _ := r.lx.Match(lex.Title, r.d.Text, r.d.Low, r.d.Tokens, int(i)); n == 1 {
		return true
	}
	switch r.d.Tags[i] {
	case doc.NOUN, doc.PROPN, doc.ADJ:
	default:
		return false
	}
	low := r.d.LowWord(int(i))
	switch low {
	case "ceo", "cfo", "coo", "cto", "mp", "mep", "gov.", "gov", "sen.", "sen", "rep.", "rep", "gen.", "gen", "col.", "col", "capt.", "lt.", "sgt.", "maj.", "prof.", "rev.", "adm.", "cmdr.", "pm", "chair", "head", "chief", "no":
		return low != "no"
	}
	set := r.dictionary.Find(word.Hash(low))
	return set&word.Person != 0 && set&word.Noun != 0
}

// titleBefore: "Kremlin aide Yuri Ushakov", "US President Donald Trump".
func (r *resolver) titleBefore(k, lo int32) bool {
	end := r.mentions[k].lo
	for end > lo && isHonorific(r.d.LowWord(int(end-1))) && r.d.LowWord(int(end-1)) != "the" {
		end--
	}
	if end == lo || !r.isRoleNoun(end-1) {
		return false
	}
	if r.d.Tokens[end].Any(scan.BlankLine) {
		return false
	}
	start := r.leftEdge(end-1, lo)
	if r.d.Tags[start] == doc.NUM {
		return false
	}
	r.addRole(start, end, end-1, k)
	return true
}

// appositionBefore: "Putin's special envoy for trade, Kirill Dmitriev, said".
func (r *resolver) appositionBefore(k, lo int32) {
	comma := r.mentions[k].lo - 1
	if comma <= lo || r.d.LowWord(int(comma)) != "," {
		return
	}
	for i := comma - 1; i >= lo && i > comma-maxRole; i-- {
		if r.tokens[i].name == doc.None && r.isRoleNoun(i) && r.singular(i) && !r.continues(i+1) {
			start := r.leftEdge(i, lo)
			if start == i || r.determiner(start, i) == indefinite && r.d.Tags[start] == doc.NUM {
				return
			}
			r.addRole(start, comma, i, k)
			return
		}
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ, doc.ADP, doc.DET, doc.CCONJ, doc.NUM, doc.PART:
		default:
			if r.d.LowWord(int(i)) != "-" {
				return
			}
		}
	}
}

// singular tells whether token i is no plural.
func (r *resolver) singular(i int32) bool {
	set := r.dictionary.Find(word.Hash(r.d.LowWord(int(i))))
	return set&word.Plural == 0 || set&word.Noun != 0
}

// appositionAfter: "Mia Castellano, founder of RiverSense,".
func (r *resolver) appositionAfter(k, hi int32) {
	comma := r.mentions[k].hi
	if comma+1 >= hi || r.d.LowWord(int(comma)) != "," {
		return
	}
	head := doc.None
	for i := comma + 1; i < hi && i < comma+maxRole; i++ {
		if r.tokens[i].name != doc.None && !(i+1 < hi && (r.continues(i+1) || r.isGenitive(i+1) || r.tokens[i+1].name == r.tokens[i].name)) {
			return
		}
		if r.tokens[i].name == doc.None && r.isRoleNoun(i) && !(i+1 < hi && r.continues(i+1)) {
			head = i
			break
		}
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ, doc.DET, doc.NUM, doc.ADV, doc.PART:
		case doc.PRON:
			if _, _, own := pronoun(r.d.LowWord(int(i))); !own {
				return
			}
		default:
			if r.d.LowWord(int(i)) != "-" {
				return
			}
		}
	}
	if head == doc.None || !r.singular(head) {
		return
	}
	end := head + 1
	for end < hi && end < comma+maxRole {
		w := r.d.LowWord(int(end))
		if t := r.d.Tags[end]; t == doc.VERB || t == doc.AUX || t == doc.PUNCT && w != "-" || t == doc.PRON || t == doc.SCONJ {
			break
		}
		end++
	}
	if end < hi {
		if w := r.d.LowWord(int(end)); w != "," && w != "." && w != ";" && w != "who" && w != ")" && w != "—" && w != "–" && r.d.Tags[end] != doc.VERB {
			return
		}
	}
	for end > head+1 && (r.d.Tags[end-1] == doc.ADP || r.d.Tags[end-1] == doc.CCONJ || r.d.Tags[end-1] == doc.DET) {
		end--
	}
	r.addRole(comma+1, end, head, k)
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
	if r.mentions[s].form == doc.Pronoun {
		m.linked = true // the pronoun's entity is this one's
		return
	}
	c := r.of(s)
	if g := r.clusters[c].gender; g != doc.UnknownGender && m.gender != doc.UnknownGender && g != m.gender {
		return
	}
	m.linked = true
	r.join(r.mentions[s].cluster, m.cluster)
}
