package main

import (
	"fmt"
	"io/fs"

	"github.com/newstext/newstext/internal/lex"
)

// lemmas lays out the irregular forms: a lex.Table from the part of speech (n,
// v, a, r) and the form to where the lemma stands behind the table.
func lemmas(src fs.FS) ([]byte, error) {
	var pairs []lex.Pair
	var text []byte
	at := map[string]uint32{}
	err := rows(src, "en/irregular.tsv", 3, func(f []string) error {
		if len(f[2]) > 255 || len(text) >= 1<<24 {
			return fmt.Errorf("no room for %q", f[2])
		}
		if at[f[2]] == 0 {
			at[f[2]] = uint32(len(text))<<8 | uint32(len(f[2]))
			text = append(text, f[2]...)
		}
		pairs = append(pairs, lex.Pair{Key: f[0] + f[1], Value: at[f[2]]})
		return nil
	})
	if err != nil {
		return nil, err
	}
	table, err := lex.Build(pairs)
	head := []byte{byte(len(text)), byte(len(text) >> 8), byte(len(text) >> 16), byte(len(text) >> 24)}
	return append(append(head, text...), table...), err
}
