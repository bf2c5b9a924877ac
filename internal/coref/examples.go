package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
)

// Examples reads the document as Run does, but with the entities known: gold
// is the entity of a mention, negative where it has none. learn gets each
// choice that the last pass makes: the class of the mention, the features of
// each candidate, those of none the first, and which of them are right.
func Examples(d *doc.Doc, lx *lex.Lexicon, gold func(m doc.Mention) int, learn func(class int, features [][]uint64, right []bool)) {
	r := resolvers.New().(*resolver)
	r.reset(d, lx)
	r.findMentions()
	r.linkNames()
	r.findStates()
	r.findRoles()
	r.findSpeech()
	r.findMain()
	of := make([]int, len(r.mentions)) // by mention
	for k := range r.mentions {
		m := &r.mentions[k]
		of[k] = gold(doc.Mention{Start: d.Tokens[m.lo].Start, End: d.Tokens[m.hi-1].End, Lo: m.lo, Hi: m.hi, Head: m.head, Form: m.form})
	}
	r.eachInOrder(func(k int32) int32 {
		features, right := [][]uint64{r.none(nil, k)}, []bool{true}
		best := doc.None
		r.candidates(k, func(c, rank int32) {
			features = append(features, r.pair(nil, k, c, rank))
			// The name is the surest mention of an entity.
			same := of[k] >= 0 && (of[r.clusters[c].name] == of[k] || !r.clusters[c].named && of[r.clusters[c].last] == of[k])
			right = append(right, same)
			if same {
				right[0] = false
				if best == doc.None {
					best = c
				}
			}
		})
		learn(int(r.mentions[k].class), features, right)
		return best
	})
}
