package main

// How the report works: one page for an article, as HTML that needs nothing
// else: no network, no script. newPage turns the article into what the page
// shows, in plain strings and numbers; the template in html_page.tmpl lays it
// out, and html/template escapes every one of them for where it stands. The
// page forbids script and the network by its Content-Security-Policy too.

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"github.com/newstext/newstext"
)

//go:embed html_page.tmpl
var pageSource string

//go:embed html_style.css
var styleSource string

// pageTemplates is the templates "page" and "index".
func pageTemplates() *template.Template {
	t := template.New("").Funcs(template.FuncMap{"style": func() template.CSS { return template.CSS(styleSource) }})
	return template.Must(t.Parse(pageSource))
}

// A page is what the report on one article shows.
type page struct {
	Title    string
	Index    string // the page of all articles; "": there is none
	Headed   bool   // the text has its own headline
	Meta     []string
	Counts   []count
	Blocks   []pageBlock
	Speakers []*speaker
	Pictures []*drawing // of the timeline, for a wide page and a narrow one
	Days     []dayRow
	Money    []moneyRow
	Pairs    []pairRow
	Entities []entityRow
}

// A count is one layer of marks, and how many there are: "2 quotes".
type count struct{ Class, Text string }

type pageBlock struct {
	Kind  string
	Lead  []step // a dateline on the same line
	Steps []step
}

type speaker struct {
	Name, Type string
	Known      string // roles
	Quotes     []quoteRow
}

type quoteRow struct{ Href, Text, Kind string }

// A dayRow is one date of the timeline and the sentences that tell of it.
type dayRow struct {
	N           int
	ID          string
	When, Value string
	Told        []told
	Now         string // the day of publication, where it lies before this date and after the last one
	Ahead       bool
}

// told is a sentence with its triggers, or the words around them.
type told struct {
	Pieces []piece
	Who    string
}

// A piece is words, and their address where they are a trigger.
type piece struct{ Text, Href string }

type moneyRow struct{ Href, Text, Means, Name string }

type pairRow struct{ Href, From, To, Rate string }

type entityRow struct {
	Name, Class, Type, Known, Also, Counts, Href string
}

// newPage is the report on the article. name stands for the headline where the
// text has none.
func newPage(a *newstext.Article, name string) *page {
	b := pageBuilder{a: a, page: &page{Title: a.Headline(), Headed: a.Headline() != ""}, at: map[newstext.Span]string{}}
	if b.page.Title == "" {
		b.page.Title = name
	}
	if b.page.Title == "" {
		b.page.Title = "A news article"
	}
	b.meta()
	b.mark()
	b.blocks()
	b.speakers()
	b.days()
	b.money()
	b.entities()
	return b.page
}

// write is the page as HTML. Bytes of the text that are no UTF-8 are U+FFFD
// in it.
func (p *page) write(t *template.Template) ([]byte, error) {
	var out bytes.Buffer
	if err := t.ExecuteTemplate(&out, "page", p); err != nil {
		return nil, fmt.Errorf("page: %w", err)
	}
	return bytes.ToValidUTF8(out.Bytes(), []byte("\uFFFD")), nil
}

type pageBuilder struct {
	a     *newstext.Article
	page  *page
	marks []*pageMark
	at    map[newstext.Span]string // the address of the mark on a span
}

// meta is the line under the title: who, where, when.
func (b *pageBuilder) meta() {
	add := func(s string) {
		if s != "" {
			b.page.Meta = append(b.page.Meta, s)
		}
	}
	if len(b.a.Authors) > 0 {
		add("By " + strings.Join(b.a.Authors, ", "))
	}
	if d := b.a.Dateline; d != nil {
		add(d.Place)
		add(d.Agency)
	}
	if !b.a.Published.IsZero() {
		add(b.a.Published.Format("Monday 2 January 2006"))
	}
}

// The ranks of marks on one span, from the outside in.
const (
	rankQuote = iota
	rankCue
	rankEntity
	rankEvent
	rankMoney
	rankDate
)

