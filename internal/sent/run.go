// Package sent finds where sentences end inside a block.
//
// A sentence may end after a run of full stops, question or exclamation marks,
// and after some abbreviations (run.go). It takes the closing marks written to
// it along, and ends where a sentence can begin: at a capital, a number, an
// opening mark before one of these (end.go). Two sentences inside one
// quotation are two; what attributes a quotation stays with it (quote.go). An
// abbreviation ends a sentence where a word follows that begins sentences and
// hardly a name (abbrev.go). An enumeration that begins its block or a
// sentence is cut before each of its numbers (list.go). A line end says
// nothing: the page is cut into blocks before.
package sent

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// Run fills Sents: it cuts each block into sentences.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	c := cutter{d: d, lx: lx}
	for b := range d.Blocks {
		c.cutAll(int(d.Blocks[b].Lo), int(d.Blocks[b].Hi), b)
	}
}

// Range appends the sentences of the tokens lo to hi to Sents, as of one block
// that is none of the page's.
func Range(d *doc.Doc, lx *lex.Lexicon, lo, hi int) {
	c := cutter{d: d, lx: lx}
	c.cutAll(lo, hi, int(doc.None))
}

// A cutter is in the middle of a block: lo is where the sentence began, hi the
// end of the block, in tokens.
type cutter struct {
	d      *doc.Doc
	lx     *lex.Lexicon
	lo, hi int
	block  int
	open   quotation
	list   enumeration
	// A bracket that was opened inside the sentence closes at the token
	// bracket; before it no sentence ends. The next closing bracket is at
	// shut, or none is left.
	bracket, shut int
}

// cutAll cuts the tokens lo to hi, which are a block.
func (c *cutter) cutAll(lo, hi, block int) {
	*c = cutter{d: c.d, lx: c.lx, lo: lo, hi: hi, block: block, bracket: lo, shut: lo}
	for i := lo; i < hi; i++ {
		t := &c.d.Tokens[i]
		if n := c.list.item(c.d, i, hi, i == c.lo, i == lo); n > 0 {
			c.cut(i)
			i += n - 1
			continue
		}
		switch {
		case t.Kind == scan.Word:
			if t.Shape&scan.Dotted == 0 {
				continue
			}
		case t.Shape&scan.QuoteMark != 0:
			c.quote(i)
			continue
		case t.Kind != scan.Punct:
			continue
		case !isStop(c.d.Text[t.Start:t.End]):
			if i > c.lo && (c.is(i, '(') || c.is(i, '[')) {
				c.bracketAt(i)
			}
			continue
		case c.isSpacedStop(i) && (c.isSpacedStop(i+1) || c.isSpacedStop(i-1)):
			continue // an ellipsis: "they were . . . not there"
		}
		end := c.closed(i + 1)
		if end == hi || end > c.bracket && c.ends(i, end) {
			c.cut(end)
		}
		i = end - 1 // what closes was looked at: time stays linear
	}
	c.cut(hi)
}

// cut ends the sentence before token end.
func (c *cutter) cut(end int) {
	if c.lo < end {
		c.d.Sents = append(c.d.Sents, doc.Sent{
			Start: c.d.Tokens[c.lo].Start, End: c.d.Tokens[end-1].End, Lo: int32(c.lo), Hi: int32(end), Block: int32(c.block),
		})
	}
	c.lo = end
	c.open.heard = 0
}

// bracketAt notes the bracket that opens inside the sentence at token i, where
// it closes within bracketTokens: "the firm (founded in 1990. Moss) is shut".
func (c *cutter) bracketAt(i int) {
	for c.shut = max(c.shut, i); c.shut < c.hi && !c.is(c.shut, ')') && !c.is(c.shut, ']'); c.shut++ {
	}
	if c.shut < c.hi && c.shut-i <= bracketTokens {
		c.bracket = max(c.bracket, c.shut)
	}
}

// bracketTokens is how many tokens a bracket inside a sentence goes on at
// most: a longer one holds sentences.
const bracketTokens = 40

// is tells whether token i is the mark; there may be no token i.
func (c *cutter) is(i int, mark byte) bool {
	if i < 0 || i >= c.hi {
		return false
	}
	t := &c.d.Tokens[i]
	return t.End-t.Start == 1 && c.d.Text[t.Start] == mark
}

// isSpacedStop tells whether token i is a full stop that stands alone.
func (c *cutter) isSpacedStop(i int) bool {
	return c.is(i, '.') && c.d.Tokens[i].Is(scan.Space)
}

// isStop tells whether a mark ends sentences.
func isStop(mark string) bool {
	switch mark[0] {
	case '.', '!', '?':
		return true
	case 0xE2, 0xE3:
		return mark == "…" || mark == "‼" || mark == "⁇" || mark == "。"
	}
	return false
}
