package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/quote"
)

const (
	evidenceRounds = 300
	evidenceRate   = 0.5
	evidenceKeep   = 5e-4 // pulls weights that tell nothing to 0
	evidenceUnit   = 16   // of a byte, to one unit of log odds
	// evidenceBar is the log odds from which a reading is taken.
	evidenceBar = -0.4
)

// An evidenceCase is a reading with its signs.
type evidenceCase struct {
	signs []uint8
	right bool
}

// makeEvidence learns what the signs of a reading weigh: a logistic regression
// for each group of frames, by steps down the whole gradient. With half, every
// second article is left out.
func makeEvidence(folder, out string, half bool) error {
	quotes, err := readQuotes(filepath.Join(folder, "polnear-train", "gold.jsonl"))
	if err != nil {
		return err
	}
	groups, signs := quote.Evidence()
	cases := make([][]evidenceCase, groups)
	at := 0
	err = eachArticle(folder, func(id string, d *doc.Doc) {
		if at++; half && at%2 == 0 {
			return
		}
		m := newMarked(d, quotes[id])
		quote.Weigh(d, func(r quote.Reading, group int, signs []uint8) {
			if hit, known := m.attributes(r); known {
				cases[group] = append(cases[group], evidenceCase{[]uint8(strings.Clone(string(signs))), hit})
			}
		})
	})
	if err != nil {
		return err
	}
	var model []byte
	for g, list := range cases {
		weights := regress(list, signs)
		weights[0] -= evidenceBar
		right := 0
		for _, c := range list {
			if (score(weights, c.signs) >= 0) == c.right {
				right++
			}
		}
		fmt.Printf("evidence of group %d: %d cases, %.3f right\n", g, len(list), float64(right)/float64(max(1, len(list))))
		for _, w := range weights {
			model = append(model, byte(int8(max(-127, min(127, math.Round(w*evidenceUnit))))))
		}
	}
	return os.WriteFile(filepath.Join(out, "cue_evidence.bin"), model, 0o666)
}

func score(weights []float64, signs []uint8) (sum float64) {
	for _, s := range signs {
		sum += weights[s]
	}
	return sum
}

func regress(list []evidenceCase, signs int) []float64 {
	weights, squares := make([]float64, signs), make([]float64, signs)
	slope := make([]float64, signs)
	for range evidenceRounds {
		for k, w := range weights {
			slope[k] = -evidenceKeep * w * float64(len(list))
		}
		for _, c := range list {
			miss := -1 / (1 + math.Exp(-score(weights, c.signs)))
			if c.right {
				miss++
			}
			for _, s := range c.signs {
				slope[s] += miss
			}
		}
		for k, g := range slope {
			if squares[k] += g * g; squares[k] > 0 {
				weights[k] += evidenceRate * g / math.Sqrt(squares[k])
			}
		}
	}
	return weights
}
