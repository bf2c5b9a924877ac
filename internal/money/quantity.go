package money

// How a number gets its currency. A quantity is a numeral, the magnitude behind
// it, and a mark on either side: a sign, a code, a short form or a word, found
// in the table of printed forms. Before the number the candidates are the sign
// or the letters written next to it, back to where they begin; behind it they
// are in after.go. Where both sides have one they must agree.

import (
	"unicode/utf8"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/num"
	"github.com/newstext/newstext/internal/scan"
)

// A quantity is a number with the currency that stands before or behind it.
type quantity struct {
	start, end int // with the currency
	num        num.Numeral
	numStart   int
	numEnd     int // behind the magnitude
	power      int // of the magnitude behind the numeral
	before     mark
	after      mark
}

// A mark is a currency as it is printed beside a number. The zero mark is none.
type mark struct {
	start, end int
	form       data.CurrencyForm
	unit       data.CurrencyUnit
	code       string // by the user's lexicon
	named      bool   // the country is said: "Swiss francs", "NZ$"
	word       word   // the word itself, where it is one
}

func (m *mark) ok() bool { return m.form != 0 || m.code != "" }

// money tells whether q has a currency.
func (q *quantity) money() bool { return q.before.ok() || q.after.ok() }

// mark is the currency that says more: the one behind the number where it has
// its country, or where nothing stands before.
func (q *quantity) mark() *mark {
	if q.after.ok() && (q.after.named || !q.before.named) {
		return &q.after
	}
	if q.before.ok() {
		return &q.before
	}
	return &q.after
}

// worth is what one of the currency's forms is worth, in its main unit.
func (q *quantity) worth() num.Decimal {
	m := &q.before
	if q.after.ok() && (!m.ok() || m.form.Kind() != data.CurrencySign) {
		m = &q.after
	}
	s := data.CurrencyScales[m.form.Scale()]
	return num.Decimal{Coef: s.Coef, Exp: s.Exp}
}

// value is the number with its magnitude, power more, in the main unit.
func (q *quantity) value(worth num.Decimal, power int) (num.Decimal, bool) {
	if q.num.Thousand && power == 0 && q.coarse() {
		power = 3
	}
	v, ok := q.num.Value.Shift(power)
	if !ok {
		return v, false
	}
	return v.Mul(worth)
}

// coarse tells whether the currency's prices have no fraction, so that the
// point of "12.500" sets thousands apart.
func (q *quantity) coarse() bool {
	u := q.mark().unit
	_, group := u.Group()
	return q.money() && q.mark().code == "" && !group && data.Currencies[u].Coarse
}

// quantity reads what stands around the numeral n at start.
func (f *finder) quantity(start int, n num.Numeral) (q quantity) {
	q = quantity{start: start, end: n.End, num: n, numStart: start, numEnd: n.End}
	if !n.Scaled {
		if p, end := f.scale(n.End); p > 0 {
			q.power, q.numEnd, q.end = p, end, end
		}
	}
	q.before = f.before(start)
	if f.taken(&q.before) {
		q.before = mark{}
	}
	q.after = f.after(&q)
	if b := &q.before; b.ok() && b.code == "" && q.power == 0 && b.form.Kind() == data.CurrencyCode {
		q.power = codePower(f.text[b.start:b.end]) // "MAUD 60"
	}
	if a := &q.after; a.ok() && a.code == "" && q.power == 0 && !n.Scaled && a.form.Kind() == data.CurrencyCode {
		// "75 USD million"
		if j := num.Gap(f.text, a.end); j > a.end {
			if p, end := num.Scale(f.text, j, false); p > 0 {
				q.power, a.end = p, end
			}
		}
	}
	if q.before.ok() && q.after.ok() && !agree(&q.before, &q.after) {
		if q.before.form.Kind() == data.CurrencySign {
			q.after = mark{}
		} else {
			q.before = mark{}
		}
	}
	if !q.money() {
		if q.before = f.wordInFront(&q); f.taken(&q.before) {
			q.before = mark{}
		}
	}
	if q.before.ok() {
		q.start = q.before.start
	}
	if q.after.ok() {
		q.end = q.after.end
	}
	return q
}

