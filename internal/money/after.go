package money

// How a currency behind a number is read. What is written to the number comes
// first, then what stands behind a hyphen, then what stands behind white space:
// a sign, a code, or a currency's name, which a country may go before ("Swiss
// francs") and a second name may follow ("pounds sterling").

import (
	"unicode/utf8"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// after reads the currency that stands behind a number: "€", "p", "-dollar",
// " Swiss francs", " H.K. dlrs", " pounds sterling".
func (f *finder) after(q *quantity) (m mark) {
	if m = f.userAfter(q.numEnd); m.ok() {
		return m
	}
	text, i := f.text, q.numEnd
	if i >= len(text) {
		return mark{}
	}
	switch c := text[i]; {
	case isLetter(c):
		return f.lettersBehind(i, q)
	case c == '-':
		return f.hyphened(i)
	case c == '$' || c >= utf8.RuneSelf:
		if m = f.signBehind(i); m.ok() {
			return m
		}
		if c >= utf8.RuneSelf && lettersEnd(text, i) > i {
			return f.lettersBehind(i, q)
		}
	}
	j := num.Gap(text, i)
	if j <= i || j >= len(text) {
		return mark{}
	}
	if c := text[j]; c == '$' || c >= utf8.RuneSelf {
		if m = f.signBehind(j); m.ok() {
			return m
		}
	}
	return f.words(j, q)
}

// signBehind reads the sign at i, unless it belongs to the number behind it.
func (f *finder) signBehind(i int) mark {
	text := f.text
	_, n := utf8.DecodeRuneInString(text[i:])
	form, ok := f.lookup(text[i : i+n])
	if e := lettersEnd(text, i); !ok && e > i { // a sign in letters: "元", "руб"
		form, ok = f.lookup(text[i:e])
		n = e - i
	}
	if e := lettersEnd(text, i+n); ok && e > i+n && e-i <= maxLetters { // "£E"
		if long, ok := f.lookup(text[i:e]); ok {
			form, n = long, e-i
		}
	}
	if !ok || form.Kind() != data.CurrencySign {
		return mark{}
	}
	if i+n < len(text) && isDigit(text[i+n]) {
		return mark{}
	}
	return markOf(form, i, i+n)
}

// lettersBehind reads a code, a short form, a coin or a word that is written
// to the number: "115USD", "42RM", "99p", "43c", "5euros", "1k€", "30MUSD".
func (f *finder) lettersBehind(i int, q *quantity) (m mark) {
	w := f.withSign(wordAt(f.text, i))
	return f.short(&w, q)
}

// withSign is w with the "$" written to it, where no number follows: "1 R$".
func (f *finder) withSign(w word) word {
	if w.end < len(f.text) && f.text[w.end] == '$' && (w.end+1 == len(f.text) || !isDigit(f.text[w.end+1]) && f.text[w.end+1] != ' ') {
		w.set(f.text, w.start, w.end+1)
	}
	return w
}

// short is the mark of the word w beside a number: a code or a short form,
// where case counts, or a word.
func (f *finder) short(w *word, q *quantity) mark {
	text := f.text
	s := text[w.start:w.end]
	if len(s) == 0 || len(s) > maxWord {
		return mark{}
	}
	form, ok := f.lookup(s)
	end := w.end
	if ok && end < len(text) && text[end] == '.' && (form.Kind() == data.CurrencyAbbr || form.Kind() == data.CurrencySign) {
		// "руб." at the end of a text is no sentence end that matters.
		if long, ok2 := f.lookup(text[w.start : end+1]); ok2 && !isUpper(s[0]) && s[0] >= utf8.RuneSelf {
			form, end = long, end+1
		}
	}
	if power := codePower(s); !ok && power > 0 && q.power == 0 {
		if form, ok = f.lookup(s[1:]); ok && form.Kind() == data.CurrencyCode {
			q.power, q.numEnd = power, w.start
			return markOf(form, w.start, end)
		}
		ok = false
	}
	if !ok {
		form, ok = f.lookupWord(w)
		if ok && form.Kind() != data.CurrencyWord && form.Kind() != data.CurrencyCoin {
			return mark{}
		}
	}
	if !ok {
		return mark{}
	}
	switch form.Kind() {
	case data.CurrencyWeak:
		if !f.sure && !(q.numStart == 0 && f.ends(w.end)) || end+1 < len(text) && text[end] == '.' && isLetter(text[end+1]) {
			return mark{} // "N.Z. dlrs"
		}
	case data.CurrencyAbbr:
		if q.num.Words && !f.sure {
			return mark{} // "two Rs"
		}
	case data.CurrencyWord, data.CurrencyCoin:
		if len(s) == 1 && s != "p" && s != "c" {
			return mark{} // "10 P", "30C"
		}
		if len(s) == 1 && (w.start != q.numEnd && !f.ends(w.end) || q.power != 0) {
			return mark{} // "5 p" alone
		}
		if w.start == q.numEnd && len(s) > 1 && len(s) < 3 && !f.sure {
			return mark{}
		}
	}
	m := markOf(form, w.start, end)
	m.word = *w
	return m
}

// hyphened reads the word behind a hyphen: "five-cent", "500-franc",
// "billion-dollar", "2-million-Swiss-franc".
func (f *finder) hyphened(i int) mark {
	w := wordAt(f.text, i+1)
	country := -1
	if p, ok := f.place(&w); ok && p.Country() >= 0 && w.end < len(f.text) && (f.text[w.end] == '-' || f.text[w.end] == ' ') {
		country = p.Country()
		w = wordAt(f.text, w.end+1)
	}
	form, ok := f.lookupWord(&w)
	if !ok || form.Kind() != data.CurrencyWord && form.Kind() != data.CurrencyCoin || w.end-w.start < 3 {
		return mark{}
	}
	m := markOf(form, w.start, w.end)
	m.word = w
	if country >= 0 {
		m.name(country)
	}
	return m
}

// words reads the currency in words at i: the country it may begin with, its
// name, and what may follow: "Swiss francs", "new pence", "pounds sterling".
func (f *finder) words(i int, q *quantity) (m mark) {
	text := f.text
	w := f.placeWord(i)
	if w.start == w.end {
		return mark{}
	}
	if w.is("new") {
		if j := num.Gap(text, w.end); j > w.end && j < len(text) {
			if m = f.named(j, q); m.ok() {
				m.start = i
				return m
			}
		}
	}
	return f.named(i, q)
}

// named reads a currency's name at i, or a country and the name.
func (f *finder) named(i int, q *quantity) (m mark) {
	text := f.text
	w := f.withSign(wordAt(text, i))
	if w.start < w.end {
		if m = f.short(&w, q); m.ok() {
			return f.extended(m)
		}
		if d := f.placeWord(i); d.end > w.end { // "L.E."
			if m = f.short(&d, q); m.ok() {
				return m
			}
		}
		if q.numStart == 0 && f.ends(w.end) {
			if m = f.grown(&w); m.ok() {
				return m
			}
		}
	}
	country, end := f.placeAt(i)
	if country < 0 {
		return mark{}
	}
	j := num.Gap(text, end)
	if j <= end || j >= len(text) {
		return mark{}
	}
	w = wordAt(text, j)
	if w.is("new") {
		if j = num.Gap(text, w.end); j <= w.end {
			return mark{}
		}
		w = wordAt(text, j)
	}
	if w.start == w.end {
		return mark{}
	}
	form, ok := f.lookupWord(&w)
	if !ok || form.Kind() != data.CurrencyWord && form.Kind() != data.CurrencyCoin || w.end-w.start == 1 {
		return mark{}
	}
	m = markOf(form, i, w.end)
	m.word = w
	m.name(country)
	if !m.named {
		m = f.extended(m)
	}
	m.named = true
	return f.extended(m)
}

// grown reads a country and a currency in one word, all that is behind a lone
// number: "42 egyptianpound".
func (f *finder) grown(w *word) (m mark) {
	if w.end-w.start > maxWord {
		return m
	}
	for k := w.start + 4; k+3 <= w.end; k++ {
		a, b := wordAt(f.text[:k], w.start), wordAt(f.text[:w.end], k)
		p, ok := f.place(&a)
		if !ok || p.Country() < 0 || p.City() {
			continue
		}
		if form, ok := f.lookupWord(&b); ok && form.Kind() == data.CurrencyWord {
			m = markOf(form, w.start, w.end)
			m.word = b
			m.name(p.Country())
			return m
		}
	}
	return m
}

// extended takes in a second word for the same currency: "pounds sterling",
// "yuan renminbi", "francs CFA".
func (f *finder) extended(m mark) mark {
	j := num.Gap(f.text, m.end)
	if j <= m.end || j >= len(f.text) {
		return m
	}
	w := wordAt(f.text, j)
	if w.end-w.start < 3 {
		return m
	}
	switch {
	case w.is("sterling"), w.is("renminbi"), w.is("cfa"):
		form, ok := f.lookup("GBP")
		switch {
		case w.is("renminbi"):
			form, ok = f.lookup("CNY")
		case w.is("cfa"):
			form, ok = f.lookup("CFA")
		}
		if !ok || !shareCurrency(form.Unit(), m.unit) {
			return m
		}
		m.end = w.end
		m.unit = form.Unit()
		_, group := m.unit.Group()
		m.named = !group
	}
	return m
}

// placeWord is the word at i as a place is written: letters, and full stops
// that letters follow or that end "U.S.".
func (f *finder) placeWord(i int) (w word) {
	text := f.text
	j, dots := i, 0
	for j < len(text) && j-i < maxWord {
		switch c := text[j]; {
		case isLetter(c):
			j++
			continue
		case c == '.' && j > i && text[j-1] != '.' && (j+1 < len(text) && isLetter(text[j+1]) || dots > 0):
			dots++
			j++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[j:])
			if isLetterRune(r) {
				j += n
				continue
			}
		}
		break
	}
	w.set(text, i, j)
	return w
}

