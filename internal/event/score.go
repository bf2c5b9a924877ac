package event

import (
	"math/bits"

	"github.com/newstext/newstext/internal/doc"
)

// Whether a trigger that no expression dates happened on the day that the story
// is told on is a matter of how it is told, and where. What is known of it is a
// set of hints; each has a weight, and the trigger is dated where the sum of the
// weights passes a threshold.

// hint is one thing that is known of a trigger. The first hints are the forms.
type hint uint8

const (
	inHeadline hint = iota + hint(forms)
	inFirst         // in the first sentence below the headline
	isNegated
	isPassive
	isSpeech     // a clause is its complement
	isCue        // it introduces a quote
	isState      // "has", "needs"
	onTop        // a verb that hangs on no trigger
	onTopNoun    // a noun that hangs on no trigger: "Strike in Leeds"
	underSpeech  // it hangs on a trigger with a clause for complement
	underTold    // it hangs on a verb in the present or perfect
	underPast    // … in the past
	underOpen    // … on what may be or will be
	isConj       // "and met"
	isClause     // "said they met", and not "they met, he said"
	isNmod       // "the end of the strike"
	sameHeadline // the headline has a trigger of its root
	isRepeated   // another trigger before it has its root
	storyAgo     // the story happened on another day than it is told on
	saidToday    // the text says of something that it happened on the day itself
	hints
)

// hintsOf is what is known of the trigger, as a set.
func (f *finder) hintsOf(t *trigger) uint64 {
	set := uint64(1) << t.form
	add := func(h hint, on bool) {
		if on {
			set |= 1 << h
		}
	}
	add(inHeadline, t.flags&headline != 0)
	add(inFirst, t.sent == f.first)
	add(isNegated, t.flags&negated != 0)
	add(isPassive, t.flags&passive != 0)
	add(isSpeech, t.flags&speech != 0)
	add(isCue, t.flags&cue != 0)
	add(isState, state(f.d.LowWord(int(t.tok))))
	if t.under == doc.None {
		add(onTop, t.form != noun)
		add(onTopNoun, t.form == noun)
	} else {
		u := &f.triggers[t.under]
		add(underSpeech, u.flags&speech != 0)
		add(underTold, u.form == perfect || u.form == present || u.form == progressive)
		add(underPast, u.form == past)
		add(underOpen, u.form == future || u.form == modal || u.form == infinitive)
		add(isConj, t.rel == doc.Conj)
		add(isClause, (t.rel == doc.Ccomp || t.rel == doc.Parataxis) && t.tok > u.tok)
		add(isNmod, t.rel == doc.Nmod)
	}
	if told := *f.seen.slot(t.root); t.form != noun || !f.isNew(t) {
		add(sameHeadline, t.flags&headline == 0 && told&toldInHeadline != 0)
		add(isRepeated, told&toldTwice != 0)
	}
	add(storyAgo, f.storyAgo)
	add(saidToday, f.saidToday)
	return set
}

// state tells whether the verb names a state and no event.
func state(low string) bool {
	switch low {
	case "has", "have", "had", "need", "needs", "want", "wants", "know", "knows", "believe", "think", "own", "owns", "include", "includes",
		"contain", "contains", "seem", "seems", "remain", "remains", "mean", "means", "cost", "costs", "exist", "exists":
		return true
	}
	return false
}

// What f.seen keeps of a root while the day is told, as a set.
const (
	toldOnce int32 = 1 << iota
	toldTwice
	toldInHeadline
)

// tell dates the triggers that happened on the day that the story is told on. What
// will or may be did not, nor what had been before.
func (f *finder) tell() {
	f.survey()
	for i := range f.triggers {
		t := &f.triggers[i]
		switch {
		case t.isDated(), t.flags&elsewhen != 0, f.describes(int32(i)), t.form == future, t.form == modal, t.form == pluperfect:
			continue
		}
		sum := bias
		for set := f.hintsOf(t); set != 0; set &= set - 1 {
			sum += int(weights[bits.TrailingZeros64(set)])
		}
		if sum >= 0 {
			t.day = f.now
		}
	}
}

// survey gathers what the hints ask of the whole text.
func (f *finder) survey() {
	f.seen.reset(len(f.triggers))
	f.first, f.saidToday = doc.None, false
	f.storyAgo = f.story != doc.None && !f.isNow(f.story)
	for i := range f.triggers {
		t := &f.triggers[i]
		told := f.seen.slot(t.root)
		if *told&toldOnce != 0 {
			*told |= toldTwice
		}
		*told |= toldOnce
		if t.flags&headline != 0 {
			*told |= toldInHeadline
		} else if f.first == doc.None {
			f.first = t.sent
		}
		if t.form == past && t.when != doc.None && f.isNow(t.when) {
			f.saidToday = true
		}
	}
}

// isNow tells whether the expression names the day that the story is told on.
func (f *finder) isNow(i int32) bool {
	p, ok := f.d.Dates[i].Value.Point()
	if !ok {
		return false
	}
	day, ok := p.DayOf()
	return ok && day == f.now
}

// bias lets a trigger be dated from a probability of one in five on: where fewer
// are, the F1 of dated events drops.
const bias = -17

// weights are the weights of the hints, in hundredths of a logit. They were
// fitted to the events of MEANTIME (CC BY 4.0) by logistic regression.
var weights = [hints]int16{
	noun:         -2,
	past:         -31,
	perfect:      27,
	pluperfect:   -3,
	present:      72,
	progressive:  33,
	infinitive:   -55,
	gerund:       -33,
	participle:   -8,
	inHeadline:   -4,
	inFirst:      43,
	isNegated:    -24,
	isPassive:    21,
	isSpeech:     64,
	isCue:        70,
	isState:      -24,
	onTop:        44,
	onTopNoun:    40,
	underSpeech:  35,
	underTold:    18,
	underPast:    -7,
	underOpen:    -39,
	isConj:       -3,
	isClause:     -40,
	isNmod:       -14,
	sameHeadline: 55,
	isRepeated:   61,
	storyAgo:     -29,
	saidToday:    13,
}
