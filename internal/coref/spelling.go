package coref

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// core is the words of a name that count: without the article, a legal form
// and a generation, "the Alder Mines Inc", "Ray Moss Jr.", and what a place is:
// "the City of Porto".
func (r *resolver) core(m *mention) (lo, hi int32) {
	lo, hi = m.lo, m.hi
	if m.typ != doc.Person && hi-lo > 2 && r.d.LowWord(int(lo+1)) == "of" && isPolity(r.d.LowWord(int(lo))) {
		lo += 2
	}
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
		h = r.mix(h, i)
	}
	return h
}

// hashBack is that of the words from the last to the first.
func (r *resolver) hashBack(lo, hi int32) uint64 {
	h := uint64(0)
	for i := hi - 1; i >= lo; i-- {
		h = r.mix(h, i)
	}
	return h
}

// mix adds word i to a hash: "United States" as "US", so that "the United
// States Congress" is "the U.S. Congress".
func (r *resolver) mix(h uint64, i int32) uint64 {
	if first, second := r.union(i), r.union(i-1); first != "" {
		return h
	} else if second != "" {
		return linear.Mix(h, speltWord(second))
	}
	return linear.Mix(h, r.wordHash(i))
}

// union is the letters of what words i and i+1 name: "us"; "": nothing.
func (r *resolver) union(i int32) string {
	if i < 0 || int(i)+1 >= len(r.d.Tokens) || r.d.LowWord(int(i)) != "united" {
		return ""
	}
	switch r.d.LowWord(int(i + 1)) {
	case "states":
		return "us"
	case "nations":
		return "un"
	case "kingdom":
		return "uk"
	}
	return ""
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

// spelt is the hash of the letters from lo to hi, without full stops, spaces
// and accents.
func (r *resolver) spelt(lo, hi int32) uint64 {
	low := r.d.Low[r.d.Tokens[lo].Start:r.d.Tokens[hi-1].End]
	return speltWord(strings.TrimSuffix(low, ".com"))
}

// The hash of FNV-1a.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func speltWord(low string) uint64 {
	h := uint64(fnvOffset)
	for _, c := range low {
		if c != '.' && c != ' ' {
			h = (h ^ uint64(plainLetter(c))) * fnvPrime
		}
	}
	return h
}

// plainLetters are the letters from U+00E0 to U+017F without their accents; "."
// stands for those that have none.
const plainLetters = "aaaaaa.ceeeeiiiidnooooo.ouuuuy.y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// plainLetter is the letter without its accent: of "é" an "e".
func plainLetter(c rune) rune {
	switch {
	case c >= 0xe0 && c < 0xe0+rune(len(plainLetters)) && plainLetters[c-0xe0] != '.':
		return rune(plainLetters[c-0xe0])
	case c == '’' || c == 'ʻ' || c == 'ʼ' || c == '‘':
		return '\''
	}
	return c
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

// initials are the hashes of the initials of all words, and of those with a
// capital alone: "International Criminal Court", "Department of Defense".
func (r *resolver) initials(lo, hi int32) (all, capitals uint64) {
	all, capitals = fnvOffset, fnvOffset
	for i := lo; i < hi; i++ {
		t := &r.d.Tokens[i]
		if t.Kind != scan.Word {
			continue
		}
		c := uint64(r.d.Low[t.Start])
		all = (all ^ c) * fnvPrime
		if t.Any(scan.Upper) {
			capitals = (capitals ^ c) * fnvPrime
		}
	}
	return all, capitals
}

// isAcronym tells of capitals alone, "ICC", "U.S.", and of those that keep
// the small letters of small words or of a plural: "MoD", "MDGs".
func (r *resolver) isAcronym(i int32) bool {
	if r.d.Tokens[i].Any(scan.AllUpper) {
		return true
	}
	w := r.d.Word(int(i))
	if len(w) < 3 || len(w) > maxAcronym {
		return false
	}
	capitals := 0
	for k := range len(w) {
		switch c := w[k]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c < 'a' || c > 'z':
			return false
		}
	}
	last := w[len(w)-1]
	return capitals > 1 && w[0] < 'a' && (last < 'a' || last == 's' && capitals == len(w)-1)
}

// maxAcronym is the longest acronym with small letters, in bytes: "ACPeds" is
// none.
const maxAcronym = 5

// letters is the hash of the letters of an acronym, the "s" of a plural left
// aside.
func (r *resolver) letters(lo, hi int32) uint64 {
	if w := r.d.Word(int(lo)); hi-lo == 1 && len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] < 'a' {
		return speltWord(r.d.LowWord(int(lo))[:len(w)-1])
	}
	return r.spelt(lo, hi)
}

// isTelling tells of a first word of a name that can stand for all of it:
// "Alder", not "National".
func (r *resolver) isTelling(i int32) bool {
	set := r.dictionary.Find(word.Hash(r.d.LowWord(int(i))))
	if set&(word.Adjective|word.Adverb) != 0 && set&word.Name == 0 {
		return false
	}
	return r.kindsOf(i, i+1)&(word.Country|word.City|word.Town|word.Place) == 0
}

// kindsOf is what the gazetteer says of the words.
func (r *resolver) kindsOf(lo, hi int32) uint16 {
	h := word.First
	for i := lo; i < hi; i++ {
		h = word.Next(h, word.Hash(r.d.LowWord(int(i))))
	}
	return r.gazetteer.Find(h)
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
