package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// How datelines are read. A dateline is a place, a day and an agency, some of
// them and the last two in any order, and a dash (wire). The place is the run of
// capitalised words at the start (placeEnd), which goes on over commas, hyphens
// and slashes up to a month or an agency. With a day or an agency it is sure; a
// place alone counts in the first paragraph only, in capitals or before a dash.

// A wire is a dateline that begins a paragraph: "ST. LOUIS, Mo., Sept. 3
// (Reuters) - ".
type wire struct {
	end           int32 // behind the dateline's last token
	rest          int32 // the first token behind the dash
	place, agency doc.Range
}

// maxWire is the length in tokens of the longest dateline: "SANTA FE SPRINGS,
// Calif., Wednesday, Sept. 3, 2014 (Associated Press) -".
const maxWire = 32

// wire reads the dateline that the tokens lo to hi begin with. Where it gives
// neither a date nor an agency, only the first paragraph of a story may have
// it, and the place stands in capitals.
func (p *page) wire(lo, hi int32, first bool) (w wire, ok bool) {
	end := min(hi, lo+maxWire)
	i := p.placeEnd(lo, end)
	w.place = doc.Range{Lo: lo, Hi: i}
	w.end = i
	if i < end && p.d.Tokens[i].Kind == scan.Word && p.d.Tokens[i].Shape&scan.Upper == 0 && p.low(i) != "via" {
		return w, false // "The council said", which is what most paragraphs begin with
	}
	dated := false
	for i < end { // in any order: LONDON -(Dow Jones)- ; New York, NY – March 3, 2024 –
		j := i
		for j < end && (p.low(j) == "," || isDash(p.low(j)) || p.low(j) == "|" || p.low(j) == "via") {
			j++
		}
		if k := p.dayEnd(j, end); k > j && !dated {
			dated = true
			w.end, i = k, k
			continue
		}
		if k, r := p.agencyEnd(j, end); k > j && w.agency.Hi == 0 {
			w.agency = r
			w.end, i = k, k
			continue
		}
		break
	}
	if w.end == lo || w.agency.Hi == 0 && i == lo {
		return w, false
	}
	sure := dated || w.agency.Hi > 0
	capital := p.d.Tokens[lo].Shape&scan.AllUpper != 0
	if !dated && w.agency.Hi > 0 && w.place.Hi > lo && !p.paper(w.agency) && !capital && !(first && p.initials(w.agency)) {
		return w, false // "Rep. Lima (D-Calif.) —"
	}
	switch {
	case i == hi:
		w.rest = hi
		return w, (dated || p.paper(w.agency)) && w.place.Hi > w.place.Lo && p.d.Tokens[hi-1].Kind != scan.Number
	case i >= end:
		return w, false
	case p.isDashAt(i, sure || capital):
	case p.low(i-1) == ")" && capital && w.place.Hi > lo && p.paper(w.agency): // "MUMBAI, April 3 (PTI) The …"
		w.rest = i
		return w, p.opens(i, hi)
	case p.low(i) == "." && p.low(i-1) == "/", p.low(i) == "|" && sure: // "MOSCOW, March 3. /TASS/. The …"
	default:
		return w, false
	}
	for w.rest = i; w.rest < hi && isDash(p.low(w.rest)) || w.rest == i; {
		w.rest++
	}
	if w.place.Lo == w.place.Hi && !(first && w.agency.Hi > 0) {
		return w, false
	}
	if w.rest == hi && first && (p.paper(w.place) || p.bare(w.place, i)) { // "CNN —" on a line of its own
		return w, true
	}
	return w, p.opens(w.rest, hi) && (sure || first && p.tells(w.rest, hi) && (p.bare(w.place, i) || p.titled(w.place, i)))
}

