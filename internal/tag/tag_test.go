package tag_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/golden"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/tag"
)

var names = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// read is a document of one sentence, tagged.
func read(text string) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, text)
	d.Sents = append(d.Sents, doc.Sent{End: int32(len(text)), Hi: int32(len(d.Tokens))})
	tag.Run(d, nil)
	return d
}

func TestPOS(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{"The minister said on Tuesday that she would not resign.",
			"DET NOUN VERB ADP PROPN SCONJ PRON AUX PART VERB PUNCT"},
		{"Police arrested three men in Nairobi, officials say.",
			"NOUN VERB NUM NOUN ADP PROPN PUNCT NOUN VERB PUNCT"},
		{"Shares of Maersk fell 4% to $90 a share.",
			"NOUN ADP PROPN VERB NUM SYM ADP SYM NUM DET NOUN PUNCT"},
	} {
		d := read(c.in)
		var got []string
		for _, p := range d.Tags {
			got = append(got, names[p])
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, g, c.want)
		}
	}
}

func FuzzRun(f *testing.F) {
	for _, s := range []string{"", "The minister said so.", "\xff\x00 A", "TRUMP UPS PRESSURE", "“’s” n't '’'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := read(text)
		if len(d.Tags) != len(d.Tokens) {
			t.Fatalf("%d tags for %d tokens", len(d.Tags), len(d.Tokens))
		}
		for i, p := range d.Tags {
			if p < doc.ADJ || p > doc.X {
				t.Fatalf("token %d has tag %d", i, p)
			}
		}
		checkNames(t, d)
	})
}

// BenchmarkRun reads the project's own news, cut as the stages before cut it.
func BenchmarkRun(b *testing.B) {
	files, _ := filepath.Glob("../data/src/en/news/*.txt")
	var docs []*doc.Doc
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		stories, err := golden.Stories(string(text))
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range stories {
			d := new(doc.Doc)
			d.Reset(s.Text)
			d.Tokens = scan.Tokens(d.Tokens, s.Text)
			block.Run(d, nil)
			sent.Run(d, nil)
			docs = append(docs, d)
			size += len(s.Text)
		}
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			tag.Run(d, nil)
		}
	}
}