// add adds a mark of a class; id is its address on the page.
func (b *pageBuilder) add(s newstext.Span, class, id string, rank int, head string, lines ...string) {
	m := &pageMark{Span: s, Class: class, ID: id, Tip: len(b.marks) + 1, Head: head, rank: rank}
	for _, l := range lines {
		if l != "" {
			m.Lines = append(m.Lines, l)
		}
	}
	b.marks = append(b.marks, m)
	if _, ok := b.at[s]; !ok && id != "" {
		b.at[s] = "#" + id
	}
}

// mark marks all that was found, layer by layer.
func (b *pageBuilder) mark() {
	mentions := 0
	for i, q := range b.a.Quotes {
		who := "the article leaves open who"
		if q.Speaker != nil {
			who = q.Speaker.Name
		}
		for j, s := range q.Content {
			id := ""
			if j == 0 {
				id = quoteID(i)
			}
			b.add(s, "quote", id, rankQuote, "Quote", "Said by "+who, quoteText(q.Kind))
		}
		for _, s := range q.Cue {
			b.add(s, "cue", "", rankCue, "Cue", "Attributes a quote to "+who)
		}
	}
	for i, e := range b.a.Entities {
		for j, m := range e.Mentions {
			class := "ref " + entityClass(e.Type)
			if m.Form == newstext.ByName {
				class = "name " + entityClass(e.Type)
			}
			mentions++
			b.add(m.Span, class, fmt.Sprintf("m%d-%d", i+1, j+1), rankEntity, e.Name, typeText(e.Type), roles(e))
		}
	}
	worth := map[newstext.Span]string{} // the other side of a conversion
	for _, c := range b.a.Conversions {
		worth[c.From.Span], worth[c.To.Span] = "= "+moneyText(c.To), "= "+moneyText(c.From)
	}
	for i, m := range b.a.Money {
		b.add(m.Span, "money", fmt.Sprint("a", i+1), rankMoney, "Money", moneyText(m), m.Currency.Name(), worth[m.Span])
	}
	for i, d := range b.a.Dates {
		b.add(d.Span, "date", fmt.Sprint("d", i+1), rankDate, dateWord(d.Type), dateText(d), "TIMEX3 "+d.Value.String())
	}
	events := b.a.Timeline()
	for i, e := range events {
		b.add(e.Span, "event", fmt.Sprint("v", i+1), rankEvent, "Event: "+e.Lemma, dateText(e.When), people(e.Participants))
	}
	for _, c := range []struct {
		class, one, more string
		n                int
	}{
		{"name", "mention", "mentions", mentions}, {"quote", "quote", "quotes", len(b.a.Quotes)}, {"money", "amount", "amounts", len(b.a.Money)},
		{"date", "date", "dates", len(b.a.Dates)}, {"event", "dated event", "dated events", len(events)},
	} {
		if c.n > 0 {
			b.page.Counts = append(b.page.Counts, count{c.class, many(c.n, c.one, c.more)})
		}
	}
}

func quoteID(i int) string { return fmt.Sprint("q", i+1) }

func quoteText(k newstext.QuoteKind) string {
	switch k {
	case newstext.Direct:
		return "word for word"
	case newstext.Mixed:
		return "partly word for word"
	}
	return "in the paper's words"
}

func dateWord(t newstext.DateType) string {
	switch t {
	case newstext.DateTime:
		return "Time"
	case newstext.DateDuration:
		return "Length of time"
	case newstext.DateSet:
		return "Recurring"
	}
	return "Date"
}

// entityClass is the class of an entity's marks; "source" for one of no type.
func entityClass(t newstext.EntityType) string {
	if t == 0 {
		return "source"
	}
	return t.String()
}

// roles is the titles of an entity, each once.
func roles(e *newstext.Entity) string {
	var titles []string
	seen := map[string]bool{}
	for _, r := range e.Roles {
		title := r.Title
		if r.Of != nil && !strings.Contains(title, r.Of.Name) {
			title += ", " + r.Of.Name
		}
		if key := strings.ToLower(title); title != "" && !seen[key] {
			seen[key] = true
			titles = append(titles, title)
		}
	}
	return strings.Join(titles, "; ")
}

