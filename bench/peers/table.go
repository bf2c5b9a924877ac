package main

import (
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext/bench/peers/peer"
	"github.com/newstext/newstext/bench/peers/score"
)

// How the table is made: right adds the rows of one set, cost those of speed and
// size, growth those of time by length. A row that no system has is left out.

// A table has a column for each system; its first row is the names.
type table struct{ rows [][]string }

// none is the cell of what a system does not give.
const none = "–"

func newTable(systems []system) *table {
	head := []string{""}
	for _, s := range systems {
		head = append(head, strings.TrimSpace(s.name+" "+strings.TrimPrefix(s.about.Version, "v")))
	}
	return &table{[][]string{head}}
}

// row adds a row, unless no system has anything in it.
func (t *table) row(name string, systems []system, cell func(i int, s system) string) {
	cells := []string{name}
	some := false
	for i, s := range systems {
		c := cell(i, s)
		some = some || c != none
		cells = append(cells, c)
	}
	if some {
		t.rows = append(t.rows, cells)
	}
}

// String is the table in Markdown, its columns aligned.
func (t *table) String() string {
	width := make([]int, len(t.rows[0]))
	for _, row := range t.rows {
		for i, c := range row {
			width[i] = max(width[i], utf8.RuneCountInString(c), 3)
		}
	}
	var b strings.Builder
	for n, row := range t.rows {
		for i, c := range row {
			pad := strings.Repeat(" ", width[i]-utf8.RuneCountInString(c))
			if i > 0 {
				c = pad + c
			} else {
				c += pad
			}
			b.WriteString("| " + c + " ")
		}
		b.WriteString("|\n")
		if n == 0 {
			for i, w := range width {
				if i > 0 {
					b.WriteString("| " + strings.Repeat("-", w-1) + ": ")
				} else {
					b.WriteString("| " + strings.Repeat("-", w) + " ")
				}
			}
			b.WriteString("|\n")
		}
	}
	return b.String()
}

// measures are the rows of right answers: what a system must give for it to
// count, the layer, the name and the figure.
var measures = []struct {
	what, layer, name string
	figure            func(score.Tally) string
}{
	{peer.Sentences, peer.Sentences, "sentence ends F1 / whole sentences", func(t score.Tally) string {
		return fmt.Sprintf("%.3f / %.3f", t.Boundary.F1(), t.Sentence.Recall())
	}},
	{peer.Tokens, peer.Tokens, "tokens F1", func(t score.Tally) string { return f1(t.Token) }},
	{peer.Names, peer.Names, "names F1 (person, organization, location)", func(t score.Tally) string { return f1(t.Name) }},
	{peer.Names, peer.Names, "names F1 (person, location)", func(t score.Tally) string { return f1(t.Seen) }},
	{peer.Dates, peer.Dates, "dates found F1", func(t score.Tally) string { return f1(t.Date) }},
	{peer.Values, peer.Dates, "dates with value F1", func(t score.Tally) string { return f1(t.Value) }},
	{peer.Cash, peer.Cash, "money found F1", func(t score.Tally) string { return f1(t.Cash) }},
	{peer.Amounts, peer.Cash, "money with amount and currency F1", func(t score.Tally) string { return f1(t.Amount) }},
}

func f1(c score.Count) string { return fmt.Sprintf("%.3f", c.F1()) }

// right adds the rows of a set.
func (t *table) right(s set, systems []system, e effort) {
	tallies := make([]score.Tally, len(systems))
	failed := make([]string, len(systems))
	for i, sys := range systems {
		wanted := false
		for _, layer := range s.layers {
			wanted = wanted || sys.gives(layer)
		}
		if !wanted {
			continue
		}
		answers, err := sys.answers(s.docs, e.limit)
		if err != nil {
			note("%s on %s: %v", sys.name, s.name, err)
			failed[i] = "failed"
			if err == errSlow {
				failed[i] = fmt.Sprintf("over %.0f s", e.limit.Seconds())
			}
			continue
		}
		for _, d := range s.docs {
			tallies[i].Add(d.Text, s.gold[d.ID], answers[d.ID])
		}
	}
	for _, layer := range s.layers {
		for _, m := range measures {
			if m.layer != layer {
				continue
			}
			t.row(s.name+": "+m.name, systems, func(i int, sys system) string {
				switch {
				case !sys.gives(m.what):
					return none
				case failed[i] != "":
					return failed[i]
				}
				return m.figure(tallies[i])
			})
		}
	}
}

