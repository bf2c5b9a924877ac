package event

import "github.com/newstext/newstext/internal/doc"

// Whether a trigger that nothing dates happened on the day that the story is
// told on is a matter of how it is told. Each hint has a weight.

// hint is one thing that is known of a trigger.
type hint uint8

const (
	hintForm     hint = iota // + form
	hintHeadline hint = iota + hint(forms) - 1
	hintFirst
	hintEarly
	hintNegated
	hintPassive
	hintSpeech
	hintQuoted
	hintTop
	hintUnderSpeech
	hintUnderNoun
	hintUnderTold
	hintUnderPast
	hintUnderOpen
	hintUnderDated
	hintConj
	hintClause
	hintAdvcl
	hintAcl
	hintXcomp
	hintObj
	hintNsubj
	hintObl
	hintNmod
	hintCompound
	hintThe
	hintA
	hintWhose
	hintInHeadline
	hintState
	hintDatedSent
	hintNounTop
	hintTold
	hints
)

// hintsOf is what is known of the trigger, a set.
func (f *finder) hintsOf(t *trigger) uint64 {
	set := uint64(1) << (hintForm + hint(t.form))
	add := func(h hint, on bool) {
		if on {
			set |= 1 << h
		}
	}
	d := f.d
	isNoun := t.form == noun
	add(hintHeadline, t.flags&headline != 0)
	add(hintFirst, t.sent == f.first)
	add(hintEarly, t.sent > f.first && t.sent <= f.first+2)
	add(hintNegated, t.flags&negated != 0)
	add(hintPassive, t.flags&passive != 0)
	add(hintSpeech, t.flags&speech != 0)
	add(hintQuoted, t.flags&quoted != 0)
	add(hintTop, t.under == doc.None && !isNoun)
	add(hintNounTop, t.under == doc.None && isNoun)
	if t.under != doc.None {
		u := &f.triggers[t.under]
		add(hintUnderSpeech, u.flags&speech != 0)
		add(hintUnderNoun, u.form == noun)
		add(hintUnderTold, u.form == perfect || u.form == present || u.form == progressive)
		add(hintUnderPast, u.form == past)
		add(hintUnderOpen, u.form == future || u.form == modal || u.form == infinitive)
		add(hintUnderDated, u.when != doc.None)
	}
	switch t.rel {
	case doc.Conj:
		add(hintConj, true)
	case doc.Ccomp, doc.Parataxis:
		add(hintClause, true)
	case doc.Advcl:
		add(hintAdvcl, true)
	case doc.Acl:
		add(hintAcl, true)
	case doc.Xcomp:
		add(hintXcomp, true)
	case doc.Obj:
		add(hintObj, true)
	case doc.Nsubj:
		add(hintNsubj, true)
	case doc.Obl:
		add(hintObl, true)
	case doc.Nmod:
		add(hintNmod, true)
	case doc.Compound, doc.Modifier:
		add(hintCompound, true)
	}
	if isNoun {
		for i := t.tok - 1; i >= 0 && i >= t.tok-4; i-- {
			if d.Heads[i] != t.tok {
				continue
			}
			switch d.LowWord(int(i)) {
			case "the", "this", "that", "these", "those":
				add(hintThe, true)
			case "a", "an":
				add(hintA, true)
			case "its", "his", "her", "their", "'s", "’s":
				add(hintWhose, true)
			}
		}
	} else {
		add(hintTold, t.form == past || t.form == perfect || t.form == present || t.form == progressive)
	}
	add(hintInHeadline, t.flags&headline == 0 && *f.seen.slot(t.root) != 0)
	switch d.LowWord(int(t.tok)) {
	case "has", "have", "had", "need", "needs", "want", "wants", "know", "knows", "believe", "think", "own", "owns", "include", "includes",
		"including", "contain", "contains", "seem", "seems", "remain", "remains", "mean", "means", "cost", "costs", "exist", "exists":
		add(hintState, true)
	}
	return set
}

// tell sets which triggers happened on the day that the story is told on.
func (f *finder) tell() {
	f.seen.reset(len(f.triggers))
	f.first = doc.None
	for i := range f.triggers {
		t := &f.triggers[i]
		if t.flags&headline != 0 {
			*f.seen.slot(t.root) = 1
		} else if f.first == doc.None {
			f.first = t.sent
		}
	}
	for i := range f.triggers {
		t := &f.triggers[i]
		if t.when != doc.None || t.form == future || t.form == modal {
			continue
		}
		sum := bias
		for h, set := 0, f.hintsOf(t); set != 0; h, set = h+1, set>>1 {
			if set&1 != 0 {
				sum += int(weights[h])
			}
		}
		if sum >= 0 {
			t.flags |= today
		}
	}
}

const bias = -81

// weights are the weights of the hints, in hundredths of a logit.
var weights = [hints]int16{
	noun:            13,
	past:            -61,
	perfect:         17,
	pluperfect:      -11,
	present:         54,
	progressive:     61,
	infinitive:      -43,
	gerund:          -25,
	participle:      -15,
	hintHeadline:    44,
	hintFirst:       42,
	hintEarly:       9,
	hintNegated:     -52,
	hintPassive:     15,
	hintSpeech:      121,
	hintTop:         63,
	hintUnderSpeech: 82,
	hintUnderNoun:   17,
	hintUnderTold:   48,
	hintUnderPast:   32,
	hintUnderOpen:   -42,
	hintUnderDated:  1,
	hintConj:        -31,
	hintClause:      -65,
	hintAdvcl:       3,
	hintAcl:         45,
	hintXcomp:       -10,
	hintObj:         -1,
	hintNsubj:       -10,
	hintObl:         -20,
	hintNmod:        -50,
	hintCompound:    8,
	hintThe:         16,
	hintA:           68,
	hintWhose:       67,
	hintInHeadline:  103,
	hintState:       -51,
	hintNounTop:     77,
	hintTold:        69,
}
