package event

import "github.com/newstext/newstext/internal/doc"

// A part is an entity that takes part in the event of a trigger.
type part struct{ trigger, entity int32 }

// take gathers who takes part in what: the mentions that are the subject, the
// object or an oblique of a verb, or hang on a noun.
func (f *finder) take() {
	d := f.d
	f.parts = f.parts[:0]
	for i := range f.triggers {
		f.triggers[i].subject = doc.None
	}
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Entity == doc.None {
			continue
		}
		t, rel := f.takesPart(m.Head)
		if t == doc.None {
			continue
		}
		f.parts = append(f.parts, part{t, m.Entity})
		if rel == doc.Nsubj {
			f.triggers[t].subject = m.Entity
		}
	}
	f.own = len(f.parts)
	f.share()
}

// takesPart is the trigger that the mention with the head i takes part in.
func (f *finder) takesPart(i int32) (trigger int32, rel doc.Rel) {
	d := f.d
	if i < 0 {
		return doc.None, doc.NoRel
	}
	for range climbLimit {
		h := d.Heads[i]
		if h < 0 {
			break
		}
		switch rel := d.Rels[i]; rel {
		case doc.Nsubj, doc.Obj, doc.Obl, doc.Nmod:
			if t := f.at[h]; t != doc.None && (rel != doc.Nmod || f.triggers[t].form == noun) {
				return t, rel
			}
			return doc.None, doc.NoRel
		case doc.Conj, doc.Appos, doc.Compound:
			if t := f.at[h]; t != doc.None && f.triggers[t].form == noun && rel == doc.Compound {
				return t, rel // "the Boeing strike"
			}
			i = h
		default:
			return doc.None, doc.NoRel
		}
	}
	return doc.None, doc.NoRel
}

// share lends its subject to a verb that has none of its own: "the chancellor
// landed and met the king", "she hopes to win".
func (f *finder) share() {
	for i := range f.triggers {
		t := &f.triggers[i]
		if t.under == doc.None || t.subject != doc.None || t.form == noun {
			continue
		}
		u := &f.triggers[t.under]
		if u.subject == doc.None || u.form == noun {
			continue
		}
		switch t.rel {
		case doc.Conj, doc.Xcomp, doc.Advcl:
			t.subject = u.subject
			f.parts = append(f.parts, part{int32(i), u.subject})
		}
	}
}

// handOut appends to d.Participants the lists of all triggers, each without
// repeats and in the order of the text, and sets them in d.Events, of which
// the first trigger's is number first.
func (f *finder) handOut(first int) {
	d := f.d
	f.count = append(f.count[:0], make([]int32, len(f.triggers)+1)...)
	for _, p := range f.parts {
		f.count[p.trigger+1]++
	}
	for i := range f.triggers {
		f.count[i+1] += f.count[i]
	}
	f.sorted = append(f.sorted[:0], make([]int32, len(f.parts))...)
	for _, parts := range [...][]part{f.parts[f.own:], f.parts[:f.own]} { // a subject is shared with what follows it
		for _, p := range parts {
			f.sorted[f.count[p.trigger]] = p.entity
			f.count[p.trigger]++
		}
	}
	lo := int32(0)
	for i := range f.triggers {
		n := int32(len(d.Participants))
		for _, e := range f.sorted[lo:f.count[i]] {
			if int32(len(d.Participants))-n < maxParticipants && !contains(d.Participants[n:], e) {
				d.Participants = append(d.Participants, e)
			}
		}
		lo = f.count[i]
		d.Events[first+i].Participants = doc.Range{Lo: n, Hi: int32(len(d.Participants))}
	}
}

// maxParticipants is how many entities one event keeps; a longer list is a
// roll, read wrongly.
const maxParticipants = 32

func contains(list []int32, x int32) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}
