package newstext_test

import (
	"flag"
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/golden"
)

var update = flag.Bool("update", false, "write what the parser returns into testdata/articles")

// layers are the files of an article's archive, after settings and input.
var layers = []struct {
	name string
	show func(*newstext.Article) []string
}{
	{"blocks", showBlocks},
	{"sentences", showSentences},
	{"entities", showEntities},
	{"quotes", showQuotes},
	{"money", showMoney},
	{"dates", showDates},
	{"events", showEvents},
}

func TestArticles(t *testing.T) {
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := golden.Read(name)
			if err != nil {
				t.Fatal(err)
			}
			a := parseGolden(t, archive)
			for _, l := range layers {
				got := strings.Join(l.show(a), "\n")
				if got != "" {
					got += "\n"
				}
				if *update {
					archive.Set(l.name, got)
					continue
				}
				want, ok := archive.File(l.name)
				if !ok {
					t.Errorf("no file %s; run go test -run TestArticles -update", l.name)
				}
				if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" {
					t.Errorf("%s (-want +got):\n%s", l.name, diff)
				}
			}
			if *update {
				if err := archive.Write(name); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// parseGolden parses an archive's input with its settings.
func parseGolden(t *testing.T, archive *golden.Archive) *newstext.Article {
	t.Helper()
	text, ok := archive.File("input")
	if !ok {
		t.Fatal("no file input")
	}
	var p newstext.Parser
	settings, _ := archive.File("settings")
	for line := range strings.Lines(settings) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		var err error
		switch key {
		case "published":
			p.Published, err = time.Parse(time.DateOnly, value)
		case "region":
			p.Region, err = language.ParseRegion(value)
		default:
			err = fmt.Errorf("unknown setting %q", key)
		}
		if err != nil {
			t.Fatalf("settings: %v", err)
		}
	}
	a, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// shown is a span as a golden file has it: the text on one line, then the
// offsets.
func shown(a *newstext.Article, s newstext.Span) string {
	return fmt.Sprintf("%q %d-%d", strings.Join(strings.Fields(s.In(a.Text)), " "), s.Start, s.End)
}

func showBlocks(a *newstext.Article) (out []string) {
	for _, b := range a.Blocks {
		out = append(out, fmt.Sprintf("%-9s %s", b.Kind, shown(a, b.Span)))
	}
	if d := a.Dateline; d != nil {
		out = append(out, fmt.Sprintf("place %q, agency %q, date %v", d.Place, d.Agency, d.Date.Value))
	}
	for _, name := range a.Authors {
		out = append(out, fmt.Sprintf("author %q", name))
	}
	return out
}

func showSentences(a *newstext.Article) (out []string) {
	for _, s := range a.Sentences {
		out = append(out, shown(a, s.Span))
	}
	return out
}

func showEntities(a *newstext.Article) (out []string) {
	for _, e := range a.Entities {
		line := fmt.Sprintf("%d %s %q", e.ID, e.Type, e.Name)
		if len(e.Aliases) > 0 {
			line += fmt.Sprintf(" also %q", e.Aliases)
		}
		out = append(out, line)
		for _, r := range e.Roles {
			of := ""
			if r.Of != nil {
				of = fmt.Sprintf(" of %d", r.Of.ID)
			}
			out = append(out, fmt.Sprintf("  role %s%s", shown(a, r.Span), of))
		}
		for _, m := range e.Mentions {
			out = append(out, fmt.Sprintf("  %-7s %s", m.Form, shown(a, m.Span)))
		}
	}
	return out
}

func showQuotes(a *newstext.Article) (out []string) {
	for _, q := range a.Quotes {
		who := "nobody"
		if q.Speaker != nil {
			who = fmt.Sprintf("%d %q", q.Speaker.ID, q.Speaker.Name)
		}
		out = append(out, fmt.Sprintf("%s, %s", q.Kind, who))
		for _, part := range []struct {
			name  string
			spans []newstext.Span
		}{{"source", q.Source}, {"cue", q.Cue}, {"content", q.Content}} {
			for _, s := range part.spans {
				out = append(out, fmt.Sprintf("  %-7s %s", part.name, shown(a, s)))
			}
		}
	}
	return out
}

func showMoney(a *newstext.Article) (out []string) {
	for _, m := range a.Money {
		out = append(out, shown(a, m.Span)+" = "+moneyText(m))
	}
	for _, c := range a.Conversions {
		out = append(out, fmt.Sprintf("conversion %s: %s", shown(a, c.Span), moneyText(c.From)+" = "+moneyText(c.To)))
	}
	return out
}

// moneyText is an amount in figures: "≈ 90000000000 USD a barrel".
func moneyText(m newstext.Money) string {
	s := fmt.Sprintf("%v", m.Amount)
	if m.Max != (newstext.Decimal{}) {
		s += fmt.Sprintf("–%v", m.Max)
	}
	s += " " + string(m.Currency)
	if m.Per != "" {
		s += " per " + m.Per
	}
	if m.Mod != 0 {
		s += fmt.Sprintf(" %v", m.Mod)
	}
	return s
}

func showDates(a *newstext.Article) (out []string) {
	for _, d := range a.Dates {
		line := fmt.Sprintf("%-8v %-12v", d.Type, d.Value)
		if d.Mod != 0 {
			line += fmt.Sprintf(" %v", d.Mod)
		}
		out = append(out, line+" "+shown(a, d.Span))
	}
	return out
}

func showEvents(a *newstext.Article) (out []string) {
	for _, e := range a.Events {
		line := fmt.Sprintf("%-12v %s %s", e.When.Value, e.Lemma, shown(a, e.Span))
		for _, p := range e.Participants {
			line += fmt.Sprintf(" %q", p.Name)
		}
		out = append(out, line)
	}
	return out
}
