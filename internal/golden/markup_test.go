package golden_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/newstext/newstext/internal/golden"
)

func TestStories(t *testing.T) {
	in := "=== a-1 | wire | NZ | 2013-03-22\n\n[per Anna Lind] of [org Lind & Co] spoke \\[sic].\n\nEnd.\n\n=== b | local | US | 2020-01-02\n[loc Rome]\n"
	got, err := golden.Stories(in)
	if err != nil || len(got) != 2 {
		t.Fatalf("%d stories, %v", len(got), err)
	}
	s := got[0]
	if want := "Anna Lind of Lind & Co spoke [sic].\n\nEnd."; s.Text != want {
		t.Errorf("got %q, want %q", s.Text, want)
	}
	if s.ID != "a-1" || s.Manner != "wire" || s.Region != "NZ" || s.Published != "2013-03-22" {
		t.Errorf("head %+v", s)
	}
	for i, want := range []string{"per Anna Lind", "org Lind & Co"} {
		if n := s.Names[i]; n.Type+" "+s.Text[n.Start:n.End] != want {
			t.Errorf("name %d is %s %q, want %s", i, n.Type, s.Text[n.Start:n.End], want)
		}
	}
	if n := got[1].Names[0]; got[1].Text[n.Start:n.End] != "Rome" {
		t.Errorf("name %+v of %q", n, got[1].Text)
	}
}

func TestStoriesQuotes(t *testing.T) {
	in := "=== a | wire | NZ | 2013-03-22\n\n{c1 \"We won,\"} {s1 [per Anna Lind] of [org Lind & Co]} {q1 said}. {c1 \"All,\nall.\"}\n{s2 {s3 Her} {q3 critics}} {q2 want} {c2 a \\{vote\\}}.\n"
	got, err := golden.Stories(in)
	if err != nil || len(got) != 1 || len(got[0].Quotes) != 3 {
		t.Fatalf("%+v, %v", got, err)
	}
	s := got[0]
	text := func(list []golden.Span) (out string) {
		for _, x := range list {
			out += "|" + s.Text[x.Start:x.End]
		}
		return out
	}
	for i, want := range []string{
		`|Anna Lind of Lind & Co, |said, |"We won,"|"All,` + "\n" + `all."`, `|Her critics, |want, |a {vote}`, `|Her, |critics, `,
	} {
		q := s.Quotes[i]
		if got := text(q.Source) + ", " + text(q.Cue) + ", " + text(q.Content); got != want {
			t.Errorf("quote %d is %s, want %s", i, got, want)
		}
	}
	if n := s.Names[1]; s.Text[n.Start:n.End] != "Lind & Co" {
		t.Errorf("name %+v", n)
	}
}

func TestStoriesWrong(t *testing.T) {
	for _, in := range []string{
		"text\n", "=== a | b\n", "=== a|b|c|d\n[per Anna\n", "=== a|b|c|d\n[who Anna]\n", "=== a|b|c|d\n[per [org A]]\n", "=== a|b|c|d\n[per ]\n",
		"=== a|b|c|d\n{c1 We won\n", "=== a|b|c|d\n{x1 We}\n", "=== a|b|c|d\n{c0 We}\n", "=== a|b|c|d\n{c1 We [per Anna} Lind]\n", "=== a|b|c|d\nWe}\n", "=== a|b|c|d\n{}\n",
	} {
		if _, err := golden.Stories(in); err == nil {
			t.Errorf("%q: no error", in)
		}
	}
}

// TestNews reads all news of the project.
func TestNews(t *testing.T) {
	files, _ := filepath.Glob("../data/src/en/news/*.txt")
	if len(files) == 0 {
		t.Fatal("no news")
	}
	seen := map[string]string{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		stories, err := golden.Stories(string(text))
		if err != nil {
			t.Errorf("%s: %v", f, err)
		}
		for _, s := range stories {
			if seen[s.ID] != "" {
				t.Errorf("%s: article %s is in %s too", f, s.ID, seen[s.ID])
			}
			seen[s.ID] = f
			if len(s.Names) == 0 {
				t.Errorf("%s: article %s has no name", f, s.ID)
			}
			for i, q := range s.Quotes {
				if len(q.Content) == 0 || len(q.Cue) == 0 {
					t.Errorf("%s: article %s: attribution %d has no content or no cue", f, s.ID, i+1)
				}
				for _, x := range slices.Concat(q.Content, q.Cue, q.Source) {
					if x.End <= x.Start {
						t.Errorf("%s: article %s: attribution %d has an empty part", f, s.ID, i+1)
					}
				}
			}
		}
	}
}
