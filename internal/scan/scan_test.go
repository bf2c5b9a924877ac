package scan_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/scan"
)

func cut(text string) string {
	var out []string
	for _, t := range scan.Tokens(nil, text) {
		out = append(out, t.In(text))
	}
	return strings.Join(out, " ")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"I don't know.", "I do n't know ."},
		{"Zelenskyy's offer of $US90 billion", "Zelenskyy 's offer of $US 90 billion"},
		{"the U.S. said", "the U.S. said"},
		{"a two-hour talk", "a two - hour talk"},
		{"anti-war march", "anti-war march"},
		{"Mr. J. Smith cannot go", "Mr. J. Smith can not go"},
		{"NZ$151b at 9:30 p.m.", "NZ$ 151b at 9:30 p.m."},
		{"up .5 percent", "up .5 percent"},
		{"“We will win.” she said", "“ We will win . ” she said"},
		{"the leaders’ plan isn’t", "the leaders ’ plan is n’t"},
		{"to ana.lima@herald.example.", "to ana.lima@herald.example ."},
		{"see https://example.org/a, or @desk", "see https://example.org/a , or @desk"},
	} {
		if got := cut(c.in); got != c.want {
			t.Errorf("Tokens(%q)\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
