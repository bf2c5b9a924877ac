package main

// How lines of JSON go through: one goroutine reads lines and puts each, as a
// job, on two queues: work, from which a worker on every core takes it, and
// order, from which the writer takes it and waits until it is done. Both
// queues are short, so the reader waits for the writer and memory stays level.

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"runtime"
	"sync"
	"time"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/jsonl"
)

// maxLine is the longest line that is read, in bytes: a text of the default
// limit fits with every byte escaped.
const maxLine = 16 << 20

// queued is how many jobs wait for each worker: enough that one long article
// does not stop the others.
const queued = 16

// progressEvery is how often a person at a terminal hears how far it is.
const progressEvery = 500 * time.Millisecond

// A job is one line on its way.
type job struct {
	number int
	line   []byte
	done   chan struct{} // closed when out and err are set
	out    []byte
	sum    *summary // of a report
	err    error
}

// lines reads r as lines of JSON and answers each. It returns false where a
// line was bad.
func (s *settings) lines(name string, r io.Reader, w *bufio.Writer) (ok bool, err error) {
	workers := runtime.GOMAXPROCS(0)
	work, order := make(chan *job, workers*queued), make(chan *job, workers*queued)
	stop := make(chan struct{}) // closed when the output fails
	var readErr error
	go func() {
		readErr = readJobs(r, work, order, stop)
		close(work)
		close(order)
	}()
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for j := range work {
				j.out, j.err = s.answer(j)
				j.line = nil
				close(j.done)
			}
		})
	}
	p := progress{s: s}
	ok = true
	for j := range order {
		<-j.done
		if j.err != nil {
			ok = false
			fmt.Fprintf(s.stderr, "newstext: %s: line %d: %v\n", orStdin(name), j.number, j.err)
		}
		if err == nil {
			if j.sum != nil {
				err = s.site.add(j.out, j.sum)
			} else {
				_, err = w.Write(j.out)
			}
			if err != nil {
				close(stop)
			}
		}
		p.step(len(j.out))
	}
	wg.Wait()
	p.end()
	return ok, errors.Join(err, readErr)
}

// progress tells a person at a terminal how far it is.
type progress struct {
	s               *settings
	articles, bytes int
	last            time.Time
}

func (p *progress) step(n int) {
	p.articles++
	p.bytes += n
	if p.s.tell && time.Since(p.last) > progressEvery {
		p.last = time.Now()
		fmt.Fprintf(p.s.stderr, "\r%d articles, %d MB written", p.articles, p.bytes>>20)
	}
}

func (p *progress) end() {
	if p.s.tell {
		fmt.Fprintf(p.s.stderr, "\r%d articles, %d MB written\n", p.articles, p.bytes>>20)
	}
}

// errLong is the error of a line over maxLine.
var errLong = fmt.Errorf("the line is over %d bytes", maxLine)

// readJobs reads the lines of r that are not empty, until its end or until
// stop is closed.
func readJobs(r io.Reader, work, order chan<- *job, stop <-chan struct{}) error {
	in := bufio.NewReaderSize(r, 256<<10)
	for number := 1; ; number++ {
		line, long, err := readLine(in)
		line = bytes.TrimSpace(line)
		if len(line) > 0 || long {
			j := &job{number: number, line: line, done: make(chan struct{})}
			if long {
				j.err = errLong
			}
			select {
			case order <- j:
			case <-stop:
				return nil
			}
			work <- j
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
	}
}

// readLine reads up to the next line end. Of a line over maxLine nothing is
// kept.
func readLine(in *bufio.Reader) (line []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(line)+len(part) > maxLine {
			line, long = nil, true
		}
		if !long {
			line = append(line, part...)
		}
		if err != bufio.ErrBufferFull {
			return line, long, err
		}
	}
}

// answer is the output for a job. Its error is told in the output too.
func (s *settings) answer(j *job) ([]byte, error) {
	var line jsonl.Line
	var a *newstext.Article
	err := j.err
	if err == nil {
		line, err = jsonl.ParseLine(j.line)
	}
	if err == nil {
		line.Text = s.readable(line.Text)
		a, err = line.Parse(s.parser)
	}
	if s.site != nil {
		if err == nil {
			var page []byte
			page, j.sum, err = s.site.report(a, line.ID)
			return page, err
		}
		return nil, err
	}
	var out bytes.Buffer
	w := bufio.NewWriter(&out)
	if err == nil {
		err = s.show(w, line.ID, a)
	}
	if err != nil && s.out != "text" {
		id := line.ID
		if id == nil {
			id = json.RawMessage("null")
		}
		out.Reset()
		w.Reset(&out)
		fmt.Fprintf(w, "{\"id\":%s,\"error\":%s}\n", id, quoteJSON(fmt.Sprintf("line %d: %v", j.number, err)))
	}
	w.Flush()
	return out.Bytes(), err
}
