package quote

// From the source to the entity. The head of a source picks the mention that
// carries its meaning, and that mention's entity is the speaker. A source that
// is described and has no mention ("a source from the delegation") becomes an
// entity of its own, shared by those described in the same words nearby. The
// new mentions are put among the others in the order of the text.

import (
	"slices"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// sameSource is how many described sources back one is looked for that is
// described in the same words.
const sameSource = 32

// speakers gives every quote the entity that its source means: that of the
// mention that carries the meaning of the source, and for a described source
// without one ("a source from the delegation") an entity of its own.
func (f *finder) speakers() {
	d := f.d
	f.added = f.added[:0]
	for i, n := range f.order {
		a := &f.found[n]
		if a.source.empty() {
			continue
		}
		head := f.headOf(a.source)
		m, e := f.mentionAt(head, a.source), doc.None
		switch {
		case f.goesOn(i, a.source):
			e = d.Quotes[i-1].Speaker
		case m != none && d.Mentions[m].Form == doc.Nominal && f.isNew(a.source.lo):
			e = f.ownEntity(m, head)
		case m != none:
			e = d.Mentions[m].Entity
		case f.tag(a.source.lo) == doc.PRON && a.source.hi-a.source.lo == 1:
			e = f.antecedent(a.source)
		}
		if e == doc.None && f.describes(head) {
			e = f.describe(a.source, head)
		}
		d.Quotes[i].Speaker = e
	}
	f.addMentions()
}

// maxTurn is how many bytes may lie between two quotes of which the second
// is by the pronoun of the first's speaker: two or three sentences.
const maxTurn = 400

// goesOn tells whether the source of quote i is the pronoun of the speaker of
// the quote before: Ms. Perino said …. "…," she said. Who speaks goes on
// speaking, whoever is named in what is said.
func (f *finder) goesOn(i int, source span) bool {
	if i == 0 || source.hi-source.lo != 1 {
		return false
	}
	q, p := &f.d.Quotes[i], &f.d.Quotes[i-1]
	if p.Speaker == doc.None || q.Start-p.End > maxTurn || q.Start < p.End {
		return false
	}
	e := &f.d.Entities[p.Speaker]
	if e.Gender == doc.UnknownGender && (e.Name == doc.None || f.d.Mentions[e.Name].Form != doc.ByName) {
		return false
	}
	switch f.low(source.lo) {
	case "he":
		return e.Type == doc.Person && (e.Gender == doc.Male || e.Gender == doc.UnknownGender)
	case "she":
		return e.Type == doc.Person && (e.Gender == doc.Female || e.Gender == doc.UnknownGender)
	}
	return false
}

// headOf is the token that carries the meaning of a source: the last of its
// base noun phrase, "Ushakov" in "Kremlin aide Yuri Ushakov, who spoke in …".
func (f *finder) headOf(s span) int {
	last := none
words:
	for i := s.lo; i < s.hi && f.in[i] == none; i++ {
		switch f.tag(i) {
		case doc.NOUN, doc.PROPN:
			last = i
		case doc.DET, doc.ADJ, doc.NUM, doc.SYM, doc.PART:
		case doc.PRON:
			if !possessivePronoun(f.low(i)) {
				break words
			}
		default:
			if f.low(i) != "-" || f.d.Tokens[i].Is(scan.Space) {
				break words
			}
		}
	}
	if last != none {
		return last
	}
	for i := s.lo; i < s.hi; i++ {
		if h := f.head(i); (h < s.lo || h >= s.hi) && f.tag(i) != doc.PUNCT {
			return i
		}
	}
	return s.lo
}

// mentionAt is the mention in the source that holds its head and has an
// entity, the longest first; none where there is none.
func (f *finder) mentionAt(head int, source span) int {
	d := f.d
	// The first mention that begins in the source.
	at, _ := slices.BinarySearchFunc(d.Mentions, d.Tokens[source.lo].Start, func(m doc.Mention, start int32) int { return int(m.Start - start) })
	best := none
	for ; at < len(d.Mentions) && int(d.Mentions[at].Lo) < source.hi; at++ {
		m := &d.Mentions[at]
		if int(m.Lo) > head {
			break
		}
		if m.Entity == doc.None || int(m.Hi) <= head {
			continue
		}
		if best == none || f.closer(m, &d.Mentions[best], head) {
			best = at
		}
	}
	return best
}

// closer tells whether mention m is rather what the head names than mention o:
// it has the same head, it is a name, it is shorter.
func (f *finder) closer(m, o *doc.Mention, head int) bool {
	if a, b := int(m.Head) == head, int(o.Head) == head; a != b {
		return a
	}
	if a, b := m.Form == doc.ByName, o.Form == doc.ByName; a != b {
		return a
	}
	return m.Hi-m.Lo < o.Hi-o.Lo
}

// antecedent is the entity of the noun before a relative pronoun: "Ms. Perino,
// who said".
func (f *finder) antecedent(s span) int32 {
	switch f.low(s.lo) {
	case "who", "which", "that":
	default:
		return doc.None
	}
	n := f.sentOf[s.lo]
	if n == none {
		return doc.None
	}
	hi := s.lo
	if hi > 0 && f.isComma(hi-1) {
		hi--
	}
	// "Ms. Perino, a press secretary, who said": the name before the apposition.
	for range 2 {
		noun := f.nounBefore(hi, span{int(f.d.Sents[n].Lo), hi})
		if noun.empty() {
			break
		}
		if m := f.mentionAt(f.headOf(noun), noun); m != none {
			return f.d.Mentions[m].Entity
		}
		if hi = noun.lo - 1; hi < 0 || !f.isComma(hi) {
			break
		}
	}
	return doc.None
}

// describes tells of a head that can name a source of its own: a noun.
func (f *finder) describes(head int) bool {
	return f.tag(head) == doc.NOUN || f.tag(head) == doc.PROPN
}

// describe is a new entity for a described source, or that of one described in
// the same words before.
func (f *finder) describe(s span, head int) int32 {
	d := f.d
	start, end := d.Tokens[s.lo].Start, d.Tokens[s.hi-1].End
	for i := len(f.added) - 1; i >= 0 && i >= len(f.added)-sameSource; i-- {
		if m := &f.added[i]; d.Low[m.Start:m.End] == d.Low[start:end] {
			if m.Start != start {
				f.added = append(f.added, doc.Mention{Start: start, End: end, Lo: int32(s.lo), Hi: int32(s.hi), Head: int32(head), Entity: m.Entity, Form: doc.Nominal})
				return f.added[len(f.added)-1].Entity
			}
			return m.Entity
		}
	}
	e := int32(len(d.Entities))
	d.Entities = append(d.Entities, doc.Entity{Type: f.kindOfSource(head), Name: doc.None})
	f.added = append(f.added, doc.Mention{Start: start, End: end, Lo: int32(s.lo), Hi: int32(s.hi), Head: int32(head), Entity: e, Form: doc.Nominal})
	return e
}

// isNew tells of the words that bring up somebody new: "a source".
func (f *finder) isNew(i int) bool {
	switch f.low(i) {
	case "a", "an", "one", "another", "some", "several", "many", "two", "three":
		return true
	}
	return false
}

// ownEntity is an entity for the mention m alone, which describes somebody new.
func (f *finder) ownEntity(m, head int) int32 {
	d := f.d
	e := d.Mentions[m].Entity
	if d.Entities[e].Name == int32(m) {
		return e
	}
	e = int32(len(d.Entities))
	d.Entities = append(d.Entities, doc.Entity{Type: f.kindOfSource(head), Name: int32(m)})
	d.Mentions[m].Entity = e
	return e
}

// kindOfSource is the type of a described source.
func (f *finder) kindOfSource(head int) doc.EntityType {
	switch f.low(head) {
	case "report", "poll", "polls", "survey", "surveys", "study", "studies", "data", "statement", "letter", "article", "analysis", "figures",
		"documents", "document", "email", "emails", "results", "ad", "ads", "story", "book", "law", "bill", "editorial", "reports", "memo":
		return doc.Misc
	case "campaign", "government", "administration", "office", "department", "company", "group", "party", "committee", "agency", "court",
		"police", "ministry", "commission", "union", "network", "newspaper", "paper", "council":
		return doc.Organization
	}
	return doc.Person
}

// addMentions merges the new mentions into those of the document, in order,
// and lets the entities point at where their names have moved to.
func (f *finder) addMentions() {
	d := f.d
	if len(f.added) == 0 {
		return
	}
	slices.SortStableFunc(f.added, func(a, b doc.Mention) int { return int(a.Start - b.Start) })
	old := len(d.Mentions)
	f.moved = f.moved[:0]
	k := 0
	for i := range old {
		for k < len(f.added) && f.added[k].Start < d.Mentions[i].Start {
			k++
		}
		f.moved = append(f.moved, int32(i+k))
	}
	d.Mentions = append(d.Mentions, f.added...)
	for i := old - 1; i >= 0; i-- {
		d.Mentions[f.moved[i]] = d.Mentions[i]
	}
	for e := range d.Entities {
		if n := d.Entities[e].Name; n != doc.None {
			d.Entities[e].Name = f.moved[n]
		}
	}
	// What is new fills the gaps.
	at, i := 0, 0
	for _, m := range f.added {
		for i < old && int(f.moved[i]) == at {
			at, i = at+1, i+1
		}
		d.Mentions[at] = m
		if d.Entities[m.Entity].Name == doc.None {
			d.Entities[m.Entity].Name = int32(at)
		}
		at++
	}
}
