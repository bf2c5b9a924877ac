// Package sent finds where sentences end inside a block.
package sent

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// Run fills Sents: it cuts each block after the marks that end a sentence.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	for b := range d.Blocks {
		lo, hi := int(d.Blocks[b].Lo), int(d.Blocks[b].Hi)
		for i := lo; i < hi; i++ {
			end := i + 1
			if !ends(d, i, hi) {
				continue
			}
			for end < hi && closes(d, end) {
				end++
			}
			if end < hi && !begins(d, end) {
				continue
			}
			add(d, lo, end, b)
			lo, i = end, end-1
		}
		add(d, lo, hi, b)
	}
}

func add(d *doc.Doc, lo, hi, b int) {
	if lo < hi {
		d.Sents = append(d.Sents, doc.Sent{Start: d.Tokens[lo].Start, End: d.Tokens[hi-1].End, Lo: int32(lo), Hi: int32(hi), Block: int32(b)})
	}
}

// ends tells whether token i may end a sentence.
func ends(d *doc.Doc, i, hi int) bool {
	t := d.Tokens[i]
	switch c := d.Text[t.Start]; {
	case t.Kind == scan.Punct && (c == '.' || c == '!' || c == '?'):
		return true
	case t.Is(scan.Dotted) && !t.Is(scan.Initial):
		switch d.LowWord(i) {
		case "u.s.", "u.k.", "u.n.", "a.m.", "p.m.", "inc.", "corp.", "ltd.", "co.", "etc.", "jr.", "sr.", "d.c.":
			return true
		}
	}
	return false
}

// closes tells whether token i belongs to the sentence that ended before it: a
// closing mark written to it.
func closes(d *doc.Doc, i int) bool {
	t := d.Tokens[i]
	if t.Kind != scan.Punct || t.Is(scan.Space) {
		return false
	}
	c := d.Text[t.Start]
	return t.Is(scan.QuoteMark) || c == ')' || c == ']' || c == '.' || c == '!' || c == '?'
}

// begins tells whether a sentence can begin at token i.
func begins(d *doc.Doc, i int) bool {
	t := d.Tokens[i]
	return t.Is(scan.Space) && (t.Is(scan.Upper) || t.Kind == scan.Number || t.Kind == scan.Symbol || t.Kind == scan.Punct && !t.Is(scan.Upper) && d.Text[t.Start] != ',' && d.Text[t.Start] != '-')
}
