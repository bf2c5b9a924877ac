package timex_test

import (
	"os"
	"testing"

	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/timex"
)

func BenchmarkX(b *testing.B) {
	t, _ := os.ReadFile("/tmp/te3.txt")
	text := string(t)
	var d doc.Doc
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Reset(text)
		d.Published = cal.Day{Year: 1998, Month: 3, Day: 18}
		d.Tokens = scan.Tokens(d.Tokens, text)
		timex.Run(&d, nil)
	}
}
