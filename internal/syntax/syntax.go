// Package syntax finds which word heads which, and how: the basic trees of
// Universal Dependencies, with the relations gathered into those that the
// later stages tell apart.
//
// A sentence is parsed greedily from left to right, two steps a word, each the
// one with the largest sum of the weights of its features; then every arc is
// given its relation. The weights were trained with a dynamic oracle (Goldberg
// and Nivre, 2013) on openly licensed treebanks.
package syntax

import (
	"sync"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
)

// maxWords is the longest sentence that is parsed, in tokens. A longer one is
// no sentence of a story; its words get no heads.
const maxWords = 250

// Run is the stage: it fills Heads and Rels of every sentence.
func Run(d *doc.Doc, _ *lex.Lexicon) {
	if len(d.Tags) != len(d.Tokens) {
		return
	}
	p := parsers.Get().(*Parser)
	p.steps, p.relations = linear.OpenNarrow(data.Steps), linear.OpenModel(data.Relations)
	d.Heads, d.Rels = d.Heads[:0], d.Rels[:0]
	for range d.Tokens {
		d.Heads, d.Rels = append(d.Heads, doc.None), append(d.Rels, doc.NoRel)
	}
	for i := range d.Sents {
		if s := &d.Sents[i]; s.Hi-s.Lo <= maxWords {
			p.Parse(d, int(s.Lo), int(s.Hi))
		}
	}
	parsers.Put(p)
}

// parsers keeps the memory of parsers between runs.
var parsers = sync.Pool{New: func() any { return new(Parser) }}

// A Parser holds the models and the memory of one parse.
type Parser struct {
	steps     linear.Narrow
	relations linear.Model
	state     State
	words     Sentence
	features  []uint64
}

// NewParser is a parser with the models.
func NewParser(steps linear.Narrow, relations linear.Model) *Parser {
	return &Parser{steps: steps, relations: relations}
}

// Words is the words of the sentence from token lo to hi as the features see
// them. The next call uses their memory again.
func (p *Parser) Words(d *doc.Doc, lo, hi int) Sentence {
	p.words = append(p.words[:0], outside)
	for i := lo; i < hi; i++ {
		w := Word{Tag: uint64(d.Tags[i])}
		if d.Tokens[i].Kind == scan.Number {
			w.Form = 3 // one number is as good as another
		} else {
			w.Form = lex.Hash(d.LowWord(i))
		}
		p.words = append(p.words, w)
	}
	p.words = append(p.words, root, outside, outside)
	return p.words
}

// Parse fills Heads and Rels of the sentence from token lo to hi.
func (p *Parser) Parse(d *doc.Doc, lo, hi int) {
	words := p.Words(d, lo, hi)
	s := &p.state
	s.Reset(hi - lo)
	var sums [linear.NarrowLabels]int32
	for !s.Done() {
		if len(s.Stack) == 0 { // nothing else can be done
			s.Take(Shift)
			continue
		}
		p.features = Features(p.features[:0], s, words)
		p.steps.Sum(p.features, &sums)
		s.Take(best(s, &sums))
	}
	for i := range hi - lo {
		if h := s.Heads[i]; h == s.N {
			d.Rels[lo+i] = doc.Root
		} else {
			d.Heads[lo+i] = int32(lo) + h
			d.Rels[lo+i] = p.relation(d, words, i, lo)
		}
	}
}

// best is the step with the largest sum of those that can be taken.
func best(s *State, sums *[linear.NarrowLabels]int32) Step {
	top := Step(none)
	for t := range Steps {
		if s.Can(t) && (top == none || sums[t] > sums[top]) {
			top = t
		}
	}
	return top
}

// relation is the relation of word i, which is not the root, to its head.
func (p *Parser) relation(d *doc.Doc, words Sentence, i, lo int) doc.Rel {
	switch d.Tags[lo+i] { // what the tag tells needs no model
	case doc.PUNCT:
		return doc.Punctuation
	case doc.DET:
		return doc.Modifier
	case doc.CCONJ, doc.SCONJ:
		return doc.Function
	}
	var sums [linear.Labels]int32
	p.features = LabelFeatures(p.features[:0], &p.state, words, int32(i))
	p.relations.Sum(p.features, &sums)
	top := 0
	for l, x := range sums {
		if x > sums[top] {
			top = l
		}
	}
	return doc.Rel(top)
}
