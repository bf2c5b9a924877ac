// Command floors holds the figures of a newstext program against the floors
// that they must not fall below.
//
//	go run ./floors -bench FOLDER -program PROGRAM [-floors floors.txt] [-raise]
//
// FOLDER holds the benchmark sets and scoreboard.sh, which scores PROGRAM on
// them. A line of the floors file is a set, a figure and its floor; the figure
// is one that the scoreboard prints for the set. With -raise, floors that were
// beaten are written anew, a little under the figure reached.
package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// A floor is what one figure of one set must reach.
type floor struct {
	set, figure string
	least       float64
	atMost      bool // the figure counts mistakes: it must not rise over least
}

func main() {
	folder := flag.String("bench", "", "`folder` of the benchmark sets, with scoreboard.sh")
	program := flag.String("program", "", "the newstext `program`")
	file := flag.String("floors", "floors.txt", "the `file` of floors")
	raise := flag.Bool("raise", false, "write beaten floors anew")
	flag.Parse()
	if err := run(*folder, *program, *file, *raise); err != nil {
		fmt.Fprintln(os.Stderr, "floors:", err)
		os.Exit(1)
	}
}

func run(folder, program, file string, raise bool) error {
	if folder == "" || program == "" {
		return errors.New("-bench and -program are needed")
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	floors, err := parseFloors(string(data))
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	var sets []string
	for _, f := range floors {
		if len(sets) == 0 || sets[len(sets)-1] != f.set {
			sets = append(sets, f.set)
		}
	}
	board := exec.Command(filepath.Join(folder, "scoreboard.sh"), append([]string{program}, sets...)...)
	board.Stderr = os.Stderr
	out, err := board.Output()
	if err != nil {
		return err
	}
	os.Stdout.Write(out)
	reached := parseBoard(bytes.NewReader(out))
	below := 0
	for i := range floors {
		f := &floors[i]
		got, ok := reached[f.set+" "+f.figure]
		switch {
		case !ok:
			fmt.Printf("MISSING %s %s\n", f.set, f.figure)
			below++
		case f.missed(got):
			fmt.Printf("BELOW   %s %s: %.4f, floor %.4f\n", f.set, f.figure, got, f.least)
			below++
		case raise:
			f.least = got
		}
	}
	if raise {
		if err := os.WriteFile(file, writeFloors(string(data), floors), 0o644); err != nil {
			return err
		}
	}
	if below > 0 {
		return fmt.Errorf("%d of %d figures are below their floors", below, len(floors))
	}
	fmt.Printf("all %d figures reach their floors\n", len(floors))
	return nil
}

// missed tells whether the figure got does not reach the floor.
func (f *floor) missed(got float64) bool {
	if f.atMost {
		return got > f.least
	}
	return got < f.least
}

// parseFloors reads lines of a set, a figure, ">=" or "<=" and a number. "#"
// begins a comment.
func parseFloors(text string) ([]floor, error) {
	var out []floor
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) != 4 || fields[2] != ">=" && fields[2] != "<=" {
			return nil, fmt.Errorf("line %d: not SET FIGURE >= NUMBER: %q", n+1, line)
		}
		least, err := strconv.ParseFloat(fields[3], 64)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n+1, err)
		}
		out = append(out, floor{fields[0], fields[1], least, fields[2] == "<="})
	}
	return out, nil
}

// writeFloors is text with the numbers of the floors, in order.
func writeFloors(text string, floors []floor) []byte {
	var b bytes.Buffer
	i := 0
	for line := range strings.Lines(text) {
		rule, comment, commented := strings.Cut(strings.TrimRight(line, "\n"), "#")
		if len(strings.Fields(rule)) == 4 {
			f := floors[i]
			i++
			op := ">="
			if f.atMost {
				op = "<="
			}
			fmt.Fprintf(&b, "%-22s %-26s %s %.4f", f.set, f.figure, op, f.least)
			if commented {
				fmt.Fprintf(&b, "  #%s", comment)
			}
			b.WriteByte('\n')
			continue
		}
		b.WriteString(line)
	}
	return b.Bytes()
}

var figure = regexp.MustCompile(`([A-Za-z_.0-9+]+): ([0-9.]+)`)

// parseBoard reads the scoreboard's lines: a set, then "figure: number" many
// times. The key is the set, a space and the figure.
func parseBoard(r io.Reader) map[string]float64 {
	out := map[string]float64{}
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		set, rest, _ := strings.Cut(lines.Text(), " ")
		for _, m := range figure.FindAllStringSubmatch(rest, -1) {
			if v, err := strconv.ParseFloat(m[2], 64); err == nil {
				out[set+" "+m[1]] = v
			}
		}
	}
	return out
}
