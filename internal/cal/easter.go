package cal

// Easter is Easter Sunday of the Western churches. The method is the anonymous
// one of "Nature", April 20, 1876.
func Easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	d, e := b/4, b%4
	f := (b + 8) / 25
	g := (b - f + 1) / 3
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	day, _ := DateOf(year, n/31, n%31+1)
	return day
}

// Pascha is Easter Sunday of the Orthodox churches, by the Julian calendar, on
// the Gregorian one. The method is that of Meeus, "Astronomical Algorithms".
func Pascha(year int) Day {
	a, b, c := year%4, year%7, year%19
	d := (19*c + 15) % 30
	e := (2*a + 4*b - d + 34) % 7
	n := d + e + 114
	day, ok := DateOf(year, n/31, n%31+1)
	if !ok {
		return Day{}
	}
	return day.Add(year/100 - year/400 - 2)
}

// Nth is weekday w of the month for the nth time, the last where n is 5.
func Nth(year, month, w, n int) Day {
	first, ok := DateOf(year, month, 1)
	if !ok {
		return Day{}
	}
	gap := floorMod(w-first.Weekday(), 7) + 7*(n-1)
	for gap >= DaysIn(year, month) {
		gap -= 7
	}
	return first.Add(gap)
}
