// Command standoff scores a newstext program on articles that are annotated
// here without their text.
//
//	go run ./standoff -text FOLDER [-program PROGRAM] [-out SET] FILE.jsonl…
//
// FOLDER holds the text of each article as ID.txt. A line of FILE is an article:
// its id, its length in bytes, by which another text of that name is told, and
// by byte offsets its mentions, its entities with the span of the fullest name
// and those of the roles, and its direct and mixed quotes with the entity that
// speaks. With -program the figures are printed; with -out the articles become
// a benchmark set, docs.jsonl and gold.jsonl, for the scorers of such sets.
//
// summit.jsonl beside this file is a news agency's report of talks between
// heads of state, 1,200 words.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
)

type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func (s span) in(text string) string { return text[s.Start:s.End] }

// An article is one line of a file of annotations.
type article struct {
	ID        string    `json:"id"`
	Bytes     int       `json:"bytes"`
	Published string    `json:"published"`
	Region    string    `json:"region"`
	Mentions  []mention `json:"mentions"`
	Entities  []entity  `json:"entities"`
	Quotes    []quote   `json:"quotes"`
	text      string
}

type mention struct {
	span
	Type   string `json:"type"`
	Form   string `json:"form"`
	Entity int    `json:"entity"`
	Head   *span  `json:"head,omitempty"` // of a nominal
}

// An entity has a name: Name is where its fullest one stands first.
type entity struct {
	Entity int    `json:"entity"`
	Name   span   `json:"name"`
	Roles  []span `json:"roles"`
}

type quote struct {
	Kind    string `json:"kind"`
	Content []span `json:"content"`
	Speaker int    `json:"speaker"`
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("standoff: ")
	folder := flag.String("text", "", "folder of the texts")
	program := flag.String("program", "", "newstext program to score")
	out := flag.String("out", "", "folder that the benchmark set goes to")
	flag.Parse()
	if *folder == "" || flag.NArg() == 0 {
		log.Fatal("usage: standoff -text FOLDER [-program PROGRAM] [-out SET] FILE.jsonl…")
	}
	var articles []article
	for _, name := range flag.Args() {
		list, err := readFile(name, *folder)
		if err != nil {
			log.Fatalf("%s: %v", name, err)
		}
		articles = append(articles, list...)
	}
	if *out != "" {
		if err := writeSet(*out, articles); err != nil {
			log.Fatal(err)
		}
	}
	if *program != "" {
		got, err := ask(*program, articles)
		if err != nil {
			log.Fatal(err)
		}
		score(articles, got).print(os.Stdout)
	}
}

func readFile(name, folder string) ([]article, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return read(f, folder)
}

// read is the articles of a file with their texts. It fails where a text is
// not the one that was annotated.
func read(r io.Reader, folder string) ([]article, error) {
	var list []article
	for in := json.NewDecoder(r); ; {
		var a article
		if err := in.Decode(&a); err == io.EOF {
			return list, nil
		} else if err != nil {
			return nil, err
		}
		text, err := os.ReadFile(filepath.Join(folder, filepath.Base(a.ID)+".txt"))
		if err != nil {
			return nil, err
		}
		if len(text) != a.Bytes {
			return nil, fmt.Errorf("the text of %s has %d bytes, annotated were %d", a.ID, len(text), a.Bytes)
		}
		a.text = string(text)
		list = append(list, a)
	}
}

// writeSet writes the articles as a benchmark set.
func writeSet(folder string, articles []article) error {
	if err := os.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	var docs, gold []any
	for i := range articles {
		docs, gold = append(docs, articles[i].doc()), append(gold, articles[i].gold())
	}
	if err := writeLines(filepath.Join(folder, "docs.jsonl"), docs); err != nil {
		return err
	}
	return writeLines(filepath.Join(folder, "gold.jsonl"), gold)
}

func writeLines(name string, lines []any) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	out := json.NewEncoder(f)
	out.SetEscapeHTML(false)
	for _, l := range lines {
		if err := out.Encode(l); err != nil {
			f.Close()
			return err
		}
	}
	return f.Close()
}

// doc is what a program is given of the article.
func (a *article) doc() any {
	return map[string]any{"id": a.ID, "text": a.text, "published": a.Published, "region": a.Region}
}

// gold is the annotation with names and roles in words.
func (a *article) gold() any {
	names := map[int]string{}
	var entities, quotes []any
	for _, e := range a.Entities {
		names[e.Entity] = e.Name.in(a.text)
		entities = append(entities, map[string]any{"entity": e.Entity, "name": names[e.Entity], "roles": a.titles(e)})
	}
	for _, q := range a.Quotes {
		quotes = append(quotes, map[string]any{
			"kind": q.Kind, "content": q.Content, "cue": []span{}, "source": []span{}, "speaker": names[q.Speaker],
		})
	}
	return map[string]any{"id": a.ID, "mentions": a.Mentions, "entities": entities, "quotes": quotes}
}

// titles are the different titles of the entity.
func (a *article) titles(e entity) []string {
	list, seen := []string{}, map[string]bool{}
	for _, r := range e.Roles {
		if t := r.in(a.text); !seen[t] {
			seen[t] = true
			list = append(list, t)
		}
	}
	return list
}
