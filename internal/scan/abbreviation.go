package scan

// A full stop behind letters stands inside the word ("U.S", "example.org"),
// ends it as its own ("Mr.", "U.S."), or is a token of its own. stop decides
// by what stands behind it: a letter, a digit, a comma, white space and what
// comes then. The abbreviations that are also words ("no", "mass", "miss")
// count only before a number, behind a comma or before a capital.

import "unicode/utf8"

// stopKind is what a full stop behind letters is.
type stopKind uint8

const (
	innerStop stopKind = iota // stands inside the word: "U.S", "p.m", "example.org"
	ownStop                   // ends the word and belongs to it: "Mr.", "U.S."
	otherStop                 // ends the word and is a token of its own
)

// stop tells what the full stop at i is, behind the word text[start:i] whose
// letters after its last inner stop begin at segment. prev is the token before
// the word.
func stop(text string, start, segment, i, dots int, prev Token) stopKind {
	w := text[start:i]
	single := i > segment && utf8.RuneCountInString(text[segment:min(i, segment+utf8.UTFMax)]) == 1 && i <= segment+utf8.UTFMax
	switch {
	case i+1 < len(text) && text[i+1] == '.':
		return otherStop // an ellipsis
	case letterAt(text, i+1):
		switch {
		case !isUpper(text, i+1) || i+2 >= len(text) || isUpper(text, i+2):
			return innerStop // "p.m", "example.org", "U.S.A", "Newsfeed.COM"
		case isDegreeOrHost(text, i+1):
			return innerStop // "M.Sc", "Newsfeed.Com"
		case single && isUpper(text, segment) && attrs[text[i+2]] != lower:
			return innerStop // "U.N.'s", "U.S.A"
		case single && isUpper(text, segment), dots == 0 && attrs[text[i+2]] == lower && abbreviation(text, start, i, prev):
			return ownStop // "J.Smith", "U.S.President", "St.Louis"; not "Ph.D"
		case i > segment+1 && attrs[text[i-1]] == lower && (attrs[text[i+2]] == lower || attrs[text[i+2]]&(blank|line) != 0):
			if isLocalPart(text, i+1) {
				return innerStop // "Ana.Lima@example.org"
			}
			return otherStop // the space was forgotten: "on Tuesday.The"
		}
		return innerStop
	case digitAt(text, i+1):
		if digitAt(text, i-1) && i > start {
			return innerStop // "v2.0"
		}
		if dots == 0 && abbreviation(text, start, i, prev) {
			return ownStop // "No.10", "Rs.500"
		}
		return otherStop
	case single && dots == 0:
		if text[start] == 'v' && prev.Shape&Upper != 0 && isUpper(text, skipBlank(text, i+1)) {
			return ownStop // "Moss v. Hale"
		}
		if isInitial(text, start, i, prev) || beforeNumber(text, w, i+1) {
			return ownStop
		}
		return otherStop
	case dots > 0 && isDotted(w), dots == 0 && abbreviation(text, start, i, prev):
		return ownStop
	case i+1 < len(text) && text[i+1] == ',' && dots == 0 && i-start <= maxAbbreviation:
		return ownStop // no sentence ends before a comma: "Pte.,"
	}
	return otherStop
}

// isLocalPart tells whether the letters at i close the name before the "@" of
// a mail address.
func isLocalPart(text string, i int) bool {
	end := i
	for end < len(text) && end-i < maxLocal && (attrs[text[end]]&(letter|digit) != 0 || text[end] == '_') {
		end++
	}
	return end < len(text) && text[end] == '@' && mail(text, end) > 0
}

// maxLocal is the length in bytes of the longest name before the "@".
const maxLocal = 64

// isInitial tells whether the single letter text[start:i] is somebody's: a
// capital with more to come. "I" is one only between names: "Albert I. Jones".
func isInitial(text string, start, i int, prev Token) bool {
	if sh := shapeOf(text[start:i]); sh&Upper == 0 {
		return false
	}
	next := skipBlank(text, i+1)
	if next == len(text) || text[next] == '"' || text[next] == ')' {
		return false // "Plan B."
	}
	if r, _ := utf8.DecodeRuneInString(text[next:]); r == '”' || r == '’' {
		return false
	}
	if text[start] != 'I' {
		return true
	}
	return prev.Kind == Word && prev.Shape&Upper != 0 && int(prev.End) < start && isUpper(text, next) && next+1 < len(text) && attrs[text[next+1]] == lower
}

// beforeNumber tells of the small letters that stand before a number with
// their full stop: "p. 55", "c. 1900".
func beforeNumber(text, w string, i int) bool {
	switch w {
	case "p", "c", "b", "d", "n", "v":
		return digitAt(text, skipBlank(text, i))
	}
	return false
}

