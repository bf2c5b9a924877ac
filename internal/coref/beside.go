package coref

// Where a role stands beside a name: right before it, before it with a comma
// between, behind it.

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// titleBefore: "Kremlin aide Yuri Ushakov", "US President Donald Trump",
// "Secretary of State Ann Roe". It returns where the name begins with all that
// stands right before it.
func (r *resolver) titleBefore(k, lo int32) int32 {
	end := r.beforeHonorifics(r.mentions[k].lo, lo)
	if end == lo || r.d.Tokens[end].Any(scan.BlankLine) {
		return end
	}
	head := end - 1
	if w := r.d.LowWord(int(head)); (w == "elect" || w == "designate") && head-2 >= lo && r.d.LowWord(int(head-1)) == "-" {
		head -= 2 // "President-elect"
	}
	if !r.isRoleNoun(head) || !r.singular(head) {
		head = r.headBefore(end, lo)
	}
	if head == doc.None || !r.singular(head) {
		return end
	}
	start := r.titleEdge(head, lo)
	if t := r.d.Tags[start]; t == doc.NUM && r.ageEnd(start, head) == start {
		return end
	}
	r.addRole(start, end, head, k)
	return start
}

// beforeHonorifics is where the honorifics before a name begin: "Foreign
// Minister Sir Alan Hale".
func (r *resolver) beforeHonorifics(end, lo int32) int32 {
	for end > lo && isHonorific(r.d.LowWord(int(end-1))) && r.d.LowWord(int(end-1)) != "the" {
		end--
	}
	return end
}

// maxOf is the longest part of a title behind its "of", in tokens: "of Defence
// and Public Safety".
const maxOf = 6

// headBefore is the head of a title that ends at end with what belongs to it,
// "chief of staff", "Minister for Health", "Mayor of Porto"; None: there is none.
func (r *resolver) headBefore(end, lo int32) int32 {
	for i := end - 1; i > lo && i >= end-maxOf; i-- {
		switch r.d.LowWord(int(i)) {
		case "of", "for":
			if i < end-1 && r.isRoleNoun(i-1) {
				return i - 1
			}
			return doc.None
		case "and", "the":
			if i == end-1 || !r.d.Tokens[i+1].Any(scan.Upper) {
				return doc.None
			}
			continue
		}
		if n := r.tokens[i].name; n != doc.None {
			if r.d.Names[n].Type == doc.Person {
				return doc.None
			}
			continue
		}
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ:
		default:
			return doc.None
		}
	}
	return doc.None
}

// titleEdge is where the title with the head begins. Small words before one
// with a capital are not of it, "after the meeting President Roe left", nor are
// the days of the week. Of "RiverSense founder and chief executive" both are.
func (r *resolver) titleEdge(head, lo int32) int32 {
	start := r.leftEdge(head, lo)
	for i := head - 1; i >= start; i-- {
		t := &r.d.Tokens[i]
		if isCalendar(r.d.LowWord(int(i))) || r.d.Tokens[head].Any(scan.Upper) && r.d.Tags[i] == doc.NOUN && t.Kind == scan.Word && !t.Any(scan.Upper) &&
			r.tokens[i].name == doc.None && !isDeputy(r.d.LowWord(int(i))) {
			return i + 1
		}
	}
	if start-2 >= lo && r.d.LowWord(int(start-1)) == "and" && r.d.Tags[start] != doc.DET && r.isRoleNoun(start-2) && r.singular(start-2) {
		if first := r.leftEdge(start-2, lo); r.d.Tags[first] != doc.DET {
			return first
		}
	}
	return start
}

// isDeputy tells of the small words that go on with a title: "vice President".
func isDeputy(low string) bool {
	switch low {
	case "vice", "deputy", "assistant", "associate", "police", "fire", "army", "party", "state", "club", "team":
		return true
	}
	return false
}

// isCalendar tells of the days and months that a title may stand behind: "on
// Monday President Roe".
func isCalendar(low string) bool {
	switch low {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow", "tonight", "morning", "afternoon", "evening", "night",
		"week", "month", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter":
		return true
	}
	return false
}

// appositionBefore: "Putin's special envoy for trade, Kirill Dmitriev, said",
// where the name begins at begin. What closes it stands behind the name, so that "according to the mayor, Ann
// Roe lied" has none.
func (r *resolver) appositionBefore(k, begin, lo, hi int32) {
	comma := begin - 1
	if comma <= lo || r.d.LowWord(int(comma)) != "," || !r.closes(r.mentions[k].hi, hi) {
		return
	}
	for i := comma - 1; i >= lo && i > comma-maxRole; i-- {
		if r.tokens[i].name == doc.None && r.isRoleNoun(i) && r.singular(i) && !r.continues(i+1) {
			start := r.leftEdge(i, lo)
			if start-2 >= lo && r.d.LowWord(int(start-1)) == "and" && r.isRoleNoun(start-2) && r.singular(start-2) {
				start = r.leftEdge(start-2, lo) // "founder and chairman"
			}
			if start == i || r.determiner(start, i) == indefinite && r.d.Tags[start] == doc.NUM {
				return
			}
			r.addRole(start, comma, i, k)
			return
		}
		if n := r.tokens[i].name; n != doc.None && r.d.Names[n].Type != doc.Person {
			continue
		}
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ, doc.ADP, doc.DET, doc.CCONJ, doc.NUM, doc.PART:
		case doc.PRON:
			if _, _, own := pronoun(r.d.LowWord(int(i))); !own {
				return
			}
		default:
			if r.d.LowWord(int(i)) != "-" {
				return
			}
		}
	}
}

