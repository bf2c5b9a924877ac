package sent

import (
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
)

// abbreviationEnds tells whether the abbreviation at token i, which keeps its
// full stop, also ends the sentence; token end begins what comes next.
func (c *cutter) abbreviationEnds(i, end int) bool {
	d, t := c.d, &c.d.Tokens[i]
	next := end
	for next+1 < c.hi && d.Tokens[next].Kind == scan.Punct {
		next++
	}
	if end > i+1 && (d.Tokens[end-1].Is(scan.QuoteMark) || c.is(end-1, '.')) { // "“… at 5 p.m.” The", "(R-Calif.). The"
		return true
	}
	starts := c.starts(next)
	switch kindOf(d.LowWord(i)) {
	case leads:
		return false
	case counts: // "No. 10", "Dec. 31"; but "He said no. The …"
		return starts
	case clock: // "at 6 p.m. Mr. Smith", "6 p.m. EDT", "6 p.m. Friday"
		if d.Tokens[next].Kind != scan.Word || next > end && c.opens(end) && !d.Tokens[end].Is(scan.QuoteMark) || isZone(d.Word(next)) || isDay(d.LowWord(next)) {
			return false
		}
		return i-c.lo >= leadTokens
	case closes:
		return true
	}
	switch {
	case t.Is(scan.Initial): // "because of X. The minister", but "A. The" and "George W. The"
		return starts && i > c.lo && d.Tokens[next].Len() > 1 && d.Tokens[i-1].Kind == scan.Word && !d.Tokens[i-1].Any(scan.Upper)
	case next == end && c.isState(i) && d.Tokens[next].Kind == scan.Word && !d.Tokens[next].Is(scan.Dotted) && !isDay(d.LowWord(next)):
		return true
	}
	return starts
}

// isState tells whether the abbreviation at token i is a state behind its
// town, "in Lodi, N.J.": papers set a comma behind it where the sentence goes on.
func (c *cutter) isState(i int) bool {
	d := c.d
	return i-2 >= c.lo && c.is(i-1, ',') && d.Tokens[i-2].Kind == scan.Word && d.Tokens[i-2].Is(scan.Upper) && isState(d.LowWord(i))
}

// starts tells whether token i is a word that begins a sentence. "And" does so
// before a pronoun, else it may go on: "the U.S. And Canadian banks", as some
// wires print it.
func (c *cutter) starts(i int) bool {
	d := c.d
	if w := d.Word(i); w != "And" {
		return isStarter(w)
	}
	if i+1 == c.hi {
		return false
	}
	switch d.LowWord(i + 1) {
	case "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "if", "when", "while", "what", "so", "then", "his", "her", "its", "yet", "as", "in":
		return true
	}
	return false
}

// leadTokens is how many tokens a time of day at the head of a sentence has at
// most before its "a.m.": "Shortly before 5 a.m. Mr. Smith left."
const leadTokens = 4

// stopOfAbbreviation tells whether the full stop at token i belongs to the word
// before it although the scanner cut it off: "p. 55", "Albert I. Jones".
func (c *cutter) stopOfAbbreviation(i, end int) bool {
	if c.d.Tokens[i].Is(scan.Space) || end > i+1 {
		return false
	}
	number := c.d.Tokens[end].Kind == scan.Number
	w := c.d.Word(i - 1)
	switch c.d.LowWord(i - 1) {
	case "p", "pp", "fig", "figs", "vol", "art", "sec", "ch", "para", "approx", "est", "ca", "c", "v", "rs", "nos", "tel", "ext":
		return number
	}
	switch {
	case w == "I": // "you and I. Did you": only between names is it an initial
		return i-2 >= c.lo && c.d.Tokens[i-2].Kind == scan.Word && c.d.Tokens[i-2].Is(scan.Upper) && !isStarter(c.d.Word(i-2)) && !isStarter(c.d.Word(end))
	case c.d.Tokens[i-1].Kind == scan.Number && len(w) <= 2:
		return i-1 == c.lo || c.is(i-2, ',') || c.is(i-2, ':') // "1. The first item", "places: 1. Latvia, 2. Finland"
	}
	return false
}

// userAbbreviation tells whether the token at i is the end of an abbreviation
// of the user's lexicon.
func (c *cutter) userAbbreviation(i int) bool {
	if !c.lx.Has(lex.Abbreviation) {
		return false
	}
	for k := i; k >= c.lo && k > i-abbreviationTokens; k-- {
		if n, _ := c.lx.Match(lex.Abbreviation, c.d.Text, c.d.Low, c.d.Tokens, k); n > 0 && k+n == i+1 {
			return true
		}
	}
	return false
}

