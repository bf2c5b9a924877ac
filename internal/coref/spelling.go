package coref

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// core is the words of a name that count: without the article, a legal form
// and a generation: "the Alder Mines Inc", "Ray Moss Jr.".
func (r *resolver) core(m *mention) (lo, hi int32) {
	lo, hi = m.lo, m.hi
	for lo < hi-1 && (r.d.LowWord(int(lo)) == "the" || m.typ == doc.Person && isHonorific(r.d.LowWord(int(lo)))) {
		lo++
	}
	for hi > lo+1 {
		w := r.d.LowWord(int(hi - 1))
		if m.typ == doc.Organization && isLegalForm(w) || m.typ == doc.Person && (w == "jr" || w == "jr." || w == "sr" || w == "sr." || w == "i" || w == "ii" || w == "iii" || w == "iv" || w == ",") {
			hi--
			continue
		}
		break
	}
	return lo, hi
}

// hash is that of the words from lo to hi, in any case and without their full
// stops.
func (r *resolver) hash(lo, hi int32) uint64 {
	h := uint64(0)
	for i := lo; i < hi; i++ {
		h = linear.Mix(h, r.wordHash(i))
	}
	return h
}

// isInitials tells of a name that is nothing but initials: "U. S."
func (r *resolver) isInitials(lo, hi int32) bool {
	for i := lo; i < hi; i++ {
		if !r.d.Tokens[i].Any(scan.Initial) {
			return false
		}
	}
	return true
}

// spelt is the hash of the letters from lo to hi, as initials has it.
func (r *resolver) spelt(lo, hi int32) uint64 {
	h := uint64(14695981039346656037)
	low := r.d.Low[r.d.Tokens[lo].Start:r.d.Tokens[hi-1].End]
	low = strings.TrimSuffix(low, ".com")
	for _, c := range []byte(low) {
		if c != '.' && c != ' ' {
			h = (h ^ uint64(c)) * 1099511628211
		}
	}
	return h
}

// wordHash is the hash of a word, "U.S." and "US" being the same.
func (r *resolver) wordHash(i int32) uint64 { return r.spelt(i, i+1) }

// formHash is the hash under which a name that is written as that of the
// mention is found.
func (r *resolver) formHash(m *mention) uint64 {
	lo, hi := r.core(m)
	if alias := countryAlias(r.d.Low[r.d.Tokens[lo].Start:r.d.Tokens[hi-1].End]); alias != 0 && m.typ != doc.Person {
		return uint64(alias)
	}
	if r.isInitials(lo, hi) {
		return linear.Mix(0, r.spelt(lo, hi))
	}
	return r.hash(lo, hi)
}

// minVariant is the shortest word, in bytes, that is looked for in another
// spelling: "Zelenskiy"; of shorter ones too many differ in one letter.
const minVariant = 6

// start is the hash of the first letters of a word, which all its spellings
// share.
func (r *resolver) start(i int32) uint64 {
	return word.Hash(r.d.LowWord(int(i))[:minVariant-2])
}

// isVariant tells whether a and b differ in one letter, or one has a letter
// more.
func (r *resolver) isVariant(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < minVariant-1 || len(b) > len(a)+1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:] && b != a+"s"
}

// initials are the hashes of the initials of all words, and of those with a
// capital alone: "International Criminal Court", "Department of Defense".
func (r *resolver) initials(lo, hi int32) (all, capitals uint64) {
	all, capitals = 14695981039346656037, 14695981039346656037
	for i := lo; i < hi; i++ {
		t := &r.d.Tokens[i]
		if t.Kind != scan.Word {
			continue
		}
		c := uint64(r.d.Low[t.Start])
		all = (all ^ c) * 1099511628211
		if t.Any(scan.Upper) {
			capitals = (capitals ^ c) * 1099511628211
		}
	}
	return all, capitals
}

// isAcronym tells of capitals alone: "ICC", "U.S.".
func (r *resolver) isAcronym(i int32) bool { return r.d.Tokens[i].Any(scan.AllUpper) }

// isTelling tells of a beginning of a name that can stand for all of it:
// "Alder", not "National", "the Ministry".
func (r *resolver) isTelling(lo, hi int32) bool {
	if hi-lo > 1 {
		return true
	}
	set := r.dictionary.Find(word.Hash(r.d.LowWord(int(lo))))
	if set&(word.Adjective|word.Adverb) != 0 && set&word.Name == 0 {
		return false
	}
	return r.kindsOf(lo, hi)&(word.Country|word.City|word.Town|word.Place) == 0
}

// kindsOf is what the gazetteer says of the words.
func (r *resolver) kindsOf(lo, hi int32) uint16 {
	h := word.First
	for i := lo; i < hi; i++ {
		h = word.Next(h, word.Hash(r.d.LowWord(int(i))))
	}
	return r.gazetteer.Find(h)
}

// sameInitials tells whether the words before the surname agree: "J.P. Moss",
// "John Moss".
func (r *resolver) sameInitials(f *nameForm, lo, hi int32) bool {
	a, b := r.d.LowWord(int(f.lo)), r.d.LowWord(int(lo))
	if f.hi-f.lo < 2 {
		return false
	}
	if f.hi-f.lo > 2 && hi-lo > 2 && r.d.Low[r.d.Tokens[f.lo+1].Start] != r.d.Low[r.d.Tokens[lo+1].Start] {
		return false // "George H.W. Bush", "George W. Bush"
	}
	if a == b || r.isVariant(a, b) {
		return true
	}
	initial := func(i int32) bool {
		return r.d.Tokens[i].Any(scan.Initial) || r.d.Tokens[i].Len() == 1 || r.d.Tokens[i].Is(scan.AllUpper|scan.Dotted)
	}
	return a[0] == b[0] && (initial(f.lo) || initial(lo))
}

// The countries that are known under several names.
const (
	aliasUS = iota + 1
	aliasUK
)

// countryAlias tells of the names of those countries.
func countryAlias(low string) int {
	switch low {
	case "us", "u.s.", "u.s", "u. s.", "usa", "u.s.a.", "america", "united states", "united states of america":
		return aliasUS
	case "uk", "u.k.", "u. k.", "britain", "great britain", "united kingdom":
		return aliasUK
	}
	return 0
}
