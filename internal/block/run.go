// Package block cuts the page into blocks: headline, bylines, dateline,
// captions, paragraphs and what else a reader pastes along with them.
//
// It goes over the page four times, each time over fewer things. The tokens
// give the lines (line.go). The lines tell the layout, wrapped or not, and by
// it they are joined to parts, the candidates for blocks (layout.go). What a
// part is follows first from its words alone: a byline, a date stamp, a
// credit, a list item, boilerplate (byline.go, stamp.go, credit.go, note.go);
// these look at a bounded window of tokens at either end of the part. Then its
// place on the page says of the others whether they are headline, standfirst,
// caption, subhead or paragraph (place.go). At last the parts become blocks,
// and those that hold two are cut: a dateline from its paragraph, a credit
// from its caption, a date from its byline (emit.go).
package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
)

// Run fills Blocks, Authors and Dateline, all but the dateline's date.
func Run(d *doc.Doc, _ *lex.Lexicon) {
	p := page{d: d}
	p.parts = join(d, lines(d))
	p.byWords()
	p.byPlace()
	p.emit()
}

// A page is the state of one run.
type page struct {
	d     *doc.Doc
	parts []part
	lead  int  // the part that the story begins with; len(parts) where nothing does
	wired bool // the dateline with a place has been found
}

// low is the text of token i with the case folded.
func (p *page) low(i int32) string { return p.d.LowWord(int(i)) }

// byWords settles the parts whose words alone say what they are.
func (p *page) byWords() {
	for i := range p.parts {
		t := &p.parts[i]
		switch {
		case p.isByline(t):
			t.kind = doc.Byline
		case p.isStamp(t):
			t.kind = doc.DatelineBlock
		case p.isCredit(t):
			t.kind = doc.Credit
		case p.isNote(t):
			t.kind = doc.Note
		case p.isList(i):
			t.kind = doc.List
		}
	}
}