// abbreviationTokens is the length of the longest abbreviation of a user, in
// tokens.
const abbreviationTokens = 6

// abbreviation is what an abbreviation does at the end of a sentence.
type abbreviation uint8

const (
	either abbreviation = iota // ends one where a word follows that begins sentences: "U.S.", "Inc."
	leads                      // stands before a name: "Mr.", "St."
	counts                     // stands before a number: "No.", "Dec."
	clock                      // "a.m."
	closes                     // "etc."
)

func kindOf(low string) abbreviation {
	switch low {
	case "mr.", "mrs.", "ms.", "dr.", "st.", "sen.", "rep.", "gov.", "gen.", "lt.", "col.", "capt.", "maj.", "sgt.", "cpl.", "pvt.",
		"adm.", "cmdr.", "rev.", "hon.", "prof.", "messrs.", "mme.", "mlle.", "fr.", "pres.", "supt.", "det.", "amb.", "sens.",
		"reps.", "gens.", "mt.", "ft.", "vs.", "v.", "cf.", "rs.", "brig.", "atty.", "cllr.", "e.g.", "i.e.", "p.s.", "viz.", "lieut.", "msgr.", "coun.",
		"ald.", "cst.", "comdr.", "insp.", "ste.":
		return leads
	case "no.", "nos.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.", "pp.", "approx.",
		"est.", "vol.", "art.", "sec.", "fig.", "op.":
		return counts
	case "a.m.", "p.m.":
		return clock
	case "etc.":
		return closes
	}
	return either
}

// isZone tells of the zones of time that stand behind a clock time.
func isZone(w string) bool {
	switch w {
	case "EDT", "EST", "ET", "CDT", "CST", "CT", "MDT", "MST", "MT", "PDT", "PST", "PT", "GMT", "BST", "CET", "CEST", "IST", "JST", "AEST", "AEDT",
		"NZST", "NZDT", "UTC", "Eastern", "Central", "Pacific":
		return true
	}
	return false
}

// isDay tells of the days and months that stand behind a clock time.
func isDay(low string) bool {
	switch low {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.":
		return true
	}
	return false
}

// isState tells of the states as papers shorten them.
func isState(low string) bool {
	switch low {
	case "ala.", "ariz.", "ark.", "calif.", "colo.", "conn.", "del.", "fla.", "ga.", "ill.", "ind.", "kan.", "ky.", "la.", "mass.", "md.",
		"mich.", "minn.", "miss.", "mo.", "mont.", "neb.", "nev.", "okla.", "ore.", "pa.", "tenn.", "tex.", "va.", "vt.", "wash.", "wis.", "wyo.",
		"n.c.", "n.d.", "n.h.", "n.j.", "n.m.", "n.y.", "r.i.", "s.c.", "s.d.", "w.va.", "ont.", "que.", "alta.", "sask.", "b.c.":
		return true
	}
	return false
}

// isStarter tells of the words that begin a sentence, written with a capital,
// and seldom are part of a name. Verbs are none of them: some wires print "the
// U.S. Is ready", and questions hardly follow an abbreviation.
func isStarter(w string) bool {
	switch w {
	case "The", "A", "An", "This", "That", "These", "Those", "There", "Here", "It", "Its", "He", "His", "She", "Her", "They", "Their", "We", "Our",
		"I", "My", "You", "Your", "Who", "What", "When", "Where", "Why", "How", "Which", "While", "Whether", "If", "In", "On", "At", "By", "For", "From",
		"With", "Without", "During", "Until", "Since", "Between", "Among", "Through", "Within", "Despite", "But",
		"Nor", "So", "Yet", "Because", "Although", "Though", "After", "Before", "As", "Also", "However", "Meanwhile", "Moreover", "Furthermore",
		"Instead", "Still", "Now", "Then", "Today", "Yesterday", "Tomorrow", "Earlier", "Once", "Last", "Some", "Many", "Most", "More", "Several", "Both", "Each",
		"Every", "All", "Any", "Another", "Others", "Such", "No", "Not", "Only", "Even", "Just", "One", "Two", "Three", "Four", "Five", "Six", "Asked",
		"According", "About", "Under", "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms":
		return true
	}
	return false
}
