package lex_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// TestTable holds a table against a map.
func TestTable(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 2, 3, 100, 5000} {
		want := map[string]uint32{}
		var pairs []lex.Pair
		for i := range n {
			key := strings.Repeat("é", r.IntN(126)) + fmt.Sprint(i)
			if i == 1 {
				key = ""
			}
			want[key] = r.Uint32()
			pairs = append(pairs, lex.Pair{Key: key, Value: want[key]})
		}
		data, err := lex.Build(pairs)
		if err != nil {
			t.Fatal(err)
		}
		table := lex.Open(string(data))
		for key, value := range want {
			if got, ok := table.Find(key); !ok || got != value {
				t.Errorf("of %d: Find(%q) = %d, %t, want %d", n, key, got, ok, value)
			}
			if _, ok := table.Find(key + "x"); ok {
				t.Errorf("of %d: found %qx", n, key)
			}
		}
		again, err := lex.Build(pairs)
		if err != nil || string(again) != string(data) {
			t.Errorf("of %d: two tables of the same pairs differ", n)
		}
	}
	if _, ok := (lex.Table{}).Find("x"); ok {
		t.Error("the zero Table has x")
	}
	for _, pairs := range [][]lex.Pair{{{Key: "a"}, {Key: "b"}, {Key: "a"}}, {{Key: strings.Repeat("a", 256)}}} {
		if _, err := lex.Build(pairs); err == nil {
			t.Errorf("no error for %.20v", pairs)
		}
	}
}

// TestHash: the tables that ship are laid out by it.
func TestHash(t *testing.T) {
	for s, want := range map[string]uint64{"": 0x8570e250fe4c2473, "said": 0xa97349c21d13176e} {
		if got := lex.Hash(s); got != want {
			t.Errorf("Hash(%q) = %#x, want %#x", s, got, want)
		}
	}
}

var words = []lex.Entry{
	{Kind: lex.Name, Text: "Fonterra", Value: "organization"},
	{Kind: lex.Name, Text: "Fonterra Brands", Value: "misc"},
	{Kind: lex.Name, Text: "İzmir Gazetesi", Value: "organization"},
	{Kind: lex.CurrencyName, Text: "quid", Value: "GBP"},
	{Kind: lex.CurrencyName, Text: "Rs", Value: "INR"},
	{Kind: lex.Cue, Text: "quip"},
	{Kind: lex.Cue, Text: "decry"},
	{Kind: lex.Cue, Text: "muse aloud"},
	{Kind: lex.Title, Text: "Taoiseach"},
	{Kind: lex.Abbreviation, Text: "Regl."},
	{Kind: lex.Name, Text: "Koru", Value: "person"},
	{Kind: lex.Name, Text: "Koru", Value: "organization"}, // the later one counts
}

func TestLexicon(t *testing.T) {
	l := lex.New(words)
	tests := []struct {
		kind  lex.Kind
		text  string
		n     int
		value string
	}{
		{lex.Name, "Fonterra said", 1, "organization"},
		{lex.Name, "Fonterra Brands said", 2, "misc"},
		{lex.Name, "Fonterra", 1, "organization"},
		{lex.Name, "fonterra said", 0, ""},
		{lex.Name, "İzmir Gazetesi said", 2, "organization"},
		{lex.Name, "Koru", 1, "organization"},
		{lex.CurrencyName, "Quid", 1, "GBP"},
		{lex.CurrencyName, "Rs", 1, "INR"},
		{lex.CurrencyName, "rs", 0, ""},
		{lex.Cue, "quipped", 1, ""},
		{lex.Cue, "Quips", 1, ""},
		{lex.Cue, "decries", 1, ""},
		{lex.Cue, "musing aloud", 2, ""},
		{lex.Cue, "musing", 0, ""},
		{lex.Cue, "Fonterra", 0, ""},
		{lex.Title, "Taoiseach", 1, ""},
		{lex.Title, "taoiseach", 0, ""},
	}
	for _, tt := range tests {
		n, value := l.Match(tt.kind, tt.text, doc.Fold(tt.text), scan.Tokens(nil, tt.text), 0)
		if n != tt.n || value != tt.value {
			t.Errorf("%d %q: %d %q, want %d %q", tt.kind, tt.text, n, value, tt.n, tt.value)
		}
	}
	var none *lex.Lexicon
	if none.Has(lex.Name) || !l.Has(lex.Name) || lex.New(words[:1]).Has(lex.Cue) {
		t.Error("Has")
	}
}
