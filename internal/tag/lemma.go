package tag

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// Lemma is the dictionary form of a word with its part of speech, as the
// treebanks of Universal Dependencies write it: "say" for "said", "not" for
// "n't", a proper noun as it is. low is the word in lower case.
func Lemma(written, low string, pos doc.POS) string {
	if s := closedLemma(low, pos); s != "" {
		return s
	}
	switch pos {
	case doc.PROPN, doc.X, doc.SYM, doc.PUNCT, doc.NUM:
		return written
	case doc.NOUN:
		if len(low) > 3 && low[0] >= '0' && low[0] <= '9' {
			return low // "1980s"
		}
		if s := irregular('n', low); s != "" {
			return s
		}
		return nounLemma(low)
	case doc.VERB, doc.AUX:
		if s := irregular('v', low); s != "" {
			return s
		}
		return verbLemma(low)
	case doc.ADJ:
		if is(low, word.Name) && !is(low, word.Verb) && written != low {
			return written // "American"
		}
		if s := irregular('a', low); s != "" {
			return s
		}
		return adjectiveLemma(low)
	case doc.ADV:
		if s := irregular('r', low); s != "" {
			return s
		}
		switch low {
		case "later", "earlier", "longer", "sooner", "faster", "harder", "higher", "lower", "closer", "easier", "latest", "earliest",
			"longest", "soonest", "fastest", "hardest", "highest", "closest":
			return adjectiveLemma(low)
		}
	}
	return low
}

// closedLemma is the lemma of the words that change as no others do.
func closedLemma(low string, pos doc.POS) string {
	if low == "people" && pos == doc.NOUN {
		return "person"
	}
	if len(low) > 3 && low[0] == 0xe2 && (low[1:3] == "\x80\x99" || low[1:3] == "\x80\x98") {
		return closedLemma("'"+low[3:], pos) // "’s"
	}
	if low == "n’t" {
		return "not"
	}
	switch pos {
	case doc.AUX:
		switch low {
		case "is", "are", "was", "were", "am", "'m", "'re", "been", "being", "'s", "s", "ai":
			return "be"
		case "has", "had", "'ve", "having", "ve":
			return "have"
		case "does", "did", "doing":
			return "do"
		case "'ll", "wo", "ll":
			return "will"
		case "'d", "would":
			return "would"
		case "ca":
			return "can"
		case "got", "gets":
			return "get"
		case "could", "should", "might", "may", "can", "must", "shall", "will":
			return low
		}
		return ""
	case doc.VERB:
		switch low {
		case "is", "are", "was", "were", "am", "'m", "'re", "been", "being", "'s":
			return "be"
		case "has", "had", "'ve", "having":
			return "have"
		}
	case doc.PART:
		if low == "n't" {
			return "not"
		}
	case doc.PRON:
		switch low {
		case "him":
			return "he"
		case "whom":
			return "who"
		case "i", "me":
			return "I"
		case "us", "'s":
			return "we"
		case "them", "'em":
			return "they"
		case "these":
			return "this"
		case "those":
			return "that"
		}
	case doc.DET:
		switch low {
		case "an":
			return "a"
		case "these":
			return "this"
		case "those":
			return "that"
		}
	case doc.ADV, doc.ADJ:
		switch low {
		case "more", "most":
			return low
		case "less", "least":
			if pos == doc.ADJ {
				return "little"
			}
			return low
		case "better", "best":
			if pos == doc.ADJ {
				return "good"
			}
			return "well"
		case "worse", "worst":
			return "bad"
		case "n't":
			return "not"
		}
	}
	return ""
}

// irregular is the lemma of an irregular form, or "".
func irregular(pos byte, low string) string {
	var key [32]byte
	if len(low) >= len(key) {
		return ""
	}
	key[0] = pos
	n := 1 + copy(key[1:], low)
	size := int(data.Lemmas[0]) | int(data.Lemmas[1])<<8 | int(data.Lemmas[2])<<16
	at, ok := lex.Open(data.Lemmas[4+size:]).Find(string(key[:n]))
	if !ok {
		return ""
	}
	from := 4 + int(at>>8)
	return data.Lemmas[from : from+int(at&255)]
}

// is tells whether the dictionary has the word in one of the classes.
func is(low string, class uint16) bool {
	return linear.OpenClasses(data.Words).Find(word.Hash(low))&class != 0
}