// cost adds the rows of speed, memory, start and size.
func (t *table) cost(docs []peer.Doc, systems []system, nothing int64, e effort) {
	peaks := make([]int64, len(systems))
	limit := e.limit + e.speed
	t.row("MB/s, everything it gives", systems, func(i int, s system) string {
		v, err := s.speed(docs, "", e.speed, limit)
		peaks[i] = v.Peak
		return rate(v, err)
	})
	for _, layer := range []string{peer.Sentences, peer.Dates, peer.Cash} {
		t.row("MB/s, "+layer+" alone", systems, func(i int, s system) string {
			for _, alone := range s.about.Alone {
				if alone == layer {
					return rate(s.speed(docs, layer, e.speed, limit))
				}
			}
			if len(s.about.Gives) > 0 && s.about.Gives[0] == layer && !s.gives(peer.Tokens) {
				return t.rows[len(t.rows)-1][i+1] // it gives nothing else
			}
			return none
		})
	}
	t.row("most memory meanwhile, MB", systems, func(i int, s system) string {
		if peaks[i] == 0 {
			return none
		}
		return megabytes(peaks[i])
	})
	t.row("start to first answer, ms", systems, func(_ int, s system) string {
		d, err := s.first(e.starts)
		if err != nil {
			return "failed"
		}
		return fmt.Sprintf("%.0f", d.Seconds()*1e3)
	})
	t.row("adds to a program, MB", systems, func(_ int, s system) string {
		if s.size == 0 {
			return none
		}
		return megabytes(s.size - nothing)
	})
}

// rate is a speed in millions of bytes a second.
func rate(v peer.Speed, err error) string {
	if err != nil || v.Nanos == 0 {
		return "failed"
	}
	return digits(float64(v.Bytes) / 1e6 / (float64(v.Nanos) / 1e9))
}

func megabytes(n int64) string { return digits(float64(n) / 1e6) }

// digits is x with two or three that count.
func digits(x float64) string {
	switch {
	case x < 0.1:
		return fmt.Sprintf("%.3f", x)
	case x < 1:
		return fmt.Sprintf("%.2f", x)
	case x < 100:
		return fmt.Sprintf("%.1f", x)
	}
	return fmt.Sprintf("%.0f", x)
}

// marks are the texts that repeat one mark: they make a reader that looks
// ahead or back without a limit slow.
var marks = []struct{ name, unit string }{
	{"quotation marks", `"`}, {"digits", "9"}, {"capitals", "A"}, {`"("`, "("}, {"line ends", "\n"},
}

// growth adds the rows of how the time grows with the text. On a straight line
// the nanoseconds for a byte stay the same.
func (t *table) growth(docs []peer.Doc, systems []system, e effort) {
	took := make([]map[int]int64, len(systems))
	budget := func(i int, theirs time.Duration) time.Duration {
		if i == 0 { // newstext must reach the end
			return e.ours
		}
		return theirs
	}
	for i, s := range systems {
		budget := budget(i, e.theirs)
		took[i] = s.grow(joined(docs), e.sizes, budget, 3*budget+5*time.Second)
	}
	for _, size := range e.sizes {
		t.row("ns per byte, "+bytesText(size)+" of news", systems, func(i int, _ system) string {
			return perByte(took[i], size, budget(i, e.theirs))
		})
	}
	for _, mark := range marks {
		sizes := e.hostile
		t.row(fmt.Sprintf("ns per byte, %s → %s of %s", bytesText(sizes[0]), bytesText(sizes[len(sizes)-1]), mark.name), systems,
			func(i int, s system) string {
				if i > 0 && e.theirMarks == 0 {
					return none
				}
				budget := budget(i, e.theirMarks)
				took := s.grow(mark.unit, sizes, budget, budget+time.Second)
				from, to := perByte(took, sizes[0], budget), perByte(took, sizes[len(sizes)-1], budget)
				if took[sizes[0]] == 0 {
					return from
				}
				return from + " → " + to
			})
	}
}

// perByte is the nanoseconds for a byte of the size, or that it took, or would
// have taken, longer than the budget.
func perByte(took map[int]int64, size int, budget time.Duration) string {
	if took[size] == 0 {
		return fmt.Sprintf("over %.3g s", budget.Seconds())
	}
	return digits(float64(took[size]) / float64(size))
}

// bytesText is a number of bytes as a reader likes it: 4 KB.
func bytesText(n int) string {
	if n >= mib {
		return fmt.Sprintf("%d MB", n/mib)
	}
	return fmt.Sprintf("%d KB", n/kib)
}
