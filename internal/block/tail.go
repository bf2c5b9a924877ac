package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// tail settles what follows the story: names that sign it, notes on the
// author, labels and links.
func (p *page) tail() {
	n := len(p.parts)
	end := n // the parts from here on are no story
	for end > p.lead && end > 0 {
		k := p.parts[end-1].kind
		if !p.parts[end-1].weak && k != doc.Subhead && k != doc.Note && k != doc.Byline && k != doc.DatelineBlock && k != doc.Credit {
			break
		}
		end--
	}
	for i := max(p.lead+1, min(end, n-tailParts)); i < n; i++ {
		t := &p.parts[i]
		switch {
		case t.kind == doc.Paragraph && p.isBiography(t):
			t.kind = doc.Note
		case (t.kind == doc.Paragraph || t.kind == doc.Subhead) && i == n-1 && p.nameLine(t):
			t.kind = doc.Byline
		case (t.kind == doc.Subhead || t.weak) && (i >= end || p.parts[i-1].kind == doc.Note):
			t.kind = doc.Note
		}
	}
}

// tailParts is how many parts at the end may be notes on the author.
const tailParts = 3

// isBiography tells of a paragraph about the writer: "Ana Lima is a reporter
// for the Herald", "Ana Lima, a former teacher, writes about schools."
func (p *page) isBiography(t *part) bool {
	if p.d.Tokens[t.lo].Shape&scan.Upper == 0 || t.marks&quoteMark != 0 {
		return false
	}
	verb := t.lo
	for i := t.lo + 1; i < min(t.hi, t.lo+maxNameLine) && verb == t.lo; i++ {
		switch p.low(i) {
		case "is", "are":
			verb = i
		case "writes", "covers", "reports", "teaches", "tweets":
			return i > t.lo+1 && (p.d.Tokens[i-1].Shape&scan.Upper != 0 || p.low(i-1) == ",")
		case "said", "says", "was", "has", "had", "will":
			return false
		}
	}
	if verb == t.lo {
		return false
	}
	for i := verb; i < min(t.hi, verb+maxOffice); i++ {
		switch w := p.low(i); {
		case isOffice(w) && w != "producer" || isBiographical(w):
			return true
		case w == "." || w == "said" || w == "who" || w == "that" || w == "not" || w == "now":
			return false
		}
	}
	return false
}

// maxOffice is how many tokens may stand between "is" and the writer's office:
// "is the founder and principal consultant of".
const maxOffice = 8

func isBiographical(w string) bool {
	switch w {
	case "founder", "author", "consultant", "blogger", "publishing", "intern", "fellow", "lecturer", "professor", "contributor", "freelance", "freelancer", "host", "director", "president", "member":
		return true
	}
	return false
}

// isOffice tells of the offices that stand beside a name in a byline.
func isOffice(w string) bool {
	switch w {
	case "reporter", "writer", "journalist", "editor", "correspondent", "columnist", "contributor", "producer":
		return true
	}
	return false
}
