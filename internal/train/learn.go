package main

// A learner is a log-linear model while it is trained: rows of weights by
// feature, one weight a label, updated by AdaGrad (Duchi, Hazan and Singer,
// 2011), which needs no tuning of the step. In the end the weights of the last
// epochs are averaged, the rows that matter least are dropped and the rest is
// rounded to eight bits.

import (
	"math"
	"math/rand/v2"
	"sort"

	"github.com/newstext/newstext/internal/linear"
)

// rowOf numbers features by their hash, with open addressing: a Go map of this
// size takes three times the memory and time.
type rowOf struct {
	keys []uint64
	rows []int32
	n    int32
}

func newRowOf() *rowOf { return &rowOf{keys: make([]uint64, 1<<16), rows: make([]int32, 1<<16)} }

// find is the row of the hash, or -1.
func (m *rowOf) find(h uint64) int32 {
	for i := h & uint64(len(m.keys)-1); ; i = (i + 1) & uint64(len(m.keys)-1) {
		switch m.keys[i] {
		case h:
			return m.rows[i]
		case 0:
			return -1
		}
	}
}

// add is the row of the hash, a new one if need be.
func (m *rowOf) add(h uint64) int32 {
	if r := m.find(h); r >= 0 {
		return r
	}
	if int(m.n)*2 >= len(m.keys) {
		old := *m
		m.keys, m.rows = make([]uint64, 2*len(old.keys)), make([]int32, 2*len(old.keys))
		for i, k := range old.keys {
			if k != 0 {
				m.put(k, old.rows[i])
			}
		}
	}
	m.put(h, m.n)
	m.n++
	return m.n - 1
}

func (m *rowOf) put(h uint64, row int32) {
	i := h & uint64(len(m.keys)-1)
	for m.keys[i] != 0 {
		i = (i + 1) & uint64(len(m.keys)-1)
	}
	m.keys[i], m.rows[i] = h, row
}

type weights [linear.Labels]float32

// A learner holds the weights and AdaGrad's sums of squares by row.
type learner struct {
	index  *rowOf
	w, g   []weights
	total  []weights // sums of w at the ends of epochs
	totals int
	count  []int32 // how often a feature was seen; for cutting rare ones
	rate   float32
	decay  float32 // pull to zero, per update of a row

	alive []bool // by row, after prune

	chains  []*chain // of names
	weights []float32
}

func newLearner(rate, decay float32) *learner {
	return &learner{index: newRowOf(), rate: rate, decay: decay}
}

// row is the row of a feature, made if need be.
func (l *learner) row(h uint64) int32 {
	r := l.index.add(h)
	if int(r) == len(l.count) {
		l.count = append(l.count, 0)
	}
	l.count[r]++
	return r
}

// ready makes room for the weights, once all rows are there.
func (l *learner) ready() {
	n := int(l.index.n)
	l.w, l.g, l.total = make([]weights, n), make([]weights, n), make([]weights, n)
}

func (l *learner) sum(rows []int32, s *weights) {
	*s = weights{}
	for _, r := range rows {
		if r < 0 {
			continue
		}
		w := &l.w[r]
		for k := range s {
			s[k] += w[k]
		}
	}
}

// update takes one step against the gradient on each of the rows.
func (l *learner) update(rows []int32, grad *weights) {
	for _, r := range rows {
		if r < 0 {
			continue
		}
		w, g := &l.w[r], &l.g[r]
		for k, d := range grad {
			if d > -1e-4 && d < 1e-4 {
				continue
			}
			d += l.decay * w[k]
			g[k] += d * d
			w[k] -= l.rate * d / (1e-3 + sqrt32(g[k]))
		}
	}
}

func sqrt32(x float32) float32 { return float32(math.Sqrt(float64(x))) }

// endEpoch adds the weights to the average.
func (l *learner) endEpoch() {
	l.totals++
	for i := range l.w {
		for k, x := range l.w[i] {
			l.total[i][k] += x
		}
	}
}

