package main

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// words lays out the dictionary of internal/tag: the words of words.tsv in all
// their forms, each with the set of classes it can be.
func words(src fs.FS) ([]byte, error) {
	irregular := map[string][]string{} // by part of speech and lemma
	err := rows(src, "en/irregular.tsv", 3, func(f []string) error {
		irregular[f[0]+f[2]] = append(irregular[f[0]+f[2]], f[1])
		return nil
	})
	if err != nil {
		return nil, err
	}
	sets := map[string]uint16{}
	err = rows(src, "en/words.tsv", 2, func(f []string) error {
		inflect(sets, irregular, f[0], f[1])
		return nil
	})
	if err != nil {
		return nil, err
	}
	list := make([]string, 0, len(sets))
	for w := range sets {
		list = append(list, w)
	}
	sort.Strings(list)
	classes := make([]linear.Class, len(list))
	for i, w := range list {
		classes[i] = linear.Class{Hash: word.Hash(w), Set: sets[w]}
	}
	data, kept, err := linear.PackClasses(classes, wordSlots)
	if err == nil && kept < len(list)*97/100 {
		err = fmt.Errorf("%d of %d words find no room", len(list)-kept, len(list))
	}
	return data, err
}

// wordSlots is room for so many words.
const wordSlots = 1 << 18

// inflect adds the forms of a word that has the kinds of words.tsv.
func inflect(sets map[string]uint16, irregular map[string][]string, w, kinds string) {
	has := func(k string) bool { return strings.Contains(kinds, k) }
	if has("n") {
		var kind uint16
		for k, c := range map[string]uint16{"p": word.Person, "g": word.Group, "l": word.Location, "c": word.Name} {
			if has(k) {
				kind |= c
			}
		}
		sets[w] |= word.Noun | kind
		forms := irregular["n"+w]
		if forms == nil {
			forms = []string{withS(w)}
		}
		for _, f := range forms {
			sets[f] |= word.Plural | kind
		}
	}
	if has("v") {
		sets[w] |= word.Verb
		sets[withS(w)] |= word.VerbS
		past, ing := false, false
		for _, f := range irregular["v"+w] {
			if strings.HasSuffix(f, "ing") {
				sets[f] |= word.Ing
				ing = true
			} else {
				sets[f] |= word.Past
				past = true
			}
		}
		if !past {
			sets[withEd(w)] |= word.Past
		}
		if !ing {
			sets[withIng(w)] |= word.Ing
		}
	}
	if has("a") {
		sets[w] |= word.Adjective
		for _, f := range irregular["a"+w] {
			sets[f] |= word.Adjective
		}
	}
	if has("r") {
		sets[w] |= word.Adverb
	}
}

func withS(w string) string {
	switch {
	case endsIn(w, "s", "x", "z", "ch", "sh"):
		return w + "es"
	case consonantY(w):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

func withEd(w string) string {
	switch {
	case endsIn(w, "e"):
		return w + "d"
	case consonantY(w):
		return w[:len(w)-1] + "ied"
	}
	return w + "ed"
}

func withIng(w string) string {
	switch {
	case endsIn(w, "ie"):
		return w[:len(w)-2] + "ying"
	case endsIn(w, "e") && !endsIn(w, "ee"):
		return w[:len(w)-1] + "ing"
	}
	return w + "ing"
}

func endsIn(w string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// consonantY tells of "city", not of "boy".
func consonantY(w string) bool {
	n := len(w)
	return n > 1 && w[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(w[n-2]))
}
