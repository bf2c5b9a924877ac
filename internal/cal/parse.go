package cal

// How a value is read: a reader takes it apart from its front, the year, then
// what is finer, then the clock and the zone. Point writes what it has read again
// and compares, so that no value has two texts.

// ParseTimex reads a value as this package writes it; false where it is none.
// What it takes prints the same again.
func ParseTimex(s string) (Timex, bool) {
	t := Timex{s}
	if t.IsRef() {
		return t, true
	}
	if t.IsDuration() {
		_, ok := t.Amounts()
		return t, ok
	}
	_, ok := t.Point()
	return t, ok
}

// Point is the date or time of day that t says; false where it says none.
func (t Timex) Point() (Point, bool) {
	r := reader(t)
	p, ok := r.point()
	if !ok || r.s != "" {
		return Point{}, false
	}
	var buf [48]byte
	if string(p.AppendText(buf[:0])) != t.s {
		return Point{}, false
	}
	return p, true
}

// Gran is how fine a date or a time of day is; 0 for a length and for a value
// that points nowhere.
func (t Timex) Gran() Gran {
	p, _ := t.Point()
	return p.Gran
}

// reader takes a value apart from its front.
type reader struct{ s string }

// take takes the word from the front.
func (r *reader) take(word string) bool {
	if len(r.s) < len(word) || r.s[:len(word)] != word {
		return false
	}
	r.s = r.s[len(word):]
	return true
}

