package block

import (
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// maxStamp is the length in tokens of the longest line of dates: "Published:
// 8 November 2023 at 4:56 p.m. EST | Updated: …".
const maxStamp = 40

// isStamp tells of a line that says when the page was made: "Posted: Nov 8,
// 2023 / 04:43 PM CST", "6 hours ago". A word or two may follow a full date.
func (p *page) isStamp(t *part) bool {
	if t.hi-t.lo > maxStamp {
		return false
	}
	end, s := p.stamp(t.lo, t.hi)
	rest := 0
	for i := end; i < t.hi; i++ {
		if isWord(&p.d.Tokens[i]) {
			rest++
		}
	}
	return s.dated() && (rest == 0 || s.year && rest <= 2 || end < t.hi && p.low(end) == "by" && p.bylineLead(end, t.hi) > end)
}

// stamped is what a stamp was seen to hold.
type stamped struct{ lead, month, number, year, whole, ago, clock bool }

func (s stamped) dated() bool { return s.month && s.number || s.whole || s.ago && s.number }

// stamp reads the words of dates and times from token lo on. It returns the
// token behind the last one.
func (p *page) stamp(lo, hi int32) (end int32, s stamped) {
	i := lo
	for end = lo; i < hi; i++ {
		t := &p.d.Tokens[i]
		switch w := p.low(i); {
		case t.Kind == scan.Number:
			s.number = true
			s.clock = s.clock || strings.IndexByte(w, ':') > 0 || strings.HasSuffix(w, "m")
			s.year = s.year || t.Len() == 4 && (w[:2] == "19" || w[:2] == "20")
			s.whole = s.whole || wholeDate(w) || i > lo+1 && t.Len() <= 4 && isJoin(p.low(i-1)) && p.d.Tokens[i-2].Kind == scan.Number && s.year && !s.month
		case t.Kind != scan.Word:
			if t.Kind == scan.Address {
				return end, s
			}
			continue
		case isMonth(w):
			s.month = true
		case w == "ago":
			s.ago = true
		case isStampLead(w):
			s.lead = true
		case isClock(w):
			s.clock = true
		case isWeekday(w), w == "st" || w == "nd" || w == "rd" || w == "th":
		case w == "a", w == "an", w == "the", w == "of":
			continue
		default:
			return end, s
		}
		end = i + 1
	}
	return end, s
}

// wholeDate tells of a date in one token: "10.06.2013", "3/4/2013".
func wholeDate(w string) bool {
	n := 0
	for i := 0; i < len(w); i++ {
		if w[i] == '.' || w[i] == '/' {
			n++
		}
	}
	return n == 2 && len(w) >= len("1/1/13")
}

func isJoin(w string) bool { return w == "-" || w == "/" || w == "." }

func isMonth(w string) bool {
	switch w {
	case "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
		"jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
		"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december":
		return true
	}
	return false
}

func isWeekday(w string) bool {
	switch w {
	case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
		"mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.", "fri.", "sat.", "sun.":
		return true
	}
	return false
}

func isStampLead(w string) bool {
	switch w {
	case "posted", "published", "updated", "update", "modified", "created", "written", "last", "first", "date", "on", "at", "and", "time", "issued", "released":
		return true
	}
	return false
}

// isClock tells of the words of times: "hours" ago, 4:56 "p.m." "EST".
func isClock(w string) bool {
	switch w {
	case "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt",
		"gmt", "utc", "bst", "cet", "cest", "ist", "nzst", "nzdt", "aest", "aedt", "sgt", "hkt", "jst", "kst", "wat", "eat", "sast",
		"noon", "midnight", "hrs", "hr", "hours", "hour", "minutes", "minute", "mins", "min", "days", "day", "weeks", "week",
		"months", "month", "years", "year", "h":
		return true
	}
	return false
}
