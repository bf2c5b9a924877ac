package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
)

// A tree is one sentence of a treebank as the parser sees it.
type tree struct {
	d     doc.Doc
	heads []int32 // by word; the root is the number of words
	rels  []doc.Rel
}

// Training of the syntax.
const (
	treeSeed    = 7
	treeDrop    = 128 // features left out while learning, of 256
	treeEpochs  = 12
	treeAverage = 6 // of the last so many epochs the weights are averaged
	treeRate    = 0.05
	treeSeen    = 6 // a feature seen less often is left out
	stepSlots   = 1 << 16
	relSlots    = 1 << 14

	// stray is how often the parser goes on from its own step, not from a
	// right one, so that it learns to do its best after a mistake.
	stray = 0.9
)

// treesOf turns sentences into trees, tagged with the tagger in use.
func treesOf(sentences []sentence) []*tree {
	var tagger tag.Tagger
	var out []*tree
	for i := range sentences {
		s := &sentences[i]
		t := &tree{}
		t.d.Reset(s.text)
		for _, g := range s.tokens {
			t.d.Tokens = append(t.d.Tokens, scan.Token{Start: g.start, End: g.end})
			t.rels = append(t.rels, g.rel)
			h := g.head - 1
			if h < 0 {
				h = int32(len(s.tokens))
			}
			t.heads = append(t.heads, h)
		}
		// The scanner knows the kinds and shapes; the treebank where to cut.
		found, k := scan.Tokens(nil, s.text), 0
		for j := range t.d.Tokens {
			tok := &t.d.Tokens[j]
			for k < len(found)-1 && found[k].End <= tok.Start {
				k++
			}
			tok.Kind, tok.Shape = found[k].Kind, found[k].Shape
		}
		t.d.Sents = []doc.Sent{{Start: 0, End: int32(len(s.text)), Lo: 0, Hi: int32(len(t.d.Tokens))}}
		tagger.Reset(&t.d)
		tagger.TagAll()
		out = append(out, t)
	}
	return out
}

// makeSyntax trains both models of the syntax and prints how they do.
func makeSyntax(folder, out string) error {
	var sentences []sentence
	for _, c := range []string{"gum-train", "ewt-train"} {
		list, err := readTreebank(filepath.Join(folder, c))
		if err != nil {
			return err
		}
		sentences = append(sentences, list...)
	}
	steps, relations, err := trainSyntax(treesOf(sentences))
	if err != nil {
		return err
	}
	dev, err := readTreebank(filepath.Join(folder, "gum-dev"))
	if err != nil {
		return err
	}
	scoreSyntax(steps, relations, treesOf(dev))
	if err := os.WriteFile(filepath.Join(out, "steps.bin"), steps, 0o666); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "relations.bin"), relations, 0o666)
}

// known appends the rows of the features to dst, -1 for one seen less than
// seen times.
func (l *learner) known(dst []int32, features []uint64, seen int32) []int32 {
	for _, h := range features {
		r := l.index.find(h)
		if r >= 0 && l.count[r] < seen {
			r = -1
		}
		dst = append(dst, r)
	}
	return dst
}

func trainSyntax(trees []*tree) (steps, relations []byte, err error) {
	r := rand.New(rand.NewPCG(treeSeed, 1))
	step, rel := newLearner(treeRate, 0), newLearner(treeRate, 0)
	words := syntax.NewParser(linear.Narrow{}, linear.Model{})
	var buf []uint64
	// Along a right way the features are all made; those of a stray one only
	// count where they are among these.
	for _, t := range trees {
		n := len(t.heads)
		w := words.Words(&t.d, 0, n)
		var s syntax.State
		s.Reset(n)
		for !s.Done() {
			buf = syntax.Features(buf[:0], &s, w)
			for _, h := range buf {
				step.row(h)
			}
			s.Take(rightStep(s.Costs(t.heads), nil))
		}
		for i := range n {
			if t.heads[i] < int32(n) && t.rels[i] < doc.Root {
				buf = syntax.LabelFeatures(buf[:0], &s, w, int32(i))
				for _, h := range buf {
					rel.row(h)
				}
			}
		}
	}
	step.ready()
	rel.ready()
	fmt.Printf("syntax: %d sentences, %d and %d features\n", len(trees), step.index.n, rel.index.n)
	var rows []int32
	for epoch := range treeEpochs {
		r.Shuffle(len(trees), func(i, j int) { trees[i], trees[j] = trees[j], trees[i] })
		good, all := 0, 0
		for _, t := range trees {
			n := len(t.heads)
			w := words.Words(&t.d, 0, n)
			var s syntax.State
			s.Reset(n)
			for !s.Done() {
				buf = syntax.Features(buf[:0], &s, w)
				rows = step.known(rows[:0], buf, treeSeen)
				drop(r, rows, treeDrop)
				s.Take(learnStep(step, rows, &s, t.heads, epoch > 0 && r.Float64() < stray))
			}
			for i := range n {
				if s.Heads[i] == t.heads[i] {
					good++
				}
				all++
			}
			learnRelations(r, rel, t, w, &buf, &rows)
		}
		if epoch >= treeEpochs-treeAverage {
			step.endEpoch()
			rel.endEpoch()
		}
		fmt.Printf("  epoch %d: heads %.4f\n", epoch+1, float64(good)/float64(all))
	}
	stepRows, _ := step.round()
	steps, kept, err := linear.PackNarrow(stepRows, stepSlots)
	if err != nil {
		return nil, nil, err
	}
	relations, keptRel, err := rel.pack(relSlots)
	fmt.Printf("  kept %d and %d features in %d bytes\n", kept, keptRel, len(steps)+len(relations))
	return steps, relations, err
}

