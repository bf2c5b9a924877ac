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
// order of their first mentions. The entities lie in one piece of memory, and
// so do all their mentions.
func assembleEntities(a *Article, d *doc.Doc) {
	d.Linked = append(d.Linked[:0], make([]int32, len(d.Entities))...)
	counts := make([]int, len(d.Entities)) // of mentions
	n, mentioned := 0, 0
	for _, m := range d.Mentions {
		if m.Entity != doc.None {
			if counts[m.Entity] == 0 {
				n++
			}
			counts[m.Entity]++
			mentioned++
		}
	}
	if n == 0 {
		return
	}
	a.Entities = make([]*Entity, 0, n)
	entities := make([]Entity, n)
	mentions := make([]Mention, mentioned)
	for _, m := range d.Mentions {
		if m.Entity == doc.None {
			continue
		}
		e := entity(a, d, m.Entity)
		if e == nil {
			e = &entities[len(a.Entities)]
			a.Entities = append(a.Entities, e)
			d.Linked[m.Entity] = int32(len(a.Entities))
			e.ID, e.Type = len(a.Entities), EntityType(d.Entities[m.Entity].Type)
			if n := d.Entities[m.Entity].Name; n != doc.None {
				e.Name = clean(d.Text[d.Mentions[n].Start:d.Mentions[n].End])
			}
			count := counts[m.Entity]
			e.Mentions, mentions = mentions[:0:count], mentions[count:]
		}
		e.Mentions = append(e.Mentions, Mention{span(m.Start, m.End), MentionForm(m.Form)})
		if m.Form == doc.ByName {
			e.addAlias(clean(d.Text[m.Start:m.End]))
		}
	}
	for _, r := range d.Roles {
		if e := entity(a, d, r.Entity); e != nil {
			e.Roles = append(e.Roles, Role{Span: span(r.Start, r.End), Title: clean(d.Text[r.Start:r.End]), Of: entity(a, d, r.Of)})
		}
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
	if len(d.Quotes) == 0 {
		return
	}
	all := make([]Span, len(d.Spans))
	for i, s := range d.Spans {
		all[i] = span(s.Start, s.End)
	}
	a.Quotes = make([]Quote, len(d.Quotes))
	for i, q := range d.Quotes {
		a.Quotes[i] = Quote{
			Span: span(q.Start, q.End), Kind: QuoteKind(q.Kind),
			Content: part(all, q.Content), Cue: part(all, q.Cue), Source: part(all, q.Source),
			Speaker: entity(a, d, q.Speaker),
		}
	}
}

// part is the range of all, nil where it is empty. To append to it leaves the
// rest of all as it is.
func part[T any](all []T, r doc.Range) []T {
	if r.Lo == r.Hi {
		return nil
	}
	return all[r.Lo:r.Hi:r.Hi]
}

func assembleEvents(a *Article, d *doc.Doc) {
	if len(d.Events) == 0 {
		return
	}
	all := make([]*Entity, 0, len(d.Participants))
	a.Events = make([]Event, len(d.Events))
	for i, e := range d.Events {
		out := &a.Events[i]
		out.Span = span(e.Start, e.End)
		out.Lemma = tag.Lemma(d.Word(int(e.Tok)), d.LowWord(int(e.Tok)), d.Tags[e.Tok])
		switch {
		case e.When != doc.None:
			out.When = a.Dates[e.When]
		case !e.Day.IsZero():
			out.When = Date{Type: DateDate, Value: Timex{cal.PointOf(e.Day).Timex()}}
		}
		lo := len(all)
		for _, p := range d.Participants[e.Participants.Lo:e.Participants.Hi] {
			if who := entity(a, d, p); who != nil {
				all = append(all, who)
			}
		}
		out.Participants = part(all, doc.Range{Lo: int32(lo), Hi: int32(len(all))})
	}
}
