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
		for i := 0; i < len(d.Sents); i++ {
			lo, hi := d.Sents[i].Lo, d.Sents[i].Hi
			for i+1 < len(d.Sents) && p.readsOn(int(hi)) && hi-lo < maxSentence {
				i++
				hi = d.Sents[i].Hi
			}
			p.sentence(int(lo), int(hi))
		}
		return
	}
	for lo := 0; lo < len(d.Tokens); {
		hi := sentenceEnd(d, lo)
		p.sentence(lo, hi)
		lo = hi
	}
}

// setDateline points the dateline at the first date in its block.
func (p *finder) setDateline() {
	b := p.d.Dateline.Block
	if b < 0 || int(b) >= len(p.d.Blocks) {
		return
	}
	block := p.d.Blocks[b]
	for i := range p.d.Dates {
		if e := &p.d.Dates[i]; e.Lo >= block.Lo && e.Hi <= block.Hi {
			p.d.Dateline.Date = int32(i)
			return
		}
	}
}

// maxSentence is the longest run of tokens that is read as one sentence where
// none are set.
const maxSentence = 400

// readsOn tells whether the sentence that begins at token i belongs to the one
// before it, for a time or a date runs across: "8 a.m. EST", "Sept. 3".
func (p *finder) readsOn(i int) bool {
	if i < 1 || i >= len(p.d.Tokens) || !p.d.Tokens[i-1].Is(scan.Dotted) || p.d.Tokens[i].Any(scan.BlankLine) {
		return false
	}
	switch a, b := p.lexeme(i-1).k, p.lexeme(i).k; a {
	case meridian:
		return b == zone || b == weekday || b == month || b == dayWord
	case month, weekday:
		return b == number
	}
	return false
}

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
		if p.quoted(e.lo, e.hi) && (p.is(e.hi-1, unit)) {
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

// read fills lex with the lexemes of tokens lo to hi and tells whether one of
// them can carry an expression.
func (p *finder) read(lo, hi int) bool {
	p.lex = p.lex[:0]
	carries := false
	for i := lo; i < hi; i++ {
		l := p.lexeme(i)
		p.lex = append(p.lex, l)
		carries = carries || carrier[l.k] || l.k == rel && (l.v == past_ || l.v == current)
	}
	return carries
}

// carrier tells which kinds can make an expression of time out of a stretch of
// words; the others only extend one.
var carrier = [kinds]bool{
	month: true, weekday: true, weekdays: true, unit: true, season: true, part: true, noonish: true, dayWord: true, tonight: true, overnight: true,
	often: true, times: true, reference: true, vague: true, fiscal: true, meridian: true, decade: true, number: true, period: true, time: true,
	holiday: true, quarterTag: true, fiscalTag: true, earlier: true, endWord: true, cardinal: true, ordinal: true,
	oclock: true, scale: true,
}

// maxWord is the longest word of an expression in bytes, "administrative" and
// "dhanatrayodashi".
const maxWord = 18

// begins tells which kinds an expression can begin with.
var begins = [kinds]bool{
	month: true, weekday: true, weekdays: true, unit: true, season: true, part: true, noonish: true, dayWord: true, tonight: true, overnight: true,
	rel: true, cardinal: true, scale: true, ordinal: true, article: true, quant: true, hedge: true, phase: true, edge: true, earlier: true, each: true,
	often: true, times: true, reference: true, vague: true, fiscal: true, half: true, decade: true, number: true, prep: true, apostrophe: true, at: true,
	holiday: true, quarterTag: true, fiscalTag: true, more: true, endWord: true, opener: true,
}

// lexeme looks token i up.
func (p *finder) lexeme(i int) lexeme {
	t := p.d.Tokens[i]
	w := t.In(p.d.Low)
	switch t.Kind {
	case scan.Number:
		return numeral(w)
	case scan.Word:
		if t.Any(scan.Dotted | scan.Digit | scan.Clitic) {
			switch {
			case t.Is(scan.Clitic):
				return mark(w)
			case t.Is(scan.Dotted) && w[len(w)-1] == '.':
				w = w[:len(w)-1]
			case t.Is(scan.Digit):
				return tag(w)
			}
		}
		if len(w) > maxWord {
			return lexeme{}
		}
		if len(w) > 4 && w[:4] == "mid-" {
			l := lookup(w[4:])
			if l.k != none {
				l.f |= midst
			}
			return l
		}
		return lookup(w)
	case scan.Address:
		return lexeme{}
	}
	if len(w) > 3 {
		return lexeme{}
	}
	return mark(w)
}

// Lexemes around i; out of the sentence there is none.

func (p *finder) at(i int) lexeme {
	if i < 0 || i >= len(p.lex) {
		return lexeme{}
	}
	return p.lex[i]
}

func (p *finder) is(i int, k kind) bool { return i >= 0 && i < len(p.lex) && p.lex[i].k == k }

func (p *finder) isV(i int, k kind, v int32) bool {
	return i >= 0 && i < len(p.lex) && p.lex[i].k == k && p.lex[i].v == v
}

// token is the token of lexeme i; the zero Token out of the sentence.
func (p *finder) token(i int) scan.Token {
	if i < 0 || i >= len(p.lex) {
		return scan.Token{}
	}
	return p.d.Tokens[p.lo+i]
}

// text is the text of lexeme i in lower case.
func (p *finder) text(i int) string {
	if i < 0 || i >= len(p.lex) {
		return ""
	}
	return p.d.LowWord(p.lo + i)
}

// spaced tells whether white space stands before lexeme i.
func (p *finder) spaced(i int) bool {
	return i <= 0 || i >= len(p.lex) || p.token(i).Any(scan.Space)
}
