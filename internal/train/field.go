package main

// The conditional random field of the names while it is trained: sums over all
// paths through a chain by the forward-backward algorithm (Rabiner, 1989), once
// over all labels and once over those that the corpus allows. The difference of
// the two shares is the gradient; where a corpus leaves a label open both
// agree, so that nothing is learned from it.

import (
	"math"
	"math/rand/v2"

	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/tag"
)

// states are the labels with LabelNone, the last.
const states = linear.Labels + 1

// A field has room for one chain.
type field struct {
	follow [5]int32 // the rows of tag.Follows
	sums   [][states]float64
	rows   [][]int32
	alpha  [][states]float64
	beta   [][states]float64
	share  [][states]float64 // expected, all labels; then minus the allowed
	trans  [5][linear.Labels]float64
	dtrans [5][linear.Labels]float64
}

// before is how a label follows the one before: -1 it needs the first or inner
// word of its type, else any label that ends a name or is none.
func starts(l int) bool { return l == tag.LabelNone || l%4 == 0 || l%4 == 3 }

// group is the row of follow for the label of the token before, -1 inside a
// name.
func group(l int) int {
	switch {
	case l == tag.LabelNone:
		return 0
	case l%4 >= 2:
		return l/4 + 1
	}
	return -1
}

// learn takes one step for the chain and returns its loss.
func (f *field) learn(l *learner, c *chain, weight float32, r *rand.Rand) float64 {
	n := len(c.rows)
	for len(f.sums) < n {
		f.sums = append(f.sums, [states]float64{})
		f.alpha = append(f.alpha, [states]float64{})
		f.beta = append(f.beta, [states]float64{})
		f.share = append(f.share, [states]float64{})
		f.rows = append(f.rows, nil)
	}
	var s weights
	for i := range n {
		f.rows[i] = append(f.rows[i][:0], c.rows[i]...)
		drop(r, f.rows[i], nameDrop)
		l.sum(f.rows[i], &s)
		for k, v := range s {
			f.sums[i][k] = float64(v)
		}
		f.sums[i][tag.LabelNone] = 0
		f.share[i] = [states]float64{}
	}
	for g, row := range f.follow {
		for k, v := range l.w[row] {
			f.trans[g][k] = float64(v)
		}
		f.dtrans[g] = [linear.Labels]float64{}
	}
	all := f.pass(n, nil, 1)
	good := f.pass(n, c.may, -1)
	if math.IsInf(good, -1) || math.IsNaN(good) {
		return 0 // no path is allowed
	}
	for i := range n {
		var grad weights
		for k := range grad {
			grad[k] = float32(f.share[i][k]) * weight
		}
		l.update(f.rows[i], &grad)
	}
	for g, row := range f.follow {
		var grad weights
		for k := range grad {
			grad[k] = float32(f.dtrans[g][k]) * weight
		}
		l.update([]int32{row}, &grad)
	}
	return all - good
}

// logAdd is log(exp(a)+exp(b)).
func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if d := b - a; d > -30 {
		return a + math.Log1p(math.Exp(d))
	}
	return a
}

var minusInf = math.Inf(-1)

// pass adds the shares of the labels, times sign, over the paths that may
// allows (nil: all), and returns the logarithm of their sum.
func (f *field) pass(n int, may []uint32, sign float64) float64 {
	allowed := func(i, l int) bool { return may == nil || may[i]>>l&1 != 0 }
	ended := [5]float64{0, minusInf, minusInf, minusInf, minusInf}
	for i := range n {
		a := &f.alpha[i]
		for l := range states {
			a[l] = minusInf
			if !allowed(i, l) {
				continue
			}
			sum := minusInf
			switch {
			case l == tag.LabelNone:
				for _, e := range ended {
					sum = logAdd(sum, e)
				}
			case starts(l):
				for g, e := range ended {
					sum = logAdd(sum, e+f.trans[g][l])
				}
			case i > 0:
				b := l &^ 3
				sum = logAdd(f.alpha[i-1][b], f.alpha[i-1][b+1])
			}
			a[l] = sum + f.sums[i][l]
		}
		ended[0] = a[tag.LabelNone]
		for g := 1; g < 5; g++ {
			ended[g] = logAdd(a[4*(g-1)+2], a[4*(g-1)+3])
		}
	}
	total := minusInf
	for _, e := range ended {
		total = logAdd(total, e)
	}
	if math.IsInf(total, -1) {
		return total
	}
	for i := n - 1; i >= 0; i-- {
		b := &f.beta[i]
		var begin [5]float64 // what follows a label of the group
		if i < n-1 {
			next, sums := &f.beta[i+1], &f.sums[i+1]
			for g := range begin {
				begin[g] = minusInf
				if allowed(i+1, tag.LabelNone) {
					begin[g] = next[tag.LabelNone]
				}
				for l := 0; l < linear.Labels; l++ {
					if starts(l) && allowed(i+1, l) {
						begin[g] = logAdd(begin[g], f.trans[g][l]+sums[l]+next[l])
					}
				}
			}
		}
		for l := range states {
			if g := group(l); g >= 0 {
				b[l] = begin[g]
				continue
			}
			b[l] = minusInf
			if i < n-1 {
				base := l &^ 3
				for _, k := range [2]int{base + 1, base + 2} {
					if allowed(i+1, k) {
						b[l] = logAdd(b[l], f.sums[i+1][k]+f.beta[i+1][k])
					}
				}
			}
		}
		for l := range states {
			if allowed(i, l) {
				f.share[i][l] += sign * math.Exp(f.alpha[i][l]+b[l]-total)
			}
		}
		// The shares of what begins after a label of each group.
		for g := range f.dtrans {
			before := minusInf
			switch {
			case i == 0 && g == 0:
				before = 0
			case i == 0:
			case g == 0:
				before = f.alpha[i-1][tag.LabelNone]
			default:
				before = logAdd(f.alpha[i-1][4*(g-1)+2], f.alpha[i-1][4*(g-1)+3])
			}
			if math.IsInf(before, -1) {
				continue
			}
			for l := 0; l < linear.Labels; l++ {
				if starts(l) && allowed(i, l) {
					f.dtrans[g][l] += sign * math.Exp(before+f.trans[g][l]+f.sums[i][l]+b[l]-total)
				}
			}
		}
	}
	return total
}
