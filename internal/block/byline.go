package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// How bylines are read. A byline begins with "By" or the like (bylineLead) and
// goes on with capitalised words, few others and no sentence (isByline). What
// of it names persons is cut at "and", commas, offices and agencies (authors).
// Names that no "By" announces are head.go's business.

// maxByline is the length in tokens of the longest byline: four authors with
// their titles and a date.
const maxByline = 60

// isByline tells of a line that begins with "By" and goes on with a name:
// "By Ana Lima and Tom Reed, Reuters".
func (p *page) isByline(t *part) bool {
	if t.hi-t.lo > maxByline {
		return false
	}
	i := p.bylineLead(t.lo, t.hi)
	switch {
	case i == t.lo:
		return false
	case i == t.hi: // "By", and the name on the next line
		return true
	}
	first := &p.d.Tokens[i]
	if first.Kind == scan.Address {
		return true
	}
	if first.Shape&scan.Upper == 0 || isWeekday(p.low(i)) || isMonth(p.low(i)) && i+1 < t.hi && p.d.Tokens[i+1].Kind == scan.Number {
		return false
	}
	end := p.dateIn(i, t.hi)
	all := end == t.hi
	odd, names := 0, 0
	for ; i < end; i++ {
		switch k := &p.d.Tokens[i]; {
		case k.Kind != scan.Word:
			if p.low(i) == "|" { // an address or the like
				end = i
			}
		case k.Shape&scan.Upper != 0:
			names++
		case k.Shape&scan.Clitic == 0 && !isParticle(p.low(i)) && !isBylineWord(p.low(i)):
			odd++
		}
	}
	if all && (t.end == question || p.low(t.hi-1) == ":" || t.end == stop && names < 2) {
		return false
	}
	return odd <= maxOdd && odd < names
}

// maxOdd is how many words that are no part of a name a byline may hold: "By
// Ana Lima, a senior fellow for trade".
const maxOdd = 3

// bylineLead is the token behind the words that a byline begins with, lo
// where there are none: "By", "Written by:", "Author".
func (p *page) bylineLead(lo, hi int32) int32 {
	i := lo
	for i+1 < hi && isDash(p.low(i)) {
		i++
	}
	switch p.low(i) {
	case "written", "story", "words", "posted", "published", "report", "review", "analysis", "interview", "reported", "article", "text":
		i++
		if i == hi || p.low(i) != "by" && (p.low(i) != ":" || p.low(lo) != "words" && p.low(lo) != "text") {
			return lo
		}
		i++
	case "from": // "From Ana Lima in Paris"
		if i++; i == hi || p.d.Tokens[i].Shape&scan.Upper == 0 {
			return lo
		}
		if end := p.nameEnd(i, hi); hi-lo > maxNameLine || !p.isPerson(i, end) || end < hi && p.low(end) != "in" && p.low(end) != "," {
			return lo
		}
	case "by":
		i++
	case "author", "authors", "reporter", "writer":
		i++
		if i == hi || i < hi && p.low(i) != ":" && p.d.Tokens[i].Shape&scan.Upper == 0 {
			return lo
		}
	default:
		if i = p.doubled(lo, hi); i == lo {
			return lo
		}
	}
	for i < hi && (p.low(i) == ":" || p.low(i) == "|") {
		i++
	}
	return i
}

// doubled is the token behind the "By" of a name that stands twice: "Ana Lima
// By Ana Lima"; lo where there is none.
func (p *page) doubled(lo, hi int32) int32 {
	for by := lo + 1; by < min(hi, lo+maxName); by++ {
		if p.low(by) != "by" {
			continue
		}
		n := by - lo
		for k := int32(0); k < n; k++ {
			if by+1+k >= hi || p.low(lo+k) != p.low(by+1+k) {
				return lo
			}
		}
		return by + 1
	}
	return lo
}

// dateIn is the first token from lo on that begins a stamp with a full date,
// a time or "ago"; hi where there is none.
func (p *page) dateIn(lo, hi int32) int32 {
	for i := lo; i < min(hi, lo+maxByline); i++ {
		t := &p.d.Tokens[i]
		if t.Kind != scan.Number && t.Kind != scan.Word {
			continue
		}
		if w := p.low(i); t.Kind == scan.Number || isMonth(w) || isWeekday(w) || isStampLead(w) && w != "and" && w != "at" {
			if _, s := p.stamp(i, min(hi, i+maxStamp)); s.dated() {
				return i
			}
		}
	}
	return hi
}

// isBylineWord tells of the words between names and titles in a byline.
func isBylineWord(w string) bool {
	switch w {
	case "and", "of", "in", "for", "at", "with", "from", "the", "via", "by", "on", "staff", "writer", "reporter", "correspondent", "editor",
		"special", "to", "news", "service", "services", "reports", "wire", "wires", "agencies", "editorial", "desk", "team", "political", "business", "senior", "chief", "contributor", "columnist":
		return true
	}
	return false
}

