package main

import (
	"math/rand/v2"
	"strings"

	"github.com/newstext/newstext/internal/doc"
)

// Names exchanged for others of their type make more of the news: the words
// around stay, and the model cannot lean on the names that it has seen. The
// others come from all stories.

// pools are the names to draw from.
type pools struct {
	given, surnames, places []string
	groups                  [3][]string // by kindOfGroup
}

func newPools(stories []story) *pools {
	p := &pools{}
	for i := range stories {
		for _, n := range stories[i].names {
			s := stories[i].text[n.start:n.end]
			words := strings.Fields(s)
			if s == strings.ToUpper(s) && len(s) > 6 || strings.ContainsAny(s, "\n\"“”()") {
				continue
			}
			switch n.type_ {
			case doc.Person:
				if len(words) == 2 && len(words[0]) > 2 {
					p.given = append(p.given, words[0])
					p.surnames = append(p.surnames, words[1])
				}
			case doc.Location:
				if len(words) <= 2 {
					p.places = append(p.places, s)
				}
			case doc.Organization:
				if len(words) <= 5 {
					k := kindOfGroup(s)
					p.groups[k] = append(p.groups[k], s)
				}
			}
		}
	}
	return p
}

// kindOfGroup tells names of organizations apart by how they look: an
// abbreviation, a word, more words.
func kindOfGroup(s string) int {
	switch {
	case s == strings.ToUpper(s):
		return 0
	case !strings.Contains(s, " "):
		return 1
	}
	return 2
}

func pick(r *rand.Rand, list []string) string { return list[r.IntN(len(list))] }

// exchange is the story with most of its names exchanged, one name always for
// the same other.
func (p *pools) exchange(s *story, r *rand.Rand) story {
	out := *s
	out.names = nil
	var b strings.Builder
	at := int32(0)
	other := map[string]string{}
	for _, n := range s.names {
		b.WriteString(s.text[at:n.start])
		at = n.end
		start := int32(b.Len())
		b.WriteString(p.other(s.text[n.start:n.end], n.type_, other, r))
		out.names = append(out.names, name{start, int32(b.Len()), n.type_})
	}
	b.WriteString(s.text[at:])
	out.text = b.String()
	return out
}

// keepShare is how many of ten places and organizations keep their names.
const keepShare = 3

// other is the name that stands for old.
func (p *pools) other(old string, type_ doc.EntityType, other map[string]string, r *rand.Rand) string {
	if s, ok := other[old]; ok {
		return s
	}
	upper := old == strings.ToUpper(old)
	words := strings.Fields(old)
	s := old
	switch type_ {
	case doc.Person:
		for i, w := range words {
			if w[0] < 'A' || w[0] > 'Z' || len(w) < 3 || strings.HasSuffix(w, ".") || strings.Contains(w, "-") {
				continue // "van", "J.", "Jr."
			}
			key := strings.ToLower(w)
			if other[key] == "" {
				if other[key] = pick(r, p.surnames); i == 0 && len(words) > 1 {
					other[key] = pick(r, p.given)
				}
			}
			words[i] = other[key]
		}
		s = strings.Join(words, " ")
	case doc.Location:
		if r.IntN(10) >= keepShare && len(words) <= 2 {
			s = pick(r, p.places)
		}
	case doc.Organization:
		if first, ok := other["first "+old]; ok {
			s = first // the short form of a longer name
		} else if k := kindOfGroup(old); r.IntN(10) >= keepShare && len(p.groups[k]) > 0 && !(upper && len(words) > 1) {
			s = pick(r, p.groups[k])
		}
		if len(words) > 1 && s != old {
			other["first "+words[0]], _, _ = strings.Cut(s, " ")
		}
	}
	if u := strings.ToUpper(s); upper && type_ != doc.Organization {
		s = u
	}
	other[old] = s
	return s
}
