package main

import (
	"strings"
	"testing"
)

func TestExport(t *testing.T) {
	const line = `{"id":"https://news.example/1","text":"Tourists spent NZ$151 million."}` + "\n" + `{"id":"two","text":"Nothing."}` + "\n"
	tests := []struct {
		args     []string
		in, want string
	}{
		{[]string{"-out", "jsonld", "-uri", "https://news.example/1"}, "Tourists spent NZ$151 million.", "{\n  \"@context\": \"https://schema.org\",\n  \"@type\": \"NewsArticle\",\n  \"@id\": \"https://news.example/1\",\n"},
		{[]string{"-out", "ninjs", "-in", "jsonl"}, line, `{"uri":"https://news.example/1","standard":{"name":"ninjs"`},
		{[]string{"-out", "ninjs", "-in", "jsonl"}, line, "\n" + `{"uri":"ni:///sha-256;`},
		{[]string{"-out", "jsonld", "-in", "jsonl"}, line, `"currency":"NZD","value":151000000}]}` + "\n"},
	}
	for _, tt := range tests {
		var out, errs strings.Builder
		if err := run(tt.args, strings.NewReader(tt.in), &out, &errs); err != nil {
			t.Errorf("%v: %v", tt.args, err)
		}
		if !strings.Contains(out.String(), tt.want) {
			t.Errorf("%v: %s\nhas no %s", tt.args, out.String(), tt.want)
		}
	}
	var out, errs strings.Builder
	if err := run([]string{"-out", "ninjs", "-uri", "story.txt"}, strings.NewReader("Nothing."), &out, &errs); err == nil {
		t.Error("a relative address passes")
	}
}
