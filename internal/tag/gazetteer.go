package tag

import (
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// listed is what the gazetteer says of a token.
type listed struct {
	own   uint16 // the kinds of the token alone
	whole uint16 // the kinds of the longest name of two words or more that covers it
	part  uint8  // where it stands in that name
}

// The parts of a name.
const (
	partNone = iota
	partFirst
	partInner
	partLast
)

// look asks the gazetteer for every name that begins in the sentence, the
// longest first. A name begins with a capital, but for titles and the words
// that names are made of.
func (t *Tagger) look(g linear.Classes, lo, hi int) {
	end := lo // of the last long name
	for i := lo; i < hi; i++ {
		h, best, kinds := word.First, 0, uint16(0)
		capital := t.words[i].isUpper()
		for j := i; j < hi && j < i+word.MaxName; j++ {
			h = word.Next(h, t.words[j].low)
			set := g.Find(h)
			if set == 0 {
				break
			}
			if !capital {
				set &= word.AnyCase
			}
			if found := set &^ word.Longer; j == i {
				t.listed[i].own = found
			} else if found != 0 {
				best, kinds = j+1, found
			}
			if set&word.Longer == 0 {
				break
			}
		}
		if best > end {
			for j := max(i, end); j < best; j++ {
				t.listed[j].whole, t.listed[j].part = kinds, partInner
			}
			if i >= end {
				t.listed[i].part = partFirst
			}
			t.listed[best-1].part = partLast
			end = best
		}
	}
}
