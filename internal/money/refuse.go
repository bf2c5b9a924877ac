package money

// How a look-alike is told from money. Each form that has another meaning has
// its judge here: letters that are names of things (R20, L2), codes that are
// words (ALL), words that are verbs and marks (won, mark), pounds that are a
// weight, pence that are hours. The judges look at the words next to the
// number, at how it is written, and at the countries of the story.

import (
	"unicode/utf8"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// refuse tells whether q only looks like money.
func (f *finder) refuse(q *quantity) bool {
	if f.sure {
		return false
	}
	text := f.text
	if q.end < len(text) && !q.after.ok() && q.end == q.numEnd {
		c := text[q.end]
		if isLetter(c) || isDigit(c) || c >= utf8.RuneSelf && lettersEnd(text, q.end) > q.end {
			return true // "$5x"
		}
	}
	if q.before.ok() && !q.after.ok() && f.refuseBefore(q) {
		return true
	}
	return q.after.ok() && f.refuseAfter(q)
}

// refuseBefore judges a currency before the number alone.
func (f *finder) refuseBefore(q *quantity) bool {
	text := f.text
	m := &q.before
	s := text[m.start:m.end]
	switch m.form.Kind() {
	case data.CurrencyWeak:
		return !f.backed(q) // "R20", "L2"
	case data.CurrencyCode, data.CurrencyAbbr:
		if next := num.Gap(text, q.end); next >= 0 && next < len(text) && text[next] == '%' {
			return true
		}
		if isWordy(s) {
			// "ALL 5 solutions", "COULD TOP 30 MLN"
			prev, next := wordBefore(text, m.start), nextWord(text, q.end)
			return allUpper(text[prev.start:prev.end]) || allUpper(text[next.start:next.end]) || q.power < 3 && !q.num.Grouped && q.num.Places != 2
		}
	}
	return false
}

// backed tells whether more than a letter speaks for money: a magnitude,
// thousands set apart, cents, or the country in the story.
func (f *finder) backed(q *quantity) bool {
	if q.power >= 3 || q.num.Grouped || q.num.Places == 2 {
		return true
	}
	return f.region(q.mark().unit) || q.num.Value.Cmp(num.Int(10)) >= 0 && f.told(q.mark().unit)
}

// isWordy tells whether a code is an English word too.
func isWordy(code string) bool {
	switch code {
	case "ALL", "TRY", "MAD", "TOP", "COP", "GEL", "PEN", "SOS", "MOP", "BAM", "LAK", "CUP", "BOB", "AMD", "ANG", "RON", "ETH", "SCR", "MUR", "DOP", "ERN", "MOB", "SLE", "BIF", "CUC", "MOPS", "STN", "WST", "MDL", "MGA", "PEI", "SIT", "BAN":
		return true
	}
	return false
}

// refuseAfter judges a currency behind the number. isSuffix has seen to the
// hyphen of "euro-zone".
func (f *finder) refuseAfter(q *quantity) bool {
	text := f.text
	m := &q.after
	if m.end < len(text) && text[m.end] == '-' {
		if w := wordAt(text, m.end+1); isSuffix(&w) {
			return true // "two dollar-denominated bonds"
		}
	}
	w := &m.word
	s := text[w.start:w.end]
	if m.form.Kind() == data.CurrencyCode || m.form.Kind() == data.CurrencyAbbr {
		next := nextWord(text, m.end)
		if isWordy(s) && (allUpper(text[next.start:next.end]) || q.power < 3 && next.start < next.end) {
			return true
		}
		// "two Rs", "11 SR MGR"
		return m.form.Kind() == data.CurrencyAbbr && (q.num.Words && q.power < 3 || allUpper(text[next.start:next.end]) && len(s) <= 2)
	}
	if m.form.Kind() != data.CurrencyWord && m.form.Kind() != data.CurrencyCoin {
		return false
	}
	bare := m.end-m.start == w.end-w.start // no country is said
	title := bare && len(s) > 1 && isUpper(s[0]) && !isUpper(s[1])
	if bare {
		if title && isOrdinary(w) && q.power == 0 && !q.num.Grouped {
			return true // "50 Cent", "100 Sen. ..."
		}
		if f.store(q) {
			return true
		}
	}
	switch {
	case w.is("euro"):
		next := nextWord(text, m.end)
		if title && q.power == 0 && next.start < next.end && !isUpper(text[next.start]) {
			return true // "six Euro ties"
		}
		return isZone(&next)
	case w.is("pound"), w.is("pounds"):
		return f.weighs(q)
	case w.is("p"):
		return f.refusePence(q)
	case w.is("mark"), w.is("marks"), w.is("won"), w.is("crown"), w.is("crowns"), w.is("real"), w.is("reals"), w.is("sum"), w.is("som"), w.is("fen"), w.is("mao"),
		w.is("punt"), w.is("punts"), w.is("kip"), w.is("kips"), w.is("sen"), w.is("sens"), w.is("lats"), w.is("tala"), w.is("leone"), w.is("leones"), w.is("kina"), w.is("leke"), w.is("lek"),
		w.is("lev"), w.is("leu"), w.is("lei"), w.is("florin"), w.is("florins"), w.is("ecu"), w.is("dong"), w.is("dongs"), w.is("inti"), w.is("toea"), w.is("jiao"), w.is("sucre"), w.is("pula"), w.is("soles"):
		return f.refuseRisky(q)
	}
	return false
}

// refuseRisky judges a word that has other meanings: "15 won", "the 5,000 mark",
// "two crowns".
func (f *finder) refuseRisky(q *quantity) bool {
	w := &q.after.word
	text := f.text
	hyphen := w.start > 0 && text[w.start-1] == '-'
	said := q.after.named && q.after.end-q.after.start > w.end-w.start
	if said {
		return false
	}
	if w.is("mark") && !hyphen {
		// "the 5,000 mark", "passed the one million mark"
		prev := wordBefore(text, q.start)
		if prev.is("the") || prev.is("its") || prev.is("that") {
			return true
		}
		if q.power == 0 && !q.num.Scaled {
			return true
		}
	}
	if w.is("real") || w.is("sum") || w.is("sen") || w.is("som") {
		return !f.told(q.mark().unit) && !f.region(q.mark().unit)
	}
	if q.power >= 3 || q.num.Scaled && q.num.Value.Cmp(num.Int(1000)) >= 0 {
		return false
	}
	if w.is("won") {
		return !f.told(q.mark().unit) && !f.region(q.mark().unit) && !q.num.Grouped || q.num.Value.Cmp(num.Int(100)) < 0
	}
	return !q.num.Grouped && q.num.Places == 0 && !f.told(q.mark().unit) && !f.region(q.mark().unit) && !f.alone(q)
}

// alone tells whether the amount is all of the text.
func (f *finder) alone(q *quantity) bool { return q.start == 0 && f.ends(q.end) }

// isOrdinary tells of currency names that are other words too.
func isOrdinary(w *word) bool {
	switch string(w.low[:w.len()]) {
	case "sen", "mark", "marks", "won", "real", "crown", "crowns", "grand", "buck", "bucks", "cent", "dong", "leu", "lek", "som", "sum", "inti", "sucre", "pound", "pounds",
		"quid", "punt", "punts", "dime", "dimes", "nickel", "nickels", "penny", "pennies", "fen", "mao", "kip", "lats", "lei", "lev", "tala", "kina", "florin", "leone", "sterling", "stg", "rand", "bolivar":
		return true
	}
	return false
}

// store tells whether the currency is part of a shop's name or the like: "the
// five Dollar Tree stores".
func (f *finder) store(q *quantity) bool {
	text := f.text
	w := &q.after.word
	if w.start >= len(text) || !isUpper(text[w.start]) {
		return false
	}
	switch next := nextWord(text, w.end); {
	case next.is("tree"), next.is("general"), next.is("shave"), next.is("stretcher"), next.is("store"), next.is("club"), next.is("zone"), next.is("stoxx"), next.is("disney"):
		return next.start < next.end && isUpper(text[next.start])
	}
	return false
}

// isSuffix tells of what a currency is a part of an adjective with:
// "dollar-denominated".
func isSuffix(w *word) bool {
	switch {
	case w.is("denominated"), w.is("based"), w.is("linked"), w.is("pegged"), w.is("backed"), w.is("dominated"), w.is("funded"), w.is("hedged"), w.is("zone"), w.is("area"), w.is("bloc"):
		return true
	}
	return false
}

// isZone tells of what follows "euro" where it is no amount: "20 euro zone
// countries".
func isZone(w *word) bool {
	switch {
	case w.is("zone"), w.is("area"), w.is("bloc"), w.is("members"), w.is("member"), w.is("nations"), w.is("countries"), w.is("states"), w.is("currency"), w.is("governments"), w.is("economies"):
		return true
	}
	return false
}

// refusePence judges "p": "5p.m.", "1080p".
func (f *finder) refusePence(q *quantity) bool {
	text := f.text
	end := q.after.end
	if end+1 < len(text) && text[end] == '.' && text[end+1]|0x20 == 'm' {
		return true
	}
	switch s := text[q.numStart:q.numEnd]; s {
	case "1080", "2160", "1440":
		return true
	case "480", "720", "360", "240":
		next := nextWord(text, end)
		return next.is("video") || next.is("hd") || next.is("resolution") || next.is("display") || next.is("footage") || next.is("format") || next.is("high")
	}
	return false
}

// weighs tells whether so many pounds are a weight.
func (f *finder) weighs(q *quantity) bool {
	text := f.text
	m := &q.after
	if m.end-m.start > m.word.end-m.word.start { // "Egyptian pounds", "pounds sterling"
		return false
	}
	if q.before.ok() {
		return false
	}
	hyphen := m.start > 0 && text[m.start-1] == '-'
	j := num.Gap(text, m.end)
	if j > 0 && j < len(text) && text[j] == '(' { // "100 pounds (45 kg)"
		k := digitsEnd(text, j+1)
		if w := nextWord(text, k); k > j+1 && isWeight(&w) {
			return true
		}
		if k == j+1 && k < len(text) && (text[k] == '$' || text[k] >= utf8.RuneSelf) {
			return false // "3 pounds ($4)"
		}
	}
	next := nextWord(text, m.end)
	scaled := q.power >= 6 || q.num.Scaled
	switch {
	case next.is("sterling"):
		return false
	case next.is("of"):
		noun := nextWord(text, next.end)
		return !f.british() && !isSum(&noun) || !isSum(&noun) && !scaled
	case next.is("per"):
		unit := nextWord(text, next.end)
		return unit.is("square") || unit.is("acre") || unit.is("hectare")
	case next.is("heavier"), next.is("lighter"), next.is("overweight"):
		return true
	}
	if f.weightNear(q.start) {
		return true
	}
	if scaled {
		return false
	}
	if f.british() || f.told(m.unit) {
		prev := wordBefore(text, q.start)
		return prev.is("lost") || prev.is("gained") || prev.is("shed") || prev.is("lose") || prev.is("gain")
	}
	if hyphen {
		return true
	}
	return !f.alone(q) && !f.costs(q.start)
}

// isSum tells of what pounds are of where they are money.
func isSum(w *word) bool {
	switch {
	case w.is("debt"), w.is("debts"), w.is("taxpayers"), w.is("public"), w.is("investment"), w.is("money"), w.is("cash"), w.is("funding"), w.is("damage"), w.is("savings"),
		w.is("sales"), w.is("assets"), w.is("bonds"), w.is("profit"), w.is("losses"), w.is("loans"), w.is("its"), w.is("his"), w.is("her"), w.is("their"), w.is("government"),
		w.is("spending"), w.is("cuts"), w.is("revenue"), w.is("contracts"), w.is("orders"), w.is("business"), w.is("damages"), w.is("aid"), w.is("costs"), w.is("tax"), w.is("lottery"), w.is("new"), w.is("extra"):
		return true
	}
	return false
}

// maxNear is how far before an amount of pounds a word that tells weight from
// money is looked for, in words.
const maxNear = 6

// weightNear tells whether one of the words before i speaks of weight.
func (f *finder) weightNear(i int) bool {
	w := wordBefore(f.text, i)
	for range maxNear {
		if w.start == w.end {
			return false
		}
		if isWeight(&w) {
			return true
		}
		w = wordBefore(f.text, w.start)
	}
	return false
}

// isWeight tells of words of weight.
func isWeight(w *word) bool {
	switch string(w.low[:w.len()]) {
	case "weigh", "weighs", "weighed", "weighing", "weight", "kg", "kgs", "kilograms", "kilogrammes", "kilos", "lb", "lbs", "lifted", "lifting", "heavy", "tonnes", "tons", "kilogram", "grams", "carries", "carry", "carrying", "payload", "seized", "hauled", "dropped", "thrust":
		return true
	}
	return false
}

// costs tells whether one of the words before i speaks of money.
func (f *finder) costs(i int) bool {
	w := wordBefore(f.text, i)
	for range maxNear {
		if w.start == w.end {
			return false
		}
		switch string(w.low[:w.len()]) {
		case "cost", "costs", "costing", "paid", "pay", "pays", "price", "priced", "worth", "fined", "fine", "bill", "profit", "profits", "spent", "spend", "sold", "raised",
			"earn", "earned", "earning", "earns", "salary", "wages", "debt", "loan", "owed", "tax", "fee", "fees", "charged", "compensation", "bought", "valued", "won", "donated", "grant",
			"revenue", "turnover", "loss", "losses", "budget", "funding", "invest", "invested", "saving", "save", "rent", "dividend", "billion":
			return true
		}
		w = wordBefore(f.text, w.start)
	}
	return false
}