// taken tells whether m stands in the amount that was found last: "5$ 000".
func (f *finder) taken(m *mark) bool {
	n := len(f.found)
	return n > 0 && m.ok() && m.start < f.found[n-1].end
}

// scale reads the magnitude behind a numeral: written to it, behind a space or
// behind a hyphen.
func (f *finder) scale(i int) (power, end int) {
	if power, end = num.Scale(f.text, i, true); power > 0 {
		return power, end
	}
	j := i
	if j < len(f.text) && f.text[j] == '-' {
		j++
	} else if j = num.Gap(f.text, i); j <= i {
		return 0, i
	}
	if power, end = num.Scale(f.text, j, false); power > 0 {
		return power, end
	}
	// "5 m euros", "£5 m": a letter with a space counts where no word follows it.
	if j < len(f.text) && (f.text[j] == 'm' || f.text[j] == 'b') && f.text[j-1] == ' ' && f.sign(i) {
		if power, end = num.Scale(f.text, j, true); power > 0 && end == j+1 {
			return power, end
		}
	}
	return 0, i
}

// sign tells whether a currency sign stands before the digits that end at i.
func (f *finder) sign(i int) bool {
	for i > 0 && (isDigit(f.text[i-1]) || f.text[i-1] == '.' || f.text[i-1] == ',') {
		i--
	}
	if i > 0 && f.text[i-1] == '$' {
		return true
	}
	m := f.before(i)
	return m.form.Kind() == data.CurrencySign
}

// agree tells whether two marks on the two sides of a number can mean one
// currency: "US$5 dollars", "$249 USD".
func agree(a, b *mark) bool {
	if a.code != "" || b.code != "" {
		return a.code == b.code
	}
	return shareCurrency(a.unit, b.unit) && a.form.Scale() == b.form.Scale()
}

// shareCurrency tells whether the two can mean one currency.
func shareCurrency(a, b data.CurrencyUnit) bool {
	if a == b {
		return true
	}
	ga, isA := a.Group()
	gb, isB := b.Group()
	switch {
	case isA && isB:
		for _, c := range data.CurrencyGroups[ga].Codes {
			if inGroup(gb, c) {
				return true
			}
		}
	case isA:
		return inGroup(ga, uint8(b))
	case isB:
		return inGroup(gb, uint8(a))
	}
	return false
}

func inGroup(g int, code uint8) bool {
	for _, c := range data.CurrencyGroups[g].Codes {
		if c == code {
			return true
		}
	}
	return false
}

// lookup is the form that s is printed as.
func (f *finder) lookup(s string) (data.CurrencyForm, bool) {
	v, ok := f.forms.Find(s)
	return data.CurrencyForm(v), ok
}

// lookupWord is the form that w is, in any case.
func (f *finder) lookupWord(w *word) (data.CurrencyForm, bool) {
	if w.end-w.start > maxWord {
		return 0, false
	}
	v, ok := f.forms.Find(string(w.low[:w.end-w.start]))
	return data.CurrencyForm(v), ok
}

// markOf is the mark of the form at text[start:end].
func markOf(form data.CurrencyForm, start, end int) mark {
	m := mark{start: start, end: end, form: form, unit: form.Unit()}
	_, group := m.unit.Group()
	m.named = !group
	return m
}

// maxLetters is the longest run of letters before a sign or a number that can
// be a currency, in bytes: "Dhms", "U.S.", "KShs.", "руб.".
const maxLetters = 8

// before reads the currency that stands before the number at i: "$", "US$",
// "$US", "US $", "Rs ", "USD ".
func (f *finder) before(i int) (m mark) {
	text := f.text
	if m = f.userBefore(i); m.ok() {
		return m
	}
	end := gapBefore(text, i)
	if end <= 0 {
		return mark{}
	}
	c := text[end-1]
	if isLetter(c) || c == '.' || c >= utf8.RuneSelf && letterBefore(text, end) {
		return f.lettersBefore(end, end == i)
	}
	if c != '$' && c < utf8.RuneSelf {
		return mark{}
	}
	n := 1
	if c >= utf8.RuneSelf {
		_, n = utf8.DecodeLastRuneInString(text[:end])
		if n == 1 {
			return mark{}
		}
	}
	sign := end - n
	start := lettersStart(text, sign)
	for s := start; s <= sign; s++ {
		if s > start && s < sign && !boundary(text, s) {
			continue
		}
		form, ok := f.lookup(text[s:end])
		if ok && form.Kind() == data.CurrencySign && (s == sign || boundary(text, s)) {
			m = markOf(form, s, end)
			break
		}
	}
	if !m.ok() {
		return m
	}
	return f.spaced(m, sign)
}

