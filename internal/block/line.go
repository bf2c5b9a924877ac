package block

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// A line is a line of the text that holds words.
type line struct {
	lo, hi     int32  // tokens
	start, end int32  // bytes, without the white space at either end
	indent     int32  // bytes of white space before it, at most maxIndent
	blank      bool   // a blank line or a rule stands before it
	goesOn     bool   // it surely goes on with the line before it
	how        ending // how it ends, where another line follows it
}

func (l *line) width() int32 { return l.end - l.start }

// maxIndent is how many bytes of indentation count: past it, more of it means
// nothing and would only cost time.
const maxIndent = 64

// lines are the lines of the text in order. A line without a letter or a
// digit ("* * *") is a rule: it is left out and counts as a blank line.
func lines(d *doc.Doc) []line {
	out := make([]line, 0, min(strings.Count(d.Text, "\n")+1, len(d.Tokens)))
	rule := true
	for lo := 0; lo < len(d.Tokens); {
		hi, words := lo+1, isWord(&d.Tokens[lo])
		for ; hi < len(d.Tokens) && d.Tokens[hi].Shape&scan.Line == 0 && !words; hi++ {
			words = isWord(&d.Tokens[hi])
		}
		for hi < len(d.Tokens) && d.Tokens[hi].Shape&scan.Line == 0 {
			hi++
		}
		first := &d.Tokens[lo]
		if words {
			out = append(out, line{
				lo: int32(lo), hi: int32(hi), start: first.Start, end: d.Tokens[hi-1].End,
				indent: indent(d.Text, first.Start), blank: rule || first.Shape&scan.BlankLine != 0,
			})
		}
		rule = !words
		lo = hi
	}
	return out
}

// isWord tells of the tokens that say something.
func isWord(t *scan.Token) bool {
	return t.Kind == scan.Word || t.Kind == scan.Number || t.Kind == scan.Address
}

// indent counts the blanks between the line end before start and start.
func indent(text string, start int32) int32 {
	n := int32(0)
	for n < start && n < maxIndent && (text[start-1-n] == ' ' || text[start-1-n] == '\t') {
		n++
	}
	return n
}
