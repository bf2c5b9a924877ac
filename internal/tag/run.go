// Package tag gives every token its part of speech and finds the names.
package tag

import (
	"sync"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
)

// taggers keeps the memory of taggers between runs.
var taggers = sync.Pool{New: func() any { return new(Tagger) }}

// Run fills d.Tags, a part of speech for each token, and d.Names. The names of
// the user's lexicon go before those that are found.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	t := taggers.Get().(*Tagger)
	t.Reset(d)
	t.tagAll()
	t.FindNames(2)
	if lx.Has(lex.Name) {
		t.userNames(lx)
	}
	t.d = nil
	taggers.Put(t)
}

// maxSentence is the longest stretch of tokens that is read as one sentence;
// a longer one is cut. Sentences of news stay under 150 tokens.
const maxSentence = 400

// sentences calls f with each sentence, and with each stretch of tokens that
// no sentence covers.
func (t *Tagger) sentences(f func(lo, hi int)) {
	at := 0
	cut := func(hi int) {
		for at < hi {
			end := min(at+maxSentence, hi)
			f(at, end)
			at = end
		}
	}
	for _, s := range t.d.Sents {
		cut(int(s.Lo))
		cut(int(s.Hi))
	}
	cut(len(t.words))
}

// typeOf is the type that an entry of the lexicon names; misc where it names
// none.
func typeOf(value string) doc.EntityType {
	switch value {
	case "person":
		return doc.Person
	case "organization":
		return doc.Organization
	case "location":
		return doc.Location
	}
	return doc.Misc
}

// userNames puts the user's names in d.Names and takes out what overlaps them.
func (t *Tagger) userNames(lx *lex.Lexicon) {
	d := t.d
	found := append(t.spare[:0], d.Names...)
	t.spare = found
	d.Names = d.Names[:0]
	k := 0
	for i := 0; i < len(d.Tokens); {
		n, value := lx.Match(lex.Name, d.Text, d.Low, d.Tokens, i)
		if n == 0 {
			i++
			continue
		}
		lo, hi := int32(i), int32(i+n)
		for ; k < len(found) && found[k].Lo < hi; k++ {
			if found[k].Hi <= lo {
				d.Names = append(d.Names, found[k])
			}
		}
		d.Names = append(d.Names, doc.Name{Lo: lo, Hi: hi, Type: typeOf(value)})
		i += n
	}
	d.Names = append(d.Names, found[k:]...)
}
