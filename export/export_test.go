package export_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/export"
)

const text = "Council to sell pier\n\nBy Miriam Teale\n\nPORT ANSON, March 14 (Reuters) - \"We will sell it,\" said Ana Reyes, mayor of Anson Council. She met Park there on 3 May 2019.\n\nThe sale, for more than US$92 million (NZ$151-152 million), closes in 2029."

// pier is an article put together by hand, so that the formats are tested
// apart from what Parse finds.
func pier(t testing.TB) *newstext.Article {
	t.Helper()
	at := func(words string) newstext.Span {
		i := strings.Index(text, words)
		if i < 0 {
			t.Fatalf("no %q", words)
		}
		return newstext.Span{Start: i, End: i + len(words)}
	}
	amount := func(words, value string) newstext.Money {
		m, err := newstext.ParseMoney(value)
		if err != nil {
			t.Fatal(err)
		}
		m.Span = at(words)
		return m
	}
	date := func(words string) newstext.Date {
		d, err := newstext.ParseDate(words)
		if err != nil {
			t.Fatal(err)
		}
		d.Span = at(words)
		return d
	}
	name := func(words string) []newstext.Mention {
		return []newstext.Mention{{Span: at(words), Form: newstext.ByName}}
	}
	council := &newstext.Entity{ID: 1, Name: "Anson Council", Type: newstext.Organization, Mentions: name("Anson Council")}
	reyes := &newstext.Entity{ID: 2, Name: "Ana Reyes", Type: newstext.Person, Aliases: []string{"Reyes"}, Mentions: name("Ana Reyes"),
		Roles: []newstext.Role{{Span: at("mayor"), Title: "mayor", Of: council}, {Span: at("mayor"), Title: "mayor"}}}
	anson := &newstext.Entity{ID: 3, Name: "Port Anson", Type: newstext.Location, Mentions: name("PORT ANSON")}
	park := &newstext.Entity{ID: 4, Name: "Park", Mentions: name("Park")}
	dateline := newstext.Dateline{Span: at("PORT ANSON, March 14 (Reuters)"), Place: "PORT ANSON", Agency: "Reuters"}
	return &newstext.Article{
		Text: text, Published: time.Date(2025, 3, 14, 0, 0, 0, 0, time.UTC), Authors: []string{"Miriam Teale"}, Dateline: &dateline,
		Blocks: []newstext.Block{
			{Span: at("Council to sell pier"), Kind: newstext.Headline}, {Span: at("By Miriam Teale"), Kind: newstext.Byline},
			{Span: dateline.Span, Kind: newstext.DatelineBlock},
			{Span: at("\"We will sell it,\" said Ana Reyes, mayor of Anson Council. She met Park there on 3 May 2019."), Kind: newstext.Paragraph},
			{Span: newstext.Span{Start: strings.Index(text, "The sale"), End: len(text)}, Kind: newstext.Paragraph},
		},
		Entities: []*newstext.Entity{council, reyes, anson, park},
		Quotes:   []newstext.Quote{{Span: at("\"We will sell it,\" said Ana Reyes"), Kind: newstext.Direct, Content: []newstext.Span{at("\"We will sell it,\"")}, Source: []newstext.Span{at("Ana Reyes")}, Speaker: reyes}},
		Money:    []newstext.Money{amount("US$92 million", "more than US$92 million"), amount("NZ$151-152 million", "NZ$151-152 million")},
		Dates:    []newstext.Date{date("3 May 2019"), date("2029")},
		Events: []newstext.Event{
			{Span: at("met"), Lemma: "meet", When: date("3 May 2019"), Participants: []*newstext.Entity{reyes, anson, park}},
			{Span: at("closes"), Lemma: "close", When: date("2029")},
			{Span: at("sell"), Lemma: "sell"},
		},
	}
}

