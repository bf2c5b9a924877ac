package block

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

var kinds = [...]string{
	doc.Headline: "headline", doc.Byline: "byline", doc.DatelineBlock: "dateline", doc.Caption: "caption", doc.Credit: "credit",
	doc.Subhead: "subhead", doc.Paragraph: "paragraph", doc.List: "list", doc.Note: "note",
}

// run is the document of the text after the stage.
func run(text string) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, d.Text)
	Run(d, nil)
	return d
}

// read shows the blocks, one a line: "headline: Floods close the coast road".
// Line ends inside a block are shown as "⏎".
func read(d *doc.Doc) string {
	var b strings.Builder
	for _, k := range d.Blocks {
		text := strings.ReplaceAll(d.Text[k.Start:k.End], "\r\n", "\n")
		fmt.Fprintf(&b, "%s: %s\n", kinds[k.Kind], strings.ReplaceAll(text, "\n", "⏎"))
	}
	return b.String()
}

func check(t *testing.T, in, want string) {
	t.Helper()
	if got := read(run(in)); got != strings.TrimLeft(want, "\n") {
		t.Errorf("in:\n%s\ngot:\n%swant:\n%s", in, got, want)
	}
}

func TestEmpty(t *testing.T) {
	for _, in := range []string{"", " ", "\n\n\n", "\r\n", "\ufeff", "* * *", "\"\"\"", "\x00", "\xff\xfe"} {
		if d := run(in); len(d.Blocks) != 0 || d.Dateline.Block != doc.None {
			t.Errorf("%q has blocks: %s", in, read(d))
		}
	}
}
