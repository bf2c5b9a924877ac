package main

// Open texts have no names marked. Two taggers that may be used so labelled
// them; what both say is taken for the names, and where they differ nothing is
// learned. The labels are in src/en/labels.tsv, by document and byte; with
// -only texts the trainer writes the texts that they count in.

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// openWeight is what a labelled text counts beside one with names from hand.
const openWeight = 0.4

// openTexts are the texts of the English Web Treebank and of MASC, by document.
func openTexts(folder string) ([]story, error) {
	files, err := filepath.Glob(filepath.Join(folder, "ewt-train", "*.conllu"))
	if err != nil {
		return nil, err
	}
	var out []story
	for _, name := range files {
		if out, err = treebankTexts(out, name); err != nil {
			return nil, err
		}
	}
	out, err = pennTexts(out, filepath.Join(folder, "masc-pos", "masc-written.tsv"))
	for i := range out {
		out[i].weight = openWeight
	}
	return out, err
}

// treebankTexts appends the documents of a CoNLL-U file, their paragraphs set
// off by blank lines.
func treebankTexts(out []story, name string) ([]story, error) {
	paragraph := false
	err := eachLine(name, func(line []byte) error {
		s := string(line)
		if id, ok := strings.CutPrefix(s, "# newdoc id = "); ok {
			out = append(out, story{id: id})
			return nil
		}
		if strings.HasPrefix(s, "# newpar") {
			paragraph = true
		}
		text, ok := strings.CutPrefix(s, "# text = ")
		if !ok {
			return nil
		}
		if len(out) == 0 {
			return fmt.Errorf("a sentence before the first document")
		}
		d := &out[len(out)-1]
		switch {
		case d.text == "":
		case paragraph:
			d.text += "\n\n"
		default:
			d.text += " "
		}
		d.text += strings.TrimSpace(text)
		paragraph = false
		return nil
	})
	return out, err
}

// pennTexts appends the documents of a file of words with Penn tags, a sentence
// a paragraph; electronic mail, whose headers were cut into words, is left out.
func pennTexts(out []story, name string) ([]story, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<20)
	from := len(out)
	var words []string
	endSentence := func() {
		if len(words) > 0 && len(out) > from {
			d := &out[len(out)-1]
			if d.text != "" {
				d.text += "\n\n"
			}
			d.text += running(words)
		}
		words = words[:0]
	}
	for in.Scan() {
		line := in.Text()
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			endSentence()
			out = append(out, story{id: id})
			continue
		}
		word, _, ok := strings.Cut(line, "\t")
		if !ok {
			endSentence()
			continue
		}
		words = append(words, word)
	}
	endSentence()
	kept := out[:from]
	for _, d := range out[from:] {
		if !strings.Contains(d.text, "Message-ID") {
			kept = append(kept, d)
		}
	}
	return kept, in.Err()
}

// running puts words together as they would be written.
func running(words []string) string {
	var b strings.Builder
	inside, close := false, true // a quotation; to what stands before
	for _, w := range words {
		switch w {
		case "``":
			w, inside = `"`, false
		case "''":
			w, inside = `"`, true
		case "-LRB-":
			w = "("
		case "-RRB-":
			w = ")"
		}
		end := closesUp(w) || w == "'" || w == "]" || w == `"` && inside
		if !close && !end {
			b.WriteByte(' ')
		}
		b.WriteString(w)
		close = w == "(" || w == "[" || w == "$" || w == "£" || w == "#" || w == `"` && !inside
		if w == `"` {
			inside = !inside
		}
	}
	return b.String()
}

// writeTexts writes the open texts as lines of JSON, for a tagger to label.
func writeTexts(folder string) error {
	texts, err := openTexts(folder)
	if err != nil {
		return err
	}
	w := json.NewEncoder(os.Stdout)
	for _, d := range texts {
		if err := w.Encode(map[string]string{"id": d.id, "text": d.text}); err != nil {
			return err
		}
	}
	return nil
}

// labelled are the open texts with the labels of the file: a line "= document"
// and under it start, end and type, where "any" is a stretch that nothing is
// learned from.
func labelled(folder, labels string) ([]story, error) {
	texts, err := openTexts(folder)
	if err != nil {
		return nil, err
	}
	byID := map[string]*story{}
	for i := range texts {
		byID[texts[i].id] = &texts[i]
	}
	var d *story
	err = eachLine(labels, func(line []byte) error {
		if line[0] == '#' {
			return nil
		}
		if id, ok := strings.CutPrefix(string(line), "= "); ok {
			if d = byID[id]; d == nil {
				return fmt.Errorf("no text %s", id)
			}
			return nil
		}
		f := strings.Split(string(line), "\t")
		if d == nil || len(f) != 3 {
			return fmt.Errorf("no label: %q", line)
		}
		start, err1 := strconv.Atoi(f[0])
		end, err2 := strconv.Atoi(f[1])
		type_, ok := typesByName[f[2]]
		if err1 != nil || err2 != nil || start >= end || end > len(d.text) || !ok && f[2] != "any" {
			return fmt.Errorf("no label of %s: %q", d.id, line)
		}
		d.names = append(d.names, name{int32(start), int32(end), type_})
		return nil
	})
	return texts, err
}