func indent(t testing.TB, data []byte) string {
	t.Helper()
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	if err := e.Encode(json.RawMessage(data)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestJSONLD(t *testing.T) {
	data, err := export.JSONLD(pier(t), "https://news.example/pier")
	if err != nil {
		t.Fatal(err)
	}
	want := `{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "@id": "https://news.example/pier",
  "headline": "Council to sell pier",
  "inLanguage": "en",
  "datePublished": "2025-03-14T00:00:00Z",
  "dateline": "PORT ANSON, March 14 (Reuters)",
  "author": [
    {
      "@type": "Person",
      "name": "Miriam Teale"
    }
  ],
  "sourceOrganization": {
    "@type": "Organization",
    "name": "Reuters"
  },
  "articleBody": "\"We will sell it,\" said Ana Reyes, mayor of Anson Council. She met Park there on 3 May 2019.\n\nThe sale, for more than US$92 million (NZ$151-152 million), closes in 2029.",
  "hasPart": [
    {
      "@type": "Quotation",
      "text": "\"We will sell it,\"",
      "spokenByCharacter": {
        "@id": "https://news.example/pier#e2"
      }
    }
  ],
  "mentions": [
    {
      "@type": "Organization",
      "@id": "https://news.example/pier#e1",
      "name": "Anson Council"
    },
    {
      "@type": "Person",
      "@id": "https://news.example/pier#e2",
      "name": "Ana Reyes",
      "alternateName": [
        "Reyes"
      ],
      "jobTitle": [
        "mayor"
      ],
      "affiliation": [
        {
          "@id": "https://news.example/pier#e1"
        }
      ]
    },
    {
      "@type": "Place",
      "@id": "https://news.example/pier#e3",
      "name": "Port Anson"
    },
    {
      "@type": "MonetaryAmount",
      "name": "US$92 million",
      "currency": "USD",
      "minValue": 92000000
    },
    {
      "@type": "MonetaryAmount",
      "name": "NZ$151-152 million",
      "currency": "NZD",
      "minValue": 151000000,
      "maxValue": 152000000
    },
    {
      "@type": "Event",
      "name": "meet",
      "startDate": "2019-05-03",
      "attendee": [
        {
          "@id": "https://news.example/pier#e2"
        }
      ],
      "location": [
        {
          "@id": "https://news.example/pier#e3"
        }
      ]
    },
    {
      "@type": "Event",
      "name": "close",
      "startDate": "2029-01-01",
      "endDate": "2029-12-31"
    }
  ]
}
`
	if got := indent(t, data); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestNinjs(t *testing.T) {
	data, err := export.Ninjs(pier(t), "https://news.example/pier")
	if err != nil {
		t.Fatal(err)
	}
	want := `{
  "uri": "https://news.example/pier",
  "standard": {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#"
  },
  "type": "text",
  "language": "en",
  "contentCreated": "2025-03-14T00:00:00Z",
  "by": "Miriam Teale",
  "located": "PORT ANSON",
  "headlines": [
    {
      "role": "main",
      "contentType": "text/plain",
      "value": "Council to sell pier"
    }
  ],
  "bodies": [
    {
      "contentType": "text/plain",
      "charCount": 169,
      "wordCount": 31,
      "value": "\"We will sell it,\" said Ana Reyes, mayor of Anson Council. She met Park there on 3 May 2019.\n\nThe sale, for more than US$92 million (NZ$151-152 million), closes in 2029."
    }
  ],
  "people": [
    {
      "name": "Ana Reyes",
      "rel": "mentions"
    }
  ],
  "organisations": [
    {
      "name": "Anson Council",
      "rel": "mentions"
    }
  ],
  "places": [
    {
      "name": "Port Anson",
      "rel": "mentions"
    }
  ],
  "events": [
    {
      "name": "meet",
      "rel": "mentions",
      "literal": "2019-05-03"
    },
    {
      "name": "close",
      "rel": "mentions",
      "literal": "2029"
    }
  ],
  "infoSources": [
    {
      "name": "Reuters",
      "role": "agency"
    },
    {
      "name": "Ana Reyes",
      "role": "quoted"
    }
  ]
}
`
	if got := indent(t, data); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestWithoutURI(t *testing.T) {
	a := pier(t)
	data, err := export.JSONLD(a, "")
	if err != nil {
		t.Fatal(err)
	}
	if got := string(data); !strings.Contains(got, `"spokenByCharacter":{"@id":"_:e2"}`) || strings.Contains(got, `"@id":""`) {
		t.Errorf("no blank nodes in %s", got)
	}
	if data, err = export.Ninjs(a, ""); err != nil {
		t.Fatal(err)
	}
	if got := string(data); !strings.HasPrefix(got, `{"uri":"ni:///sha-256;`) {
		t.Errorf("no hash in %.60s", got)
	}
}

func TestURI(t *testing.T) {
	for uri, fine := range map[string]bool{
		"": true, "https://news.example/a?b=c": true, "urn:uuid:7d444840-9dc0-11d1-b245-5ffdce74fad2": true, "tag:news.example,2025:1": true,
		"story.txt": false, "/a/b": false, "//news.example/a": false, "a b": false, "http://[": false, "x:\xff": false,
	} {
		_, err := export.JSONLD(&newstext.Article{}, uri)
		_, err2 := export.Ninjs(&newstext.Article{}, uri)
		if (err == nil) != fine || (err2 == nil) != fine {
			t.Errorf("%q: %v, %v", uri, err, err2)
		}
	}
}

// TestEventDates: what ISO 8601 has of each precision.
func TestEventDates(t *testing.T) {
	tests := []struct{ value, want string }{
		{"2025-08-18", `"startDate":"2025-08-18"`},
		{"2025-08", `"startDate":"2025-08-01","endDate":"2025-08-31"`},
		{"2024-Q1", `"startDate":"2024-01-01","endDate":"2024-03-31"`},
		{"2013-W12", `"startDate":"2013-03-18","endDate":"2013-03-24"`},
		{"2025-08-18T08:30", `"startDate":"2025-08-18T08:30:00"`},
		{"2025-08-18T08:30Z", `"startDate":"2025-08-18T08:30:00Z"`},
		{"BC0044", ""},
		{"PAST_REF", ""},
	}
	for _, tt := range tests {
		v, err := newstext.ParseTimex(tt.value)
		if err != nil {
			t.Fatal(err)
		}
		a := &newstext.Article{Events: []newstext.Event{{Lemma: "meet", When: newstext.Date{Value: v}}}}
		data, err := export.JSONLD(a, "")
		if err != nil {
			t.Fatal(err)
		}
		_, got, found := strings.Cut(string(data), `"name":"meet",`)
		if !found && tt.want != "" || found && got != tt.want+"}]}" {
			t.Errorf("%s: %s, want %s", tt.value, got, tt.want)
		}
	}
}

// hostile would end a script element, or the JSON, if it were not escaped.
const hostile = "</script><script>alert(1)</script> \" \\ \x00 \xff \u2028"

func TestHostile(t *testing.T) {
	a := pier(t)
	a.Text = strings.Repeat(hostile, 8)
	a.Authors, a.Dateline.Place, a.Dateline.Agency = []string{hostile}, hostile, hostile
	a.Money[0].Currency = hostile
	a.Events[0].Lemma = hostile
	for _, e := range a.Entities {
		e.Name, e.Aliases = hostile, []string{hostile}
		for i := range e.Roles {
			e.Roles[i].Title = hostile
		}
	}
	for _, f := range []func(*newstext.Article, string) ([]byte, error){export.JSONLD, export.Ninjs} {
		data, err := f(a, "https://news.example/?q=</script>")
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(data) || strings.ContainsAny(string(data), "<>&") {
			t.Errorf("not escaped: %s", data)
		}
	}
}

// terms are the properties that schema.org gives the types in use.
var terms = map[string][]string{
	"NewsArticle":    {"headline", "inLanguage", "datePublished", "dateline", "author", "sourceOrganization", "articleBody", "hasPart", "mentions"},
	"Person":         {"name", "alternateName", "jobTitle", "affiliation"},
	"Organization":   {"name", "alternateName"},
	"Place":          {"name", "alternateName"},
	"Thing":          {"name", "alternateName"},
	"Quotation":      {"text", "spokenByCharacter"},
	"MonetaryAmount": {"name", "currency", "value", "minValue", "maxValue"},
	"Event":          {"name", "startDate", "endDate", "attendee", "location"},
}

// TestTerms checks that an article that Parse read has only those terms, and
// that every link in it leads to a thing in it.
func TestTerms(t *testing.T) {
	p := newstext.Parser{Published: time.Date(2025, 3, 14, 0, 0, 0, 0, time.UTC)}
	a, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	data, err := export.JSONLD(a, "")
	if err != nil {
		t.Fatal(err)
	}
	var root map[string]any
	if err := json.Unmarshal(data, &root); err != nil {
		t.Fatal(err)
	}
	things, links := map[string]bool{}, []string{}
	var walk func(at string, v any)
	walk = func(at string, v any) {
		switch v := v.(type) {
		case []any:
			for i, e := range v {
				walk(fmt.Sprint(at, "/", i), e)
			}
		case map[string]any:
			id, _ := v["@id"].(string)
			kind, ok := v["@type"].(string)
			if !ok {
				if len(v) != 1 || id == "" {
					t.Errorf("%s has no type", at)
				}
				links = append(links, id)
				return
			}
			things[id] = true
			for key, value := range v {
				if key[0] != '@' && !slices.Contains(terms[kind], key) {
					t.Errorf("%s: %s has no property %s", at, kind, key)
				}
				walk(at+"/"+key, value)
			}
		}
	}
	walk("", root)
	if len(things) < 3 {
		t.Errorf("only %d things in %s", len(things), data)
	}
	for _, l := range links {
		if !things[l] {
			t.Errorf("nothing is %s", l)
		}
	}
}

func ExampleJSONLD() {
	article, err := newstext.Parse("Tourists spent NZ$151 million in Wellington.")
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := export.JSONLD(article, "https://news.example/tourists")
	if err != nil {
		fmt.Println(err)
		return
	}
	var read struct{ Mentions []struct{ Name string } }
	fmt.Println(json.Unmarshal(data, &read) == nil, strings.Contains(string(data), `"currency":"NZD","value":151000000`))
	// Output: true true
}

func ExampleNinjs() {
	article, err := newstext.Parse("Tourists spent NZ$151 million in Wellington.")
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := export.Ninjs(article, "https://news.example/tourists")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.73s\n", data)
	// Output: {"uri":"https://news.example/tourists","standard":{"name":"ninjs","versio
}
