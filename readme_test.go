package newstext_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/newstext/newstext"
)

// readmeExample is the link to an example, then its code.
var readmeExample = regexp.MustCompile("(?s)\\[(Example\\w+)\\]\\((\\w+_test\\.go)\\)\\):\n\n```go\n(.*?\n)```")

// TestReadmeExamples holds that the Go code of the README is that of the
// examples it names, whose output is tested.
func TestReadmeExamples(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	shown := readmeExample.FindAllStringSubmatch(readme, -1)
	if len(shown) < 6 || len(shown) != strings.Count(readme, "```go\n") {
		t.Errorf("%d examples, in %d pieces of Go", len(shown), strings.Count(readme, "```go\n"))
	}
	for _, m := range shown {
		name, file, got := m[1], m[2], m[3]
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, rest, _ := strings.Cut(string(source), "func "+name+"() {\n")
		body, _, ok := strings.Cut(rest, "\n}\n")
		if !ok {
			t.Errorf("%s has no %s", file, name)
		}
		want := strings.ReplaceAll("\n"+body, "\n\t", "\n")[1:] + "\n"
		if got != want {
			t.Errorf("README.md has\n%s\nand %s in %s\n%s", got, name, file, want)
		}
	}
}

// TestReadmeLexicon reads the lexicon that the README shows.
func TestReadmeLexicon(t *testing.T) {
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(data), "```\nname\t")
	words, _, ended := strings.Cut(rest, "```\n")
	if !ok || !ended {
		t.Fatal("README.md shows no lexicon")
	}
	if _, err := newstext.ReadLexicon(strings.NewReader("name\t" + words)); err != nil {
		t.Error(err)
	}
}
