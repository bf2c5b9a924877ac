package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/doc"
)

// A sentence is running text with the parts of speech of its gold tokens.
type sentence struct {
	text   string
	tokens []goldToken
	weight float32
}

// A goldToken is a token as the treebank cuts it. may is the set of parts of
// speech it can have, a bit each: one bit in a treebank of Universal
// Dependencies.
type goldToken struct {
	start, end int32
	may        uint32
	lemma      string
	head       int32 // 1 for the first word; 0 for the root
	rel        doc.Rel
}

var posNames = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

func posNamed(s string) doc.POS {
	for i, n := range posNames {
		if n == s {
			return doc.POS(i)
		}
	}
	return doc.X
}

// readTreebank reads the CoNLL-U files of a folder, in order of their names.
func readTreebank(folder string) ([]sentence, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*.conllu"))
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("no treebank in %s", folder)
	}
	sort.Strings(files)
	var out []sentence
	for _, name := range files {
		if out, err = readCoNLLU(out, name); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return out, nil
}

func readCoNLLU(out []sentence, name string) ([]sentence, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	var text strings.Builder
	s := sentence{weight: 1}
	joined := 0 // words left of a token that is written as one: "don't"
	for in.Scan() {
		line := in.Text()
		switch {
		case line == "":
			if s.text = strings.TrimRight(text.String(), " "); s.text != "" {
				out = append(out, s)
			}
			text.Reset()
			s = sentence{weight: 1}
		case line[0] == '#':
		default:
			c := strings.Split(line, "\t")
			if strings.Contains(c[0], ".") {
				continue
			}
			space := !strings.Contains(c[9], "SpaceAfter=No")
			if a, b, ok := strings.Cut(c[0], "-"); ok {
				var lo, hi int
				fmt.Sscan(a, &lo)
				fmt.Sscan(b, &hi)
				joined = hi - lo + 1
				if !space {
					joined = -joined
				}
				continue
			}
			start := text.Len()
			text.WriteString(c[1])
			head, err := strconv.Atoi(c[6])
			if err != nil {
				return nil, fmt.Errorf("the head of %s: %w", c[1], err)
			}
			s.tokens = append(s.tokens, goldToken{int32(start), int32(text.Len()), 1 << posNamed(c[3]), c[2], int32(head), doc.RelOf(c[7])})
			switch {
			case joined > 1:
				joined--
				space = false
			case joined < -1:
				joined++
				space = false
			case joined != 0:
				space = joined > 0
				joined = 0
			}
			if space {
				text.WriteByte(' ')
			}
		}
	}
	return out, in.Err()
}

// closesUp tells of the words that are written to the one before.
func closesUp(w string) bool {
	switch w {
	case "n't", "'s", "'re", "'ve", "'ll", "'d", "'m", ",", ".", ";", ":", "?", "!", ")", "%":
		return true
	}
	return false
}
