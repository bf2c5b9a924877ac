// Package sent finds where sentences end inside a block.
//
// A sentence may end after a run of full stops, question or exclamation marks,
// and after some abbreviations. It takes the closing marks written to it along,
// and ends where a sentence can begin: at a capital, a number, an opening mark
// before one of these. An enumeration that begins its block is cut before each
// of its numbers. A line end says nothing: the page is cut into blocks before.
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
		c.block(b)
	}
}

// A cutter is in the middle of a block: lo is where the sentence began, hi the
// end of the block, in tokens.
type cutter struct {
	d      *doc.Doc
	lx     *lex.Lexicon
	lo, hi int
	open   quotation
	list   enumeration
}

func (c *cutter) block(b int) {
	c.lo, c.hi = int(c.d.Blocks[b].Lo), int(c.d.Blocks[b].Hi)
	c.open, c.list = closedQuote, enumeration{}
	first := c.lo
	for i := first; i < c.hi; i++ {
		if n := c.list.item(c.d, i, c.hi, i == c.lo, i == first); n > 0 {
			c.cut(i, b)
			i += n - 1
			continue
		}
		if !c.mayEnd(i) {
			c.quote(i)
			continue
		}
		end := c.closed(i + 1)
		if end == c.hi || c.ends(i, end) {
			c.cut(end, b)
		}
		i = end - 1 // what closes was looked at: time stays linear
	}
	c.cut(c.hi, b)
}

// cut ends the sentence before token end.
func (c *cutter) cut(end, b int) {
	if c.lo < end {
		c.d.Sents = append(c.d.Sents, doc.Sent{
			Start: c.d.Tokens[c.lo].Start, End: c.d.Tokens[end-1].End, Lo: int32(c.lo), Hi: int32(end), Block: int32(b),
		})
	}
	c.lo = end
}

// is tells whether token i is the mark.
func (c *cutter) is(i int, mark byte) bool {
	t := c.d.Tokens[i]
	return t.Len() == 1 && c.d.Text[t.Start] == mark
}

// mayEnd tells whether a sentence may end with token i.
func (c *cutter) mayEnd(i int) bool {
	t := c.d.Tokens[i]
	switch {
	case t.Kind == scan.Punct:
		return isStop(c.d.Text[t.Start:t.End])
	case t.Kind == scan.Word:
		return t.Any(scan.Dotted)
	}
	return false
}

// isStop tells whether a mark ends sentences.
func isStop(mark string) bool {
	switch mark[0] {
	case '.', '!', '?':
		return true
	}
	return mark == "…" || mark == "‼" || mark == "⁇" || mark == "。"
}

// quotation is whether a quotation is open, and where it began. A question or
// a cry inside one that a sentence leads up to does not end this sentence:
// "She thought, “How brave they’ll think me! How clever!” and fell on."
type quotation uint8

const (
	closedQuote    quotation = iota
	atSentence               // began with its sentence
	insideSentence           // began inside a sentence
)

// quote notes a quotation mark that opens or closes at token i.
func (c *cutter) quote(i int) {
	t := c.d.Tokens[i]
	if !t.Is(scan.QuoteMark) {
		return
	}
	written := i+1 < c.hi && !c.d.Tokens[i+1].Is(scan.Space)
	opens, closes := t.Is(scan.Space) && written, !written
	switch c.d.Text[t.Start:t.End] {
	case "“", "„", "«", "‹":
		opens, closes = true, false
	case "”", "»", "›":
		opens, closes = false, true
	case `"`: // "it was "good"", he said: a mark between words
		opens, closes = c.open == closedQuote, c.open != closedQuote
	}
	switch {
	case opens && i == c.lo:
		c.open = atSentence
	case opens:
		c.open = insideSentence
	case closes:
		c.open = closedQuote
	}
}

// closed is the end of what belongs to a sentence whose stop is before token
// i: more stops, closing marks, references such as "[7]".
func (c *cutter) closed(i int) int {
	for ; i < c.hi; i++ {
		t := c.d.Tokens[i]
		if t.Kind == scan.Number && t.Len() <= 2 && (!t.Is(scan.Space) || c.d.Tokens[i-1].Kind == scan.Number) {
			continue // "was reported.11 12"
		}
		if t.Kind != scan.Punct {
			break
		}
		mark := c.d.Text[t.Start:t.End]
		switch {
		case isStop(mark) && !t.Is(scan.Space):
		case mark == ")" || mark == "]" || mark == "}":
		case t.Is(scan.QuoteMark) && c.closesQuote(i, mark):
			c.open = closedQuote
		case mark == "[" && !t.Is(scan.Space) && i+2 < c.hi && c.d.Tokens[i+1].Kind == scan.Number && c.is(i+2, ']'):
			i += 2
		default:
			return i
		}
	}
	return i
}

