package golden

import (
	"fmt"
	"strings"
)

// A Story is a news article of ours with its names marked.
type Story struct {
	ID, Manner, Region, Published string
	Text                          string
	Names                         []Name
}

// A Name is a stretch of a Story's text in bytes, and its type as the markup
// writes it: per, org, loc, misc.
type Name struct {
	Start, End int
	Type       string
}

// Stories reads articles in the markup of internal/data/src/en/news. An
// article begins with a line
//
//	=== id | manner | region | published
//
// and goes on to the next one. "[per Anna Lindqvist]" marks a name; marks never
// nest, and `\[` is a bracket.
func Stories(text string) ([]Story, error) {
	var out []Story
	var s *Story
	var b strings.Builder
	flush := func() {
		if s == nil {
			return
		}
		whole := b.String()
		from := len(whole) - len(strings.TrimLeft(whole, "\n"))
		s.Text = strings.Trim(whole, "\n")
		for i := range s.Names {
			s.Names[i].Start -= from
			s.Names[i].End -= from
		}
		b.Reset()
	}
	n := 0
	for line := range strings.Lines(text) {
		n++
		if head, ok := strings.CutPrefix(line, "=== "); ok {
			flush()
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
	flush()
	return out, nil
}

// addLine adds a line of the article to b, and its names to the Story.
func (s *Story) addLine(b *strings.Builder, line string) error {
	open := false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\\' && i+1 < len(line) && (line[i+1] == '[' || line[i+1] == ']' || line[i+1] == '\\'):
			i++
			b.WriteByte(line[i])
		case c == '[':
			kind, _, ok := strings.Cut(line[i+1:], " ")
			if !ok || open || kind != "per" && kind != "org" && kind != "loc" && kind != "misc" {
				return fmt.Errorf("a mark that is none: %.20q", line[i:])
			}
			s.Names = append(s.Names, Name{Start: b.Len(), Type: kind})
			open = true
			i += len(kind) + 1
		case c == ']' && open:
			name := &s.Names[len(s.Names)-1]
			if name.End = b.Len(); name.End == name.Start {
				return fmt.Errorf("an empty name")
			}
			open = false
		default:
			b.WriteByte(c)
		}
	}
	if open {
		return fmt.Errorf("a name that does not end in its line")
	}
	return nil
}
