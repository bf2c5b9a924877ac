package main

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/word"
)

// irregularPlurals of the nouns in beings.tsv.
var irregularPlurals = map[string]string{
	"man": "men", "woman": "women", "child": "children", "person": "persons", "wife": "wives", "thief": "thieves", "alumnus": "alumni",
}

// beings lays out what the nouns of the news stand for: the types of
// word.Being in order of likelihood, two bits each, and BeingPlural.
func beings(src fs.FS) ([]byte, error) {
	var pairs []lex.Pair
	err := rows(src, "en/beings.tsv", 2, func(f []string) error {
		var v uint32
		n, plural, alone := 0, false, false
		for _, c := range f[1] {
			i := strings.IndexRune("-pgl", c)
			switch {
			case c == 's':
				plural, alone = true, true
			case c == '1':
				alone = true
			case i >= 0:
				v |= uint32(i) << (2 * n)
				n++
			default:
				return fmt.Errorf("no being %q", c)
			}
		}
		one := v
		if plural {
			one |= word.BeingPlural
		}
		pairs = append(pairs, lex.Pair{Key: f[0], Value: one})
		if alone {
			return nil
		}
		many := irregularPlurals[f[0]]
		if many == "" {
			if many = withS(f[0]); strings.HasSuffix(f[0], "man") {
				many = strings.TrimSuffix(f[0], "man") + "men"
			}
		}
		pairs = append(pairs, lex.Pair{Key: many, Value: v | word.BeingPlural})
		return nil
	})
	if err != nil {
		return nil, err
	}
	seen := map[string]bool{} // "forces" is both: the row of its own goes first
	var once []lex.Pair
	for _, p := range pairs {
		if !seen[p.Key] {
			seen[p.Key] = true
			once = append(once, p)
		}
	}
	return lex.Build(once)
}
