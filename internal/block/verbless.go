package block

import (
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// verbless tells of a short sentence without a verb of its own, which is what
// captions are: "Goats on the island before they were airlifted." There are
// no parts of speech yet; a word that may be a verb counts as one, so that a
// paragraph is seldom mistaken.
func (p *page) verbless(t *part) bool {
	if !t.blank || t.quoted || t.end != stop || t.words < minVerbless || t.words > maxVerbless || t.lower == 0 {
		return false
	}
	numbers := 0
	for i := t.lo; i < t.hi; i++ {
		k := &p.d.Tokens[i]
		w := p.low(i)
		switch {
		case k.Kind == scan.Number:
			if numbers++; numbers > maxCaptionNumbers {
				return false
			}
		case k.Kind == scan.Symbol || w == "?" || w == ";" || k.Shape&scan.QuoteMark != 0:
			return false
		case k.Kind != scan.Word:
		case i > t.lo+minVerbless-1 && opensClause(w):
			return !p.comma(i, t.hi)
		case k.Shape&scan.Clitic != 0 && w != "'s" && w != "’s", p.maybeVerb(i, t.lo):
			return false
		}
	}
	return true
}

// The words that a caption without a verb has, and the numbers in it: a line
// of figures has more.
const (
	minVerbless       = 4
	maxVerbless       = 30
	maxCaptionNumbers = 3
)

// maybeVerb tells of a word that may be the verb of the sentence, or the
// pronoun before one.
func (p *page) maybeVerb(i, lo int32) bool {
	w := p.low(i)
	switch w {
	case "i", "we", "you", "he", "she", "it", "they", "this", "that", "there", "these", "those", "not", "no", "so", "if", "but", "and", "or", "what", "how", "why", "who", "which", "whose", "where", "than",
		"is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
		"said", "told", "went", "came", "took", "made", "got", "rose", "fell", "won", "lost", "met", "saw", "ran", "began", "left", "led", "held", "kept", "gave", "found", "put", "set", "cut", "hit",
		"let", "sent", "spent", "built", "bought", "brought", "caught", "fought", "felt", "drew", "grew", "knew", "threw", "flew", "broke", "chose", "sold", "sat", "stood", "wrote", "spoke", "paid",
		"underwent", "withdrew", "fled", "bore", "drove", "rode", "struck", "swept", "dealt", "shook", "stole", "taught", "sought", "tore", "upheld", "overtook", "became", "thought", "heard", "read", "shot", "lay", "beat", "bid", "cost", "say", "see", "go", "want", "need", "remain", "include", "appear", "seem", "plan", "face", "show", "call", "meet":
		return i > lo || w != "this" && w != "these" && w != "no"
	}
	if i == lo || p.d.Tokens[i].Shape&scan.Upper != 0 {
		return false
	}
	if isPlural(p.low(i-1)) && !isPreposition(w) { // "Engineers hope"
		return true
	}
	if strings.HasSuffix(w, "ed") && len(w) > 3 {
		next := ""
		if int(i)+1 < len(p.d.Tokens) {
			next = p.low(i + 1)
		}
		return next != "by" // "a boat damaged by the storm"
	}
	// "reports" is a verb behind a noun, none behind "the" or "of".
	return isPlural(w) && !beforeNoun(p.low(i-1))
}

// isPlural tells of a word that ends like a plural, or like "reports".
func isPlural(w string) bool {
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

func isPreposition(w string) bool {
	switch w {
	case "of", "in", "on", "at", "by", "for", "with", "from", "to", "near", "outside", "inside", "over", "under", "during", "before", "after", "while", "when", "against", "along", "behind", "above", "around", "across", "beside", "aboard", "wearing", "holding":
		return true
	}
	return false
}

// opensClause tells of the words that open a clause at the end of a sentence,
// with a verb of its own.
func opensClause(w string) bool {
	switch w {
	case "before", "after", "while", "when":
		return true
	}
	return false
}

// comma tells whether there is a comma among the tokens, or "that".
func (p *page) comma(lo, hi int32) bool {
	for i := lo; i < hi; i++ {
		if w := p.low(i); w == "," || w == "that" {
			return true
		}
	}
	return false
}

// beforeNoun tells of the words that a noun follows.
func beforeNoun(w string) bool {
	switch w {
	case "a", "an", "the", "of", "in", "on", "at", "by", "for", "with", "from", "to", "and", "or", "its", "his", "her", "their", "our", "'s", "’s", "two", "three", "four", "five", "several", "many", "some", "'", "’",
		"during", "near", "outside", "inside", "over", "under", "among", "between", "against", "into", "through", "across", "along", "behind", "above", "around", "wearing", "holding":
		return true
	}
	return false
}
