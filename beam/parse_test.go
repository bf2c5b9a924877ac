package newsbeam

import (
	"fmt"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/passert"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/newstext/newstext"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// article is what newstext itself has of a text, with the id, which is JSON.
func article(t *testing.T, id, text string) string {
	t.Helper()
	a, err := newstext.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	data, err := a.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	if id == "" {
		return string(data)
	}
	return `{"id":` + id + "," + string(data[1:])
}

// TestParse runs the transform on Beam's local runner.
func TestParse(t *testing.T) {
	lines := []string{
		`{"id":"a","text":"The pier was sold for NZ$151 million, Ana Reyes said."}`,
		`{"id":7,"text":"\"No,\" said Ben Okoro."}`,
		`{"text":""}`,
		`{"id":"b"}`,
		`not JSON`,
		`{"id":"c","text":"x","region":"nowhere"}`,
		`{"id":"d","text":"x","published":"yesterday"}`,
	}
	p, s, in := ptest.CreateList(lines)
	articles, bad := Parse(s, Settings{}, in)
	passert.Equals(s, articles,
		article(t, `"a"`, "The pier was sold for NZ$151 million, Ana Reyes said."),
		article(t, "7", `"No," said Ben Okoro.`),
		article(t, "", ""))
	passert.Equals(s, bad,
		`{"id":"b","error":"no \"text\"","line":"{\"id\":\"b\"}"}`,
		`{"id":null,"error":"invalid character 'o' in literal null (expecting 'u')","line":"not JSON"}`,
		`{"id":"c","error":"region \"nowhere\": not an ISO 3166 country","line":"{\"id\":\"c\",\"text\":\"x\",\"region\":\"nowhere\"}"}`,
		`{"id":"d","error":"published \"yesterday\": not a date (2006-01-02) or an RFC 3339 time","line":"{\"id\":\"d\",\"text\":\"x\",\"published\":\"yesterday\"}"}`)
	ptest.RunAndValidate(t, p)
}

// TestMany: of many lines none is lost.
func TestMany(t *testing.T) {
	var lines []string
	for i := range 500 {
		lines = append(lines, fmt.Sprintf(`{"id":%d,"text":"Sale %d costs $5 million."}`, i, i))
	}
	p, s, in := ptest.CreateList(lines)
	articles, bad := Parse(s, Settings{}, in)
	passert.Count(s, articles, "articles", len(lines))
	passert.Empty(s, bad)
	ptest.RunAndValidate(t, p)
}

// TestSettings: the settings reach the workers.
func TestSettings(t *testing.T) {
	p, s, in := ptest.CreateList([]string{`{"text":"It costs $5."}`, `{"text":"It costs $5.","region":"AU"}`})
	articles, _ := Parse(s, Settings{Region: "NZ"}, in)
	currencies := beam.ParDo(s, currency, articles)
	passert.Equals(s, currencies, "AUD", "NZD")
	ptest.RunAndValidate(t, p)

	p, s, in = ptest.CreateList([]string{`{"text":"It costs $5."}`})
	Parse(s, Settings{Region: "nowhere"}, in)
	if err := ptest.Run(p); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Errorf("a region that is none: %v", err)
	}
}

// currency is the first currency of an article as JSON.
func currency(article string) string {
	_, s, _ := strings.Cut(article, `"currency":"`)
	s, _, _ = strings.Cut(s, `"`)
	return s
}

func init() { beam.RegisterFunction(currency) }
