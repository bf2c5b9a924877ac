package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
)

// An answer is what a program says of an article.
type answer struct {
	ID       string
	Entities []struct {
		ID         int
		Name, Type string
		Aliases    []string
		Roles      []struct{ Title string }
		Mentions   []struct {
			span
			Form string
		}
	}
	Quotes []struct {
		Kind    string
		Content []span
		Speaker int
	}
}

// ask runs the program over the articles.
func ask(program string, articles []article) ([]answer, error) {
	var in bytes.Buffer
	lines := json.NewEncoder(&in)
	for i := range articles {
		if err := lines.Encode(articles[i].doc()); err != nil {
			return nil, err
		}
	}
	cmd := exec.Command(program, "-in", "jsonl", "-out", "jsonl")
	cmd.Stdin, cmd.Stderr = &in, os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	var list []answer
	for d := json.NewDecoder(bytes.NewReader(out)); ; {
		var a answer
		if err := d.Decode(&a); err == io.EOF {
			return list, nil
		} else if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
}

// A tally counts what is right, what was answered and what is in gold.
type tally struct{ right, got, want int }

func (t *tally) add(want, got map[string]bool) {
	for k := range got {
		if want[k] {
			t.right++
		}
	}
	t.got += len(got)
	t.want += len(want)
}

func (t tally) f1() float64 {
	if t.got+t.want == 0 {
		return 1
	}
	return 2 * float64(t.right) / float64(t.got+t.want)
}

// figures are the tallies of all articles.
type figures struct {
	names    tally // spans of persons, organizations and locations
	called   tally // entities: the fullest name
	aliases  tally // by entity
	roles    tally // titles, by entity
	speakers tally // direct and mixed quotes
}

func (f figures) print(w io.Writer) {
	fmt.Fprintf(w, "names_plo_f1: %.4f\ncanonical_accuracy: %.4f\naliases_f1: %.4f\nroles_f1: %.4f\nspeaker_recall: %.4f\n",
		f.names.f1(), f.called.f1(), f.aliases.f1(), f.roles.f1(), f.speakers.f1())
}

// score holds the answers against the articles.
func score(articles []article, answers []answer) (f figures) {
	byID := map[string]*answer{}
	for i := range answers {
		byID[answers[i].ID] = &answers[i]
	}
	for i := range articles {
		got := byID[articles[i].ID]
		if got == nil {
			got = new(answer)
		}
		f.addArticle(&articles[i], got)
	}
	return f
}

func (f *figures) addArticle(a *article, got *answer) {
	want, have := map[string]bool{}, map[string]bool{}
	spans := map[span]int{} // of all mentions: the entity
	for _, m := range a.Mentions {
		spans[m.span] = m.Entity
		if m.Form == "name" && m.Type != "misc" {
			want[fmt.Sprint(m.span, m.Type)] = true
		}
	}
	matches := map[int]int{} // id of an answered entity: the entity that it shares most mentions with
	for _, e := range got.Entities {
		shared := map[int]int{}
		for _, m := range e.Mentions {
			if g, ok := spans[m.span]; ok {
				shared[g]++
				if shared[g] > shared[matches[e.ID]] {
					matches[e.ID] = g
				}
			}
			if m.Form == "name" && e.Type != "misc" {
				have[fmt.Sprint(m.span, e.Type)] = true
			}
		}
	}
	f.names.add(want, have)
	f.addEntities(a, got, matches)
	f.addSpeakers(a, got, matches)
}

func (f *figures) addEntities(a *article, got *answer, matches map[int]int) {
	called, aliases, roles := map[string]bool{}, map[string]bool{}, map[string]bool{}
	named := map[int]bool{}
	for _, e := range a.Entities {
		named[e.Entity] = true
		full := e.Name.in(a.text)
		called[fmt.Sprint(e.Entity, full)] = true
		for _, m := range a.Mentions {
			if m.Entity == e.Entity && m.Form == "name" && m.in(a.text) != full {
				aliases[fmt.Sprint(e.Entity, m.in(a.text))] = true
			}
		}
		for _, t := range a.titles(e) {
			roles[fmt.Sprint(e.Entity, t)] = true
		}
	}
	gotCalled, gotAliases, gotRoles := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, e := range got.Entities {
		who := matches[e.ID]
		if named[who] {
			gotCalled[fmt.Sprint(who, e.Name)] = true
		}
		for _, x := range e.Aliases {
			gotAliases[fmt.Sprint(who, x)] = true
		}
		for _, r := range e.Roles {
			gotRoles[fmt.Sprint(who, r.Title)] = true
		}
	}
	f.called.add(called, gotCalled)
	f.aliases.add(aliases, gotAliases)
	f.roles.add(roles, gotRoles)
}

// addSpeakers counts the quotes whose speaker is right: that of an answered
// quote that shares most of the words.
func (f *figures) addSpeakers(a *article, got *answer, matches map[int]int) {
	for _, q := range a.Quotes {
		f.speakers.want++
		f.speakers.got++
		most, speaker := 0, 0
		for _, g := range got.Quotes {
			if n := overlap(q.Content, g.Content); n > most {
				most, speaker = n, g.Speaker
			}
		}
		if most > 0 && speaker != 0 && matches[speaker] == q.Speaker {
			f.speakers.right++
		}
	}
}

// overlap is how many bytes the two lists of spans share.
func overlap(a, b []span) (n int) {
	for _, x := range a {
		for _, y := range b {
			n += max(0, min(x.End, y.End)-max(x.Start, y.Start))
		}
	}
	return n
}
