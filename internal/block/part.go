package block

import (
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// What is measured of a part. One pass over its first tokens counts words and
// notes marks (measure); nothing after it looks at all of a long part again.

// A part is a candidate for a block.
type part struct {
	lo, hi  int32 // tokens
	kind    doc.BlockKind
	blank   bool  // a blank line stands before it
	words   int16 // words and numbers among the first glance tokens
	upper   int16 // of them, those that begin with a capital
	lower   int16 // of them, those that begin with a small letter
	figures int16 // numbers among them
	stops   int16 // full stops, question and exclamation marks among them
	end     ending
	weak    bool  // nothing but its length says what it is
	wire    bool  // it is a dateline with a place
	quoted  bool  // it begins with a quotation mark
	marks   marks // the marks among the first glance tokens
	points  bool  // it says who is where: "(left)"
	tail    int32 // the token where the credit begins that closes it; 0: not looked for yet
	picture bool  // the credit is a picture's
}

// glance is how many tokens of a part are looked at to measure it: past a
// line or two it is a paragraph whatever follows.
const glance = 64

// ending is how a part ends, closing quotation marks and brackets aside.
type ending uint8

const (
	open         ending = iota // a word
	stop                       // a full stop
	exclaim                    // an exclamation mark
	question                   // a question mark
	colon                      // a colon or a comma: something follows
	ellipsis                   // cut off: "…"
	abbreviation               // a word with its full stop: "U.S."
)

// marks is a set of marks.
type marks uint8

const (
	quoteMark marks = 1 << iota
	colonMark
	bracket
	comma
	address
)

// measure counts what there is to see in the part.
func (t *part) measure(d *doc.Doc) {
	for i := t.lo; i < min(t.hi, t.lo+glance); i++ {
		k := &d.Tokens[i]
		switch k.Kind {
		case scan.Punct:
			t.mark(d, i)
			continue
		case scan.Symbol:
			continue
		case scan.Address:
			t.marks |= address
		case scan.Number:
			t.figures++
		}
		switch {
		case k.Shape&scan.Clitic != 0:
			continue
		case k.Shape&scan.Upper != 0:
			t.upper++
		case k.Kind == scan.Word && (k.Shape&scan.NonASCII == 0 || isLower(d.Text[k.Start:])):
			t.lower++
		}
		t.words++
	}
	t.end = endOf(d, t.lo, t.hi)
	t.quoted = d.Tokens[t.lo].Shape&scan.QuoteMark != 0
}

// mark notes the mark at token i.
func (t *part) mark(d *doc.Doc, i int32) {
	if d.Tokens[i].Shape&scan.QuoteMark != 0 {
		t.marks |= quoteMark
		return
	}
	switch d.Text[d.Tokens[i].Start] {
	case ':':
		t.marks |= colonMark
		t.points = t.points || t.pointsAt(d, i)
	case '.', '?', '!':
		t.stops++
	case '(', '[':
		t.marks |= bracket
	case ')', ',':
		t.points = t.points || t.pointsAt(d, i)
	}
}

// pointsAt tells whether the words before the mark at i show where in a picture
// somebody is: "(left)", ", right,", "from left:", "(pictured)".
func (t *part) pointsAt(d *doc.Doc, i int32) bool {
	if i < t.lo+2 {
		return false
	}
	prev := d.LowWord(int(i - 2))
	switch d.LowWord(int(i - 1)) {
	case "left", "right", "centre", "center":
		return prev == "(" || prev == "," || prev == "from" || prev == "pictured" || prev == "front" || prev == "top" || prev == "far" || prev == "second"
	case "pictured", "l-r", "clockwise":
		return prev == "("
	case "r": // "(L-R)", which is three tokens
		return prev == "-" && i >= t.lo+4 && d.LowWord(int(i-3)) == "l"
	}
	return false
}

// prose tells whether the part reads as one sentence or more.
func (t *part) prose() bool {
	if t.words >= longLine || t.words >= minProse && (t.end == stop || t.end == colon || t.end == abbreviation) && t.lower > 0 {
		return true
	}
	return t.words >= minProse && t.stops > 1 && (t.end == question || t.end == exclaim)
}

// longLine is how many words make a paragraph of a part without a full stop;
// minProse how many it takes with one.
const (
	longLine = 28
	minProse = 6
)

// maxClosers is how many quotation marks and brackets may close a sentence.
const maxClosers = 4

// endOf is how the tokens lo to hi end.
func endOf(d *doc.Doc, lo, hi int32) ending {
	for i := hi - 1; i >= lo && i >= hi-maxClosers; i-- {
		t := &d.Tokens[i]
		if t.Kind != scan.Punct {
			if t.Shape&scan.Dotted != 0 {
				return abbreviation
			}
			break
		}
		if t.Shape&scan.QuoteMark != 0 {
			continue
		}
		switch d.Word(int(i)) {
		case ".", "。":
			return stop
		case "!", "!!", "!!!":
			return exclaim
		case "?":
			return question
		case ":", ",", ";":
			return colon
		case "...", "…", "....", "..":
			return ellipsis
		case ")", "]":
			continue
		}
		break
	}
	return open
}

// sentence tells whether a sentence surely ends so.
func (e ending) sentence() bool { return e == stop || e == question || e == exclaim }

// capitals tells whether the tokens are two words or more without a small
// letter in front: "BANK RAISES RATES".
func capitals(d *doc.Doc, lo, hi int32) bool {
	n := 0
	for i := lo; i < min(hi, lo+glance); i++ {
		t := &d.Tokens[i]
		if t.Kind != scan.Word || t.Shape&scan.Clitic != 0 {
			continue
		}
		if t.Shape&(scan.AllUpper|scan.Initial) == 0 && t.Len() > 1 {
			return false
		}
		n++
	}
	return n > 1
}

func isLower(s string) bool {
	if s == "" || s[0] < utf8.RuneSelf {
		return s != "" && s[0] >= 'a' && s[0] <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// begins tells whether the text at token i begins with one of the phrases, a
// whole word at its end. The phrases are listed by their first byte.
func (p *page) begins(i int32, phrases *[256][]string) bool {
	rest := p.d.Low[p.d.Tokens[i].Start:]
	for _, s := range phrases[rest[0]] {
		if len(s) <= len(rest) && rest[:len(s)] == s && !(letterAt(s, len(s)-1) && letterAt(rest, len(s))) {
			return true
		}
	}
	return false
}

func letterAt(s string, i int) bool {
	return i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= utf8.RuneSelf && isLower(s[i:]))
}

// isSpaced tells whether white space stands before token i.
func (p *page) isSpaced(i int32) bool { return p.d.Tokens[i].Shape&scan.Space != 0 }