// softmax turns sums into shares, in place.
func softmax(s *weights) {
	top := s[0]
	for _, x := range s {
		top = max(top, x)
	}
	var z float32
	for k, x := range s {
		s[k] = float32(math.Exp(float64(x - top)))
		z += s[k]
	}
	for k := range s {
		s[k] /= z
	}
}

// A ranked row is one whose weights are not all alike.
type ranked struct {
	hash uint64
	row  int32
	rank float64
}

// ranking is the rows in the order of how much they matter: the spread of the
// averaged weights, and a little how often the feature was seen.
func (l *learner) ranking() []ranked {
	var list []ranked
	for i, h := range l.index.keys {
		if h == 0 {
			continue
		}
		r := l.index.rows[i]
		lo, hi := float32(0), float32(0)
		for _, x := range l.total[r] {
			lo, hi = min(lo, x), max(hi, x)
		}
		if hi > lo {
			list = append(list, ranked{h, r, float64(hi-lo) * math.Sqrt(math.Log1p(float64(l.count[r])))})
		}
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].rank != list[j].rank {
			return list[i].rank > list[j].rank
		}
		return list[i].hash < list[j].hash
	})
	return list
}

// prune keeps the rows that matter most, as many as find room in the slots,
// and starts the average anew. The rows are not renumbered.
func (l *learner) prune(slots int) error {
	list := l.ranking()
	hashes := make([]uint64, len(list))
	for i, x := range list {
		hashes[i] = x.hash
	}
	room, err := linear.Room(hashes, slots)
	if err != nil {
		return err
	}
	l.alive = make([]bool, l.index.n)
	for i, x := range list {
		l.alive[x.row] = room[i]
	}
	l.forget(l.alive)
	return nil
}

// addTotals adds the average of another learner of the same rows.
func (l *learner) addTotals(o *learner) {
	l.totals += o.totals
	for i := range o.total {
		for k, x := range o.total[i] {
			l.total[i][k] += x
		}
	}
}

// forget drops the rows that are not alive and starts the average anew.
func (l *learner) forget(alive []bool) {
	for r, a := range alive {
		if !a {
			l.w[r] = weights{}
		}
	}
	clear(l.total)
	l.totals = 0
}

// keepAlive leaves the rows out of the list that prune has dropped.
func (l *learner) keepAlive(rows []int32) []int32 {
	kept := rows[:0]
	for _, r := range rows {
		if r >= 0 && l.alive[r] {
			kept = append(kept, r)
		}
	}
	return kept
}

// pack rounds the averaged weights to eight bits and lays out the rows that
// matter most.
func (l *learner) pack(slots int) (data []byte, kept int, err error) {
	rows, _ := l.round()
	return linear.PackModel(rows, slots)
}

// round rounds the averaged weights to eight bits, the rows that matter most
// first; scale is what a weight of 1 became.
func (l *learner) round() (rows []linear.Row, scale float64) {
	list := l.ranking()
	var all []float64
	for _, x := range list {
		for _, v := range l.total[x.row] {
			if v != 0 {
				all = append(all, math.Abs(float64(v)))
			}
		}
	}
	sort.Float64s(all)
	top := all[len(all)-1-len(all)/clipShare]
	scale = 127 / top * float64(l.totals)
	rows = make([]linear.Row, 0, len(list))
	for _, x := range list {
		row := linear.Row{Hash: x.hash}
		some := false
		for k, v := range l.total[x.row] {
			q := math.Round(float64(v) * 127 / top)
			row.Weights[k] = int8(max(-127, min(127, q)))
			some = some || q != 0
		}
		if some {
			rows = append(rows, row)
		}
	}
	return rows, scale
}

// clipShare: one weight in so many is clipped when rounding, so that a few
// large ones do not take the resolution from the rest.
const clipShare = 20000

// drop leaves out share of 256 rows at random while learning, so that none
// leans on the others alone (Hinton and others, 2012).
func drop(r *rand.Rand, rows []int32, share uint64) {
	var bits uint64
	for i := range rows {
		if i%8 == 0 {
			bits = r.Uint64()
		}
		if bits&255 < share {
			rows[i] = -1
		}
		bits >>= 8
	}
}
