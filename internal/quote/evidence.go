package quote

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// How likely a reading is depends on more than the word and its frame: on who
// the source is, on the form of the verb, and on what the content looks like.
// Each of these is a sign, and each sign has a weight for each group of
// frames; the sum tells whether the reading is taken. The weights are counted
// facts about classes of words, and internal/train makes them.

// A sign is one observation about a reading. The signs from signChance on tell
// the chance of the word with the frame, in steps.
type sign uint8

const (
	signAlways sign = iota
	signNoSource
	signFirst // I, we, you
	signHe
	signThey
	signIt
	signWho
	signWhich
	signPersonName
	signOrganizationName
	signOtherName
	signPerson
	signGroup
	signThing
	signPast
	signS
	signIng
	signBase
	signInfinitive
	signModal
	signHave
	signBe
	signPassive
	signNegated
	signChained
	signNear // the source stands right before the cue
	signBehind
	signMarks    // the content holds quotation marks
	signToEnd    // the content ends with the sentence
	signVerb     // the content holds a verb
	signDet      // the content begins with a determiner
	signPronoun  // with a pronoun
	signName     // with a name
	signNoun     // with a noun
	signFunction // with a preposition or conjunction
	signHeadline
	signFirstWord // the cue begins the sentence
	signTwoParts
	signQuestion
	signBeforeStart // before the source and the cue stands nothing
	signBeforeComma
	signBeforeLink // a conjunction, preposition or question word
	signBeforeAnd
	signBeforeVerb
	signBeforeNoun
	signBeforeOther
	signLength      // and the next: 2, 3-4, 5-8…
	signFrame  sign = signLength + lengths
	signChance      = signFrame + sign(frames)
	signs           = int(signChance) + chanceSteps
)

const (
	lengths     = 8
	chanceSteps = 101/chanceStep + 1
	// chanceStep is how many of a hundred one sign of the chance spans.
	chanceStep = 5
)

// A group is a set of frames that the same signs speak for.
type group uint8

const (
	clauses group = iota
	infinitives
	objects
	prepositions
	sides // beside what is said, or on both sides
	ofNouns
	ofAdjectives
	groups
)

func (c *candidate) group() group {
	switch {
	case c.class == noun:
		return ofNouns
	case c.class == adjective:
		return ofAdjectives
	}
	switch c.frame {
	case fThat, fBare, fWh, fColon, fQuote:
		return clauses
	case fTo, fObjTo, fIng:
		return infinitives
	case fObject, fPart:
		return objects
	case fParen, fBy, fRaise, fPassive, fRelative:
		return sides
	}
	return prepositions
}

// weight is what all signs say of a candidate; it is taken from 0 on.
func (f *finder) weight(c *candidate) int {
	sum, row := 0, int(c.group())*signs
	f.signs = f.appendSigns(f.signs[:0], c)
	for _, s := range f.signs {
		if k := row + int(s); k < len(data.CueEvidence) {
			sum += int(int8(data.CueEvidence[k]))
		}
	}
	return sum
}

func (f *finder) appendSigns(list []sign, c *candidate) []sign {
	list = append(list, signAlways, signChance+sign(min(c.chance, 100)/chanceStep), signFrame+sign(c.frame), f.sourceSign(c.source), f.signBefore(c))
	if c.class != noun {
		list = f.appendForm(list, c)
	}
	if !c.source.empty() {
		switch {
		case c.source.hi == c.cue.lo:
			list = append(list, signNear)
		case c.source.lo >= c.cue.hi:
			list = append(list, signBehind)
		}
	}
	n := f.sentOf[c.pivot]
	if n != none {
		s := &f.d.Sents[n]
		if c.content.hi >= f.trimEnd(span{int(s.Lo), int(s.Hi)}) {
			list = append(list, signToEnd)
		}
		if f.d.Word(int(s.Hi)-1) == "?" {
			list = append(list, signQuestion)
		}
		if c.cue.lo == int(s.Lo) {
			list = append(list, signFirstWord)
		}
		if b := int(s.Block); b < len(f.d.Blocks) && f.d.Blocks[b].Kind == doc.Headline {
			list = append(list, signHeadline)
		}
	}
	if !c.second.empty() {
		list = append(list, signTwoParts)
	}
	return f.appendContent(list, c.content)
}

