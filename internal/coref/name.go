package coref

// Each way in which a name is written is a form. A full form is offered under
// the hashes of the short forms that it may come again in: the surname, the
// first name, the beginning ("Alder"), the ending ("the Court"), the initials
// ("ICC"). A short form then looks itself up, and of several full ones takes the
// one mentioned last. Only beings of one type are gathered so; what is written
// alike may have been taken for several, and its mentions vote.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// A nameForm is one way in which a name is written in the text.
type nameForm struct {
	lo, hi  int32 // the words that count, at the first mention of the form
	mention int32 // the first mention of the form
	typ     doc.EntityType
	next    int32 // the next form with the same hash; None: none
}

// A link leads from a short form to a form it may be short for.
type link struct {
	form int32
	next int32
}

// maxNamesakes is how many beings of one name are told apart. Those over that
// are not looked at, so that a text of nothing but names takes no longer.
const maxNamesakes = 8

// linkNames gathers the names of one being. The forms that are written alike
// come first, but for persons' names of one word, which several may bear; then each short form is joined to the full form it is short for,
// the one mentioned last where several are.
func (r *resolver) linkNames() {
	for k := range r.mentions {
		if r.mentions[k].form == doc.ByName && !r.isSurname(&r.mentions[k]) {
			r.linkSame(int32(k))
		}
	}
	for k := 1; k < len(r.mentions); k++ {
		r.linkBracketed(int32(k))
	}
	for f := range r.names {
		r.offer(int32(f))
	}
	for k := range r.mentions {
		if r.mentions[k].form == doc.ByName {
			if !r.linkShort(int32(k)) && r.isSurname(&r.mentions[k]) {
				r.linkSame(int32(k))
			}
			r.clusters[r.of(int32(k))].last = int32(k)
		}
	}
	for f := range r.names {
		r.outvote(int32(f))
	}
	for c := range r.clusters {
		r.clusters[c].last = doc.None
	}
}

// minVotes is how often a name must be taken for one type to outvote the one
// time that it was taken for another.
const minVotes = 3

// outvote joins the form to one written alike that is of another type and
// stands much more often.
func (r *resolver) outvote(f int32) {
	n := &r.names[f]
	c := r.of(n.mention)
	if r.clusters[c].count > 1 {
		return
	}
	at := r.forms[r.formHash(&r.mentions[n.mention])]
	for k := 0; at != doc.None && k < maxNamesakes; k++ {
		o := &r.names[at]
		if x := r.of(o.mention); x != c && r.clusters[x].count >= minVotes {
			r.join(x, c)
			return
		}
		at = o.next
	}
}

// alike tells whether a name written alike can be that of a being of type a and
// of type b: a building may act, and what is of no other type may be any.
func alike(a, b doc.EntityType) bool {
	return a == b || a == doc.Misc || b == doc.Misc || a != doc.Person && b != doc.Person
}

// linkSame joins mention k to an earlier one whose name is written alike.
func (r *resolver) linkSame(k int32) {
	m := &r.mentions[k]
	lo, hi := r.core(m)
	h := r.formHash(m)
	at, seen := r.forms[h]
	if seen {
		for n := 0; at != doc.None && n < maxNamesakes; n++ {
			f := &r.names[at]
			if alike(f.typ, m.typ) && !r.clash(r.find(r.mentions[f.mention].cluster), k) {
				r.join(r.mentions[f.mention].cluster, m.cluster)
				return
			}
			at = f.next
		}
		at = r.forms[h]
	} else {
		at = doc.None
	}
	r.names = append(r.names, nameForm{lo: lo, hi: hi, mention: k, typ: m.typ, next: at})
	r.forms[h] = int32(len(r.names) - 1)
}

// clash tells whether mention k cannot be of the cluster: "Mr Clinton" and
// "Mrs Clinton".
func (r *resolver) clash(c, k int32) bool {
	g, h := r.clusters[c].gender, r.mentions[k].gender
	return g != h && g != doc.UnknownGender && h != doc.UnknownGender
}

