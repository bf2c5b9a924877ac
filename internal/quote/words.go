package quote

// Small questions to the words: what is a comma, a particle, an infinitive, a
// passive; which words belong to the verb of a cue; and where a clause begins
// behind the recipient of what is said. All look at a few tokens around one.

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

func hasSuffix(s, end string) bool { return strings.HasSuffix(s, end) }

// isWh tells of the words that begin an indirect question.
func isWh(low string) bool {
	switch low {
	case "what", "who", "whom", "whose", "why", "how", "when", "where", "whether", "which", "if", "whatever", "whoever":
		return true
	}
	return false
}

// isComma tells of a comma, or a dash that stands for one.
func (f *finder) isComma(i int) bool {
	if i < 0 || i >= len(f.d.Tokens) || f.d.Tokens[i].Kind != scan.Punct {
		return false
	}
	switch f.d.Word(i) {
	case ",", "—", "–", "--":
		return true
	case "-":
		return f.d.Tokens[i].Is(scan.Space)
	}
	return false
}

// isBe tells of a form of to be, and of what stands for it in a passive.
func isBe(low string) bool {
	switch low {
	case "is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "'re", "’re", "got", "gets", "get":
		return true
	}
	return false
}

// isPassive tells of a participle behind a form of to be; lo is where the cue
// begins.
func (f *finder) isPassive(v, lo int) bool {
	if hasSuffix(f.low(v), "ing") {
		return false
	}
	be := false
	for i := lo; i < v; i++ {
		switch low := f.low(i); {
		case isBe(low):
			be = true
		case low == "to":
			be = false // "was to say"
		}
	}
	return be && !isState(f.low(v))
}

// isState tells of the participles that say what their subject thinks: "is
// convinced that", "was concerned about".
func isState(low string) bool {
	switch low {
	case "convinced", "concerned", "worried", "persuaded", "assured", "determined", "committed", "opposed", "disappointed", "troubled",
		"interested", "inclined", "prepared", "satisfied", "frustrated", "pleased", "surprised", "dedicated", "afraid", "excited", "alarmed":
		return true
	}
	return false
}

// raises tells of a verb whose subject is that of what follows: "seems to
// close", "is expected to close".
func (f *finder) raises(v int, passive bool) bool {
	if passive {
		return true
	}
	switch f.low(v) {
	case "seem", "seems", "seemed", "seeming", "appear", "appears", "appeared", "appearing", "look", "looks", "looked",
		"sound", "sounds", "sounded", "feel", "feels", "felt", "likely", "sure", "unlikely":
		return true
	}
	return false
}

// standsAlone tells of the quantifiers that can be a subject.
func standsAlone(low string) bool {
	switch low {
	case "most", "many", "some", "few", "others", "several", "both", "all", "none":
		return true
	}
	return false
}

// isNominative tells of the pronouns that right before a verb are its subject.
func isNominative(low string) bool {
	switch low {
	case "he", "she", "they", "we", "i":
		return true
	}
	return false
}

// skipAdverbs is the first token from at on that is no adverb.
func (f *finder) skipAdverbs(at, end int) int {
	for n := 0; n < 3 && at < end && f.tag(at) == doc.ADV && !isWh(f.low(at)) && f.in[at] == none; n++ {
		at++
	}
	return at
}

// particle tells whether a particle of a verb stands at token at.
func (f *finder) particle(at, end int) bool {
	if at >= end || f.in[at] != none {
		return false
	}
	switch f.low(at) {
	case "out", "up", "down", "back", "off", "forth", "forward", "away":
		return true
	}
	return false
}

// isClause tells whether the "that" at token i begins a clause.
func (f *finder) isClause(i int) bool {
	if f.tag(i) == doc.SCONJ || f.rel(i) == doc.Function {
		return true
	}
	return f.startsNoun(i+1) && f.tag(i+1) != doc.NOUN
}

// infinitive tells whether the "to" at token i stands before a verb.
func (f *finder) infinitive(i, end int) bool {
	if f.low(i) != "to" {
		return false
	}
	j := f.skipAdverbs(i+1, end)
	return j < end && (f.tag(j) == doc.VERB || f.tag(j) == doc.AUX) && !hasSuffix(f.low(j), "ing")
}

