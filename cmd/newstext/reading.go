package main

// A reading is an article laid out for a person: the page with what was found
// marked in colour, then who is in it, who said what, the money, the dates and
// the events in order of time.

import (
	"bufio"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext"
)

// readable is the text as a reading has it, which may go to a terminal: control
// characters, with which a text could take the terminal over, are U+FFFD in it,
// as are bytes that are no UTF-8. For the other formats it is the text itself.
func (s *settings) readable(text string) string {
	if s.out != "text" {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\r' && r != '\t' {
			return utf8.RuneError
		}
		return r
	}, text)
}

type reading struct {
	w     *bufio.Writer
	a     *newstext.Article
	marks []mark // in colour alone: what is found, by Start
}

// A mark is a stretch of the page and its colour.
type mark struct {
	newstext.Span
	colour string
}

// The colours, as ANSI escape codes.
const (
	plain   = "\x1b[0m"
	bold    = "\x1b[1m"
	dim     = "\x1b[2m"
	green   = "\x1b[32m"
	yellow  = "\x1b[33m"
	blue    = "\x1b[34m"
	magenta = "\x1b[35m"
	cyan    = "\x1b[36m"
)

// Widths in columns: the page, a comfortable line, and the kinds of blocks
// beside it.
const (
	pageWidth  = 96
	labelWidth = 11
)

func newReading(w *bufio.Writer, a *newstext.Article, colour bool) *reading {
	r := &reading{w: w, a: a}
	if !colour {
		return r
	}
	r.marks = []mark{} // not nil: in colour
	for _, m := range a.Money {
		r.marks = append(r.marks, mark{m.Span, green})
	}
	for _, d := range a.Dates {
		r.marks = append(r.marks, mark{d.Span, yellow})
	}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			if m.Form == newstext.ByName {
				r.marks = append(r.marks, mark{m.Span, entityColour(e.Type)})
			}
		}
	}
	slices.SortStableFunc(r.marks, func(x, y mark) int { return x.Start - y.Start })
	return r
}

func entityColour(t newstext.EntityType) string {
	switch t {
	case newstext.Person:
		return magenta
	case newstext.Organization:
		return blue
	case newstext.Location:
		return cyan
	}
	return ""
}

func (r *reading) write() {
	for _, b := range r.a.Blocks {
		r.block(b)
	}
	r.entities()
	r.quotes()
	r.money()
	r.dates()
	r.timeline()
}

// paint is s in the colour, where the reading is in colour.
func (r *reading) paint(colour, s string) string {
	if r.marks == nil || colour == "" {
		return s
	}
	return colour + s + plain
}

// block writes one block: its kind beside it, its words in the colour of what
// they belong to, wrapped at the width of the page.
func (r *reading) block(b newstext.Block) {
	label, base := b.Kind.String(), dim
	switch b.Kind {
	case newstext.Paragraph:
		label, base = "", ""
		r.w.WriteByte('\n')
	case newstext.List:
		base = ""
	case newstext.Headline, newstext.Subhead:
		base = bold
	}
	fmt.Fprint(r.w, r.paint(dim, fmt.Sprintf("%-*s", labelWidth, label)))
	col, at := labelWidth, b.Start
	for i, word := range strings.Fields(b.In(r.a.Text)) {
		at += strings.Index(r.a.Text[at:b.End], word)
		n := utf8.RuneCountInString(word)
		switch {
		case i > 0 && col+1+n > pageWidth:
			fmt.Fprint(r.w, "\n", strings.Repeat(" ", labelWidth))
			col = labelWidth
		case i > 0:
			r.w.WriteByte(' ')
			col++
		}
		fmt.Fprint(r.w, r.paint(r.colourAt(newstext.Span{Start: at, End: at + len(word)}, base), word))
		col += n
		at += len(word)
	}
	r.w.WriteByte('\n')
}

// colourAt is the colour of what is found in the span, else base. Spans are
// asked for in order: marks that end before one are dropped.
func (r *reading) colourAt(s newstext.Span, base string) string {
	for len(r.marks) > 0 && r.marks[0].End <= s.Start {
		r.marks = r.marks[1:]
	}
	if len(r.marks) > 0 && r.marks[0].Overlaps(s) && r.marks[0].colour != "" {
		return r.marks[0].colour
	}
	return base
}

// title writes the title of a section of n rows.
func (r *reading) title(s string, n int) {
	if n > 0 {
		fmt.Fprintf(r.w, "\n%s\n", r.paint(bold, s))
	}
}

// row writes one line of a section: what was found, and what is known of it.
func (r *reading) row(what, known string) {
	if known != "" {
		known = "  " + r.paint(dim, known)
	}
	fmt.Fprintf(r.w, "  %s%s\n", what, known)
}

// entities writes those that the article calls by a name.
func (r *reading) entities() {
	var named []*newstext.Entity
	for _, e := range r.a.Entities {
		if isNamed(e) {
			named = append(named, e)
		}
	}
	r.title("Who and where", len(named))
	for _, e := range named {
		known := []string{e.Type.String()}
		for _, role := range e.Roles {
			if !slices.Contains(known, role.Title) {
				known = append(known, role.Title)
			}
		}
		if len(e.Aliases) > 0 {
			known = append(known, "also "+strings.Join(e.Aliases, ", "))
		}
		if n := len(e.Mentions); n > 1 {
			known = append(known, fmt.Sprintf("%d mentions", n))
		}
		r.row(r.paint(entityColour(e.Type), e.Name), strings.Join(known, "; "))
	}
}

// isNamed tells whether the article calls the entity by a name. One that it
// only describes, "a spokeswoman", is nobody in particular.
func isNamed(e *newstext.Entity) bool {
	return slices.ContainsFunc(e.Mentions, func(m newstext.Mention) bool { return m.Form == newstext.ByName })
}

func (r *reading) quotes() {
	r.title("Who said what", len(r.a.Quotes))
	for _, q := range r.a.Quotes {
		who := "?"
		switch {
		case q.Speaker != nil:
			who = q.Speaker.Name
		case len(q.Source) > 0:
			who = spans(r.a.Text, q.Source)
		}
		r.row(r.paint(magenta, who)+": "+spans(r.a.Text, q.Content), q.Kind.String())
	}
}

func (r *reading) money() {
	r.title("Money", len(r.a.Money))
	for _, m := range r.a.Money {
		r.row(r.paint(green, oneLine(r.a.Text, m.Span)), m.String())
	}
	r.title("Conversions", len(r.a.Conversions))
	for _, c := range r.a.Conversions {
		r.row(r.paint(green, oneLine(r.a.Text, c.From.Span)+" = "+oneLine(r.a.Text, c.To.Span)), c.From.String()+" = "+c.To.String())
	}
}

func (r *reading) dates() {
	r.title("Dates", len(r.a.Dates))
	for _, d := range r.a.Dates {
		r.row(r.paint(yellow, oneLine(r.a.Text, d.Span)), d.Value.String())
	}
}

// timeline writes the sentences with the events that words of the article date;
// those of the story's own day are its news.
func (r *reading) timeline() {
	events := slices.DeleteFunc(r.a.Timeline(), func(e newstext.Event) bool { return e.When.Len() == 0 })
	r.title("Timeline", len(events))
	for _, d := range gather(events) {
		for _, t := range d.told(r.a, events) {
			line := d.when.Value.String() + "  "
			for _, p := range t.Pieces {
				if p.Href != "" {
					p.Text = r.paint(bold, p.Text)
				}
				line += p.Text
			}
			r.row(line, "")
		}
	}
}
