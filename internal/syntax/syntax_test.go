package syntax_test

import (
	"math/rand/v2"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
)

// parse is the document of one sentence with its heads.
func parse(text string) *doc.Doc {
	d := &doc.Doc{}
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, text)
	d.Sents = []doc.Sent{{Start: 0, End: int32(len(text)), Lo: 0, Hi: int32(len(d.Tokens))}}
	tag.Run(d, nil)
	syntax.Run(d, nil)
	return d
}

// TestRun looks at the arcs that the later stages live on: subjects, objects
// and the clause that a verb of speech introduces.
func TestRun(t *testing.T) {
	for _, c := range []struct {
		in, word, head string
		rel            doc.Rel
	}{
		{"The minister said the bridge was closed.", "minister", "said", doc.Nsubj},
		{"The minister said the bridge was closed.", "closed", "said", doc.Ccomp},
		{"The council bought a new ferry in March.", "ferry", "bought", doc.Obj},
		{"The council bought a new ferry in March.", "The", "council", doc.Modifier},
		{"She told reporters that the port would open.", "open", "told", doc.Ccomp},
	} {
		d := parse(c.in)
		found := false
		for i := range d.Tokens {
			if d.Word(i) == c.word {
				found = true
				if d.Heads[i] == doc.None || d.Word(int(d.Heads[i])) != c.head || d.Rels[i] != c.rel {
					t.Errorf("%q: %s is %s of %d, want %s of %s", c.in, c.word, doc.RelNames[d.Rels[i]], d.Heads[i], doc.RelNames[c.rel], c.head)
				}
				break
			}
		}
		if !found {
			t.Errorf("%q has no %s", c.in, c.word)
		}
	}
}

// TestCosts takes steps of no cost in random projective trees: they must give
// the very tree.
func TestCosts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for range 200 {
		n := 1 + r.IntN(12)
		heads := make([]int32, n)
		randomTree(r, heads, 0, n, int32(n))
		var s syntax.State
		s.Reset(n)
		for !s.Done() {
			step := syntax.Step(-1)
			for k, c := range s.Costs(heads) {
				if c == 0 && (step < 0 || r.IntN(2) == 0) {
					step = syntax.Step(k)
				}
			}
			if step < 0 {
				t.Fatalf("heads %v: no step without cost", heads)
			}
			s.Take(step)
		}
		for i, h := range heads {
			if s.Heads[i] != h {
				t.Fatalf("heads %v, got %v", heads, s.Heads[:n])
			}
		}
	}
}

// randomTree gives the words from lo to hi one head among them, which hangs on
// up, and trees on both sides of it.
func randomTree(r *rand.Rand, heads []int32, lo, hi int, up int32) {
	if lo >= hi {
		return
	}
	top := lo + r.IntN(hi-lo)
	heads[top] = up
	randomTree(r, heads, lo, top, int32(top))
	randomTree(r, heads, top+1, hi, int32(top))
}

func BenchmarkRun(b *testing.B) {
	const text = "The minister, who had flown in from Lisbon that morning, told reporters the bridge would stay closed until engineers had looked at its northern piers."
	d := parse(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		syntax.Run(d, nil)
	}
}
