package score

import (
	"cmp"
	"slices"
	"unicode"

	"github.com/newstext/newstext/bench/peers/peer"
)

// pair matches overlapping spans one to one: equal spans first, then the
// largest overlap, then the order of the text. Each pair is two indexes.
func pair(gold, answer []peer.Span) [][2]int {
	type option struct {
		unequal, size, gStart, aStart, g, a int
	}
	var options []option
	for i, g := range gold {
		for j, a := range answer {
			if n := overlap(g, a); n > 0 {
				unequal := 1
				if g == a {
					unequal = 0
				}
				options = append(options, option{unequal, -n, g.Start, a.Start, i, j})
			}
		}
	}
	slices.SortFunc(options, func(x, y option) int {
		return cmp.Or(x.unequal-y.unequal, x.size-y.size, x.gStart-y.gStart, x.aStart-y.aStart, x.g-y.g, x.a-y.a)
	})
	usedG, usedA := map[int]bool{}, map[int]bool{}
	var out [][2]int
	for _, o := range options {
		if !usedG[o.g] && !usedA[o.a] {
			usedG[o.g], usedA[o.a] = true, true
			out = append(out, [2]int{o.g, o.a})
		}
	}
	return out
}

// overlap is how many bytes two spans share; below 1: none.
func overlap(a, b peer.Span) int { return min(a.End, b.End) - max(a.Start, b.Start) }

// spans is the spans of values.
func spans[T any](values []T, of func(T) peer.Span) []peer.Span {
	out := make([]peer.Span, len(values))
	for i, v := range values {
		out[i] = of(v)
	}
	return out
}

// isSpace tells what the benchmark trims: white space, and the separators of
// ASCII.
func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

// dates counts pairs of dates, and those with the same value as written. What
// lies outside the stretches that were annotated is left out on both sides.
func dates(t *Tally, gold, answer peer.Answer) {
	scope, scoped := gold.Annotated["dates"]
	within := func(dates []peer.Date) []peer.Date {
		var out []peer.Date
		for _, d := range dates {
			if !scoped || slices.ContainsFunc(scope, func(s peer.Span) bool { return overlap(s, d.Span) > 0 }) {
				out = append(out, d)
			}
		}
		slices.SortStableFunc(out, func(x, y peer.Date) int { return cmp.Or(x.Start-y.Start, x.End-y.End) })
		return out
	}
	g, a := within(gold.Dates), within(answer.Dates)
	of := func(d peer.Date) peer.Span { return d.Span }
	t.Date.Gold += len(g)
	t.Date.Answered += len(a)
	t.Value.Gold += len(g)
	t.Value.Answered += len(a)
	for _, p := range pair(spans(g, of), spans(a, of)) {
		t.Date.Right++
		if g[p[0]].Value == a[p[1]].Value {
			t.Value.Right++
		}
	}
}
