package export_test

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/export"
	"github.com/newstext/newstext/internal/golden"
)

// schemaOrg is, of the properties that schema.org gives a type and those that it
// descends from, the ones in use; behind a colon, the types of what it may hold,
// where that is a thing. It was held against npm's schema-dts 2.1.0.
var schemaOrg = map[string]string{
	"NewsArticle": "headline inLanguage datePublished dateline author:Person,Organization sourceOrganization:Organization articleBody " +
		"hasPart:Quotation mentions:Person,Organization,Place,Thing,MonetaryAmount,Event",
	"Person":         "name alternateName jobTitle affiliation:Organization",
	"Organization":   "name alternateName",
	"Place":          "name alternateName",
	"Thing":          "name alternateName",
	"Quotation":      "text spokenByCharacter:Person,Organization",
	"MonetaryAmount": "name currency value minValue maxValue",
	"Event":          "name startDate endDate attendee:Person,Organization location:Place",
}

// TestSchemaOrg writes the articles of testdata: each thing has properties of
// its type alone, and what it points at is there and of a type that may be.
func TestSchemaOrg(t *testing.T) {
	files, err := filepath.Glob("../testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		archive, err := golden.Read(file)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := archive.File("input")
		a, err := newstext.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, uri := range []string{"", "https://news.example/1"} {
			data, err := export.JSONLD(a, uri)
			if err != nil {
				t.Fatal(err)
			}
			var thing map[string]any
			if err := json.Unmarshal(data, &thing); err != nil {
				t.Fatal(err)
			}
			types := map[string]string{} // by id
			gatherTypes(thing, types)
			checkThing(t, thing, types)
		}
	}
}

func gatherTypes(v any, types map[string]string) {
	switch v := v.(type) {
	case []any:
		for _, one := range v {
			gatherTypes(one, types)
		}
	case map[string]any:
		id, _ := v["@id"].(string)
		if kind, ok := v["@type"].(string); ok && id != "" {
			types[id] = kind
		}
		for _, one := range v {
			gatherTypes(one, types)
		}
	}
}

func checkThing(t *testing.T, thing map[string]any, types map[string]string) {
	t.Helper()
	kind := typeOf(thing, types)
	allowed := map[string]string{}
	for _, field := range strings.Fields(schemaOrg[kind]) {
		name, holds, _ := strings.Cut(field, ":")
		allowed[name] = holds
	}
	for name, value := range thing {
		if strings.HasPrefix(name, "@") {
			continue
		}
		holds, ok := allowed[name]
		if !ok {
			t.Errorf("a %s has a property %s", kind, name)
		}
		list, ok := value.([]any)
		if !ok {
			list = []any{value}
		}
		for _, one := range list {
			child, ok := one.(map[string]any)
			if ok != (holds != "") {
				t.Errorf("%s of a %s is %v", name, kind, one)
			}
			if !ok {
				continue
			}
			if got := typeOf(child, types); !slices.Contains(strings.Split(holds, ","), got) {
				t.Errorf("%s of a %s is a %q, %v", name, kind, got, child)
			}
			checkThing(t, child, types)
		}
	}
}

// typeOf is the type of a thing, or of the one that it points at.
func typeOf(thing map[string]any, types map[string]string) string {
	if kind, ok := thing["@type"].(string); ok {
		return kind
	}
	id, _ := thing["@id"].(string)
	return types[id]
}
