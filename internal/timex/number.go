package timex

import (
	"github.com/newstext/newstext/internal/cal"
)

// This file reads counts, in digits and in words, in thousandths: "two", "2 1/2",
// "three and a half", "a couple of", "twenty-five thousand".

// quantity is a count of some unit in thousandths; cal.Vague where it was not
// said.
type quantity struct {
	n      int64
	hi     int
	adhoc  bool // "a", "an"
	digits bool
}

// quantity reads a count at i: "two", "2 1/2", "three and a half", "several",
// "a couple of", "a", "12 to 18", "hundreds of".
func (p *finder) quantity(i int) (q quantity, ok bool) {
	l := p.at(i)
	switch l.k {
	case article:
		if l.v == 2 {
			return q, false
		}
		j := i + 1
		if p.is(j, quant) && (l.v == 1 || p.text(j) == "few" || p.text(j) == "couple" || p.text(j) == "many") {
			return p.quantity(j)
		}
		if l.v != 1 {
			return q, false
		}
		if p.is(j, scale) {
			return p.count(j, 1)
		}
		if p.is(j, half) {
			j++
			if p.is(j, hyphen) {
				j++
			}
			if p.is(j, prep) {
				return q, false
			}
			return quantity{n: 500, hi: j}, true
		}
		return quantity{n: cal.Milli, hi: j, adhoc: true}, true
	case half:
		j := i + 1
		if p.is(j, hyphen) {
			j++
		}
		if p.isV(j, article, 1) {
			return quantity{n: 500, hi: j + 1}, true
		}
		if p.is(j, unit) {
			return quantity{n: 500, hi: j}, true
		}
		return q, false
	case quant:
		n := int64(l.v)
		if l.v != cal.Vague {
			n *= cal.Milli
		}
		j := i + 1
		if p.isV(j, prep, prepOf) {
			j++
		}
		return quantity{n: n, hi: j}, true
	case rel:
		if l.v == dirAnother {
			return quantity{n: cal.Milli, hi: i + 1, adhoc: true}, true
		}
		return q, false
	case number, cardinal, scale:
		return p.count(i, 0)
	}
	return q, false
}

// maxCount is the largest count of a unit that is read.
const maxCount = 1_000_000

// count reads a number at i that stands for a count. lead is what an article
// before it adds: "a hundred".
func (p *finder) count(i int, lead int64) (q quantity, ok bool) {
	l := p.at(i)
	if l.k == number {
		if p.is(i-1, none) && !p.spaced(i) {
			return q, false // "$5", "A5"
		}
		n, ok := p.decimal(i)
		if !ok {
			return q, false
		}
		q = quantity{n: n, hi: i + 1, digits: true}
		if f, ok := p.vulgar(i + 1); ok && n%cal.Milli == 0 {
			q.n, q.hi = q.n+f, i+2
		} else if p.is(i+1, hyphen) && !p.spaced(i+1) && !p.spaced(i+2) {
			if f, ok := p.vulgar(i + 2); ok {
				q.n, q.hi = q.n+f, i+3
			}
		} else if p.is(i+1, scale) {
			q.n, q.hi = q.n*int64(p.at(i+1).v), i+2
		}
		return p.andHalf(q), q.n <= maxCount*cal.Milli
	}
	n, hi := p.words(i, lead)
	if hi == 0 || n > maxCount {
		return q, false
	}
	return p.andHalf(quantity{n: n * cal.Milli, hi: hi}), true
}

// andHalf adds "and a half" and "-and-a-half" to a count.
func (p *finder) andHalf(q quantity) quantity {
	j := q.hi
	if p.is(j, hyphen) {
		j++
	}
	if !p.isV(j, conj, conjAnd) {
		return q
	}
	j++
	if p.is(j, hyphen) {
		j++
	}
	if p.isV(j, article, 1) {
		j++
		if p.is(j, hyphen) {
			j++
		}
	}
	if p.is(j, half) {
		q.n, q.hi = q.n+cal.Milli/2, j+1
	}
	return q
}

// maxWords is the longest count in words, in tokens: "two hundred and thirty-
// five thousand".
const maxWords = 12

// words reads number words at i: "three", "twenty-five", "two thousand and
// fifteen". hi is 0 where there are none.
func (p *finder) words(i int, lead int64) (n int64, hi int) {
	total, group := int64(0), lead
	j := i
	lastSmall := lead == 0 // whether a cardinal may come next
	prev := int64(0)
	for j < i+maxWords {
		l := p.at(j)
		switch {
		case l.k == cardinal && lastSmall && (prev == 0 || prev >= 20 && prev%10 == 0 && l.v < 10):
			group += int64(l.v)
			prev = int64(l.v)
			if prev < 20 {
				lastSmall = false
			}
		case l.k == scale && (hi > 0 || lead > 0 || l.v != 12):
			if group == 0 {
				group = 1
			}
			group *= int64(l.v)
			if l.v == 1000 {
				total, group = total+group, 0
			}
			lastSmall, prev = true, 0
		default:
			return total + group, hi
		}
		if total+group > maxCount {
			return total + group, j + 1
		}
		j++
		hi = j
		switch {
		case p.is(j, hyphen) && !p.spaced(j) && !p.spaced(j+1) && (p.is(j+1, cardinal) && lastSmall || p.is(j+1, scale)):
			j++
		case p.isV(j, conj, conjAnd) && p.is(j+1, cardinal) && p.is(j-1, scale):
			j++
		case p.isV(j, conj, conjAnd) && p.is(j+1, cardinal) && prev >= 20 && p.at(j+1).v < 10:
			j++
		}
	}
	return total + group, hi
}

// decimal is the value of the number at i in thousandths.
func (p *finder) decimal(i int) (int64, bool) {
	l := p.at(i)
	if l.f&shape == 0 {
		return int64(l.v) * cal.Milli, true
	}
	w := p.text(i)
	switch l.v {
	case '.':
		n, k := int64(0), 0
		for k < len(w) && w[k] != '.' {
			n = n*10 + int64(w[k]-'0')
			if k++; k > 6 {
				return 0, false
			}
		}
		n *= cal.Milli
		unit := int64(cal.Milli / 10)
		for k++; k < len(w); k++ {
			if w[k] < '0' || w[k] > '9' || unit == 0 {
				return 0, false
			}
			n += int64(w[k]-'0') * unit
			unit /= 10
		}
		return n, true
	case '/':
		return p.vulgar(i)
	case 'a':
		if n, k := digits(w); k > 0 {
			switch w[k:] {
			case "½":
				return int64(n)*cal.Milli + 500, true
			case "¼":
				return int64(n)*cal.Milli + 250, true
			case "¾":
				return int64(n)*cal.Milli + 750, true
			}
		}
	}
	return 0, false
}

// vulgar is the value of the fraction at i in thousandths: "1/2", "½".
func (p *finder) vulgar(i int) (int64, bool) {
	switch p.text(i) {
	case "1/2", "½":
		return 500, true
	case "1/4", "¼":
		return 250, true
	case "3/4", "¾":
		return 750, true
	}
	return 0, false
}

// digits reads the digits at the beginning of w: their value and how many.
func digits(w string) (n int32, k int) {
	for k < len(w) && k < maxDigits && w[k] >= '0' && w[k] <= '9' {
		n = n*10 + int32(w[k]-'0')
		k++
	}
	return n, k
}
