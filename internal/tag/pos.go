package tag

// Parts of speech are given from left to right, each token by the largest sum
// of the weights of its features: the word, its ends, its neighbours, what the
// dictionary says of them, and the two tags before. Marks need no model, nor do
// the frequent words in lower case that are always the same: "the", "government".
//
// The greedy way and most features are those of Giménez and Màrquez,
// "SVMTool" (2004).

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
)

// noWord stands for the words before a sentence and after it.
var noWord = facts{low: 1}

// Lane is the label of a part of speech in the model, which has none for
// PUNCT.
func Lane(p doc.POS) int {
	if p > doc.PUNCT {
		return int(p) - 2
	}
	return int(p) - 1
}

// ofLane is the part of speech of a label.
func ofLane(l int) doc.POS {
	if l >= int(doc.PUNCT)-1 {
		return doc.POS(l + 2)
	}
	return doc.POS(l + 1)
}

// tagAll gives every token its tag.
func (t *Tagger) tagAll() {
	d := t.d
	d.Tags = append(d.Tags[:0], make([]uint8, len(d.Tokens))...)
	t.sentences(func(lo, hi int) {
		var p1, p2 doc.POS
		style := t.style(lo, hi)
		for i := lo; i < hi; i++ {
			p := t.Mark(i)
			if p == 0 {
				f := t.POSFeatures(t.found[:0], lo, hi, i, style)
				f = t.POSHistory(f, lo, hi, i, p1, p2)
				p = t.best(f)
			}
			d.Tags[i] = p
			p1, p2 = p, p1
		}
	})
}

func (t *Tagger) best(f []uint64) doc.POS {
	var sums [linear.Labels]int32
	t.pos.Sum(f, &sums)
	best := int(doc.NOUN) - 1
	for l, s := range sums {
		if s > sums[best] {
			best = l
		}
	}
	return ofLane(best)
}

// Mark is the part of speech of a mark or of a word that has only one, 0 for
// what the model decides.
func (t *Tagger) Mark(i int) doc.POS {
	if t.d.Tokens[i].Kind != scan.Punct {
		if w := &t.words[i]; w.shape == kindWord {
			return doc.POS(t.sure.Find(w.low))
		}
		return 0
	}
	switch t.d.Word(i) {
	case "-", "–":
		// "1914–18", "10-12 percent": a range.
		if i > 0 && i+1 < len(t.words) && t.words[i-1].shape&shapeKind == uint8(scan.Number) && t.words[i+1].shape&shapeKind == uint8(scan.Number) {
			return doc.SYM
		}
	}
	return doc.PUNCT
}

// Style is how a sentence uses capitals.
type Style uint8

const (
	plainStyle Style = iota
	capsStyle        // "TRUMP UPS PRESSURE"
	titleStyle       // "Trump Ups Pressure"
)

// style tells the style from the words of four letters or more.
func (t *Tagger) style(lo, hi int) Style {
	long, upper, caps := 0, 0, 0
	for i := lo; i < hi; i++ {
		tok := &t.d.Tokens[i]
		if tok.Kind != scan.Word || tok.Len() < 4 {
			continue
		}
		long++
		if t.words[i].isUpper() {
			upper++
			if tok.Any(scan.AllUpper) {
				caps++
			}
		}
	}
	switch {
	case long >= 2 && caps*10 >= long*7:
		return capsStyle
	case long >= 3 && upper*10 >= long*8:
		return titleStyle
	}
	return plainStyle
}

func (t *Tagger) at(lo, hi, i int) *facts {
	if i < lo || i >= hi {
		return &noWord
	}
	return &t.words[i]
}

