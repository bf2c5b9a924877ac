package block

import (
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// emit makes the blocks of the parts.
func (p *page) emit() {
	for i := range p.parts {
		t := &p.parts[i]
		switch t.kind {
		case doc.Byline:
			p.emitByline(t)
		case doc.DatelineBlock:
			p.emitDateline(t)
		case doc.Caption, doc.Paragraph:
			lo := t.lo
			if t.kind == doc.Paragraph {
				lo = p.emitWire(t, i == p.lead)
			}
			at, picture := p.creditTail(t)
			if t.kind == doc.Paragraph && picture || at <= lo {
				at = t.hi
			}
			p.block(t.kind, lo, at)
			p.block(doc.Credit, at, t.hi)
		case doc.Subhead:
			p.emitStandfirst(t, i < p.lead)
		default:
			p.block(t.kind, t.lo, t.hi)
		}
	}
}

// block appends the block of the tokens lo to hi, without those at its ends
// that leave no mark on paper, if there are any left.
func (p *page) block(k doc.BlockKind, lo, hi int32) {
	for lo < hi && p.invisible(lo) {
		lo++
	}
	for lo < hi && p.invisible(hi-1) {
		hi--
	}
	if lo < hi {
		p.d.Blocks = append(p.d.Blocks, doc.Block{Start: p.d.Tokens[lo].Start, End: p.d.Tokens[hi-1].End, Lo: lo, Hi: hi, Kind: k})
	}
}

// invisible tells of a token that is a soft hyphen, a control character or the
// like.
func (p *page) invisible(i int32) bool {
	t := &p.d.Tokens[i]
	if t.Kind != scan.Symbol {
		return false
	}
	r, _ := utf8.DecodeRuneInString(p.d.Text[t.Start:])
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// emitByline cuts the date from the byline: "By Ana Lima, May 7, 2020 2:30 pm".
func (p *page) emitByline(t *part) {
	from := p.bylineLead(t.lo, t.hi)
	date := p.dateIn(from, t.hi)
	end := date
	for end > t.lo && date < t.hi && (p.d.Tokens[end-1].Kind == scan.Punct && p.low(end-1) != "." || p.low(end-1) == "|") {
		end--
	}
	lo := t.lo
	for lo+1 < end && isDash(p.low(lo)) {
		lo++
	}
	for i := from; i < end; i++ {
		if w := p.low(i); w == "follow" || i > from && p.d.Tokens[i].Kind == scan.Address && w[0] == '@' && p.isSpaced(i) { // "By Ana Lima Follow @alima"
			p.authors(from, i)
			p.block(doc.Byline, lo, i)
			p.block(doc.Note, i, t.hi)
			return
		}
	}
	p.authors(from, end)
	p.block(doc.Byline, lo, end)
	if date < t.hi {
		p.emitDateline(&part{lo: date, hi: t.hi})
	}
}

// emitDateline cuts what follows the date: "October 22, 2019 report".
func (p *page) emitDateline(t *part) {
	if w, ok := p.wire(t.lo, t.hi, t.wire); ok && w.rest == t.hi {
		p.setWire(w)
		p.block(doc.DatelineBlock, t.lo, w.end)
		return
	}
	end, s := p.stamp(t.lo, t.hi)
	if !s.dated() {
		end = t.hi
	}
	if p.d.Dateline.Block == doc.None {
		p.d.Dateline.Block = int32(len(p.d.Blocks))
	}
	rest := end
	for rest < t.hi && !isWord(&p.d.Tokens[rest]) {
		rest++
	}
	if rest == t.hi {
		end = t.hi
	}
	p.block(doc.DatelineBlock, t.lo, end)
	if rest < t.hi && p.bylineLead(rest, t.hi) > rest { // "March 3, 2024 By Ana Lima"
		p.emitByline(&part{lo: rest, hi: t.hi})
		return
	}
	p.block(doc.Note, rest, t.hi)
}

// emitStandfirst cuts the date that a page has run into its standfirst: "…
// What is the secret?Monday, 6 January 2020".
func (p *page) emitStandfirst(t *part, head bool) {
	if head {
		for i := max(t.lo+1, t.hi-maxDate); i < t.hi; i++ {
			if w := p.low(i); !isWeekday(w) && !isMonth(w) && p.d.Tokens[i].Kind != scan.Number {
				continue
			}
			if end, s := p.stamp(i, t.hi); end == t.hi && s.year && s.dated() {
				end := i
				for end > t.lo && (isDash(p.low(end-1)) || p.low(end-1) == "|" || p.low(end-1) == "•" || p.low(end-1) == "·") {
					end--
				}
				if n := (part{lo: t.lo, hi: end}); end > t.lo && p.nameLine(&n) { // "Ana Lima | March 3, 2024"
					p.emitByline(&n)
				} else {
					p.block(doc.Subhead, t.lo, end)
				}
				p.emitDateline(&part{lo: i, hi: t.hi})
				return
			}
		}
	}
	p.block(doc.Subhead, t.lo, t.hi)
}

// maxDate is the length in tokens of a full date.
const maxDate = 8

// emitWire cuts the dateline from the paragraph and returns where the story
// begins.
func (p *page) emitWire(t *part, first bool) int32 {
	w, ok := p.wire(t.lo, t.hi, first)
	if !ok {
		return t.lo
	}
	p.setWire(w)
	p.block(doc.DatelineBlock, t.lo, w.end)
	return w.rest
}

// setWire makes w the dateline of the story, if it is the first one.
func (p *page) setWire(w wire) {
	if p.wired {
		return
	}
	p.wired = true
	p.d.Dateline.Block = int32(len(p.d.Blocks))
	if p.paper(w.place) {
		w.place, w.agency = doc.Range{}, w.place
	}
	p.d.Dateline.Place, p.d.Dateline.Agency = p.span(w.place), p.span(w.agency)
}

// paper tells whether what stands where a place does is the name of a paper
// or an agency: "Harbour News – ".
func (p *page) paper(r doc.Range) bool {
	for i := r.Lo; i < r.Hi; i++ {
		if isDesk(p.low(i)) {
			return r.Lo+1 < r.Hi || isAgency(p.low(i))
		}
	}
	return false
}

func (p *page) span(r doc.Range) doc.Span {
	if r.Lo >= r.Hi {
		return doc.Span{}
	}
	return doc.Span{Start: p.d.Tokens[r.Lo].Start, End: p.d.Tokens[r.Hi-1].End}
}
