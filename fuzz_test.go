package newstext_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/newstext/newstext"
)

// seeds are texts with a bit of everything, and what breaks careless readers.
var seeds = []string{
	"",
	"x",
	"\ufeffTitle\r\n\r\nBy Ana Ruiz\r\n\r\nROME, March 3 (Agency) - “We will win.” she said.",
	"Mr Key said: “We won. They paid about $US90 billion ($NZ151 billion) on Friday.”",
	"\"Unclosed, he said.\n\n\"And on.\n\n\"And off.\"",
	"\x00\xff\xfe“\xc3",
	"’’’''\"\"\"“““)))((([[[",
	"1,,2..3//4::5--6 $$ $1-$2-$3 £1bn/€2bn/$3bn",
	"Monday Tuesday the 3rd of the 3rd week of next year's March 2013-W12 24/7 9/11",
	"A. B. C. D.E. U.S. a.m. Mr. St. No. 1. 2) (iii) • –",
}

// FuzzParse holds what must be true of every article.
func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	for _, s := range articleTexts(f) {
		f.Add(s)
	}
	p := newstext.Parser{WithTokens: true}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := p.Parse(text)
		if err != nil {
			t.Skip()
		}
		checkArticle(t, a)
		again, err := p.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, again, cmp.Exporter(exportAll)); diff != "" {
			t.Errorf("two parses differ:\n%s", diff)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.ValidString(text) {
			return // JSON replaces what is no UTF-8
		}
		back := newstext.Article{Text: text}
		if err := json.Unmarshal(data, &back); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(a, &back, cmp.Exporter(exportAll), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("JSON and back:\n%s", diff)
		}
	})
}

// FuzzLexicon reads a text with a user's words, whatever they are.
func FuzzLexicon(f *testing.F) {
	for _, s := range seeds {
		f.Add("name\tKey\tperson\ncurrency\tquid\tGBP\ncue\ttweet\ntitle\tMr\nabbreviation\tSt.\n", s)
		f.Add("abbreviation\t.\ntitle\t“\ncue\tsaid\ncurrency\t3rd\tUSD\nname\t\xff \xff\tmisc\n", s)
	}
	f.Fuzz(func(t *testing.T, words, text string) {
		lexicon, err := newstext.ReadLexicon(strings.NewReader(words))
		if err != nil {
			t.Skip()
		}
		p := newstext.Parser{Lexicon: lexicon, WithTokens: true}
		a, err := p.Parse(text)
		if err != nil {
			t.Skip()
		}
		checkArticle(t, a)
	})
}

// checkArticle holds the invariants of spans and lists.
func checkArticle(t *testing.T, a *newstext.Article) {
	t.Helper()
	end := 0
	for i, b := range a.Blocks {
		checkSpan(t, a.Text, "block", b.Span)
		if b.Start < end || b.Kind == 0 {
			t.Errorf("block %d, %v %s, after %d", i, b.Span, b.Kind, end)
		}
		end = b.End
	}
	end = 0
	for i, s := range a.Sentences {
		checkSpan(t, a.Text, "sentence", s.Span)
		if s.Start < end || !a.Blocks[s.Block].Contains(s.Span) {
			t.Errorf("sentence %d, %v, after %d, in block %v", i, s.Span, end, a.Blocks[s.Block])
		}
		end = s.End
	}
	end = 0
	for i, tok := range a.Tokens {
		checkSpan(t, a.Text, "token", tok.Span)
		if tok.Start < end || tok.Kind == 0 {
			t.Errorf("token %d, %v %s, after %d", i, tok.Span, tok.Kind, end)
		}
		end = tok.End
	}
	start := 0
	for _, m := range a.Money {
		checkSpan(t, a.Text, "money", m.Span)
		if m.Start < start || len(m.Currency) != 3 {
			t.Errorf("money %v %s after %d", m.Span, m.Currency, start)
		}
		start = m.End
	}
	start = 0
	for _, d := range a.Dates {
		checkSpan(t, a.Text, "date", d.Span)
		if d.Start < start {
			t.Errorf("date %v after %d", d.Span, start)
		}
		start = d.Start
	}
	for i, e := range a.Entities {
		if e.ID != i+1 || len(e.Mentions) == 0 {
			t.Errorf("entity %d has id %d and %d mentions", i, e.ID, len(e.Mentions))
		}
		for j, m := range e.Mentions {
			checkSpan(t, a.Text, "mention", m.Span)
			if j > 0 {
				last := e.Mentions[j-1].Span
				if m.Start < last.Start || m.Overlaps(last) && !m.Contains(last) && !last.Contains(m.Span) {
					t.Errorf("entity %d: mentions %v and %v", e.ID, last, m.Span)
				}
			}
		}
	}
	for _, q := range a.Quotes {
		if len(q.Content) == 0 || q.Kind == 0 {
			t.Errorf("quote %v has no content or kind", q.Span)
		}
		last := q.Start
		for _, c := range q.Content {
			checkSpan(t, a.Text, "content", c)
			if c.Start < last || !q.Contains(c) {
				t.Errorf("quote %v: content %v after %d", q.Span, c, last)
			}
			last = c.End
			for _, cue := range q.Cue {
				if cue.Overlaps(c) {
					t.Errorf("quote %v: cue %v in content %v", q.Span, cue, c)
				}
			}
		}
	}
	for _, e := range a.Events {
		checkSpan(t, a.Text, "event", e.Span)
	}
	checkOrder(t, a)
	checkLinks(t, a)
}

