package money

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/num"
)

// Fault is why a text is not one amount of money.
type Fault uint8

const (
	Sound   Fault = iota
	Syntax        // it is not written as one
	Range         // the number has too many digits
	Unknown       // the currency is not known
)

// Parse reads text, all of it, as one amount with its hedge and the unit it is
// paid for. Where that fails it tells why, and the byte at which the text stops
// making sense.
func Parse(text string, o Options) (m doc.Money, at int, fault Fault) {
	f := finder{text: text, Options: o, forms: lex.Open(data.CurrencyForms), places: lex.Open(data.CurrencyPlaces), sure: true}
	lo, hi := trim(text)
	f.find()
	if at, fault = f.only(lo, 0); fault != Sound {
		return m, at, fault
	}
	if end := f.trail(&f.found[0]); end < hi {
		return m, end, Syntax
	}
	f.settle()
	return f.found[0].money(), hi, Sound
}

// ParsePair reads text, all of it, as one conversion.
func ParsePair(text string, o Options) (from, to doc.Money, at int, fault Fault) {
	f := finder{text: text, Options: o, forms: lex.Open(data.CurrencyForms), places: lex.Open(data.CurrencyPlaces), sure: true}
	lo, hi := trim(text)
	bracket := lo < hi && text[lo] == '('
	if bracket {
		lo++
	}
	f.find()
	if at, fault = f.only(lo, 0); fault != Sound {
		return from, to, at, fault
	}
	if len(f.found) < 2 {
		return from, to, f.trail(&f.found[0]), Syntax
	}
	f.settle()
	pairs := f.pair(nil)
	if len(pairs) == 0 || pairs[0].From != 0 || pairs[0].To != 1 {
		return from, to, f.found[0].end, Syntax
	}
	end := f.found[1].end
	if c := f.closing(end); c >= 0 && (c == hi || !bracket) {
		end = c
	}
	if end < hi {
		return from, to, end, Syntax
	}
	return f.found[0].money(), f.found[1].money(), hi, Sound
}

// trim is the text without the white space around it.
func trim(text string) (lo, hi int) {
	hi = len(text)
	for hi > 0 && isBlank(text[hi-1]) {
		hi--
	}
	for lo < hi && isBlank(text[lo]) {
		lo++
	}
	return lo, hi
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

// only tells what is wrong with a text whose amount i does not begin at lo.
func (f *finder) only(lo, i int) (at int, fault Fault) {
	if i < len(f.found) {
		m := &f.found[i]
		if _, h := f.hedgeBefore(m.start); h == lo || m.start == lo {
			return 0, Sound
		}
		return lo, Syntax
	}
	text := f.text
	at = lo
	for at < len(text) && !isDigit(text[at]) && !isLetter(text[at]) {
		at++
	}
	if w := wordAt(text, at); w.end > at && w.end < len(text) {
		if n, ok := num.Words(text, at); ok {
			return f.missing(n.End)
		}
		if form, ok := f.lookup(text[at:w.end]); ok && form != 0 {
			at = w.end
		} else if j := num.Gap(text, w.end); j >= 0 && j < len(text) && isDigit(text[j]) {
			return at, Unknown
		}
		for at < len(text) && isBlank(text[at]) {
			at++
		}
	}
	if at == len(text) || !isDigit(text[at]) {
		return at, Syntax
	}
	n, ok := num.Digits(text, at)
	if !ok {
		if digitsEnd(text, at)-at > num.MaxDigits {
			return at, Range
		}
		return at, Syntax
	}
	return f.missing(n.End)
}

// missing tells what is wrong with a number that ends at i and has no currency.
func (f *finder) missing(i int) (at int, fault Fault) {
	_, i = f.scale(i)
	j := num.Gap(f.text, i)
	if j >= 0 && j < len(f.text) && isLetter(f.text[j]) {
		return j, Unknown
	}
	return i, Syntax
}

// trail is the end of the amount with what belongs to it: "a barrel", "or more".
func (f *finder) trail(m *found) int {
	end := m.end
	if int(m.per.End) > end {
		return int(m.per.End)
	}
	if m.mod == 0 {
		return end
	}
	if mod, _ := f.hedgeBefore(m.start); mod != 0 {
		return end
	}
	if end < len(f.text) && f.text[end] == '+' {
		return end + 1
	}
	w := nextWord(f.text, end)
	if w.is("or") {
		w = nextWord(f.text, w.end)
	}
	return w.end
}