// skipBlank is the first byte from i on that is no white space.
func skipBlank(text string, i int) int {
	for i < len(text) && attrs[text[i]]&(blank|line) != 0 {
		i++
	}
	return i
}

// isDotted tells whether w is single letters set apart by full stops, "U.S",
// "p.m", or ends like a degree, "Ph.D", "M.Sc".
func isDotted(w string) bool {
	run := 0
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == '.':
			run = 0
		case w[i] < utf8.RuneSelf || utf8.RuneStart(w[i]):
			if run++; run > 2 {
				return false
			}
		}
	}
	return run == 1 || isDegree(w[len(w)-run:])
}

func isDegree(w string) bool {
	switch w {
	case "Sc", "Ed", "Ph", "Th", "Ch":
		return true
	}
	return false
}

// isDegreeOrHost tells whether the letters at i close a degree ("B.Com") or
// the name of a host ("Example.Com").
func isDegreeOrHost(text string, i int) bool {
	end := i
	for end < len(text) && end-i <= 4 && attrs[text[end]]&letter != 0 {
		end++
	}
	switch text[i:end] {
	case "Sc", "Phil", "Litt", "Ed", "Com", "Tech", "Eng", "Net", "Org", "Js", "Info", "Biz", "Tv":
		return true
	}
	return false
}

// maxAbbreviation is the length in bytes of the longest abbreviation.
const maxAbbreviation = 6

// abbreviation tells whether text[start:i] is written with the full stop at i
// as its own: with a capital or in capitals, some in small letters too.
func abbreviation(text string, start, i int, prev Token) bool {
	w := text[start:i]
	if len(w) > maxAbbreviation || len(w) < 2 {
		return false
	}
	var b [maxAbbreviation]byte
	capital, small := 0, 0
	for k := 0; k < len(w); k++ {
		b[k] = w[k] | 0x20
		switch attrs[w[k]] {
		case upper:
			capital++
		case lower:
			small++
		default:
			return false
		}
	}
	low := string(b[:len(w)]) // kept on the stack: it does not escape
	if capital == 0 {
		return isSmallAbbreviation(low) || isNumbered(low) && digitAt(text, skipBlank(text, i+1))
	}
	if attrs[w[0]] != upper || small > 0 && capital > 1 && low != "phd" {
		return false
	}
	switch low {
	// persons
	case "mr", "mrs", "ms", "dr", "messrs", "mme", "mlle", "sen", "rep", "gov", "gen", "lt", "col", "capt", "maj", "sgt", "cpl", "pvt", "adm",
		"cmdr", "brig", "rev", "hon", "prof", "sr", "jr", "supt", "insp", "amb", "sens", "reps", "gens", "esq", "fr", "br", "pte", "cllr", "atty",
		"lieut", "msgr", "coun", "ald", "cst", "comdr", "sra", "dra":
		return true
	// months
	case "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec":
		return true
	// companies and bodies
	case "inc", "corp", "co", "cos", "ltd", "bros", "plc", "pty", "assn", "dept", "univ", "intl", "mfg", "gmbh":
		return true
	// places and streets
	case "st", "ste", "mt", "ft", "ave", "blvd", "rd", "pl", "hwy", "ala", "ariz", "calif", "colo", "conn", "fla", "ga", "kan", "ky",
		"mich", "minn", "mont", "neb", "nev", "okla", "ont", "tenn", "tex", "va", "vt", "wis", "wyo", "md", "que", "sask", "alta":
		return true
	case "vs", "etc", "rs", "phd", "cf", "approx", "ph":
		return true
	// a word as well: a state behind its town, a rank or month before a name or number
	case "ill", "ind", "mass", "miss", "mo", "ore", "pa", "wash", "la", "del", "ark", "man", "me":
		return prev.Kind == Punct && prev.End > 0 && text[prev.End-1] == ',' || low == "ind" && i+1 < len(text) && text[i+1] == ')'
	case "det", "pres", "hrs":
		return isUpper(text, skipBlank(text, i+1))
	case "mar", "no", "nos", "vol", "art", "sec", "fig", "op", "pp", "ch", "est":
		return digitAt(text, skipBlank(text, i+1))
	case "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun":
		return i+1 < len(text) && text[i+1] == ','
	}
	return false
}

// isSmallAbbreviation tells of the abbreviations that are written in small
// letters.
func isSmallAbbreviation(low string) bool {
	switch low {
	case "vs", "etc", "al", "cf", "viz", "approx", "jr", "sr", "mr", "mrs", "dr", "esp", "incl", "eg", "ie", "ca":
		return true
	}
	return false
}

// isNumbered tells of the small words that have a full stop before a number:
// "vol. 2", "pop. 9,000".
func isNumbered(low string) bool {
	switch low {
	case "no", "nos", "pp", "vol", "vols", "art", "sec", "fig", "figs", "ch", "rs", "est", "pt", "pop", "para", "tel", "ext":
		return true
	}
	return false
}
