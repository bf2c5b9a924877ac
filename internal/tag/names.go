package tag

// Names are found by a conditional random field of the first order over the
// labels first, inner, last and only word of a name of each type, and no name
// (Lafferty, McCallum and Pereira, 2001; Ratinov and Roth, 2009, for the labels,
// the gazetteer and the two passes). "No name" always has the sum 0.
//
// Most words of a text can be in no name, for they have no capital and stand
// beside none. The rest form short chains, which are decoded one by one.
//
// There are two passes. The second one knows what the first one found
// elsewhere in the document.

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// The labels of a type t from 0 are 4t and these.
const (
	labelFirst = iota
	labelInner
	labelLast
	labelOnly
	LabelNone = linear.Labels // in no name
)

// kindWord is the shape bits of a word.
const kindWord = uint8(scan.Word)

// Label is the label of a token at i of a name from lo to hi.
func Label(type_ doc.EntityType, lo, hi, i int) int {
	base := 4 * (int(type_) - 1)
	switch {
	case hi-lo == 1:
		return base + labelOnly
	case i == lo:
		return base + labelFirst
	case i == hi-1:
		return base + labelLast
	}
	return base + labelInner
}

// PrepareNames readies the tagger for NameFeatures and Chains. The document
// must have its tags.
func (t *Tagger) PrepareNames() {
	n := len(t.words)
	t.listed = zeroed(t.listed, n)
	t.typed = zeroed(t.typed, n)
	t.runs = zeroed(t.runs, n)
	t.voted = false
	g := linear.OpenClasses(data.Gazetteer)
	t.sentences(func(lo, hi int) {
		t.look(g, lo, hi)
		t.findRuns(lo, hi)
	})
	t.remember()
}

