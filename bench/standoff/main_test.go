package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const text = "Mayor Ann Roe left. Roe said: “I won.”"

func annotated(t *testing.T) []article {
	t.Helper()
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.txt"), []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	list, err := read(strings.NewReader(`{"id":"a","bytes":42,"mentions":[`+
		`{"start":6,"end":13,"type":"person","form":"name","entity":1},{"start":20,"end":23,"type":"person","form":"name","entity":1}],`+
		`"entities":[{"entity":1,"name":{"start":6,"end":13},"roles":[{"start":0,"end":5}]}],`+
		`"quotes":[{"kind":"direct","content":[{"start":30,"end":42}],"speaker":1}]}`), folder)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestOtherText(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "a.txt"), []byte("another"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := read(strings.NewReader(`{"id":"a","bytes":42}`), folder); err == nil {
		t.Error("another text passes")
	}
}

func TestScore(t *testing.T) {
	articles := annotated(t)
	var got answer
	got.ID = "a"
	if f := score(articles, []answer{got}); f.names.f1() != 0 || f.roles.f1() != 0 || f.speakers.right != 0 {
		t.Errorf("an empty answer scores %+v", f)
	}
	for _, c := range []struct {
		speaker               int
		title, alias          string
		roles, aliases, right float64
	}{
		{7, "Mayor", "Roe", 1, 1, 1},
		{8, "mayor of nowhere", "Ann", 0, 0, 0},
	} {
		got := decode(t, `{"id":"a","entities":[{"id":7,"name":"Ann Roe","type":"person","aliases":["`+c.alias+`"],"roles":[{"title":"`+c.title+`"}],`+
			`"mentions":[{"start":6,"end":13,"form":"name"},{"start":20,"end":23,"form":"name"}]}],`+
			`"quotes":[{"kind":"direct","content":[{"start":33,"end":40}],"speaker":`+string(rune('0'+c.speaker))+`}]}`)
		f := score(articles, []answer{got})
		if f.names.f1() != 1 || f.called.f1() != 1 || f.roles.f1() != c.roles || f.aliases.f1() != c.aliases || float64(f.speakers.right) != c.right {
			t.Errorf("%+v scores %+v", c, f)
		}
	}
}

func TestSet(t *testing.T) {
	folder := t.TempDir()
	if err := writeSet(folder, annotated(t)); err != nil {
		t.Fatal(err)
	}
	gold, err := os.ReadFile(filepath.Join(folder, "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"name":"Ann Roe"`, `"roles":["Mayor"]`, `"speaker":"Ann Roe"`} {
		if !strings.Contains(string(gold), want) {
			t.Errorf("%s is not in %s", want, gold)
		}
	}
}

func decode(t *testing.T, line string) (a answer) {
	t.Helper()
	if err := json.Unmarshal([]byte(line), &a); err != nil {
		t.Fatal(err)
	}
	return a
}
