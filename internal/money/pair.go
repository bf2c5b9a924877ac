package money

// How two statements of one sum are paired. The stretch between two amounts that
// follow each other is read word by word; it must open a bracket, say "or" or
// "equivalent", hedge behind a comma, or be a slash or an equals sign. A bracket
// must close right behind its last amount. The two must be in two currencies,
// which may settle what a bare sign means.

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/num"
)

// pair appends the conversions: an amount and each later statement of the same
// sum in another currency.
func (f *finder) pair(pairs []doc.Conversion) []doc.Conversion {
	first := len(pairs)
	for i := 0; i+1 < len(f.found); i++ {
		end := f.chain(i)
		for j := i + 1; j < end; j++ {
			if f.differ(i, j) {
				pairs = append(pairs, doc.Conversion{
					Start: int32(f.found[i].start), End: int32(f.found[j].end), From: int32(i), To: int32(j),
				})
			}
		}
		if end > i+1 {
			i = end - 1
		}
	}
	return f.steady(pairs, first)
}

// chain is the index behind the last amount that states the sum of amount i
// again; i+1 where none does.
func (f *finder) chain(i int) int {
	text := f.text
	a, b := &f.found[i], &f.found[i+1]
	switch l := f.link(a.end, b.start); l {
	case bracket:
		// All of the bracket is to be other statements: "($98m, £77m)".
		j := i + 1
		for {
			end := f.closing(f.found[j].end)
			if end >= 0 {
				return j + 1
			}
			if j+1 == len(f.found) || !f.list(f.found[j].end, f.found[j+1].start) {
				return i + 1
			}
			j++
		}
	case again:
		if w := nextWord(text, b.end); w.is("of") {
			if v := nextWord(text, w.end); v.is("which") || v.is("that") || v.is("it") || v.is("them") {
				return i + 1
			}
		} else if w.is("more") || w.is("less") || w.is("higher") || w.is("lower") {
			return i + 1
		}
		return i + 2
	case slash, equals:
		return i + 2
	}
	return i + 1
}

// link is what stands between two amounts.
type link uint8

const (
	_       link = iota
	bracket      // "(about "
	again        // ", or about ", ", the equivalent of "
	slash        // " / "
	equals       // " = "
)

const (
	// maxLink is the longest stretch between two statements of one sum, in
	// bytes.
	maxLink = 72
	// maxLinkWords is how many words that say something else may stand in it:
	// "10 million yuan of new debt ($1.4 million)".
	maxLinkWords = 5
)

// link judges the stretch between two amounts.
func (f *finder) link(lo, hi int) link {
	text := f.text
	if hi-lo > maxLink || hi <= lo {
		return 0
	}
	between := text[lo:hi]
	words, cue, approx := 0, false, false
	comma := false
	kind := link(0)
	for i := 0; i < len(between); {
		c := between[i]
		switch {
		case c == '(' || c == '[':
			if kind != 0 || cue {
				return 0
			}
			kind = bracket
			i++
		case c == '/' || c == '=':
			if words > 0 || kind != 0 {
				return 0
			}
			kind = slash
			if c == '=' {
				kind = equals
			}
			i++
		case c == ',':
			if kind != 0 || comma {
				return 0
			}
			comma = true
			i++
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			if c == '\n' && num.Gap(between, i) < 0 {
				return 0
			}
			i++
		case c == '\'' && f.within(between, i):
			i++
		case len(between) >= i+3 && between[i:i+3] == "’":
			i += 3
		case c == '~' || c == '-' && !f.within(between, i):
			comma = comma || c == '-'
			i++
		case isDigit(c) && kind == 0 && !cue && isYear(between[i:]):
			if words++; words > maxLinkWords || comma {
				return 0
			}
			i += 4
		case isLetter(c):
			w := wordAt(between, i)
			i = w.end
			if between[w.start:w.end] == "c" || w.is("approx") || w.is("ca") {
				if i < len(between) && between[i] == '.' {
					i++
				}
				approx = true
				continue
			}
			switch role := linkRole(&w); {
			case role == linkOr:
				cue = true
			case role == linkApprox:
				approx = true
			case role == linkFill && (cue || approx || kind != 0 || comma):
			case kind != 0 || comma && cue:
				return 0
			default:
				if words++; words > maxLinkWords || comma {
					return 0
				}
			}
		default:
			if n := dashAt(between, i); n == 3 {
				comma = true
				i += n
				continue
			}
			if c == 0xe2 && len(between) >= i+3 && between[i:i+3] == "≈" {
				approx = true
				i += 3
				continue
			}
			if c == 0xc2 && i+1 < len(between) && between[i+1] == 0xa0 {
				i += 2
				continue
			}
			return 0
		}
	}
	switch {
	case kind != 0:
		return kind
	case cue && (comma || words == 0), approx && comma && words == 0:
		return again
	}
	return 0
}

// isYear tells whether s begins with a year of our time: "by 2012".
func isYear(s string) bool {
	return len(s) >= 4 && (s[:2] == "19" || s[:2] == "20") && isDigit(s[2]) && isDigit(s[3]) && (len(s) == 4 || !isDigit(s[4]))
}

// within tells whether the hyphen at i joins two letters.
func (f *finder) within(s string, i int) bool {
	return i > 0 && i+1 < len(s) && isLetter(s[i-1]) && isLetter(s[i+1])
}

