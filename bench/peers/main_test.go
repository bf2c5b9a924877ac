package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/bench/peers/peer"
)

func TestTable(t *testing.T) {
	systems := []system{{name: "newstext"}, {name: "when", about: peer.About{Version: "v1.1.0"}}}
	table := newTable(systems)
	table.row("tokens F1", systems, func(i int, _ system) string { return []string{"0.997", none}[i] })
	table.row("nobody has it", systems, func(int, system) string { return none })
	want := "|           | newstext | when 1.1.0 |\n| --------- | -------: | ---------: |\n| tokens F1 |    0.997 |          – |\n"
	if got := table.String(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestReadSets(t *testing.T) {
	folder := t.TempDir()
	write := func(name, docs, gold string) {
		for file, text := range map[string]string{"docs.jsonl": docs, "gold.jsonl": gold} {
			if err := os.MkdirAll(filepath.Join(folder, name), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(folder, name, file), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	const docs = `{"id":"a","text":"It rained."}` + "\n" + `{"id":"no gold","text":"It snowed."}` + "\n"
	const gold = `{"id":"a","sentences":[{"start":0,"end":10}],"mentions":[],"quotes":[]}` + "\n"
	write("gum-dev", docs, gold)
	write("other", docs, gold)
	for _, test := range []struct {
		names        []string
		want, layers string
	}{
		{nil, "gum-dev", "names"},                       // the layers that count
		{[]string{"other"}, "other", "sentences names"}, // all that gold has
	} {
		sets, err := readSets(folder, test.names, 1000)
		if err != nil || len(sets) != 1 {
			t.Fatalf("%q: %v, %v", test.names, sets, err)
		}
		if s := sets[0]; s.name != test.want || strings.Join(s.layers, " ") != test.layers || len(s.docs) != 1 {
			t.Errorf("%q: set %s with %q and %d documents", test.names, s.name, s.layers, len(s.docs))
		}
	}
	if _, err := readSets(folder, []string{"absent"}, 1000); err == nil {
		t.Error("an absent set is no error")
	}
	if _, err := readSets(t.TempDir(), nil, 1000); err == nil {
		t.Error("no set is no error")
	}
}

func TestSample(t *testing.T) {
	var docs []peer.Doc
	for _, id := range strings.Split("abcdefg", "") {
		docs = append(docs, peer.Doc{ID: id, Text: strings.Repeat("x", 10)})
	}
	for limit, want := range map[int]string{1000: "abcdefg", 70: "abcdefg", 40: "aceg", 30: "adg", 1: "a"} {
		var got []string
		for _, d := range sample(docs, limit) {
			got = append(got, d.ID)
		}
		if !slices.Equal(got, strings.Split(want, "")) {
			t.Errorf("sample(%d) = %q, want %s", limit, got, want)
		}
	}
}
