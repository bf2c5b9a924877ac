package main

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
)

// Training of the ranker of coreference.
const (
	corefSeed    = 11
	corefRuns    = 24 // whose weights are averaged, for the choices are few
	corefEpochs  = 14
	corefAverage = 8 // of the last so many epochs the weights are averaged
	corefRate    = 0.05
	corefSeen    = 2   // a feature seen less often is left out
	corefLink    = 1.7 // what a missed link counts beside a wrong one
	corefSlots   = 1 << 14
)

// corefSources are the corpora that coreference is learnt from.
var corefSources = []string{"gum-train"}

// A choice is one decision of the ranker: the rows of the features of each
// candidate, that of none the first, and which are right.
type choice struct {
	class int
	rows  [][]int32
	right []bool
}

// A goldMention is a mention of a corpus.
type goldMention struct {
	start, end int32 // of the head, where one is given
	nominal    bool
}

// makeCoref trains the ranker, without the documents whose id holds the word.
func makeCoref(folder, out, hold string) error {
	chosen := 0
	l := newLearner(corefRate, 0)
	var choices []choice
	var all [][][]uint64
	learn := func(id string, d *doc.Doc, gold func(doc.Mention) int) {
		if hold != "" && strings.Contains(id, hold) {
			return
		}
		coref.Examples(d, nil, gold, func(class int, features [][]uint64, right []bool) {
			choices = append(choices, choice{class: class, right: right})
			all = append(all, features)
			for _, fs := range features {
				for _, h := range fs {
					l.row(h)
				}
			}
			chosen++
		})
	}
	for _, c := range corefSources {
		if err := eachCorefDocument(filepath.Join(folder, c), learn); err != nil {
			return err
		}
	}
	l.ready()
	for i := range choices {
		for _, fs := range all[i] {
			choices[i].rows = append(choices[i].rows, l.known(nil, fs, corefSeen))
		}
	}
	fmt.Printf("coref: %d choices, %d features\n", chosen, l.index.n)
	order := make([]int, len(choices))
	for i := range order {
		order[i] = i
	}
	for run := range corefRuns {
		clear(l.w)
		clear(l.g)
		good := l.chooseAll(rand.New(rand.NewPCG(corefSeed, uint64(run))), choices, order)
		fmt.Printf("  run %d: right %.4f in the end\n", run+1, float64(good)/float64(len(choices)))
	}
	data, kept, err := l.pack(corefSlots)
	if err != nil {
		return err
	}
	fmt.Printf("  kept %d features in %d bytes\n", kept, len(data))
	return os.WriteFile(filepath.Join(out, "coreference.bin"), data, 0o666)
}

// chooseAll learns from all choices, epoch by epoch, and tells how many were
// right in the last.
func (l *learner) chooseAll(r *rand.Rand, choices []choice, order []int) (good int) {
	var sums []float64
	for epoch := range corefEpochs {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		good = 0
		for _, i := range order {
			if l.choose(r, &choices[i], &sums) {
				good++
			}
		}
		if epoch >= corefEpochs-corefAverage {
			l.endEpoch()
		}
	}
	return good
}

// choose learns from one choice, and tells whether it was right before. What
// is learnt is the share of all right candidates together.
func (l *learner) choose(r *rand.Rand, c *choice, sums *[]float64) bool {
	if len(c.rows) < 2 && c.right[0] {
		return true
	}
	*sums = (*sums)[:0]
	rows := make([][]int32, len(c.rows))
	top := math.Inf(-1)
	for i, full := range c.rows {
		rows[i] = append([]int32(nil), full...)
		for j := range rows[i] {
			if r.Uint32()&15 < corefDrop {
				rows[i][j] = -1
			}
		}
		s := 0.0
		for _, x := range rows[i] {
			if x >= 0 {
				s += float64(l.w[x][c.class])
			}
		}
		*sums = append(*sums, s)
		top = max(top, s)
	}
	z, good, best := 0.0, 0.0, 0
	for i, s := range *sums {
		if s > (*sums)[best] {
			best = i
		}
		(*sums)[i] = math.Exp(s - top)
		z += (*sums)[i]
		if c.right[i] {
			good += (*sums)[i]
		}
	}
	good = max(good, 1e-9)
	for i, p := range *sums {
		g := p / z
		if c.right[i] {
			g -= p / good
		}
		var grad weights
		if !c.right[0] {
			g *= corefLink
		}
		grad[c.class] = float32(g)
		l.update(rows[i], &grad)
	}
	return c.right[best]
}

// corefDrop of 16 features are left out at random while learning.
const corefDrop = 3

// eachCorefDocument reads a folder with docs.jsonl and gold.jsonl and hands
// over each document, read up to its syntax, with the names and the entities
// of gold.
func eachCorefDocument(folder string, f func(id string, d *doc.Doc, gold func(doc.Mention) int)) error {
	stories, err := readStories(folder)
	if err != nil {
		return err
	}
	i := 0
	return eachLine(filepath.Join(folder, "gold.jsonl"), func(line []byte) error {
		var g struct {
			ID       string
			Mentions []struct {
				Start, End   int32
				Form, Entity string
				Head         *struct{ Start, End int32 }
			}
		}
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		s := &stories[i]
		i++
		entities := map[string]int{}
		spans := map[goldMention]int{}
		for _, m := range g.Mentions {
			e, ok := entities[m.Entity]
			if !ok {
				e = len(entities)
				entities[m.Entity] = e
			}
			k := goldMention{start: m.Start, end: m.End}
			if m.Form == "nominal" {
				k = goldMention{start: m.Start, nominal: true} // where no head is given, the phrase tells itself by where it begins
				if m.Head != nil {
					k = goldMention{start: m.Head.Start, end: m.Head.End, nominal: true}
				}
			}
			if _, ok := spans[k]; !ok {
				spans[k] = e
			}
			k.start, k.end = m.Start, m.End // of two joined by "and" no head tells
			if _, ok := spans[k]; !ok {
				spans[k] = e
			}
		}
		d := new(doc.Doc)
		readCoref(d, s)
		f(g.ID, d, func(m doc.Mention) int {
			k := goldMention{start: m.Start, end: m.End}
			if m.Form == doc.Nominal {
				k = goldMention{start: d.Tokens[m.Head].Start, end: d.Tokens[m.Head].End, nominal: true}
			}
			if e, ok := spans[k]; ok {
				return e
			}
			if m.Form == doc.Nominal {
				if e, ok := spans[goldMention{start: m.Start, end: m.End, nominal: true}]; ok {
					return e
				}
				if e, ok := spans[goldMention{start: m.Start, nominal: true}]; ok {
					return e
				}
			}
			return -1
		})
		return nil
	})
}

// readCoref reads the story up to its syntax, and sets its names.
func readCoref(d *doc.Doc, s *story) {
	d.Reset(s.text)
	d.Tokens = scan.Tokens(d.Tokens, s.text)
	block.Run(d, nil)
	sent.Run(d, nil)
	tag.Run(d, nil)
	syntax.Run(d, nil)
	d.Names = d.Names[:0]
	i := int32(0)
	n := int32(len(d.Tokens))
	for _, x := range s.names {
		for i < n && d.Tokens[i].Start < x.start {
			i++
		}
		lo := i
		for i < n && d.Tokens[i].End <= x.end {
			i++
		}
		if i > lo {
			d.Names = append(d.Names, doc.Name{Lo: lo, Hi: i, Type: x.type_})
		}
	}
}