// spaced adds the country that stands before a bare sign with a space between:
// "US $199", "GB £20.1 billion", "c $ 16.4 million".
func (f *finder) spaced(m mark, sign int) mark {
	text := f.text
	if m.start != sign || sign < 2 || text[sign-1] != ' ' {
		return m
	}
	s := lettersStart(text, sign-1)
	n := sign - 1 - s
	if n == 0 || n > 3 || !boundary(text, s) || n == 1 && text[s] != 'c' {
		return m
	}
	if n > 1 && !allUpper(text[s:sign-1]) && (m.end == len(text) || text[m.end] != ' ') {
		return m // "pay us $5"; but "us $ 5" where the words and signs are set apart
	}
	if n == 1 && text[sign-1:m.end] != " $" {
		return m
	}
	var buf [12]byte
	k := copy(buf[:], text[s:sign-1])
	k += copy(buf[k:], text[sign:m.end])
	if v, ok := f.forms.Find(string(buf[:k])); ok && data.CurrencyForm(v).Kind() == data.CurrencySign {
		return markOf(data.CurrencyForm(v), s, m.end)
	}
	return m
}

// lettersStart is the start of the letters and full stops that end at i, at
// most maxLetters bytes before it.
func lettersStart(text string, i int) int {
	s := i
	for s > 0 && i-s < maxLetters && (isLetter(text[s-1]) || text[s-1] == '.' || text[s-1] == '-' && s < i || text[s-1] >= utf8.RuneSelf && letterBefore(text, s)) {
		_, n := utf8.DecodeLastRuneInString(text[:s])
		s -= n
	}
	for s < i && (text[s] == '.' || text[s] == '-') {
		s++
	}
	return s
}

// boundary tells whether no letter and no digit stands before i.
func boundary(text string, i int) bool {
	if i == 0 {
		return true
	}
	c := text[i-1]
	return !isLetter(c) && !isDigit(c) && (c < utf8.RuneSelf || !letterBefore(text, i))
}

// lettersBefore reads the code or short form in letters that ends at end:
// "USD 5", "Rs. 20", "R254", and "$US90".
func (f *finder) lettersBefore(end int, glued bool) (m mark) {
	text := f.text
	start := end
	for start > 0 && end-start <= maxLetters && (isLetter(text[start-1]) || text[start-1] == '.' || text[start-1] == '/' || text[start-1] >= utf8.RuneSelf && letterBefore(text, start)) {
		_, n := utf8.DecodeLastRuneInString(text[:start])
		start -= n
	}
	if end-start > maxLetters {
		return mark{}
	}
	// "$US90", "£Stg5"
	if glued && start > 0 && (text[start-1] == '$' || text[start-1] >= utf8.RuneSelf) {
		_, n := utf8.DecodeLastRuneInString(text[:start])
		if form, ok := f.lookup(text[start-n : end]); ok && form.Kind() == data.CurrencySign {
			return markOf(form, start-n, end)
		}
	}
	if start == end || !boundary(text, start) {
		return mark{}
	}
	form, ok := f.lookup(text[start:end])
	if !ok && codePower(text[start:end]) > 0 { // "MAUD 60"
		form, ok = f.lookup(text[start+1 : end])
		ok = ok && form.Kind() == data.CurrencyCode
	}
	if !ok {
		return mark{}
	}
	switch form.Kind() {
	case data.CurrencySign, data.CurrencyCode, data.CurrencyAbbr:
	case data.CurrencyWeak:
		if !glued && !f.sure {
			return mark{}
		}
	default:
		return mark{}
	}
	return markOf(form, start, end)
}

