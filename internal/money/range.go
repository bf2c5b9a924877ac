package money

// How a range is read. Behind a quantity, with a currency or without, comes a
// joint ("-", "to", "and" after "between", "or"), and behind that another
// quantity. They are one range where the second is the greater, where their
// currencies agree, and where the words before them do not tell of a move from
// one to the other. What only the second end says, the currency or the
// magnitude, holds for the first too.

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// A joint is what stands between the two ends of a range.
type joint uint8

const (
	_    joint = iota
	dash       // "$5-7 million"
	to         // "$5 to $7"
	and        // "between 10 and 12"
	or         // "five or six"
)

// joint reads what may stand between the ends of a range at i, and where the
// second begins.
func (f *finder) joint(i int) (j joint, next int) {
	text := f.text
	if i >= len(text) {
		return 0, i
	}
	k, n := i, dashAt(text, i)
	if n == 0 {
		if k = num.Gap(text, i); k <= i || k >= len(text) {
			return 0, i
		}
		n = dashAt(text, k)
	}
	if n == 1 && k == i && len(text) > i+4 && text[i:i+4] == "-to-" {
		return to, i + 4
	}
	if n > 0 {
		next = num.Gap(text, k+n)
		if next < 0 || (next > k+n) != (k > i) {
			return 0, i
		}
		return dash, next
	}
	switch w := wordAt(text, k); {
	case w.is("to"):
		j, next = to, w.end
	case w.is("and"):
		j, next = and, w.end
	case w.is("or"):
		j, next = or, w.end
	default:
		return 0, i
	}
	k = num.Gap(text, next)
	if k <= next {
		return 0, i
	}
	return j, k
}

// dashAt is the length of the dash at i; 0: none.
func dashAt(text string, i int) int {
	switch {
	case text[i] == '-':
		return 1
	case len(text) >= i+3 && (text[i:i+3] == "–" || text[i:i+3] == "—" || text[i:i+3] == "‑"):
		return 3
	}
	return 0
}

// rangeFrom reads the rest of a range that begins with q.
func (f *finder) rangeFrom(q *quantity) (next int, ok bool) {
	j, at := f.joint(q.end)
	if j == 0 {
		return 0, false
	}
	switch {
	case j == and && !f.between(q.start) && !f.sure, j == or && q.money():
		return 0, false
	}
	p, ok := f.numberAt(at)
	if !ok || !p.money() && !q.money() {
		return 0, false
	}
	if j == and && q.money() && !p.money() && p.num.Value.Cmp(num.Int(100)) < 0 && !f.between(q.start) {
		return 0, false // "15 dollars and 50"
	}
	if j == dash && at > q.end+3 && q.money() && !p.money() {
		return 0, false // "$5 - 10 people"
	}
	m, ok := f.joined(q, &p, j)
	if !ok {
		return 0, false
	}
	worth := p.worth()
	if !p.money() {
		worth = q.worth()
	}
	first := worth
	if q.money() {
		first = q.worth()
	}
	v, ok1 := q.value(first, f.shared(q, &p))
	w, ok2 := p.value(worth, p.power)
	if !ok1 || !ok2 || v.Cmp(w) >= 0 {
		return 0, false
	}
	if j == to && f.changes(q, v, w) {
		return 0, false
	}
	if !q.money() && f.apart(q, &p, j, v, w) {
		return 0, false
	}
	whole := p
	if !p.money() {
		whole = *q
	}
	whole.start = q.start
	if f.refuse(&whole) {
		return p.end, true
	}
	f.note(q.start, p.end, v, w, m)
	return p.end, true
}

// numberAt reads the quantity at i, which may begin with a currency.
func (f *finder) numberAt(i int) (q quantity, ok bool) {
	text := f.text
	k := i
	for k < len(text) && k-i <= maxLetters && !isDigit(text[k]) && text[k] != '\n' {
		k++
	}
	if k < len(text) && isDigit(text[k]) {
		if n, ok := num.Digits(text, k); ok && (k == i || f.beforeFrom(k) == i) {
			q = f.quantity(k, n)
			return q, q.start == i || q.start == k && k == i
		}
	}
	n, ok := num.Words(text, i)
	if !ok || n.Bare {
		return q, false
	}
	return f.quantity(i, n), true
}

// beforeFrom is where the currency before the number at i begins; -1: none.
func (f *finder) beforeFrom(i int) int {
	if m := f.before(i); m.ok() {
		return m.start
	}
	return -1
}

// joined is the mark of the range of q and p: their currencies must agree.
func (f *finder) joined(q, p *quantity, j joint) (*mark, bool) {
	switch a, b := q.mark(), p.mark(); {
	case !q.money():
		// The first end has no currency: it must come behind the second.
		return b, p.after.ok() || j == dash && p.before.ok() && f.sure
	case !p.money():
		return a, j == and || j == dash && q.before.ok() || j == to && q.before.ok() && p.power > 0 && q.power == 0
	case a.code != "" || b.code != "":
		return a, a.code == b.code
	case !shareCurrency(a.unit, b.unit):
		// "50 cents to $1.20"
		return b, a.form.Kind() == data.CurrencyCoin && f.coinOf(b.unit, a)
	case b.named:
		return b, true
	default:
		return a, true
	}
}

