package newstext

import (
	"time"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/tag"
)

// assemble turns the columns of d into the values of a. It is the only place
// where token indexes become byte spans, strings and pointers.
func assemble(a *Article, d *doc.Doc, p *Parser) {
	a.Blocks = make([]Block, len(d.Blocks))
	for i, b := range d.Blocks {
		a.Blocks[i] = Block{span(b.Start, b.End), BlockKind(b.Kind)}
	}
	for _, s := range d.Authors {
		a.Authors = append(a.Authors, clean(d.Text[s.Start:s.End]))
	}
	a.Sentences = make([]Sentence, len(d.Sents))
	for i := range d.Sents {
		a.Sentences[i] = sentence(d, i)
	}
	if p.WithTokens {
		a.Tokens = make([]Token, len(d.Tokens))
		for i := range d.Tokens {
			a.Tokens[i] = token(d, i)
		}
	}
	a.Dates = make([]Date, len(d.Dates))
	for i := range d.Dates {
		a.Dates[i] = date(&d.Dates[i])
	}
	a.Dateline = dateline(a, d)
	if a.Published.IsZero() && a.Dateline != nil {
		if iv, ok := a.Dateline.Date.Interval(time.UTC); ok {
			a.Published = iv.From
		}
	}
	a.Money = make([]Money, len(d.Money))
	for i := range d.Money {
		a.Money[i] = moneyOf(d.Text, &d.Money[i])
	}
	a.Conversions = make([]Conversion, len(d.Conversions))
	for i, c := range d.Conversions {
		a.Conversions[i] = Conversion{Span: span(c.Start, c.End), From: a.Money[c.From], To: a.Money[c.To]}
	}
	assembleEntities(a, d)
	assembleQuotes(a, d)
	assembleEvents(a, d)
}

func span(start, end int32) Span { return Span{int(start), int(end)} }

func sentence(d *doc.Doc, i int) Sentence {
	s := &d.Sents[i]
	return Sentence{span(s.Start, s.End), int(s.Block)}
}

func token(d *doc.Doc, i int) Token {
	t := d.Tokens[i]
	out := Token{Span: span(t.Start, t.End), Kind: TokenKind(t.Kind)}
	if i < len(d.Tags) {
		out.POS = POS(d.Tags[i])
		out.Lemma = tag.Lemma(d.Word(i), d.LowWord(i), d.Tags[i])
	}
	return out
}

func dateline(a *Article, d *doc.Doc) *Dateline {
	if d.Dateline.Block == doc.None {
		return nil
	}
	out := &Dateline{
		Span:   a.Blocks[d.Dateline.Block].Span,
		Place:  clean(d.Text[d.Dateline.Place.Start:d.Dateline.Place.End]),
		Agency: clean(d.Text[d.Dateline.Agency.Start:d.Dateline.Agency.End]),
	}
	if d.Dateline.Date != doc.None {
		out.Date = dayOf(&d.Dates[d.Dateline.Date])
	}
	return out
}

// assembleEntities makes the entities that have mentions, with ids in the
// order of their first mentions.
func assembleEntities(a *Article, d *doc.Doc) {
	byIndex := make([]*Entity, len(d.Entities))
	for _, m := range d.Mentions {
		if m.Entity == doc.None {
			continue
		}
		e := byIndex[m.Entity]
		if e == nil {
			e = &Entity{ID: len(a.Entities) + 1, Type: EntityType(d.Entities[m.Entity].Type)}
			byIndex[m.Entity] = e
			a.Entities = append(a.Entities, e)
			if n := d.Entities[m.Entity].Name; n != doc.None {
				e.Name = clean(d.Text[d.Mentions[n].Start:d.Mentions[n].End])
			}
		}
		e.Mentions = append(e.Mentions, Mention{span(m.Start, m.End), MentionForm(m.Form)})
		if m.Form == doc.ByName {
			e.addAlias(clean(d.Text[m.Start:m.End]))
		}
	}
	for _, r := range d.Roles {
		if e := byIndex[r.Entity]; e != nil {
			role := Role{Span: span(r.Start, r.End), Title: clean(d.Text[r.Start:r.End])}
			if r.Of != doc.None {
				role.Of = byIndex[r.Of]
			}
			e.Roles = append(e.Roles, role)
		}
	}
	d.Linked = d.Linked[:0]
	for _, e := range byIndex {
		id := 0
		if e != nil {
			id = e.ID
		}
		d.Linked = append(d.Linked, int32(id))
	}
}

// addAlias notes a name that is not the entity's fullest one.
func (e *Entity) addAlias(name string) {
	if name == e.Name {
		return
	}
	for _, a := range e.Aliases {
		if a == name {
			return
		}
	}
	e.Aliases = append(e.Aliases, name)
}

// entity is the assembled entity of the index; nil for None.
func entity(a *Article, d *doc.Doc, index int32) *Entity {
	if index == doc.None || d.Linked[index] == 0 {
		return nil
	}
	return a.Entities[d.Linked[index]-1]
}

func assembleQuotes(a *Article, d *doc.Doc) {
	spans := func(r doc.Range) []Span {
		var out []Span
		for _, s := range d.Spans[r.Lo:r.Hi] {
			out = append(out, span(s.Start, s.End))
		}
		return out
	}
	for _, q := range d.Quotes {
		a.Quotes = append(a.Quotes, Quote{
			Span: span(q.Start, q.End), Kind: QuoteKind(q.Kind),
			Content: spans(q.Content), Cue: spans(q.Cue), Source: spans(q.Source),
			Speaker: entity(a, d, q.Speaker),
		})
	}
}

func assembleEvents(a *Article, d *doc.Doc) {
	for _, e := range d.Events {
		out := Event{Span: span(e.Start, e.End), Lemma: tag.Lemma(d.Word(int(e.Tok)), d.LowWord(int(e.Tok)), d.Tags[e.Tok])}
		switch {
		case e.When != doc.None:
			out.When = a.Dates[e.When]
		case !e.Day.IsZero():
			out.When = Date{Type: DateDate, Value: Timex{cal.PointOf(e.Day).Timex()}}
		}
		for _, p := range d.Participants[e.Participants.Lo:e.Participants.Hi] {
			if who := entity(a, d, p); who != nil {
				out.Participants = append(out.Participants, who)
			}
		}
		a.Events = append(a.Events, out)
	}
}
