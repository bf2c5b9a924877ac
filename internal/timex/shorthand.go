package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

// shorthand reads a length with its unit written to it: "3h", "5min", "10D".
func (p *finder) shorthand(i int) (n int64, u cal.Unit) {
	w := p.text(i)
	v, k := digits(w)
	if k == 0 || k > 4 {
		return 0, 0
	}
	switch w[k:] {
	case "s", "sec", "secs":
		u = cal.Seconds
	case "min", "mins", "minute", "minutes":
		u = cal.Minutes
	case "h", "hr", "hrs", "hour", "hours":
		u = cal.Hours
	case "d", "day", "days":
		u = cal.Days
	case "w", "wk", "wks", "week", "weeks":
		u = cal.Weeks
	case "month", "months":
		u = cal.Months
	case "y", "yr", "yrs", "year", "years":
		u = cal.Years
	}
	return int64(v) * cal.Milli, u
}

// shortLength reads a run of lengths in shorthand: "1d, 2hr, and 5min". One
// letter alone needs a word before it that asks for a length.
func (p *finder) shortLength(i int) expr {
	ahead := p.isV(i-1, prep, prepIn)
	var list [maxShort]cal.Amount
	k, j := 0, i
	for k < maxShort && p.is(j, number) && p.lex[j].f == shape {
		n, u := p.shorthand(j)
		if u == 0 || k > 0 && u >= list[k-1].Unit {
			break
		}
		list[k] = cal.Amount{N: n, Unit: u}
		k++
		j++
		if q := p.skipComma(j); p.isV(q, conj, conjAnd) && p.is(q+1, number) {
			j = q + 1
		} else if p.is(q, number) && p.lex[q].f == shape {
			j = q
		}
	}
	if k == 0 {
		return expr{}
	}
	if p.token(j-1).Len() < 4 && k == 1 {
		if b := p.at(i - 1); !(b.k == prep && (b.v == prepFor || b.v == prepIn || b.v == prepWithin)) && p.text(i-1) != "lasted" {
			return expr{}
		}
	}
	if !ahead || p.now.IsZero() {
		return expr{lo: i, hi: j, typ: doc.DateDuration, value: cal.Length(list[:k]...)}
	}
	d, clock := p.now, p.clock
	for _, a := range list[:k] {
		e := p.away(i-1, j, d, clock, a.N, a.Unit, 1)
		if day, ok := e.point.DayOf(); ok {
			d = day
			if e.point.Gran >= cal.Minute {
				clock = int(e.point.Hour)*3600 + int(e.point.Min)*60 + int(e.point.Sec)
			}
		}
		if a.Unit <= cal.Hours {
			e.lo = i - 1
			if a == list[k-1] {
				return e
			}
		}
	}
	return pointExpr(i-1, j, cal.PointOf(d))
}

// maxShort is how many lengths in shorthand are read as one.
const maxShort = 4
