package timex

// kind is what a word can do in an expression of time.
type kind uint8

const (
	none      kind = iota
	month          // v: 1 to 12
	weekday        // v: 1, Monday, to 7
	weekdays       // "Mondays"
	unit           // v: a cal.Unit; "day", "days"
	season         // v: cal.Spring to cal.Winter
	part           // v: cal.Morning …; "night"
	noonish        // v: hour; "noon", "midnight", "midday"
	dayWord        // v: -1, 0, 1; "yesterday", "today", "tomorrow"
	tonight        // also a day and its part
	overnight      //
	rel            // v: a direction; "last", "next", "this"
	cardinal       // v: its value; "three", "twenty"
	scale          // v: "hundred", "thousand", "dozen"
	ordinal        // v: "third", "22nd", "second"
	article        // "the", "a", "its"; v: 1 for a and an
	quant          // v: how many, or cal.Vague; "several", "couple"
	hedge          // v: a doc.Mod; "about", "nearly"
	phase          // v: a doc.Mod; "early", "late", "mid"
	edge           // v: a doc.Mod; "beginning", "end", "middle"
	ago            // "ago"
	earlier        // v: -1 "earlier", +1 "later"
	side           // v: -1 "before", +1 "after"
	hence          // "hence"
	each           // "every", "each"
	often          // v: a cal.Unit; "daily", "annual"
	times          // "once", "twice"
	reference      // v: -1 past, 0 present, +1 future; stands alone: "now"
	vague          // v as reference; asks for a noun: "recent", "future"
	fiscal         // "fiscal", "financial"
	meridian       // v: 0 "a.m.", 12 "p.m."
	zone           // v: minutes east of Greenwich
	oclock         //
	period         // "period", "time", "moment", "term"
	half           // "half"
	decade         // v: first year; "1980s", "nineties"
	number         // begins with a digit; v: its value, f says the form
	prep           // v: a preposition
	conj           // "and", "or", "to"; v
	hyphen         // "-", a dash
	comma
	apostrophe
	possessive // "'s", "'"
	at         // "at", "@", "around" before a clock time
	holiday    // v: an index
	era        // v: -1 BC, +1 AD
	quarterTag // "Q3", v: the quarter
	fiscalTag  // "FY18", "CY2018"; v: the year
	old        // "old"
	more       // "more", "additional", "extra"
	time       // "time", "moment", "point"
	endWord    // "eod", "eoy", v: a unit
	opener     // opens a hedge or a set phrase: "less", "right", "all"
	kinds      // how many there are
)

// Prepositions, as v of prep.
const (
	_ = iota
	prepIn
	prepOf
	prepOn
	prepFor
	prepSince
	prepUntil
	prepBy
	prepFrom
	prepWithin
	prepDuring
	prepOver
	prepThrough
	prepPer
	prepBetween
	prepAs
	prepPast
)

// Conjunctions, as v of conj.
const (
	_ = iota
	conjAnd
	conjOr
	conjTo
)

// Directions, as v of rel.
const (
	_ = iota
	dirLast
	dirNext
	dirThis
	dirPast // "the past three months"
	dirPrevious
	dirComing
	dirFollowing
	dirCurrent
	dirSame
	dirThat
	dirLatest
	dirAnother
	dirThose
)

// flags of a lexeme.
type flag uint8

const (
	plural   flag = 1 << iota
	shy           // also another word: "may", "march", "sun", "second"
	grouping      // a number with commas
	shape         // a number of another form: "9:30", "3/4/2013"
	names         // begins the name of a day
	midst         // written to "mid-": "mid-November"
	twofold       // a unit that is two of another: "fortnight"
)

// A lexeme is what a token means here.
type lexeme struct {
	k kind
	f flag
	v int32
}

// lookup is the lexeme of a word in lower case, without a full stop at its end.
func lookup(w string) lexeme {
	first, second := w[0]-'a', byte(letters)
	if first >= letters {
		return lexeme{}
	}
	if len(w) > 1 && w[1]-'a' < letters {
		second = w[1] - 'a'
	}
	if gate[int(first)*(letters+1)+int(second)]&(1<<min(len(w), maxGate)) == 0 {
		return lexeme{}
	}
	for i := wordHash(w) % slots; ; i = (i + 1) % slots {
		n := wordSlots[i]
		if n == 0 {
			return lexeme{}
		}
		if e := &words[n-1]; e.text == w {
			return lexeme{e.k, e.f, e.v}
		}
	}
}

const (
	letters = 26
	maxGate = 15   // the longest length that gate tells from longer ones
	slots   = 2048 // of wordSlots, a power of two over twice the words
)

// wordHash spreads words over wordSlots: FNV-1a.
func wordHash(w string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(w); i++ {
		h = (h ^ uint32(w[i])) * 16777619
	}
	return h ^ h>>15
}

// mark is the lexeme of a mark.
func mark(w string) lexeme {
	switch w {
	case "&":
		return lexeme{conj, 0, conjAnd}
	case "-", "–", "—", "‑", "‐":
		return lexeme{hyphen, 0, 0}
	case ",":
		return lexeme{comma, 0, 0}
	case "'", "’", "‘":
		return lexeme{apostrophe, 0, 0}
	case "'s", "’s":
		return lexeme{possessive, 0, 0}
	case "@":
		return lexeme{at, 0, 0}
	case "½", "¼", "¾":
		return lexeme{number, shape, 'a'}
	}
	return lexeme{}
}
