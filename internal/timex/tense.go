package timex

import (
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// This file finds the direction a clause looks in, from closed lists of words
// and the endings of verbs: it needs no parts of speech, so that dates can be
// found in a bare string. The nearest verb before the expression decides, then
// the first one behind it.

// clauseWindow is how many tokens on each side of an expression are asked for
// its verb.
const clauseWindow = 32

// closeBy is how many tokens before an expression a past verb stands at most
// that leaves little doubt of its direction.
const closeBy = 5

// governWindow is how many tokens before a verb form are asked for what
// governs it: "will" before "be held".
const governWindow = 4

// cue is what a word says of the tense.
type cue uint8

const (
	noCue    cue = iota
	pastForm     // "met", "announced", "was"
	modal        // "will", "would", "may"
	infinite     // "to", with a verb behind it
	prospect     // "expected", "scheduled", "due": what follows lies ahead
	helper       // "be", "been", "have", "not": part of a verb group
	present      // "is", "says"
	stop         // a clause ends here
)

// tense looks for the verb that the expression at lo to hi belongs to: the
// nearest verb before it in its clause, else the first behind it.
func (p *finder) tense(lo, hi int) tense {
	if t := p.strictTense(lo, hi); t <= futureTense {
		return t
	} else if t == strictFuture {
		return futureTense
	}
	return pastTense
}

func (p *finder) strictTense(lo, hi int) tense {
	if t := p.lean(lo); t != unclear {
		return t
	}
	for i := lo - 1; i >= 0 && i >= lo-clauseWindow && !p.opensClause(i) && !p.opensTold(i, hi) && !(p.is(lo-1, comma) && p.is(hi, possessive)); i-- {
		switch p.cue(i) {
		case stop:
			i = 0
		case modal:
			if p.isMissed(i) {
				return pastTense
			}
			return futureTense
		case prospect:
			if p.promised(i, lo) {
				return toldPast
			}
			if p.overtaken(i) {
				return pastTense
			}
			if p.cue(i-1) == infinite {
				return p.governed(i, unclear) // "had been due to expire"
			}
			return futureTense
		case pastForm:
			t := p.governed(i, pastTense)
			if t == pastTense && lo-i <= closeBy {
				t = toldPast
			}
			return t
		case infinite:
			if t := p.governed(i, unclear); t != unclear {
				return t
			}
			return p.purpose(i)
		case present:
			if t := p.ahead(i); t != unclear {
				return t
			}
			if p.conditional(i) {
				return futureTense
			}
			return presentTense
		}
	}
	for i := hi; i < len(p.lex) && i < hi+clauseWindow; i++ {
		switch p.cue(i) {
		case stop:
			return unclear
		case modal:
			return futureTense
		case prospect:
			if strings.HasSuffix(p.text(i), "ed") && !p.is(i-1, none) {
				return futureTense
			} else if strings.HasSuffix(p.text(i), "ed") && p.cue(i-1) != present {
				return pastTense
			}
			return futureTense
		case pastForm:
			return toldPast
		case present:
			if t := p.ahead(i); t != unclear {
				return t
			}
			return presentTense
		}
	}
	return unclear
}

// conditionWindow is how many tokens before a verb are asked for the "if" of its
// clause.
const conditionWindow = 6

// conditional tells whether the verb at i tells a condition: "if there is a vote
// on Tuesday", "when it is over on Monday".
func (p *finder) conditional(i int) bool {
	for j := i - 1; j >= 0 && j >= i-conditionWindow; j-- {
		switch p.text(j) {
		case "if", "when", "once", "unless":
			return true
		case ",":
			return false
		}
	}
	return false
}

// purpose is the tense of an infinitive at i that no word beside it governs, by
// the verb of its clause: what is or will be done serves what lies ahead, "is
// in a position to win on Saturday".
func (p *finder) purpose(i int) tense {
	for j := i - 1; j >= 0 && j >= i-clauseWindow && !p.opensClause(j); j-- {
		switch p.cue(j) {
		case modal, prospect, present:
			return futureTense
		case pastForm, stop:
			return unclear
		}
	}
	return unclear
}

// opensClause tells whether the word at i opens a clause, whose verb stands
// behind it: "the man who on Monday shot", "said that Monday's vote will count".
func (p *finder) opensClause(i int) bool {
	switch p.text(i) {
	case "who", "which", "because", "while", "although", "though", "whether":
		return true
	case "that":
		return p.at(i+1).k != none || p.capital(i+1) // not "that number"
	}
	return false
}

// opensTold tells whether the word at i opens a clause that tells what happened,
// its past verb right behind the expression, which ends at hi: "could resign
// after the court on Monday ruled", not "after the vote on Monday called by".
func (p *finder) opensTold(i, hi int) bool {
	switch p.text(i) {
	case "after", "before", "when", "once", "since", "until":
		return p.cue(hi) == pastForm && p.text(hi+1) != "by"
	}
	return false
}

// isMissed tells whether the modal at i speaks of what did not happen: "could
// have won on Monday".
func (p *finder) isMissed(i int) bool {
	switch p.text(i) {
	case "will", "'ll", "’ll", "wo", "shall":
		return false
	}
	if i++; p.cue(i) == helper && p.text(i) != "have" {
		i++
	}
	return p.text(i) == "have" && (p.cue(i+1) == pastForm || p.text(i+1) == "been" || p.is(i+1, weekday)) // not "could have trouble"
}

// promised tells whether the prospect at i was a promise given on the day at lo:
// "vowed Tuesday to stay".
func (p *finder) promised(i, lo int) bool {
	switch p.text(i) {
	case "promised", "vowed", "pledged":
		return i == lo-1 || i == lo-2 && p.is(lo-1, prep)
	}
	return false
}

// happened tells whether what is of the day at lo to hi was told of as news and
// is over, whatever its clause looks forward to: "said they hoped Monday's
// talks would go on". What strikes says so by its name, and what is waited for.
func (p *finder) happened(lo, hi int) bool {
	if p.is(hi, part) {
		hi++
	}
	if !p.is(hi, possessive) {
		return false
	}
	for i := hi + 1; i <= hi+nounWindow; i++ {
		switch p.text(i) {
		case "election", "elections", "vote", "voting", "referendum", "runoff", "run-off", "ballot", "poll", "polls", "primary", "deadline", "match", "game", "final", "race", "summit", "opening", "launch", "debate", "hearing":
			return false
		case "attack", "attacks", "ruling", "killing", "killings", "shooting", "shootings", "bombing", "bombings", "explosion", "explosions", "blast", "blasts", "crash", "quake", "earthquake", "raid", "raids", "coup", "incident",
			"violence", "decision", "announcement", "statement", "victory", "defeat", "loss", "losses", "gains", "disaster", "massacre", "outcome", "remarks", "comments", "admission", "riots", "protests", "clashes", "floods", "outage", "derailment":
			return true
		}
	}
	for i := lo - 1; i >= 0 && i >= lo-clauseWindow; i-- {
		switch c := p.cue(i); {
		case c == stop:
			return false
		case c == modal && p.text(i) != "would" && p.text(i) != "could":
			return false
		case c == pastForm, c == prospect && strings.HasSuffix(p.text(i), "ed"):
			return true
		}
	}
	return false
}

// nounWindow is how many tokens behind "Monday's" its noun may stand.
const nounWindow = 3

// governed is the tense of the verb form at i, by what stands before it:
// "will be held", "is due to resume", "failed to meet".
func (p *finder) governed(i int, own tense) tense {
	for j := i - 1; j >= 0 && j >= i-governWindow; j-- {
		switch p.cue(j) {
		case modal:
			return futureTense
		case prospect:
			if own == pastTense {
				return own // "the plan rejected on Monday", not "planned to be held"
			}
			if p.overtaken(j) {
				return pastTense
			}
			return futureTense
		case infinite:
			if own != pastTense {
				break
			}
			if own = futureTense; j == i-1 {
				own = unclear // "to cast", whose past is written alike, not "to be held"
			}
		case helper:
			if w := p.text(j); w == "have" || w == "has" || w == "had" {
				if j == i-1 && own == unclear {
					return futureTense // "have to meet"
				}
				return pastTense
			}
		case pastForm:
			if own == unclear && p.text(j) == "agreed" {
				return futureTense
			}
			if own == unclear {
				return pastTense
			}
			return own
		case present:
			if own == unclear {
				return futureTense // "is to meet"
			}
			return own
		case stop:
			return own
		default:
			if own == pastTense && !strings.HasSuffix(p.text(j), "ly") {
				return own
			}
		}
	}
	return own
}

// overtaken tells whether the prospect at i was one once, and is none now:
// "had been due", "as previously planned".
func (p *finder) overtaken(i int) bool {
	switch p.text(i - 1) {
	case "been":
		return p.text(i-2) == "had"
	case "had":
		return p.text(i) != "expected" // which is said of what came to pass
	case "previously", "originally", "initially":
		return true
	}
	return false
}

// ahead tells whether the present at i looks forward: "is due", "is meeting".
func (p *finder) ahead(i int) tense {
	if w := p.text(i); (w == "is" || w == "are") && (p.is(i+1, weekday) || p.isV(i+1, prep, prepOn) && p.is(i+2, weekday)) {
		return futureTense // "the deadline is Friday"
	}
	for j := i + 1; j <= i+3 && j < len(p.lex); j++ {
		if p.cue(j) == prospect || p.cue(j) == infinite {
			return futureTense
		}
		if p.cue(j) == pastForm {
			if w := p.text(i); w == "has" || w == "have" || w == "'ve" {
				return pastTense
			}
		}
	}
	return unclear
}

// cue is what word i says of the tense.
func (p *finder) cue(i int) cue {
	t := p.token(i)
	if t.Kind == scan.Punct {
		switch p.text(i) {
		case ";", ":", "--", "—":
			return stop
		}
		return noCue
	}
	if t.Kind != scan.Word {
		return noCue
	}
	w := p.text(i)
	switch w {
	case "could":
		switch p.text(i + 1) {
		case "not", "n't":
			return pastForm // "could not be reached"
		case "be":
			if n := p.text(i + 2); n == "reached" || n == "located" || n == "found" || n == "heard" || n == "seen" {
				return pastForm
			}
		}
		return modal
	case "will", "'ll", "’ll", "shall", "would", "'d", "’d", "can", "may", "might", "must", "should", "wo":
		if w == "may" && t.Any(scan.Upper) {
			return noCue
		}
		return modal
	case "to":
		if n := p.token(i + 1); n.Kind == scan.Word && !n.Any(scan.Upper) && p.at(i+1).k == none && p.verbal(i+1) {
			return infinite
		}
		return noCue
	case "plan", "plans":
		if n := p.text(i + 1); n == "to" || n == "on" || n == "for" || w == "plans" && p.is(i+1, article) {
			return prospect
		}
		return noCue // "its plans after the vote"
	case "expected", "scheduled", "due", "slated", "planned", "expects", "hopes", "intends", "likely", "aims", "hope", "hoped", "hoping", "planning",
		"intended", "anticipated", "prepares", "preparing", "proposed", "wants", "want", "payable", "upcoming", "effective", "going", "ready", "promises", "promised", "pledged", "vowed",
		"expect", "awaiting", "await", "awaits", "waiting", "heading", "bracing", "gearing", "forthcoming", "target", "deadline", "expire":
		return prospect
	case "expires", "begins", "ends", "resumes", "starts", "opens", "meets", "arrives", "visits", "departs", "leaves", "returns", "votes", "faces", "plays", "hosts", "travels", "continues", "kicks":
		if p.is(i-1, article) || p.is(i-1, possessive) {
			return noCue // "cast their votes"
		}
		return prospect
	case "set":
		switch p.text(i + 1) {
		case "for", "to":
			return prospect
		case "on":
			if b := p.cue(i - 1); b == present || b == pastForm || b == helper {
				return prospect // "was set on May 3", but "the record set on May 3"
			}
		}
		return pastForm
	case "takes", "comes":
		if n := p.text(i + 1); n == "effect" || n == "into" || n == "place" {
			return prospect
		}
		return noCue
	case "go", "goes":
		if n := p.text(i + 1); n == "to" || n == "before" || n == "on" {
			return p.timetable(i)
		}
		return noCue
	case "meet":
		if p.is(i-1, article) {
			return noCue
		}
		return p.timetable(i)
	case "be", "been", "not", "n't", "have", "being", "also":
		return helper
	case "is", "are", "'s", "’s", "'re", "’re", "am", "has", "'ve", "’ve", "says", "say":
		if (w == "'s" || w == "’s") && !p.isVerb(i) {
			return noCue
		}
		return present
	case "was", "were", "had", "did", "said", "told", "met", "rose", "fell", "came", "went", "made", "took", "gave", "got", "found", "won", "lost", "left", "held", "began", "became",
		"brought", "bought", "built", "caught", "chose", "drew", "drove", "fought", "flew", "forgot", "grew", "heard", "hit", "kept", "knew", "led", "let", "meant", "paid", "put", "quit",
		"ran", "rang", "read", "sank", "sat", "saw", "sold", "sent", "shot", "shut", "spent", "spoke", "spread", "stole", "stood", "struck", "swept", "swore", "taught", "thought", "threw",
		"understood", "woke", "wore", "wrote", "broke", "cut", "dealt", "felt", "fled", "hurt", "laid", "lay", "lent", "overcame", "overthrew", "rode", "sang", "slid", "slept", "sought",
		"split", "stuck", "sued", "withdrew", "withstood", "died", "born", "seen", "taken", "given", "known", "shown", "written", "done", "gone", "spun", "arose", "bid", "burst", "cast",
		"cost", "dug", "fed", "froze", "hid", "hung", "lit", "shook", "shrank", "upheld", "beat", "bore", "blew", "ate", "drank", "forced", "killed", "chosen", "driven", "fallen", "stolen", "beaten":
		return pastForm
	case "who", "which", "that", "because", "while", "although", "when":
		return noCue
	}
	if len(w) >= 5 && strings.HasSuffix(w, "ed") && (i == 0 || !t.Any(scan.Upper)) && !p.attributive(i) {
		switch w {
		case "indeed", "hundred", "exceed", "proceed", "succeed", "speed", "breed", "united", "so-called", "embed", "agreed":
			if w == "agreed" {
				return pastForm
			}
			return noCue
		}
		return pastForm
	}
	return noCue
}

// isVerb tells whether the "'s" at i is short for "is" or "has", and marks no
// owner: "it's raining", "the mayor's not", but "the mayor's plan".
func (p *finder) isVerb(i int) bool {
	switch p.text(i - 1) {
	case "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "everyone", "everybody", "everything", "nobody", "nothing", "someone", "something":
		return true
	}
	switch n := p.text(i + 1); n {
	case "a", "an", "the", "not", "n't", "been", "going", "due", "set", "expected", "scheduled", "likely":
		return true
	}
	return false
}

// timetable is the cue of a plain present at i that speaks of plans where no
// other verb governs it: "voters go to the polls on Sunday".
func (p *finder) timetable(i int) cue {
	switch p.text(i - 1) {
	case "go", "goes", "meet": // a chain of them asks no further
		return noCue
	}
	b := p.token(i - 1)
	if b.Kind != scan.Word || p.cue(i-1) != noCue || p.text(i-1) == "to" || p.is(i-1, conj) {
		return noCue
	}
	return prospect
}

// attributive tells whether the participle at i stands before its noun and is no
// verb: "a newly signed treaty", "the disputed border".
func (p *finder) attributive(i int) bool {
	if p.token(i+1).Kind != scan.Word || p.at(i+1).k == prep || p.at(i+1).k == conj {
		return false
	}
	if p.is(i-1, article) {
		return true
	}
	b := p.text(i - 1)
	return p.is(i-2, article) && (b == "still" || strings.HasSuffix(b, "ly"))
}

// verbal tells whether the low-case word at i, behind "to", may be a verb: it
// is no article, number or pronoun.
func (p *finder) verbal(i int) bool {
	switch p.text(i) {
	case "the", "a", "an", "his", "her", "its", "their", "my", "our", "this", "that", "those", "these", "him", "them", "me", "us", "it", "about", "date", "more", "all", "some", "one":
		return false
	}
	return true
}
