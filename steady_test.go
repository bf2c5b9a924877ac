package newstext_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/newstext/newstext"
)

// mixed makes many articles of a few: the n-th has the head of one and
// paragraphs of another, with other figures in both.
type mixed [][]string // the paragraphs of each article

// The paragraphs of each: few, so that a thousand articles take half a second.
const (
	headParagraphs = 2
	bodyParagraphs = 1
)

func readMixed(t *testing.T) mixed {
	t.Helper()
	var m mixed
	for _, text := range articleTexts(t) {
		if paragraphs := strings.Split(text, "\n\n"); len(paragraphs) > headParagraphs+bodyParagraphs {
			m = append(m, paragraphs)
		}
	}
	if len(m) < 2 {
		t.Fatalf("%d articles are too few", len(m))
	}
	return m
}

func (m mixed) article(n int) string {
	head, body := m[n%len(m)], m[n/len(m)%len(m)]
	text := strings.Join(append(head[:headParagraphs:headParagraphs], body[len(body)-bodyParagraphs:]...), "\n\n")
	turn := rune(n / len(m) / len(m) % 10)
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return '0' + (r-'0'+turn)%10
		}
		return r
	}, text)
}

// TestSteadyMemory parses ten thousand articles with one Parser: what it keeps
// after a thousand, it keeps after them all, and no more.
func TestSteadyMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const (
		first = 1_000
		last  = 10_000
		slack = 256 << 10 // bytes; an article of 1 KB, or what a parse of it needs, kept of each would be tens of times that
	)
	m := readMixed(t)
	p := newstext.Parser{WithTokens: true}
	kept := func() int64 {
		var mem runtime.MemStats
		runtime.GC() // one: two would empty the pool of working documents, which counts
		runtime.ReadMemStats(&mem)
		return int64(mem.HeapAlloc)
	}
	var before int64
	bytes := 0
	for n := range last {
		text := m.article(n)
		bytes += len(text)
		a, err := p.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Sentences) == 0 {
			t.Fatalf("article %d has no sentences:\n%s", n, text)
		}
		if n+1 == first {
			before = kept()
		}
	}
	after := kept()
	t.Logf("%d articles of %d KB: %d KB kept after %d, %d KB after all", last, bytes>>10, before>>10, first, after>>10)
	if after > before+slack {
		t.Errorf("%d bytes kept after %d articles, %d after %d", before, first, after, last)
	}
}
