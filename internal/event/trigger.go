package event

import (
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
	headline // in a headline
	speech   // a clause is its complement: "said that"
	cue      // it introduces a quote
	elsewhen // an expression says that it was at some other time: "recently", "years ago"
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
			if d.Rels[i] == doc.Compound && d.Heads[i] > i && !f.isEventNoun(d.Heads[i]) {
				continue // "launch contracts"
			}
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
	if place&headline == 0 {
		f.lift(first)
	}
}

// lift makes the first participle of the triggers from first on the verb of its
// sentence where that has no other.
func (f *finder) lift(first int) {
	built := -1
	for i := first; i < len(f.triggers); i++ {
		switch f.triggers[i].form {
		case past, perfect, pluperfect, present, progressive, future, modal:
			return
		case participle:
			if built < 0 {
				built = i
			}
		}
	}
	if built >= 0 {
		f.triggers[built].form = past
	}
}

// isEventNoun tells whether the word of token i is a noun for something that
// happens.
func (f *finder) isEventNoun(i int32) bool {
	v, _ := f.roots.Find(f.d.LowWord(int(i)))
	return data.EventWord(v)&data.EventNoun != 0
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
