package cal

// A Moment is a second of a day, on the clock of wherever the story is: Day is
// a Day's Number, Sec counts from its midnight and may be that of the next.
type Moment struct {
	Day int
	Sec int
}

// Before tells whether m comes before n.
func (m Moment) Before(n Moment) bool {
	return m.seconds() < n.seconds()
}

// seconds is how many seconds m lies behind Number 0. A century of them is over
// 31 bits.
func (m Moment) seconds() int64 { return int64(m.Day)*daySeconds + int64(m.Sec) }

const (
	hourSeconds = 3600
	daySeconds  = 24 * hourSeconds
)

// partHours are the hours that a part of the day takes, as news uses the
// words: Sunday night begins in the evening and ends on Monday.
var partHours = [...][2]int{Morning: {5, 12}, Midday: {11, 14}, Afternoon: {12, 18}, Evening: {17, 22}, Night: {18, 30}, Daytime: {6, 18}}

// Bounds is the stretch of time that p covers, from its first moment to the
// first one behind it; false where p leaves open where it lies. Seasons are
// those of the northern half of the world and begin with a month; a weekend is
// Saturday and Sunday.
func (p Point) Bounds() (from, to Moment, ok bool) {
	if p.Year == Unknown || p.Gran == 0 || p.Weekday != 0 {
		return from, to, false
	}
	y := int(p.Year)
	switch p.Gran {
	case Millennium, Century, Decade:
		n := [...]int{Millennium: 1000, Century: 100, Decade: 10}[p.Gran]
		if y <= 0 { // "BC004" is 49 to 40 BC, "BC00" 99 to 1 BC
			bc := (1 - y) / n * n
			return months(1-(bc+n-1), 1, (bc+n-max(bc, 1))*12)
		}
		return months(y, 1, n*12)
	case Year:
		return months(y, 1, 12)
	case Half:
		return subMonths(y, p.Sub, 6)
	case Quarter:
		return subMonths(y, p.Sub, 3)
	case Season:
		if p.Sub == 0 {
			return from, to, false
		}
		return months(y, int(p.Sub)*3, 3)
	case Month:
		return subMonths(y, p.Sub, 1)
	case Week, Weekend:
		d := WeekStart(y, int(p.Sub))
		if p.Sub == 0 || d.IsZero() {
			return from, to, false
		}
		from.Day = d.Number()
		if p.Gran == Weekend {
			from.Day += 5
		}
		to.Day = WeekStart(y, int(p.Sub)).Number() + 7
		return from, to, true
	}
	d, ok := DateOf(y, int(p.Sub), int(p.Day))
	if !ok {
		return from, to, false
	}
	n := d.Number()
	from, to = Moment{Day: n}, Moment{Day: n + 1}
	sec := int(p.Hour)*hourSeconds + int(p.Min)*60 + int(p.Sec)
	size := 0
	switch p.Gran {
	case Part:
		if p.Part == 0 || int(p.Part) >= len(partHours) {
			return from, to, true
		}
		h := partHours[p.Part]
		return Moment{n, h[0] * hourSeconds}, Moment{n, h[1] * hourSeconds}, true
	case Hour:
		size = hourSeconds
	case Minute:
		size = 60
	case Second:
		size = 1
	default:
		return from, to, true
	}
	return Moment{n, sec}, Moment{n, sec + size}, true
}

// subMonths is the nth run of size months in a year.
func subMonths(y int, n uint8, size int) (from, to Moment, ok bool) {
	if n == 0 {
		return from, to, false
	}
	return months(y, (int(n)-1)*size+1, size)
}

// months is a run of n months from month m of year y on.
func months(y, m, n int) (from, to Moment, ok bool) {
	return Moment{Day: monthNumber(y, m)}, Moment{Day: monthNumber(y, m+n)}, true
}

// monthNumber is the Number of the first day of a month, of which there may be
// more than twelve.
func monthNumber(y, m int) int {
	y += floorDiv(m-1, 12)
	m = floorMod(m-1, 12) + 1
	if m <= 2 {
		y--
		m += 12
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + (153*(m-3)+2)/5
}

// Bounds is that of t's Point; false where t has none.
func (t Timex) Bounds() (from, to Moment, ok bool) {
	p, ok := t.Point()
	if !ok {
		return from, to, false
	}
	return p.Bounds()
}

// Compare sorts values as a reader would: what begins first comes first, then
// what ends last, so that a year comes before its first month; values that say
// no stretch of time come behind all others, by their text.
func (t Timex) Compare(u Timex) int {
	tf, tt, tok := t.Bounds()
	uf, ut, uok := u.Bounds()
	switch {
	case t == u:
		return 0
	case tok != uok:
		if tok {
			return -1
		}
		return 1
	case tok && tf != uf:
		if tf.Before(uf) {
			return -1
		}
		return 1
	case tok && tt != ut:
		if ut.Before(tt) {
			return -1
		}
		return 1
	case t.s < u.s:
		return -1
	}
	return 1
}
