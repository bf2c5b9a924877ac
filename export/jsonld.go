package export

import (
	"encoding/json"
	"fmt"

	"github.com/newstext/newstext"
)

// The types below are those of schema.org. A thing that others point at has an
// id; a link to it is a thing with nothing but the id.

type ldArticle struct {
	Context            string     `json:"@context"`
	Type               string     `json:"@type"`
	ID                 string     `json:"@id,omitempty"`
	Headline           string     `json:"headline,omitempty"`
	InLanguage         string     `json:"inLanguage"`
	DatePublished      string     `json:"datePublished,omitempty"`
	Dateline           string     `json:"dateline,omitempty"`
	Author             []ldThing  `json:"author,omitempty"`
	SourceOrganization *ldThing   `json:"sourceOrganization,omitempty"`
	ArticleBody        string     `json:"articleBody,omitempty"`
	HasPart            []ldQuote  `json:"hasPart,omitempty"`
	Mentions           []anyThing `json:"mentions,omitempty"`
}

// anyThing is an ldThing, an ldEvent or an ldMoney.
type anyThing any

type ldThing struct {
	Type          string    `json:"@type,omitempty"`
	ID            string    `json:"@id,omitempty"`
	Name          string    `json:"name,omitempty"`
	AlternateName []string  `json:"alternateName,omitempty"`
	JobTitle      []string  `json:"jobTitle,omitempty"`
	Affiliation   []ldThing `json:"affiliation,omitempty"`
}

type ldQuote struct {
	Type              string   `json:"@type"`
	Text              string   `json:"text"`
	SpokenByCharacter *ldThing `json:"spokenByCharacter,omitempty"`
}

type ldMoney struct {
	Type     string      `json:"@type"`
	Name     string      `json:"name"`
	Currency string      `json:"currency"`
	Value    json.Number `json:"value,omitempty"`
	MinValue json.Number `json:"minValue,omitempty"`
	MaxValue json.Number `json:"maxValue,omitempty"`
}

type ldEvent struct {
	Type      string    `json:"@type"`
	Name      string    `json:"name"`
	StartDate string    `json:"startDate"`
	EndDate   string    `json:"endDate,omitempty"`
	Attendee  []ldThing `json:"attendee,omitempty"`
	Location  []ldThing `json:"location,omitempty"`
}

// JSONLD is the article as a NewsArticle of schema.org, in JSON-LD: its
// headline, authors, dateline and text; its quotes as Quotation, in hasPart;
// and what it mentions: Person, Organization, Place and Thing, MonetaryAmount,
// and the events with a date as Event. uri is the article's address, from
// which the things in it have theirs; where it is empty they are blank nodes.
// The error is that of a uri that is not absolute. The JSON may stand in a
// script element of a page as it is: <, > and & are escaped in it.
//
// It cannot carry: where anything stands in the text; the single mentions of
// an entity, and entities of no known type; whether a quote is word for word,
// its cue, the words of its source, and a speaker that is neither a person nor
// an organization; the hedge of an amount ("about") and
// what it is a price for ("a barrel"); conversions; how precise the date of an
// event is, its hedge, and events before Christ or without a date; dates that
// date no event.
func JSONLD(a *newstext.Article, uri string) ([]byte, error) {
	if err := checkURI("JSONLD", uri); err != nil {
		return nil, err
	}
	w := ldArticle{
		Context: "https://schema.org", Type: "NewsArticle", ID: uri, InLanguage: "en",
		Headline: a.Headline(), ArticleBody: body(a),
	}
	if !a.Published.IsZero() {
		w.DatePublished = moment(a.Published)
	}
	if d := a.Dateline; d != nil {
		w.Dateline = flat(d.In(a.Text))
		if d.Agency != "" {
			w.SourceOrganization = &ldThing{Type: "Organization", Name: d.Agency}
		}
	}
	for _, name := range a.Authors {
		w.Author = append(w.Author, ldThing{Type: "Person", Name: name})
	}
	link := func(e *newstext.Entity) ldThing {
		if uri == "" {
			return ldThing{ID: fmt.Sprintf("_:e%d", e.ID)}
		}
		return ldThing{ID: fmt.Sprintf("%s#e%d", uri, e.ID)}
	}
	for _, q := range a.Quotes {
		part := ldQuote{Type: "Quotation", Text: spans(a.Text, q.Content)}
		if e := q.Speaker; e != nil && (e.Type == newstext.Person || e.Type == newstext.Organization) {
			who := link(e)
			part.SpokenByCharacter = &who
		}
		w.HasPart = append(w.HasPart, part)
	}
	for _, e := range a.Entities {
		if t := ldType(e); t != "" {
			w.Mentions = append(w.Mentions, ldEntity(e, t, link))
		}
	}
	for _, m := range a.Money {
		w.Mentions = append(w.Mentions, ldAmount(a.Text, m))
	}
	for _, e := range a.Timeline() {
		start, end := startEnd(e.When)
		if start == "" {
			continue
		}
		event := ldEvent{Type: "Event", Name: e.Lemma, StartDate: start, EndDate: end}
		for _, p := range e.Participants {
			switch p.Type {
			case newstext.Location:
				event.Location = append(event.Location, link(p))
			case newstext.Person, newstext.Organization:
				event.Attendee = append(event.Attendee, link(p))
			}
		}
		w.Mentions = append(w.Mentions, event)
	}
	return json.Marshal(w)
}

// ldType is the schema.org type of an entity; "" for one of no type.
func ldType(e *newstext.Entity) string {
	switch e.Type {
	case newstext.Person:
		return "Person"
	case newstext.Organization:
		return "Organization"
	case newstext.Location:
		return "Place"
	case newstext.Misc:
		return "Thing"
	}
	return ""
}

// ldEntity is an entity. Only a Person has roles on schema.org.
func ldEntity(e *newstext.Entity, t string, link func(*newstext.Entity) ldThing) ldThing {
	w := link(e)
	w.Type, w.Name, w.AlternateName = t, e.Name, e.Aliases
	if e.Type != newstext.Person {
		return w
	}
	seen, at := map[string]bool{}, map[*newstext.Entity]bool{}
	for _, r := range e.Roles {
		if title := flat(r.Title); title != "" && !seen[title] {
			seen[title] = true
			w.JobTitle = append(w.JobTitle, title)
		}
		if r.Of != nil && r.Of.Type == newstext.Organization && !at[r.Of] {
			at[r.Of] = true
			w.Affiliation = append(w.Affiliation, link(r.Of))
		}
	}
	return w
}

// ldAmount is an amount, named by its words in the text.
func ldAmount(text string, m newstext.Money) ldMoney {
	w := ldMoney{Type: "MonetaryAmount", Name: flat(m.In(text)), Currency: string(m.Currency)}
	amount := json.Number(m.Amount.String())
	switch {
	case m.IsRange():
		w.MinValue, w.MaxValue = amount, json.Number(m.Max.String())
	case m.Mod == newstext.MoreThan || m.Mod == newstext.AtLeast:
		w.MinValue = amount
	case m.Mod == newstext.LessThan || m.Mod == newstext.AtMost:
		w.MaxValue = amount
	default:
		w.Value = amount
	}
	return w
}
