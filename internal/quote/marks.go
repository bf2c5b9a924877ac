package quote

// Pairing the marks, block by block: first the double marks, then the single
// ones outside them, since a single mark may be an apostrophe. A mark that opens
// begins a stretch, the next that can close it ends it; what is open at the end
// of its paragraph ends there. Each pass looks at every token once.

import (
	"github.com/newstext/newstext/internal/scan"
)

// A stretch is what stands between a pair of quotation marks. span holds the
// marks, inner does not.
type stretch struct {
	span
	inner  span
	closed bool  // the closing mark is there
	quote  int32 // the attribution it belongs to; none
	at     int32 // where its attribution ends, in tokens
	from   int32 // where the content begins that ends with it, in tokens
}

// mark is what a token can be as a quotation mark.
type mark uint8

const (
	noMark    mark = iota
	opener         // “ „ « ‟ and two backquotes
	closer         // ” »
	straight       // " and two apostrophes
	lowSingle      // ‘ ‚ ‹ and a backquote
	single         // ' ’ ›
)

// markAt is the mark that begins at token i and how many tokens it takes:
// two apostrophes or backquotes written together are one double mark.
func (f *finder) markAt(i int) (m mark, n int) {
	t := &f.d.Tokens[i]
	if !t.Is(scan.QuoteMark) {
		return noMark, 1
	}
	double := func() bool {
		if i+1 >= len(f.d.Tokens) {
			return false
		}
		u := &f.d.Tokens[i+1]
		return u.Is(scan.QuoteMark) && !u.Is(scan.Space) && f.d.Word(i) == f.d.Word(i+1)
	}
	switch f.d.Word(i) {
	case "“", "„", "‟", "«":
		return opener, 1
	case "”", "»":
		return closer, 1
	case `"`, "″":
		return straight, 1
	case "`":
		if double() {
			return opener, 2
		}
		return lowSingle, 1
	case "‘":
		if double() {
			return opener, 2
		}
		return lowSingle, 1
	case "‚", "‹":
		return lowSingle, 1
	case "'":
		if double() {
			return straight, 2
		}
		return single, 1
	case "’":
		if double() {
			return closer, 2
		}
		return single, 1
	case "›":
		return single, 1
	}
	return noMark, 1
}

// around tells whether white space, or nothing of the block, stands before and
// after the mark of n tokens at i. A bracket or a dash before is as good as
// white space, and a bracket behind.
func (f *finder) around(block span, i, n int) (before, after bool) {
	before = i == block.lo || f.d.Tokens[i].Is(scan.Space)
	if !before {
		switch f.d.Word(i - 1) {
		case "(", "[", "{", "—", "–", "--", "/", "-", "‘", "'":
			before = true
		}
	}
	after = i+n >= block.hi || f.d.Tokens[i+n].Is(scan.Space)
	if !after {
		switch f.d.Word(i + n) {
		case ")", "]", ".", ",", ";", ":", "?", "!":
			after = true
		}
	}
	return before, after
}

// pairMarks finds the stretches of every block.
func (f *finder) pairMarks() {
	for b := range f.d.Blocks {
		block := span{int(f.d.Blocks[b].Lo), int(f.d.Blocks[b].Hi)}
		from := len(f.stretches)
		f.pairDoubles(block)
		f.pairSingles(block, from)
	}
	for k := range f.stretches {
		s := &f.stretches[k]
		for i := s.lo; i < s.hi; i++ {
			f.in[i] = int32(k)
		}
	}
}