func people(list []*newstext.Entity) string {
	var names []string
	for _, e := range list {
		names = append(names, e.Name)
	}
	return strings.Join(names, ", ")
}

// blocks cuts the text into marked blocks. A dateline on the line of its
// paragraph becomes the paragraph's beginning.
func (b *pageBuilder) blocks() {
	mk := newMarker(b.a.Text, b.marks)
	var lead []step
	for i, block := range b.a.Blocks {
		steps := mk.steps(block.Span)
		if block.Kind == newstext.DatelineBlock && i+1 < len(b.a.Blocks) && b.a.Blocks[i+1].Kind == newstext.Paragraph &&
			!strings.ContainsAny(b.a.Text[block.End:b.a.Blocks[i+1].Start], "\r\n") {
			lead = steps
			continue
		}
		b.page.Blocks = append(b.page.Blocks, pageBlock{block.Kind.String(), lead, steps})
		lead = nil
	}
}

// speakers gathers the quotes by speaker, in the order of their first quotes.
// A quote whose speaker the article leaves open is under the words of its
// source, and where it has none, under nobody, last.
func (b *pageBuilder) speakers() {
	by := map[*newstext.Entity]*speaker{}
	bySource := map[string]*speaker{}
	open := &speaker{Name: "Not said who"}
	for i, q := range b.a.Quotes {
		source := spans(b.a.Text, q.Source)
		s := open
		switch {
		case q.Speaker != nil:
			if s = by[q.Speaker]; s == nil {
				s = &speaker{Name: q.Speaker.Name, Type: typeText(q.Speaker.Type), Known: roles(q.Speaker)}
				by[q.Speaker] = s
				b.page.Speakers = append(b.page.Speakers, s)
			}
		case source != "":
			if s = bySource[source]; s == nil {
				s = &speaker{Name: source}
				bySource[source] = s
				b.page.Speakers = append(b.page.Speakers, s)
			}
		}
		s.Quotes = append(s.Quotes, quoteRow{"#" + quoteID(i), spans(b.a.Text, q.Content), quoteText(q.Kind)})
	}
	if len(open.Quotes) > 0 {
		b.page.Speakers = append(b.page.Speakers, open)
	}
}

// spans is the text of the spans, with an ellipsis where words are left out.
func spans(text string, list []newstext.Span) string {
	var parts []string
	for _, s := range list {
		if t := oneLine(text, s); t != "" {
			parts = append(parts, t)
		}
	}
	return strings.Join(parts, " … ")
}

func (b *pageBuilder) money() {
	for _, m := range b.a.Money {
		b.page.Money = append(b.page.Money, moneyRow{b.at[m.Span], oneLine(b.a.Text, m.Span), moneyText(m), m.Currency.Name()})
	}
	for _, c := range b.a.Conversions {
		row := pairRow{Href: b.at[c.From.Span], From: moneyText(c.From), To: moneyText(c.To)}
		if r := c.Rate(); r != nil && r.Sign() != 0 {
			f, _ := r.Float64()
			row.Rate = fmt.Sprintf("1 %s = %.4g %s", c.From.Currency, f, c.To.Currency)
		}
		b.page.Pairs = append(b.page.Pairs, row)
	}
}

// entities is the list of those that the article calls by a name.
func (b *pageBuilder) entities() {
	said := map[*newstext.Entity]int{}
	for _, q := range b.a.Quotes {
		said[q.Speaker]++
	}
	for i, e := range b.a.Entities {
		if !isNamed(e) {
			continue
		}
		counts := many(len(e.Mentions), "mention", "mentions")
		if n := said[e]; n > 0 {
			counts += ", " + many(n, "quote", "quotes")
		}
		b.page.Entities = append(b.page.Entities, entityRow{
			e.Name, entityClass(e.Type), typeText(e.Type), roles(e), strings.Join(e.Aliases, ", "), counts, fmt.Sprintf("#m%d-1", i+1),
		})
	}
}