type role uint8

const (
	_          role = iota
	linkOr          // says that a sum comes again
	linkApprox      // hedges it
	linkFill        // goes with either
)

// linkRole is what a word does between two statements of a sum.
func linkRole(w *word) role {
	switch string(w.low[:w.len()]) {
	case "or", "equivalent", "equal", "equals", "equalling", "ie":
		return linkOr
	case "about", "around", "approximately", "roughly", "some", "nearly", "almost", "over", "under", "just", "more", "less":
		return linkApprox
	case "the", "of", "to", "than", "an", "estimated", "in", "at", "a", "little", "which", "is", "was", "worth":
		return linkFill
	}
	return 0
}

// closing is the byte behind the bracket that closes right behind i, after the
// words that tell of a rate's day; -1 where something else is said.
func (f *finder) closing(i int) int {
	text := f.text
	for range 8 {
		j := num.Gap(text, i)
		if j < 0 || j >= len(text) {
			return -1
		}
		if text[j] == ')' || text[j] == ']' {
			return j + 1
		}
		w := wordAt(text, j)
		switch string(w.low[:w.len()]) {
		case "at", "current", "exchange", "rate", "rates", "today", "then", "now", "in", "today's", "money", "the", "time", "us", "usd", "each", "a", "per", "an", "day",
			"year", "month", "week", "hour", "share", "barrel", "tonne", "ton", "s", "of", "that":
		default:
			return -1
		}
		// "a year earlier" is another sum.
		if v := nextWord(text, w.end); v.is("earlier") || v.is("ago") || v.is("before") {
			return -1
		}
		i = w.end
	}
	return -1
}

// list tells whether only what sets statements apart stands between two
// amounts in a bracket: "; ", ", ", " or ", "/".
func (f *finder) list(lo, hi int) bool {
	text := f.text
	if hi-lo > maxLink {
		return false
	}
	for i := lo; i < hi; {
		switch c := text[i]; {
		case c == ';' || c == ',' || c == '/' || c == ' ' || c == '\n' || c == '~' || c == '-':
			i++
		case isLetter(c):
			w := wordAt(text, i)
			if linkRole(&w) == 0 && !w.is("and") {
				return false
			}
			i = w.end
		default:
			return false
		}
	}
	return true
}

// differ tells whether the two amounts are in two currencies. A bare sign that
// came out as the other's currency gives way: "$US90 billion ($138 billion)" is
// Australian where the paper is, and "C$34 billion ($24.6 billion)" American in
// Canada.
func (f *finder) differ(i, j int) bool {
	a, b := &f.found[i], &f.found[j]
	if a.code != b.code {
		return true
	}
	switch {
	case a.named && !b.named:
		return f.other(b)
	case b.named && !a.named:
		return f.other(a)
	}
	return false
}

// enough is how much must speak for a currency that only the other side of a
// pair asks for: a dateline, or a country named again and again.
const enough = 3

// other gives m, a bare sign, the next best currency of its group; false where
// there is none.
func (f *finder) other(m *found) bool {
	g, group := m.unit.Group()
	if !group {
		return false
	}
	codes := data.CurrencyGroups[g].Codes
	if c, ok := member(m.unit, f.Region); ok && data.Currencies[c].Code != m.code {
		m.code = data.Currencies[c].Code
		return true
	}
	if first := data.Currencies[codes[0]].Code; first != m.code {
		m.code = first
		return true
	}
	s := f.toldStory()
	best, most := uint8(0), enough-1
	for _, c := range codes[1:] {
		if w := s.weight(c, m.unit); w > most {
			best, most = c, w
		}
	}
	if most < enough {
		return false
	}
	m.code = data.Currencies[best].Code
	return true
}

// maxList is how many pairs on either side a pair with a slash is held to.
const maxList = 8

// steady drops the pairs with a slash where their rates differ from those near
// by more than prices are rounded: "$149 / £99" and "$79 / £49" are price lists.
func (f *finder) steady(pairs []doc.Conversion, first int) []doc.Conversion {
	list := pairs[first:]
	var drop []bool
	for i, p := range list {
		if f.link(f.found[p.From].end, f.found[p.To].start) != slash {
			continue
		}
		for _, o := range list[max(0, i-maxList):min(len(list), i+maxList+1)] {
			if f.unlike(p, o) {
				if drop == nil {
					drop = make([]bool, len(list))
				}
				drop[i] = true
				break
			}
		}
	}
	if drop == nil {
		return pairs
	}
	out := pairs[:first]
	for i, p := range list {
		if !drop[i] {
			out = append(out, p)
		}
	}
	return out
}

// unlike tells whether two pairs of the same currencies have two rates.
func (f *finder) unlike(p, o doc.Conversion) bool {
	a, b, c, d := &f.found[p.From], &f.found[p.To], &f.found[o.From], &f.found[o.To]
	if p == o || c.code != a.code || d.code != b.code {
		return false
	}
	// a/b and c/d are one rate if a·d and c·b are the same, but for rounding.
	x, ok1 := a.amount.Mul(d.amount)
	y, ok2 := c.amount.Mul(b.amount)
	if !ok1 || !ok2 {
		return false
	}
	if x.Cmp(y) < 0 {
		x, y = y, x
	}
	limit, ok := y.Mul(num.Decimal{Coef: 103, Exp: -2})
	return ok && x.Cmp(limit) > 0
}
