package money

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// number reads what begins with the numeral n at start, notes it where it is
// money, and says where to go on.
func (f *finder) number(start int, n num.Numeral) (next int) {
	if !f.free(start, &n) {
		return n.End
	}
	q := f.quantity(start, n)
	if !n.Words {
		q = f.spacedDigits(q)
	}
	if next, ok := f.rangeFrom(&q); ok {
		return next
	}
	if !q.money() || f.refuse(&q) {
		return max(q.numEnd, n.End)
	}
	v, ok := q.value(q.worth(), q.power)
	if !ok {
		return q.numEnd
	}
	end := q.end
	if e, coins, ok := f.coins(&q); ok {
		if sum, ok := v.Add(coins); ok {
			v, end = sum, e
		}
	}
	m := *q.mark()
	f.bracketed(&m, end)
	f.note(f.withoutArticle(&q), end, v, num.Decimal{}, &m)
	return max(end, n.End)
}

// bracketed settles m by the country or the code in brackets behind it: "$99
// (USD)", "6 mln dlrs (U.S.)".
func (f *finder) bracketed(m *mark, end int) {
	text := f.text
	j := num.Gap(text, end)
	if m.named || j < 0 || j+3 >= len(text) || text[j] != '(' {
		return
	}
	if form, ok := f.lookup(text[j+1 : j+4]); ok && form.Kind() == data.CurrencyCode && j+4 < len(text) && text[j+4] == ')' {
		if shareCurrency(m.unit, form.Unit()) {
			m.unit, m.named = form.Unit(), true
		}
		return
	}
	if country, e := f.placeAt(j + 1); country >= 0 && e < len(text) && text[e] == ')' {
		m.name(country)
	}
}

// withoutArticle is where q begins, behind the article of a noun: "a
// billion-dollar deal", not "a billion dollars".
func (f *finder) withoutArticle(q *quantity) int {
	if !q.num.Words || q.before.ok() {
		return q.start
	}
	w := wordAt(f.text, q.numStart)
	if !w.is("a") && !w.is("an") {
		return q.start
	}
	c := &q.after.word
	if c.start > 0 && f.text[c.start-1] == '-' || (c.is("dollar") || c.is("euro") || c.is("pound")) && q.num.Scaled {
		if j := num.Gap(f.text, w.end); j > w.end {
			return j
		}
	}
	return q.start
}

// free tells whether the numeral at start stands on its own: no letter, digit
// or hyphenated letter is written to its front, and it is not what follows
// "few" or "tens of".
func (f *finder) free(start int, n *num.Numeral) bool {
	text := f.text
	if start == 0 {
		return true
	}
	c := text[start-1]
	if n.Words {
		if !n.Bare {
			return c != '-' || start < 2 || !isLetter(text[start-2])
		}
		if c == '-' || c == '(' {
			return false // "multi-million", "(million marks unless stated)"
		}
		w := wordBefore(text, start)
		switch {
		case w.is("few"), w.is("several"), w.is("of"), w.is("many"), w.is("couple"), w.is("some"), w.is("more"), w.is("multi"), w.is("countless"),
			w.is("various"), w.is("additional"), w.is("dozen"):
			return false
		}
		return true
	}
	if (c == '.' || c == ',') && start > 1 && isDigit(text[start-2]) {
		return false
	}
	if c == '/' && start > 1 && isDigit(text[start-2]) {
		return false // "145.10/20 yen"
	}
	if c == '-' && start > 1 && (isLetter(text[start-2]) || isDigit(text[start-2])) {
		return false // "B-52", the end of a quote: "151.25-27 yen"
	}
	return c != '#' && c != '@'
}

// article reads "a dollar", "a grand", "a penny": one of a coin, where the
// words behind make it no part of another name. word ends at i's word.
func (f *finder) article(i, end int) (next int, ok bool) {
	if end-i > 2 || f.text[i]|0x20 != 'a' {
		return 0, false
	}
	j := num.Gap(f.text, end)
	if j <= end || j >= len(f.text) || !isLetter(f.text[j]) {
		return 0, false
	}
	switch f.text[j] | 0x20 {
	case 'd', 'b', 'c', 'p', 'g', 'q', 'e', 'n':
	default:
		return 0, false
	}
	w := wordAt(f.text, j)
	switch {
	case w.is("dollar"), w.is("buck"), w.is("cent"), w.is("penny"), w.is("grand"), w.is("quid"), w.is("euro"), w.is("nickel"), w.is("dime"):
	case w.is("pound"):
		if !f.british() {
			return 0, false
		}
	default:
		return 0, false
	}
	if !f.closes(w.end) {
		return w.end, true
	}
	form, _ := f.lookupWord(&w)
	m := markOf(form, j, w.end)
	q := quantity{start: i, end: w.end, num: num.Numeral{Value: num.Int(1), End: end}, numStart: i, numEnd: end, after: m}
	if before := wordBefore(f.text, i); len(f.found) > 0 && f.found[len(f.found)-1].end >= i-2 || before.is("half") || before.is("not") {
		return w.end, true
	}
	v, _ := q.value(q.worth(), 0)
	last := w.end
	if e, coins, ok := f.coins(&q); ok {
		if sum, ok := v.Add(coins); ok {
			v, last = sum, e
		}
	}
	f.note(i, last, v, num.Decimal{}, &m)
	return last, true
}

// closes tells whether what stands at i lets "a dollar" be an amount: a mark,
// the end, or a word that no noun is made of.
func (f *finder) closes(i int) bool {
	if i >= len(f.text) {
		return true
	}
	if c := f.text[i]; c == '-' || c == '\'' || isDigit(c) {
		return false
	}
	w := nextWord(f.text, i)
	if w.start == w.end {
		return true
	}
	switch string(w.low[:w.len()]) {
	case "a", "an", "per", "each", "every", "or", "and", "on", "in", "for", "to", "from", "at", "more", "less", "higher", "lower", "off", "of", "apiece",
		"but", "than", "was", "is", "if", "when", "because", "into", "against", "with", "by", "as", "after", "before", "while", "here", "there":
		return !w.is("of")
	}
	return false
}

