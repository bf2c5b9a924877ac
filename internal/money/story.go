package money

// How a bare "$" or "francs" gets its currency. The region decides where it has
// a currency of the group. Else the story is read once: each country weighs by
// how often it is named, by the dateline, and by "H.K. dlrs", its name beside
// the currency's; the group's first currency weighs more from the start. Before
// all that, a price of oil is in US dollars, and a name just used with its
// country means the same one in the same sentence.

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/num"
)

// A story is what a text tells of currencies: how often it names each country,
// where it is from, and which country's dollars or francs it speaks of. It is
// read once, when the first amount asks for it.
type story struct {
	read     bool
	counts   [len(data.CurrencyCountries)]uint8
	dateline int           // a country; -1: none
	said     [maxSaid]said // the first of them
	saids    int
	meant    [len(data.CurrencyGroups)]uint8 // by group: one more than the currency; 0: not yet asked
}

// said is a country's name before the name of a currency: "H.K. dlrs".
type said struct {
	country int
	unit    data.CurrencyUnit
}

const (
	// maxStory is how much of a text is read for countries, in bytes: a story's
	// first pages tell.
	maxStory = 16 << 10
	// maxSaid bounds the names of currencies that are kept.
	maxSaid = 16
	// maxHead is where a dateline can begin, in bytes.
	maxHead = 2 << 10
)

// toldStory is the story, which is read the first time.
func (f *finder) toldStory() *story {
	s := &f.story
	if s.read {
		return s
	}
	s.read, s.dateline = true, -1
	text := f.text
	end := min(len(text), maxStory)
	for i := 0; i < end; i++ {
		if !isUpper(text[i]) {
			continue
		}
		if i > 0 && !boundary(text, i) {
			continue
		}
		p, next := f.anyPlace(i)
		if p.Country() >= 0 {
			f.tell(p, i, next)
		} else {
			next = lettersEnd(text, i)
		}
		i = max(i, next-1)
	}
	if f.Place != "" {
		g := finder{text: f.Place, forms: f.forms, places: f.places}
		if p, _ := g.anyPlace(0); p.Country() >= 0 {
			s.dateline = p.Country()
		}
	}
	return s
}

// tell counts the place at text[i:end].
func (f *finder) tell(p data.CurrencyPlace, i, end int) {
	s := &f.story
	c := p.Country()
	if s.counts[c] < 255 {
		s.counts[c]++
	}
	if s.dateline < 0 && i < maxHead && f.heads(i, end) {
		s.dateline = c
	}
	if p.City() || s.saids == maxSaid {
		return
	}
	j := num.Gap(f.text, end)
	if j <= end || j >= len(f.text) {
		return
	}
	w := wordAt(f.text, j)
	if form, ok := f.lookupWord(&w); ok && (form.Kind() == data.CurrencyWord || form.Kind() == data.CurrencyCoin) && w.end-w.start > 1 {
		s.said[s.saids] = said{c, form.Unit()}
		s.saids++
	}
}

// maxDateline is the longest dateline behind its place, in bytes.
const maxDateline = 48

// heads tells whether the place at text[i:end] begins a dateline: it begins a
// line, and a dash follows on it: "HONG KONG, March 3 -", "PARIS (AP) —".
func (f *finder) heads(i, end int) bool {
	text := f.text
	for i > 0 && (text[i-1] == ' ' || text[i-1] == '\t' || text[i-1] == '(') {
		i--
	}
	if i > 0 && text[i-1] != '\n' {
		return false
	}
	for j := end; j < len(text) && j-end < maxDateline && text[j] != '\n'; j++ {
		if n := dashAt(text, j); n > 0 && (text[j-1] == ' ' || n > 1) && (j+n >= len(text) || text[j+n] == ' ' || text[j+n] == '-' || text[j+n] == '\n') {
			return true
		}
	}
	return false
}

// The weights of what speaks for a currency. A currency that is meant unless
// another is told has its prior against it.
const (
	fromThere = 4 // the dateline
	saidThere = 3 // "H.K. dlrs"
	only      = 1 // the United States, or where the first of the group is from, are not in the story
)

// mentions weighs how often a country is named.
func mentions(n uint8) int {
	switch {
	case n == 0:
		return 0
	case n == 1:
		return 1
	case n < 4:
		return 2
	case n < 8:
		return 3
	}
	return 4
}

// prior is how much speaks for the first currency of a group before the story
// is read, by the name of the group.
func prior(group string) int {
	switch group {
	case "dollar", "cent", "pound", "pence", "penny":
		return 4
	case "rupee", "rouble", "won", "yensign", "guilder", "kopeck", "paisa":
		return 2
	}
	return 0
}

// country is how much the story speaks for the country's currency of the group
// or currency u.
func (s *story) country(c int, u data.CurrencyUnit) int {
	w := mentions(s.counts[c])
	if s.dateline == c {
		w += fromThere
	}
	for _, x := range s.said[:s.saids] {
		if x.country == c && shareCurrency(x.unit, u) {
			return w + saidThere
		}
	}
	return w
}

// weight is how much the story speaks for the currency, of the group u.
func (s *story) weight(code uint8, u data.CurrencyUnit) int {
	best := 0
	for c, country := range data.CurrencyCountries {
		if (s.counts[c] > 0 || s.dateline == c) && hasCountry(data.Currencies[code].Countries, country) {
			best = max(best, s.country(c, u))
		}
	}
	return best
}

