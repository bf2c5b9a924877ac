package event

// The verb group says how a verb is told: the helpers before it are gathered as
// a set, and the last of them, which comes first in the text, decides.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/word"
)

// groupWindow is how many tokens before a verb are asked for its helpers.
const groupWindow = 7

// The helpers of a verb group, as a set.
const (
	have = 1 << iota
	had
	isNow
	was
	been
	will
	may
	to
	do
	did
	not
)

// group reads the helpers before the verb: "will not have been met".
func (f *finder) group(t *trigger, lo int32) {
	d := f.d
	set, last := 0, 0
	for i := t.tok - 1; i >= lo && i >= t.tok-groupWindow; i-- {
		h := helper(d.LowWord(int(i)), d.Tags[i])
		if h == 0 {
			if tag := d.Tags[i]; tag == doc.ADV || tag == doc.AUX {
				continue
			}
			break
		}
		set |= h
		if h != not {
			last = h
		}
		if h == to {
			break
		}
	}
	if set == 0 && d.Rels[t.tok] == doc.Conj {
		// "has met and thanked", "will meet and thank": the helpers are said once
		if h := d.Heads[t.tok]; h >= 0 && f.at[h] != doc.None {
			o := &f.triggers[f.at[h]]
			if o.form != noun && f.sameShape(o.tok, t.tok) {
				t.form, t.flags = o.form, t.flags|o.flags&(passive|negated)
				return
			}
		}
	}
	if set&not != 0 {
		t.flags |= negated
	}
	c := f.shape(t.tok)
	done := c&word.Past != 0
	if done && set&(isNow|was|been) != 0 {
		t.flags |= passive
	}
	switch {
	case set&to != 0:
		t.form = infinitive
	case last == will:
		t.form = future
	case last == may:
		t.form = modal
	case last == have:
		t.form = perfect
	case last == had:
		t.form = pluperfect
	case last == isNow && done, last == do:
		t.form = present
	case last == isNow:
		t.form = progressive
	case last == was || last == did:
		t.form = past
	case last == been:
		t.form = gerund
	case c&word.Ing != 0:
		t.form = gerund
	case done && f.reduced(t.tok):
		t.form = participle
	case done:
		t.form = past
	default:
		t.form = present
	}
}

// shape is what the dictionary says that the word can be.
func (f *finder) shape(i int32) uint16 {
	low := f.d.LowWord(int(i))
	c := f.words.Find(word.Hash(low))
	if n := len(low); c&(word.Past|word.Ing|word.Verb|word.VerbS) == 0 && n > 4 {
		switch {
		case low[n-3:] == "ing":
			c |= word.Ing
		case low[n-2:] == "ed":
			c |= word.Past
		}
	}
	return c
}

func (f *finder) sameShape(i, j int32) bool {
	return f.shape(i)&f.shape(j)&(word.Past|word.Ing|word.Verb|word.VerbS) != 0
}

// reduced tells whether the past form at i, with no helper, is one that
// describes a noun: "the house built by Mr Low".
func (f *finder) reduced(i int32) bool {
	d := f.d
	switch d.Rels[i] {
	case doc.Acl, doc.Modifier, doc.Advcl, doc.Xcomp, doc.Compound:
	default:
		return false
	}
	for j := i - 1; j >= 0 && j >= i-subjectWindow; j-- {
		if d.Heads[j] == i && d.Rels[j] == doc.Nsubj {
			return false
		}
	}
	return true
}

// subjectWindow is how many tokens before a verb are asked for its subject.
const subjectWindow = 20

// helper is what a word does in a verb group; 0: nothing.
func helper(low string, tag doc.POS) int {
	switch low {
	case "have", "has", "'ve", "’ve", "having":
		return have
	case "had":
		return had
	case "'d", "’d":
		return may
	case "is", "are", "am", "'m", "’m", "'re", "’re":
		return isNow
	case "'s", "’s":
		if tag == doc.AUX {
			return isNow
		}
	case "was", "were":
		return was
	case "be", "been", "being":
		return been
	case "will", "'ll", "’ll", "wo", "shall":
		return will
	case "would", "could", "may", "might", "can", "ca", "must", "should", "cannot":
		return may
	case "to":
		if tag == doc.PART {
			return to
		}
	case "do", "does":
		return do
	case "did":
		return did
	case "not", "n't", "n’t", "never":
		return not
	}
	return 0
}
