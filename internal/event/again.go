package event

import "github.com/newstext/newstext/internal/doc"

// A story comes back to what happened: in its headline, by a noun for what a
// verb has told, by the same noun again. Where one of them has a date the others
// take it.

// repeatReach is how many sentences may lie between a trigger and the one of
// the same root that dates it. What is told again from further off is as often
// another event of the kind.
const repeatReach = 10

// repeat dates the nouns, and the triggers of headlines, that have no date by
// the nearest trigger of their root that has: what came before goes first.
func (f *finder) repeat() {
	f.seen.reset(len(f.triggers))
	for i := range f.triggers {
		f.again(int32(i))
	}
	f.seen.reset(len(f.triggers))
	for i := len(f.triggers) - 1; i >= 0; i-- {
		f.again(int32(i))
	}
}

func (f *finder) again(i int32) {
	t := &f.triggers[i]
	last := f.seen.slot(t.root)
	switch {
	case t.when != doc.None:
		*last = i + 1
	case *last != 0 && f.refers(t):
		o := &f.triggers[*last-1]
		if o.sent-t.sent > repeatReach || t.sent-o.sent > repeatReach || o.tok < t.tok && t.form == noun && f.isNew(t) {
			return
		}
		t.when = o.when
	}
}

// refers tells whether the trigger may speak of what another one tells: "said
// it had signed the deal", "plans to merge", "Mayor opens bridge". A verb in
// another form tells something itself.
func (f *finder) refers(t *trigger) bool {
	switch t.form {
	case noun, pluperfect, infinitive, participle:
		return !state(f.d.LowWord(int(t.tok)))
	}
	return t.flags&headline != 0
}

// articleWindow is how many tokens before a noun are asked for its article.
const articleWindow = 4

// isNew tells whether the noun brings up something: "a second strike".
func (f *finder) isNew(t *trigger) bool {
	d := f.d
	for i := t.tok - 1; i >= 0 && i >= t.tok-articleWindow; i-- {
		if d.Heads[i] == t.tok {
			switch d.LowWord(int(i)) {
			case "a", "an", "another":
				return true
			}
		}
	}
	return false
}

// A rootTable maps roots to numbers; 0 is none.
type rootTable struct {
	roots  []uint32
	values []int32
}

// reset empties the table and makes room for n roots.
func (r *rootTable) reset(n int) {
	size := 16
	for size < 2*n {
		size *= 2
	}
	if size > cap(r.roots) {
		r.roots, r.values = make([]uint32, size), make([]int32, size)
		return
	}
	r.roots, r.values = r.roots[:size], r.values[:size]
	clear(r.roots)
	clear(r.values)
}

// slot is the number of the root. Of the table half at least is free.
func (r *rootTable) slot(root uint32) *int32 {
	mask := uint32(len(r.roots) - 1)
	for i := root & mask; ; i = (i + 1) & mask {
		if r.roots[i] == root || r.roots[i] == 0 {
			r.roots[i] = root
			return &r.values[i]
		}
	}
}