// POSFeatures appends to dst the features of token i in the sentence from lo
// to hi that do not depend on the tags before it.
func (t *Tagger) POSFeatures(dst []uint64, lo, hi, i int, style Style) []uint64 {
	a, b, w, y, z := t.at(lo, hi, i-2), t.at(lo, hi, i-1), t.at(lo, hi, i), t.at(lo, hi, i+1), t.at(lo, hi, i+2)
	shape := uint64(w.shape) | uint64(style)<<8
	if i == lo || i == lo+1 && b.shape&shapeKind == uint8(scan.Punct) {
		shape |= 1 << 10
	}
	class := uint64(w.class)
	dst = append(dst,
		linear.Mix(w.low, 1),
		linear.Mix(a.low, 2),
		linear.Mix(b.low, 3),
		linear.Mix(y.low, 4),
		linear.Mix(z.low, 5),
		linear.Mix(linear.Mix(b.low, w.low), 6),
		linear.Mix(linear.Mix(w.low, y.low), 7),
		linear.Mix(linear.Mix(b.low, y.low), 8),
		linear.Mix(shape, 9),
		linear.Mix(linear.Mix(w.low, shape), 10),
		linear.Mix(class, 11),
		linear.Mix(class<<16|shape, 12),
		linear.Mix(uint64(y.class)<<8|uint64(y.shape), 13),
		linear.Mix(uint64(b.class)<<8|uint64(b.shape), 14),
		linear.Mix(linear.Mix(w.low, uint64(y.class)), 15),
		linear.Mix(linear.Mix(y.low, class), 16),
		linear.Mix(uint64(z.class)<<8|uint64(z.shape), 17),
		linear.Mix(uint64(y.class)<<16|uint64(z.class), 18),
	)
	low := t.d.Tokens[i].In(t.d.Low)
	var end uint64
	for k := 1; k <= 4 && k < len(low); k++ {
		end = end<<8 | uint64(low[len(low)-k])
		dst = append(dst, linear.Mix(end, 20+uint64(k)))
		if k == 3 {
			dst = append(dst, linear.Mix(end<<16|shape, 28))
		}
	}
	var start uint64
	for k := 0; k < 4 && k < len(low); k++ {
		start = start<<8 | uint64(low[k])
		if k > 0 {
			dst = append(dst, linear.Mix(start, 24+uint64(k)))
		}
	}
	if i+1 < hi {
		if low := t.d.Tokens[i+1].In(t.d.Low); len(low) > 3 {
			end := uint64(low[len(low)-1]) | uint64(low[len(low)-2])<<8
			dst = append(dst, linear.Mix(end, 30))
		}
	}
	return dst
}

// POSHistory appends to dst the features of token i that depend on the tags of
// the token before it, p1, and of that before, p2; 0 before the sentence.
func (t *Tagger) POSHistory(dst []uint64, lo, hi, i int, p1, p2 doc.POS) []uint64 {
	w, y := t.at(lo, hi, i), t.at(lo, hi, i+1)
	one, two := uint64(p1), uint64(p1)|uint64(p2)<<8
	return append(dst,
		linear.Mix(one, 32),
		linear.Mix(two, 33),
		linear.Mix(linear.Mix(w.low, one), 34),
		linear.Mix(linear.Mix(w.low, two), 35),
		linear.Mix(linear.Mix(y.low, one), 36),
		linear.Mix(uint64(y.class)<<16|uint64(w.class)<<32|one, 37),
		linear.Mix(uint64(w.class)<<16|two, 38),
	)
}

// SentenceStyle is the style that the features of the sentence are to be given.
func (t *Tagger) SentenceStyle(lo, hi int) Style { return t.style(lo, hi) }

// PartOfSpeech is the part of speech of a label of the model.
func PartOfSpeech(label int) doc.POS { return ofLane(label) }

// TagAll gives every token of the document its part of speech.
func (t *Tagger) TagAll() { t.tagAll() }

// UsePOS makes the tagger use another model and other words that have only one
// part of speech, until it is reset.
func (t *Tagger) UsePOS(m linear.Model, sure linear.Classes) { t.pos, t.sure = m, sure }
