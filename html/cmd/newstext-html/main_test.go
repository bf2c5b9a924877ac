package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/command"
)

const page = `<html lang="en-NZ"><head><title>Pier sold</title><meta property="article:published_time" content="2025-03-14T09:30:00Z"></head><body><article><h1>Pier sold</h1><p>The pier has been sold for NZ$151 million, Ana Reyes said.</p></article></body></html>`

func TestRun(t *testing.T) {
	tests := []struct {
		args []string
		want string
	}{
		{[]string{"-url", "https://news.example/1"}, `{"id":"https://news.example/1","text":"Pier sold\n\nThe pier has been sold for NZ$151 million, Ana Reyes said.","published":"2025-03-14T09:30:00Z","region":"NZ"}` + "\n"},
		{[]string{"-out", "text"}, "Pier sold\n\nThe pier has been sold for NZ$151 million, Ana Reyes said.\n"},
		{[]string{"-out", "json"}, "{\n  \"published\": \"2025-03-14T09:30:00Z\",\n"},
	}
	for _, tt := range tests {
		var out, errs strings.Builder
		if err := run(tt.args, strings.NewReader(page), &out, &errs); err != nil || !strings.HasPrefix(out.String(), tt.want) {
			t.Errorf("%v: %v %s\ngot  %s\nwant %s", tt.args, err, errs.String(), out.String(), tt.want)
		}
	}
}

// TestRunFiles: a page without an article is told and passed by.
func TestRunFiles(t *testing.T) {
	dir := t.TempDir()
	good, bad := filepath.Join(dir, "good.html"), filepath.Join(dir, "bad.html")
	for name, text := range map[string]string{good: page, bad: "<html></html>"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var out, errs strings.Builder
	err := run([]string{bad, good}, nil, &out, &errs)
	if !errors.Is(err, command.ErrReported) || !strings.Contains(errs.String(), "bad.html: html: no article on the page") || strings.Count(out.String(), "\n") != 1 {
		t.Errorf("%v: %s%s", err, errs.String(), out.String())
	}
}
