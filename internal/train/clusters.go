package main

// Clusters of words: words that stand in like places share a number, so that a
// model knows of a word it never saw what it knows of its neighbours (Miller,
// Guinness and Zamanian, 2004; Turian, Ratinov and Bengio, 2010). They are made
// from word vectors by k-means on the sphere, twice: the words into fine
// clusters, and the fine clusters, by their centres, into coarse ones.

import (
	"bufio"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

const (
	clusterWords  = 200000 // the most frequent words of the vectors
	centreWords   = 100000 // those of them that the centres are made from
	fineClusters  = 1024   // at most 1<<word.FineBits
	coarseRounds  = 40
	fineRounds    = 25
	coarseGroups  = 63 // what is left of 16 bits, less one: 0 is no cluster
	clusterSeed   = 11
	clusterShards = 8 // stretches of the words that are worked on side by side
)

// makeClusters reads word vectors as text, a word and its numbers a line, the
// most frequent word first, and writes the clusters of those that
// have a letter.
func makeClusters(vectors, out string) error {
	words, points, err := readVectors(vectors, clusterWords)
	if err != nil {
		return err
	}
	spread(points)
	centres := kMeans(points[:min(centreWords, len(points))], fineClusters, fineRounds)
	fine := assign(nil, centres, points)
	coarse := assign(nil, kMeans(centres, coarseGroups, coarseRounds), centres)
	f, err := os.Create(filepath.Join(out, "src", "en", "clusters.tsv"))
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	fmt.Fprintf(w, "# The clusters of the %d most frequent words: word, coarse cluster, fine cluster. Made by internal/train from GloVe vectors.\n", len(words))
	for i, x := range words {
		fmt.Fprintf(w, "%s\t%d\t%d\n", x, coarse[fine[i]]+1, fine[i])
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}

// readVectors reads the first n words, each with its vector at length 1.
func readVectors(name string, n int) (words []string, points [][]float32, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	for len(words) < n && in.Scan() {
		c := strings.Fields(in.Text())
		if len(c) < 2 || !strings.ContainsFunc(c[0], unicode.IsLetter) {
			continue
		}
		v := make([]float32, len(c)-1)
		for k, x := range c[1:] {
			y, err := strconv.ParseFloat(x, 32)
			if err != nil {
				return nil, nil, fmt.Errorf("%s: the vector of %s: %w", name, c[0], err)
			}
			v[k] = float32(y)
		}
		words, points = append(words, c[0]), append(points, unit(v))
	}
	return words, points, in.Err()
}

// commonDirections are the directions that most vectors share, which say how
// frequent a word is more than how it is used.
const commonDirections = 2

// spread takes the mean and the common directions out of the vectors (Mu and
// Viswanath, "All-but-the-Top", 2018).
func spread(points [][]float32) {
	mean := make([]float32, len(points[0]))
	for _, p := range points {
		for k, x := range p {
			mean[k] += x / float32(len(points))
		}
	}
	for _, p := range points {
		for k := range p {
			p[k] -= mean[k]
		}
	}
	for range commonDirections {
		takeOut(points, mainDirection(points))
	}
	for _, p := range points {
		unit(p)
	}
}

// mainDirection is the first principal component, by power iteration.
func mainDirection(points [][]float32) []float32 {
	v := make([]float32, len(points[0]))
	for k := range v {
		v[k] = 1 / float32(k+1)
	}
	for range directionRounds {
		next := make([]float32, len(v))
		for _, p := range points {
			s := dot(p, v)
			for k, x := range p {
				next[k] += s * x
			}
		}
		v = unit(next)
	}
	return v
}

// directionRounds is how often the power iteration is repeated.
const directionRounds = 40

// takeOut takes what the points have of the direction v, which is of length 1,
// out of them.
func takeOut(points [][]float32, v []float32) {
	for _, p := range points {
		s := dot(p, v)
		for k := range p {
			p[k] -= s * v[k]
		}
	}
}

// unit is v at length 1, in place.
func unit(v []float32) []float32 {
	var s float64
	for _, x := range v {
		s += float64(x) * float64(x)
	}
	if s > 0 {
		s = 1 / math.Sqrt(s)
	}
	for k := range v {
		v[k] *= float32(s)
	}
	return v
}

// kMeans is the centres of k clusters of the points.
func kMeans(points [][]float32, k, rounds int) (centres [][]float32) {
	r := rand.New(rand.NewPCG(clusterSeed, uint64(k)))
	for _, i := range r.Perm(len(points))[:k] {
		centres = append(centres, append([]float32(nil), points[i]...))
	}
	var of []int
	for range rounds {
		of = assign(of, centres, points)
		for _, c := range centres {
			clear(c)
		}
		sizes := make([]int, k)
		for i, p := range points {
			c := centres[of[i]]
			for j, x := range p {
				c[j] += x
			}
			sizes[of[i]]++
		}
		for j, n := range sizes {
			if n == 0 {
				copy(centres[j], points[r.IntN(len(points))])
			}
			unit(centres[j])
		}
	}
	return centres
}

// assign is the nearest centre of each point; of is used again.
func assign(of []int, centres, points [][]float32) []int {
	if of == nil {
		of = make([]int, len(points))
	}
	var wait sync.WaitGroup
	for s := range clusterShards {
		lo, hi := s*len(points)/clusterShards, (s+1)*len(points)/clusterShards
		wait.Go(func() {
			for i := lo; i < hi; i++ {
				of[i] = nearest(centres, points[i])
			}
		})
	}
	wait.Wait()
	return of
}

// nearest is the centre with the largest cosine.
func nearest(centres [][]float32, p []float32) int {
	best, top := 0, float32(-2)
	for j, c := range centres {
		if s := dot(p, c); s > top {
			best, top = j, s
		}
	}
	return best
}

// dot is the inner product, summed up in four parts, which is quicker.
func dot(p, c []float32) float32 {
	var a, b, d, e float32
	k := 0
	for ; k+4 <= len(p); k += 4 {
		a += p[k] * c[k]
		b += p[k+1] * c[k+1]
		d += p[k+2] * c[k+2]
		e += p[k+3] * c[k+3]
	}
	for ; k < len(p); k++ {
		a += p[k] * c[k]
	}
	return a + b + d + e
}
