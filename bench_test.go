package newstext_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/golden"
)

// articleTexts is the texts of the articles of testdata.
func articleTexts(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var texts []string
	for _, name := range files {
		archive, err := golden.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		text, _ := archive.File("input")
		texts = append(texts, text)
	}
	return texts
}

// benchText is the articles of testdata, one after the other.
func benchText(b *testing.B) string {
	b.Helper()
	return strings.Join(articleTexts(b), "\n\n")
}

// hostile are texts that make a reader without limits slow, 1 MiB each.
var hostile = map[string]string{
	"quotes":   strings.Repeat(`"`, 1<<20),
	"digits":   strings.Repeat("9", 1<<20),
	"capitals": strings.Repeat("A", 1<<20),
	"brackets": strings.Repeat("(", 1<<20),
	"lines":    strings.Repeat("\n", 1<<20),
	"names":    strings.Repeat("Ab ", 1<<20/3),
	"amounts":  strings.Repeat("$1 ", 1<<20/3),
	"said":     strings.Repeat("he said \"x\" ", 1<<20/12),
}

func benchParse(b *testing.B, text string) {
	p := newstext.Parser{MaxBytes: -1}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	all := benchText(b)
	const short = "Mr Key said on Friday the deal was worth about $US90 billion ($NZ151 billion)."
	b.Run("short", func(b *testing.B) { benchParse(b, short) })
	b.Run("short/after", func(b *testing.B) { // with the memory of a very long one
		p := newstext.Parser{MaxBytes: -1}
		if _, err := p.Parse(strings.Repeat(all, 1+1<<20/len(all))); err != nil {
			b.Fatal(err)
		}
		benchParse(b, short)
	})
	b.Run("long", func(b *testing.B) { benchParse(b, all) })
	for name, text := range hostile {
		b.Run("hostile/"+name, func(b *testing.B) { benchParse(b, text) })
	}
}

func BenchmarkSentences(b *testing.B) {
	text := benchText(b)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range newstext.Sentences(text) {
		}
	}
}
