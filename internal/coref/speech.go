package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// A quotation is the tokens from lo to hi between two quotation marks of a
// block, marks left aside.
type quotation struct {
	lo, hi  int32
	speaker int32 // a mention; None: not found
}

// maxCue is how far from a quotation the verb of speech stands, in tokens.
const maxCue = 20

// findSpeech finds the quotations and who speaks them: the
// subject of a verb of speech beside the quotation, else the speaker of the
// quotation before in the block, else of the block before where the quotation
// was left open there.
func (r *resolver) findSpeech() {
	last, open := doc.None, false
	for b := range r.d.Blocks {
		block := &r.d.Blocks[b]
		from := int32(len(r.quotations))
		if r.findTurn(block.Lo, block.Hi) {
			open, last = false, doc.None
			continue
		}
		open = r.findQuotations(block.Lo, block.Hi)
		known := doc.None
		for q := from; q < int32(len(r.quotations)); q++ {
			r.quotations[q].speaker = r.speakerOf(q, block.Lo, block.Hi)
			if s := r.quotations[q].speaker; s != doc.None && known == doc.None {
				known = s
			}
		}
		if known == doc.None {
			known = last
		}
		for q := from; q < int32(len(r.quotations)); q++ {
			if s := r.quotations[q].speaker; s != doc.None {
				known = s
			} else {
				r.quotations[q].speaker = known
			}
		}
		last = doc.None
		if open {
			last = known
		}
	}
	for q := range r.quotations {
		for i := r.quotations[q].lo; i < r.quotations[q].hi; i++ {
			r.tokens[i].quote = int32(q)
		}
	}
}

// maxTurnName is how far into a block the colon behind the name of who speaks
// stands, in tokens: "SEN. RUTH CALLOWAY:".
const maxTurnName = 8

// findTurn: "DALE BRIGGS: Good morning": a block of a transcript is a quotation
// of the person whose name it begins with.
func (r *resolver) findTurn(lo, hi int32) bool {
	for i := lo; i < hi-1 && i < lo+maxTurnName; i++ {
		if r.d.LowWord(int(i)) != ":" {
			continue
		}
		if n := r.tokens[max(i-1, lo)].name; n == doc.None || r.d.Names[n].Type != doc.Person || r.d.Tokens[i+1].Any(scan.QuoteMark) {
			return false
		}
		for j := i - 1; j >= lo; j-- {
			if m := r.tokens[j].mention; m != doc.None && r.mentions[m].form == doc.ByName {
				r.quotations = append(r.quotations, quotation{lo: i + 1, hi: hi, speaker: m})
				return true
			}
		}
		return false
	}
	return false
}

// findQuotations finds the quotations of a block, and tells whether the last
// one is left open. A quotation inside a quotation is part of it.
func (r *resolver) findQuotations(lo, hi int32) (open bool) {
	at, double := doc.None, false
	for i := lo; i < hi; i++ {
		if !r.d.Tokens[i].Any(scan.QuoteMark) {
			continue
		}
		opens, closes, two := r.markAt(i, lo, hi)
		switch {
		case at == doc.None && opens:
			at, double = i+1, two
		case at != doc.None && closes && two == double:
			if at < i {
				r.quotations = append(r.quotations, newQuotation(at, i))
			}
			at = doc.None
		}
	}
	if at == doc.None || at >= hi || !double {
		return false
	}
	r.quotations = append(r.quotations, newQuotation(at, hi))
	return true
}

func newQuotation(lo, hi int32) quotation { return quotation{lo: lo, hi: hi, speaker: doc.None} }

// markAt tells whether the mark at token i may open and close a quotation, and
// whether it is a double one. A single mark that may be an apostrophe opens
// only before a word and closes only behind one.
func (r *resolver) markAt(i, lo, hi int32) (opens, closes, double bool) {
	before := i == lo || r.d.Tokens[i].Any(scan.Space)
	after := i+1 == hi || r.d.Tokens[i+1].Any(scan.Space) || r.d.Tokens[i+1].Kind == scan.Punct
	switch r.d.Word(int(i)) {
	case "\"", "''", "``":
		return true, true, true
	case "“", "„", "«":
		return true, false, true
	case "”", "»":
		return false, true, true
	case "‘":
		return true, false, false
	case "'":
		return before && !after, !before && after, false
	case "’":
		return false, !before && after, false
	}
	return false, false, false
}

// speakerOf is the mention of the speaker of quotation q, looked for in the
// block from lo to hi: after it, then before it.
func (r *resolver) speakerOf(q, lo, hi int32) int32 {
	quote := &r.quotations[q]
	after, before := hi, lo
	if q+1 < int32(len(r.quotations)) {
		after = min(after, r.quotations[q+1].lo)
	}
	if q > 0 {
		before = max(before, r.quotations[q-1].hi)
	}
	for i := quote.hi; i < after && i < quote.hi+maxCue; i++ {
		if i > quote.hi+1 && r.endsSentence(i) {
			break
		}
		if isCue(r.d.LowWord(int(i))) {
			if s := r.subjectOf(i, quote.hi, min(after, i+maxCue)); s != doc.None {
				return s
			}
		}
	}
	for i := quote.lo - 1; i >= before && i > quote.lo-maxCue; i-- {
		if r.endsSentence(i) {
			break
		}
		if isCue(r.d.LowWord(int(i))) {
			if s := r.subjectOf(i, max(before, i-maxCue), quote.lo); s != doc.None {
				return s
			}
		}
	}
	return doc.None
}

// endsSentence tells of a full stop.
func (r *resolver) endsSentence(i int32) bool {
	switch r.d.LowWord(int(i)) {
	case ".", "!", "?":
		return true
	}
	return false
}

// subjectOf is the mention, between lo and hi, of the subject of the verb: by
// the syntax, else the one that stands before it, be there an apposition
// between, or right after it.
func (r *resolver) subjectOf(verb, lo, hi int32) int32 {
	for i := lo; i < hi; i++ {
		if r.head(i) == verb && r.rel(i) == doc.Nsubj && r.tokens[i].mention != doc.None {
			return r.tokens[i].mention
		}
	}
	for i := verb - 1; i >= lo; i-- {
		if m := r.tokens[i].mention; m != doc.None && r.mentions[m].typ != doc.Location {
			return m
		}
		if r.d.Tags[i] == doc.VERB || r.d.Tokens[i].Any(scan.QuoteMark) {
			break
		}
	}
	for i := verb + 1; i < hi; i++ {
		if m := r.tokens[i].mention; m != doc.None && r.mentions[m].typ != doc.Location {
			return m
		}
		if t := r.d.Tags[i]; t == doc.PUNCT || t == doc.VERB {
			break
		}
	}
	return doc.None
}