// number takes n digits.
func (r *reader) number(n int) (v int, ok bool) {
	if len(r.s) < n {
		return 0, false
	}
	for i := range n {
		c := r.s[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		v = v*10 + int(c-'0')
	}
	r.s = r.s[n:]
	return v, true
}

// code takes one of the words and tells which.
func (r *reader) code(words []string) (uint8, bool) {
	for i, w := range words {
		if w != "" && r.take(w) {
			return uint8(i), true
		}
	}
	return 0, false
}

func (r *reader) point() (p Point, ok bool) {
	p.Gran = Year
	if !r.year(&p) {
		return p, false
	}
	if p.Gran < Year || r.s == "" {
		return p, true
	}
	if r.take("-") && !r.part(&p) {
		return p, false
	}
	if r.take("T") && (p.Gran == DayGran || p.Gran == Year) {
		return p, p.Gran == DayGran && r.clock(&p)
	}
	return p, true
}

// year takes the year, or the first digits of many.
func (r *reader) year(p *Point) bool {
	bc := r.take("BC")
	if !bc {
		p.Fiscal = r.take("FY")
	}
	n := 0
	for n < 4 && n < len(r.s) && (r.s[n] >= '0' && r.s[n] <= '9' || r.s[n] == 'X') {
		n++
	}
	if n == 0 {
		return false
	}
	p.Gran = Gran(n)
	if !bc && r.take("XXXX"[:n]) {
		p.Year = Unknown
		return true
	}
	y, ok := r.number(n)
	if !ok {
		return false
	}
	for range 4 - n {
		y *= 10
	}
	if bc {
		if y == 0 && n < 4 {
			y = 1 // "BC00" begins with 1 BC
		}
		y = 1 - y
	}
	p.Year = int16(y)
	return !bc || y <= 0
}

// part takes what follows the year and its hyphen.
func (r *reader) part(p *Point) bool {
	switch {
	case r.take("H"):
		p.Gran = Half
		return r.digit(&p.Sub, 2)
	case r.take("Q"):
		p.Gran = Quarter
		return r.digit(&p.Sub, 4)
	case p.Year == Unknown && !hasPrefix(r.s, "WXX-WE") && r.take("WXX-"):
		p.Gran = DayGran
		return r.digit(&p.Weekday, 7) && p.Weekday > 0
	}
	if sub, ok := r.code(seasonCode[:]); ok {
		p.Gran, p.Sub = Season, sub
		return true
	}
	if r.take("W") {
		p.Gran = Week
		if !r.two(&p.Sub, 53) {
			return false
		}
		if r.take("-WE") {
			p.Gran = Weekend
		}
		return true
	}
	p.Gran = Month
	if !r.two(&p.Sub, 12) {
		return false
	}
	if !r.take("-") {
		return true
	}
	p.Gran = DayGran
	if !r.two(&p.Day, 31) {
		return false
	}
	return p.Day == 0 || p.Sub == 0 || int(p.Day) <= DaysIn(4, int(p.Sub))
}

func hasPrefix(s, prefix string) bool { return len(s) >= len(prefix) && s[:len(prefix)] == prefix }

// digit takes a digit of 1 to limit, or X.
func (r *reader) digit(v *uint8, limit int) bool {
	if r.take("X") {
		return true
	}
	n, ok := r.number(1)
	*v = uint8(n)
	return ok && n >= 1 && n <= limit
}

// two takes two digits of 1 to limit, or XX.
func (r *reader) two(v *uint8, limit int) bool {
	if r.take("XX") {
		return true
	}
	n, ok := r.number(2)
	*v = uint8(n)
	return ok && n >= 1 && n <= limit
}

// clock takes the time of day.
func (r *reader) clock(p *Point) bool {
	if part, ok := r.code(partCode[:]); ok {
		p.Gran, p.Part = Part, part
		return true
	}
	limits := [...]int{24, 59, 59}
	for i, v := range []*uint8{&p.Hour, &p.Min, &p.Sec} {
		if i > 0 && !r.take(":") {
			break
		}
		n, ok := r.number(2)
		if !ok || n > limits[i] {
			return false
		}
		*v, p.Gran = uint8(n), Hour+Gran(i)
	}
	if p.Hour == 24 && (p.Min != 0 || p.Sec != 0) {
		return false
	}
	return r.zone(p)
}

// zone takes the time zone, if there is one.
func (r *reader) zone(p *Point) bool {
	if r.take("Z") {
		p.HasZone = true
		return true
	}
	sign := 1
	switch {
	case r.take("-"):
		sign = -1
	case !r.take("+"):
		return true
	}
	h, ok := r.number(2)
	m := 0
	if ok && r.take(":") {
		m, ok = r.number(2)
	}
	p.Zone, p.HasZone = int16(sign*(h*60+m)), true
	return ok && h <= 14 && m <= 59
}

// maxAmounts is how many amounts a length may have: one of each unit would be
// more than anybody writes.
const maxAmounts = 6

// Amounts is what the length t adds up; false where t is no length.
func (t Timex) Amounts() ([]Amount, bool) {
	if !t.IsDuration() {
		return nil, false
	}
	r := reader{s: t.s[1:]}
	var list []Amount
	clock := false
	for r.s != "" {
		if !clock && r.take("T") {
			clock = true
		}
		a := Amount{}
		if !r.milli(&a.N) || len(list) == maxAmounts {
			return nil, false
		}
		if clock {
			switch {
			case r.take("H"):
				a.Unit = Hours
			case r.take("M"):
				a.Unit = Minutes
			case r.take("S"):
				a.Unit = Seconds
			}
		} else {
			for _, u := range [...]Unit{Weekends, Decades, Centuries, Millennia, Days, Weeks, Months, Quarters, Years} {
				if r.take(unitCode[u]) {
					a.Unit = u
					break
				}
			}
		}
		if a.Unit == 0 {
			return nil, false
		}
		list = append(list, a)
	}
	return list, len(list) > 0 && Length(list...) == t
}

// milli takes a count with up to three places behind its point, or X.
func (r *reader) milli(n *int64) bool {
	if r.take("X") {
		*n = Vague
		return true
	}
	k := 0
	for k < len(r.s) && r.s[k] >= '0' && r.s[k] <= '9' {
		k++
	}
	if k == 0 || k > 9 {
		return false
	}
	v, _ := r.number(k)
	*n = int64(v) * Milli
	if r.take(".") {
		scale := int64(Milli / 10)
		for scale > 0 && r.s != "" && r.s[0] >= '0' && r.s[0] <= '9' {
			*n += int64(r.s[0]-'0') * scale
			r.s, scale = r.s[1:], scale/10
		}
	}
	return true
}
