package main

import (
	"fmt"
	"io/fs"
	"strconv"

	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// clusterSlots is room for so many words.
const clusterSlots = 1 << 18

// clusters lays out the clusters of words that stand in like places.
func clusters(src fs.FS) ([]byte, error) {
	var classes []linear.Class
	err := rows(src, "en/clusters.tsv", 3, func(f []string) error {
		coarse, err := strconv.ParseUint(f[1], 10, 16-word.FineBits)
		if err != nil || coarse == 0 {
			return fmt.Errorf("no coarse cluster %q", f[1])
		}
		fine, err := strconv.ParseUint(f[2], 10, word.FineBits)
		if err != nil {
			return fmt.Errorf("no fine cluster %q", f[2])
		}
		classes = append(classes, linear.Class{Hash: word.Hash(f[0]), Set: uint16(coarse<<word.FineBits | fine)})
		return nil
	})
	if err != nil {
		return nil, err
	}
	data, kept, err := linear.PackClasses(classes, clusterSlots)
	if err == nil && kept < len(classes)*90/100 {
		err = fmt.Errorf("%d of %d words find no room", len(classes)-kept, len(classes))
	}
	return data, err
}