// shared is the magnitude of the first end: its own, or that of the second
// where it has none and is meant in the same: "$5-7 million", "26 to 28 mln".
func (f *finder) shared(q, p *quantity) int {
	if q.power != 0 || p.power == 0 || q.num.Scaled || q.num.Grouped && !p.num.Grouped || q.after.ok() && !q.before.ok() || q.num.Value.Cmp(p.num.Value) >= 0 {
		return q.power
	}
	return p.power
}

// apart tells whether the first number, which has no currency, is something
// else: "in 1986 to 40 mln dlrs".
func (f *finder) apart(q, p *quantity, j joint, v, w num.Decimal) bool {
	if p.power > 0 && q.power == 0 && f.shared(q, p) == 0 {
		return true
	}
	if j == or {
		return false
	}
	wide, ok := v.Mul(num.Int(maxSpread))
	return ok && wide.Cmp(w) < 0
}

// maxSpread bounds how much more the second end of a range is than a first one
// that names no currency.
const maxSpread = 20

// between tells whether "between" stands before start, over a hedge.
func (f *finder) between(start int) bool {
	w := wordBefore(f.text, start)
	for range 3 {
		if w.is("between") || w.is("from") {
			return true
		}
		if !w.is("about") && !w.is("around") && !w.is("roughly") && !w.is("an") && !w.is("estimated") && !w.is("approximately") {
			return false
		}
		w = wordBefore(f.text, w.start)
	}
	return false
}

// maxChangeWords is how far before "from" a verb of change is looked for, in
// words of the same clause.
const maxChangeWords = 8

// changes tells whether "X to Y" is a move and no range: "rose 30p to 342p",
// "raised its offer from $50 to $55", "cut by $200 to $399".
func (f *finder) changes(q *quantity, v, w num.Decimal) bool {
	at := q.start
	if _, h := f.hedgeBefore(at); h < at {
		at = h
	}
	prev := wordBefore(f.text, at)
	for range 2 { // "slipped a further 30 cents to $71"
		if prev.is("a") || prev.is("an") || prev.is("another") || prev.is("further") || prev.is("only") || prev.is("just") || prev.is("additional") {
			prev = wordBefore(f.text, prev.start)
		}
	}
	for range 2 { // "from the current $8.75 to $13"
		if prev.is("the") || prev.is("its") || prev.is("their") || prev.is("current") || prev.is("present") || prev.is("previous") || prev.is("existing") || prev.is("original") {
			prev = wordBefore(f.text, prev.start)
		}
	}
	switch {
	case prev.is("by"):
		return true
	case prev.is("from"):
		p := wordBefore(f.text, prev.start)
		for range maxChangeWords {
			if p.start == p.end {
				break
			}
			if p.is("range") || p.is("ranges") || p.is("ranging") || p.is("ranged") || p.is("priced") || p.is("prices") || p.is("anywhere") || p.is("vary") || p.is("varies") || p.is("varying") {
				return false
			}
			if isChange(&p) {
				return true
			}
			p = wordBefore(f.text, p.start)
		}
		return false
	}
	return isChange(&prev)
}

// isChange tells whether w says that something moves.
func isChange(w *word) bool {
	switch string(w.low[:w.len()]) {
	case "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "gain", "gained", "gains", "gaining", "lost", "lose", "loses", "losing",
		"dropped", "drop", "drops", "dropping", "climbed", "climb", "climbs", "climbing", "up", "down", "jumped", "jump", "jumps", "jumping", "firmed", "firmer",
		"added", "adding", "shed", "shedding", "eased", "ease", "slipped", "slips", "slip", "slid", "slide", "advanced", "advance", "declined", "decline", "declines", "declining",
		"increased", "increase", "increases", "increasing", "decreased", "decrease", "surged", "surge", "tumbled", "tumble", "plunged", "plunge", "soared", "soar",
		"raised", "raise", "raises", "raising", "lowered", "lower", "lowers", "lowering", "cut", "cuts", "cutting", "reduced", "reduce", "reduces", "reducing", "moved", "move", "moving",
		"went", "go", "goes", "going", "gone", "grew", "grow", "grown", "growing", "grows", "widened", "narrowed", "dipped", "edged", "sank", "rallied", "recovered",
		"doubled", "tripled", "trebled", "boosted", "boost", "boosting", "hiked", "hike", "upped", "improved", "revised", "changed", "change", "higher",
		"off", "ahead", "swelled", "shrank", "contracted", "expanded", "halved", "slumped", "crept", "spiked", "ballooned", "put":
		return true
	}
	return false
}