// rightStep is a step of no cost, the best by the sums of those.
func rightStep(costs [syntax.Steps]int, sums *weights) syntax.Step {
	best, least := syntax.Step(-1), 1<<30
	for t, c := range costs {
		if c >= 0 && (c < least || c == least && sums != nil && sums[t] > sums[best]) {
			best, least = syntax.Step(t), c
		}
	}
	return best
}

// learnStep learns from the steps of least cost and returns the step to go on
// with: the one found best, where own, else a right one.
func learnStep(l *learner, rows []int32, s *syntax.State, heads []int32, own bool) syntax.Step {
	var sums weights
	l.sum(rows, &sums)
	costs := s.Costs(heads)
	right := rightStep(costs, &sums)
	found := syntax.Step(-1)
	var grad weights
	for t, c := range costs {
		grad[t] = -1e9
		if c >= 0 {
			grad[t] = sums[t]
			if found < 0 || sums[t] > sums[found] {
				found = syntax.Step(t)
			}
		}
	}
	for t := int(syntax.Steps); t < len(grad); t++ {
		grad[t] = -1e9
	}
	softmax(&grad)
	var good float32
	for t, c := range costs {
		if c == costs[right] {
			good += grad[t]
		}
	}
	good = max(good, 1e-6)
	for t, c := range costs {
		if c == costs[right] {
			grad[t] -= max(grad[t], 1e-6) / good
		}
	}
	l.update(rows, &grad)
	if own {
		return found
	}
	return right
}

// learnRelations learns the relations of the gold tree.
func learnRelations(r *rand.Rand, l *learner, t *tree, w syntax.Sentence, buf *[]uint64, rows *[]int32) {
	n := len(t.heads)
	var s syntax.State
	s.Reset(n)
	for !s.Done() {
		s.Take(rightStep(s.Costs(t.heads), nil))
	}
	for i := range n {
		if s.Heads[i] != t.heads[i] || t.heads[i] == int32(n) || t.rels[i] >= doc.Root {
			continue
		}
		*buf = syntax.LabelFeatures((*buf)[:0], &s, w, int32(i))
		*rows = l.known((*rows)[:0], *buf, 1)
		drop(r, *rows, treeDrop)
		var grad weights
		l.sum(*rows, &grad)
		softmax(&grad)
		grad[t.rels[i]]--
		l.update(*rows, &grad)
	}
}

// scoreSyntax prints the share of words but marks that have the right head, and
// the right relation too.
func scoreSyntax(steps, relations []byte, trees []*tree) {
	p := syntax.NewParser(linear.OpenNarrow(string(steps)), linear.OpenModel(string(relations)))
	heads, both, all := 0, 0, 0
	wrong := map[[2]string]int{}
	for _, t := range trees {
		n := len(t.heads)
		for range n {
			t.d.Heads, t.d.Rels = append(t.d.Heads, doc.None), append(t.d.Rels, doc.NoRel)
		}
		p.Parse(&t.d, 0, n)
		for i := range n {
			if t.rels[i] == doc.Punctuation {
				continue
			}
			all++
			h := t.d.Heads[i]
			if h == doc.None {
				h = int32(n)
			}
			if h != t.heads[i] {
				continue
			}
			heads++
			if t.d.Rels[i] == t.rels[i] {
				both++
			} else {
				wrong[[2]string{doc.RelNames[t.rels[i]], doc.RelNames[t.d.Rels[i]]}]++
			}
		}
	}
	fmt.Printf("  heads %.4f, with the relation %.4f of %d words\n", float64(heads)/float64(all), float64(both)/float64(all), all)
	printCounts(wrong, 12)
}
