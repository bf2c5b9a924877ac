package main

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// gazetteerFiles are the sources of the gazetteer. Where the room is short the
// names of the later ones are left out.
var gazetteerFiles = []string{
	"own", "countries", "nationalities", "compromise", "companies", "given-english", "wordnet", "cities", "census", "names-world",
}

// kindsOf are the kinds by their names in the sources.
var kindsOf = map[string]uint16{
	"given": word.Given, "surname": word.Surname, "person": word.Known, "country": word.Country, "city": word.City, "town": word.Town,
	"place": word.Place, "region": word.Place, "org": word.Org, "agency": word.Org, "ministry": word.Org, "university": word.Org,
	"company": word.Company, "party": word.Party, "media": word.Party, "team": word.Team, "demonym": word.Demonym,
	"title": word.Title, "orgword": word.OrgWord, "locword": word.LocWord,
}

// gazetteerSlots is room for so many sequences.
const gazetteerSlots = 1 << 17

// gazetteer lays out the names of all sources, and what they begin with, by
// the hash of their words.
func gazetteer(src fs.FS) ([]byte, error) {
	sets := map[uint64]uint16{}
	var order []uint64
	add := func(h uint64, set uint16) {
		if sets[h] == 0 {
			order = append(order, h)
		}
		sets[h] |= set
	}
	for _, file := range gazetteerFiles {
		from := len(order)
		err := rows(src, "en/gazetteer/"+file+".tsv", 2, func(f []string) error {
			kind, ok := kindsOf[f[1]]
			if !ok {
				return fmt.Errorf("no kind %q", f[1])
			}
			low := strings.ToLower(f[0])
			tokens := scan.Tokens(nil, low)
			if len(tokens) == 0 || len(tokens) > word.MaxName {
				return nil
			}
			h := word.First
			for i, t := range tokens {
				h = word.Next(h, word.Hash(t.In(low)))
				if i < len(tokens)-1 {
					add(h, word.Longer)
				}
			}
			add(h, kind)
			return nil
		})
		if err != nil {
			return nil, err
		}
		sort.Slice(order[from:], func(i, j int) bool { return order[from+i] < order[from+j] })
	}
	classes := make([]linear.Class, len(order))
	for i, h := range order {
		classes[i] = linear.Class{Hash: h, Set: sets[h]}
	}
	data, kept, err := linear.PackClasses(classes, gazetteerSlots)
	if err == nil && kept < len(order)*85/100 {
		err = fmt.Errorf("%d of %d sequences find no room", len(order)-kept, len(order))
	}
	return data, err
}
