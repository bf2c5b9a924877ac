// Command peers compares newstext with other systems on a folder of benchmark
// sets: how often they are right, how fast, what they cost, and how their time
// grows with the text. It prints one Markdown table.
//
//	go run ./peers -bench FOLDER [-sets NAME,NAME…] [-quick] [-python python3]
//
// A system is a small program in peers/of that package peer runs, so each is
// timed and weighed alone, on one core. A set is a folder in FOLDER with
// docs.jsonl and gold.jsonl; package score has the figures. What cannot be had
// on this machine is named on standard error and left out.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/newstext/newstext/bench/peers/peer"
)

// An effort is how much is read and timed.
type effort struct {
	setBytes   int           // of a set that is scored
	timedBytes int           // of articles that are timed
	speed      time.Duration // for each measurement of speed
	starts     int           // of a program, to see how quick the first answer is
	sizes      []int         // of the texts that grow
	hostile    []int         // of the texts that repeat one mark
	ours       time.Duration // for newstext to read one size
	theirs     time.Duration // for another system
	theirMarks time.Duration // for another system to read marks; 0: they do not
	limit      time.Duration // for all answers to a set, before a system is ended
}

const kib, mib = 1 << 10, 1 << 20

var (
	full = effort{
		setBytes: 100 * kib, timedBytes: 150 * kib, speed: time.Second, starts: 5,
		sizes:   []int{kib, 4 * kib, 16 * kib, 64 * kib, 256 * kib, mib, 4 * mib, 16 * mib, 64 * mib},
		hostile: []int{64 * kib, 256 * kib, mib},
		ours:    time.Minute, theirs: 5 * time.Second, theirMarks: time.Second, limit: 30 * time.Second,
	}
	quick = effort{
		setBytes: 25 * kib, timedBytes: 50 * kib, speed: 250 * time.Millisecond, starts: 3,
		sizes:   []int{kib, 4 * kib, 16 * kib, 64 * kib, 256 * kib, mib, 4 * mib},
		hostile: []int{64 * kib, 256 * kib, mib},
		ours:    20 * time.Second, theirs: 500 * time.Millisecond, limit: 15 * time.Second,
	}
)

func main() {
	folder := flag.String("bench", "", "`folder` of the benchmark sets")
	names := flag.String("sets", "", "`names` of the sets, with commas (default: those that nothing was trained on)")
	hasty := flag.Bool("quick", false, "read less: a minute instead of three")
	python := flag.String("python", "python3", "`program` that may have spaCy")
	flag.Parse()
	if *folder == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	e := full
	if *hasty {
		e = quick
	}
	if err := run(*folder, strings.FieldsFunc(*names, func(r rune) bool { return r == ',' }), *python, e); err != nil {
		note("%v", err)
		os.Exit(1)
	}
}

func run(folder string, names []string, python string, e effort) error {
	began := time.Now()
	sets, err := readSets(folder, names, e.setBytes)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "peers")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	systems, nothing, err := build(work, python)
	if err != nil {
		return err
	}
	note("built after %.0f s", time.Since(began).Seconds())
	t := newTable(systems)
	for _, s := range sets {
		t.right(s, systems, e)
	}
	note("scored after %.0f s", time.Since(began).Seconds())
	docs := articles(sets, e.timedBytes)
	t.cost(docs, systems, nothing, e)
	note("timed after %.0f s", time.Since(began).Seconds())
	t.growth(docs, systems, e)
	note("done after %.0f s", time.Since(began).Seconds())
	fmt.Print(t.String())
	size := len(joined(docs))
	fmt.Printf("\nOne core of %s/%s, %s; at most %s of a set; speeds over %d articles of %s together.\n",
		runtime.GOOS, runtime.GOARCH, runtime.Version(), bytesText(e.setBytes), len(docs), bytesText(size))
	return nil
}

// note says on standard error how the run goes.
func note(format string, args ...any) { fmt.Fprintf(os.Stderr, "peers: "+format+"\n", args...) }

// joined is the articles one after the other.
func joined(docs []peer.Doc) string {
	var b strings.Builder
	for _, d := range docs {
		b.WriteString(d.Text)
		b.WriteString("\n\n")
	}
	return b.String()
}
