// Command gen lays out the tables that internal/data embeds, from the sources
// in internal/data/src. go generate runs it in internal/data.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"log"
	"os"
	"strings"
)

// A table is a generated file, and how it comes from the sources.
type table struct {
	file string
	make func(src fs.FS) ([]byte, error)
}

// tables are all generated files of internal/data but the trained models.
var tables = []table{
	{"words.bin", words},
	{"clusters.bin", clusters},
	{"gazetteer.bin", gazetteer},
	{"events.bin", events},
	{"first_names.bin", firstNames},
	{"beings.bin", beings},
	{"states.bin", states},
	{"lemmas.bin", lemmas},
	{"currency_forms.bin", currencyForms},
	{"currency_places.bin", currencyPlaces},
	{"currency_list.go", currencyList},
	{"holiday_names.bin", holidayNames},
	{"holiday_list.go", holidayList},
	{"cue_forms.bin", cueFormTable},
	{"cue_rows.bin", cueRowTable},
}

func main() {
	for _, t := range tables {
		data, err := t.make(os.DirFS("src"))
		if err != nil {
			log.Fatalf("%s: %v", t.file, err)
		}
		if err := os.WriteFile(t.file, data, 0o666); err != nil {
			log.Fatal(err)
		}
	}
}

// rows calls f with the fields of each line of a source file that is not empty
// and no comment. A line has at least least fields.
func rows(src fs.FS, name string, least int, f func(fields []string) error) error {
	text, err := fs.ReadFile(src, name)
	if err != nil {
		return err
	}
	in := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; in.Scan(); n++ {
		line := in.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		if len(fields) < least {
			return fmt.Errorf("%s:%d: %d fields, not %d", name, n, len(fields), least)
		}
		if err := f(fields); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n, err)
		}
	}
	return in.Err()
}