// pairDoubles pairs double marks. A mark that is not closed runs to the end of
// its paragraph: such a quotation goes on in the next.
func (f *finder) pairDoubles(block span) {
	opened, width, depth := none, 0, 0
	for i := block.lo; i < block.hi; {
		m, n := f.markAt(i)
		if m == noMark || m >= lowSingle {
			i++
			continue
		}
		before, after := f.around(block, i, n)
		opens, closes := m == opener, m == closer
		switch {
		case m == straight && before != after:
			opens, closes = before, after
		case m == straight:
			// White space on both sides, or on neither: whatever is due.
			opens, closes = opened == none, opened != none
			if opened == none && !before && i > block.lo && f.d.Tokens[i-1].Kind == scan.Number {
				opens = false // 5' 10"
			}
		case m == opener && opened != none && !before:
			opens, closes = false, true // “We won,“ she said
		case m == closer && opened == none && before && !after:
			opens, closes = true, false // ”We won,” she said
		}
		switch {
		case opened == none && opens:
			opened, width, depth = i, n, 1
		case opened == none:
		case opens:
			depth++
		case closes:
			if depth--; depth == 0 {
				f.addStretch(span{opened, i + n}, width, n)
				opened = none
			}
		}
		i += n
	}
	if opened != none {
		f.addStretch(span{opened, block.hi}, width, 0)
	}
}

func (f *finder) addStretch(s span, open, close int) {
	inner := span{s.lo + open, s.hi - close}
	if inner.empty() {
		return
	}
	f.stretches = append(f.stretches, stretch{s, inner, close > 0, none, 0, int32(s.lo)})
}

// pairSingles pairs single marks outside the double ones, which are the
// stretches from from on. A single mark that might be an apostrophe counts only
// where both ends are there; a British quotation takes in the double marks
// inside it.
func (f *finder) pairSingles(block span, from int) {
	doubles := len(f.stretches)
	next := from // the first double stretch that ends behind i
	opened, maybe := none, none
	for i := block.lo; i < block.hi; i++ {
		m, n := f.markAt(i)
		if n > 1 {
			i += n - 1
			continue
		}
		for next < doubles && f.stretches[next].hi <= i {
			next++
		}
		if m < lowSingle || next < doubles && f.stretches[next].has(i) {
			continue
		}
		before, after := f.around(block, i, 1)
		switch {
		case opened == none:
			if before && !after && m != noMark && !f.elision(i) {
				opened, maybe = i, none
			}
		case m == single && after && !f.d.Tokens[i].Is(scan.Space):
			if f.possessive(block, i) {
				maybe = i // the voters' wish: unless no other mark comes
				continue
			}
			f.addStretch(span{opened, i + 1}, 1, 1)
			opened = none
		}
	}
	if opened != none && maybe != none {
		f.addStretch(span{opened, maybe + 1}, 1, 1)
	}
	if len(f.stretches) > doubles {
		f.mergeStretches(from, doubles)
	}
}

// elision tells of a mark that stands for letters: '90s, 'em, 'til.
func (f *finder) elision(i int) bool {
	if f.d.Word(i) == "‘" && f.tag(i+1) != 0 {
		switch f.low(i + 1) {
		case "em", "til", "bout", "cause", "n":
			return true
		}
		return false
	}
	if i+1 < len(f.d.Tokens) && f.d.Tokens[i+1].Kind == scan.Number {
		return true
	}
	switch f.low(i + 1) {
	case "em", "til", "till", "tis", "twas", "cause", "n", "bout", "round":
		return true
	}
	return false
}

// possessive tells of a mark that may be the apostrophe of a plural: behind an
// s, before a word.
func (f *finder) possessive(block span, i int) bool {
	w := f.low(i - 1)
	return w != "" && w[len(w)-1] == 's' && i+1 < block.hi && f.d.Tokens[i+1].Kind == scan.Word
}

// mergeStretches sorts the stretches from from on, of which those from mid on
// were found apart, and drops what lies inside another.
func (f *finder) mergeStretches(from, mid int) {
	list := f.stretches[from:]
	f.spare = append(f.spare[:0], list...)
	a, b, out := f.spare[:mid-from], f.spare[mid-from:], list[:0]
	for len(a) > 0 || len(b) > 0 {
		var s stretch
		if len(b) == 0 || len(a) > 0 && a[0].lo < b[0].lo {
			s, a = a[0], a[1:]
		} else {
			s, b = b[0], b[1:]
		}
		if len(out) > 0 && out[len(out)-1].hi > s.lo {
			continue
		}
		out = append(out, s)
	}
	f.stretches = f.stretches[:from+len(out)]
}
