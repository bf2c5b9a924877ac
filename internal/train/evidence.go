package main

// What the signs of a reading of a cue weigh is learnt from the attributions in
// the project's own news: of each cue the finder chooses between its readings and
// none of them. The model is log-linear, with a penalty on weights far from what
// they are where nothing is known: 0, and for the chance that the counts of
// src/en/cues.tsv give, the weight that takes them at their word.

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/money"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
	"github.com/newstext/newstext/internal/timex"
)

const (
	evidenceRounds = 300
	evidenceRate   = 0.3
	evidenceUnit   = 16 // of a byte, to one unit of log odds
	// The penalties on the weights for all groups of frames, and for one.
	evidenceKeep      = 10
	evidenceKeepGroup = 30
	// evidencePrior is what half a unit of log odds by the counts weighs at first.
	evidencePrior = 0.8
	// evidenceBar is the log odds from which a reading is taken.
	evidenceBar = -0.4
)

// A quoteOption is one option of a choice, as the places of its signs in the
// model and how strong they are.
type quoteOption struct {
	at     []int32
	amount []float64
	right  bool
}

// makeEvidence learns what the signs weigh from the project's own news. With
// half, every second article is held back to score on: the first and so on, or
// the second and so on.
func makeEvidence(news, out string, half int) error {
	var learnt, held [][]quoteOption
	n := 0
	err := eachOwnQuotes(news, func(d *doc.Doc, gold []goldQuote) {
		n++
		m := newMarked(d, gold)
		quote.Teach(d, func(c quote.Choice) {
			x := m.choice(c)
			switch {
			case x == nil:
			case half > 0 && n%2 == half-1:
				held = append(held, x)
			default:
				learnt = append(learnt, x)
			}
		})
	})
	if err != nil {
		return err
	}
	weights := learnEvidence(learnt)
	fmt.Printf("evidence: %d choices of %d articles, right %.4f", len(learnt), n, rightShare(learnt, weights))
	if len(held) > 0 {
		fmt.Printf("; of the %d held back %.4f", len(held), rightShare(held, weights))
	}
	fmt.Println()
	weights[0] -= evidenceBar
	data := make([]byte, len(weights))
	for k, w := range weights {
		data[k] = byte(int8(max(-127, min(127, math.Round(w*evidenceUnit)))))
	}
	return os.WriteFile(filepath.Join(out, "cue_evidence.bin"), data, 0o666)
}

// eachOwnQuotes reads the project's own news, those with attributions.
func eachOwnQuotes(news string, f func(*doc.Doc, []goldQuote)) error {
	stories, err := readNews(news)
	if err != nil {
		return err
	}
	d := new(doc.Doc)
	for i := range stories {
		if len(stories[i].quotes) > 0 {
			readDoc(d, stories[i].text)
			f(d, stories[i].quotes)
		}
	}
	return nil
}

// readDoc reads the text as it is when quotes are looked for.
func readDoc(d *doc.Doc, text string) {
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, d.Text)
	block.Run(d, nil)
	sent.Run(d, nil)
	money.Run(d, nil)
	timex.Run(d, nil)
	tag.Run(d, nil)
	syntax.Run(d, nil)
	coref.Run(d, nil)
}

// A marked document knows for each byte whether it is said by somebody, and of
// which quote it is the cue.
type marked struct {
	d     *doc.Doc
	said  []bool
	cueOf []*goldQuote
}

func newMarked(d *doc.Doc, quotes []goldQuote) *marked {
	m := &marked{d, make([]bool, len(d.Text)+1), make([]*goldQuote, len(d.Text)+1)}
	for i := range quotes {
		for _, s := range quotes[i].Content {
			for k := s.Start; k < s.End; k++ {
				m.said[k] = true
			}
		}
		for _, s := range quotes[i].Cue {
			for k := s.Start; k < s.End; k++ {
				m.cueOf[k] = &quotes[i]
			}
		}
	}
	return m
}

