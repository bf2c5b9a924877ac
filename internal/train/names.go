package main

import (
	"fmt"
	"math/rand/v2"
	"sync"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/tag"
	"github.com/newstext/newstext/internal/word"
)

// prepared is the story as the tagger sees it, with its parts of speech.
func prepared(s *story, tagger *tag.Tagger) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(s.text)
	d.Tokens = scan.Tokens(d.Tokens, s.text)
	block.Run(d, nil)
	sent.Run(d, nil)
	tagger.Reset(d)
	tagger.TagAll()
	return d
}

// A chain is a stretch of tokens that can be in names, with the rows of their
// features, and the labels each can have as a set of bits.
type chain struct {
	rows [][]int32
	may  []uint32
}

const (
	anyLabel  = 1<<(linear.Labels+1) - 1
	noName    = 1 << tag.LabelNone
	miscNames = 0xf << (4 * (int(doc.Misc) - 1))
)

// mayLabels is the set of labels that each token can have by the story's names.
func mayLabels(s *story, tagger *tag.Tagger, d *doc.Doc) []uint32 {
	may := make([]uint32, len(d.Tokens))
	for i := range may {
		may[i] = noName
		if s.noMisc {
			may[i] |= miscNames
		}
	}
	at := 0
	for _, n := range s.names {
		for at < len(d.Tokens) && d.Tokens[at].End <= n.start {
			at++
		}
		lo := at
		for at < len(d.Tokens) && d.Tokens[at].Start < n.end {
			at++
		}
		if n.type_ == doc.Location && at == lo+1 && tagger.Listed(lo)&word.Demonym != 0 && tagger.Listed(lo)&(word.Country|word.City|word.Town|word.Place) == 0 {
			n.type_ = doc.Misc // "German", as a place in some corpora
		}
		if n.type_ == doc.Organization && tagger.IsCountry(lo, at) {
			n.type_ = doc.Location // a country's team, which some corpora take for an organization
		}
		exact := lo < at && d.Tokens[lo].Start == n.start && d.Tokens[at-1].End == n.end
		for i := lo; i < at; i++ {
			if exact && n.type_ != 0 {
				may[i] = 1 << tag.Label(n.type_, lo, at, i)
			} else {
				may[i] = anyLabel
			}
		}
	}
	return may
}

// chainsOf appends the chains of the document that the tagger was prepared for.
func chainsOf(out []*chain, l *learner, tagger *tag.Tagger, d *doc.Doc, may []uint32, buf []uint64) []*chain {
	for _, s := range d.Sents {
		lo, hi := int(s.Lo), int(s.Hi)
		style := tagger.SentenceStyle(lo, hi)
		tagger.Chains(lo, hi, func(a, b int) {
			c := &chain{}
			for i := a; i < b; i++ {
				buf = tagger.NameFeatures(buf[:0], lo, hi, i, style)
				rows := make([]int32, len(buf))
				for k, h := range buf {
					rows[k] = l.row(h)
				}
				c.rows = append(c.rows, rows)
				c.may = append(c.may, may[i])
			}
			// A name that reaches out of the chain cannot be found: its part
			// in here says nothing.
			if a > lo && inside(may[a]) {
				for k := 0; k < len(c.may) && inside(c.may[k]); k++ {
					c.may[k] = anyLabel
				}
			}
			if b < hi && begun(may[b-1]) {
				for k := len(c.may) - 1; k >= 0 && begun(c.may[k]); k-- {
					c.may[k] = anyLabel
				}
			}
			out = append(out, c)
		})
	}
	return out
}

// inside tells of the labels for words that are not the first of a name, begun
// of those that are not the last.
func inside(may uint32) bool { return may != anyLabel && may&0x6666 != 0 && may&noName == 0 }
func begun(may uint32) bool  { return may != anyLabel && may&0x3333 != 0 && may&noName == 0 }

// The folds of the first pass over the training data: the votes for a document
// come from a model that has not seen it.
const folds = 2

// Training of the names.
const (
	nameRuns    = 4 // of which the weights are averaged
	nameEpochs  = 9
	nameAverage = 4 // of the last so many epochs the weights are averaged
	nameRefine  = 4 // epochs after the rows that matter least were dropped
	nameRate    = 0.1
	nameSlots   = 1 << 17
	nameDrop    = 150 // features left out while learning, of 256
	nameSeed    = 7
)

