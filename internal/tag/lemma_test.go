package tag_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/tag"
)

func TestLemma(t *testing.T) {
	for _, c := range []struct {
		in   string
		pos  doc.POS
		want string
	}{
		{"said", doc.VERB, "say"},
		{"Says", doc.VERB, "say"},
		{"walked", doc.VERB, "walk"},
		{"making", doc.VERB, "make"},
		{"stopped", doc.VERB, "stop"},
		{"hoping", doc.VERB, "hope"},
		{"died", doc.VERB, "die"},
		{"denied", doc.VERB, "deny"},
		{"killed", doc.VERB, "kill"},
		{"passes", doc.VERB, "pass"},
		{"agreed", doc.VERB, "agree"},
		{"is", doc.AUX, "be"},
		{"’s", doc.AUX, "be"},
		{"'ve", doc.AUX, "have"},
		{"could", doc.AUX, "could"},
		{"n't", doc.PART, "not"},
		{"n’t", doc.PART, "not"},
		{"ministers", doc.NOUN, "minister"},
		{"ministries", doc.NOUN, "ministry"},
		{"churches", doc.NOUN, "church"},
		{"houses", doc.NOUN, "house"},
		{"women", doc.NOUN, "woman"},
		{"news", doc.NOUN, "news"},
		{"crisis", doc.NOUN, "crisis"},
		{"crises", doc.NOUN, "crisis"},
		{"1980s", doc.NOUN, "1980s"},
		{"Nairobi", doc.PROPN, "Nairobi"},
		{"American", doc.ADJ, "American"},
		{"Bigger", doc.ADJ, "big"},
		{"latest", doc.ADJ, "late"},
		{"angrier", doc.ADJ, "angry"},
		{"better", doc.ADV, "well"},
		{"later", doc.ADV, "late"},
		{"them", doc.PRON, "they"},
		{"an", doc.DET, "a"},
		{"", doc.NOUN, ""},
	} {
		if got := tag.Lemma(c.in, doc.Fold(c.in), c.pos); got != c.want {
			t.Errorf("%s: got %q, want %q", c.in, got, c.want)
		}
	}
}

func FuzzLemma(f *testing.F) {
	for _, s := range []string{"said", "ing", "ed", "\xe2\x80", "’s", "es", "ier", strings.Repeat("a", 40) + "ing"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for p := doc.ADJ; p <= doc.X; p++ {
			if got := tag.Lemma(s, doc.Fold(s), p); got == "" && s != "" {
				t.Errorf("%q as %d has no lemma", s, p)
			}
		}
	})
}