// codePower is the power of ten of the letter before a code: 6 for "MEUR"; 0
// where s is no code with a letter before it.
func codePower(s string) int {
	if len(s) != 4 || !allUpper(s[1:]) {
		return 0
	}
	switch s[0] {
	case 'K', 'k':
		return 3
	case 'M':
		return 6
	case 'B':
		return 9
	}
	return 0
}

// wordInFront reads a currency in words before a number that has no other:
// "dollar 22.5 million", "malaysia ringgit 42", "dlrs 305,000". Behind a word
// that is no abbreviation the number must have a magnitude or end the text, or
// it would be "the dollar 5 percent".
func (f *finder) wordInFront(q *quantity) (m mark) {
	if q.num.Words {
		return mark{}
	}
	w := wordBefore(f.text, q.numStart)
	if w.start == w.end || w.end == q.numStart || !w.is("dlrs") && !w.is("dlr") && q.power < 3 && !f.ends(q.numEnd) {
		return mark{}
	}
	form, ok := f.lookupWord(&w)
	if !ok || form.Kind() != data.CurrencyWord || isOrdinary(&w) || w.is("euro") && isUpper(f.text[w.start]) {
		return mark{}
	}
	m = markOf(form, w.start, w.end)
	m.word = w
	if a := wordBefore(f.text, w.start); a.start < a.end {
		if p, ok := f.place(&a); ok && !p.City() && p.Country() >= 0 {
			m.start = a.start
			m.name(p.Country())
		}
	}
	return m
}

// ends tells whether the text or its last sentence ends at i.
func (f *finder) ends(i int) bool {
	for i < len(f.text) && (f.text[i] == '.' || f.text[i] == '!' || f.text[i] == '?' || f.text[i] <= ' ') {
		i++
	}
	return i == len(f.text)
}

// name settles m by the country that is said beside it.
func (m *mark) name(country int) {
	if code, ok := member(m.unit, data.CurrencyCountries[country]); ok {
		m.unit, m.named = data.CurrencyUnit(code), true
	}
}

// member is the currency of the group u that the country has.
func member(u data.CurrencyUnit, country string) (code uint8, ok bool) {
	g, group := u.Group()
	if !group || len(country) != 2 {
		return 0, false
	}
	for _, c := range data.CurrencyGroups[g].Codes {
		list := data.Currencies[c].Countries
		for i := 0; i+2 <= len(list); i += 3 {
			if list[i:i+2] == country {
				return c, true
			}
		}
	}
	return 0, false
}

// userBefore reads one of the user's currency names before the number at i.
func (f *finder) userBefore(i int) (m mark) {
	if !f.Lexicon.Has(lex.CurrencyName) {
		return m
	}
	lo := max(0, i-maxWord)
	for lo > 0 && i-lo < 2*maxWord && !boundary(f.text, lo) {
		lo--
	}
	window := f.text[lo:i]
	low := doc.Fold(window)
	tokens := scan.Tokens(nil, window)
	for t := range tokens {
		n, code := f.Lexicon.Match(lex.CurrencyName, window, low, tokens, t)
		if n > 0 && t+n == len(tokens) {
			return mark{start: lo + int(tokens[t].Start), end: lo + int(tokens[t+n-1].End), code: code, named: true}
		}
	}
	return m
}

// userAfter reads one of the user's currency names behind the number at i.
func (f *finder) userAfter(i int) (m mark) {
	if !f.Lexicon.Has(lex.CurrencyName) {
		return m
	}
	j := num.Gap(f.text, i)
	if j < 0 {
		return m
	}
	if j < len(f.text) && f.text[j] == '-' {
		j++
	}
	window := f.text[j:min(len(f.text), j+2*maxWord)]
	tokens := scan.Tokens(nil, window)
	if len(tokens) == 0 {
		return m
	}
	if n, code := f.Lexicon.Match(lex.CurrencyName, window, doc.Fold(window), tokens, 0); n > 0 {
		return mark{start: j, end: j + int(tokens[n-1].End), code: code, named: true}
	}
	return m
}
