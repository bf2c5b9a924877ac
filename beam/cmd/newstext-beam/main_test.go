package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"

	"github.com/newstext/newstext/beam"
)

func TestMain(m *testing.M) { ptest.Main(m) }

// TestPipeline goes from files to files on Beam's local runner.
func TestPipeline(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"one.jsonl": `{"id":"a","text":"It costs $5."}` + "\n" + `bad` + "\n",
		"two.jsonl": `{"id":"b","text":"It costs $6."}` + "\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	articles, bad := filepath.Join(dir, "out", "articles"), filepath.Join(dir, "out", "bad")
	ptest.RunAndValidate(t, pipeline(filepath.Join(dir, "*.jsonl"), articles, bad, newsbeam.Settings{Region: "NZ"}))
	got, err := os.ReadFile(articles)
	if err != nil {
		t.Fatal(err)
	}
	if s := string(got); strings.Count(s, "\n") != 2 || !strings.Contains(s, `{"id":"a",`) || !strings.Contains(s, `"amount":"6","currency":"NZD"`) {
		t.Errorf("articles: %s", s)
	}
	if got, err = os.ReadFile(bad); err != nil || !strings.Contains(string(got), `"line":"bad"}`) {
		t.Errorf("bad lines: %s, %v", got, err)
	}
}
