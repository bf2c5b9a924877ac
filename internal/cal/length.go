package cal

import "strconv"

// Unit is a unit of time that lengths are counted in.
type Unit uint8

const (
	_ Unit = iota
	Seconds
	Minutes
	Hours
	Days
	Weekends
	Weeks
	Months
	Quarters
	Years
	Decades
	Centuries
	Millennia
)

var unitCode = [...]string{"", "S", "M", "H", "D", "WE", "W", "M", "Q", "Y", "DE", "CE", "ML"}

// Milli is one of a unit: an Amount counts in thousandths of its unit.
const Milli = 1000

// Vague is the N of an Amount that was not said: "several months".
const Vague = -1

// An Amount is so many thousandths of a unit.
type Amount struct {
	N    int64
	Unit Unit
}

// Length writes amounts, the coarse ones first, as a duration: "P3M",
// "PT1M30S", "PXY".
func Length(amounts ...Amount) Timex {
	var buf [40]byte
	b := append(buf[:0], 'P')
	clock := false
	for _, a := range amounts {
		if a.Unit <= Hours && !clock {
			b, clock = append(b, 'T'), true
		}
		b = append(appendMilli(b, a.N), unitCode[a.Unit]...)
	}
	return Timex{string(b)}
}

func appendMilli(b []byte, n int64) []byte {
	if n < 0 {
		return append(b, 'X')
	}
	b = strconv.AppendInt(b, n/Milli, 10)
	if n %= Milli; n == 0 {
		return b
	}
	b = append(b, '.')
	for scale := int64(Milli / 10); n > 0; scale /= 10 {
		b = append(b, byte('0'+n/scale))
		n %= scale
	}
	return b
}