// laterClause is where a clause begins behind a recipient or an adverbial of
// the verb: "told reporters on Tuesday that"; none where there is none.
func (f *finder) laterClause(v, at, end int, r row) int {
	limit := min(end, at+maxComplement)
	if k := f.behindRecipient(v, at, limit); k != none {
		return k
	}
	// A clause by the tree.
	for c := f.first[v]; c != none; c = f.next[c] {
		if int(c) <= at || f.rel(int(c)) != doc.Ccomp && f.rel(int(c)) != doc.Xcomp {
			continue
		}
		lo := int(f.left[c])
		if lo < at {
			continue
		}
		if lo > limit {
			break
		}
		if lo == at || f.tag(lo) == doc.AUX && f.baseNoun(at, end).hi == lo {
			return none // it begins at once
		}
		if low := f.low(lo); !takesRecipient(f.low(v)) && low != "that" && low != "to" && !isWh(low) && !f.isTime(at, end) && !f.baseNoun(at, end).empty() {
			return none // a part of its subject hangs elsewhere in the tree
		}
		if f.rel(int(c)) == doc.Xcomp && f.low(lo) != "to" {
			continue
		}
		if f.isComma(lo-1) && f.low(lo) != "that" && f.low(lo) != "whether" {
			continue
		}
		return lo
	}
	// A conjunction behind the recipient.
	base := f.baseNoun(at, end)
	if f.in[at] != none || base.empty() && f.tag(at) != doc.ADP {
		return none
	}
	k := base.hi
	if base.empty() {
		k = at + 1
	}
	for ; k < limit; k++ {
		switch f.tag(k) {
		case doc.VERB, doc.AUX:
			return none
		}
		if f.in[k] != none || f.isComma(k) {
			return none
		}
		switch low := f.low(k); low {
		case "that", "whether", "if", "what", "why", "how":
			if f.tag(k) == doc.SCONJ || takesRecipient(f.low(v)) || low == "that" && r.at(fThat) >= 2*enough && f.isClause(k) {
				return k
			}
			return none
		case "to":
			if k == base.hi && f.infinitive(k, end) {
				return k
			}
		}
	}
	return none
}

// behindRecipient is where a clause without a conjunction and with a subject of
// its own begins behind the recipient: "told the mayor the bridge was safe"; none
// where there is none. Two noun phrases are told apart where the second begins
// with what cannot stand inside the first.
func (f *finder) behindRecipient(v, at, limit int) int {
	if !informs(f.low(v)) {
		return none
	}
	base := f.baseNoun(at, limit)
	if base.empty() || !f.startsNoun(base.hi) || f.in[base.hi] != none || f.isTime(base.hi, limit) || isWh(f.low(base.hi)) || f.low(base.hi) == "that" {
		return none
	}
	subject := f.baseNoun(base.hi, limit)
	if subject.empty() {
		return none
	}
	for k := subject.hi; k < limit && !f.isComma(k) && f.in[k] == none; k++ {
		switch f.tag(k) {
		case doc.AUX:
			return base.hi
		case doc.VERB:
			if hasSuffix(f.low(k), "ing") || f.participle(k) {
				return none
			}
			return base.hi
		case doc.SCONJ, doc.CCONJ:
			return none
		}
	}
	return none
}

// ownClause tells whether the clause that begins at token k is rather that of the
// noun phrase before it, at token at, than of the verb v; the noun is part of the
// cue then: "rejected claims" that the bridge was unsafe.
func (f *finder) ownClause(v, at, k int) bool {
	if takesRecipient(f.low(v)) {
		return false
	}
	base := f.baseNoun(at, k)
	return !base.empty() && base.hi == k && f.tag(k-1) == doc.NOUN && f.objectKind(k-1) == aThing && !f.isTime(at, k)
}

// bareClause is where a clause without a conjunction that begins at token at
// ends: by the tree, or a noun phrase and the verb behind it. It is at where
// there is none.
func (f *finder) bareClause(v, at, end int) int {
	out := at
	for c := f.first[v]; c != none; c = f.next[c] {
		if int(c) > v && (f.rel(int(c)) == doc.Ccomp || f.rel(int(c)) == doc.Parataxis) && int(f.left[c]) == at {
			out = f.clauseEnd(v, at, end)
		}
	}
	base := f.baseNoun(at, end)
	if base.empty() {
		return out
	}
	k := f.skipAdverbs(base.hi, end)
	if k < end && (f.tag(k) == doc.AUX || f.tag(k) == doc.VERB && !hasSuffix(f.low(k), "ing") && !f.participle(k)) {
		out = max(out, f.clauseEnd(v, k, end))
	}
	return out
}

// participle tells of a verb that may be a participle behind its noun: "the
// plan proposed by the mayor".
func (f *finder) participle(i int) bool {
	return (hasSuffix(f.low(i), "ed") || hasSuffix(f.low(i), "en")) && f.rel(i) == doc.Acl
}

// parenEnd is the comma or the end of the sentence that closes a parenthesis
// whose words end at token hi, an adverbial allowed; -1 for none.
func (f *finder) parenEnd(hi, end int) int {
	for k := hi; k < end; k++ {
		if f.isComma(k) {
			return k
		}
		if k-hi > maxComplement || f.in[k] != none {
			return -1
		}
		switch f.tag(k) {
		case doc.VERB, doc.AUX, doc.SCONJ:
			return -1
		}
		if k == hi && f.tag(k) != doc.ADP && f.tag(k) != doc.ADV && !f.isTime(k, end) && f.tag(k) != doc.NOUN && f.tag(k) != doc.PROPN {
			return -1
		}
	}
	return end
}
