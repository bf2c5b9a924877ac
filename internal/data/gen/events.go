package main

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/word"
)

// events lays out data.Events: the nouns of events.tsv, one and many, and the
// irregular forms of verbs, each with the root that tells "delivery" and
// "delivered" for one.
func events(src fs.FS) ([]byte, error) {
	var pairs []lex.Pair
	seen := map[string]int{}
	add := func(w string, v data.EventWord) {
		if i, ok := seen[w]; ok {
			pairs[i].Value |= uint32(v & data.EventNoun)
			return
		}
		seen[w] = len(pairs)
		pairs = append(pairs, lex.Pair{Key: w, Value: uint32(v)})
	}
	plurals := map[string][]string{}
	verbs := [][]string{}
	err := rows(src, "en/irregular.tsv", 3, func(f []string) error {
		switch f[0] {
		case "n":
			plurals[f[2]] = append(plurals[f[2]], f[1])
		case "v":
			verbs = append(verbs, f)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	err = rows(src, "en/events.tsv", 1, func(f []string) error {
		w, root := f[0], f[0]
		if len(f) > 1 && f[1] != "" {
			root = f[1]
		}
		if strings.ToLower(w) != w {
			return fmt.Errorf("%s is not in lower case", w)
		}
		v := data.NewEventWord(lex.Hash(word.Stem(root)), true)
		add(w, v)
		forms := plurals[w]
		if forms == nil {
			forms = []string{withS(w)}
		}
		for _, p := range forms {
			add(p, v)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	for _, f := range verbs {
		add(f[1], data.NewEventWord(lex.Hash(word.Stem(f[2])), false))
	}
	return lex.Build(pairs)
}
