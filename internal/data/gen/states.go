package main

import (
	"io/fs"
	"strings"

	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/word"
)

// states lays out the names of countries, what comes from them is called, and
// their capitals: the number of the row, and what the name is of it.
func states(src fs.FS) ([]byte, error) {
	var pairs []lex.Pair
	n := uint32(0)
	err := rows(src, "en/states.tsv", 3, func(f []string) error {
		n++
		for column, as := range []uint32{0, word.StateDemonym, word.StateCapital} {
			for _, name := range strings.Split(f[column], "|") {
				if name != "" {
					pairs = append(pairs, lex.Pair{Key: strings.ToLower(name), Value: n | as})
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return lex.Build(pairs)
}