// offer notes under what short forms the form may come again.
func (r *resolver) offer(f int32) {
	n := &r.names[f]
	if n.typ == doc.Person && r.d.Tokens[n.hi-1].Len() >= minVariant-1 {
		r.offerAs(linear.Mix(r.start(n.hi-1), variant), f)
	}
	if n.hi-n.lo < 2 {
		return
	}
	switch n.typ {
	case doc.Person:
		r.offerAs(r.wordHash(n.hi-1), f)
		r.offerAs(linear.Mix(r.wordHash(n.lo), firstOnly), f)
		r.offerEndings(n.lo, n.hi, n.hi, f)
	default:
		h := uint64(0)
		for i := n.lo; i < n.hi-1; i++ {
			h = r.mix(h, i)
			r.offerAs(linear.Mix(h, beginning), f)
		}
		of := r.beforeOf(n.lo, n.hi)
		least := of
		if of == n.lo+1 && of+2 == n.hi {
			least = n.hi // "Church of Light", "Light"
		}
		r.offerEndings(n.lo, n.hi, least, f)
		if of < n.hi {
			r.offerEndings(n.lo-1, of, of, f)
		}
		r.offerInitials(f, of)
	}
}

// offerEndings notes the last words before hi that begin before least: "Court".
// What stands behind the first "of" is another being: "the University of Porto"
// is not "Porto".
func (r *resolver) offerEndings(lo, hi, least, f int32) {
	h := uint64(0)
	for i := hi - 1; i > lo && i > hi-maxEnding; i-- {
		h = r.mix(h, i)
		if i < least {
			r.offerAs(linear.Mix(h, ending), f)
		}
	}
}

// offerInitials notes the initials: of all words, "International Criminal
// Court"; of those with a capital, "Department of Defense"; of those behind the
// first word, "US Office of Management"; of those behind the "of", "Ministry of
// Health and Social Care".
func (r *resolver) offerInitials(f, of int32) {
	m := &r.mentions[r.names[f].mention]
	all, capitals := r.initials(m.lo, m.hi)
	r.offerAs(linear.Mix(all, acronym), f)
	if capitals != all {
		r.offerAs(linear.Mix(capitals, acronym), f)
	}
	if m.hi-m.lo > 3 {
		_, capitals = r.initials(m.lo+1, m.hi)
		r.offerAs(linear.Mix(capitals, acronym), f)
	}
	if m.hi-of > 3 && of == r.names[f].lo+1 {
		_, capitals = r.initials(of+1, m.hi)
		r.offerAs(linear.Mix(capitals, acronym), f)
	}
}

// beforeOf is where the first "of" or "for" of the name stands: "Ministry of
// Health" is a ministry.
func (r *resolver) beforeOf(lo, hi int32) int32 {
	for i := lo + 1; i < hi; i++ {
		switch r.d.LowWord(int(i)) {
		case "of", "for":
			return i
		}
	}
	return hi
}

// What a short form is of the full one.
const (
	firstOnly = iota + 1
	beginning
	ending
	acronym
	variant
)

// maxEnding is how many last words of a name are tried as a short form.
const maxEnding = 4

func (r *resolver) offerAs(h uint64, f int32) {
	at, ok := r.ends[h]
	if !ok {
		at = doc.None
	}
	n := 0
	for x := at; x != doc.None; x = r.links[x].next {
		if n++; n >= maxNamesakes {
			return
		}
	}
	r.links = append(r.links, link{f, at})
	r.ends[h] = int32(len(r.links) - 1)
}

