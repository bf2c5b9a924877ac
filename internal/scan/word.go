package scan

import (
	"unicode"
	"unicode/utf8"
)

// word reads the word at pos, with all that is written to it.
func (s *scanner) word() {
	text, start := s.text, s.pos
	switch text[start] | 0x20 {
	case 'h', 'w', 'f':
		if end := s.address(); end > 0 {
			s.emit(end, Address, 0)
			return
		}
	}
	var sh Shape
	if isUpper(text, start) {
		sh |= Upper
	}
	i, dots, capitals, letters := start, 0, 0, 0
	for i < len(text) {
		c := text[i]
		switch classes[c] {
		case upper:
			capitals++
			letters++
			i++
			continue
		case lower:
			letters++
			i++
			continue
		case digit:
			sh |= Digit
			i++
			continue
		case high:
			r, n := utf8.DecodeRuneInString(text[i:])
			if r == '’' && s.apostrophe(start, i, n) {
				i += n
				sh |= NonASCII
				continue
			}
			if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) || r == '\u00ad' || r == '\u200d' {
				sh |= NonASCII
				if unicode.IsLetter(r) {
					letters++
					if unicode.IsUpper(r) {
						capitals++
					}
				}
				i += n
				continue
			}
		case inner:
			switch {
			case c == '\'' && s.apostrophe(start, i, 1):
				i++
				continue
			case c == '.' && i > start && letterAt(text, i+1) && !s.typedOn(start, i):
				dots++
				i++
				continue
			case c == '_' || c == '&' && i > start && isUpper(text, i-1) && isUpper(text, i+1):
				i++
				continue
			case c == '-' && i > start && isPrefix(text[start:i]) && letterAt(text, i+1):
				i++
				continue
			}
		}
		break
	}
	if i < len(text) && text[i] == '@' {
		if end := mail(text, i); end > 0 {
			s.emit(end, Address, 0)
			return
		}
	}
	if capitals > 1 && capitals == letters {
		sh |= AllUpper
	}
	if i < len(text) && text[i] == '$' && capitals == letters && i-start <= 4 {
		s.currency(i+1, sh)
		return
	}
	if i < len(text) && text[i] == '.' && !dotAt(text, i+1) {
		switch w := text[start:i]; {
		case letters == 1 && i-start == 1 && capitals == 1 && w != "I":
			s.emit(i+1, Word, sh|Dotted|Initial)
			return
		case dots > 0 && dottedLetters(w) || isAbbreviation(w):
			s.emit(i+1, Word, sh|Dotted)
			return
		}
	}
	s.cutClitics(i, sh)
}

// apostrophe tells whether the apostrophe at i, n bytes long, belongs to the
// word that began at start: letters stand on both sides, as in "O'Neill".
// The clitics that it may begin are cut off later.
func (s *scanner) apostrophe(start, i, n int) bool {
	return i > start && letterAt(s.text, i+n)
}

// typedOn tells whether the full stop at i ends the sentence of the word that
// began at start and the next one was typed onto it: "is off.Nobody knows".
func (s *scanner) typedOn(start, i int) bool {
	t := s.text
	return i-start > 1 && classOf(t[i-1]) == lower && classOf(t[i-2]) == lower && classOf(t[i+1]) == upper && i+2 < len(t) && classOf(t[i+2]) == lower
}

// cutClitics emits the word that ends at end, and the clitic it closes with as
// a token of its own: "n't", "'s", "'ll". "cannot" is "can" and "not".
func (s *scanner) cutClitics(end int, sh Shape) {
	w := s.text[s.pos:end]
	cut := len(w)
	for k := len(w) - 1; k > 0 && k >= len(w)-6; k-- {
		if w[k] == '\'' || k+3 <= len(w) && w[k:k+3] == "’" {
			n := 1
			if w[k] != '\'' {
				n = 3
			}
			switch lowTail := foldShort(w[k+n:]); {
			case lowTail == "s" || lowTail == "ll" || lowTail == "re" || lowTail == "ve" || lowTail == "d" || lowTail == "m":
				cut = k
			case lowTail == "t" && k > 1 && w[k-1]|0x20 == 'n':
				cut = k - 1
			}
			break
		}
	}
	if cut == len(w) && len(w) == 6 && foldShort(w) == "cannot" {
		cut = 3
	}
	if cut == len(w) {
		s.emit(end, Word, sh)
		return
	}
	s.emit(s.pos+cut, Word, sh)
	s.emit(end, Word, Clitic|sh&NonASCII)
}

