package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/newstext/newstext/bench/peers/peer"
)

// How the other systems are run. Each is a program that build makes or finds, and
// that is asked once what it gives (add). A question is a run of its own with the
// way as the first argument and the texts on standard input, and ends at a limit.

// A system is a program that speaks as package peer says, ready to be run.
type system struct {
	name    string
	command []string
	about   peer.About
	size    int64 // bytes of the program; 0: it is a script
}

// programs are the systems in Go: the folder in peers/of, the name in the
// table, and the go.mod to build it with where that is another one.
var programs = []struct{ folder, name, mod string }{
	{"newstext", "newstext", ""},
	{"prose3", "prose v3", ""},
	{"prose2", "prose v2", ""},
	{"sentences", "sentences", ""},
	{"uax29", "uax29", ""},
	{"dateparser", "go-dateparser", "peers/dateparser.mod"},
	{"when", "when", ""},
}

//go:embed of/spacy/system.py
var spacy []byte

// build makes the programs in the folder work and says on standard error which
// systems cannot be had. It returns the size of a program that does nothing.
func build(work, python string) (systems []system, nothing int64, err error) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/newstext/newstext/bench").Output()
	if err != nil {
		return nil, 0, fmt.Errorf("the module bench is not here: %w", err)
	}
	bench := strings.TrimSpace(string(out))
	if _, nothing, err = compile(bench, work, "nothing", ""); err != nil {
		return nil, 0, err
	}
	for _, p := range programs {
		file, size, err := compile(bench, work, p.folder, p.mod)
		if err == nil {
			err = add(&systems, system{name: p.name, command: []string{file}, size: size})
		}
		if err != nil && p.folder == "newstext" {
			return nil, 0, err
		}
		if err != nil {
			note("%s is absent: %v", p.name, err)
		}
	}
	script := filepath.Join(work, "system.py")
	if err := os.WriteFile(script, spacy, 0o644); err != nil {
		return nil, 0, err
	}
	if err := add(&systems, system{name: "spaCy", command: []string{python, script}}); err != nil {
		note("spaCy is absent: %v", err)
	}
	note("CoreNLP is absent: this command does not run it")
	return systems, nothing, nil
}

// compile builds a program and is where it lies and what it weighs.
func compile(bench, work, folder, mod string) (file string, size int64, err error) {
	file = filepath.Join(work, folder)
	args := []string{"build", "-trimpath", "-ldflags=-s -w", "-o", file}
	cmd := exec.Command("go")
	cmd.Env = os.Environ()
	source := "./peers/of/" + folder
	if mod != "" { // the workspace would hold it to our versions
		args = append(args, "-modfile="+mod)
		cmd.Env = append(cmd.Env, "GOWORK=off")
		source += "/main.go"
	}
	cmd.Args = append(append(cmd.Args, args...), source)
	cmd.Dir = bench
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", 0, fmt.Errorf("%w: %s", err, lastLine(out))
	}
	info, err := os.Stat(file)
	if err != nil {
		return "", 0, err
	}
	return file, info.Size(), nil
}

// add asks the system who it is.
func add(systems *[]system, s system) error {
	out, err := s.run(time.Minute, nil, "about")
	if err != nil {
		return err
	}
	if err := json.Unmarshal(out, &s.about); err != nil {
		return err
	}
	*systems = append(*systems, s)
	return nil
}

// errSlow is the error of a program that had to be ended.
var errSlow = errors.New("too slow")

// run runs the system's program on one core and returns what it wrote, also
// where it had to be ended.
func (s system) run(limit time.Duration, in []byte, args ...string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.command[0], append(s.command[1:len(s.command):len(s.command)], args...)...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1", "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1", "MKL_NUM_THREADS=1")
	cmd.Stdin = bytes.NewReader(in)
	var out, failure bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &failure
	err := cmd.Run()
	if ctx.Err() != nil {
		return out.Bytes(), errSlow
	}
	if err != nil {
		return out.Bytes(), fmt.Errorf("%s: %w: %s", s.name, err, lastLine(failure.Bytes()))
	}
	return out.Bytes(), nil
}

func lastLine(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return lines[len(lines)-1]
}

// gives tells whether the system answers what.
func (s system) gives(what string) bool { return slices.Contains(s.about.Gives, what) }

// answers is what the system says of the documents, by id.
func (s system) answers(docs []peer.Doc, limit time.Duration) (map[string]peer.Answer, error) {
	out, err := s.run(limit, jsonLines(docs), "answer")
	if err != nil {
		return nil, err
	}
	rows, err := peer.ReadLines[peer.Answer](bytes.NewReader(out))
	if err != nil {
		return nil, err
	}
	byID := map[string]peer.Answer{}
	for _, a := range rows {
		byID[a.ID] = a
	}
	return byID, nil
}

// speed times the reading of everything, or of the layer by itself.
func (s system) speed(docs []peer.Doc, layer string, budget, limit time.Duration) (peer.Speed, error) {
	out, err := s.run(limit, jsonLines(docs), "speed", fmt.Sprint(budget.Milliseconds()), layer)
	if err != nil {
		return peer.Speed{}, err
	}
	var v peer.Speed
	return v, json.Unmarshal(out, &v)
}

// first is how long the program takes from its start to its first answer: the
// quickest of some.
func (s system) first(times int) (time.Duration, error) {
	best := time.Duration(math.MaxInt64)
	for range times {
		began := time.Now()
		if _, err := s.run(time.Minute, nil, "first"); err != nil {
			return 0, err
		}
		best = min(best, time.Since(began))
	}
	return best, nil
}

// grow is the nanoseconds for each size of the unit repeated; a size that is
// missing took too long, or broke the program.
func (s system) grow(unit string, sizes []int, budget, limit time.Duration) map[int]int64 {
	args := []string{"grow", fmt.Sprint(budget.Milliseconds())}
	for _, n := range sizes {
		args = append(args, fmt.Sprint(n))
	}
	out, err := s.run(limit, []byte(unit), args...)
	if err != nil && err != errSlow {
		note("%v", err)
	}
	took := map[int]int64{}
	for line := range strings.Lines(string(out)) {
		var size int
		var ns int64
		if n, _ := fmt.Sscan(line, &size, &ns); n == 2 {
			took[size] = ns
		}
	}
	return took
}

func jsonLines(docs []peer.Doc) []byte {
	var b bytes.Buffer
	to := json.NewEncoder(&b)
	for _, d := range docs {
		to.Encode(d) // a Doc of strings always encodes
	}
	return b.Bytes()
}