func ends(s, end string) bool { return len(s) > len(end) && s[len(s)-len(end):] == end }

// nounLemma takes the plural off a regular noun.
func nounLemma(low string) string {
	n := len(low)
	switch {
	case ends(low, "men") && is(low[:n-2]+"an", word.Noun):
		return low[:n-2] + "an" // "women"
	case n < 4 || low[n-1] != 's' || ends(low, "ss") || ends(low, "us") || ends(low, "is"):
		return low
	case is(low, word.Noun) && !is(low, word.Plural):
		return low // "news", "series"
	case ends(low, "ies"):
		if !is(low[:n-1], word.Noun) {
			return low[:n-3] + "y"
		}
	case ends(low, "es") && !is(low[:n-1], word.Noun):
		if is(low[:n-2], word.Noun) || ends(low, "ches") || ends(low, "shes") || ends(low, "sses") || ends(low, "xes") {
			return low[:n-2]
		}
	}
	return low[:n-1]
}

// verbLemma takes the ending off a regular verb.
func verbLemma(low string) string {
	n := len(low)
	switch {
	case n < 4 || is(low, word.Verb) && !is(low, word.VerbS|word.Past|word.Ing):
		return low
	case ends(low, "ies"), ends(low, "ied"):
		if is(low[:n-1], word.Verb) {
			return low[:n-1] // "lies", "died"
		}
		return low[:n-3] + "y"
	case ends(low, "ss"):
		return low
	case ends(low, "s"):
		if ends(low, "es") && !is(low[:n-1], word.Verb) && is(low[:n-2], word.Verb) {
			return low[:n-2]
		}
		return low[:n-1]
	case ends(low, "ed"):
		return stemVerb(low[:n-2])
	case ends(low, "ing") && n > 4:
		return stemVerb(low[:n-3])
	}
	return low
}

// stemVerb is the verb that is left of a form without "ed" or "ing": as it is,
// with an "e", or with the last letter once: "walk", "make", "stop".
func stemVerb(stem string) string {
	n := len(stem)
	twice := n > 2 && stem[n-1] == stem[n-2]
	switch {
	case twice && is(stem[:n-1], word.Verb) && !is(stem, word.Verb):
		return stem[:n-1]
	case is(stem, word.Verb) && !(is(stem+"e", word.Verb) && !twice && n > 2 && vowelBefore(stem)):
		return stem
	case is(stem+"e", word.Verb):
		return stem + "e"
	case n > 2 && stem[n-1] == 'y' && stem[n-2] != 'a' && is(stem[:n-1]+"ie", word.Verb):
		return stem[:n-1] + "ie"
	case twice && stem[n-1] != 's' && stem[n-1] != 'l' && stem[n-1] != 'z':
		return stem[:n-1]
	case ends(stem, "at"), ends(stem, "iz"), ends(stem, "is"), ends(stem, "v"), ends(stem, "c"), ends(stem, "bl"), ends(stem, "ur"):
		return stem + "e"
	}
	return stem
}

// vowelBefore tells of a single vowel before the last consonant, where the
// plain verb would have doubled it: "hop" gives "hopping", "hope" "hoping".
func vowelBefore(stem string) bool {
	n := len(stem)
	return isVowel(stem[n-2]) && !isVowel(stem[n-1]) && !isVowel(stem[n-3])
}

func isVowel(c byte) bool { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' }

// adjectiveLemma takes the degree off a regular adjective.
func adjectiveLemma(low string) string {
	n := len(low)
	cut := 0
	switch {
	case ends(low, "est") && n > 5:
		cut = 3
	case ends(low, "er") && n > 4:
		cut = 2
	}
	if cut == 0 || is(low, word.Adjective) && !ends(low, "iest") && !ends(low, "ier") && !is(low[:n-cut], word.Adjective) && !is(low[:n-cut+1], word.Adjective) {
		return low
	}
	stem := low[:n-cut]
	m := len(stem)
	switch {
	case is(stem, word.Adjective):
		return stem
	case is(low[:n-cut+1], word.Adjective):
		return low[:n-cut+1]
	case m > 2 && stem[m-1] == 'i' && is(stem[:m-1]+"y", word.Adjective):
		return stem[:m-1] + "y"
	case m > 3 && stem[m-1] == stem[m-2] && is(stem[:m-1], word.Adjective):
		return stem[:m-1]
	}
	return low
}
