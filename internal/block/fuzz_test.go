package block

import (
	"strings"
	"testing"
	"unicode"

	"github.com/newstext/newstext/internal/doc"
)

// FuzzRun checks what every stage after this one relies on.
func FuzzRun(f *testing.F) {
	for _, c := range pages {
		f.Add(c.in)
	}
	f.Add("\u00ad Rain \u00ad\n\x01Fog\u2060")
	f.Add("\xff\xfeBy\n\x00- \nMay 3, 2024 by\r\n(AP) --\u2028•\u2029(")
	f.Fuzz(func(t *testing.T, text string) {
		d := run(text)
		last := doc.Block{}
		for i, b := range d.Blocks {
			switch {
			case b.Lo < last.Hi || b.Lo >= b.Hi || int(b.Hi) > len(d.Tokens):
				t.Fatalf("block %d has tokens %d to %d after %d", i, b.Lo, b.Hi, last.Hi)
			case b.Start != d.Tokens[b.Lo].Start || b.End != d.Tokens[b.Hi-1].End:
				t.Fatalf("block %d is not at the edges of its tokens", i)
			case b.Kind < doc.Headline || b.Kind > doc.Note:
				t.Fatalf("block %d has no kind", i)
			case strings.TrimFunc(text[b.Start:b.End], unprinted) != text[b.Start:b.End]:
				t.Fatalf("block %d is not trimmed: %q", i, text[b.Start:b.End])
			}
			last = b
		}
		for _, s := range append(d.Authors, d.Dateline.Place, d.Dateline.Agency) {
			if s.Start < 0 || s.Start > s.End || int(s.End) > len(text) {
				t.Fatalf("span %v", s)
			}
		}
		for _, s := range d.Authors {
			if !inside(d, s, doc.Byline) {
				t.Fatalf("author %q outside of the bylines", text[s.Start:s.End])
			}
		}
		if k := d.Dateline.Block; k != doc.None && d.Blocks[k].Kind != doc.DatelineBlock {
			t.Fatalf("the dateline is a %s", kinds[d.Blocks[k].Kind])
		}
		if d.Dateline.Date != doc.None {
			t.Fatal("the dateline has a date")
		}
	})
}

// unprinted tells of what leaves no mark on paper. The control characters that
// Windows-1252 has quotation marks and dashes for are marks to package scan.
func unprinted(r rune) bool {
	return unicode.In(r, unicode.Zs, unicode.Cc, unicode.Cf) && (r < '\u0091' || r > '\u0097')
}

func inside(d *doc.Doc, s doc.Span, k doc.BlockKind) bool {
	for _, b := range d.Blocks {
		if b.Kind == k && b.Start <= s.Start && s.End <= b.End {
			return true
		}
	}
	return false
}

// TestHostile is FuzzRun on what a fuzzer does not write.
func TestHostile(t *testing.T) {
	for name, text := range hostile(1 << 14) {
		if d := run(text); int(d.Dateline.Block) >= len(d.Blocks) {
			t.Errorf("%s: dateline %d of %d blocks", name, d.Dateline.Block, len(d.Blocks))
		}
	}
}

// TestAllocs holds the memory of a run to its two scratch slices.
func TestAllocs(t *testing.T) {
	d := run(story)
	n := testing.AllocsPerRun(10, func() {
		d.Blocks, d.Authors, d.Dateline = d.Blocks[:0], d.Authors[:0], doc.Dateline{Block: doc.None, Date: doc.None}
		Run(d, nil)
	})
	if n > 2 {
		t.Errorf("%v allocations, want 2", n)
	}
}
