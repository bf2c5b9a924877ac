package event

import (
	"sort"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

// How triggers are dated. An expression of time dates the trigger that it
// hangs on, and where that is a noun the verb of the clause too: "called for a
// strike on Monday". A trigger that no expression reaches takes the date of the
// verb that it is an argument of, or that it continues; else that of a trigger
// of the same root; else the day that the story is told on.

// date dates the triggers.
func (f *finder) date() {
	f.attach()
	f.reach()
	f.lend()
	f.follow()
	f.lend()
	f.repeat()
	f.lend()
	f.tell()
}

// lendRounds is how far a date is handed down a tree, in triggers.
const lendRounds = 3

// attach gives each expression of time to the trigger that it hangs on.
func (f *finder) attach() {
	d := f.d
	f.owners = f.owners[:0]
	for i := range d.Dates {
		owner := doc.None
		if r := d.Dates[i].Value; (r == cal.PastRef || r == cal.FutureRef) && d.Dates[i].Hi-d.Dates[i].Lo > 1 { // "a few years ago"
			if o, _ := f.above(f.headOf(&d.Dates[i])); o != doc.None {
				f.triggers[o].flags |= elsewhen
			}
		} else if date := &d.Dates[i]; datesEvents(date) && !f.onlyBounds(date) && !f.endsStretch(i) && !f.isCompared(date) {
			if owner, _ = f.above(f.headOf(date)); owner == doc.None {
				owner = f.behind(date)
			}
			if owner != doc.None && f.isAhead(date) && f.triggers[owner].isOver() {
				owner = f.aheadUnder(owner, date)
			}
			if owner != doc.None && f.triggers[owner].when == doc.None {
				f.triggers[owner].when = int32(i)
			}
		}
		f.owners = append(f.owners, owner)
	}
}

// behind is the first verb of the sentence behind an expression that no trigger
// stands over, with the form of a main verb; None: there is none.
func (f *finder) behind(date *doc.Date) int32 {
	i := sort.Search(len(f.triggers), func(i int) bool { return f.triggers[i].tok >= date.Hi })
	for ; i < len(f.triggers) && !f.endsBefore(f.triggers[i].sent, date); i++ {
		switch f.triggers[i].form {
		case past, perfect, pluperfect, present, progressive, future, modal:
			return int32(i)
		}
	}
	return doc.None
}

// endsBefore tells whether sentence n is not the one of the expression.
func (f *finder) endsBefore(n int32, date *doc.Date) bool { return f.d.Sents[n].Lo > date.Lo }

// isAhead tells whether the expression names a time after the day that the
// story is told on.
func (f *finder) isAhead(date *doc.Date) bool {
	from, _, ok := date.Value.Bounds()
	return ok && !f.now.IsZero() && from.Day > f.now.Number()
}

// isOver tells whether the trigger is told as over, or as it stands: it did not
// happen at a time to come.
func (t *trigger) isOver() bool {
	switch t.form {
	case past, perfect, pluperfect:
		return true
	case present:
		return t.flags&passive != 0
	}
	return false
}

// aheadWindow is how many triggers behind a verb are asked what lies ahead.
const aheadWindow = 8

// aheadUnder is the trigger between the verb and the expression that a time to
// come dates in its stead: "agreed to meet on Monday", "scheduled a hearing for
// Monday", "said talks on Monday"; None: there is none.
func (f *finder) aheadUnder(verb int32, date *doc.Date) int32 {
	for i := verb + 1; i < min(verb+aheadWindow, int32(len(f.triggers))); i++ {
		t := &f.triggers[i]
		if t.tok >= date.Lo {
			break
		}
		if t.under == verb && (t.form == infinitive || t.form == noun) {
			return i
		}
	}
	return doc.None
}

// reach dates the verb over a noun that an expression hangs on: "The bombings
// of May 7 killed twelve", "called for a strike on Monday".
func (f *finder) reach() {
	for i, owner := range f.owners {
		if owner == doc.None {
			continue
		}
		t := &f.triggers[owner]
		if t.form != noun || t.under == doc.None {
			continue
		}
		u := &f.triggers[t.under]
		if u.form == noun || u.when != doc.None || u.isOver() && f.isAhead(&f.d.Dates[i]) {
			continue
		}
		if t.rel == doc.Nsubj || t.rel == doc.Obl && f.isWithin(t) || f.d.Dates[i].Lo > t.tok {
			u.when = int32(i)
		}
	}
}

// isWithin tells whether what is told happened while the noun did: "in a Monday
// interview", not "after Monday's vote".
func (f *finder) isWithin(t *trigger) bool {
	d := f.d
	for i := t.tok - 1; i >= 0 && i >= t.tok-articleWindow; i-- {
		if d.Tags[i] == doc.ADP {
			switch d.LowWord(int(i)) {
			case "in", "at", "during", "on":
				return true
			}
			return false
		}
	}
	return false
}

// lend hands dates down the tree.
func (f *finder) lend() {
	for range lendRounds {
		for i := range f.triggers {
			t := &f.triggers[i]
			if t.isDated() || t.under == doc.None {
				continue
			}
			if u := &f.triggers[t.under]; u.isDated() && t.shares(u) {
				t.when, t.day = u.when, u.day
			}
		}
	}
}

// isDated tells whether the trigger has a date.
func (t *trigger) isDated() bool { return t.when != doc.None || !t.day.IsZero() }

// shares tells whether t happened when u did, which it hangs on: "announced the
// merger", "crashed, killing twelve", "met and talked".
func (t *trigger) shares(u *trigger) bool {
	switch t.rel {
	case doc.Obj, doc.Nsubj, doc.Obl, doc.Compound:
		return t.form == noun
	case doc.Conj:
		return t.form == u.form || t.form == gerund
	case doc.Advcl, doc.Xcomp:
		return t.form == gerund || t.form == participle
	}
	return false
}

// follow dates what the story goes on to tell in the past, with no date of its
// own, by the day that it was said to happen on: "The mayor met the governor on
// Friday. They spoke for an hour."
func (f *finder) follow() {
	for i := range f.triggers {
		t := &f.triggers[i]
		switch {
		case t.form != past || t.flags&elsewhen != 0 || !f.tells(t):
		case t.when == doc.None && f.clock:
			t.day = f.storyDate // it did not all happen at four o'clock
		case t.when == doc.None:
			t.when = f.story
		case f.story == doc.None:
			f.begin(t.when)
		}
	}
}

// tells tells whether the clause of the verb carries the story on, and is not
// a remark on something: "The mayor, who grew up in Kent, met the governor."
func (f *finder) tells(t *trigger) bool {
	if t.under == doc.None {
		return true
	}
	switch t.rel {
	case doc.Conj, doc.Parataxis, doc.Ccomp:
		return f.triggers[t.under].form != noun
	}
	return false
}

// storyDays is how many days old the day may be that a story is told on.
const storyDays = 7

// begin sets the day that the story happened on where the expression names one
// that may be it.
func (f *finder) begin(i int32) {
	p, ok := f.d.Dates[i].Value.Point()
	if !ok || f.now.IsZero() {
		return
	}
	day, ok := p.DayOf()
	ago := f.now.Number() - day.Number()
	if ok && ago >= 0 && ago <= storyDays {
		f.story, f.storyDate, f.clock = i, day, p.Gran > cal.DayGran
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

// onlyBounds tells whether the expression says from when or to when, and not
// when: it may begin a stretch, "from 2009 to 2011". What has been so since a
// time has that time: it began then.
func (f *finder) onlyBounds(date *doc.Date) bool {
	if date.Lo == 0 {
		return false
	}
	switch f.d.LowWord(int(date.Lo) - 1) {
	case "between", "through":
		return true
	case "from":
		return int(date.Hi) < len(f.d.Tokens) && isUntil(f.d.LowWord(int(date.Hi)))
	}
	return false
}

// comparedWindow is how many tokens before an expression are asked whether its
// time is only compared with.
const comparedWindow = 12

// isCompared tells whether the expression dates a figure that another one is
// compared with: "fell to $5 million, from $9 million a year earlier".
func (f *finder) isCompared(date *doc.Date) bool {
	d := f.d
	switch d.LowWord(int(date.Hi) - 1) {
	case "earlier", "ago":
	default:
		return false
	}
	figure := false
	for i := int(date.Lo) - 1; i >= 0 && i >= int(date.Lo)-comparedWindow; i-- {
		switch d.Tags[i] {
		case doc.NUM:
			figure = true
			continue
		case doc.VERB, doc.AUX:
			return figure && d.LowWord(i) == "compared"
		}
		switch d.LowWord(i) {
		case "from", "versus", "against":
			return figure
		}
	}
	return false
}

// isUntil tells whether the word goes between the ends of a stretch of time.
func isUntil(low string) bool {
	switch low {
	case "to", "until", "till", "through", "and", "-", "–":
		return true
	}
	return false
}

// endsStretch tells whether the expression is the end of a stretch that the
// one before it begins: "from 2009 to 2011".
func (f *finder) endsStretch(i int) bool {
	if i == 0 {
		return false
	}
	a, b := &f.d.Dates[i-1], &f.d.Dates[i]
	return a.Hi == b.Lo-1 && isUntil(f.d.LowWord(int(a.Hi))) && f.onlyBounds(a)
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
