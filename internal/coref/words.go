package coref

// The closed classes of words that the passes ask for: pronouns, honorifics,
// nouns that tell a gender, verbs of speech, titles and their short forms, the
// words that a name leaves out.

import (
	"strings"

	"github.com/newstext/newstext/internal/doc"
)

// maxPronoun is the longest pronoun, in bytes: "themselves".
const maxPronoun = 10

// pronoun is the class of the pronoun (named: it is none), what it says of
// gender and number, and whether it stands for a possessor.
func pronoun(low string) (c class, g doc.Gender, own bool) {
	switch low {
	case "he", "him", "himself":
		return he, doc.Male, false
	case "his":
		return he, doc.Male, true
	case "she", "herself", "hers":
		return she, doc.Female, false
	case "her":
		return she, doc.Female, true
	case "it", "itself":
		return it, doc.Neuter, false
	case "its":
		return it, doc.Neuter, true
	case "they", "them", "themselves", "theirs":
		return they, doc.Plural, false
	case "their":
		return they, doc.Plural, true
	case "i", "me", "myself", "mine":
		return first, doc.UnknownGender, false
	case "my":
		return first, doc.UnknownGender, true
	case "you", "yourself", "yours", "yourselves":
		return second, doc.UnknownGender, false
	case "your":
		return second, doc.UnknownGender, true
	case "we", "us", "ourselves", "ours":
		return we, doc.Plural, false
	case "our":
		return we, doc.Plural, true
	case "here", "there":
		return there, doc.Neuter, false
	}
	return named, doc.UnknownGender, false
}

// honorificGender is the gender that an honorific tells.
func honorificGender(low string) doc.Gender {
	switch low {
	case "mr", "mr.", "sir", "lord", "king", "prince", "monsieur", "herr", "señor", "don", "father", "brother", "sheikh", "imam", "count", "duke", "baron":
		return doc.Male
	case "mrs", "mrs.", "ms", "ms.", "miss", "lady", "queen", "princess", "madame", "frau", "señora", "dame", "sister", "mother", "duchess", "countess", "baroness":
		return doc.Female
	}
	return nounGender(low)
}

// isHonorific tells of the words before a person's name that are no role.
func isHonorific(low string) bool {
	switch low {
	case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "dr", "dr.", "lord", "lady", "madame", "monsieur", "herr", "frau", "señor", "señora", "don", "the", "hon.", "st", "st.":
		return true
	}
	return false
}

// nounGender is the gender of a noun for a person.
func nounGender(low string) doc.Gender {
	switch low {
	case "man", "boy", "father", "son", "brother", "husband", "uncle", "nephew", "grandfather", "grandson", "dad", "king", "prince", "gentleman", "guy", "bishop", "pope", "priest",
		"monk", "emperor", "duke", "businessman", "statesman", "actor", "widower", "boyfriend", "waiter", "congressman", "policeman", "fireman", "fisherman", "salesman", "sportsman",
		"craftsman", "cameraman", "gunman", "clergyman", "nobleman", "stepfather", "stepson", "godfather", "sultan", "imam", "rabbi":
		return doc.Male
	case "woman", "girl", "mother", "daughter", "sister", "wife", "aunt", "niece", "grandmother", "granddaughter", "mum", "mom", "queen", "princess", "lady", "actress", "empress", "duchess",
		"businesswoman", "widow", "girlfriend", "waitress", "congresswoman", "policewoman", "spokeswoman", "chairwoman", "heroine", "goddess", "nun", "stepmother", "stepdaughter",
		"godmother", "ballerina", "hostess", "sportswoman", "saleswoman", "midwife", "countess", "heiress":
		return doc.Female
	case "spokesman", "chairman", "nobody":
		return doc.Male
	}
	return doc.UnknownGender
}

