// Package peer is what the programs of the compared systems share. Each
// describes its system by a System and leaves the rest to Main, so that every
// system answers, and is timed, in the same way, and each alone in a program
// of its own: what one links or keeps in memory counts for no other.
package peer

import (
	"iter"
	"strings"
	"time"
)

// A System reads texts in one way that is compared.
type System struct {
	Module string   // the Go module; its version is read from the program
	Gives  []string // what is in its answers: the layers below
	Read   Read     // everything in Gives

	// Alone holds, by layer, the quicker ways to one layer, for systems that
	// give several and have such ways.
	Alone map[string]Read
}

// A Read reads a document to its end. What it returns makes the answer of
// what was read: only the reading is timed.
type Read func(Doc) func() Answer

// What a system can give. Values and Amounts are what dates and money mean;
// Dates and Cash only where they stand.
const (
	Sentences = "sentences"
	Tokens    = "tokens"
	Names     = "names"
	Dates     = "dates"
	Values    = "values"
	Cash      = "money"
	Amounts   = "amounts"
)

// Day is when the document was published; without it, the first of January
// 2000, since every reader of dates asks for a day.
func (d Doc) Day() time.Time {
	if t, ok := d.Time(); ok {
		return t
	}
	return time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)
}

// Time is when the document was published, and whether that is known.
func (d Doc) Time() (time.Time, bool) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05"} {
		if t, err := time.Parse(layout, d.Published); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// A Finder finds the spans of what a system gives as strings in the order of
// the text.
type Finder struct {
	Text string
	at   int // where the last one ended
}

// Next is the span of the next s, and whether there is one: a system that
// rewrites the text may return what does not stand there.
func (f *Finder) Next(s string) (Span, bool) {
	i := strings.Index(f.Text[f.at:], s)
	if s == "" || i < 0 {
		return Span{}, false
	}
	start := f.at + i
	f.at = start + len(s)
	return Span{start, f.at}, true
}

// Lines yields the lines of the text, each with its offset. Readers of dates
// that search all of a text for each date are given lines: it makes them no
// worse and much faster.
func Lines(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		at := 0
		for line := range strings.Lines(text) {
			if !yield(at, line) {
				return
			}
			at += len(line)
		}
	}
}

// Paragraphs yields what stands between blank lines, each with its offset.
// Systems that take a headline and the paragraph under it for one sentence are
// given paragraphs: it makes them much better.
func Paragraphs(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		start := 0
		for at, line := range Lines(text) {
			if strings.TrimSpace(line) != "" {
				continue
			}
			if start < at && !yield(start, text[start:at]) {
				return
			}
			start = at + len(line)
		}
		if start < len(text) {
			yield(start, text[start:])
		}
	}
}