// initials tells of one word of capitals: "(RNZ)".
func (p *page) initials(r doc.Range) bool {
	return r.Hi-r.Lo == 1 && p.d.Tokens[r.Lo].Shape&scan.AllUpper != 0 && p.d.Tokens[r.Lo].Shape&scan.Dotted == 0 && p.d.Tokens[r.Lo].Len() >= 3
}

// isDashAt tells whether the mark at i may close a dateline: a dash with a
// space at one side, or a colon.
func (p *page) isDashAt(i int32, sure bool) bool {
	switch w := p.low(i); {
	case w == ":", w == "_" && sure:
		return true
	case w == "-":
		return p.isSpaced(i) || int(i)+1 < len(p.d.Tokens) && p.isSpaced(i+1)
	default:
		return isDash(w)
	}
}

// opens tells whether a story may begin at token i.
func (p *page) opens(i, hi int32) bool {
	if i >= hi {
		return true
	}
	t := &p.d.Tokens[i]
	return t.Shape&(scan.Upper|scan.Digit|scan.QuoteMark|scan.Currency) != 0 || t.Kind == scan.Symbol || !isLower(p.d.Text[t.Start:])
}

// tells whether the tokens begin a story and no second half of a headline:
// among the first there are small letters.
func (p *page) tells(lo, hi int32) bool {
	n := 0
	for i := lo; i < min(hi, lo+glance) && n < minBare; i++ {
		if t := &p.d.Tokens[i]; t.Kind == scan.Word && t.Shape&(scan.Upper|scan.Clitic) == 0 {
			n++
		}
	}
	return n >= minBare
}

// bare tells whether the place, which the mark at i follows, is a dateline
// of its own: "TAYLORVILLE — ", "NEW DELHI: ".
func (p *page) bare(r doc.Range, i int32) bool {
	city := int32(0)
	for k := r.Lo; k < r.Hi && p.low(k) != ","; k++ {
		t := &p.d.Tokens[k]
		if t.Kind != scan.Word {
			continue
		}
		if t.Shape&scan.AllUpper == 0 && t.Shape&scan.Dotted == 0 || isLabel(p.low(k)) {
			return false
		}
		city += int32(t.Len())
	}
	if p.low(i) == ":" && p.labels() > 1 {
		return false
	}
	return city >= minBare
}

// titled tells of a place or a paper with small letters that a spaced dash
// follows: "Harbour News – ", "Bath, England - ".
func (p *page) titled(r doc.Range, i int32) bool {
	if r.Hi-r.Lo > maxTitled || !p.isSpaced(i) || !isDash(p.low(i)) {
		return false
	}
	for k := r.Lo; k < r.Hi; k++ {
		if t := &p.d.Tokens[k]; t.Kind == scan.Word && t.Shape&scan.Upper == 0 || isLabel(p.low(k)) {
			return false
		}
	}
	return true
}

const maxTitled = 6 // tokens

// minBare is how many letters a place without a date must have, for shorter
// capitals are a name ("UN - …"), and how many small words must follow.
const minBare = 4

// labels counts the parts that begin with a word in capitals and a colon, as
// the speakers of an interview do, up to two.
func (p *page) labels() int {
	n := 0
	for k := range p.parts {
		t := &p.parts[k]
		for i := t.lo; i+1 < t.hi && i < t.lo+4 && p.d.Tokens[i].Shape&scan.AllUpper != 0; i++ {
			if p.low(i+1) == ":" {
				n++
			}
		}
		if n > 1 {
			break
		}
	}
	return n
}

// isLabel tells of the words in capitals before a colon that are no place.
func isLabel(w string) bool {
	switch w {
	case "update", "updated", "watch", "video", "photos", "photo", "breaking", "exclusive", "analysis", "opinion", "report", "question", "answer", "interviewer",
		"editorial", "correction", "note", "notice", "warning", "live", "review", "preview", "factbox", "timeline", "explainer", "related", "read", "also", "fact", "more", "summary", "host":
		return true
	}
	return false
}