// choice is the choice with what is right; nil: nothing can be learnt from it. Of
// a word in the content of a quote, and in no cue, nothing is known: what stands
// inside another's words is not marked.
func (m *marked) choice(c quote.Choice) []quoteOption {
	q := m.cueOf[c.Pivot.Start]
	if q == nil && m.said[c.Pivot.Start] {
		return nil
	}
	_, width, _ := quote.Weights()
	out := make([]quoteOption, len(c.Options))
	best := 1
	for i, o := range c.Options {
		for _, s := range o.Signs {
			out[i].at = append(out[i].at, int32(s.At), int32((1+o.Group)*width)+int32(s.At))
			out[i].amount = append(out[i].amount, float64(s.Amount), float64(s.Amount))
		}
		if q == nil {
			continue
		}
		n := m.reads(q, o)
		if n > best {
			best = n
			for k := range out {
				out[k].right = false
			}
		}
		out[i].right = n == best
	}
	return out
}

// reads tells how well the option reads the quote: 2 where each content has half
// of the other, 1 where one of the contents begins alike, 0 for not at all.
func (m *marked) reads(q *goldQuote, o quote.Option) int {
	shared, all, begins := int32(0), int32(0), 0
	for _, s := range q.Content {
		if m.trim(s).Start == m.trim(o.Content).Start {
			begins = 1
		}
		for _, t := range []doc.Span{o.Content, o.Second} {
			shared += max(0, min(t.End, s.End)-max(t.Start, s.Start))
		}
		all += s.End - s.Start
	}
	own := o.Content.End - o.Content.Start + o.Second.End - o.Second.Start
	if 2*shared >= own && 2*shared >= all {
		return 2
	}
	return begins
}

// trim is the span without the marks at its ends.
func (m *marked) trim(s doc.Span) doc.Span {
	mark := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '$' && r != '%' }
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(m.d.Text[s.Start:s.End])
		if !mark(r) {
			break
		}
		s.Start += int32(n)
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(m.d.Text[s.Start:s.End])
		if !mark(r) {
			break
		}
		s.End -= int32(n)
	}
	return s
}

// learnEvidence learns the weights, by steps down the whole gradient.
func learnEvidence(list [][]quoteOption) []float64 {
	rows, width, chance := quote.Weights()
	weights, squares, slope := make([]float64, rows*width), make([]float64, rows*width), make([]float64, rows*width)
	weights[chance] = evidencePrior
	var sums []float64
	for range evidenceRounds {
		for k, w := range weights {
			if k < width {
				slope[k] = -evidenceKeep * w
			} else {
				slope[k] = -evidenceKeepGroup * w
			}
		}
		slope[chance] += evidenceKeep * evidencePrior
		for _, x := range list {
			sums = learnChoice(x, weights, slope, sums)
		}
		for k, g := range slope {
			if squares[k] += g * g; squares[k] > 0 {
				weights[k] += evidenceRate * g / math.Sqrt(squares[k])
			}
		}
	}
	return weights
}

func (o *quoteOption) sum(weights []float64) (sum float64) {
	for k, at := range o.at {
		sum += weights[at] * o.amount[k]
	}
	return sum
}

// learnChoice adds to the slope what the choice teaches. Where no option is right,
// none of them is, which always weighs 0.
func learnChoice(x []quoteOption, weights, slope, sums []float64) []float64 {
	sums = sums[:0]
	top := 0.0
	for i := range x {
		sums = append(sums, x[i].sum(weights))
		top = max(top, sums[i])
	}
	z, good := math.Exp(-top), 0.0
	for i := range sums {
		sums[i] = math.Exp(sums[i] - top)
		z += sums[i]
		if x[i].right {
			good += sums[i]
		}
	}
	for i, p := range sums {
		g := -p / z
		if x[i].right {
			g += p / good
		}
		for k, at := range x[i].at {
			slope[at] += g * x[i].amount[k]
		}
	}
	return sums
}

// rightShare is in how many of the choices the weights take what is right.
func rightShare(list [][]quoteOption, weights []float64) float64 {
	right := 0
	for _, x := range list {
		top, good, some := 0.0, true, false
		for i := range x {
			some = some || x[i].right
			if s := x[i].sum(weights); s > top {
				top, good = s, x[i].right
			}
		}
		if good && (top > 0 || !some) {
			right++
		}
	}
	return float64(right) / float64(max(1, len(list)))
}
