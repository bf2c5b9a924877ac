package main

import (
	"fmt"
	"io/fs"

	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// firstNameSlots is room for so many names.
const firstNameSlots = 1 << 15

// firstNames lays out who bears a first name, by the hash of the name.
func firstNames(src fs.FS) ([]byte, error) {
	bearers := map[string]uint16{"m": word.Man, "f": word.Woman}
	var classes []linear.Class
	err := rows(src, "en/first-names.tsv", 2, func(f []string) error {
		set, ok := bearers[f[1]]
		if !ok {
			return fmt.Errorf("no bearer %q", f[1])
		}
		classes = append(classes, linear.Class{Hash: word.Hash(f[0]), Set: set})
		return nil
	})
	if err != nil {
		return nil, err
	}
	data, kept, err := linear.PackClasses(classes, firstNameSlots)
	if err == nil && kept < len(classes)*95/100 {
		err = fmt.Errorf("%d of %d names find no room", len(classes)-kept, len(classes))
	}
	return data, err
}
