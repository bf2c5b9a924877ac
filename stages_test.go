package newstext

import (
	"path/filepath"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/golden"
)

// BenchmarkStages times each stage by itself over the articles of testdata, and
// the assembly at the end.
func BenchmarkStages(b *testing.B) {
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil {
		b.Fatal(err)
	}
	var texts []string
	size := 0
	for _, name := range files {
		archive, err := golden.Read(name)
		if err != nil {
			b.Fatal(err)
		}
		text, _ := archive.File("input")
		texts = append(texts, text)
		size += len(text)
	}
	var p Parser
	bench := func(name string, before int, run func(*doc.Doc)) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			docs := make([]doc.Doc, len(texts))
			for b.Loop() {
				b.StopTimer()
				for i, text := range texts {
					docs[i].Reset(text)
					p.settle(&docs[i])
					for _, s := range stages[:before] {
						s.run(&docs[i], nil)
					}
				}
				b.StartTimer()
				for i := range docs {
					run(&docs[i])
				}
			}
		})
	}
	for n, s := range stages {
		bench(s.name, n, func(d *doc.Doc) { s.run(d, nil) })
	}
	bench("assemble", len(stages), func(d *doc.Doc) { assemble(&Article{Text: d.Text}, d, &p) })
}