// trainNames trains the model of the names.
func trainNames(stories []story) ([]byte, error) {
	var tagger tag.Tagger
	docs := make([]*doc.Doc, len(stories))
	mays := make([][]uint32, len(stories))
	for i := range stories {
		docs[i] = prepared(&stories[i], &tagger)
		tagger.PrepareNames()
		mays[i] = mayLabels(&stories[i], &tagger, docs[i])
	}
	fmt.Printf("names: %d documents\n", len(docs))
	for fold := range folds {
		l := newLearner(nameRate, 0)
		for i := range stories {
			if i%folds == fold {
				continue
			}
			tagger.Reset(docs[i])
			tagger.PrepareNames()
			l.addChains(&tagger, docs[i], mays[i], stories[i].weight)
		}
		model, err := l.learnNames(1, 4, 2, 0)
		if err != nil {
			return nil, err
		}
		for i := range stories {
			if i%folds == fold {
				tagger.Reset(docs[i])
				tagger.UseNames(linear.OpenModel(string(model)))
				tagger.FindNames(1)
			}
		}
	}
	l := newLearner(nameRate, 0)
	for i := range stories {
		tagger.Reset(docs[i])
		tagger.PrepareNames()
		l.addChains(&tagger, docs[i], mays[i], stories[i].weight)
		tagger.Vote()
		l.addChains(&tagger, docs[i], mays[i], stories[i].weight)
	}
	return l.learnNames(nameRuns, nameEpochs, nameAverage, nameRefine)
}

func (l *learner) addChains(tagger *tag.Tagger, d *doc.Doc, may []uint32, weight float32) {
	from := len(l.chains)
	l.chains = chainsOf(l.chains, l, tagger, d, may, nil)
	for range l.chains[from:] {
		l.weights = append(l.weights, weight)
	}
}

// learnNames learns from the chains in several runs, which differ in the order of
// the chains and in what is left out, and packs the average of their weights:
// one run alone is right by chance where there is little to learn from.
func (l *learner) learnNames(runs, epochs, average, refine int) ([]byte, error) {
	var follow [len(field{}.follow)]int32
	for c := range follow {
		follow[c] = l.row(tag.Follows(c))
		l.count[follow[c]] = 1 << 20
	}
	l.ready()
	all := make([]*learner, runs)
	for i := range all {
		one := *l
		one.ready()
		all[i] = &one
	}
	learn := func(from, to, step int) {
		var wait sync.WaitGroup
		for i, one := range all {
			wait.Go(func() { one.learnChains(nameSeed+uint64(i)<<8, follow, from, to, step) })
		}
		wait.Wait()
		for _, one := range all {
			l.addTotals(one)
		}
	}
	learn(0, epochs, epochs-average)
	if refine > 0 {
		if err := l.prune(nameSlots); err != nil {
			return nil, err
		}
		for _, c := range l.chains {
			for i := range c.rows {
				c.rows[i] = l.keepAlive(c.rows[i])
			}
		}
		for _, one := range all {
			one.forget(l.alive)
		}
		learn(epochs, epochs+refine, epochs)
	}
	data, kept, err := l.pack(nameSlots)
	fmt.Printf("  %d chains, kept %d of %d features in %d bytes\n", len(l.chains), kept, l.index.n, len(data))
	return data, err
}

// learnChains runs the epochs from first to last; those from the given one on
// count for the average.
func (l *learner) learnChains(seed uint64, follow [5]int32, first, last, count int) {
	r := rand.New(rand.NewPCG(seed, uint64(first)))
	f := field{follow: follow}
	order := r.Perm(len(l.chains))
	for epoch := first; epoch < last; epoch++ {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for _, i := range order {
			loss += f.learn(l, l.chains[i], l.weights[i], r)
		}
		if epoch >= count {
			l.endEpoch()
		}
		fmt.Printf("  epoch %d: loss %.4f a chain\n", epoch+1, loss/float64(len(order)))
	}
}

// scoreNames prints how well the model finds the names of the stories.
func scoreNames(what string, model []byte, stories []story) {
	if len(stories) == 0 {
		return
	}
	var tagger tag.Tagger
	var right, found, gold [5]int
	for i := range stories {
		s := &stories[i]
		d := prepared(s, &tagger)
		tagger.UseNames(linear.OpenModel(string(model)))
		tagger.FindNames(2)
		want := map[name]bool{}
		for _, n := range s.names {
			want[n] = true
			gold[n.type_]++
		}
		for _, n := range d.Names {
			found[n.Type]++
			if want[name{d.Tokens[n.Lo].Start, d.Tokens[n.Hi-1].End, n.Type}] {
				right[n.Type]++
			}
		}
	}
	f1 := func(r, f, g int) float64 { return 2 * float64(r) / float64(max(1, f+g)) }
	r, f, g := 0, 0, 0
	for t := 1; t < 4; t++ {
		r, f, g = r+right[t], f+found[t], g+gold[t]
	}
	fmt.Printf("%-14s PLO %.4f (p %.3f r %.3f) person %.3f organization %.3f location %.3f misc %.3f\n", what, f1(r, f, g), float64(r)/float64(max(1, f)), float64(r)/float64(max(1, g)),
		f1(right[1], found[1], gold[1]), f1(right[2], found[2], gold[2]), f1(right[3], found[3], gold[3]), f1(right[4], found[4], gold[4]))
}
