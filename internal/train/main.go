// Command train makes the models that internal/data embeds.
//
//	go run ./internal/train -data FOLDER [-only pos,names,syntax] [-out internal/data]
//
// FOLDER holds one folder a corpus, each with CoNLL-U files or with docs.jsonl
// and gold.jsonl. internal/data/SOURCES.md names the corpora and their
// licences. The same data give the same models, and the figures are printed.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func main() {
	log.SetFlags(0)
	folder := flag.String("data", "", "folder of the corpora")
	out := flag.String("out", "internal/data", "folder that the models go to")
	only := flag.String("only", "pos,names,syntax,coref", "models to make")
	news := flag.String("news", "internal/data/src/en/news", "folder of the project's own news")
	hold := flag.String("hold", "", "leave the documents of coreference out whose id holds this")
	flag.Parse()
	if *folder == "" {
		log.Fatal("train: no -data folder")
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
	if strings.Contains(*only, "names") {
		if err := makeNames(*folder, *news, *out); err != nil {
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
	{"gum-train", true, 1},
	{"redocred", false, float32(env("WRED", 1))},
	{"crossner", true, float32(env("WCROSS", 1))},
	{"uner-ewt", true, float32(env("WUNER", 1))},
	{"wikigold", false, float32(env("WWIKI", 1))},
	{"meantime-dev", true, float32(env("WMEAN", 1))},
}

func env(k string, d float64) float64 {
	if s := os.Getenv(k); s != "" {
		fmt.Sscan(s, &d)
	}
	return d
}

func makeNames(folder, news, out string) error {
	var stories []story
	for _, c := range nameSources {
		if c.weight == 0 {
			continue
		}
		list, err := readStories(filepath.Join(folder, c.folder))
		if err != nil {
			return err
		}
		for i := range list {
			list[i].noMisc, list[i].weight = c.noMisc, c.weight
		}
		stories = append(stories, list...)
	}
	own, err := readNews(news)
	if err != nil {
		return err
	}
	if holdNews := int(env("HOLD", 5)); holdNews > 0 {
		var held []story
		for i, s := range own {
			if i%holdNews == 0 {
				held = append(held, s)
			} else {
				s.weight = float32(env("WNEWS", 1))
				stories = append(stories, s)
			}
		}
		own = held
	} else {
		stories = append(stories, own...)
	}
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
	scoreNames("own news", model, own)
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
	masc, err := readPenn(filepath.Join(folder, "masc-pos", "masc-written.tsv"), mascWeight)
	if err != nil {
		return err
	}
	if mascWeight > 0 {
		sentences = append(sentences, masc...)
	}
	model, err := trainPOS(sentences)
	if err != nil {
		return err
	}
	dev, err := readTreebank(filepath.Join(folder, "gum-dev"))
	if err != nil {
		return err
	}
	scorePOS(model, dev)
	return os.WriteFile(filepath.Join(out, "pos.bin"), model, 0o666)
}

// mascWeight is what a word of MASC counts, whose tags are noisy, beside one
// of the treebanks.
const mascWeight = 0

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