// place is what the places say of the word.
func (f *finder) place(w *word) (p data.CurrencyPlace, ok bool) {
	if w.end-w.start < 2 || w.end-w.start > maxWord {
		return 0, false
	}
	v, ok := f.places.Find(string(w.low[:w.end-w.start]))
	return data.CurrencyPlace(v), ok
}

// maxPlaceWords is the longest name of a place: "Trinidad and Tobago".
const maxPlaceWords = 3

// placeAt is the country that the longest name at i is of, and the end of the
// name; -1 where there is none. Cities do not count.
func (f *finder) placeAt(i int) (country, end int) {
	p, end := f.anyPlace(i)
	if p.Country() < 0 || p.City() {
		return -1, i
	}
	return p.Country(), end
}

// anyPlace is the longest name of a place at i.
func (f *finder) anyPlace(i int) (best data.CurrencyPlace, end int) {
	var buf [3 * maxWord]byte
	n, j := 0, i
	end = i
	for k := range maxPlaceWords {
		w := f.placeWord(j)
		if w.start == w.end || w.end-w.start > maxWord {
			break
		}
		if k > 0 {
			buf[n] = ' '
			n++
		}
		n += copy(buf[n:], w.low[:w.end-w.start])
		if n > maxWord {
			break
		}
		v, ok := f.places.Find(string(buf[:n]))
		p := data.CurrencyPlace(v)
		if !ok && w.end > w.start && f.text[w.end-1] == '.' { // "the U.K."
			break
		}
		if ok && p.Country() >= 0 {
			best, end = p, w.end
		}
		if !ok && k > 0 && !w.is("and") || !ok && k == 0 || ok && !p.More() {
			break
		}
		if j = num.Gap(f.text, w.end); j <= w.end || j >= len(f.text) {
			break
		}
	}
	return best, end
}
