package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/tag"
)

const (
	cueHits  = 2   // a word that attributes less often is left out
	cueShare = .08 // and one that does in less than this part of its cases
)

// A cueWord is a word of a class: verb, noun or adjective.
type cueWord struct{ class, lemma string }

// A cueTally is by frame in how many of all cases a word attributes something.
type cueTally map[string]*[2]int

func (t cueTally) count(frame string, hit bool) {
	if t[frame] == nil {
		t[frame] = new([2]int)
	}
	if t[frame][1]++; hit {
		t[frame][0]++
	}
}

// A goldQuote is a quote of a corpus.
type goldQuote struct{ Content, Cue, Source []doc.Span }

// countCues counts the readings of every word that may be a cue against the
// quotes of polnear-train, and writes src/en/cues.tsv; the head of the file
// stays as it is. It keeps counts, and none of the text.
func countCues(folder, out string, half int) error {
	n := 0
	words, common := map[cueWord]cueTally{}, map[string]cueTally{}
	add := func(w cueWord, frame string, hit bool) {
		if words[w] == nil {
			words[w] = cueTally{}
		}
		if common[w.class] == nil {
			common[w.class] = cueTally{}
		}
		words[w].count(frame, hit)
		common[w.class].count(frame, hit)
	}
	err := eachQuotes(filepath.Join(folder, "polnear-train"), func(d *doc.Doc, quotes []goldQuote) {
		if n++; half > 0 && n%2 == half-1 {
			return
		}
		countReadings(d, quotes, add)
	})
	if err != nil {
		return err
	}
	name := filepath.Join(out, "src", "en", "cues.tsv")
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	var table bytes.Buffer
	for line := range bytes.Lines(old) {
		if line[0] == '#' {
			table.Write(line)
		}
	}
	writeCues(&table, words, common)
	return os.WriteFile(name, table.Bytes(), 0o666)
}

// eachQuotes reads the articles of a folder with docs.jsonl and gold.jsonl as
// quotes are looked for in them, and their quotes.
func eachQuotes(folder string, f func(*doc.Doc, []goldQuote)) error {
	quotes, err := readQuotes(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		return err
	}
	d := new(doc.Doc)
	return eachLine(filepath.Join(folder, "docs.jsonl"), func(line []byte) error {
		var article struct{ ID, Text string }
		if err := json.Unmarshal(line, &article); err != nil {
			return err
		}
		readDoc(d, article.Text)
		f(d, quotes[article.ID])
		return nil
	})
}

func readQuotes(file string) (map[string][]goldQuote, error) {
	out := map[string][]goldQuote{}
	return out, eachLine(file, func(line []byte) error {
		var g struct {
			ID     string
			Quotes []goldQuote
		}
		err := json.Unmarshal(line, &g)
		out[g.ID] = g.Quotes
		return err
	})
}

// countReadings counts the readings of one document.
func countReadings(d *doc.Doc, quotes []goldQuote, add func(w cueWord, frame string, hit bool)) {
	m := newMarked(d, quotes)
	quote.Survey(d, func(r quote.Reading) {
		q := m.cueOf[r.Pivot.Start]
		if q == nil && m.said[r.Pivot.Start] {
			return
		}
		low := strings.ToLower(d.Text[r.Pivot.Start:r.Pivot.End])
		pos := map[string]doc.POS{"verb": doc.VERB, "noun": doc.NOUN, "adjective": doc.ADJ}[r.Class]
		add(cueWord{r.Class, tag.Lemma(low, low, pos)}, r.Frame, q != nil && q.attributes(r))
	})
}

// attributes tells whether the content of the reading is the quote's: each has
// half of the other. Of a content in two parts the reading tells the first.
func (q *goldQuote) attributes(r quote.Reading) bool {
	shared, all := int32(0), int32(0)
	for _, s := range q.Content {
		shared += max(0, min(r.Content.End, s.End)-max(r.Content.Start, s.Start))
		all += s.End - s.Start
	}
	if 2*shared < r.Content.End-r.Content.Start {
		return false
	}
	switch r.Frame {
	case "raise", "relative", "paren", "quote":
		return shared > 0
	}
	return 2*shared >= all
}

// writeCues writes the rows of all words together, and of those that attribute
// often enough.
func writeCues(out *bytes.Buffer, words map[cueWord]cueTally, common map[string]cueTally) {
	write := func(class, word string, t cueTally) {
		fmt.Fprintf(out, "%s\t%s\t", class, word)
		gap := ""
		for _, frame := range quote.Frames() {
			if n := t[frame]; n != nil {
				fmt.Fprintf(out, "%s%s:%d/%d", gap, frame, n[0], n[1])
				gap = " "
			}
		}
		out.WriteByte('\n')
	}
	for _, class := range []string{"verb", "noun", "adjective"} {
		write(class, "*", common[class])
	}
	list := make([]cueWord, 0, len(words))
	for w, t := range words {
		hits, all := 0, 0
		for _, n := range t {
			hits, all = hits+n[0], all+n[1]
		}
		if hits >= cueHits && float64(hits) >= cueShare*float64(all) {
			list = append(list, w)
		}
	}
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return a.class < b.class || a.class == b.class && a.lemma < b.lemma
	})
	for _, w := range list {
		write(w.class, w.lemma, words[w])
	}
}
