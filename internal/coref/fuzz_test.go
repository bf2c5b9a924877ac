package coref_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
)

// check holds the columns to what they promise.
func check(t *testing.T, d *doc.Doc) {
	t.Helper()
	n := int32(len(d.Tokens))
	for i, m := range d.Mentions {
		if m.Lo < 0 || m.Lo > m.Head || m.Head >= m.Hi || m.Hi > n {
			t.Fatalf("mention %d: tokens %d to %d, head %d of %d", i, m.Lo, m.Hi, m.Head, n)
		}
		if m.Start != d.Tokens[m.Lo].Start || m.End != d.Tokens[m.Hi-1].End {
			t.Fatalf("mention %d: bytes %d to %d", i, m.Start, m.End)
		}
		if i > 0 && m.Start < d.Mentions[i-1].Start {
			t.Fatalf("mention %d is out of order", i)
		}
		if m.Entity < 0 || int(m.Entity) >= len(d.Entities) {
			t.Fatalf("mention %d: entity %d", i, m.Entity)
		}
		for _, o := range d.Mentions[:i] {
			if o.Entity == m.Entity && o.Start < m.Start && m.Start < o.End && o.End < m.End || o.Start == m.Start && o.End == m.End {
				t.Fatalf("mentions %q and %q overlap", d.Text[o.Start:o.End], d.Text[m.Start:m.End])
			}
		}
	}
	for i, e := range d.Entities {
		if e.Name < 0 || int(e.Name) >= len(d.Mentions) || d.Mentions[e.Name].Entity != int32(i) {
			t.Fatalf("entity %d: name %d", i, e.Name)
		}
	}
	for i, r := range d.Roles {
		if r.Start >= r.End || r.Entity < 0 || int(r.Entity) >= len(d.Entities) || r.Of < doc.None || int(r.Of) >= len(d.Entities) || r.Of == r.Entity {
			t.Fatalf("role %d: %+v", i, r)
		}
		if i > 0 && r.Start < d.Roles[i-1].Start {
			t.Fatalf("role %d is out of order", i)
		}
	}
}

// FuzzRun reads any text, with names where the marks "[per …]" are, and once
// more with every word of a capital for a name.
func FuzzRun(f *testing.F) {
	for _, s := range []string{
		"[per Mia Castellano], founder of [org RiverSense], said she left. \"I won,\" she said.",
		"The company's chief, [per A. B.], its [loc US] head, \"we\" ' “ ” the the",
		"\x00\xff[org \xff] [misc ]] it its their company's 's",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if len(s) > 2000 {
			return
		}
		d := read(s)
		check(t, d)
		d.Names = d.Names[:0]
		for i, tok := range d.Tokens {
			if c := d.Text[tok.Start]; c >= 'A' && c <= 'Z' {
				d.Names = append(d.Names, doc.Name{Lo: int32(i), Hi: int32(i) + 1, Type: doc.EntityType(1 + c%4)})
			}
		}
		coref.Run(d, nil)
		check(t, d)
	})
}

const story = `[per Mia Castellano], founder of [org RiverSense], said on Monday that she would sell the company to [org Alder Mines Inc].

"I did not want to wait," [per Castellano] told reporters in [loc Porto]. "We are a small team, and they are rich."

[misc Portuguese] Trade Minister [per Rui Salgado] said his ministry would look into the sale. The minister has asked [org Alder] for its books.

`

func BenchmarkRun(b *testing.B) {
	capitals := strings.Repeat("Ab ", 1<<20/3)
	for _, c := range []struct{ name, text string }{
		{"story", strings.Repeat(story, 40)},
		{"capitals", capitals},
		{"pronouns", strings.Repeat("he her it they the company ", 1<<20/27)},
		{"marks", strings.Repeat("\" ", 1<<19)},
		{"names", strings.Repeat("[per A B] [org B] ", 1<<13)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := new(doc.Doc)
			*d = *read(c.text)
			if c.name == "capitals" {
				for i := range d.Tokens {
					d.Names = append(d.Names, doc.Name{Lo: int32(i), Hi: int32(i) + 1, Type: doc.Person})
				}
			}
			b.SetBytes(int64(len(d.Text)))
			b.ReportAllocs()
			for b.Loop() {
				coref.Run(d, nil)
			}
		})
	}
}
