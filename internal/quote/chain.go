package quote

import (
	"github.com/newstext/newstext/internal/doc"
)

// maxChain is how many verbs a cue may string together: "went on to try to
// explain".
const maxChain = 3

// cueOf is the verb v with what stands before it and belongs to it: the
// auxiliaries and adverbs, the verb that it is the infinitive of ("declined to
// say"), and the message that it tells of ("released a statement saying").
func (f *finder) cueOf(v int, s span) span {
	lo := f.verbStart(v, s)
	for n := 1; n < maxChain; n++ {
		k := f.chained(lo, s)
		if k == none && lo == v && hasSuffix(f.low(v), "ing") {
			k = f.message(v, s)
		}
		if k == none {
			break
		}
		lo = f.verbStart(k, s)
	}
	return span{lo, v + 1}
}

// verbStart is where the auxiliaries and adverbs of the verb v begin.
func (f *finder) verbStart(v int, s span) int {
	lo := v
	for lo > s.lo && v-lo < 6 {
		i := lo - 1
		if f.in[i] != none {
			break
		}
		if l := f.low(i); i > s.lo && (l == "both" || l == "all") {
			if t := f.tag(i - 1); t == doc.AUX || l == "both" && (t == doc.PROPN || t == doc.NOUN) {
				lo = i // "have both urged", "the mayor and the union both urged"
				continue
			}
		}
		switch f.tag(i) {
		case doc.AUX, doc.PART, doc.ADV:
			if f.tag(i) == doc.PART && (f.low(i) == "'s" || f.low(i) == "’s") && f.rel(i) != doc.Aux {
				return lo
			}
			if isWh(f.low(i)) || standsAlone(f.low(i)) || f.tag(i) == doc.ADV && f.head(i) != v && f.head(i) != none && f.tag(i-1) != doc.AUX && f.head(i) > v {
				return lo
			}
			lo = i
			continue
		}
		break
	}
	return lo
}

// chained is the verb or adjective whose infinitive begins at token lo: "tried
// to say", "was quick to say", "went on to say", "began by saying".
func (f *finder) chained(lo int, s span) int {
	k := lo - 1
	switch {
	case lo < s.hi && f.low(lo) == "to":
		if k > s.lo && f.low(k) == "on" {
			k--
		}
		if k < s.lo || f.in[k] != none || f.tag(k) != doc.VERB && f.tag(k) != doc.ADJ {
			return none
		}
		return k
	case k > s.lo && f.low(k) == "by" && hasSuffix(f.low(lo), "ing") && f.in[k-1] == none:
		switch f.low(k - 1) {
		case "begin", "begins", "began", "start", "starts", "started", "conclude", "concluded", "end", "ended", "open", "opened", "respond", "responded":
			return k - 1
		}
	}
	return none
}

// message is the verb above a message that the participle v tells of:
// "released a statement saying".
func (f *finder) message(v int, s span) int {
	k := v - 1
	if k <= s.lo || !isMessage(f.low(k)) {
		return none
	}
	if h := f.head(k); h >= s.lo && h < k && k-h <= maxChain+1 && f.rel(k) == doc.Obj && f.tag(h) == doc.VERB && f.in[h] == none {
		return h
	}
	return none
}

func isMessage(low string) bool {
	switch low {
	case "statement", "letter", "email", "e-mail", "memo", "message", "tweet", "note", "release", "post", "report", "speech", "story", "article",
		"essay", "column", "advertisement", "ad", "video", "petition", "brief", "resolution", "editorial":
		return true
	}
	return false
}