func zeroed[T any](s []T, n int) []T {
	if n > cap(s) {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// A run is a stretch of tokens with capitals. Each of its tokens knows it.
type run struct{ lo, hi int32 }

// findRuns notes the runs of the sentence. A hyphen or an ampersand between
// two capitals is in the run.
func (t *Tagger) findRuns(lo, hi int) {
	for i := lo; i < hi; {
		if !t.words[i].isUpper() {
			i++
			continue
		}
		end := i + 1
		for end < hi && (t.words[end].isUpper() || end+1 < hi && t.words[end+1].isUpper() && t.joins(end)) {
			end++
		}
		for k := i; k < end; k++ {
			t.runs[k] = run{int32(i), int32(end)}
		}
		i = end
	}
}

// joins tells of "-" and "&".
func (t *Tagger) joins(i int) bool {
	tok := &t.d.Tokens[i]
	return tok.Len() == 1 && (t.d.Text[tok.Start] == '-' || t.d.Text[tok.Start] == '&')
}

// opens tells whether token i begins its sentence, quotation marks left aside.
func (t *Tagger) opens(lo, i int) bool {
	for i > lo && t.words[i-1].shape&shapeKind == uint8(scan.Punct) {
		i--
	}
	return i == lo
}

// reach is how many words without a capital a name may have between two that
// have one: "Ministry of the Interior".
const reach = 3

// May tells whether token i can be in a name: it has a capital or a digit, or
// stands between capitals, or leads up to one.
func (t *Tagger) May(lo, hi, i int) bool {
	w := &t.words[i]
	if w.shape&(shapeUpper|shapeMixed) != 0 {
		return true
	}
	switch scan.Kind(w.shape & shapeKind) {
	case scan.Number:
		return true
	case scan.Address:
		return false
	case scan.Punct, scan.Symbol:
		if i == lo || i+1 >= hi || t.d.Tokens[i].Any(scan.QuoteMark) && t.d.Tokens[i].Len() > 3 {
			return false
		}
	}
	if t.hyphened(lo, hi, i) {
		return true
	}
	after := false
	for k := 1; k <= reach && i+k < hi && !after; k++ {
		after = t.words[i+k].isUpper()
		if t.words[i+k].shape&shapeKind == uint8(scan.Punct) && !t.joins(i+k) && k > 1 {
			break
		}
	}
	if !after {
		// "Lloyds of 1991", "Sainsbury 's": a clitic or a number may end a name.
		return i > lo && t.words[i-1].isUpper() && t.d.Tokens[i].Any(scan.Clitic)
	}
	for k := 1; k <= reach && i-k >= lo; k++ {
		if t.words[i-k].isUpper() {
			return true
		}
	}
	// "al-Shabab", "van Gogh", "eBay"
	return i+1 < hi && (t.joins(i+1) || t.words[i+1].isUpper() && t.particle(i))
}

// hyphened tells of "-" and "un" in "Kim Jong-un": what is written to a word
// with a capital by a hyphen.
func (t *Tagger) hyphened(lo, hi, i int) bool {
	k := i
	if !t.joins(k) {
		k--
	}
	return k > lo && k+1 < hi && t.joins(k) && t.words[k-1].isUpper() &&
		!t.d.Tokens[k].Any(scan.Space) && !t.d.Tokens[k+1].Any(scan.Space)
}

// particle tells of the small words that begin names.
func (t *Tagger) particle(i int) bool {
	switch t.d.LowWord(i) {
	case "al", "el", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "d", "la", "le",
		"les", "los", "las", "van", "von", "der", "den", "ter", "ten", "zu", "af", "av", "abu", "um", "ul", "ap", "y", "e":
		return true
	}
	return false
}

// chains calls f with each maximal stretch of tokens that can be in names.
func (t *Tagger) Chains(lo, hi int, f func(a, b int)) {
	for i := lo; i < hi; {
		if !t.May(lo, hi, i) {
			i++
			continue
		}
		end := i + 1
		for end < hi && t.May(lo, hi, end) {
			end++
		}
		f(i, end)
		i = end
	}
}

// Follows is the feature of a name that begins after a token of the type that
// is not in a longer name; 0: in no name.
func Follows(type_ int) uint64 { return linear.Mix(uint64(type_), 200) }

// findNames fills d.Names.
func (t *Tagger) findNames(passes int) {
	for c := range t.follow {
		t.names.Sum([]uint64{Follows(c)}, &t.follow[c])
	}
	t.sums, t.summed = t.sums[:0], 0
	for pass := range passes {
		t.d.Names = t.d.Names[:0]
		t.sentences(func(lo, hi int) {
			style := t.style(lo, hi)
			t.Chains(lo, hi, func(a, b int) { t.decode(lo, hi, a, b, style) })
		})
		if pass < passes-1 {
			t.vote()
		}
	}
}

// never is a sum that no path reaches.
const never = -1 << 28

// A cell is one column of the decoding.
type cell struct {
	best [linear.Labels + 1]int32 // of the paths that end in the label
	from [linear.Labels + 1]uint8 // the label before
}

// decode finds the best labels of the chain from a to b (Viterbi, 1967) and
// appends its names.
func (t *Tagger) decode(lo, hi, a, b int, style Style) {
	if b-a > len(t.cells) {
		t.cells = make([]cell, 2*(b-a))
	}
	var ended [nameTypes]int32 // by type of the token before: 0 no name
	var last [nameTypes]uint8
	for c := range ended {
		ended[c] = never
	}
	ended[0], last[0] = 0, LabelNone
	for i := a; i < b; i++ {
		s := t.sum(lo, hi, i, style)
		c := &t.cells[i-a]
		top := 0
		for k := 1; k < nameTypes; k++ {
			if ended[k] > ended[top] {
				top = k
			}
		}
		c.best[LabelNone], c.from[LabelNone] = ended[top], last[top]
		for k := 0; k < linear.Labels; k += 4 {
			for _, l := range [2]int{k + labelFirst, k + labelOnly} {
				best, from := int32(never), uint8(LabelNone)
				for e := range ended {
					if v := ended[e] + t.follow[e][l]; v > best {
						best, from = v, last[e]
					}
				}
				c.best[l], c.from[l] = best+s[l], from
			}
			first, inner := int32(never), int32(never)
			if i > a {
				p := &t.cells[i-a-1]
				first, inner = p.best[k+labelFirst], p.best[k+labelInner]
			}
			from := k + labelFirst
			if inner > first {
				first, from = inner, k+labelInner
			}
			c.best[k+labelInner], c.from[k+labelInner] = first+s[k+labelInner], uint8(from)
			c.best[k+labelLast], c.from[k+labelLast] = first+s[k+labelLast], uint8(from)
		}
		ended[0], last[0] = c.best[LabelNone], LabelNone
		for k := 0; k < linear.Labels; k += 4 {
			l := k + labelLast
			if c.best[k+labelOnly] > c.best[l] {
				l = k + labelOnly
			}
			ended[k/4+1], last[k/4+1] = c.best[l], uint8(l)
		}
	}
	top := 0
	for k := 1; k < nameTypes; k++ {
		if ended[k] > ended[top] {
			top = k
		}
	}
	t.trace(a, b, int(last[top]))
}

// sum is the sums of the features of token i. What the first pass summed up is
// kept for the second one, which has only its votes to add.
func (t *Tagger) sum(lo, hi, i int, style Style) (s [linear.Labels]int32) {
	if !t.voted {
		t.names.Sum(t.NameFeatures(t.found[:0], lo, hi, i, style), &s)
		var kept [linear.Labels]int16
		for k, v := range s {
			kept[k] = int16(v)
		}
		t.sums = append(t.sums, kept)
		return s
	}
	if t.words[i].isUpper() {
		if e := t.memory.at(t.words[i].low, false); e != nil {
			t.names.Sum(t.voteFeatures(t.found[:0], i, t.nameShape(lo, i, style), e), &s)
		}
	}
	for k, v := range t.sums[t.summed] {
		s[k] += int32(v)
	}
	t.summed++
	return s
}

// nameShape is the shape of token i with the style of its sentence, and
// whether it opens it.
func (t *Tagger) nameShape(lo, i int, style Style) uint64 {
	shape := uint64(t.words[i].shape) | uint64(style)<<8
	if t.opens(lo, i) {
		shape |= 1 << 10
	}
	return shape
}

// trace reads the labels of the chain from the last one back and appends the
// names they say, in order.
func (t *Tagger) trace(a, b, label int) {
	from := len(t.d.Names)
	end := b
	for i := b - 1; i >= a; i-- {
		if label != LabelNone {
			switch label % 4 {
			case labelLast:
				end = i + 1
			case labelOnly, labelFirst:
				if label%4 == labelOnly {
					end = i + 1
				}
				type_ := doc.EntityType(label/4 + 1)
				start := i
				if type_ == doc.Person && end-i > 1 && t.isTitle(i) {
					start++
				}
				t.d.Names = append(t.d.Names, doc.Name{Lo: int32(start), Hi: int32(end), Type: type_})
			}
		}
		label = int(t.cells[i-a].from[label])
	}
	found := t.d.Names[from:]
	for i, j := 0, len(found)-1; i < j; i, j = i+1, j-1 {
		found[i], found[j] = found[j], found[i]
	}
}

// isTitle tells of the titles that are in no name, though some corpora hold
// them to be: "Dr. Bailey", "Justice Adeyemi".
func (t *Tagger) isTitle(i int) bool {
	switch t.d.LowWord(i) {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "prof", "prof.", "professor", "justice", "judge", "president", "senator", "sen", "sen.",
		"rep", "rep.", "gov", "gov.", "governor", "gen", "gen.", "general", "col", "col.", "colonel", "capt", "capt.", "captain", "lt", "lt.",
		"sgt", "sgt.", "sergeant", "maj", "maj.", "major", "minister", "chancellor", "premier", "mayor", "ambassador", "inspector", "detective":
		return true
	}
	return false
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

// FindNames finds the names in one pass or two.
func (t *Tagger) FindNames(passes int) {
	t.PrepareNames()
	t.findNames(passes)
}

// Vote enters the names that the document has as the first pass.
func (t *Tagger) Vote() { t.vote() }

// UseNames makes the tagger use another model, until it is reset.
func (t *Tagger) UseNames(m linear.Model) { t.names = m }

// Listed are the kinds that the gazetteer has token i under by itself.
func (t *Tagger) Listed(i int) uint16 { return t.listed[i].own }
