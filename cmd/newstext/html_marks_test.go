package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext"
)

// showSteps is steps in brackets: "[1said [2Reyes]]", with ~ for a piece that is
// not the first of its mark.
func showSteps(steps []step) string {
	var b strings.Builder
	for _, s := range steps {
		switch {
		case s.Mark == nil:
			b.WriteString(s.Text)
		case s.Open && s.First:
			fmt.Fprintf(&b, "[%s:", s.Mark.Class)
		case s.Open:
			fmt.Fprintf(&b, "[~%s:", s.Mark.Class)
		default:
			b.WriteByte(']')
		}
	}
	return b.String()
}

func TestSteps(t *testing.T) {
	const text = `"We met Park," Reyes said.`
	at := func(class, words string, rank int) *pageMark {
		i := strings.Index(text, words)
		return &pageMark{Span: newstext.Span{Start: i, End: i + len(words)}, Class: class, rank: rank}
	}
	whole := []newstext.Span{{Start: 0, End: len(text)}}
	tests := []struct {
		name   string
		marks  []*pageMark
		blocks []newstext.Span
		want   string
	}{
		{"no marks", nil, whole, text},
		{"side by side", []*pageMark{at("a", "We", 0), at("b", "met", 0)}, whole,
			`"[a:We] [b:met] Park," Reyes said.`},
		{"a name in a quote", []*pageMark{at("n", "Park", 2), at("q", `"We met Park,"`, 0)}, whole,
			`[q:"We met [n:Park],"] Reyes said.`},
		{"one span twice", []*pageMark{at("n", "Park", 2), at("q", "Park", 0)}, whole,
			`"We met [q:[n:Park]]," Reyes said.`},
		{"both end at once", []*pageMark{at("a", "met Park", 0), at("b", "Park", 0)}, whole,
			`"We [a:met [b:Park]]," Reyes said.`},
		{"crossing", []*pageMark{at("a", "We met", 0), at("b", "met Park", 0)}, whole,
			`"[a:We [b:met]][~b: Park]," Reyes said.`},
		{"three crossing", []*pageMark{at("a", "We met", 0), at("b", "met Park", 0), at("c", "t Park,", 0)}, whole,
			`"[a:We [b:me[c:t]]][~b:[~c: Park]][~c:,]" Reyes said.`},
		{"over the end of a block", []*pageMark{at("a", "met Park", 0)}, []newstext.Span{{Start: 0, End: 7}, {Start: 8, End: len(text)}},
			`"We [a:met]|[~a:Park]," Reyes said.`},
		{"past both ends of a block", []*pageMark{at("a", text, 0)}, []newstext.Span{{Start: 1, End: 3}, {Start: 4, End: 7}},
			`[a:We]|[~a:met]`},
		{"between blocks alone", []*pageMark{at("a", " met ", 0)}, []newstext.Span{{Start: 1, End: 3}, {Start: 8, End: 12}},
			`We|Park`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			mk := newMarker(text, tt.marks)
			var got []string
			for _, b := range tt.blocks {
				got = append(got, showSteps(mk.steps(b)))
			}
			if got := strings.Join(got, "|"); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// checkSteps checks what must hold of any marks: the steps have the block's
// text, they nest, and over each byte the open marks are those that hold it.
func checkSteps(t *testing.T, text string, marks []*pageMark, blocks []newstext.Span) {
	t.Helper()
	marks = slices.Clone(marks)
	mk := newMarker(text, slices.Clone(marks))
	first := map[*pageMark]bool{}
	for _, b := range blocks {
		var open []*pageMark
		pos := b.Start
		for _, s := range mk.steps(b) {
			switch {
			case s.Mark == nil:
				if !strings.HasPrefix(text[pos:], s.Text) || s.Text == "" {
					t.Fatalf("at byte %d of %q stands %q", pos, text, s.Text)
				}
				for i := pos; i < pos+len(s.Text); i++ {
					for _, m := range marks {
						if holds := m.Start <= i && i < m.End; holds != slices.Contains(open, m) {
							t.Fatalf("byte %d: mark %v is open: %v", i, m.Span, !holds)
						}
					}
				}
				pos += len(s.Text)
			case s.Open:
				if s.First == first[s.Mark] {
					t.Fatalf("mark %v: first piece %v", s.Mark.Span, s.First)
				}
				first[s.Mark] = true
				open = append(open, s.Mark)
			default:
				if len(open) == 0 || open[len(open)-1] != s.Mark {
					t.Fatalf("mark %v closes inside another", s.Mark.Span)
				}
				open = open[:len(open)-1]
			}
		}
		if pos != b.End || len(open) > 0 {
			t.Fatalf("block %v ends at %d with %d marks open", b, pos, len(open))
		}
	}
}

func TestStepsNest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		text := strings.Repeat("abcdefghij", 2)
		var marks []*pageMark
		for range r.IntN(maxOpen) {
			start := r.IntN(len(text))
			marks = append(marks, &pageMark{Span: newstext.Span{Start: start, End: start + 1 + r.IntN(len(text)-start)}, rank: r.IntN(3)})
		}
		cut := 1 + r.IntN(len(text)-2)
		checkSteps(t, text, marks, []newstext.Span{{Start: 0, End: cut}, {Start: cut, End: len(text)}})
		checkSteps(t, text, marks, []newstext.Span{{Start: 1, End: cut}, {Start: min(cut+1, len(text)), End: len(text)}}[:1])
	}
}

func TestStepsDepth(t *testing.T) {
	text := strings.Repeat("x", 4*maxOpen)
	var marks []*pageMark
	for i := range 2 * maxOpen {
		marks = append(marks, &pageMark{Span: newstext.Span{Start: i, End: len(text)}})
	}
	depth, deepest := 0, 0
	for _, s := range newMarker(text, marks).steps(newstext.Span{Start: 0, End: len(text)}) {
		switch {
		case s.Mark == nil:
		case s.Open:
			depth++
			deepest = max(deepest, depth)
		default:
			depth--
		}
	}
	if depth != 0 || deepest != maxOpen {
		t.Errorf("depth %d at the end, %d at most; want 0 and %d", depth, deepest, maxOpen)
	}
}
