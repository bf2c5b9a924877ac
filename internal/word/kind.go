package word

import "github.com/newstext/newstext/internal/linear"

// The kinds of names in the gazetteer. A sequence of words has a set of them.
const (
	Given   = 1 << iota // a first name
	Surname             //
	Known               // a person in the news: "Kofi Annan"
	Country
	City // of 200,000 people or more, or a capital
	Town
	Place // any other: "Crimea", "Ohio", "Lake Chad"
	Org   // an office, an institution, an association
	Company
	Party // a party, or a paper or broadcaster
	Team
	Demonym // "Kenyan", "Muslims"
	Title   // before a name: "Prime Minister"; in any case
	OrgWord // in the names of organizations: "Bank"; in any case
	LocWord // in the names of places: "River"; in any case
	Longer  // a longer sequence begins with this one
)

// AnyCase are the kinds that are found in lower case, too.
const AnyCase = Title | OrgWord | LocWord | Longer

// First is the hash of no words; Next adds a word, given by its own hash.
// A sequence stands in the gazetteer under the hash it ends with.
const First uint64 = 0x6e616d6573

// Next is the hash of a sequence with one word more.
func Next(sequence, word uint64) uint64 { return linear.Mix(sequence, word) }

// MaxName is the largest number of words of an entry.
const MaxName = 8
