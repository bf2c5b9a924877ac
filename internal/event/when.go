package event

import (
	"github.com/newstext/newstext/internal/doc"
)

// date dates the triggers.
func (f *finder) date() {
	d := f.d
	n := 0
	for i := range d.Sents {
		s := &d.Sents[i]
		for ; n < len(f.triggers) && f.triggers[n].tok < s.Hi; n++ {
			t := &f.triggers[n]
			t.sent = int32(i)
			if d.Blocks[s.Block].Kind == doc.Headline {
				t.flags |= headline
			}
		}
	}
	f.attach()
	for i := range f.triggers {
		t := &f.triggers[i]
		switch t.form {
		case past, perfect, present, progressive:
			t.flags |= today
		}
	}
}

// attach gives each expression of time to the trigger that it dates.
func (f *finder) attach() {
	d := f.d
	for i := range d.Dates {
		date := &d.Dates[i]
		if !datesEvents(date) {
			continue
		}
		t, _ := f.above(f.headOf(date))
		if t != doc.None && f.triggers[t].when == doc.None {
			f.triggers[t].when = int32(i)
		}
	}
}

// datesEvents tells whether the expression says when.
func datesEvents(date *doc.Date) bool {
	if date.Type != doc.DateDate && date.Type != doc.DateTime || date.Hi == 0 {
		return false
	}
	p, ok := date.Value.Point()
	return ok && p.Gran != 0
}

// headOf is the token of the expression that hangs on a word outside it.
func (f *finder) headOf(date *doc.Date) int32 {
	for i := date.Lo; i < date.Hi; i++ {
		if h := f.d.Heads[i]; h < date.Lo || h >= date.Hi {
			return i
		}
	}
	return date.Hi - 1
}