// checkOrder holds that every list is sorted by where its values begin, and
// the entities by where their first mentions do.
func checkOrder(t *testing.T, a *newstext.Article) {
	t.Helper()
	sorted(t, "quotes", a.Quotes, func(q newstext.Quote) int { return q.Start })
	sorted(t, "conversions", a.Conversions, func(c newstext.Conversion) int { return c.Start })
	sorted(t, "events", a.Events, func(e newstext.Event) int { return e.Start })
	sorted(t, "entities", a.Entities, func(e *newstext.Entity) int { return e.Mentions[0].Start })
	for _, e := range a.Entities {
		sorted(t, "roles", e.Roles, func(r newstext.Role) int { return r.Start })
	}
}

func sorted[T any](t *testing.T, what string, list []T, start func(T) int) {
	t.Helper()
	for i := 1; i < len(list); i++ {
		if start(list[i]) < start(list[i-1]) {
			t.Errorf("%s: the one at %d before the one at %d", what, start(list[i-1]), start(list[i]))
		}
	}
}

// checkLinks holds that what a value points at is in the article's lists.
func checkLinks(t *testing.T, a *newstext.Article) {
	t.Helper()
	known := map[*newstext.Entity]bool{nil: true}
	for _, e := range a.Entities {
		known[e] = true
	}
	for _, e := range a.Entities {
		for _, r := range e.Roles {
			checkSpan(t, a.Text, "role", r.Span)
			if !known[r.Of] || r.Of == e {
				t.Errorf("role %v is held at an entity that is not there, or its own", r.Span)
			}
		}
	}
	for _, q := range a.Quotes {
		if !known[q.Speaker] {
			t.Errorf("quote %v has a speaker that is not there", q.Span)
		}
	}
	for _, e := range a.Events {
		for _, p := range e.Participants {
			if p == nil || !known[p] {
				t.Errorf("event %v has a participant that is not there", e.Span)
			}
		}
	}
	for _, c := range a.Conversions {
		if !slices.Contains(a.Money, c.From) || !slices.Contains(a.Money, c.To) {
			t.Errorf("conversion %v is of amounts that are not there", c.Span)
		}
	}
}

// checkSpan holds what is true of every span: it is in the text and begins and
// ends on something.
func checkSpan(t *testing.T, text, what string, s newstext.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
		t.Fatalf("%s %v in %d bytes", what, s, len(text))
	}
	for _, c := range []byte{text[s.Start], text[s.End-1]} {
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			t.Errorf("%s %v is %q: white space at an end", what, s, s.In(text))
		}
	}
}
