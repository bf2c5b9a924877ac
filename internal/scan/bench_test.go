package scan_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/scan"
)

// news is a stretch of ordinary prose.
const news = "The U.S. mayor, J. Moss, didn't say on Friday whether the two-hour talks in St. Louis had cost $US90 billion (NZ$151b). " +
	"“We’ll rebuild the bridge,” he told reporters at 9:30 p.m., adding that 58% of residents backed the council's plan.\n\n"

func BenchmarkTokens(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"news", strings.Repeat(news, 1<<20/len(news))},
		{"quotes", strings.Repeat(`"`, 1<<20)},
		{"digits", strings.Repeat("9", 1<<20)},
		{"capitals", strings.Repeat("A", 1<<20)},
		{"brackets", strings.Repeat("(", 1<<20)},
		{"apostrophes", strings.Repeat("a'", 1<<19)},
		{"stops", strings.Repeat("a.", 1<<19)},
		{"hyphens", strings.Repeat("anti-", 1<<20/5)},
		{"signs", strings.Repeat("$A", 1<<19)},
		{"ats", strings.Repeat("@a", 1<<19)},
	} {
		b.Run(c.name, func(b *testing.B) {
			tokens := scan.Tokens(nil, c.text)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				tokens = scan.Tokens(tokens[:0], c.text)
			}
		})
	}
}