// isCue tells of the verbs that introduce speech.
func isCue(low string) bool {
	switch low {
	case "said", "says", "say", "saying", "told", "tells", "telling", "added", "adds", "adding", "asked", "asks", "wrote", "writes", "writing", "explained", "explains", "stated", "states", "stating",
		"noted", "notes", "noting", "commented", "comments", "replied", "replies", "announced", "announces", "announcing", "warned", "warns", "warning", "argued", "argues", "arguing",
		"claimed", "claims", "claiming", "insisted", "insists", "recalled", "recalls", "continued", "concluded", "concludes", "declared", "declares", "declaring", "tweeted", "tweets",
		"admitted", "admits", "acknowledged", "remarked", "responded", "responds", "suggested", "suggests", "joked", "testified", "quoted", "reported", "reports", "predicted",
		"observed", "urged", "shouted", "thinks", "believes", "stressed", "pointed", "posted", "reiterated", "called", "described", "hailed", "vowed", "pledged", "quipped", "conceded",
		"denied", "denies", "estimated", "confirmed", "confirms":
		return true
	}
	return false
}

// isParticle tells of the small words that a surname may begin with: "Van der
// Meer".
func isParticle(low string) bool {
	switch low {
	case "van", "von", "de", "da", "di", "du", "del", "della", "der", "den", "la", "le", "al", "el", "bin", "ibn", "ter", "dos", "das":
		return true
	}
	return false
}

// isOfficeVerb tells of the verbs that are part of an office: "managing
// director".
func isOfficeVerb(low string) bool {
	switch low {
	case "managing", "acting", "founding", "sitting", "commanding", "presiding", "outgoing", "incoming", "retired", "elected", "contributing", "attending":
		return true
	}
	return false
}

// fullTitle is the noun that an abbreviated title stands for: of "gov."
// "governor". Another is its own.
func fullTitle(low string) string {
	switch low {
	case "gov", "gov.":
		return "governor"
	case "sen", "sen.":
		return "senator"
	case "rep", "rep.":
		return "representative"
	case "pres", "pres.":
		return "president"
	case "gen", "gen.":
		return "general"
	case "col", "col.":
		return "colonel"
	case "capt", "capt.":
		return "captain"
	case "maj", "maj.":
		return "major"
	case "lt", "lt.":
		return "lieutenant"
	case "sgt", "sgt.":
		return "sergeant"
	case "cpl", "cpl.":
		return "corporal"
	case "det", "det.":
		return "detective"
	case "insp", "insp.":
		return "inspector"
	case "supt", "supt.":
		return "superintendent"
	case "const", "const.":
		return "constable"
	case "prof", "prof.":
		return "professor"
	case "rev", "rev.":
		return "reverend"
	case "adm", "adm.":
		return "admiral"
	case "cmdr", "cmdr.":
		return "commander"
	case "cllr", "cllr.", "cr":
		return "councillor"
	case "atty", "atty.":
		return "attorney"
	}
	return low
}

// baseNoun is the noun behind a prefix that leaves what it stands for: of
// "co-leader" "leader". Another is its own.
func baseNoun(low string) string {
	prefix, noun, ok := strings.Cut(low, "-")
	if !ok {
		return low
	}
	switch prefix {
	case "co", "ex", "vice", "deputy", "then", "sub", "under", "arch", "super", "self":
		return noun
	}
	return low
}

// isPolity tells of what a place is, before its name: "the City of Porto".
func isPolity(low string) bool {
	switch low {
	case "city", "town", "village", "state", "kingdom":
		return true
	}
	return false
}

// isLegalForm tells of the last words of a company's name that its short forms
// leave out.
func isLegalForm(low string) bool {
	switch low {
	case "inc", "inc.", "incorporated", "corp", "corp.", "corporation", "co", "co.", "company", "ltd", "ltd.", "limited", "llc", "plc", "plc.", "group", "holdings", "holding", "ag", "sa", "s.a.",
		"nv", "n.v.", "bv", "b.v.", "gmbh", "spa", "s.p.a.", "ab", "asa", "oyj", "pty", "bhd", "berhad", "kk", "lp", "llp", "se", "industries", "&", "and", ",", ".":
		return true
	}
	return false
}