// closesQuote tells whether the quotation mark at i, behind the stop of a
// sentence, closes. A mark written to the stop does, unless a word is written
// to it; one that stands alone does where its quotation is open.
func (c *cutter) closesQuote(i int, mark string) bool {
	switch mark {
	case "”", "»", "›":
		return true
	case "“", "„", "«", "‹", "‘":
		return false
	}
	spaced := c.d.Tokens[i].Is(scan.Space)
	after := i+1 == c.hi || c.d.Tokens[i+1].Is(scan.Space) || c.d.Tokens[i+1].Kind == scan.Punct
	if mark == `"` && spaced {
		return after && c.open != closedQuote
	}
	return !spaced && after
}

// ends tells whether the sentence with a stop at token i, closed before token
// end, ends there and not later.
func (c *cutter) ends(i, end int) bool {
	d, t := c.d, c.d.Tokens[i]
	if !c.begins(end) {
		return false
	}
	if c.userAbbreviation(i) {
		return false
	}
	if t.Is(scan.Dotted) {
		return c.abbreviationEnds(i, end)
	}
	mark := d.Text[t.Start:t.End]
	if mark[0] != '.' && end == i+1 && c.open == insideSentence {
		return false
	}
	if i > c.lo && c.is(i-1, '[') && c.is(end, '(') { // "[...]" (Smith 55)
		return false
	}
	if isEllipsis(mark) && c.runsOn(i, end) {
		return false
	}
	if mark == "." && i > c.lo && c.stopOfAbbreviation(i, end) {
		return false
	}
	if mark[0] != '.' && end > i+1 && d.Tokens[end-1].Is(scan.QuoteMark) && (c.is(end, '(') || c.reported(end)) {
		return false
	}
	return true
}

// begins tells whether a sentence can begin at token i.
func (c *cutter) begins(i int) bool {
	t := c.d.Tokens[i]
	if !t.Is(scan.Space) && !c.typedOn(i) {
		return false
	}
	for t.Kind == scan.Punct && i+1 < c.hi && c.opens(i) {
		i++
		t = c.d.Tokens[i]
	}
	switch t.Kind {
	case scan.Word:
		return t.Is(scan.Upper) || camel(c.d.Text[t.Start:t.End])
	case scan.Number, scan.Address:
		return true
	case scan.Symbol:
		return t.Is(scan.Currency) || isBullet(c.d.Text[t.Start:t.End])
	}
	return isBullet(c.d.Text[t.Start:t.End])
}

// typedOn tells whether the word at i was typed onto the full stop of the
// sentence before: "The deal is off.Nobody knows why."
func (c *cutter) typedOn(i int) bool {
	t := c.d.Tokens[i]
	return t.Is(scan.Upper) && !t.Any(scan.AllUpper|scan.Dotted) && t.Len() > 1 && c.is(i-1, '.') || t.Any(scan.Dotted) && t.Len() > 2 && c.is(i-1, '.')
}

// opens tells whether the mark at i can stand before the first word.
func (c *cutter) opens(i int) bool {
	t := c.d.Tokens[i]
	switch c.d.Text[t.Start:t.End] {
	case "(", "[", "{", "¿", "¡":
		return true
	}
	return t.Is(scan.QuoteMark)
}

// camel tells of a name that begins small: "iPhone", "eBay".
func camel(w string) bool {
	return len(w) > 2 && w[0] >= 'a' && w[0] <= 'z' && (w[1] >= 'A' && w[1] <= 'Z' || w[2] >= 'A' && w[2] <= 'Z')
}

// isEllipsis tells of the marks that stand for what is left out. Four full
// stops are an ellipsis and the end of a sentence.
func isEllipsis(mark string) bool { return mark == "..." || mark == "…" || mark == ".." }

// runsOn tells whether an ellipsis goes on with the same sentence: it stands
// alone between words, or a quotation is open. "We just ... I don't know."
func (c *cutter) runsOn(i, end int) bool {
	return c.d.Tokens[i].Is(scan.Space) && i > c.lo || c.open != closedQuote && end == i+1
}

// reported tells whether the words from token i attribute the quotation that
// was just closed: "“Will he go?” Mr Key asked."
func (c *cutter) reported(i int) bool {
	for n := 0; n < sourceWords && i < c.hi; n, i = n+1, i+1 {
		t := c.d.Tokens[i]
		if t.Kind != scan.Word {
			return false
		}
		if n > 0 && isSpeech(c.d.LowWord(i)) {
			return true
		}
		if !t.Any(scan.Upper|scan.Dotted) && n > 0 {
			return false
		}
	}
	return false
}

// sourceWords is how many words may name who spoke before the verb comes:
// "Prime Minister Sir Keir Starmer asked".
const sourceWords = 6

// isSpeech tells of the verbs that follow a question or a cry.
func isSpeech(w string) bool {
	switch w {
	case "said", "says", "asked", "asks", "wrote", "writes", "added", "adds", "shouted", "cried", "replied", "exclaimed", "wondered",
		"tweeted", "told", "demanded", "yelled", "continued", "joked", "declared", "quipped", "screamed", "called":
		return true
	}
	return false
}

// isBullet tells of the marks that begin an item.
func isBullet(s string) bool {
	switch s {
	case "•", "◦", "▪", "●", "‣", "⁃", "■", "►", "*":
		return true
	}
	return false
}