// isParticle tells of the small words inside names.
func isParticle(w string) bool {
	switch w {
	case "van", "von", "de", "der", "den", "di", "da", "dos", "das", "du", "del", "della", "la", "le", "bin", "binti", "ibn", "al", "el", "ter", "ten", "y", "e", "ap", "abu", "ul", "st.":
		return true
	}
	return false
}

// authors appends the names of persons in the byline from lo to hi. A name
// behind a comma counts where an "and" still follows: "By A B, C D and E F"
// has three authors, "By A B, New York" one.
func (p *page) authors(lo, hi int32) {
	lastAnd := lo
	for i := lo; i < hi; i++ {
		if w := p.low(i); w == "and" || w == "&" {
			lastAnd = i
		}
	}
	free := true // what follows may be a name
	for i := lo; i < hi; {
		switch t := &p.d.Tokens[i]; {
		case t.Kind == scan.Word && t.Shape&scan.Upper != 0:
			end := p.nameEnd(i, hi)
			name := end
			for k := i + 2; k < end; k++ {
				if isAgency(p.low(k)) { // "Ana Lima BBC News"
					name = k
					break
				}
			}
			if end < hi && end > i+2 && isDesk(p.low(end)) {
				name = i + 2 // "Ana Lima Education editor"
			}
			if free && p.isPerson(i, name) {
				p.d.Authors = append(p.d.Authors, doc.Span{Start: t.Start, End: p.d.Tokens[name-1].End})
			}
			free = false
			i = end
			continue
		case t.Kind == scan.Word || t.Kind == scan.Symbol:
			w := p.low(i)
			free = w == "and" || w == "&" || w == "with" || w == "by" || free && !isPreposition(w) // "By business reporter Ana Lima"
		case t.Kind == scan.Punct:
			free = i < lastAnd && (p.low(i) == "," || p.low(i) == ";")
		}
		i++
	}
}

// nameEnd is the end of the run of capitalised words that begins at lo:
// "Anne-Marie van der Berg Jr."
func (p *page) nameEnd(lo, hi int32) int32 {
	end := lo + 1
	for i := end; i < hi; i++ {
		t := &p.d.Tokens[i]
		switch {
		case t.Kind == scan.Word && t.Shape&scan.Upper != 0:
			end = i + 1
		case t.Kind == scan.Word && isParticle(p.low(i)):
		case t.Kind == scan.Word && t.Shape&scan.Space == 0 && p.low(i-1) == "-":
			end = i + 1 // "Su-hoon"
		case t.Shape&(scan.Space|scan.Clitic) == 0 && (p.low(i) == "-" || p.low(i) == "'" || p.low(i) == "’"):
		default:
			return end
		}
	}
	return end
}

// isPerson tells whether the capitalised words may name a person: two or more,
// none of them the word of a desk, an agency or an office.
func (p *page) isPerson(lo, hi int32) bool {
	n := 0
	for i := lo; i < hi; i++ {
		if isDesk(p.low(i)) {
			return false
		}
		if p.d.Tokens[i].Kind == scan.Word {
			n++
		}
	}
	return n >= 2 && n <= maxName
}

// maxName is how many words a name has at most: "Maria da Conceição de Souza
// e Silva".
const maxName = 7

// isDesk tells of the words in a byline that name no person.
func isDesk(w string) bool {
	switch w {
	case "staff", "wire", "news", "newsroom", "desk", "editorial", "editor", "editors", "editor-in-chief", "reporter", "reporters", "report", "correspondent",
		"writer", "writers", "team", "agency", "agencies", "bureau", "press", "reuters", "times", "post", "daily", "herald", "guardian", "tribune",
		"gazette", "observer", "journal", "chronicle", "network", "media", "radio", "television", "tv", "service", "services", "online", "associated",
		"bloomberg", "university", "institute", "columnist", "contributor", "contributors", "chief", "director", "professor", "analyst", "producer",
		"magazine", "newspaper", "weekly", "group", "company", "department", "office", "ministry", "admin", "web", "digital", "more", "about", "latest", "breaking", "related", "home", "special":
		return true
	}
	return isAgency(w)
}

// isAgency tells of the news agencies and broadcasters that sign datelines,
// captions and bylines.
func isAgency(w string) bool {
	switch w {
	case "reuters", "reuter", "ap", "afp", "upi", "cnn", "xinhua", "ani", "pti", "ians", "uni", "bloomberg", "dpa", "tass", "itar-tass", "interfax", "bbc", "npr", "abc", "nbc", "cbs",
		"jta", "aap", "rnz", "kyodo", "jiji", "yonhap", "efe", "ansa", "ats", "apa", "belga", "tt", "ntb", "ritzau", "anadolu", "aa", "irna", "wam", "qna", "sana", "mena", "nan", "sapa",
		"bernama", "antara", "vna", "pna", "app", "bss", "unb", "cmc", "cna", "cbc", "cp", "pa", "nzpa", "ips", "rfe/rl", "rfe", "voa", "prnewswire", "globenewswire", "businesswire", "newswire", "kna", "sputnik":
		return true
	}
	return false
}
