package num

// How number words become a numeral. A reader of one word ahead adds them up as
// they come: cur below the next magnitude, total above it, and each class of word
// only where it fits behind the last ("twenty one", not "one twenty"). Halves,
// quarters and tenths stand before the number or behind it (part, behind), and
// the digits behind "point" one by one (decimals).

// Words reads the numeral at i that is written in words: "one hundred and
// sixteen", "twenty-one", "nine point nought four", "half a million", "two and a
// half", "three-quarters of a million", "a dozen", "billion". ok is false where
// there is none. A plural ("millions") and what is vague ("a few") is none.
func Words(text string, i int) (n Numeral, ok bool) {
	w := words{text: text, end: i}
	w.peek(i)
	n, ok = w.read()
	n.Words = true
	return n, ok
}

// maxWords bounds the words of one numeral: "nine hundred and ninety-nine
// trillion …" down to the units has fewer.
const maxWords = 40

// words reads one word ahead.
type words struct {
	text  string
	end   int // behind the last word that was taken
	buf   [maxWord]byte
	n     int // the word ahead, in lower case, is buf[:n]; 0: none that can be one of a numeral
	start int // where it begins
	taken int

	total Decimal // of the magnitudes that are done
	cur   int64   // below the next magnitude
	last  Class
	power int // of the last magnitude
	any   bool
	bare  bool
}

// peek reads the word at i.
func (w *words) peek(i int) {
	w.start, w.n = i, 0
	for i < len(w.text) {
		c := w.text[i] | 0x20
		if c < 'a' || c > 'z' {
			break
		}
		if w.n == maxWord {
			w.n = 0
			return
		}
		w.buf[w.n] = c
		w.n++
		i++
	}
	if i < len(w.text) && (isDigit(w.text[i]) || w.text[i] >= 0x80 && blankLen(w.text, i) == 0 && w.text[i] != 0xe2) {
		w.n = 0
	}
}

// is tells whether the word ahead is s.
func (w *words) is(s string) bool { return string(w.buf[:w.n]) == s }

// next is where the word behind the one ahead begins: over white space, or a
// hyphen with white space around it or none; -1 where there is none.
func (w *words) next(i int) int {
	j := Gap(w.text, i)
	if j < 0 || j >= len(w.text) {
		return -1
	}
	if w.text[j] == '-' {
		j = Gap(w.text, j+1)
		if j >= 0 && j < len(w.text) {
			return j
		}
		return -1
	}
	if j == i {
		return -1
	}
	return j
}

// take moves over the word ahead.
func (w *words) take() {
	w.end = w.start + w.n
	w.taken++
	if j := w.next(w.end); j >= 0 && w.taken < maxWords {
		w.peek(j)
	} else {
		w.n = 0
	}
}

func (w *words) read() (n Numeral, ok bool) {
	switch {
	case w.is("half"), w.is("quarter"):
		return w.part()
	case w.is("a"), w.is("an"):
		save := *w
		w.take()
		switch {
		case w.is("half"), w.is("quarter"):
			return w.part()
		case w.is("hundred"), w.is("dozen"), Power(string(w.buf[:w.n])) > 0:
			w.bare = true
			n, ok = w.number()
			n.Bare = false
			return n, ok
		}
		*w = save
		return n, false
	}
	return w.number()
}

// part reads "half a million", "quarter million", "half a dozen", and "half a"
// or "quarter of a" before what is counted.
func (w *words) part() (n Numeral, ok bool) {
	value := Decimal{5, -1}
	if w.is("quarter") {
		value = Decimal{25, -2}
	}
	w.take()
	return w.of(value)
}

// of reads the magnitude of a part: "of a million", "a million", "million".
func (w *words) of(value Decimal) (n Numeral, ok bool) {
	if w.is("of") {
		w.take()
	}
	article := false
	if w.is("a") {
		w.take()
		article = true
	}
	switch p := Power(string(w.buf[:w.n])); {
	case p > 0:
		w.take()
		value, ok = value.Shift(p)
		return Numeral{Value: value, End: w.end, Scaled: true}, ok
	case w.is("dozen"):
		w.take()
		value, ok = value.Mul(Int(12))
		return Numeral{Value: value, End: w.end}, ok
	}
	return Numeral{Value: value, End: w.end}, article
}

