package export

import (
	"encoding/json"
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext"
)

type ninjsItem struct {
	URI            string       `json:"uri"`
	Standard       ninjsVersion `json:"standard"`
	Type           string       `json:"type"`
	Language       string       `json:"language"`
	ContentCreated string       `json:"contentCreated,omitempty"`
	By             string       `json:"by,omitempty"`
	Located        string       `json:"located,omitempty"`
	Headlines      []ninjsText  `json:"headlines,omitempty"`
	Descriptions   []ninjsText  `json:"descriptions,omitempty"`
	Bodies         []ninjsBody  `json:"bodies"`
	People         []ninjsName  `json:"people,omitempty"`
	Organisations  []ninjsName  `json:"organisations,omitempty"`
	Places         []ninjsName  `json:"places,omitempty"`
	Subjects       []ninjsName  `json:"subjects,omitempty"`
	Events         []ninjsName  `json:"events,omitempty"`
	InfoSources    []ninjsParty `json:"infoSources,omitempty"`
}

type ninjsVersion struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Schema  string `json:"schema"`
}

type ninjsText struct {
	Role        string `json:"role"`
	ContentType string `json:"contentType"`
	Value       string `json:"value"`
}

type ninjsBody struct {
	ContentType string `json:"contentType"`
	CharCount   int    `json:"charCount"`
	WordCount   int    `json:"wordCount"`
	Value       string `json:"value"`
}

type ninjsName struct {
	Name    string `json:"name"`
	Rel     string `json:"rel"`
	Literal string `json:"literal,omitempty"`
}

type ninjsParty struct {
	Name string `json:"name"`
	Role string `json:"role"`
}

// The relations and roles that Ninjs writes; the standard leaves both to the
// provider.
const (
	relMentions = "mentions"
	roleQuoted  = "quoted"
	roleAgency  = "agency"
)

const plainText = "text/plain"

// Ninjs is the article as a text of ninjs 3.1, the news in JSON of the IPTC:
// its headlines, captions and text, bylines and dateline; the people,
// organisations, places and other names in it; its dated events, with the
// TIMEX3 value of their date as the literal; and who is quoted, as
// infoSources. uri identifies it; where it is empty, the item is named by the
// hash of its text, after RFC 6920. The error is that of a uri that is not
// absolute.
//
// It cannot carry: where anything stands in the text; the words of a quote and
// which of the sources said it; aliases, roles and mentions of an entity, and
// entities of no known type; money and conversions; who takes part in an
// event; events and dates that are not placed in time.
func Ninjs(a *newstext.Article, uri string) ([]byte, error) {
	if err := checkURI("Ninjs", uri); err != nil {
		return nil, err
	}
	if uri == "" {
		uri = hashURI(a.Text)
	}
	text := body(a)
	w := ninjsItem{
		URI:      uri,
		Standard: ninjsVersion{"ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"},
		Type:     "text", Language: "en", ContentCreated: moment(a.Published),
		By:     strings.Join(a.Authors, ", "),
		Bodies: []ninjsBody{{plainText, utf8.RuneCountInString(text), len(strings.Fields(text)), text}},
	}
	for _, b := range a.Blocks {
		value := flat(b.In(a.Text))
		switch b.Kind {
		case newstext.Headline:
			w.Headlines = append(w.Headlines, ninjsText{"main", plainText, value})
		case newstext.Subhead:
			w.Headlines = append(w.Headlines, ninjsText{"subhead", plainText, value})
		case newstext.Caption:
			w.Descriptions = append(w.Descriptions, ninjsText{"caption", plainText, value})
		}
	}
	if d := a.Dateline; d != nil {
		w.Located = d.Place
		if d.Agency != "" {
			w.InfoSources = append(w.InfoSources, ninjsParty{d.Agency, roleAgency})
		}
	}
	for _, e := range a.Entities {
		name := ninjsName{Name: e.Name, Rel: relMentions}
		switch e.Type {
		case newstext.Person:
			w.People = append(w.People, name)
		case newstext.Organization:
			w.Organisations = append(w.Organisations, name)
		case newstext.Location:
			w.Places = append(w.Places, name)
		case newstext.Misc:
			w.Subjects = append(w.Subjects, name)
		}
	}
	for _, e := range a.Timeline() {
		w.Events = append(w.Events, ninjsName{e.Lemma, relMentions, e.When.Value.String()})
	}
	seen := map[*newstext.Entity]bool{nil: true}
	for _, q := range a.Quotes {
		if !seen[q.Speaker] {
			seen[q.Speaker] = true
			w.InfoSources = append(w.InfoSources, ninjsParty{q.Speaker.Name, roleQuoted})
		}
	}
	return json.Marshal(w)
}
