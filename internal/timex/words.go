package timex

import "github.com/newstext/newstext/internal/cal"

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
	yearAgo    // "year-earlier" where it is one token
	weekTag    // "W12"
	time       // "time", "moment", "point"
	halfPast   // no word of its own
	endWord    // "eod", "eoy", v: a unit
)

// Prepositions, as v of prep.
const (
	_ = iota
	in
	of
	on
	for_
	since
	until
	by
	from
	within
	during
	over
	through
	per
	between
	as
	past
)

// Conjunctions, as v of conj.
const (
	_ = iota
	and
	or
	to
)

// Directions, as v of rel.
const (
	_ = iota
	last
	next
	this
	past_ // "the past three months"
	previous
	coming
	following
	current
	same
	that
	latest
	another
	those
)

// flags of a lexeme.
type flag uint8

const (
	plural   flag = 1 << iota
	shy           // also another word: "may", "march", "sun", "second"
	comma_        // a number with commas
	fraction      // a number with a point
	shape         // a number of another form: "9:30", "3/4/2013"
	ends          // an abbreviation
	names         // begins the name of a day
	midst         // written to "mid-": "mid-November"
)

// A lexeme is what a token means here.
type lexeme struct {
	k kind
	f flag
	v int32
}

// word is the lexeme of a word in lower case, without a full stop at its end.
func word(w string) lexeme {
	switch w {
	case "january", "jan":
		return lexeme{month, 0, 1}
	case "february", "feb":
		return lexeme{month, 0, 2}
	case "march", "mar":
		return lexeme{month, shy, 3}
	case "april", "apr":
		return lexeme{month, names, 4}
	case "may":
		return lexeme{month, shy | names, 5}
	case "june", "jun":
		return lexeme{month, 0, 6}
	case "july", "jul":
		return lexeme{month, 0, 7}
	case "august", "aug":
		return lexeme{month, names, 8}
	case "september", "sept", "sep":
		return lexeme{month, 0, 9}
	case "october", "oct":
		return lexeme{month, 0, 10}
	case "november", "nov":
		return lexeme{month, 0, 11}
	case "december", "dec":
		return lexeme{month, 0, 12}

	case "monday":
		return lexeme{weekday, 0, 1}
	case "tuesday":
		return lexeme{weekday, 0, 2}
	case "wednesday":
		return lexeme{weekday, 0, 3}
	case "thursday":
		return lexeme{weekday, 0, 4}
	case "friday":
		return lexeme{weekday, 0, 5}
	case "saturday":
		return lexeme{weekday, 0, 6}
	case "sunday":
		return lexeme{weekday, 0, 7}
	case "mon":
		return lexeme{weekday, shy, 1}
	case "tue", "tues":
		return lexeme{weekday, shy, 2}
	case "wed":
		return lexeme{weekday, shy, 3}
	case "thu", "thur", "thurs":
		return lexeme{weekday, shy, 4}
	case "fri":
		return lexeme{weekday, shy, 5}
	case "sat":
		return lexeme{weekday, shy, 6}
	case "sun":
		return lexeme{weekday, shy, 7}
	case "mondays":
		return lexeme{weekdays, plural, 1}
	case "tuesdays":
		return lexeme{weekdays, plural, 2}
	case "wednesdays":
		return lexeme{weekdays, plural, 3}
	case "thursdays":
		return lexeme{weekdays, plural, 4}
	case "fridays":
		return lexeme{weekdays, plural, 5}
	case "saturdays":
		return lexeme{weekdays, plural, 6}
	case "sundays":
		return lexeme{weekdays, plural, 7}

	case "sec":
		return lexeme{unit, shy, int32(cal.Seconds)}
	case "seconds", "secs":
		return lexeme{unit, plural, int32(cal.Seconds)}
	case "minute", "min":
		return lexeme{unit, 0, int32(cal.Minutes)}
	case "minutes", "mins":
		return lexeme{unit, plural, int32(cal.Minutes)}
	case "hour", "hr":
		return lexeme{unit, 0, int32(cal.Hours)}
	case "hours", "hrs":
		return lexeme{unit, plural, int32(cal.Hours)}
	case "day":
		return lexeme{unit, names, int32(cal.Days)}
	case "days":
		return lexeme{unit, plural, int32(cal.Days)}
	case "weekend":
		return lexeme{unit, 0, int32(cal.Weekends)}
	case "weekends":
		return lexeme{unit, plural, int32(cal.Weekends)}
	case "week", "workweek", "wk":
		return lexeme{unit, 0, int32(cal.Weeks)}
	case "weeks", "wks":
		return lexeme{unit, plural, int32(cal.Weeks)}
	case "month":
		return lexeme{unit, 0, int32(cal.Months)}
	case "months":
		return lexeme{unit, plural, int32(cal.Months)}
	case "quarter", "qtr":
		return lexeme{unit, 0, int32(cal.Quarters)}
	case "quarters":
		return lexeme{unit, plural, int32(cal.Quarters)}
	case "year", "yr":
		return lexeme{unit, 0, int32(cal.Years)}
	case "years", "yrs":
		return lexeme{unit, plural, int32(cal.Years)}
	case "decade":
		return lexeme{unit, 0, int32(cal.Decades)}
	case "decades":
		return lexeme{unit, plural, int32(cal.Decades)}
	case "century":
		return lexeme{unit, 0, int32(cal.Centuries)}
	case "centuries":
		return lexeme{unit, plural, int32(cal.Centuries)}
	case "millennium", "millenium":
		return lexeme{unit, 0, int32(cal.Millennia)}
	case "millennia", "millenniums":
		return lexeme{unit, plural, int32(cal.Millennia)}

	case "spring", "springtime":
		return lexeme{season, shy | names, cal.Spring}
	case "summer", "summertime":
		return lexeme{season, names, cal.Summer}
	case "autumn":
		return lexeme{season, 0, cal.Fall}
	case "fall":
		return lexeme{season, shy, cal.Fall}
	case "winter", "wintertime":
		return lexeme{season, 0, cal.Winter}
	case "springs", "summers", "autumns", "winters":
		return lexeme{season, plural | shy, map4(w)}

	case "morning":
		return lexeme{part, 0, cal.Morning}
	case "afternoon":
		return lexeme{part, 0, cal.Afternoon}
	case "evening":
		return lexeme{part, 0, cal.Evening}
	case "night":
		return lexeme{part, names, cal.Night}
	case "dawn", "daybreak", "sunrise":
		return lexeme{part, shy, cal.Morning}
	case "dusk", "sunset":
		return lexeme{part, shy, cal.Evening}
	case "mornings":
		return lexeme{part, plural, cal.Morning}
	case "afternoons":
		return lexeme{part, plural, cal.Afternoon}
	case "evenings":
		return lexeme{part, plural, cal.Evening}
	case "nights":
		return lexeme{part, plural, cal.Night}
	case "noon", "midday", "noontime":
		return lexeme{noonish, 0, 12}
	case "midnight":
		return lexeme{noonish, 0, 24}

	case "yesterday":
		return lexeme{dayWord, 0, -1}
	case "today":
		return lexeme{dayWord, 0, 0}
	case "tomorrow", "tomorrows":
		return lexeme{dayWord, 0, 1}
	case "tonight":
		return lexeme{tonight, 0, 0}
	case "overnight":
		return lexeme{overnight, 0, 0}

	case "last":
		return lexeme{rel, 0, last}
	case "next":
		return lexeme{rel, 0, next}
	case "this":
		return lexeme{rel, 0, this}
	case "past":
		return lexeme{rel, 0, past_}
	case "previous", "prior", "preceding":
		return lexeme{rel, 0, previous}
	case "coming", "upcoming":
		return lexeme{rel, 0, coming}
	case "following", "ensuing", "subsequent", "succeeding":
		return lexeme{rel, 0, following}
	case "current":
		return lexeme{rel, 0, current}
	case "same":
		return lexeme{rel, 0, same}
	case "that":
		return lexeme{rel, 0, that}
	case "latest":
		return lexeme{rel, 0, latest}
	case "another":
		return lexeme{rel, 0, another}
	case "those", "these":
		return lexeme{rel, 0, those}

	case "zero":
		return lexeme{cardinal, 0, 0}
	case "one":
		return lexeme{cardinal, 0, 1}
	case "two":
		return lexeme{cardinal, 0, 2}
	case "three":
		return lexeme{cardinal, names, 3}
	case "four":
		return lexeme{cardinal, 0, 4}
	case "five":
		return lexeme{cardinal, 0, 5}
	case "six":
		return lexeme{cardinal, 0, 6}
	case "seven":
		return lexeme{cardinal, 0, 7}
	case "eight":
		return lexeme{cardinal, 0, 8}
	case "nine":
		return lexeme{cardinal, 0, 9}
	case "ten":
		return lexeme{cardinal, 0, 10}
	case "eleven":
		return lexeme{cardinal, 0, 11}
	case "twelve":
		return lexeme{cardinal, 0, 12}
	case "thirteen":
		return lexeme{cardinal, 0, 13}
	case "fourteen":
		return lexeme{cardinal, 0, 14}
	case "fifteen":
		return lexeme{cardinal, 0, 15}
	case "sixteen":
		return lexeme{cardinal, 0, 16}
	case "seventeen":
		return lexeme{cardinal, 0, 17}
	case "eighteen":
		return lexeme{cardinal, 0, 18}
	case "nineteen":
		return lexeme{cardinal, 0, 19}
	case "twenty":
		return lexeme{cardinal, 0, 20}
	case "thirty":
		return lexeme{cardinal, 0, 30}
	case "forty":
		return lexeme{cardinal, 0, 40}
	case "fifty":
		return lexeme{cardinal, 0, 50}
	case "sixty":
		return lexeme{cardinal, 0, 60}
	case "seventy":
		return lexeme{cardinal, 0, 70}
	case "eighty":
		return lexeme{cardinal, 0, 80}
	case "ninety":
		return lexeme{cardinal, 0, 90}
	case "hundred":
		return lexeme{scale, 0, 100}
	case "thousand":
		return lexeme{scale, 0, 1000}
	case "dozen":
		return lexeme{scale, 0, 12}

	case "first", "1st":
		return lexeme{ordinal, 0, 1}
	case "second":
		return lexeme{ordinal, shy, 2}
	case "2nd":
		return lexeme{ordinal, 0, 2}
	case "third":
		return lexeme{ordinal, 0, 3}
	case "fourth":
		return lexeme{ordinal, names, 4}
	case "fifth":
		return lexeme{ordinal, 0, 5}
	case "sixth":
		return lexeme{ordinal, 0, 6}
	case "seventh":
		return lexeme{ordinal, 0, 7}
	case "eighth":
		return lexeme{ordinal, 0, 8}
	case "ninth":
		return lexeme{ordinal, 0, 9}
	case "tenth":
		return lexeme{ordinal, 0, 10}
	case "eleventh":
		return lexeme{ordinal, 0, 11}
	case "twelfth":
		return lexeme{ordinal, 0, 12}
	case "thirteenth":
		return lexeme{ordinal, 0, 13}
	case "fourteenth":
		return lexeme{ordinal, 0, 14}
	case "fifteenth":
		return lexeme{ordinal, 0, 15}
	case "sixteenth":
		return lexeme{ordinal, 0, 16}
	case "seventeenth":
		return lexeme{ordinal, 0, 17}
	case "eighteenth":
		return lexeme{ordinal, 0, 18}
	case "nineteenth":
		return lexeme{ordinal, 0, 19}
	case "twentieth":
		return lexeme{ordinal, 0, 20}
	case "thirtieth":
		return lexeme{ordinal, 0, 30}
	case "final":
		return lexeme{ordinal, shy, -1}
	}
	return word2(w)
}