// signBefore tells what stands before the source and the cue.
func (f *finder) signBefore(c *candidate) sign {
	at := c.cue.lo
	if !c.source.empty() {
		at = min(at, c.source.lo)
	}
	i := at - 1
	if i < 0 || f.sentOf[i] != f.sentOf[c.pivot] {
		return signBeforeStart
	}
	if f.isComma(i) {
		return signBeforeComma
	}
	if isWh(f.low(i)) {
		return signBeforeLink
	}
	switch f.tag(i) {
	case doc.SCONJ, doc.ADP:
		return signBeforeLink
	case doc.CCONJ:
		return signBeforeAnd
	case doc.VERB, doc.AUX:
		return signBeforeVerb
	case doc.NOUN, doc.PROPN, doc.PRON:
		return signBeforeNoun
	}
	return signBeforeOther
}

// sourceSign tells who the source is.
func (f *finder) sourceSign(s span) sign {
	if s.empty() {
		return signNoSource
	}
	switch f.low(s.lo) {
	case "i", "we", "you":
		return signFirst
	case "he", "she":
		return signHe
	case "they", "many", "some", "most", "others":
		return signThey
	case "it", "this", "there":
		return signIt
	case "who":
		return signWho
	case "which", "that":
		if s.hi-s.lo == 1 {
			return signWhich
		}
	}
	head := f.headOf(s)
	kind := doc.EntityType(0)
	if m := f.mentionAt(head, s); m != none {
		kind = f.d.Entities[f.d.Mentions[m].Entity].Type
	} else if f.describes(head) {
		kind = f.kindOfSource(head)
	}
	if f.tag(head) == doc.PROPN {
		switch kind {
		case doc.Person:
			return signPersonName
		case doc.Organization:
			return signOrganizationName
		}
		return signOtherName
	}
	switch kind {
	case doc.Person:
		return signPerson
	case doc.Organization:
		return signGroup
	}
	return signThing
}

// appendForm tells the form of the verb and its auxiliaries.
func (f *finder) appendForm(list []sign, c *candidate) []sign {
	form, aux := signBase, signAlways
	switch low := f.low(c.pivot); {
	case hasSuffix(low, "ing"):
		form = signIng
	case f.pastForm(c.pivot) || hasSuffix(low, "t") && len(low) > 3:
		form = signPast
	case hasSuffix(low, "s"):
		form = signS
	}
	for i := c.cue.lo; i < c.pivot; i++ {
		switch low := f.low(i); {
		case low == "to":
			form, aux = signInfinitive, signAlways
		case low == "not" || hasSuffix(low, "n't") || hasSuffix(low, "n’t") || low == "never":
			list = append(list, signNegated)
		case low == "has" || low == "have" || low == "had" || low == "'ve" || low == "’ve":
			aux = signHave
		case isBe(low):
			aux = signBe
		case f.tag(i) == doc.AUX:
			aux = signModal
		case f.tag(i) == doc.VERB:
			list = append(list, signChained)
		}
	}
	if aux == signBe && form != signIng {
		aux = signPassive
	}
	if aux != signAlways {
		list = append(list, aux)
	}
	return append(list, form)
}

// appendContent tells what the content looks like.
func (f *finder) appendContent(list []sign, s span) []sign {
	marks, verbs := false, false
	for i := s.lo; i < s.hi; i++ {
		marks = marks || f.in[i] != none
		verbs = verbs || f.tag(i) == doc.VERB || f.tag(i) == doc.AUX
	}
	if marks {
		list = append(list, signMarks)
	}
	if verbs {
		list = append(list, signVerb)
	}
	if f.d.Tokens[s.lo].Kind != scan.Punct {
		switch f.tag(s.lo) {
		case doc.DET:
			list = append(list, signDet)
		case doc.PRON:
			list = append(list, signPronoun)
		case doc.PROPN:
			list = append(list, signName)
		case doc.NOUN, doc.ADJ, doc.NUM:
			list = append(list, signNoun)
		case doc.ADP, doc.SCONJ, doc.CCONJ, doc.PART:
			list = append(list, signFunction)
		}
	}
	n := sign(0)
	for k := s.hi - s.lo; k > 1 && n < lengths-1; k = (k + 1) / 2 {
		n++
	}
	return append(list, signLength+n)
}

// Weigh calls yield with every candidate of the document that its word makes
// possible: the reading, its group and its signs. The numbers of groups and of
// signs are those of Evidence.
func Weigh(d *doc.Doc, yield func(r Reading, group int, signs []uint8)) {
	f := new(finder)
	var list []uint8
	f.weigh = func(c *candidate) {
		f.signs, list = f.appendSigns(f.signs[:0], c), list[:0]
		for _, s := range f.signs {
			list = append(list, uint8(s))
		}
		yield(f.reading(c), int(c.group()), list)
	}
	f.reset(d, nil)
	f.pairMarks()
	f.direct()
	for s := range d.Sents {
		f.sentence(s)
	}
}

// Evidence is how many groups there are, and how many signs.
func Evidence() (nGroups, nSigns int) { return int(groups), signs }
