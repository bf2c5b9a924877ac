package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newstext/newstext/bench/peers/peer"
)

// A set is a folder in the benchmark format, or what was sampled of it.
type set struct {
	name   string
	docs   []peer.Doc
	gold   map[string]peer.Answer
	layers []string
}

// usual is the sets that are compared unless others are named, with the layers
// that count. No model of newstext was trained on them; its rules were written
// with them at hand, so figures on texts kept back are lower.
var usual = []struct{ name, layers string }{
	{"gum-sentences-dev", "sentences tokens"},
	{"meantime-sentences-dev", "sentences"},
	{"golden-rules-dev", "sentences"},
	{"gum-dev", "names"},
	{"conll03-testa", "names"},
	{"te3-train", "dates"},
	{"news-money-dev", "money"},
	{"reuters-money-dev", "money"},
}

// readSets reads the sets of the folder: those named or, without names, the
// usual ones that are there. A set that is not a usual one counts with all of
// its layers. At most limit bytes of each set are kept.
func readSets(folder string, names []string, limit int) ([]set, error) {
	named := len(names) > 0
	layers := map[string]string{}
	for _, u := range usual {
		layers[u.name] = u.layers
		if _, err := os.Stat(filepath.Join(folder, u.name, "gold.jsonl")); err == nil && !named {
			names = append(names, u.name)
		}
	}
	var out []set
	for _, name := range names {
		s, err := readSet(filepath.Join(folder, name), layers[name], limit)
		if err != nil {
			return nil, err
		}
		s.name = name
		out = append(out, s)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s holds none of the usual sets: name some by -sets", folder)
	}
	return out, nil
}

func readSet(folder, layers string, limit int) (set, error) {
	docs, err := readFile[peer.Doc](filepath.Join(folder, "docs.jsonl"))
	if err != nil {
		return set{}, err
	}
	golds, err := readFile[peer.Answer](filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		return set{}, err
	}
	s := set{gold: map[string]peer.Answer{}}
	has := map[string]bool{}
	for _, g := range golds {
		s.gold[g.ID] = g
		has[peer.Sentences] = has[peer.Sentences] || g.Sentences != nil
		has[peer.Tokens] = has[peer.Tokens] || g.Tokens != nil
		has[peer.Names] = has[peer.Names] || g.Mentions != nil
		has[peer.Dates] = has[peer.Dates] || g.Dates != nil
		has[peer.Cash] = has[peer.Cash] || g.Money != nil
	}
	for _, layer := range []string{peer.Sentences, peer.Tokens, peer.Names, peer.Dates, peer.Cash} {
		if has[layer] && (layers == "" || slices.Contains(strings.Fields(layers), layer)) {
			s.layers = append(s.layers, layer)
		}
	}
	docs = slices.DeleteFunc(docs, func(d peer.Doc) bool { _, ok := s.gold[d.ID]; return !ok })
	s.docs = sample(docs, limit)
	return s, nil
}

func readFile[T any](name string) ([]T, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out, err := peer.ReadLines[T](f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

// sample is every nth document, with n the least that keeps to the limit of
// bytes: the same documents in every run.
func sample(docs []peer.Doc, limit int) []peer.Doc {
	for n := 1; ; n++ {
		var out []peer.Doc
		size := 0
		for i := 0; i < len(docs); i += n {
			out = append(out, docs[i])
			size += len(docs[i].Text)
		}
		if size <= limit || len(out) <= 1 {
			return out
		}
	}
}

// leastArticle is the length of a text, in bytes, that is timed as an article:
// the cases of some sets are single sentences.
const leastArticle = 500

// articles is the longer texts of the sets, each once, for timing.
func articles(sets []set, limit int) []peer.Doc {
	var out []peer.Doc
	seen := map[string]bool{}
	for _, s := range sets {
		for _, d := range s.docs {
			if len(d.Text) >= leastArticle && !seen[d.Text] {
				seen[d.Text] = true
				out = append(out, d)
			}
		}
	}
	if len(out) == 0 {
		for _, s := range sets {
			out = append(out, s.docs...)
		}
	}
	return sample(out, limit)
}
