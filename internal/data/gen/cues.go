package main

import (
	"fmt"
	"io/fs"
	"sort"
	"strconv"
	"strings"

	"github.com/newstext/newstext/internal/lex"
)

// cueFrames are the frames of internal/quote, in its order.
var cueFrames = strings.Fields(`quote that bare wh to object objto ing paren part by raise passive relative colon
	about of for on against as with toward at from into in over copula pre`)

const (
	// cueTrust is how many cases the common figures of a frame weigh against
	// those that were counted for a word.
	cueTrust = 3
	// cueLeast is the least chance in a hundred for which a word is kept.
	cueLeast = 20
	// cueRowBits is the width of a row's number.
	cueRowBits = 10
)

// cueClasses are the parts of speech of cues.tsv, in the order of their
// numbers.
var cueClasses = []string{"verb", "noun", "adjective"}

// A cueCount is in how many of all cases a word with a frame is a cue.
type cueCount struct{ hits, all float64 }

// cueTables lays out the cues: the table of their forms and the rows.
func cueTables(src fs.FS) (forms, rowData []byte, err error) {
	irregular := map[string][]string{}
	err = rows(src, "en/irregular.tsv", 3, func(f []string) error {
		irregular[f[0]+f[2]] = append(irregular[f[0]+f[2]], f[1])
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	common := map[string][]cueCount{}
	values := map[string]uint32{}
	number := uint32(0)
	err = rows(src, "en/cues.tsv", 3, func(f []string) error {
		class := indexOf(cueClasses, f[0])
		if class < 0 {
			return fmt.Errorf("no class %q", f[0])
		}
		counts, err := cueCounts(f[2])
		if err != nil {
			return err
		}
		if f[1] == "*" {
			common[f[0]] = counts
			return nil
		}
		row, keep := cueRow(counts, common[f[0]])
		if !keep {
			return nil
		}
		if number++; number >= 1<<cueRowBits {
			return fmt.Errorf("more than %d rows", number-1)
		}
		rowData = append(rowData, row...)
		for _, form := range cueForms(irregular, f[0], f[1]) {
			shift := cueRowBits * class
			if values[form]>>shift&(1<<cueRowBits-1) == 0 {
				values[form] |= number << shift
			}
		}
		return nil
	})
	if err != nil {
		return nil, nil, err
	}
	var pairs []lex.Pair
	for form, v := range values {
		pairs = append(pairs, lex.Pair{Key: form, Value: v})
	}
	sort.Slice(pairs, func(i, j int) bool { return pairs[i].Key < pairs[j].Key })
	forms, err = lex.Build(pairs)
	return forms, rowData, err
}

func cueFormTable(src fs.FS) ([]byte, error) {
	forms, _, err := cueTables(src)
	return forms, err
}

func cueRowTable(src fs.FS) ([]byte, error) {
	_, rows, err := cueTables(src)
	return rows, err
}

func indexOf(list []string, s string) int {
	for i, x := range list {
		if x == s {
			return i
		}
	}
	return -1
}

// cueCounts reads "that:8/12 of:2/3".
func cueCounts(field string) ([]cueCount, error) {
	counts := make([]cueCount, len(cueFrames))
	for _, part := range strings.Fields(field) {
		name, figures, _ := strings.Cut(part, ":")
		hits, all, _ := strings.Cut(figures, "/")
		k := indexOf(cueFrames, name)
		h, err1 := strconv.Atoi(hits)
		a, err2 := strconv.Atoi(all)
		if k < 0 || err1 != nil || err2 != nil || h > a {
			return nil, fmt.Errorf("no frame with its figures: %q", part)
		}
		counts[k] = cueCount{float64(h), float64(a)}
	}
	return counts, nil
}

// cueRow is the chances of a word in the hundred, by frame: what was counted
// for it, and behind that what is common for the frame, raised or lowered by
// how much oftener than other words this one is a cue at all.
func cueRow(counts, common []cueCount) (row []byte, keep bool) {
	hits, expected := 0.0, 0.0
	for k, c := range counts {
		if common[k].all > 0 {
			hits += c.hits
			expected += c.all * common[k].hits / common[k].all
		}
	}
	factor := (hits + 1) / (expected + 1)
	for k, c := range counts {
		chance := 0.0
		if common[k].all > 0 {
			prior := min(0.95, common[k].hits/common[k].all*factor)
			chance = (c.hits + cueTrust*prior) / (c.all + cueTrust)
		}
		row = append(row, byte(100*chance+0.5))
		keep = keep || row[k] >= cueLeast
	}
	return row, keep
}

// cueForms is all forms of a word of the class.
func cueForms(irregular map[string][]string, class, w string) []string {
	forms := []string{w}
	switch class {
	case "noun":
		if many := irregular["n"+w]; many != nil {
			return append(forms, many...)
		}
		return append(forms, withS(w))
	case "verb":
		// The regular forms too: the list of irregular ones has "shown" for
		// "show" and leaves "showed" out.
		forms = append(forms, withS(w), withEd(w), withIng(w))
		forms = append(forms, irregular["v"+w]...)
	}
	return forms
}
