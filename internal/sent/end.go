package sent

import "github.com/newstext/newstext/internal/scan"

// closed is the end of what belongs to a sentence whose stop is before token
// i: more stops, closing marks, references such as "[7]".
func (c *cutter) closed(i int) int {
	for ; i < c.hi; i++ {
		t := &c.d.Tokens[i]
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
		case t.Is(scan.QuoteMark) && c.closesQuote(i):
			c.open = quotation{heard: i + 1}
		case mark == "[" && !t.Is(scan.Space) && i+2 < c.hi && c.d.Tokens[i+1].Kind == scan.Number && c.is(i+2, ']'):
			i += 2
		default:
			return i
		}
	}
	return i
}

// ends tells whether the sentence with a stop at token i, closed before token
// end, ends there and not later.
func (c *cutter) ends(i, end int) bool {
	d, t := c.d, c.d.Tokens[i]
	if !c.begins(end) || c.userAbbreviation(i) {
		return false
	}
	if t.Is(scan.Dotted) {
		return c.abbreviationEnds(i, end)
	}
	mark := d.Text[t.Start:t.End]
	quoted := end > i+1 && d.Tokens[end-1].Is(scan.QuoteMark)
	switch {
	case isEllipsis(mark):
		return !c.runsOn(i, end) && !(c.is(i-1, '[') && c.is(end, '(')) // "“… the bridge [...]” (Moss 55)."
	case mark[0] == '.':
		return mark != "." || i == c.lo || !c.stopOfAbbreviation(i, end)
	case end == i+1 && c.cries(end):
		return false
	case quoted && (c.reported(end) || c.adds(end)):
		return false
	}
	return true
}

// adds tells whether the bracket at token i only adds to what was quoted
// before it: "“What a day!” (Which was true.)"
func (c *cutter) adds(i int) bool {
	return c.is(i, '(') && i+1 < c.hi && c.d.LowWord(i+1) == "which"
}

// begins tells whether a sentence can begin at token i.
func (c *cutter) begins(i int) bool {
	t := &c.d.Tokens[i]
	if !t.Is(scan.Space) && !c.typedOn(i) {
		return false
	}
	for t.Kind == scan.Punct && i+1 < c.hi && c.opens(i) {
		i++
		t = &c.d.Tokens[i]
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

// typedOn tells whether what begins at token i was typed onto the full stop of
// the sentence before: "The deal is off.Nobody knows why."
func (c *cutter) typedOn(i int) bool {
	t := &c.d.Tokens[i]
	if !c.is(i-1, '.') {
		return false
	}
	if t.Is(scan.QuoteMark) {
		return i+1 < c.hi && c.d.Tokens[i+1].Is(scan.Upper) && !c.d.Tokens[i+1].Is(scan.Space)
	}
	return t.Len() > 1 && (t.Is(scan.Upper) && !t.Is(scan.AllUpper) || t.Is(scan.Dotted) && t.Len() > 2)
}

// opens tells whether the mark at i can stand before the first word.
func (c *cutter) opens(i int) bool {
	t := &c.d.Tokens[i]
	switch c.d.Text[t.Start:t.End] {
	case "(", "[", "{", "¿", "¡":
		return true
	case ".": // ". . . The practice"
		return t.Is(scan.Space)
	case "...", "…":
		return t.Is(scan.Space)
	}
	return t.Is(scan.QuoteMark)
}

// camel tells of a name that begins small: "iPhone", "eBay", "wikiHow".
func camel(w string) bool {
	if w[0] < 'a' || w[0] > 'z' {
		return false
	}
	for i := 1; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			return true
		}
	}
	return false
}

// isEllipsis tells of the marks that stand for what is left out. Four full
// stops are an ellipsis and the end of a sentence.
func isEllipsis(mark string) bool { return mark == "..." || mark == "…" || mark == ".." }

// runsOn tells whether an ellipsis goes on with the same sentence: it stands
// alone between words or before the first, or a quotation is open. "We just ...
// I don't know."
func (c *cutter) runsOn(i, end int) bool {
	if i == c.lo {
		return true
	}
	if end > i+1 && c.is(end-1, '.') {
		return false // "the word means “search ...”."
	}
	return c.d.Tokens[i].Is(scan.Space) || c.open.mark != noMark && end == i+1
}

// isBullet tells of the marks that begin an item.
func isBullet(s string) bool {
	switch s {
	case "•", "◦", "▪", "●", "‣", "⁃", "■", "►", "*":
		return true
	}
	return false
}
