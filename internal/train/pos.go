package main

import (
	"fmt"
	"math/rand/v2"
	"sort"
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/tag"
	"github.com/newstext/newstext/internal/word"
)

// A posExample is one sentence as the tagger sees it.
type posExample struct {
	d      doc.Doc
	rows   [][]int32 // features by token, those of the history left out
	may    []uint32  // parts of speech by token; 0: the treebank cuts otherwise
	mark   []doc.POS
	weight float32
}

// posExampleOf cuts the sentence and aligns the gold tokens.
func posExampleOf(s *sentence) *posExample {
	x := &posExample{weight: s.weight}
	x.d.Reset(s.text)
	x.d.Tokens = scan.Tokens(x.d.Tokens, s.text)
	x.may = make([]uint32, len(x.d.Tokens))
	k := 0
	for i, t := range x.d.Tokens {
		for k < len(s.tokens) && s.tokens[k].end <= t.Start {
			k++
		}
		if k < len(s.tokens) && s.tokens[k].start == t.Start && s.tokens[k].end == t.End {
			x.may[i] = s.tokens[k].may
		}
	}
	return x
}

// Training of the parts of speech.
const (
	posSeed    = 20
	posEpochs  = 10
	posAverage = 5 // of the last so many epochs the weights are averaged
	posRefine  = 4 // epochs after the rows that matter least were dropped
	posSlots   = 1 << 15
	posRate    = 0.1
	posDecay   = 0
	posDrop    = 128 // features left out while learning, of 256
)

// The words that have only one part of speech: seen sureSeen times or more, and
// otherwise tagged no more than once in sureShare times.
const (
	sureSeen  = 12
	sureShare = 500
	sureSlots = 1 << 12
)

// sureWords are the frequent words in lower case that always have the same part
// of speech, the most frequent first.
func sureWords(sentences []sentence) ([]byte, error) {
	counts := map[string]*[18]int{}
	for i := range sentences {
		s := &sentences[i]
		for _, t := range s.tokens {
			w := s.text[t.start:t.end]
			if w != strings.ToLower(w) || w[0] < 'a' || w[0] > 'z' {
				continue
			}
			if counts[w] == nil {
				counts[w] = new([18]int)
			}
			counts[w][0]++
			counts[w][first(t.may)]++
		}
	}
	var list []string
	tags := map[string]doc.POS{}
	for w, c := range counts {
		for p := doc.ADJ; p <= doc.X; p++ {
			if c[0] >= sureSeen && (c[0]-c[p])*sureShare <= c[0] {
				list = append(list, w)
				tags[w] = p
			}
		}
	}
	sort.Slice(list, func(i, j int) bool {
		if a, b := counts[list[i]][0], counts[list[j]][0]; a != b {
			return a > b
		}
		return list[i] < list[j]
	})
	classes := make([]linear.Class, len(list))
	for i, w := range list {
		classes[i] = linear.Class{Hash: word.Hash(w), Set: uint16(tags[w])}
	}
	data, kept, err := linear.PackClasses(classes, sureSlots)
	fmt.Printf("  %d words have one part of speech, kept %d\n", len(list), kept)
	return data, err
}

