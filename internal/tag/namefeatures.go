package tag

// The features of the names: the words around, their shapes and ends, the
// dictionary, the clusters of words that stand in like places (Turian, Ratinov
// and Bengio, 2010), the gazetteer, the run of capitals, and what the rest of
// the document says of the word. Each template has a number of its own, which
// keeps it apart from the others in the hash.

import (
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// nameShape is the shape of token i with the style of its sentence, and
// whether it opens it.
func (t *Tagger) nameShape(lo, i int, style Style) uint64 {
	shape := uint64(t.words[i].shape) | uint64(style)<<8
	if t.opens(lo, i) {
		shape |= 1 << 10
	}
	return shape
}

// NameFeatures appends to dst the features of token i in the sentence.
func (t *Tagger) NameFeatures(dst []uint64, lo, hi, i int, style Style) []uint64 {
	a, b, w, y, z := t.at(lo, hi, i-2), t.at(lo, hi, i-1), t.at(lo, hi, i), t.at(lo, hi, i+1), t.at(lo, hi, i+2)
	shape := t.nameShape(lo, i, style)
	st := shape &^ 0xff
	tag := func(k int) uint64 {
		if k < lo || k >= hi {
			return 0
		}
		return uint64(t.d.Tags[k])
	}
	p0, p1, p2 := tag(i), tag(i-1), tag(i+1)
	dst = append(dst,
		linear.Mix(w.low, 1),
		linear.Mix(linear.Mix(w.low, shape), 2),
		linear.Mix(b.low, 3),
		linear.Mix(y.low, 4),
		linear.Mix(a.low, 5),
		linear.Mix(z.low, 6),
		linear.Mix(linear.Mix(b.low, w.low), 7),
		linear.Mix(linear.Mix(w.low, y.low), 8),
		linear.Mix(shape, 9),
		linear.Mix(shape<<8|uint64(b.shape), 10),
		linear.Mix(shape<<8|uint64(y.shape), 11),
		linear.Mix(shape<<16|uint64(b.shape)<<8|uint64(y.shape), 12),
		linear.Mix(uint64(b.shape)<<16|uint64(a.shape)<<8|uint64(y.shape)<<24|uint64(z.shape)<<32, 13),
		linear.Mix(p0|st, 14),
		linear.Mix(p0|p1<<5|p2<<10, 15),
		linear.Mix(linear.Mix(a.low, b.low), 16),
		linear.Mix(linear.Mix(y.low, z.low), 17),
		linear.Mix(uint64(w.class)|st<<16, 18),
		linear.Mix(uint64(b.class)<<8|uint64(b.shape), 19),
		linear.Mix(uint64(y.class)<<8|uint64(y.shape), 20),
		linear.Mix(linear.Mix(b.low, shape), 21),
		linear.Mix(linear.Mix(y.low, shape), 22),
		linear.Mix(uint64(w.like), 70),
		linear.Mix(uint64(w.like)<<16|shape, 71),
		linear.Mix(uint64(b.like), 72),
		linear.Mix(uint64(y.like), 73),
		linear.Mix(uint64(b.coarse())<<16|uint64(w.coarse())<<8|uint64(y.coarse()), 74),
		linear.Mix(uint64(b.like)<<16|uint64(w.like), 75),
		linear.Mix(uint64(w.like)<<16|uint64(y.like), 76),
		linear.Mix(uint64(a.like), 81),
		linear.Mix(uint64(z.like), 82),
		linear.Mix(uint64(a.coarse())<<8|uint64(b.coarse()), 83),
		linear.Mix(uint64(y.coarse())<<8|uint64(z.coarse()), 84),
	)
	low := t.d.Tokens[i].In(t.d.Low)
	var end uint64
	for k := 1; k <= 4 && k < len(low); k++ {
		if end = end<<8 | uint64(low[len(low)-k]); k > 1 {
			dst = append(dst, linear.Mix(end, 24+uint64(k)))
		}
	}
	var start uint64
	for k := 0; k < 4 && k < len(low); k++ {
		if start = start<<8 | uint64(low[k]); k > 1 {
			dst = append(dst, linear.Mix(start, 30+uint64(k)))
		}
	}
	dst = t.listFeatures(dst, lo, hi, i, st)
	dst = t.runFeatures(dst, lo, hi, i)
	return t.evidenceFeatures(dst, i, shape, st)
}

// listFeatures are those of the gazetteer.
func (t *Tagger) listFeatures(dst []uint64, lo, hi, i int, st uint64) []uint64 {
	l := &t.listed[i]
	upper := uint64(t.words[i].shape&shapeUpper) << 8
	for own := l.own; own != 0; own &= own - 1 {
		dst = append(dst, linear.Mix(uint64(own&-own)<<16|upper, 40))
	}
	if l.part != partNone {
		for whole := l.whole; whole != 0; whole &= whole - 1 {
			dst = append(dst, linear.Mix(uint64(whole&-whole)<<4|uint64(l.part), 41))
		}
	}
	var before, after listed
	if i > lo {
		before = t.listed[i-1]
	}
	if i+1 < hi {
		after = t.listed[i+1]
	}
	own := uint64(l.own)<<16 | upper | st
	return append(dst,
		linear.Mix(own, 42),
		linear.Mix(own<<16|uint64(before.own), 43),
		linear.Mix(own<<16|uint64(after.own), 44),
		linear.Mix(uint64(before.own), 45),
		linear.Mix(uint64(after.own), 46),
		linear.Mix(uint64(before.whole)<<4|uint64(before.part), 47),
		linear.Mix(uint64(after.whole)<<4|uint64(after.part), 48),
	)
}

// runFeatures are those of the run of capitals around token i: what stands
// before it and after it, how it begins and ends.
func (t *Tagger) runFeatures(dst []uint64, lo, hi, i int) []uint64 {
	r := t.runs[i]
	if r.hi == 0 {
		return dst
	}
	first, last := &t.words[r.lo], &t.words[r.hi-1]
	before, after := t.at(lo, hi, int(r.lo)-1), t.at(lo, hi, int(r.hi))
	place := uint64(min(int(r.hi-r.lo), 6))<<8 | uint64(min(i-int(r.lo), 3))<<4 | uint64(min(int(r.hi)-1-i, 3))
	where := uint64(0)
	if i == int(r.lo) {
		where |= 1
	}
	if i == int(r.hi)-1 {
		where |= 2
	}
	return append(dst,
		linear.Mix(place, 50),
		linear.Mix(linear.Mix(before.low, where), 51),
		linear.Mix(linear.Mix(after.low, where), 52),
		linear.Mix(linear.Mix(last.low, where), 53),
		linear.Mix(linear.Mix(first.low, where), 54),
		linear.Mix(uint64(t.listed[r.hi-1].own)<<4|where, 55),
		linear.Mix(uint64(t.listed[r.lo].own)<<4|where, 56),
		linear.Mix(uint64(last.like)<<4|where, 77),
		linear.Mix(uint64(first.like)<<4|where, 78),
		linear.Mix(uint64(before.like)<<4|where, 79),
		linear.Mix(uint64(after.like)<<4|where, 80),
		linear.Mix(uint64(before.class)<<16|uint64(after.class)<<32|where, 57),
		linear.Mix(uint64(after.class&(word.Person|word.VerbS|word.Past|word.Verb))<<4|where, 58),
	)
}

// evidenceFeatures are those of the rest of the document.
func (t *Tagger) evidenceFeatures(dst []uint64, i int, shape, st uint64) []uint64 {
	w := &t.words[i]
	if !w.isUpper() {
		return dst
	}
	e := t.memory.at(w.low, false)
	if e == nil {
		return dst
	}
	seen := uint64(min(e.lower, 2)) | uint64(min(e.upper, 2))<<2
	dst = append(dst, linear.Mix(seen|st<<8, 60), linear.Mix(seen<<32|shape<<16|uint64(w.class), 61))
	if !t.voted {
		return dst
	}
	return t.voteFeatures(dst, i, shape, e)
}

// voteFeatures are those of the names that the first pass found elsewhere.
func (t *Tagger) voteFeatures(dst []uint64, i int, shape uint64, e *evidence) []uint64 {
	w := &t.words[i]
	type_, sure := e.most(int(t.typed[i] &^ typedPair))
	v := type_ | sure<<3
	dst = append(dst, linear.Mix(v, 62), linear.Mix(v|shape<<8, 63))
	if i > 0 {
		if p := t.memory.at(pairHash(t.words[i-1].low, w.low), false); p != nil {
			own := -1
			if t.typed[i]&typedPair != 0 {
				own = int(t.typed[i] &^ typedPair)
			}
			type_, sure := p.most(own)
			dst = append(dst, linear.Mix(type_|sure<<3, 64))
		}
	}
	if i+1 < len(t.words) {
		if p := t.memory.at(pairHash(w.low, t.words[i+1].low), false); p != nil {
			own := -1
			if t.typed[i+1]&typedPair != 0 {
				own = int(t.typed[i+1] &^ typedPair)
			}
			type_, sure := p.most(own)
			dst = append(dst, linear.Mix(type_|sure<<3, 65))
		}
	}
	return dst
}
