package syntax

import "github.com/newstext/newstext/internal/linear"

// A Word is what the features see of a word.
type Word struct {
	Form uint64 // hash of the word in lower case
	Tag  uint64 // part of speech; outside the sentence 30, the root 31
}

// The words that stand for nothing and for the root.
var (
	outside = Word{1, 30}
	root    = Word{2, 31}
)

// Sentence is the words of one sentence, with what the features may see beside
// them: before it a word outside, behind it the root and two words outside.
type Sentence []Word

// at is word i, from -1, the word outside before, to two behind the root.
func (w Sentence) at(i int32) Word { return w[i+1] }

// Features appends to dst the features of the next step: the words and tags at
// the top of the stack and the head of the buffer, alone and in pairs and
// triples, with their outermost children, the number of these, and the
// distance between the two: those of Zhang and Nivre (2011) that the accuracy
// on the development treebank falls without.
func Features(dst []uint64, s *State, words Sentence) []uint64 {
	i0, i1, i2 := s.at(0), s.at(1), s.at(2)
	s0, s1, s2 := words.at(i0), words.at(i1), words.at(i2)
	b0, b1, b2 := words.at(s.Next), words.at(s.Next+1), words.at(s.Next+2)
	s0l, s0r, s1r := outside, outside, outside
	var dist, dist1 uint64
	if i0 != none {
		s0l, s0r = words.at(s.left[i0].last), words.at(s.right[i0].last)
		dist = rounded(s.Next - i0)
	}
	if i1 != none {
		s1r = words.at(s.right[i1].last)
		dist1 = rounded(i0 - i1)
	}
	b0l, vb := words.at(s.left[s.Next].last), uint64(s.left[s.Next].count)
	tags := s0.Tag | b0.Tag<<5
	tags1 := s0.Tag | s1.Tag<<5
	return append(dst,
		linear.Mix(s0.Form, 100|s0.Tag<<8),
		linear.Mix(b0.Form, 102|b0.Tag<<8),
		linear.Mix(b1.Form, 103|b1.Tag<<8),
		linear.Mix(s2.Tag|tags1<<5, 104),
		linear.Mix(linear.Mix(s0.Form, b0.Form), 105),
		linear.Mix(linear.Mix(s0.Form, s1.Form), 106),
		linear.Mix(s0.Form, 107|b0.Tag<<8|s1.Tag<<13),
		linear.Mix(b0.Form, 108|tags<<8),
		linear.Mix(tags|b1.Tag<<10, 111),
		linear.Mix(tags|b1.Tag<<10|b2.Tag<<15, 112),
		linear.Mix(tags|s1.Tag<<10, 113),
		linear.Mix(tags|s0l.Tag<<10|s0r.Tag<<15, 116),
		linear.Mix(tags1|s0l.Tag<<10|s0r.Tag<<15, 118),
		linear.Mix(tags1|s1r.Tag<<10|s0l.Tag<<15, 119),
		linear.Mix(tags|b0l.Tag<<10, 120),
		linear.Mix(s0l.Form, 122|tags<<8),
		linear.Mix(b0l.Form, 123|tags<<8),
		linear.Mix(b0.Form, 127|vb<<8),
		linear.Mix(tags1|dist1<<10, 129),
		linear.Mix(s0.Form, 130|dist<<8),
		linear.Mix(tags|s1.Tag<<10|dist<<15|vb<<19, 132),
	)
}

// rounded is a distance in words, the coarser the longer.
func rounded(n int32) uint64 {
	return uint64([...]uint8{0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6, 7}[min(n, 11)])
}

// LabelFeatures appends to dst the features of the arc from the head to the
// word in a finished tree.
func LabelFeatures(dst []uint64, s *State, words Sentence, i int32) []uint64 {
	h := s.Heads[i]
	w, head := words.at(i), words.at(h)
	side := uint64(0)
	dist := i - h
	if dist < 0 {
		side, dist = 1, -dist
	}
	d := rounded(dist)<<1 | side
	first, last := s.left[i].last, s.right[i].last
	up := outside
	if h < s.N {
		up = words.at(s.Heads[h])
	}
	fc, lc := words.at(first), words.at(last)
	tags := w.Tag | head.Tag<<5 | side<<10
	sibling := outside
	if h >= 0 {
		if i < h {
			sibling = words.at(s.left[h].last)
		} else {
			sibling = words.at(s.right[h].last)
		}
	}
	nl := uint64(s.left[i].count)
	return append(dst,
		linear.Mix(tags|d<<11, 200),
		linear.Mix(w.Form, 201|side<<8),
		linear.Mix(w.Form, 202|tags<<8),
		linear.Mix(head.Form, 203|tags<<8),
		linear.Mix(linear.Mix(w.Form, head.Form), 204),
		linear.Mix(fc.Form, 205|tags<<8),
		linear.Mix(tags|fc.Tag<<11|lc.Tag<<16, 206),
		linear.Mix(words.at(i-1).Form, 207|tags<<8),
		linear.Mix(words.at(i+1).Form, 208|tags<<8),
		linear.Mix(tags|words.at(i-1).Tag<<11|words.at(i+1).Tag<<16, 209),
		linear.Mix(tags|up.Tag<<11, 210),
		linear.Mix(tags|sibling.Tag<<11|d<<16, 211),
		linear.Mix(sibling.Form, 212|tags<<8),
		linear.Mix(tags|nl<<11|fc.Tag<<14, 213),
		linear.Mix(linear.Mix(head.Form, fc.Form), 214|tags<<8),
		linear.Mix(tags|uint64(s.right[h].count)<<11|uint64(s.left[h].count)<<14, 215),
	)
}
