package quote

// How likely a reading is depends on more than the word and its frame: on who
// the source is, on the form of the verb, on what the content looks like and
// where it ends. Each of these is a sign, and each sign has a weight: one for
// all groups of frames, and one for each group. The sum tells which reading of a
// cue is taken, and whether any is. internal/train learns the weights from the
// project's own news.

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// A Sign is one observation about a reading, by number, and how strong it is.
type Sign struct {
	At     uint16
	Amount int8
}

// The signs of a reading, each from its number on. The size of each is that of
// the next less its own.
const (
	signAlways = 0
	signChance = signAlways + 1 // in half units of log odds
	signWord   = signChance + 1 // of the word with its likeliest frame
	signFrame  = signWord + 1
	signSource = signFrame + int(frames)
	signPlace  = signSource + sourceKinds
	signForm   = signPlace + 4
	signAux    = signForm + verbForms
	signFlag   = signAux + auxKinds
	signBefore = signFlag + flags
	signRel    = signBefore + beforeKinds
	signFirst  = signRel + relKinds
	signLink   = signFirst + tagKinds
	signTop    = signLink + relKinds
	signAfter  = signTop + tagKinds
	signLength = signAfter + afterKinds
	signKind   = signLength + lengths
	signDepth  = signKind + objectKinds
	signNames  = signDepth + 3
	signs      = signNames + 4
)

const (
	tagKinds = int(doc.X) + 2     // the tags, and quotation marks
	relKinds = int(doc.NoRel) + 2 // the relations, and none
	lengths  = 8
)

// A group is a set of frames that the same signs speak for.
type group uint8

const (
	clauses group = iota
	infinitives
	objects
	prepositions
	sides // beside what is said, or on both sides
	ofAdjectives
	groups
)

