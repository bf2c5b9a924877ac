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
