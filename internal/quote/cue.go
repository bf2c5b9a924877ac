package quote

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// A frame is the complement that a word has where it is a cue. The order is
// that of the columns of cue_rows.bin.
type frame uint8

const (
	fQuote    frame = iota // beside quotation marks: "…," she said
	fThat                  // said that it rained
	fBare                  // said it rained
	fWh                    // asked whether it rained
	fTo                    // promised to stay
	fObject                // denied the report
	fObjTo                 // urged them to stay
	fIng                   // denied taking it
	fParen                 // the road, he said, is closed
	fPart                  // pointed out the flaw, ruled out a deal
	fBy                    // was praised by the mayor
	fRaise                 // the road is expected to close; the road seems to close
	fPassive               // the vote was announced
	fRelative              // which he called a mistake; what she calls a gap
	fColon                 // had a message: …
	fAbout                 // a preposition and what it rules
	fOf
	fFor
	fOn
	fAgainst
	fAs
	fWith
	fToward // to, toward, towards
	fAt
	fFrom
	fInto
	fIn
	fOver
	fCopula // the claim is that it rained
	fPre    // a noun before it: Sanders supporters
	frames
	noFrame
)

// frameNames are the names of the frames in cues.tsv.
var frameNames = [frames]string{
	"quote", "that", "bare", "wh", "to", "object", "objto", "ing", "paren", "part", "by", "raise", "passive", "relative", "colon",
	"about", "of", "for", "on", "against", "as", "with", "toward", "at", "from", "into", "in", "over", "copula", "pre",
}

// prepositionFrame is the frame of a preposition; noFrame for others.
func prepositionFrame(low string) frame {
	switch low {
	case "about", "regarding", "concerning":
		return fAbout
	case "of":
		return fOf
	case "for":
		return fFor
	case "on", "upon":
		return fOn
	case "against":
		return fAgainst
	case "as":
		return fAs
	case "with":
		return fWith
	case "to", "toward", "towards":
		return fToward
	case "at":
		return fAt
	case "from":
		return fFrom
	case "into", "through":
		return fInto
	case "in":
		return fIn
	case "over":
		return fOver
	}
	return noFrame
}

// A row is what is known of a word as a cue: by frame, in how many of a hundred
// cases it attributes something. An empty row: it is no cue.
type row string

// at is how many of a hundred.
func (r row) at(f frame) int {
	if int(f) >= len(r) {
		return 0
	}
	return int(r[f])
}

// most is how many of a hundred with the likeliest frame.
func (r row) most() (n int) {
	for i := range len(r) {
		n = max(n, int(r[i]))
	}
	return n
}

// A class is the part of speech of a cue.
type class uint8

const (
	verb class = iota
	noun
	adjective
	classes
)

// cueTables are the tables of cues: from a word's form to its row.
type cueTables struct {
	forms lex.Table
	rows  string
}

// openTables opens the tables that the generator laid out: a lex.Table whose
// value holds the numbers of three rows, ten bits each, of the form as a verb,
// noun and adjective, and the rows.
func openTables(forms, rows string) cueTables {
	return cueTables{lex.Open(forms), rows}
}

// rowBits is the width of a row's number in a value of the forms.
const rowBits = 10

func (t *cueTables) row(value uint32, c class) row {
	n := int(value>>(rowBits*uint(c))) & (1<<rowBits - 1)
	if n == 0 || n*int(frames) > len(t.rows) {
		return ""
	}
	return row(t.rows[(n-1)*int(frames) : n*int(frames)])
}

// userRow is the row of a cue of the user's lexicon: _ is 95, for quotation
// marks, clauses, questions and parentheses.
const userRow row = "____\x00\x00\x00\x00_"

// verbRow is the row of token i as a verb.
func (f *finder) verbRow(i int) row {
	t := &f.d.Tokens[i]
	if t.Kind != scan.Word || f.compounded(i) {
		return ""
	}
	if f.survey != nil {
		if f.tag(i) == doc.VERB {
			return surveyRow
		}
		return ""
	}
	if f.lx.Has(lex.Cue) {
		if n, _ := f.lx.Match(lex.Cue, f.d.Text, f.d.Low, f.d.Tokens, i); n > 0 {
			return userRow
		}
	}
	value, _ := f.tables.forms.Find(t.In(f.d.Low))
	return f.tables.row(value, verb)
}

// compounded tells whether token i is the end of a word with a hyphen:
// "the storm-hit bridge".
func (f *finder) compounded(i int) bool {
	return i > 0 && !f.d.Tokens[i].Is(scan.Space) && f.low(i-1) == "-" && !f.d.Tokens[i-1].Is(scan.Space)
}

// cue is what token i can be as a cue.
func (f *finder) cue(i int) (row, class) {
	t := &f.d.Tokens[i]
	if t.Kind != scan.Word || f.compounded(i) {
		return "", verb
	}
	if f.lx.Has(lex.Cue) {
		if n, _ := f.lx.Match(lex.Cue, f.d.Text, f.d.Low, f.d.Tokens, i); n > 0 {
			return userRow, verb
		}
	}
	if f.survey != nil {
		switch f.tag(i) {
		case doc.VERB:
			return surveyRow, verb
		case doc.NOUN:
			return surveyRow, noun
		case doc.ADJ:
			return surveyRow, adjective
		}
		return "", verb
	}
	value, ok := f.tables.forms.Find(t.In(f.d.Low))
	if !ok {
		return "", verb
	}
	c := verb
	switch f.tag(i) {
	case doc.NOUN, doc.PROPN:
		c = noun
	case doc.ADJ:
		c = adjective
	case doc.VERB, doc.AUX:
	default:
		return "", verb
	}
	r := f.tables.row(value, c)
	if r == "" && c != verb && f.tag(i) != doc.PROPN {
		c = verb
		r = f.tables.row(value, c)
	}
	return r, c
}