// spacedDigits reads thousands set apart by plain spaces, which only a currency
// behind them or a code before them makes one number: "5 290 Kč", "DEM 170 000".
func (f *finder) spacedDigits(q quantity) quantity {
	text, n := f.text, q.num
	if p, ok := f.spacedCents(q); ok {
		return p
	}
	if q.after.ok() {
		return q
	}
	if n.Words || n.Places > 0 || n.Grouped || q.power > 0 || n.End-q.numStart > 3 || text[q.numStart] == '0' {
		return q
	}
	i := n.End
	for i+3 < len(text) && text[i] == ' ' && isDigit(text[i+1]) && isDigit(text[i+2]) && isDigit(text[i+3]) && (i+4 == len(text) || !isDigit(text[i+4])) && i-n.End < maxSpaced {
		i += 4
	}
	if i == n.End {
		return q
	}
	var buf [maxSpaced + 12]byte
	k := 0
	for _, c := range []byte(text[q.numStart:i]) {
		if c != ' ' {
			buf[k] = c
			k++
		}
	}
	end, comma := i, false
	if i+2 < len(text) && text[i] == ',' && isDigit(text[i+1]) && isDigit(text[i+2]) && (i+3 == len(text) || !isDigit(text[i+3])) {
		buf[k], buf[k+1], buf[k+2] = '.', text[i+1], text[i+2]
		k, end, comma = k+3, i+3, true
	}
	wide, ok := num.Digits(string(buf[:k]), 0)
	if !ok || wide.End != k {
		return q
	}
	wide.End, wide.Grouped = end, true
	p := f.quantity(q.numStart, wide)
	if p.after.ok() || p.before.ok() && (comma || p.before.form.Kind() != data.CurrencySign) {
		return p
	}
	return q
}

// spacedCents reads a price that is all of the text and has a space behind its
// point: "$119. 95", "118, 99 TL".
func (f *finder) spacedCents(q quantity) (quantity, bool) {
	text, i := f.text, q.num.End
	if len(text) > maxLink || i+3 >= len(text) || text[i] != '.' && text[i] != ',' || text[i+1] != ' ' || !isDigit(text[i+2]) || !isDigit(text[i+3]) {
		return q, false
	}
	if q.before.start > 0 || !q.before.ok() && q.numStart > 0 || i+4 < len(text) && isDigit(text[i+4]) {
		return q, false
	}
	n := q.num
	cents, _ := num.New(int64(text[i+2]-'0')*10+int64(text[i+3]-'0'), -2)
	ok := true
	if n.Thousand && text[i] == ',' {
		n.Value, ok = n.Value.Shift(3)
	}
	if ok {
		n.Value, ok = n.Value.Add(cents)
	}
	if !ok {
		return q, false
	}
	n.End, n.Places, n.Thousand = i+4, 2, false
	p := f.quantity(q.numStart, n)
	return p, ok && p.money() && f.ends(p.end)
}

// maxSpaced is the longest run of thousands set apart by spaces, in bytes.
const maxSpaced = 20

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
	for range 2 { // "from the current $7.25 to $12"
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

// coins reads the smaller unit behind a whole number of the larger one: "and
// fifty cents", " 43c", and at the end of a sentence a bare "and 50".
func (f *finder) coins(q *quantity) (end int, coins num.Decimal, ok bool) {
	text := f.text
	if q.num.Places > 0 || q.power > 0 || q.num.Scaled || q.worth() != num.Int(1) {
		return 0, coins, false
	}
	j := num.Gap(text, q.end)
	if j <= q.end || j >= len(text) {
		return 0, coins, false
	}
	if w := wordAt(text, j); w.is("and") {
		if j = num.Gap(text, w.end); j <= w.end || j >= len(text) {
			return 0, coins, false
		}
	}
	n, ok := num.Digits(text, j)
	if !ok {
		if n, ok = num.Words(text, j); !ok {
			return 0, coins, false
		}
	}
	if n.Places > 0 || n.Value.Cmp(num.Int(100)) >= 0 {
		return 0, coins, false
	}
	p := quantity{start: j, end: n.End, num: n, numStart: j, numEnd: n.End}
	p.after = f.after(&p)
	if p.after.ok() {
		if p.after.form.Kind() != data.CurrencyCoin || !f.coinOf(q.mark().unit, &p.after) {
			return 0, coins, false
		}
		v, ok := p.value(p.worth(), 0)
		return p.after.end, v, ok && v.Cmp(num.Int(1)) < 0
	}
	if !f.ends(n.End) || !n.Words && n.End-j > 2 {
		return 0, coins, false
	}
	v, ok := n.Value.Shift(-2)
	return n.End, v, ok
}

// coinOf tells whether the coin can be one of the currency or group u.
func (f *finder) coinOf(u data.CurrencyUnit, coin *mark) bool {
	if coin.code != "" {
		return false
	}
	if shareCurrency(u, coin.unit) {
		return true
	}
	g, group := coin.unit.Group()
	return group && data.CurrencyGroups[g].Name == "cent"
}

// note adds an amount to what was found.
func (f *finder) note(start, end int, v, high num.Decimal, m *mark) {
	f.found = append(f.found, found{
		start: start, end: end, amount: v, max: high, unit: m.unit, code: m.code, named: m.named, worded: m.word.end > 0,
		mod: f.hedge(start, end), per: f.perUnit(end),
	})
}