// says tells whether the story says the currency's country beside its name.
func (s *story) says(code uint8, u data.CurrencyUnit) bool {
	for _, x := range s.said[:s.saids] {
		if shareCurrency(x.unit, u) && hasCountry(data.Currencies[code].Countries, data.CurrencyCountries[x.country]) {
			return true
		}
	}
	return false
}

// countryOf is the index of the country; -1: no place of it is known.
func countryOf(country string) int {
	for i, c := range data.CurrencyCountries {
		if c == country {
			return i
		}
	}
	return -1
}

// region tells whether u is, or may be, the currency of the paper's region.
func (f *finder) region(u data.CurrencyUnit) bool {
	if f.Region == "" {
		return false
	}
	if _, group := u.Group(); group {
		_, ok := member(u, f.Region)
		return ok
	}
	return hasCountry(data.Currencies[u].Countries, f.Region)
}

func hasCountry(list, country string) bool {
	for i := 0; i+2 <= len(list); i += 3 {
		if list[i:i+2] == country {
			return true
		}
	}
	return false
}

// told tells whether the story speaks of a country whose currency u is or may
// be.
func (f *finder) told(u data.CurrencyUnit) bool {
	s := f.toldStory()
	_, group := u.Group()
	for c, country := range data.CurrencyCountries {
		if s.counts[c] == 0 && s.dateline != c {
			continue
		}
		if group {
			if _, ok := member(u, country); ok {
				return true
			}
		} else if hasCountry(data.Currencies[u].Countries, country) {
			return true
		}
	}
	return false
}

// british tells whether the paper or its story is from where pounds are money.
func (f *finder) british() bool {
	if f.Region != "" {
		return f.region(poundUnit())
	}
	s := f.toldStory()
	g, _ := poundUnit().Group()
	us := countryOf("US")
	for _, c := range data.CurrencyGroups[g].Codes {
		if s.weight(c, poundUnit()) > 2+mentions(s.counts[us]) {
			return true
		}
	}
	return false
}

func poundUnit() data.CurrencyUnit {
	for i, g := range data.CurrencyGroups {
		if g.Name == "pound" {
			return data.GroupUnit(i)
		}
	}
	return 0
}

// settle gives every amount its currency.
func (f *finder) settle() {
	for i := range f.found {
		m := &f.found[i]
		if m.code != "" {
			continue
		}
		g, group := m.unit.Group()
		if !group {
			m.code = data.Currencies[m.unit].Code
			continue
		}
		if f.Region == "" && f.worldPrice(m) {
			m.code = data.Currencies[data.CurrencyGroups[g].Codes[0]].Code
			continue
		}
		if i > 0 && f.echoes(i) {
			m.code, m.named = f.found[i-1].code, true
			continue
		}
		m.code = data.Currencies[f.which(g, m.unit)].Code
	}
}

// which is the currency of the group that is meant here.
func (f *finder) which(g int, u data.CurrencyUnit) uint8 {
	s := &f.story
	if s.meant[g] == 0 {
		s.meant[g] = 1 + f.weighed(g, u)
	}
	return s.meant[g] - 1
}

// weighed is the currency of the group for which the region or, without one,
// the story speaks most.
func (f *finder) weighed(g int, u data.CurrencyUnit) uint8 {
	if c, ok := member(u, f.Region); ok {
		return c
	}
	group := &data.CurrencyGroups[g]
	s := f.toldStory()
	first := group.Codes[0]
	home := s.weight(first, u)
	if home >= saidThere && prior(group.Name) > 0 && s.says(first, u) {
		home -= saidThere // who writes "U.S. dlrs" means others by "dlrs"
	}
	best, most := first, prior(group.Name)+home
	for c, country := range data.CurrencyCountries {
		if s.counts[c] == 0 && s.dateline != c {
			continue
		}
		code, ok := member(u, country)
		if !ok || code == first {
			continue
		}
		w := s.country(c, u)
		if home == 0 {
			w += only
		}
		if until := int(data.Currencies[code].Until); f.Year > 0 && until > 0 && f.Year > until+1 {
			w -= fromThere
		}
		if w > most {
			best, most = code, w
		}
	}
	return best
}

// worldPrice tells whether m is a price of oil or gold, which is in the dollars
// of the United States wherever the story is from.
func (f *finder) worldPrice(m *found) bool {
	w := wordAt(f.text, int(m.per.Start))
	return m.per.End > m.per.Start && (w.is("barrel") || w.is("ounce"))
}

// maxEcho is how far behind a currency with its country the bare name of the
// currency means the same one, in bytes of one sentence.
const maxEcho = 200

// echoes: "from 10 Canadian dollars a ton in 2008 to 30 dollars": the amount i
// takes the country that the one before it says, both in words.
func (f *finder) echoes(i int) bool {
	a, b := &f.found[i-1], &f.found[i]
	if !a.named || !a.worded || !b.worded || a.unit == b.unit || !shareCurrency(a.unit, b.unit) || b.start-a.end > maxEcho || b.start < a.end {
		return false
	}
	between := f.text[a.end:b.start]
	for j := 0; j+1 < len(between); j++ {
		if c := between[j]; (c == '.' || c == '?' || c == '!' || c == '\n') && (between[j+1] == ' ' || between[j+1] == '\n') {
			if k := num.Gap(between, j+1); k < 0 || c != '\n' && (k == len(between) || isUpper(between[k])) {
				return false
			}
		}
	}
	return true
}
