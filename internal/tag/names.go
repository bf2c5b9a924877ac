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
		t.knownByPlace()
		t.knownByList()
		if pass < passes-1 {
			t.vote()
		}
	}
	if t.voted {
		t.knownElsewhere()
	}
}

// knownElsewhere finds by the text around the names that their sentence does not
// show: persons by their surname alone, and in sentences of capitals all:
// "HARTWELL UPS STAKES" in a story that has Hartwell in many places, and never
// a word "hartwell".
func (t *Tagger) knownElsewhere() {
	d := t.d
	found, at := append(t.spare[:0], d.Names...), 0
	t.spare = found
	d.Names = d.Names[:0]
	t.sentences(func(lo, hi int) {
		caps := t.style(lo, hi) == capsStyle
		for i := lo; i < hi; i++ {
			for ; at < len(found) && int(found[at].Lo) <= i; at++ {
				d.Names = append(d.Names, found[at])
			}
			type_, n := t.surely(i), len(d.Names)
			switch {
			case type_ == 0 || !caps && type_ != doc.Person:
			case n == 0 || int(d.Names[n-1].Hi) <= i:
				d.Names = append(d.Names, doc.Name{Lo: int32(i), Hi: int32(i + 1), Type: type_})
			case caps && d.Names[n-1].Hi-d.Names[n-1].Lo == 1:
				d.Names[n-1].Type = type_
			}
		}
	})
	d.Names = append(d.Names, found[at:]...)
}

// surely is the type of a name of the word at i by itself, of which the rest of
// the text leaves no doubt; 0: there is none.
func (t *Tagger) surely(i int) doc.EntityType {
	if !t.words[i].isUpper() {
		return 0
	}
	e := t.memory.at(t.words[i].low, false)
	if e == nil || e.lower > 0 {
		return 0
	}
	type_, sure := e.most(int(t.typed[i] &^ typedPair))
	if sure == 0 || e.votes[type_] < surelyLeast {
		return 0
	}
	return doc.EntityType(type_)
}

// surelyLeast is how often a word must be in names of the type elsewhere.
const surelyLeast = 3

// knownByPlace gives the names in the dateline the types that their places in
// it tell: "ST. LOUIS, Sept. 3 (Reuters)" is no team.
func (t *Tagger) knownByPlace() {
	d := t.d
	if d.Dateline.Block == doc.None {
		return
	}
	for i := range d.Names {
		n := &d.Names[i]
		within := func(s doc.Span) bool { return s.Start <= d.Tokens[n.Lo].Start && d.Tokens[n.Hi-1].End <= s.End }
		switch {
		case within(d.Dateline.Place):
			n.Type = doc.Location
		case within(d.Dateline.Agency):
			n.Type = doc.Organization
		}
	}
}

// knownByList makes places of the organizations that the gazetteer has as
// places alone, with two words or more: "Oval Office". Towns it leaves alone,
// for their teams have their names.
func (t *Tagger) knownByList() {
	for i := range t.d.Names {
		n := &t.d.Names[i]
		first, last := &t.listed[n.Lo], &t.listed[n.Hi-1]
		if n.Type == doc.Organization && first.part == partFirst && last.part == partLast && first.whole == word.Place && last.whole == word.Place {
			n.Type = doc.Location
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
	live := 1 // before the chain there is no name
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
				for e := range live {
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
		ended[0], last[0], live = c.best[LabelNone], LabelNone, nameTypes
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

// FindNames finds the names in one pass or two.
func (t *Tagger) FindNames(passes int) {
	t.PrepareNames()
	t.findNames(passes)
}

// Vote enters the names that the document has as the first pass.
func (t *Tagger) Vote() { t.vote() }

// UseNames makes the tagger use another model, until it is reset.
func (t *Tagger) UseNames(m linear.Model) { t.names = m }

// IsCountry tells whether the gazetteer has the tokens from lo to hi as the name
// of a country.
func (t *Tagger) IsCountry(lo, hi int) bool {
	if hi-lo == 1 {
		return t.listed[lo].own&word.Country != 0
	}
	return hi > lo && t.listed[lo].part == partFirst && t.listed[hi-1].part == partLast && t.listed[lo].whole&word.Country != 0
}

// Listed are the kinds that the gazetteer has token i under by itself.
func (t *Tagger) Listed(i int) uint16 { return t.listed[i].own }
