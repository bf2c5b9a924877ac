package scan_test

import (
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/scan"
)

// FuzzTokens: tokens are in order and never empty, begin and end on runes, and
// hold every byte that leaves a mark on paper.
func FuzzTokens(f *testing.F) {
	f.Add(news)
	f.Add("“a’s” can't O'Neill's http://x.y/z). a@b.org @c #d $US9 NZ$ 1,2.3:4 \xff\xc3 \u00a0\u200b\ufeff … – --")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, tok := range scan.Tokens(nil, text) {
			if int(tok.Start) < end || tok.End <= tok.Start || int(tok.End) > len(text) || tok.Kind == 0 {
				t.Fatalf("token %+v after %d of %d bytes", tok, end, len(text))
			}
			checkGap(t, text[end:tok.Start])
			if utf8.ValidString(text) && !utf8.ValidString(tok.In(text)) {
				t.Fatalf("token %q cuts a rune", tok.In(text))
			}
			end = int(tok.End)
		}
		checkGap(t, text[end:])
	})
}

// checkGap fails where something visible was passed by.
func checkGap(t *testing.T, gap string) {
	t.Helper()
	for _, r := range gap {
		if r != 0 && !unicode.IsSpace(r) && !(r >= '\u200b' && r <= '\u200f') && r != '\u2060' && r != '\ufeff' {
			t.Fatalf("%q is in no token", gap)
		}
	}
}
