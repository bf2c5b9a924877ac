// Package score compares answers with gold.
//
// The figures are those of the benchmark's own scorers, micro: counts are
// added up over the documents. A Tally adds the documents of one set; its
// figures follow from the counts.
package score

import (
	"strings"

	"github.com/newstext/newstext/bench/peers/peer"
)

// A Count is how many of the answers were right, and how many there are on
// either side.
type Count struct{ Right, Gold, Answered int }

// F1 is the harmonic mean of precision and recall; 1 where there was nothing
// to find and nothing was found.
func (c Count) F1() float64 {
	if c.Gold+c.Answered == 0 {
		return 1
	}
	return 2 * float64(c.Right) / float64(c.Gold+c.Answered)
}

// Recall is the share of gold that was found.
func (c Count) Recall() float64 {
	if c.Gold == 0 {
		return 1
	}
	return float64(c.Right) / float64(c.Gold)
}

// A Tally holds the counts of a set.
type Tally struct {
	Boundary Count // ends of sentences, but a document's last
	Sentence Count // sentences with both ends right
	Token    Count
	Name     Count // names of persons, organizations and locations: span and type
	Seen     Count // the same without organizations
	Date     Count // dates that overlap a gold one
	Value    Count // those with the right value
	Cash     Count // amounts that overlap a gold one
	Amount   Count // those with the right amount and currency
}

// Add scores the answer to a document in the layers that gold has.
func (t *Tally) Add(text string, gold, answer peer.Answer) {
	if gold.Sentences != nil {
		g, a := trimmed(text, gold.Sentences), trimmed(text, answer.Sentences)
		sets(&t.Sentence, g, a)
		sets(&t.Boundary, ends(g), ends(a))
	}
	if gold.Tokens != nil {
		sets(&t.Token, trimmed(text, gold.Tokens), trimmed(text, answer.Tokens))
	}
	if gold.Mentions != nil {
		maps(&t.Name, names(gold.Mentions, "person organization location"), names(answer.Mentions, "person organization location"))
		maps(&t.Seen, names(gold.Mentions, "person location"), names(answer.Mentions, "person location"))
	}
	if gold.Dates != nil {
		dates(t, gold, answer)
	}
	if gold.Money != nil {
		money(t, text, gold.Money, answer.Money)
	}
}

type set map[peer.Span]bool

// sets counts what both have.
func sets(c *Count, gold, answer set) {
	c.Gold += len(gold)
	c.Answered += len(answer)
	for s := range answer {
		if gold[s] {
			c.Right++
		}
	}
}

// trimmed is the spans without white space at their ends; empty ones are left
// out.
func trimmed(text string, spans []peer.Span) set {
	out := set{}
	for _, s := range spans {
		start, end := max(0, s.Start), min(len(text), s.End)
		if start >= end {
			continue
		}
		in := strings.TrimLeftFunc(text[start:end], isSpace)
		start = end - len(in)
		end = start + len(strings.TrimRightFunc(in, isSpace))
		if start < end {
			out[peer.Span{Start: start, End: end}] = true
		}
	}
	return out
}

// ends is the ends of the spans but the last, which every system gets right.
func ends(spans set) set {
	last := 0
	for s := range spans {
		last = max(last, s.End)
	}
	out := set{}
	for s := range spans {
		if s.End != last {
			out[peer.Span{Start: s.End, End: s.End}] = true
		}
	}
	return out
}

// names is the type of each named span, of the types asked for. Names inside
// names are left out.
func names(mentions []peer.Mention, types string) map[peer.Span]string {
	out := map[peer.Span]string{}
	for _, m := range mentions {
		if m.Nested || m.Form != "" && m.Form != "name" || m.Type == "" || !strings.Contains(types, m.Type) {
			continue
		}
		if _, ok := out[m.Span]; !ok {
			out[m.Span] = m.Type
		}
	}
	return out
}

func maps(c *Count, gold, answer map[peer.Span]string) {
	c.Gold += len(gold)
	c.Answered += len(answer)
	for s, t := range answer {
		if gold[s] == t {
			c.Right++
		}
	}
}
