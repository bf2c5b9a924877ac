// Package timex finds the expressions of time in a text and resolves them to
// TIMEX3 values.
//
// Every token is looked up once and becomes a lexeme: what the word can do in
// an expression of time. A sentence without a word that can carry one is left
// at once. In the others each token that can begin an expression is read by
// the grammar, from the coarse to the fine: sets ("every Monday"), lengths
// ("more than two hours", "two years ago"), points ("late Monday", "the third
// quarter of 1990", "9 a.m. EST Tuesday"), and words that point by themselves
// ("now"). The longest reading of the first rule that fits counts; nothing is
// read twice.
//
// A point that the words leave open is resolved by the day of publication,
// the tense of its clause and the dates before it: see resolve.go.
package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// Run appends the expressions of time in d to d.Dates and sets the date of the
// dateline.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	p := finder{d: d, now: d.Published, clock: int(d.Clock)}
	if p.now.IsZero() {
		p.now = p.datelineDay()
	}
	p.all()
	p.setDateline()
}

// all reads the whole document.
func (p *finder) all() {
	d := p.d
	if len(d.Sents) > 0 {
		for _, s := range d.Sents {
			p.sentence(int(s.Lo), int(s.Hi))
		}
		return
	}
	for lo := 0; lo < len(d.Tokens); {
		hi := sentenceEnd(d, lo)
		p.sentence(lo, hi)
		lo = hi
	}
}

// setDateline points the dateline at the first date in its block, or where it
// has none at that of another date line of the page: "Posted Nov. 8, 2023"
// above "AUSTIN (Agency) —".
func (p *finder) setDateline() {
	for b := range p.datelines {
		for i := range p.d.Dates {
			if e := &p.d.Dates[i]; e.Lo >= b.Lo && e.Hi <= b.Hi {
				p.d.Dateline.Date = int32(i)
				return
			}
		}
	}
}

// datelines yields the block of the dateline, then the other date lines.
func (p *finder) datelines(yield func(*doc.Block) bool) {
	first := int(p.d.Dateline.Block)
	if first < 0 || first >= len(p.d.Blocks) || !yield(&p.d.Blocks[first]) {
		return
	}
	for i := range p.d.Blocks {
		if b := &p.d.Blocks[i]; i != first && b.Kind == doc.DatelineBlock && !yield(b) {
			return
		}
	}
}

// maxSentence is the longest run of tokens that is read as one sentence where
// none are set.
const maxSentence = 400

// sentenceEnd guesses where the sentence that begins at token lo ends: behind
// a full stop, question or exclamation mark that a capital, a quotation mark
// or a line end follows, or before a blank line.
func sentenceEnd(d *doc.Doc, lo int) int {
	for i := lo; i < len(d.Tokens); i++ {
		if i > lo && d.Tokens[i].Is(scan.BlankLine) || i-lo >= maxSentence {
			return i
		}
		t := d.Tokens[i]
		if t.Kind != scan.Punct || t.Len() > 3 {
			continue
		}
		if c := d.Text[t.Start]; c != '.' && c != '!' && c != '?' {
			continue
		}
		for i+1 < len(d.Tokens) && d.Tokens[i+1].Any(scan.QuoteMark) && !d.Tokens[i+1].Any(scan.Space) {
			i++
		}
		if i+1 == len(d.Tokens) || d.Tokens[i+1].Any(scan.Space) && d.Tokens[i+1].Any(scan.Upper|scan.Line|scan.QuoteMark|scan.Digit) || d.Tokens[i+1].Kind != scan.Word {
			return i + 1
		}
	}
	return len(d.Tokens)
}

// finder is the state of one run.
type finder struct {
	d     *doc.Doc
	now   cal.Day // the day of publication; zero: unknown
	clock int     // seconds into that day; 0: unknown
	lex   []lexeme
	lo    int // the token that lex[0] stands for
	start int // the lexeme that the expression begins at
	depth int // how deep in simple

	last    cal.Point // the last point that was read, of the fineness of a year or finer
	day     cal.Day   // the last day that was read
	carries carried   // a day that lacks its month
	report  cal.Point // the period that the figures around are about
	months  bool      // the sentence gives figures for some months: "for the nine months"
}

// expr is one expression that was read: hi is behind its last lexeme.
type expr struct {
	lo, hi int
	typ    doc.DateType
	mod    doc.Mod
	value  cal.Timex
	point  cal.Point // Gran is 0 where the value is no point
}

func (e expr) ok() bool { return e.hi > 0 && e.hi < skip }

// skip added to an end tells that the words before it are no expression of
// time and hold none.
const skip = 1 << 30

// sentence reads tokens lo to hi.
func (p *finder) sentence(lo, hi int) {
	p.lo = lo
	if !p.read(lo, hi) {
		return
	}
	p.months = false
	for i := 0; i < len(p.lex); {
		if !begins[p.lex[i].k] {
			i++
			continue
		}
		p.start = i
		e := p.expression(i)
		if e.hi >= skip {
			i = e.hi - skip
			continue
		}
		if !e.ok() {
			i++
			continue
		}
		e.lo = max(e.lo, i)
		if p.is(e.hi-1, unit) && p.quoted(e.lo, e.hi) {
			i = e.hi
			continue
		}
		p.emit(e)
		i = e.hi
	}
}

// emit appends the expression to the Doc and remembers what later ones may
// lean on.
func (p *finder) emit(e expr) {
	lo, hi := p.lo+e.lo, p.lo+e.hi
	p.d.Dates = append(p.d.Dates, doc.Date{
		Start: p.d.Tokens[lo].Start, End: p.d.Tokens[hi-1].End,
		Lo: int32(lo), Hi: int32(hi), Type: e.typ, Value: e.value, Mod: e.mod,
	})
	if e.point.Gran >= cal.Year && e.point.Year != cal.Unknown {
		p.last = e.point
		if d, ok := e.point.DayOf(); ok {
			p.day = d
		}
	}
}

// pointExpr is an expression of a point.
func pointExpr(lo, hi int, pt cal.Point) expr {
	e := expr{lo: lo, hi: hi, typ: doc.DateDate, value: pt.Timex(), point: pt}
	if pt.Gran >= cal.Part {
		e.typ = doc.DateTime
	}
	return e
}

// datelineDay is the first full date in the dateline or another date line,
// read without a day of publication.
func (p *finder) datelineDay() cal.Day {
	for b := range p.datelines {
		p.lo = int(b.Lo)
		if !p.read(int(b.Lo), int(b.Hi)) {
			continue
		}
		for i := range p.lex {
			if e := p.expression(i); e.ok() {
				if d, ok := e.point.DayOf(); ok {
					return d
				}
			}
		}
	}
	return cal.Day{}
}
