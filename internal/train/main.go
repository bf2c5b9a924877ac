// Command train makes the models that internal/data embeds.
//
//	go run ./internal/train -data FOLDER [-only pos,names,syntax,coref,evidence,cues] [-out internal/data]
//	go run ./internal/train -only clusters -vectors FILE
//	go run ./internal/train -data FOLDER -only texts
//
// FOLDER holds one folder a corpus, each with CoNLL-U files or with docs.jsonl
// and gold.jsonl. internal/data/SOURCES.md names the corpora and their
// licences. Of the words that introduce speech it makes no model but counts.
// FILE has word vectors as GloVe's text files do; the clusters of words that
// are made from them go to src/en/clusters.tsv, which go generate lays out.
// "texts" prints the texts that src/en/labels.tsv is about, for a tagger.
// The same data give the same models, and the figures are printed.
package main

import (
	"flag"
	"fmt"
	"log"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	log.SetFlags(0)
	folder := flag.String("data", "", "folder of the corpora")
	out := flag.String("out", "internal/data", "folder that the models go to")
	only := flag.String("only", "pos,names,syntax,coref,evidence", "what to make; cues: the counts of src/en/cues.tsv; clusters; texts")
	vectors := flag.String("vectors", "", "file of word vectors that the clusters are made from")
	news := flag.String("news", "internal/data/src/en/news", "folder of the project's own news")
	hold := flag.String("hold", "", "leave the documents of coreference out whose id holds this")
	holdNews := flag.Int("hold-news", 0, "hold back every so many-th story of news to score the names on; 0: none")
	half := flag.Int("half", 0, "learn the evidence and count the cues without the first article of every two (1) or without the second (2)")
	flag.Parse()
	if *only == "clusters" {
		if err := makeClusters(*vectors, *out); err != nil {
			log.Fatal(err)
		}
		return
	}
	if *folder == "" {
		log.Fatal("train: no -data folder")
	}
	if *only == "texts" {
		if err := writeTexts(*folder); err != nil {
			log.Fatal(err)
		}
		return
	}
	if strings.Contains(*only, "pos") {
		if err := makePOS(*folder, *out); err != nil {
			log.Fatal(err)
		}
	}
	if strings.Contains(*only, "syntax") {
		if err := makeSyntax(*folder, *out); err != nil {
			log.Fatal(err)
		}
	}
	if strings.Contains(*only, "coref") {
		if err := makeCoref(*folder, *out, *hold); err != nil {
			log.Fatal(err)
		}
	}
	if strings.Contains(*only, "cues") {
		if err := countCues(*folder, *out, *half); err != nil {
			log.Fatal(err)
		}
	}
	if strings.Contains(*only, "evidence") {
		if err := makeEvidence(*news, *out, *half); err != nil {
			log.Fatal(err)
		}
	}
	if strings.Contains(*only, "names") {
		if err := makeNames(*folder, *news, *out, *holdNews); err != nil {
			log.Fatal(err)
		}
	}
}

// nameSources are the corpora of the names, and what is missing in each.
var nameSources = []struct {
	folder string
	noMisc bool
	weight float32
}{
	{"gum-train", true, 2},
	{"redocred", false, 0.7},
	{"crossner", true, 0.5},
	{"uner-ewt", true, 1},
	{"wikigold", false, 1},
	{"meantime-dev", true, 1},
}

// newsWeight is what the project's own news count beside the corpora.
const newsWeight = 2

// exchanges are the stories of news with their names exchanged.
func exchanges(stories []story) (out []story) {
	r := rand.New(rand.NewPCG(nameSeed, 3))
	p := newPools(stories)
	for range exchangeCopies {
		for i := range stories {
			if s := &stories[i]; s.isNews() {
				out = append(out, p.exchange(s, r))
			}
		}
	}
	return out
}

// exchangeCopies is how often the news come with their names exchanged.
const exchangeCopies = 2

func (s *story) isNews() bool { return s.own || strings.HasPrefix(s.id, "GUM_news") }

// holdBack sets every n-th story of news apart.
func holdBack(stories []story, n int) (kept, held []story) {
	news := 0
	for _, s := range stories {
		if n > 0 && s.isNews() {
			if news++; news%n == 0 {
				held = append(held, s)
				continue
			}
		}
		kept = append(kept, s)
	}
	return kept, held
}

func makeNames(folder, news, out string, hold int) error {
	var stories []story
	for _, c := range nameSources {
		list, err := readStories(filepath.Join(folder, c.folder))
		if err != nil {
			return err
		}
		for i := range list {
			list[i].noMisc, list[i].weight = c.noMisc, c.weight
		}
		stories = append(stories, list...)
	}
	open, err := labelled(folder, filepath.Join(filepath.Dir(news), "labels.tsv"))
	if err != nil {
		return err
	}
	stories = append(stories, open...)
	own, err := readNews(news)
	if err != nil {
		return err
	}
	for i := range own {
		own[i].weight = newsWeight
	}
	stories, held := holdBack(append(stories, own...), hold)
	stories = append(stories, exchanges(stories)...)
	model, err := trainNames(stories)
	if err != nil {
		return err
	}
	for _, c := range []string{"gum-dev", "conll03-testa"} {
		list, err := readStories(filepath.Join(folder, c))
		if err != nil {
			return err
		}
		scoreNames(c, model, list)
	}
	scoreNames("held back", model, held)
	return os.WriteFile(filepath.Join(out, "names.bin"), model, 0o666)
}

func makePOS(folder, out string) error {
	var sentences []sentence
	for _, c := range []string{"gum-train", "ewt-train"} {
		list, err := readTreebank(filepath.Join(folder, c))
		if err != nil {
			return err
		}
		sentences = append(sentences, list...)
	}
	sure, err := sureWords(sentences)
	if err != nil {
		return err
	}
	model, err := trainPOS(sentences, sure)
	if err != nil {
		return err
	}
	dev, err := readTreebank(filepath.Join(folder, "gum-dev"))
	if err != nil {
		return err
	}
	scorePOS(model, sure, dev)
	if err := os.WriteFile(filepath.Join(out, "sure.bin"), sure, 0o666); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, "pos.bin"), model, 0o666)
}

// printCounts prints the n largest counts.
func printCounts(counts map[[2]string]int, n int) {
	keys := make([][2]string, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool {
		if counts[keys[i]] != counts[keys[j]] {
			return counts[keys[i]] > counts[keys[j]]
		}
		return keys[i][0]+keys[i][1] < keys[j][0]+keys[j][1]
	})
	for _, k := range keys[:min(n, len(keys))] {
		fmt.Printf("  %6d  gold %s, got %s\n", counts[k], k[0], k[1])
	}
}
