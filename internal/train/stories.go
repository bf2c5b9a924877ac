package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/golden"
)

// A story is a document with its names.
type story struct {
	id     string
	text   string
	names  []name
	quotes []goldQuote
	noMisc bool // the names of type misc are not all marked
	weight float32
	own    bool // of the project's own news
}

// A name is a stretch of a story's text in bytes.
type name struct {
	start, end int32
	type_      doc.EntityType
}

var typesByName = map[string]doc.EntityType{
	"person": doc.Person, "organization": doc.Organization, "location": doc.Location, "misc": doc.Misc,
	"per": doc.Person, "org": doc.Organization, "loc": doc.Location,
}

// readStories reads a folder with docs.jsonl and gold.jsonl.
func readStories(folder string) ([]story, error) {
	texts := map[string]string{}
	var order []string
	err := eachLine(filepath.Join(folder, "docs.jsonl"), func(line []byte) error {
		var d struct{ ID, Text string }
		if err := json.Unmarshal(line, &d); err != nil {
			return err
		}
		texts[d.ID] = d.Text
		order = append(order, d.ID)
		return nil
	})
	if err != nil {
		return nil, err
	}
	names := map[string][]name{}
	err = eachLine(filepath.Join(folder, "gold.jsonl"), func(line []byte) error {
		var g struct {
			ID       string
			Mentions []struct {
				Start, End int32
				Type, Form string
				Nested     bool
			}
		}
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		for _, m := range g.Mentions {
			if (m.Form == "name" || m.Form == "") && !m.Nested {
				names[g.ID] = append(names[g.ID], name{m.Start, m.End, typesByName[m.Type]})
			}
		}
		return nil
	})
	var out []story
	for _, id := range order {
		out = append(out, story{id: id, text: texts[id], names: flat(names[id]), weight: 1})
	}
	return out, err
}

// flat is the names in order, the longest where they overlap.
func flat(list []name) []name {
	sort.Slice(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return a.start < b.start || a.start == b.start && a.end > b.end
	})
	var out []name
	for _, n := range list {
		if len(out) > 0 && n.start < out[len(out)-1].end {
			continue
		}
		out = append(out, n)
	}
	return out
}

func eachLine(file string, f func([]byte) error) error {
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	s := bufio.NewScanner(in)
	s.Buffer(nil, 1<<26)
	for n := 1; s.Scan(); n++ {
		if len(s.Bytes()) == 0 {
			continue
		}
		if err := f(s.Bytes()); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return s.Err()
}

// readNews reads the project's own news.
func readNews(folder string) ([]story, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no news in %s", folder)
	}
	sort.Strings(files)
	var out []story
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		list, err := golden.Stories(string(text))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		for _, s := range list {
			one := story{id: s.ID, text: s.Text, weight: 1, own: true}
			for _, n := range s.Names {
				one.names = append(one.names, name{int32(n.Start), int32(n.End), typesByName[n.Type]})
			}
			for _, q := range s.Quotes {
				one.quotes = append(one.quotes, goldQuote{spansOf(q.Content), spansOf(q.Cue), spansOf(q.Source)})
			}
			if !utf8.ValidString(s.Text) {
				return nil, fmt.Errorf("%s: %s is not UTF-8", f, s.ID)
			}
			out = append(out, one)
		}
	}
	return out, nil
}

func spansOf(list []golden.Span) (out []doc.Span) {
	for _, s := range list {
		out = append(out, doc.Span{Start: int32(s.Start), End: int32(s.End)})
	}
	return out
}
