package money

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// How far an amount reaches. A numeral that stands free (free) is read with the
// signs and words on both sides of it (quantity.go); a range goes on from it
// (range.go). What is refused (refuse.go) is no amount. Coins behind it are added
// (coins), a country in brackets settles whose currency it is (bracketed), and
// note keeps it. An amount without a numeral begins with an article (article).

// number reads what begins with the numeral n at start, notes it where it is
// money, and says where to go on.
func (f *finder) number(start int, n num.Numeral) (next int) {
	if !f.free(start, &n) {
		return n.End
	}
	q := f.quantity(start, n)
	if !n.Words {
		if !q.before.ok() && !boundary(f.text, start) {
			return q.numEnd // "COVID19 dollars"
		}
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
// words behind make it no part of another name. The word at i ends at end.
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
