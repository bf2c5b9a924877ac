// Package event finds what a text says happened: the triggers, verbs and
// nouns that name something that happens, the date of each, and the entities
// that take part.
//
// A first pass reads the verb group of every trigger and so its form: told in
// the past, still to come, wished for. Then each expression of time climbs the
// tree of its sentence to the trigger that it dates. What is left undated takes
// the date of the clause that it belongs to, or of a trigger of the same root
// elsewhere, or the day that the story is told on, as its form and its place
// let it: see when.go.
package event

import (
	"sync"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
)

// Run fills d.Events and d.Participants. Where nothing was tagged and parsed
// there are none.
func Run(d *doc.Doc, _ *lex.Lexicon) {
	if len(d.Tags) != len(d.Tokens) || len(d.Heads) != len(d.Tokens) {
		return
	}
	f := finders.Get().(*finder)
	f.reset(d)
	for i := range d.Sents {
		f.find(int32(i))
	}
	f.cues()
	f.date()
	f.take()
	f.emit()
	f.d = nil
	finders.Put(f)
}

// finders keeps the memory of finders between runs.
var finders = sync.Pool{New: func() any { return new(finder) }}

// A finder is the state of one run.
type finder struct {
	d        *doc.Doc
	now      cal.Day // the day that the story is told on; zero: unknown
	words    linear.Classes
	roots    lex.Table
	triggers []trigger
	at       []int32 // by token: its trigger, or None

	owners        []int32 // by expression of time: the trigger that it hangs on, or None
	seen          rootTable
	story         int32   // the expression for the day that the story happened on, or None
	storyDate     cal.Day // that day
	clock         bool    // the expression says the time of day too
	storyAgo      bool    // that day is not now
	saidToday     bool    // something is dated to the day of the story in words
	first         int32   // the sentence that the story begins with
	parts         []part
	own           int     // the parts from here on are shared subjects
	count, sorted []int32 // room for handOut
}

// A trigger is a word that names something that happens.
type trigger struct {
	tok     int32
	sent    int32
	under   int32   // the nearest trigger above it in the tree; None: none is
	when    int32   // as in doc.Event
	day     cal.Day // as in doc.Event
	root    uint32  // the same for "deliver" and "delivery"
	form    form
	flags   flags
	rel     doc.Rel // how it, or what it stands in, hangs on under
	subject int32   // the entity; None: not known
}

func (f *finder) reset(d *doc.Doc) {
	f.d = d
	f.now = d.Published
	f.words = linear.OpenClasses(data.Words)
	f.roots = lex.Open(data.Events)
	f.triggers = f.triggers[:0]
	f.story, f.storyDate, f.clock = doc.None, cal.Day{}, false
	f.at = f.at[:0]
	for range d.Tokens {
		f.at = append(f.at, doc.None)
	}
	if f.now.IsZero() && d.Dateline.Date != doc.None {
		if p, ok := d.Dates[d.Dateline.Date].Value.Point(); ok {
			f.now, _ = p.DayOf()
		}
	}
}

// emit appends the triggers to d.Events, with who takes part.
func (f *finder) emit() {
	d := f.d
	first := len(d.Events)
	for i := range f.triggers {
		t := &f.triggers[i]
		tok := &d.Tokens[t.tok]
		e := doc.Event{Start: tok.Start, End: tok.End, Tok: t.tok, When: t.when}
		if t.when == doc.None {
			e.Day = t.day
		}
		d.Events = append(d.Events, e)
	}
	f.handOut(first)
}