func (c *candidate) group() group {
	if c.class == adjective {
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

// weight is what all signs say of a reading; it is taken from 0 on.
func (f *finder) weight(c *candidate) int {
	if c.class == noun {
		return c.chance - enough // the news have too few of them to learn from
	}
	f.signs = f.appendSigns(f.signs[:0], c)
	sum, row := 0, (1+int(c.group()))*signs
	if len(data.CueEvidence) < row+signs {
		return 0
	}
	for _, s := range f.signs {
		w := int(int8(data.CueEvidence[s.At])) + int(int8(data.CueEvidence[row+int(s.At)]))
		sum += w * int(s.Amount)
	}
	return sum
}

// appendSigns adds the signs of the reading.
func (f *finder) appendSigns(list []Sign, c *candidate) []Sign {
	add := func(from, k int) { list = append(list, Sign{uint16(from + k), 1}) }
	add(signAlways, 0)
	list = append(list, Sign{signChance, logOdds(c.chance)}, Sign{signWord, logOdds(c.most)})
	add(signFrame, int(c.frame))
	add(signSource, f.sourceKind(c.source))
	add(signBefore, f.beforeKind(c))
	add(signRel, int(f.rel(c.pivot)))
	form, aux := f.verbForm(c)
	add(signForm, form)
	add(signAux, aux)
	switch {
	case c.source.empty():
		add(signPlace, 0)
	case c.source.hi == c.cue.lo:
		add(signPlace, 1)
	case c.source.lo >= c.cue.hi:
		add(signPlace, 2)
	default:
		add(signPlace, 3)
	}
	list = f.appendFlags(list, c)
	return f.appendContent(list, c)
}

// logOdds is the log odds of a chance in a hundred, in half units: each chance of
// the table is the last before the next half unit.
func logOdds(chance int) int8 {
	for i, top := range [...]int{1, 2, 3, 5, 8, 12, 18, 27, 38, 50, 62, 73, 82, 88, 92, 95, 97} {
		if chance <= top {
			return int8(i - 9)
		}
	}
	return 8
}

// The flags of a reading.
const (
	hasMarks = iota
	hasVerb
	toEnd // the content ends with the sentence
	inHeadline
	cueFirst // the cue begins the sentence
	inTwo    // the content is in two parts
	question
	negated
	chainedCue
	takesMore // the cue ends with a preposition
	sentenceMarks
	underCue // the cue hangs from another word that can be one
	flags
)

func (f *finder) appendFlags(list []Sign, c *candidate) []Sign {
	flag := func(k int, on bool) {
		if on {
			list = append(list, Sign{uint16(signFlag + k), 1})
		}
	}
	if n := f.sentOf[c.pivot]; n != none {
		s := &f.d.Sents[n]
		whole := span{int(s.Lo), int(s.Hi)}
		flag(toEnd, max(c.content.hi, c.second.hi) >= f.trimEnd(whole))
		flag(question, f.d.Word(whole.hi-1) == "?")
		flag(cueFirst, c.cue.lo == whole.lo)
		flag(inHeadline, int(s.Block) < len(f.d.Blocks) && f.d.Blocks[s.Block].Kind == doc.Headline)
	}
	flag(inTwo, !c.second.empty())
	flag(takesMore, c.cue.hi > c.pivot+1)
	for i := c.cue.lo; i < c.pivot; i++ {
		low := f.low(i)
		flag(negated, low == "not" || low == "never" || hasSuffix(low, "n't") || hasSuffix(low, "n’t"))
		flag(chainedCue, f.tag(i) == doc.VERB)
	}
	depth := 0
	for n, h := 0, f.head(c.pivot); h != none && n < maxSubject; n, h = n+1, f.head(h) {
		depth++
		if n < maxSteps && f.tag(h) == doc.VERB && f.verbRow(h).at(fThat) >= enough {
			flag(underCue, true)
			break
		}
	}
	return append(list, Sign{uint16(signDepth + min(depth, 2)), 1})
}

// appendContent tells what the content looks like.
func (f *finder) appendContent(list []Sign, c *candidate) []Sign {
	add := func(from, k int) { list = append(list, Sign{uint16(from + k), 1}) }
	s := c.content
	marks, verbs, names := false, false, 0
	for i := s.lo; i < s.hi; i++ {
		marks = marks || f.in[i] != none
		verbs = verbs || f.tag(i) == doc.VERB || f.tag(i) == doc.AUX
		if f.tag(i) == doc.PROPN {
			names++
		}
	}
	if marks {
		add(signFlag, hasMarks)
	}
	if verbs {
		add(signFlag, hasVerb)
	}
	add(signNames, min(names, 3))
	add(signFirst, f.tagKind(s.lo))
	top := f.topOf(s)
	add(signTop, f.tagKind(top))
	switch h := f.head(top); {
	case h == c.pivot:
		add(signLink, int(f.rel(top)))
	default:
		add(signLink, relKinds-1)
	}
	add(signKind, f.objectKind(top))
	n := 0
	for k := c.width(); k > 1 && n < lengths-1; k = (k + 1) / 2 {
		n++
	}
	add(signLength, n)
	add(signAfter, f.afterKind(s.hi))
	return list
}

// The kinds of what stands behind a content.
const (
	afterEnd  = iota
	afterMark // a comma or another mark
	afterAnd
	afterLink // a preposition or conjunction
	afterVerb
	afterOther
	afterKinds
)

func (f *finder) afterKind(i int) int {
	if i >= len(f.sentOf) || f.sentOf[i] != f.sentOf[i-1] {
		return afterEnd
	}
	switch f.tag(i) {
	case doc.PUNCT:
		return afterMark
	case doc.CCONJ:
		return afterAnd
	case doc.ADP, doc.SCONJ, doc.PART:
		return afterLink
	case doc.VERB, doc.AUX:
		return afterVerb
	}
	return afterOther
}

// tagKind is the tag of a token; of a quotation mark it is one of its own.
func (f *finder) tagKind(i int) int {
	if i >= 0 && i < len(f.in) && f.d.Tokens[i].Is(scan.QuoteMark) && f.in[i] != none {
		return tagKinds - 1
	}
	return int(f.tag(i))
}

// topOf is the token of the span that the rest of it hangs from.
func (f *finder) topOf(s span) int {
	top := s.lo
	for n := 0; n < maxSubject; n++ {
		h := f.head(top)
		if h < s.lo || h >= s.hi {
			break
		}
		top = h
	}
	return top
}

// The kinds of what heads a content.
const (
	someName = iota
	personName
	groupName
	placeName
	aPronoun
	aBeing
	aThing
	aVerb
	noObject
	objectKinds
)

func (f *finder) objectKind(top int) int {
	switch f.tag(top) {
	case doc.VERB, doc.AUX, doc.ADJ:
		return aVerb
	case doc.PRON, doc.DET:
		return aPronoun
	case doc.NOUN:
		if m := f.mentionAt(top, span{top, top + 1}); m != none {
			if t := f.d.Entities[f.d.Mentions[m].Entity].Type; t == doc.Person || t == doc.Organization {
				return aBeing
			}
		}
		return aThing
	case doc.PROPN:
		if m := f.mentionAt(top, span{top, top + 1}); m != none {
			switch f.d.Entities[f.d.Mentions[m].Entity].Type {
			case doc.Person:
				return personName
			case doc.Organization:
				return groupName
			case doc.Location:
				return placeName
			}
		}
		return someName
	}
	return noObject
}

// The kinds of what stands before the source and the cue.
const (
	beforeStart = iota
	beforeComma
	beforeLink // a conjunction, preposition or question word
	beforeAnd
	beforeVerb
	beforeNoun
	beforeOther
	beforeKinds
)

func (f *finder) beforeKind(c *candidate) int {
	at := c.cue.lo
	if !c.source.empty() {
		at = min(at, c.source.lo)
	}
	i := at - 1
	switch {
	case i < 0 || f.sentOf[i] != f.sentOf[c.pivot]:
		return beforeStart
	case f.isComma(i):
		return beforeComma
	case isWh(f.low(i)):
		return beforeLink
	}
	switch f.tag(i) {
	case doc.SCONJ, doc.ADP:
		return beforeLink
	case doc.CCONJ:
		return beforeAnd
	case doc.VERB, doc.AUX:
		return beforeVerb
	case doc.NOUN, doc.PROPN, doc.PRON:
		return beforeNoun
	}
	return beforeOther
}

// The kinds of sources.
const (
	noSource    = iota
	sourceFirst // I, we, you
	sourceHe
	sourceThey
	sourceIt
	sourceWho
	sourceWhich
	sourcePerson // a person's name
	sourceGroup
	sourceName
	sourceBeing // a person's description
	sourceBody
	sourceThing
	sourceKinds
)

// sourceKind tells who the source is.
func (f *finder) sourceKind(s span) int {
	if s.empty() {
		return noSource
	}
	switch f.low(s.lo) {
	case "i", "we", "you":
		return sourceFirst
	case "he", "she":
		return sourceHe
	case "they", "many", "some", "most", "others":
		return sourceThey
	case "it", "this", "there":
		return sourceIt
	case "who":
		return sourceWho
	case "which", "that":
		if s.hi-s.lo == 1 {
			return sourceWhich
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
			return sourcePerson
		case doc.Organization:
			return sourceGroup
		}
		return sourceName
	}
	switch kind {
	case doc.Person:
		return sourceBeing
	case doc.Organization:
		return sourceBody
	}
	return sourceThing
}

// The forms of verbs, and of what stands before them.
const (
	formBase = iota
	formPast
	formS
	formIng
	formInfinitive
	verbForms
)

const (
	auxNone = iota
	auxModal
	auxHave
	auxBe
	auxPassive
	auxKinds
)

// verbForm tells the form of the verb and its auxiliaries.
func (f *finder) verbForm(c *candidate) (form, aux int) {
	switch low := f.low(c.pivot); {
	case hasSuffix(low, "ing"):
		form = formIng
	case f.pastForm(c.pivot) || hasSuffix(low, "t") && len(low) > 3:
		form = formPast
	case hasSuffix(low, "s"):
		form = formS
	}
	for i := c.cue.lo; i < c.pivot; i++ {
		switch low := f.low(i); {
		case low == "to":
			form, aux = formInfinitive, auxNone
		case low == "has" || low == "have" || low == "had" || low == "'ve" || low == "’ve":
			aux = auxHave
		case isBe(low):
			aux = auxBe
		case f.tag(i) == doc.AUX:
			aux = auxModal
		}
	}
	if aux == auxBe && form != formIng {
		aux = auxPassive
	}
	return form, aux
}
