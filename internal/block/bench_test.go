package block

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// hostile are inputs of 1 MiB, or the number of bytes n, that would be slow if
// something looked too far.
func hostile(n int) map[string]string {
	fill := func(s string) string { return strings.Repeat(s, n/len(s)) }
	return map[string]string{
		"line ends":   fill("\n"),
		"one line":    fill("word "),
		"short lines": fill("a\n"),
		"capitals":    fill("A\n\n"),
		"indented":    fill(strings.Repeat(" ", 200) + "x\n"),
		"spaces":      fill(" ") + "x",
		"brackets":    fill("("),
		"closing":     fill("a )\n"),
		"commas":      fill("A, "),
		"months":      fill("May 3 "),
		"bylines":     fill("By Ana Lima and\n"),
		"dates":       fill("May 3, 2024\n"),
		"bullets":     fill("- a\n"),
		"colons":      fill("a b c d e f:\n\n"),
		"sentences":   fill("The road was closed on Tuesday.\n\n"),
		"captions":    fill("A boat near the bridge...\n"),
		"names":       fill("Ana Lima\n"),
		"labels":      fill("NEWS: the road was closed.\n\n"),
		"kickers":     fill("A\n\n") + "A long enough headline\n\n" + story,
		"headlines":   fill("Road closed\n"),
	}
}

const story = `Floods close coast road for a third day

By Ana Lima and Tom Reed

The river Aru at Port Lorne on Monday. Photo: Tom Reed

PORT LORNE, March 3 (Harbour News) - The river rose two metres overnight and closed the coast road for a third day, the council said on Tuesday.

"We have never seen water like this," said Mayor Kim Su-hoon, who asked people to stay at home.

WHAT COMES NEXT

Engineers hope to open one lane by Friday, when less rain is expected. The bridge at Lorne stays closed until it has been inspected, and lorries are sent through the hills.
`

func BenchmarkRun(b *testing.B) {
	bench := func(b *testing.B, text string) {
		d := new(doc.Doc)
		d.Reset(text)
		d.Tokens = scan.Tokens(nil, text)
		b.SetBytes(int64(len(text)))
		b.ReportAllocs()
		for b.Loop() {
			d.Blocks, d.Authors = d.Blocks[:0], d.Authors[:0]
			d.Dateline = doc.Dateline{Block: doc.None, Date: doc.None}
			Run(d, nil)
		}
	}
	b.Run("short", func(b *testing.B) { bench(b, story) })
	b.Run("long", func(b *testing.B) { bench(b, story+strings.Repeat(story[len(story)-330:]+"\n", 100)) })
	for name, text := range hostile(1 << 20) {
		b.Run("hostile/"+strings.ReplaceAll(name, " ", "_"), func(b *testing.B) { bench(b, text) })
	}
}
