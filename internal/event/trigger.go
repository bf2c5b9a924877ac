package event

import (
	"sort"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// form is how a trigger is told.
type form uint8

const (
	noun        form = iota
	past             // "met"
	perfect          // "has met"
	pluperfect       // "had met"
	present          // "meets"
	progressive      // "is meeting"
	future           // "will meet"
	modal            // "would meet", "may meet"
	infinitive       // "to meet"
	gerund           // "meeting", with no helper
	participle       // "built", with no helper: "the house built by Mr Low"
	forms
)

// flags are what else is known of a trigger.
type flags uint16

const (
	passive flags = 1 << iota
	negated
	quoted   // inside quotation marks
	headline // in a headline
	speech   // a clause is its complement: "said that"
	cue      // it introduces a quote
)

// find gathers the triggers of sentence n.
func (f *finder) find(n int32) {
	d := f.d
	s := &d.Sents[n]
	var place flags
	switch d.Blocks[s.Block].Kind {
	case doc.Headline:
		place |= headline
	case doc.Byline, doc.DatelineBlock, doc.Credit, doc.Note:
		return // "Published at 4 p.m.", "Reporting by": of the page, not of the story
	}
	first := len(f.triggers)
	for i := s.Lo; i < s.Hi; i++ {
		if d.Tokens[i].Kind != scan.Word {
			continue
		}
		low := d.LowWord(int(i))
		if noEvent(low) {
			continue
		}
		v, _ := f.roots.Find(low)
		entry := data.EventWord(v)
		t := trigger{tok: i, sent: n, flags: place, when: doc.None, under: doc.None, root: entry.Root()}
		switch d.Tags[i] {
		case doc.VERB:
			if f.compounded(i) || d.Rels[i] == doc.Modifier && d.Heads[i] > i && f.shape(i)&word.Ing != 0 {
				continue // "a well-connected clientele", "the acting mayor"
			}
			f.group(&t, s.Lo)
		case doc.NOUN:
			if entry&data.EventNoun == 0 {
				if c := f.words.Find(word.Hash(low)); c&(word.VerbS|word.Past) == 0 || c&(word.Noun|word.Plural|word.Adjective) != 0 {
					continue
				}
				f.group(&t, s.Lo) // a verb that was taken for a noun
			}
		default:
			continue
		}
		if t.root == 0 {
			t.root = data.NewEventWord(lex.Hash(word.Stem(low)), false).Root()
		}
		f.at[i] = int32(len(f.triggers))
		f.triggers = append(f.triggers, t)
	}
	for i := first; i < len(f.triggers); i++ {
		f.hang(&f.triggers[i])
	}
}

// compounded tells whether token i goes on a word with a hyphen.
func (f *finder) compounded(i int32) bool {
	if i == 0 || f.d.Tokens[i].Any(scan.Space) {
		return false
	}
	switch f.d.Word(int(i) - 1) {
	case "-", "‐", "‑":
		return true
	}
	return false
}

// noEvent tells whether the word looks like a verb form and works as another
// part of speech: "the Leeds based bank", "talks including three mayors".
func noEvent(low string) bool {
	switch low {
	case "based", "including", "according", "following", "regarding", "concerning", "excluding", "owing":
		return true
	}
	return false
}

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

// climbLimit is how many heads are asked for the trigger above a word. Trees
// of news are seldom over ten deep.
const climbLimit = 12

// above is the nearest trigger over token i in the tree, and how the word
// below it on the way hangs on it.
func (f *finder) above(i int32) (trig int32, rel doc.Rel) {
	d := f.d
	for range climbLimit {
		h := d.Heads[i]
		if h < 0 {
			break
		}
		if t := f.at[h]; t != doc.None && !f.describes(t) {
			return t, d.Rels[i]
		}
		i = h
	}
	return doc.None, doc.NoRel
}

// quotes marks the triggers that introduce what is said, and those that are
// said in quotation marks.
func (f *finder) quotes() {
	for i := range f.d.Quotes {
		q := &f.d.Quotes[i]
		f.mark(q.Cue, cue)
		if q.Kind == doc.Direct || q.Kind == doc.Mixed {
			f.mark(q.Content, quoted)
		}
	}
}

// mark flags the triggers inside the spans.
func (f *finder) mark(r doc.Range, flag flags) {
	d := f.d
	for _, s := range d.Spans[r.Lo:r.Hi] {
		i := sort.Search(len(f.triggers), func(i int) bool { return d.Tokens[f.triggers[i].tok].Start >= s.Start })
		for ; i < len(f.triggers) && d.Tokens[f.triggers[i].tok].End <= s.End; i++ {
			f.triggers[i].flags |= flag
		}
	}
}

// describes tells whether the trigger is a participle before its noun, to which
// nothing but a parser's mistake belongs: "the Leeds based bank".
func (f *finder) describes(t int32) bool {
	tok := f.triggers[t].tok
	return f.d.Rels[tok] == doc.Modifier && f.d.Heads[tok] > tok
}

// hang finds what the trigger belongs to.
func (f *finder) hang(t *trigger) {
	t.under, t.rel = f.above(t.tok)
	if t.under != doc.None && t.rel == doc.Ccomp {
		f.triggers[t.under].flags |= speech
	}
}