// foldShort is w in lower case where it is one of the words cutClitics asks
// for, without allocating for others.
func foldShort(w string) string {
	for _, c := range [...]string{"s", "t", "ll", "re", "ve", "d", "m", "cannot"} {
		if len(c) == len(w) {
			same := true
			for i := 0; i < len(c) && same; i++ {
				same = w[i]|0x20 == c[i]
			}
			if same {
				return c
			}
		}
	}
	return ""
}

// dottedLetters tells whether w is single letters set apart by full stops:
// "U.S", "p.m"; or ends like a degree: "Ph.D".
func dottedLetters(w string) bool {
	run := 0
	for i := 0; i < len(w); i++ {
		if w[i] == '.' {
			run = 0
		} else if run++; run > 2 {
			return false
		}
	}
	return true
}

func isUpper(text string, i int) bool {
	if i < 0 || i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return c >= 'A' && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsUpper(r)
}

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	switch classOf(text[i]) {
	case lower, upper:
		return true
	case high:
		r, _ := utf8.DecodeRuneInString(text[i:])
		return unicode.IsLetter(r)
	}
	return false
}

func digitAt(text string, i int) bool {
	return i >= 0 && i < len(text) && text[i] >= '0' && text[i] <= '9'
}

func dotAt(text string, i int) bool { return i < len(text) && text[i] == '.' }

// isPrefix tells whether w is a prefix that the treebanks leave on its word.
func isPrefix(w string) bool {
	if len(w) > 7 {
		return false
	}
	var b [7]byte
	for i := 0; i < len(w); i++ {
		b[i] = w[i] | 0x20
	}
	switch string(b[:len(w)]) { // no string is made
	case "anti", "pro", "non", "co", "re", "ex", "e", "counter", "post", "multi", "mid", "semi", "over", "vice", "cross", "inter", "sub", "super", "un", "de", "mis", "pre":
		return true
	}
	return false
}

// isAbbreviation tells whether w is written with a full stop of its own.
func isAbbreviation(w string) bool {
	switch w {
	case "Mr", "Mrs", "Ms", "Dr", "St", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Capt", "Maj", "Sgt", "Cpl", "Pvt", "Adm", "Cmdr",
		"Rev", "Hon", "Prof", "Messrs", "Mme", "Mlle", "Fr", "Sr", "Jr", "Pres", "Supt", "Insp", "Det", "Amb", "Sens", "Reps", "Gens",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
		"Inc", "Corp", "Co", "Ltd", "Bros", "Cos", "Plc", "Pty", "Assn", "Dept", "Univ", "Mt", "Ft", "Ave", "Blvd", "Rd", "No", "Nos",
		"Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn",
		"Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ont", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo",
		"vs", "etc", "al", "cf", "Rs", "pp", "approx", "est", "Vol", "vol", "Art", "Sec", "Fig", "ft", "Op", "jr", "sr", "mr", "mrs", "dr":
		return true
	}
	return false
}

// address is the end of the web address, e-mail address or handle that begins
// at pos, or 0.
func (s *scanner) address() int {
	text, start := s.text, s.pos
	rest := text[start:]
	isURL := hasFold(rest, "http://") || hasFold(rest, "https://") || hasFold(rest, "www.") || hasFold(rest, "ftp://")
	if !isURL {
		return 0
	}
	i := start
	for i < len(text) && text[i] > ' ' && text[i] < utf8.RuneSelf && text[i] != '"' && text[i] != '<' && text[i] != '>' {
		i++
	}
	for i > start && (text[i-1] == '.' || text[i-1] == ',' || text[i-1] == ')' || text[i-1] == ';' || text[i-1] == ':' || text[i-1] == '\'' || text[i-1] == '!' || text[i-1] == '?' || text[i-1] == ']') {
		i--
	}
	return i
}

// mail is the end of the mail address that the "@" at i belongs to, 0 where it
// is none: "ana.lima@herald.example".
func mail(text string, i int) int {
	end, dot := i+1, false
	for end < len(text) && end-i <= maxHost {
		c := text[end]
		if cl := classOf(c); cl != lower && cl != upper && cl != digit && c != '-' && !(c == '.' && letterAt(text, end+1)) {
			break
		}
		dot = dot || c == '.'
		end++
	}
	if !dot {
		return 0
	}
	return end
}

// maxHost is the length in bytes of the longest name of a host.
const maxHost = 255

func hasFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		if c != prefix[i] {
			return false
		}
	}
	return true
}
