package golden

import (
	"fmt"
	"strconv"
	"strings"
)

// A Story is a news article of ours with its names and attributions marked.
type Story struct {
	ID, Manner, Region, Published string
	Text                          string
	Names                         []Name
	Quotes                        []Quote // by their number less one

	open []*int // the ends of the marks that are open; nil for a name
}

// A Name is a stretch of a Story's text in bytes, and its type as the markup
// writes it: per, org, loc, misc.
type Name struct {
	Start, End int
	Type       string
}

// A Quote is what somebody says, thinks or wants, in pieces where it is broken
// off; the words that tell so; and who it is. Cue and Source may be empty.
type Quote struct{ Content, Cue, Source []Span }

// A Span is a stretch of a Story's text in bytes.
type Span struct{ Start, End int }

// Stories reads articles in the markup of internal/data/src/en/news. An
// article begins with a line
//
//	=== id | manner | region | published
//
// and goes on to the next one. "[per Anna Lindqvist]" marks a name; names never
// nest, and `\[` is a bracket. "{s1 She} {q1 said} {c1 that it rained}" marks the
// source, the cue and the content of the first attribution of the article; these
// nest and may hold names. "\{" is a brace.
func Stories(text string) ([]Story, error) {
	var out []Story
	var s *Story
	var b strings.Builder
	flush := func() error {
		if s == nil {
			return nil
		}
		if len(s.open) > 0 {
			return fmt.Errorf("article %s: a brace that is not closed", s.ID)
		}
		whole := b.String()
		from := len(whole) - len(strings.TrimLeft(whole, "\n"))
		s.Text = strings.Trim(whole, "\n")
		for i := range s.Names {
			s.Names[i].Start -= from
			s.Names[i].End -= from
		}
		for _, q := range s.Quotes {
			for _, list := range [][]Span{q.Content, q.Cue, q.Source} {
				for i := range list {
					list[i].Start -= from
					list[i].End -= from
				}
			}
		}
		b.Reset()
		return nil
	}
	n := 0
	for line := range strings.Lines(text) {
		n++
		if head, ok := strings.CutPrefix(line, "=== "); ok {
			if err := flush(); err != nil {
				return nil, err
			}
			f := strings.Split(strings.TrimSpace(head), "|")
			if len(f) != 4 {
				return nil, fmt.Errorf("line %d: %d fields in the head of an article, not 4", n, len(f))
			}
			for i := range f {
				f[i] = strings.TrimSpace(f[i])
			}
			out = append(out, Story{ID: f[0], Manner: f[1], Region: f[2], Published: f[3]})
			s = &out[len(out)-1]
			continue
		}
		if s == nil {
			if strings.TrimSpace(line) != "" && line[0] != '#' {
				return nil, fmt.Errorf("line %d: text before the first article", n)
			}
			continue
		}
		if err := s.addLine(&b, line); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	return out, flush()
}

// addLine adds a line of the article to b, and its marks to the Story.
func (s *Story) addLine(b *strings.Builder, line string) error {
	open := s.open
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\\' && i+1 < len(line) && strings.IndexByte(`[]{}\`, line[i+1]) >= 0:
			i++
			b.WriteByte(line[i])
		case c == '[':
			kind, _, ok := strings.Cut(line[i+1:], " ")
			if !ok || len(open) > 0 && open[len(open)-1] == nil || kind != "per" && kind != "org" && kind != "loc" && kind != "misc" {
				return fmt.Errorf("a mark that is none: %.20q", line[i:])
			}
			s.Names = append(s.Names, Name{Start: b.Len(), Type: kind})
			open = append(open, nil)
			i += len(kind) + 1
		case c == ']' && len(open) > 0 && open[len(open)-1] == nil:
			name := &s.Names[len(s.Names)-1]
			if name.End = b.Len(); name.End == name.Start {
				return fmt.Errorf("an empty name")
			}
			open = open[:len(open)-1]
		case c == '{':
			kind, _, _ := strings.Cut(line[i+1:], " ")
			list, err := s.part(kind)
			if err != nil {
				return err
			}
			*list = append(*list, Span{Start: b.Len()})
			open = append(open, &(*list)[len(*list)-1].End)
			i += len(kind) + 1
		case c == '}':
			if len(open) == 0 || open[len(open)-1] == nil {
				return fmt.Errorf("a brace that closes nothing")
			}
			*open[len(open)-1] = b.Len()
			open = open[:len(open)-1]
		default:
			b.WriteByte(c)
		}
	}
	if len(open) > 0 && open[len(open)-1] == nil {
		return fmt.Errorf("a name that does not end in its line")
	}
	s.open = open
	return nil
}

// part is the list that a mark such as "c3" belongs to: the contents of the
// third attribution.
func (s *Story) part(kind string) (*[]Span, error) {
	if kind == "" {
		return nil, fmt.Errorf("a brace without a kind")
	}
	n, err := strconv.Atoi(kind[1:])
	if err != nil || n < 1 || n > maxQuotes {
		return nil, fmt.Errorf("no number of an attribution: %q", kind)
	}
	for len(s.Quotes) < n {
		s.Quotes = append(s.Quotes, Quote{})
	}
	q := &s.Quotes[n-1]
	switch kind[0] {
	case 'c':
		return &q.Content, nil
	case 'q':
		return &q.Cue, nil
	case 's':
		return &q.Source, nil
	}
	return nil, fmt.Errorf("no part of an attribution: %q", kind)
}

// maxQuotes is how many attributions an article may have.
const maxQuotes = 500
