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
	only := flag.String("only", "pos,names,syntax", "models to make")
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