// placeEnd is the end of the words that may name a place and its region:
// "ST. LOUIS, Mo.", "Port-au-Prince, Haiti", "WASHINGTON/NEW YORK".
func (p *page) placeEnd(lo, hi int32) int32 {
	end := lo
	for i := lo; i < hi; i++ {
		t := &p.d.Tokens[i]
		w := p.low(i)
		switch {
		case t.Kind == scan.Word && t.Shape&(scan.Upper|scan.Clitic) != 0:
			if i > lo && (isMonth(w) && p.dayEnd(i, hi) > i || isWeekday(w) ||
				t.Shape&scan.AllUpper != 0 && p.isSpaced(i) && isAgency(w) && p.low(i-1) != ",") {
				return end
			}
			end = i + 1
		case t.Kind == scan.Word && (isParticle(w) || w == "of" || w == "and" || w == "au" || w == "on" || w == "the" || w == "upon" || w == "near") && i > lo:
		case w == "." && end == i && !p.isSpaced(i):
			end = i + 1
		case w == ",", w == "/", w == "'", w == "’", (w == "-" || w == "--") && !p.isSpaced(i) && i+1 < hi && !p.isSpaced(i+1) && w == "-":
			if i == lo {
				return end
			}
		default:
			return end
		}
	}
	return end
}

// dayEnd is the end of a day that begins at i: "Feb 26", "Sept. 3, 2014", "3
// March", "Tuesday, May 4"; i where there is none.
func (p *page) dayEnd(i, hi int32) int32 {
	k := i
	if k < hi && isWeekday(p.low(k)) {
		k++
		for k < hi && (p.low(k) == "," || p.low(k) == ".") {
			k++
		}
	}
	if k+1 >= hi {
		if k > i && k == hi {
			return hi
		}
		return i
	}
	a, b := k, k+1
	if isMonth(p.low(a)) && p.low(b) == "." && b+1 < hi {
		b++
	}
	switch {
	case isMonth(p.low(a)) && p.d.Tokens[b].Kind == scan.Number, p.d.Tokens[a].Kind == scan.Number && isMonth(p.low(b)):
		k = b + 1
		if k < hi && p.low(k) == "." && !p.isSpaced(k) {
			k++
		}
		if k+1 < hi && p.low(k) == "," && isYear(&p.d.Tokens[k+1]) {
			return k + 2
		}
		if k < hi && isYear(&p.d.Tokens[k]) {
			return k + 1
		}
		return k
	case k > i:
		return i + 1
	}
	return i
}

func isYear(t *scan.Token) bool { return t.Kind == scan.Number && t.Len() == 4 }

// agencyEnd is the end of an agency that begins at i: "(Reuters)",
// "/PRNewswire/", "CNN"; i where there is none. r holds its name.
func (p *page) agencyEnd(i, hi int32) (end int32, r doc.Range) {
	if i >= hi {
		return i, r
	}
	closer := ""
	switch w := p.low(i); {
	case w == "(":
		closer = ")"
	case w == "/":
		closer = "/"
	case w == "[":
		closer = "]"
	case isAgency(w) && p.d.Tokens[i].Shape&scan.Upper != 0:
		return i + 1, doc.Range{Lo: i, Hi: i + 1}
	default:
		return i, r
	}
	for k := i + 1; k < min(hi, i+maxAgency); k++ {
		if p.low(k) == closer {
			if k == i+1 || p.d.Tokens[i+1].Shape&scan.Upper == 0 && !isAgency(p.low(i+1)) {
				return i, r
			}
			return k + 1, doc.Range{Lo: i + 1, Hi: k}
		}
	}
	return i, r
}

// maxAgency is the length in tokens of an agency and its brackets: "(Thomson
// Reuters Foundation News)".
const maxAgency = 9

// isDash tells of the marks that close a dateline or open a signature.
func isDash(w string) bool {
	switch w {
	case "-", "--", "---", "–", "—", "―", "_", "−":
		return true
	}
	return false
}
