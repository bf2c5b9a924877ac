package peer

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A program of a system is run in one of these ways:
//
//	about                     who it is, as an About
//	first                     reads one sentence and exits
//	answer                    docs.jsonl on standard input to answers on standard output
//	speed BUDGET [LAYER]      docs.jsonl on standard input, again and again, to a Speed
//	grow BUDGET SIZE...       standard input, repeated up to each size, to lines of sizes and nanoseconds
//
// BUDGET is in milliseconds: what has not begun by then is left out.

// About says what a system is.
type About struct {
	Version string   `json:"version"`
	Gives   []string `json:"gives"`
	Alone   []string `json:"alone"`
}

// Speed is how fast a system read, and the most memory it held.
type Speed struct {
	Bytes int64 `json:"bytes"`
	Nanos int64 `json:"ns"`   // of the fastest pass
	Peak  int64 `json:"peak"` // bytes resident; 0: the machine does not say
}

// Main is the program of the system.
func Main(s System) {
	if err := run(s, os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(s System, args []string, in io.Reader, out io.Writer) error {
	if len(args) == 0 {
		return errors.New("usage: about | first | answer | speed BUDGET [LAYER] | grow BUDGET SIZE [SIZE…]")
	}
	way, args := args[0], args[1:]
	var budget time.Duration
	if way == "speed" || way == "grow" {
		if len(args) == 0 {
			return errors.New(way + ": no budget")
		}
		ms, err := strconv.Atoi(args[0])
		if err != nil {
			return err
		}
		budget, args = time.Duration(ms)*time.Millisecond, args[1:]
	}
	to := json.NewEncoder(out)
	switch way {
	case "about":
		a := About{Version: version(s.Module), Gives: s.Gives}
		for layer := range s.Alone {
			a.Alone = append(a.Alone, layer)
		}
		return to.Encode(a)
	case "first":
		s.Read(Doc{Text: "Mr Key said on Friday that the Bank of Tonga would pay $5 million.", Published: "2024-05-17"})
		return nil
	case "answer":
		docs, err := ReadLines[Doc](in)
		if err != nil {
			return err
		}
		for _, d := range docs {
			a := s.Read(d)()
			a.ID = d.ID
			if err := to.Encode(a); err != nil {
				return err
			}
		}
		return nil
	case "speed":
		read := s.Read
		if len(args) > 0 && s.Alone[args[0]] != nil {
			read = s.Alone[args[0]]
		}
		docs, err := ReadLines[Doc](in)
		if err != nil {
			return err
		}
		return to.Encode(speed(read, docs, budget))
	case "grow":
		unit, err := io.ReadAll(in)
		if err != nil || len(unit) == 0 {
			return fmt.Errorf("grow: nothing to repeat: %v", err)
		}
		var sizes []int
		for _, arg := range args {
			n, err := strconv.Atoi(arg)
			if err != nil {
				return err
			}
			sizes = append(sizes, n)
		}
		return grow(s.Read, string(unit), sizes, budget, out)
	}
	return fmt.Errorf("unknown way %q", way)
}

// speed reads the documents in passes until the budget is used. The first
// tenth of it goes to warming up. Where not even one pass fits, the documents
// that were read count.
func speed(read Read, docs []Doc, budget time.Duration) Speed {
	began := time.Now()
	for _, d := range docs {
		if time.Since(began) > budget/10 {
			break
		}
		read(d)
	}
	var best Speed
	began = time.Now()
	for best.Bytes == 0 || time.Since(began) < budget {
		pass := time.Now()
		var n, whole int64
		for _, d := range docs {
			read(d)
			n += int64(len(d.Text))
			if time.Since(began) > budget {
				break
			}
		}
		for _, d := range docs {
			whole += int64(len(d.Text))
		}
		took := int64(time.Since(pass))
		if best.Bytes == 0 || n == whole && took < best.Nanos {
			best = Speed{Bytes: n, Nanos: took}
		}
		if n == 0 {
			break
		}
	}
	best.Peak = peak()
	return best
}

// leastTime is how long a size is read again and again, so that the clock's
// grain and a chance pause do not count.
const leastTime = 100 * time.Millisecond

// grow writes a line for each size: its bytes, and the nanoseconds of the
// fastest of some readings. It stops before a size that a straight line from
// the last one puts over the budget.
func grow(read Read, unit string, sizes []int, budget time.Duration, out io.Writer) error {
	if len(sizes) > 0 {
		read(Doc{Text: repeat(unit, sizes[0])}) // what is loaded on first use
	}
	var last time.Duration
	for i, size := range sizes {
		if i > 0 && last*time.Duration(size)/time.Duration(sizes[i-1]) > budget {
			break
		}
		d := Doc{Text: repeat(unit, size)}
		runtime.GC()
		last = budget + 1
		for began := time.Now(); ; {
			pass := time.Now()
			read(d)
			last = min(last, max(time.Since(pass), 1))
			if time.Since(began) > leastTime {
				break
			}
		}
		if _, err := fmt.Fprintln(out, size, int64(last)); err != nil {
			return err
		}
	}
	return nil
}

// repeat is the unit again and again, up to size bytes but for a broken rune.
func repeat(unit string, size int) string {
	text := strings.Repeat(unit, size/len(unit)+1)
	for size > 0 && !utf8.RuneStart(text[size]) {
		size--
	}
	return text[:size]
}

// ReadLines reads JSON lines.
func ReadLines[T any](r io.Reader) ([]T, error) {
	var out []T
	lines := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			var v T
			if err := json.Unmarshal(line, &v); err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			out = append(out, v)
		}
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// version is that of the module in this program; "" where it is not known.
func version(module string) string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, m := range info.Deps {
		if m.Path == module {
			return strings.TrimPrefix(m.Version, "(devel)")
		}
	}
	return ""
}

// peak is the most memory that this program has held resident, in bytes, as
// Linux counts it; 0 elsewhere.
func peak() int64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.ParseInt(strings.TrimSuffix(strings.TrimSpace(rest), " kB"), 10, 64)
			return kb << 10
		}
	}
	return 0
}