// trainPOS trains the model of the parts of speech.
func trainPOS(sentences []sentence, sure []byte) ([]byte, error) {
	r := rand.New(rand.NewPCG(posSeed, 1))
	l := newLearner(posRate, posDecay)
	var tagger tag.Tagger
	var buf []uint64
	var examples []*posExample
	add := func(s *sentence) {
		x := posExampleOf(s)
		n := len(x.d.Tokens)
		tagger.Reset(&x.d)
		tagger.UsePOS(linear.Model{}, linear.OpenClasses(string(sure)))
		style := tagger.SentenceStyle(0, n)
		x.rows, x.mark = make([][]int32, n), make([]doc.POS, n)
		var p1, p2 doc.POS
		for i := range n {
			x.mark[i] = tagger.Mark(i)
			if x.mark[i] != 0 {
				p1, p2 = x.mark[i], p1
				continue
			}
			buf = tagger.POSFeatures(buf[:0], 0, n, i, style)
			for _, h := range buf {
				x.rows[i] = append(x.rows[i], l.row(h))
			}
			// The features of the gold history are there from the start; those
			// of a mistaken one only where it is right elsewhere.
			if x.may[i] != 0 {
				for _, h := range tagger.POSHistory(buf[:0], 0, n, i, p1, p2) {
					l.row(h)
				}
			}
			p1, p2 = first(x.may[i]), p1
		}
		examples = append(examples, x)
	}
	for i := range sentences {
		s := &sentences[i]
		add(s)
		if s.weight == 1 && r.IntN(capsShare) == 0 && len(s.tokens) > 3 {
			capitals := *s
			capitals.text = upperSame(s.text)
			add(&capitals)
		}
	}
	l.ready()
	fmt.Printf("parts of speech: %d sentences, %d features\n", len(examples), l.index.n)
	for epoch := range posEpochs + posRefine {
		if epoch == posEpochs {
			if err := l.prune(posSlots); err != nil {
				return nil, err
			}
			for _, x := range examples {
				for i := range x.rows {
					x.rows[i] = l.keepAlive(x.rows[i])
				}
			}
		}
		r.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		right, all := 0, 0
		for _, x := range examples {
			tagger.Reset(&x.d)
			a, b := learnSentence(l, &tagger, x, r)
			right += a
			all += b
		}
		if epoch >= posEpochs-posAverage {
			l.endEpoch()
		}
		fmt.Printf("  epoch %d: %.4f\n", epoch+1, float64(right)/float64(all))
	}
	data, kept, err := l.pack(posSlots)
	fmt.Printf("  kept %d features in %d bytes\n", kept, len(data))
	return data, err
}

// capsShare: one sentence in so many is also read in capitals, as a headline.
const capsShare = 25

// upperSame is s in capitals where that keeps its length, else s.
func upperSame(s string) string {
	if u := strings.ToUpper(s); len(u) == len(s) {
		return u
	}
	return s
}

// first is the lowest part of speech of the set.
func first(may uint32) doc.POS {
	for p := doc.ADJ; p <= doc.X; p++ {
		if may>>p&1 != 0 {
			return p
		}
	}
	return doc.NOUN
}

// learnSentence tags the sentence with its own earlier choices as history and
// learns from every token.
func learnSentence(l *learner, tagger *tag.Tagger, x *posExample, r *rand.Rand) (right, all int) {
	var p1, p2 doc.POS
	var rows []int32
	var buf [16]uint64
	n := len(x.d.Tokens)
	for i := range n {
		p := x.mark[i]
		if p == 0 {
			rows = append(rows[:0], x.rows[i]...)
			for _, h := range tagger.POSHistory(buf[:0], 0, n, i, p1, p2) {
				rows = append(rows, l.index.find(h))
			}
			if l.alive != nil {
				rows = l.keepAlive(rows)
			}
			drop(r, rows, posDrop)
			var s weights
			l.sum(rows, &s)
			best := 0
			for k, v := range s {
				if v > s[best] {
					best = k
				}
			}
			p = tag.PartOfSpeech(best)
			if may := x.may[i] &^ (1 << doc.PUNCT); may != 0 {
				all++
				if may>>p&1 != 0 {
					right++
				}
				softmax(&s)
				var good float32
				for k := range s {
					if may>>tag.PartOfSpeech(k)&1 != 0 {
						good += s[k]
					}
				}
				good = max(good, 1e-6)
				for k := range s {
					if may>>tag.PartOfSpeech(k)&1 != 0 {
						s[k] -= max(s[k], 1e-6) / good
					}
					s[k] *= x.weight
				}
				l.update(rows, &s)
			}
		}
		p1, p2 = p, p1
	}
	return right, all
}

// scorePOS prints how many of the gold tokens the model in use tags right.
func scorePOS(model, sure []byte, sentences []sentence) {
	var tagger tag.Tagger
	right, all, aligned := 0, 0, 0
	wrong := map[[2]string]int{}
	for i := range sentences {
		x := posExampleOf(&sentences[i])
		all += len(sentences[i].tokens)
		tagger.Reset(&x.d)
		tagger.UsePOS(linear.OpenModel(string(model)), linear.OpenClasses(string(sure)))
		tagger.TagAll()
		for k, may := range x.may {
			if may != 0 {
				aligned++
				if may>>x.d.Tags[k]&1 != 0 {
					right++
				} else {
					wrong[[2]string{posNames[first(may)], posNames[x.d.Tags[k]]}]++
				}
			}
		}
	}
	fmt.Printf("  right %.4f of %d gold tokens, %.4f of those cut alike\n", float64(right)/float64(all), all, float64(right)/float64(aligned))
	printCounts(wrong, 12)
}