// closes tells whether an apposition may end at token i, which is not followed
// by one name more.
func (r *resolver) closes(i, hi int32) bool {
	if i >= hi {
		return true
	}
	switch r.d.LowWord(int(i)) {
	case ",", ";", ")", "—", "–", "-":
		return i+1 >= hi || r.tokens[i+1].name == doc.None || r.d.Names[r.tokens[i+1].name].Type != doc.Person
	case ".", "?", "!", ":":
		return true
	}
	return r.d.Tokens[i].Any(scan.QuoteMark)
}

// appositionAfter: "Mia Castellano, founder of RiverSense,", "Mia Castellano,
// 45, who is the founder of RiverSense,".
func (r *resolver) appositionAfter(k, hi int32) {
	from := r.behind(r.mentions[k].hi, hi)
	if from == doc.None {
		return
	}
	head := r.headBehind(from, hi)
	if head == doc.None || !r.singular(head) {
		return
	}
	end := r.roleEnd(head, hi)
	if end < hi {
		w := r.d.LowWord(int(end))
		if w != "," && w != "." && w != ";" && w != "who" && w != ")" && w != "—" && w != "–" && !isWhen(w) && w != "in" && (r.d.Tags[end] != doc.VERB || isCue(w)) {
			return
		}
	}
	for end > head+1 && (r.d.Tags[end-1] == doc.ADP || r.d.Tags[end-1] == doc.CCONJ || r.d.Tags[end-1] == doc.DET) {
		end--
	}
	r.addRole(from, end, head, k)
}

// behind is where an apposition to the name that ends at i begins: behind a
// comma, an age and "who is"; None: there is none.
func (r *resolver) behind(i, hi int32) int32 {
	if i+1 >= hi || r.d.LowWord(int(i)) != "," {
		return doc.None
	}
	i++
	if i+2 < hi && r.d.Tokens[i].Any(scan.Digit) && r.d.LowWord(int(i+1)) == "," {
		i += 2
	}
	if i+2 < hi && r.d.LowWord(int(i)) == "who" {
		switch r.d.LowWord(int(i + 1)) {
		case "is", "was":
			return i + 2
		}
		return doc.None
	}
	return i
}

// headBehind is the first noun from i on that may head a role, where only what
// belongs to its phrase stands before it; None: there is none.
func (r *resolver) headBehind(from, hi int32) int32 {
	for i := from; i < hi && i < from+maxRole; i++ {
		if n := r.tokens[i].name; n != doc.None {
			last := r.d.Names[n].Hi - 1
			if last+1 >= hi || r.d.Names[n].Type == doc.Person && !r.isGenitive(last+1) {
				return doc.None
			}
			i = last
			continue
		}
		if r.isRoleNoun(i) && !(i+1 < hi && r.continues(i+1)) {
			return i
		}
		switch r.d.Tags[i] {
		case doc.NOUN, doc.PROPN, doc.ADJ, doc.DET, doc.NUM, doc.ADV, doc.PART:
		case doc.CCONJ:
			return doc.None
		case doc.PRON:
			if _, _, own := pronoun(r.d.LowWord(int(i))); !own {
				return doc.None
			}
		default:
			if r.d.LowWord(int(i)) != "-" {
				return doc.None
			}
		}
	}
	return doc.None
}

// isWhen tells of the words that begin to say since when a role is held.
func isWhen(low string) bool {
	switch low {
	case "last", "next", "earlier", "later", "after", "before", "since", "until", "yesterday", "today", "tomorrow", "on", "during", "when", "while":
		return true
	}
	return false
}

// appointment: "Jane Roe was appointed chief executive of Acme".
func (r *resolver) appointment(k, hi int32) {
	i := r.mentions[k].hi
	for i < hi && (r.d.Tags[i] == doc.AUX || r.d.Tags[i] == doc.ADV) {
		i++
	}
	if i == r.mentions[k].hi || i+1 >= hi {
		return
	}
	switch r.d.LowWord(int(i)) {
	case "appointed", "named", "elected", "re-elected", "reappointed":
	default:
		return
	}
	if i++; r.d.LowWord(int(i)) == "as" {
		i++
	}
	if head := r.headBehind(i, hi); head != doc.None && r.singular(head) {
		r.addRole(i, r.roleEnd(head, hi), head, k)
	}
}

// roleEnd is where what belongs to the head of a role ends: before a verb, a
// mark, a pronoun or a time.
func (r *resolver) roleEnd(head, hi int32) int32 {
	end := head + 1
	for end < hi && end < head+maxRole {
		w := r.d.LowWord(int(end))
		if t := r.d.Tags[end]; r.tokens[end].name == doc.None && (t == doc.VERB || t == doc.AUX || t == doc.PUNCT && w != "-" || t == doc.PRON || t == doc.SCONJ || isWhen(w)) {
			break
		}
		if w == "in" && int(end)+1 < len(r.d.Tokens) && r.d.Tokens[end+1].Any(scan.Digit) {
			break
		}
		end++
	}
	return end
}
