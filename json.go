package newstext

// How the JSON works: each type below is the wire form of a public type, with
// its keys in the order in which they are written. Pointers between values
// become ids on the wire and pointers again when read. The text itself is not
// on the wire: offsets are of no use with another text than the one that was
// parsed, so who reads an Article back sets Text.

import (
	"encoding/json"
	"fmt"
	"time"
)

type wireArticle struct {
	Published   string           `json:"published,omitempty"`
	Authors     []string         `json:"authors"`
	Dateline    *wireDateline    `json:"dateline,omitempty"`
	Blocks      []Block          `json:"blocks"`
	Sentences   []Sentence       `json:"sentences"`
	Tokens      []Token          `json:"tokens,omitempty"`
	Entities    []wireEntity     `json:"entities"`
	Quotes      []wireQuote      `json:"quotes"`
	Money       []wireMoney      `json:"money"`
	Conversions []wireConversion `json:"conversions"`
	Dates       []wireDate       `json:"dates"`
	Events      []wireEvent      `json:"events"`
}

type wireDateline struct {
	Span
	Place  string    `json:"place,omitempty"`
	Agency string    `json:"agency,omitempty"`
	Date   *wireDate `json:"date,omitempty"`
}

type wireEntity struct {
	ID       int        `json:"id"`
	Name     string     `json:"name"`
	Type     EntityType `json:"type"`
	Aliases  []string   `json:"aliases,omitempty"`
	Roles    []wireRole `json:"roles,omitempty"`
	Mentions []Mention  `json:"mentions"`
}

type wireRole struct {
	Span
	Title string `json:"title"`
	Of    int    `json:"of,omitempty"`
}

type wireQuote struct {
	Span
	Kind        QuoteKind `json:"kind"`
	Content     []Span    `json:"content"`
	Cue         []Span    `json:"cue,omitempty"`
	Source      []Span    `json:"source,omitempty"`
	Speaker     int       `json:"speaker,omitempty"`
	SpeakerName string    `json:"speaker_name,omitempty"`
}

type wireMoney struct {
	Span
	Amount   Decimal  `json:"amount"`
	Max      Decimal  `json:"amount_max,omitzero"`
	Currency Currency `json:"currency"`
	Mod      Mod      `json:"mod,omitzero"`
	Per      string   `json:"per,omitempty"`
}

type wireConversion struct {
	Span
	From wireMoney `json:"from"`
	To   wireMoney `json:"to"`
	Rate string    `json:"rate,omitempty"` // for the reader; From and To hold it exactly
}

type wireDate struct {
	*Span          // nil where no expression says it
	Type  DateType `json:"type"`
	Value Timex    `json:"value"`
	Mod   Mod      `json:"mod,omitzero"`
	From  string   `json:"from,omitempty"` // for the reader; Value holds it
	To    string   `json:"to,omitempty"`
}

type wireEvent struct {
	Span
	Lemma        string    `json:"lemma"`
	When         *wireDate `json:"when,omitempty"`
	Participants []int     `json:"participants,omitempty"`
}

// MarshalJSON is the article as JSON, without its text, an object of these:
//
//	published    a day, or a time after RFC 3339
//	authors      [name]
//	dateline     {start, end, place, agency, date}
//	blocks       [{start, end, kind}]
//	sentences    [{start, end}]
//	tokens       [{start, end, kind, pos, lemma}], where they were asked for
//	entities     [{id, name, type, aliases, roles, mentions}]
//	  roles      [{start, end, title, of}]
//	  mentions   [{start, end, form}]
//	quotes       [{start, end, kind, content, cue, source, speaker, speaker_name}]
//	money        [{start, end, amount, amount_max, currency, mod, per}]
//	conversions  [{start, end, from, to, rate}]
//	dates        [{start, end, type, value, mod, from, to}]
//	events       [{start, end, lemma, when, participants}]
//
// The content, cue and source of a quote are lists of {start, end}. A role's of, a
// quote's speaker and an event's participants are ids of entities.
// The from and to of a conversion are money; date and when are dates, and a
// date's to is the first day or moment behind it. Amounts are strings of plain
// digits. What the article does not say is left out, but the lists of the first
// level, tokens apart, are there where they are empty.
func (a *Article) MarshalJSON() ([]byte, error) {
	w := wireArticle{
		Published:   timeText(a.Published),
		Authors:     list(a.Authors, func(s string) string { return s }),
		Blocks:      list(a.Blocks, func(b Block) Block { return b }),
		Sentences:   list(a.Sentences, func(s Sentence) Sentence { return s }),
		Tokens:      a.Tokens,
		Entities:    list(a.Entities, toWireEntity),
		Quotes:      list(a.Quotes, toWireQuote),
		Money:       list(a.Money, toWireMoney),
		Conversions: list(a.Conversions, toWireConversion),
		Dates:       list(a.Dates, toWireDate),
		Events:      list(a.Events, toWireEvent),
	}
	if d := a.Dateline; d != nil {
		w.Dateline = &wireDateline{d.Span, d.Place, d.Agency, optionalDate(d.Date)}
	}
	return json.Marshal(&w)
}

// list is each of in on the wire, and an empty list, not null, for none.
func list[T, W any](in []T, wire func(T) W) []W {
	out := make([]W, len(in))
	for i, v := range in {
		out[i] = wire(v)
	}
	return out
}