// number reads units, tens, hundreds and magnitudes.
func (w *words) number() (n Numeral, ok bool) {
	first := true
	for w.n > 0 {
		if w.is("and") && (w.last == Hundred || w.last == Magnitude) {
			save := *w
			w.take()
			if _, c := Cardinal(string(w.buf[:w.n])); c == 0 || c >= Hundred || !w.fits(c) {
				*w = save
				break
			}
		}
		v, c := Cardinal(string(w.buf[:w.n]))
		if c == 0 || !w.fits(c) {
			break
		}
		if first && c >= Hundred {
			w.bare = true
		}
		if c < Hundred {
			w.bare = w.bare && first
		}
		if !w.add(v, c) {
			return n, false
		}
		first = false
		w.any = true
		w.take()
	}
	if !w.any {
		if w.is("dozen") {
			w.take()
			return Numeral{Value: Int(12), End: w.end}, true
		}
		return n, false
	}
	value, ok := w.total.Add(Int(w.cur))
	n = Numeral{Value: value, End: w.end, Scaled: w.last == Magnitude, Bare: w.bare}
	if !ok {
		return n, false
	}
	return w.behind(n)
}

// fits tells whether a word of the class can go on.
func (w *words) fits(c Class) bool {
	switch c {
	case Unit:
		return w.cur%100 == 0 && (w.last != Unit) || w.last == Ten
	case Teen, Ten:
		return w.cur%100 == 0 && w.last != Unit
	case Hundred:
		return w.cur < 100 && (w.cur > 0 || w.last == 0)
	}
	return true
}

// add counts a word in.
func (w *words) add(v int64, c Class) bool {
	switch c {
	case Hundred:
		w.cur = max(w.cur, 1) * 100
	case Magnitude:
		p := digits(v) - 1
		switch {
		case w.last == Magnitude, w.cur == 0 && w.any:
			// "lakh crore", "thousand million": all before it counts.
			t, ok := w.total.Shift(p)
			if !ok {
				return false
			}
			w.total = t
		case w.any && w.power > 0 && p > w.power:
			sum, ok := w.total.Add(Int(w.cur))
			if ok {
				sum, ok = sum.Shift(p)
			}
			if !ok {
				return false
			}
			w.total = sum
		default:
			part, ok := New(max(w.cur, 1), p)
			if ok {
				part, ok = w.total.Add(part)
			}
			if !ok {
				return false
			}
			w.total = part
		}
		w.cur, w.power = 0, p
	default:
		w.cur += v
	}
	w.last = c
	return true
}

// behind reads what may follow a whole number: "point nought four", "and a
// half", "and a quarter", "quarters of a million", "dozen".
func (w *words) behind(n Numeral) (Numeral, bool) {
	save := *w
	switch {
	case w.is("point") && w.last != Magnitude:
		w.take()
		if f, places, ok := w.decimals(); ok {
			value, ok := n.Value.Add(f)
			n.Value, n.Places, n.End = value, places, w.end
			return n, ok
		}
	case w.is("and"):
		w.take()
		if w.is("a") || w.is("one") {
			w.take()
		}
		half := Decimal{5, -1}
		if w.is("quarter") {
			half = Decimal{25, -2}
		}
		if (w.is("half") || w.is("quarter")) && w.last != Magnitude {
			w.take()
			value, ok := n.Value.Add(half)
			n.Value, n.End = value, w.end
			return n, ok
		}
	case (w.is("quarters") || w.is("quarter")) && w.cur < 4 && w.last == Unit:
		w.take()
		quarters, _ := n.Value.Mul(Decimal{25, -2})
		if p, ok := w.of(quarters); ok {
			return p, true
		}
	case w.is("half") && w.cur == 1 && w.last == Unit:
		w.take()
		if p, ok := w.of(Decimal{5, -1}); ok || w.start > save.start && !w.is("of") {
			return p, true
		}
	case (w.is("dozen") || w.is("dozens")) && w.last != Magnitude:
		w.take()
		value, ok := n.Value.Mul(Int(12))
		n.Value, n.End = value, w.end
		return n, ok
	}
	*w = save
	return n, true
}

// decimals reads the words behind "point": "nought four" is .04, "seventy-one"
// .71.
func (w *words) decimals() (f Decimal, places int, ok bool) {
	var r digitReader
	r.point()
	last := Class(0)
	for w.n > 0 && r.frac < MaxDigits {
		v, c := Cardinal(string(w.buf[:w.n]))
		switch {
		case c == Unit:
			if last == Ten && r.frac == 2 { // "seventy-one": the zero gives way
				f, _ = r.decimal()
				f, ok = f.Add(Decimal{v, -2})
				w.take()
				return f, 2, ok
			}
			r.add('0' + byte(v))
		case (c == Teen || c == Ten) && last == 0:
			r.add('0' + byte(v/10))
			r.add('0' + byte(v%10))
		default:
			f, ok = r.decimal()
			return f, r.frac, ok && r.frac > 0
		}
		last = c
		w.take()
	}
	f, ok = r.decimal()
	return f, r.frac, ok && r.frac > 0
}
