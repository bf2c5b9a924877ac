package newstext_test

import (
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/newstext/newstext"
)

// TestBadInput parses what is no article: nothing may panic or be lost.
func TestBadInput(t *testing.T) {
	for name, text := range map[string]string{
		"empty":                "",
		"one byte":             "a",
		"a space":              " ",
		"a stray byte":         "\xff",
		"no line end":          strings.Repeat("a word ", 1<<20/7),
		"line ends":            strings.Repeat("\n", 1<<20),
		"carriage returns":     strings.Repeat("\r\n", 1<<19),
		"invalid UTF-8":        "He said \xff\xfe\xc3( \x80 “a\xe2\x80 b” on Friday.",
		"NUL":                  "The\x00 fund\x00paid $5\x00 on Friday.",
		"byte order mark":      "\ufeffThe fund paid $5.",
		"only a mark":          "\ufeff",
		"quotation marks":      strings.Repeat("\"", 1000) + strings.Repeat("“", 1000) + strings.Repeat("”'’‘«»", 1000),
		"soft hyphens":         "The govern\u00adment paid.",
		"no-break, zero width": "The\u00a0fund\u200bpaid\u202f$5\u2009million.",
	} {
		t.Run(name, func(t *testing.T) {
			p := newstext.Parser{WithTokens: true}
			a, err := p.Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, a)
			if a.Text != text {
				t.Error("Text is not what was given")
			}
			if _, err := a.MarshalJSON(); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestTooLong(t *testing.T) {
	for _, c := range []struct {
		name     string
		maxBytes int
		size     int
		want     string
	}{
		{"zero limit", 0, newstext.DefaultMaxBytes + 1, "newstext.Parse: text too long: 1048577 bytes, at most 1048576"},
		{"own limit", 10, 11, "newstext.Parse: text too long: 11 bytes, at most 10"},
		{"at the limit", 10, 10, ""},
		{"no limit", -1, newstext.DefaultMaxBytes + 1, ""},
	} {
		p := newstext.Parser{MaxBytes: c.maxBytes}
		_, err := p.Parse(strings.Repeat("\n", c.size))
		if c.want == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		var pe *newstext.ParseError
		if !errors.Is(err, newstext.ErrTooLong) || !errors.As(err, &pe) || err.Error() != c.want {
			t.Errorf("%s: error %v, want %s", c.name, err, c.want)
		}
	}
}

func TestReadLexicon(t *testing.T) {
	good := "# words\r\n\nname\tFonterra\torganization\r\ncurrency\tquid\tGBP\ncue\ttweet\ntitle\tTaoiseach\nabbreviation\tDept.\n"
	if _, err := newstext.ReadLexicon(strings.NewReader(good)); err != nil {
		t.Errorf("good lexicon: %v", err)
	}
	for _, c := range []struct {
		in, want string
		is       error
	}{
		{"name\tFonterra\tcompany\n", `newstext.ReadLexicon: line 1: a name's value is person, organization, location or misc, not "company": unknown word`, newstext.ErrUnknown},
		{"# x\nnoun\tdog\n", `newstext.ReadLexicon: line 2: newstext: newstext.LexiconKind has no value "noun": unknown word`, newstext.ErrUnknown},
		{"cue\n", "newstext.ReadLexicon: line 1: 1 fields, not a kind, a text and a value: invalid syntax", newstext.ErrSyntax},
		{"cue\t \tx", "newstext.ReadLexicon: line 1: no text: invalid syntax", newstext.ErrSyntax},
		{"cue\ttweet\tx", `newstext.ReadLexicon: line 1: a cue has no value, not "x": invalid syntax`, newstext.ErrSyntax},
		{"currency\tquid\tpounds", `newstext.ReadLexicon: line 1: a currency's value is an ISO 4217 code, not "pounds": unknown word`, newstext.ErrUnknown},
		{"cue\t" + strings.Repeat("x", 1<<17), "newstext.ReadLexicon: line 1: bufio.Scanner: token too long", nil},
	} {
		_, err := newstext.ReadLexicon(strings.NewReader(c.in))
		if err == nil || err.Error() != c.want || c.is != nil && !errors.Is(err, c.is) {
			t.Errorf("ReadLexicon(%.20q): %v\nwant %s", c.in, err, c.want)
		}
	}
}

// TestShared parses with one Parser from many goroutines; run it with -race.
func TestShared(t *testing.T) {
	const text = "HOUSE PASSES BILL\n\nMr Key said on Friday: “It cost $5 million.”\n\nHe left Rome."
	p := &newstext.Parser{WithTokens: true}
	want, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				got, err := p.Parse(text)
				if err != nil || cmp.Diff(want, got, cmp.Exporter(exportAll)) != "" {
					t.Errorf("another article: %v", err)
					return
				}
			}
		})
	}
	wg.Wait()
}