func toWireEntity(e *Entity) wireEntity {
	w := wireEntity{e.ID, e.Name, e.Type, e.Aliases, nil, e.Mentions}
	for _, r := range e.Roles {
		role := wireRole{r.Span, r.Title, 0}
		if r.Of != nil {
			role.Of = r.Of.ID
		}
		w.Roles = append(w.Roles, role)
	}
	return w
}

func toWireQuote(q Quote) wireQuote {
	w := wireQuote{Span: q.Span, Kind: q.Kind, Content: q.Content, Cue: q.Cue, Source: q.Source}
	if q.Speaker != nil {
		w.Speaker, w.SpeakerName = q.Speaker.ID, q.Speaker.Name
	}
	return w
}

func toWireMoney(m Money) wireMoney {
	return wireMoney(m)
}

func toWireConversion(c Conversion) wireConversion {
	return wireConversion{c.Span, toWireMoney(c.From), toWireMoney(c.To), rateText(c)}
}

func toWireDate(d Date) wireDate {
	w := wireDate{Type: d.Type, Value: d.Value, Mod: d.Mod}
	if d.Span != (Span{}) {
		w.Span = &d.Span
	}
	if iv, ok := d.Interval(time.UTC); ok {
		w.From, w.To = timeText(iv.From), timeText(iv.To)
	}
	return w
}

func optionalDate(d Date) *wireDate {
	if d == (Date{}) {
		return nil
	}
	w := toWireDate(d)
	return &w
}

func toWireEvent(e Event) wireEvent {
	w := wireEvent{Span: e.Span, Lemma: e.Lemma, When: optionalDate(e.When)}
	for _, p := range e.Participants {
		w.Participants = append(w.Participants, p.ID)
	}
	return w
}

// timeText is t as a date where its clock says midnight, else with its clock,
// after RFC 3339; "" for the zero Time.
func timeText(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Equal(time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())):
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

// parseTime reads what timeText wrote.
func parseTime(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		return t, nil
	}
	return time.Parse(time.RFC3339, s)
}

// UnmarshalJSON reads an article that MarshalJSON wrote. Text stays as it is.
func (a *Article) UnmarshalJSON(data []byte) error {
	var w wireArticle
	if err := json.Unmarshal(data, &w); err != nil {
		return fmt.Errorf("newstext: article: %w", err)
	}
	published, err := parseTime(w.Published)
	if err != nil {
		return fmt.Errorf("newstext: article: published: %w", err)
	}
	out := Article{
		Text: a.Text, Published: published, Authors: w.Authors,
		Blocks: w.Blocks, Sentences: w.Sentences, Tokens: w.Tokens,
		Money: list(w.Money, fromWireMoney), Dates: list(w.Dates, fromWireDate),
	}
	if d := w.Dateline; d != nil {
		out.Dateline = &Dateline{d.Span, d.Place, d.Agency, fromOptional(d.Date)}
	}
	for _, c := range w.Conversions {
		out.Conversions = append(out.Conversions, Conversion{c.Span, fromWireMoney(c.From), fromWireMoney(c.To)})
	}
	byID := make(map[int]*Entity, len(w.Entities))
	for _, e := range w.Entities {
		entity := &Entity{ID: e.ID, Name: e.Name, Type: e.Type, Aliases: e.Aliases, Mentions: e.Mentions}
		byID[e.ID] = entity
		out.Entities = append(out.Entities, entity)
	}
	find := func(id int) (*Entity, error) {
		if e := byID[id]; e != nil || id == 0 {
			return e, nil
		}
		return nil, fmt.Errorf("newstext: article: no entity has the id %d", id)
	}
	for i, e := range w.Entities {
		for _, r := range e.Roles {
			of, err := find(r.Of)
			if err != nil {
				return err
			}
			out.Entities[i].Roles = append(out.Entities[i].Roles, Role{r.Span, r.Title, of})
		}
	}
	for _, q := range w.Quotes {
		speaker, err := find(q.Speaker)
		if err != nil {
			return err
		}
		out.Quotes = append(out.Quotes, Quote{q.Span, q.Kind, q.Content, q.Cue, q.Source, speaker})
	}
	for _, e := range w.Events {
		event := Event{Span: e.Span, Lemma: e.Lemma, When: fromOptional(e.When)}
		for _, id := range e.Participants {
			who, err := find(id)
			if err != nil {
				return err
			}
			event.Participants = append(event.Participants, who)
		}
		out.Events = append(out.Events, event)
	}
	out.placeSentences()
	*a = out
	return nil
}

// placeSentences sets each sentence's block from the spans.
func (a *Article) placeSentences() {
	b := 0
	for i := range a.Sentences {
		for b < len(a.Blocks)-1 && a.Blocks[b].End < a.Sentences[i].End {
			b++
		}
		a.Sentences[i].Block = b
	}
}

func fromWireMoney(w wireMoney) Money {
	return Money(w)
}

func fromWireDate(w wireDate) Date {
	d := Date{Type: w.Type, Value: w.Value, Mod: w.Mod}
	if w.Span != nil {
		d.Span = *w.Span
	}
	return d
}

func fromOptional(w *wireDate) Date {
	if w == nil {
		return Date{}
	}
	return fromWireDate(*w)
}
