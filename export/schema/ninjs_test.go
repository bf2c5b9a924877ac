// Package schema checks what package export writes against JSON Schema. It is
// a module of its own, so that the validator is no requirement of newstext.
package schema

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/export"
)

// published is the environment variable that names a copy of the published
// schema, ninjs-schema_3.1.json, for a check against every word of it.
const published = "NINJS_SCHEMA"

// geoJSON is a schema that the published one asks for and no item here uses.
const geoJSON = "https://geojson.org/schema/GeoJSON.json"

func compile(t *testing.T, file string) *jsonschema.Schema {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	for url, schema := range map[string]any{"https://schema.invalid/ninjs": doc, geoJSON: map[string]any{}} {
		if err := c.AddResource(url, schema); err != nil {
			t.Fatal(err)
		}
	}
	s, err := c.Compile("https://schema.invalid/ninjs")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, data []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(v)
}

const pier = `Council to sell the old pier

Sale ends a ten-year row

By Miriam Teale

WELLINGTON, March 14 (Reuters) - New Zealand's oldest pier will be sold for US$92 million (NZ$151 million), Wellington mayor Ana Reyes said on Thursday.

"We will sell it," Reyes told the Harbour Times. She met Park Min-jun in Seoul on 3 May 2019.

- The sale closes in 2029.

Photo: A view of the pier, by Tom Hargreave`

func articles(t *testing.T) map[string]*newstext.Article {
	t.Helper()
	out := map[string]*newstext.Article{"zero": {}}
	for name, text := range map[string]string{
		"pier": pier, "empty": "", "one word": "No", "no UTF-8": "\xff\xfe said \"\xc0\xbc\" on Monday\x00", "markup": strings.ReplaceAll(pier, "pier", "</script>"),
	} {
		p := newstext.Parser{Published: time.Date(2025, 3, 14, 9, 30, 0, 0, time.FixedZone("", 12*3600))}
		a, err := p.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = a
	}
	return out
}

func check(t *testing.T, s *jsonschema.Schema) {
	for name, a := range articles(t) {
		for _, uri := range []string{"", "https://news.example/1", "urn:newsml:news.example:20250314:1"} {
			data, err := export.Ninjs(a, uri)
			if err != nil {
				t.Fatal(err)
			}
			if err := validate(t, s, data); err != nil {
				t.Errorf("%s: %v\n%s", name, err, data)
			}
		}
	}
	// What the schema must refuse, or the check above means nothing.
	for name, change := range map[string]func(map[string]any){
		"no uri":              func(m map[string]any) { delete(m, "uri") },
		"a relative uri":      func(m map[string]any) { m["uri"] = "story.txt" },
		"an unknown property": func(m map[string]any) { m["quotes"] = []any{} },
		"a day without clock": func(m map[string]any) { m["contentCreated"] = "2025-03-14" },
		"a body of no value":  func(m map[string]any) { m["bodies"] = []any{map[string]any{}} },
		"a name with a role":  func(m map[string]any) { m["people"] = []any{map[string]any{"role": "mayor"}} },
	} {
		data, err := export.Ninjs(articles(t)["pier"], "https://news.example/1")
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]any
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatal(err)
		}
		change(m)
		if data, err = json.Marshal(m); err != nil {
			t.Fatal(err)
		}
		if validate(t, s, data) == nil {
			t.Errorf("the schema allows %s", name)
		}
	}
}

// TestNinjs checks against what ninjs allows of the properties in use.
func TestNinjs(t *testing.T) { check(t, compile(t, "testdata/ninjs-3.1-used.json")) }

// TestPublishedNinjs checks against the published schema itself.
func TestPublishedNinjs(t *testing.T) {
	file := os.Getenv(published)
	if file == "" {
		t.Skipf("%s does not name a copy of ninjs-schema_3.1.json", published)
	}
	check(t, compile(t, file))
}
