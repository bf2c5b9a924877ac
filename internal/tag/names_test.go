package tag_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/tag"
)

var typeNames = [...]string{"", "per", "org", "loc", "misc"}

// show writes the names of d in order, each with its type.
func show(d *doc.Doc) string {
	var out []string
	for _, n := range d.Names {
		out = append(out, fmt.Sprintf("%s %s", typeNames[n.Type], d.Text[d.Tokens[n.Lo].Start:d.Tokens[n.Hi-1].End]))
	}
	return strings.Join(out, ", ")
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"the talks went on.", ""},
		{"Police in Nairobi said Peter Kamau, 34, was arrested on Tuesday.", "loc Nairobi, per Peter Kamau"},
		{"Mr Kim Jong-un spoke to Xinhua in Pyongyang.", "per Kim Jong-un, org Xinhua, loc Pyongyang"},
		{"Write to Ama Owusu ama@example.org in Accra, said Dr. Mensah.", "per Ama Owusu, loc Accra, per Mensah"},
		{"The Ministry of Health in Ghana said so.", "org Ministry of Health, loc Ghana"},
		{"Analysts at Goldman Sachs expect Germany to grow.", "org Goldman Sachs, loc Germany"},
	} {
		if got := show(read(c.in)); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// readPage reads a text with its blocks.
func readPage(text string) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, text)
	block.Run(d, nil)
	sent.Run(d, nil)
	tag.Run(d, nil)
	return d
}

// TestKnownElsewhere reads a name in a line of capitals that the text knows.
func TestKnownElsewhere(t *testing.T) {
	text := "Minister Colin Hartwell opened the bridge on Monday. Hartwell said the work went well.\n\nHARTWELL UPS STAKES\n\n" +
		"Critics of Hartwell asked what it had cost. Hartwell gave no figure.\n"
	if got, want := show(readPage(text)), "per Colin Hartwell, per Hartwell, per HARTWELL, per Hartwell, per Hartwell"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestDatelinePlace reads a place of a dateline that is also a team.
func TestDatelinePlace(t *testing.T) {
	text := "ST. LOUIS, Sept. 3 (Valley Wire) - The pump was mended.\n"
	if got, want := show(readPage(text)), "loc ST. LOUIS, org Valley Wire"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestUserNames(t *testing.T) {
	lx := lex.New([]lex.Entry{
		{Kind: lex.Name, Text: "Quorl", Value: "organization"},
		{Kind: lex.Name, Text: "blue shed", Value: "location"},
	})
	text := "They met Quorl in the blue shed in Nairobi."
	d := new(doc.Doc)
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, text)
	d.Sents = append(d.Sents, doc.Sent{End: int32(len(text)), Hi: int32(len(d.Tokens))})
	tag.Run(d, lx)
	if got, want := show(d), "org Quorl, loc blue shed, loc Nairobi"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// checkNames holds the names to what later stages count on.
func checkNames(t *testing.T, d *doc.Doc) {
	t.Helper()
	at := int32(0)
	for _, n := range d.Names {
		if n.Lo < at || n.Hi <= n.Lo || int(n.Hi) > len(d.Tokens) || n.Type < doc.Person || n.Type > doc.Misc {
			t.Fatalf("name %+v after token %d of %d", n, at, len(d.Tokens))
		}
		at = n.Hi
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"capitals", "A "}, {"initials", "J. "}, {"brackets", "("}, {"digits", "1 "}, {"name", "Kim Jong-un "}, {"hyphens", "A-"},
	} {
		b.Run(c.name, func(b *testing.B) {
			text := strings.Repeat(c.unit, 100000/len(c.unit))
			d := new(doc.Doc)
			d.Reset(text)
			d.Tokens = scan.Tokens(d.Tokens, text)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				tag.Run(d, nil)
			}
		})
	}
}
