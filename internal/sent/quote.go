package sent

import "github.com/newstext/newstext/internal/scan"

// A quotation is what is known of the quotation marks so far.
type quotation struct {
	mark   markFamily // of the quotation that is open
	at     int        // the token that opened it
	inside bool       // it was opened inside a sentence, not at its head
	goesOn bool       // it goes on with a quotation that a comma broke off: "“No,” he said, “…"
	heard  int        // behind the last quotation that was closed in this sentence; 0: none was
}

// markFamily tells which marks close what was opened.
type markFamily uint8

const (
	noMark markFamily = iota
	singleMark
	doubleMark
)

// markOf is the family of a quotation mark, and whether the mark itself says
// that it opens or closes.
func markOf(mark string) (family markFamily, opens, closes bool) {
	switch mark {
	case "“", "„", "«", "\u0093":
		return doubleMark, true, false
	case "”", "»", "\u0094":
		return doubleMark, false, true
	case "‘", "‚", "‹", "\u0091":
		return singleMark, true, false
	case "›":
		return singleMark, false, true
	case "'", "’", "`", "‛", "\u0092":
		return singleMark, false, false
	}
	return doubleMark, false, false
}

// quote notes a quotation mark at token i that no sentence ends with.
func (c *cutter) quote(i int) {
	t := &c.d.Tokens[i]
	family, opens, closes := markOf(c.d.Text[t.Start:t.End])
	if !opens && !closes {
		spaced := t.Shape&scan.Space != 0
		written := i+1 < c.hi && c.d.Tokens[i+1].Shape&scan.Space == 0
		switch {
		case spaced != written: // it stands alone, or between words
			if family == singleMark {
				return
			}
			opens = c.open.mark != family
			closes = !opens
		default:
			opens, closes = spaced, !spaced
		}
	}
	switch {
	case opens && c.open.mark == noMark:
		c.open = quotation{
			mark: family, at: i, inside: i > c.lo,
			goesOn: c.open.heard > 0 && i-c.open.heard <= clauseTokens && c.is(i-1, ','),
			heard:  c.open.heard,
		}
	case closes && c.open.mark == family:
		c.open = quotation{heard: i + 1}
	}
}

// clauseTokens is how many tokens the clause has at most that breaks a
// quotation off: ", Mayor Oluwaseun Adeyemi told reporters,".
const clauseTokens = 8

// closesQuote tells whether the quotation mark at i, behind the stop of a
// sentence, closes. A mark written to the stop does, unless a word is written
// to it; one that stands alone does where its quotation is open.
func (c *cutter) closesQuote(i int) bool {
	t := &c.d.Tokens[i]
	family, opens, closes := markOf(c.d.Text[t.Start:t.End])
	if opens || closes {
		return closes
	}
	after := i+1 == c.hi || c.d.Tokens[i+1].Is(scan.Space) || c.d.Tokens[i+1].Kind == scan.Punct
	if t.Is(scan.Space) {
		return after && c.open.mark == family
	}
	return after
}

// cries tells whether the question or cry that ends before token i is only
// part of the sentence, because its quotation is. That is so where the
// quotation goes on with one that a comma broke off, “No!” she thought, “how
// wrong! How very wrong!”; and where the sentence goes on behind it: He heard
// “Stop! Stop!” and ran.
func (c *cutter) cries(i int) bool {
	if c.open.mark == noMark || !c.open.inside {
		return false
	}
	if c.open.goesOn {
		return true
	}
	for end := min(c.hi-1, i+cryTokens); i < end; i++ {
		t := &c.d.Tokens[i]
		if t.Shape&scan.QuoteMark == 0 {
			continue
		}
		family, opens, _ := markOf(c.d.Text[t.Start:t.End])
		if family == c.open.mark && !opens && t.Shape&scan.Space == 0 && c.d.Tokens[i+1].Shape&scan.Space != 0 {
			next := &c.d.Tokens[i+1]
			return next.Kind == scan.Word && next.Shape&scan.Upper == 0 && !isSpeech(c.d.LowWord(i+1))
		}
	}
	return false
}

// cryTokens is how many tokens a quotation of questions and cries goes on at
// most where it is part of a sentence: longer ones are speech.
const cryTokens = 24

// reported tells whether the words from token i attribute the quotation that
// was just closed: "“Will he go?” Mr Key asked."
func (c *cutter) reported(i int) bool {
	for n := 0; n < sourceWords && i < c.hi; n, i = n+1, i+1 {
		t := &c.d.Tokens[i]
		if t.Kind != scan.Word {
			return false
		}
		if n > 0 && isSpeech(c.d.LowWord(i)) {
			return true
		}
		if n > 0 && !t.Any(scan.Upper|scan.Dotted) {
			return false
		}
	}
	return false
}

// sourceWords is how many words may name who spoke before the verb comes:
// "Prime Minister Sir Keir Starmer asked".
const sourceWords = 6

// isSpeech tells of the verbs that follow a question or a cry.
func isSpeech(w string) bool {
	switch w {
	case "said", "says", "asked", "asks", "wrote", "writes", "added", "adds", "shouted", "cried", "replied", "exclaimed", "wondered",
		"tweeted", "told", "demanded", "yelled", "continued", "joked", "declared", "quipped", "screamed", "called":
		return true
	}
	return false
}