// linkShort joins mention k, where it is a short form, to the full form it is
// short for, and tells whether it did.
func (r *resolver) linkShort(k int32) bool {
	m := &r.mentions[k]
	lo, hi := r.core(m)
	best, as := doc.None, m.typ
	try := func(h uint64, fits func(f *nameForm) bool) {
		if best != doc.None {
			return
		}
		at, ok := r.ends[h]
		if !ok {
			return
		}
		for ; at != doc.None; at = r.links[at].next {
			f := &r.names[r.links[at].form]
			c := r.of(f.mention)
			if c == r.of(k) {
				if fits(f) {
					best = c
					return
				}
				continue
			}
			if f.typ != as || r.clash(c, k) || !fits(f) {
				continue
			}
			if best == doc.None || r.likelier(c, best) {
				best = c
			}
		}
	}
	long := func(f *nameForm) bool { return f.hi-f.lo > hi-lo }
	switch {
	case m.typ == doc.Person && hi-lo == 1:
		try(r.wordHash(lo), long)
		try(linear.Mix(r.wordHash(lo), firstOnly), long)
	case m.typ == doc.Person:
		try(r.wordHash(hi-1), func(f *nameForm) bool { return f.mention != k && r.sameInitials(f, lo, hi) })
		try(linear.Mix(r.hashBack(lo, hi), ending), long)
	default:
		if hi-lo == 1 && r.isAcronym(lo) || r.isInitials(lo, hi) {
			try(linear.Mix(r.letters(lo, hi), acronym), func(f *nameForm) bool { return f.hi-f.lo > 1 && f.mention != k })
		}
		if m.typ == doc.Location {
			break
		}
		if m.typ != doc.Misc && hi-lo == 1 && r.isTelling(lo) {
			try(linear.Mix(r.hash(lo, hi), beginning), func(f *nameForm) bool {
				next := int(f.lo + hi - lo)
				return long(f) && r.d.Tokens[next].Kind == scan.Word && r.d.LowWord(next) != "and"
			})
		}
		try(linear.Mix(r.hashBack(lo, hi), ending), long)
	}
	if best == doc.None && m.typ != doc.Person && hi-lo == 1 && r.kindsOf(lo, hi)&^(word.Given|word.Surname|word.Longer) == 0 {
		as = doc.Person // a surname that was taken for a place: "the Moss car"
		try(r.wordHash(lo), long)
	}
	if best == doc.None && m.typ == doc.Person && hi-lo == 1 && r.d.Tokens[lo].Len() >= minVariant {
		try(linear.Mix(r.start(lo), variant), func(f *nameForm) bool {
			return r.isVariant(r.d.LowWord(int(lo)), r.d.LowWord(int(f.hi-1)))
		})
	}
	if best != doc.None {
		r.join(best, m.cluster)
	}
	return best != doc.None
}

// likelier tells whether a short form is rather that of a than of b.
func (r *resolver) likelier(a, b int32) bool {
	x, y := &r.clusters[a], &r.clusters[b]
	if x.typ == doc.Person && x.count != y.count {
		return x.count > y.count
	}
	if x.typ != doc.Person && x.last != y.last {
		return x.last > y.last
	}
	return x.first < y.first
}

// linkBracketed: "the Tasman Shipping Authority (TASHA)": joins name k to the
// one before it, where it stands in brackets behind it and one of them is
// made of letters of the other.
func (r *resolver) linkBracketed(k int32) {
	a, b := &r.mentions[k-1], &r.mentions[k]
	if a.form != doc.ByName || b.form != doc.ByName || a.typ == doc.Person || b.typ == doc.Person || a.typ == doc.Location ||
		b.lo != a.hi+1 || r.d.LowWord(int(a.hi)) != "(" || int(b.hi) >= len(r.d.Tokens) || r.d.LowWord(int(b.hi)) == "-" {
		return
	}
	if b.hi-b.lo == 1 && r.isAcronym(b.lo) && r.abbreviates(b.lo, a) || a.hi-a.lo == 1 && r.isAcronym(a.lo) && r.abbreviates(a.lo, b) {
		r.join(a.cluster, b.cluster)
	}
}

// abbreviates tells whether the letters of the acronym stand in this order in
// the name, the first one first.
func (r *resolver) abbreviates(acronym int32, m *mention) bool {
	name, left := r.d.Low[r.d.Tokens[m.lo].Start:r.d.Tokens[m.hi-1].End], r.d.LowWord(int(acronym))
	if m.hi-m.lo < 2 || len(name) > maxSpelt || name[0] != left[0] {
		return false
	}
	for k := 0; k < len(name) && left != ""; k++ {
		if name[k] == left[0] {
			left = left[1:]
		}
	}
	return left == "" || left == "s"
}

// maxSpelt is the longest name, in bytes, that an acronym in brackets is held
// against.
const maxSpelt = 200

// isSurname tells of a person's name of one word.
func (r *resolver) isSurname(m *mention) bool {
	lo, hi := r.core(m)
	return m.typ == doc.Person && hi-lo == 1
}

// fuller tells whether mention a has a fuller name than mention b.
func (r *resolver) fuller(a, b int32) bool {
	x, y := &r.mentions[a], &r.mentions[b]
	if x.typ != y.typ && (x.typ == doc.Misc || y.typ == doc.Misc) {
		return y.typ == doc.Misc
	}
	n, o := x.hi-x.lo, y.hi-y.lo
	if r.d.LowWord(int(x.lo)) == "the" {
		n--
	}
	if r.d.LowWord(int(y.lo)) == "the" {
		o--
	}
	if n == 1 && o == 1 {
		return r.isAcronym(y.lo) && !r.isAcronym(x.lo)
	}
	return n > o
}
