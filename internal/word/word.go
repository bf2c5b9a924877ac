// Package word has what the dictionary says of a word, for the generator of
// the dictionary and for the stage that reads it.
package word

import "github.com/newstext/newstext/internal/linear"

// The classes of the dictionary. A word has a set of them.
const (
	Noun   = 1 << iota
	Plural // a noun in the plural
	Verb   // in the base form
	VerbS
	Past
	Ing
	Adjective
	Adverb
	Person   // a noun for a person: "minister"
	Group    // a noun for a group: "ministry"
	Location // a noun for a place: "river"
	Name     // written with a capital
)

// FineBits is the width of the number of a fine cluster of words. Above it
// stands that of the coarse cluster, which is never 0.
const FineBits = 10

// Hash is the hash of a word in lower case, under which it stands in the
// dictionary. All digits are one, and the curly apostrophe is the straight one.
func Hash(low string) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(low); i++ {
		c := low[i]
		if c-'0' < 10 {
			c = '0'
		} else if c == 0xe2 && i+2 < len(low) && low[i+1] == 0x80 && (low[i+2] == 0x99 || low[i+2] == 0x98) {
			c = '\''
			i += 2
		}
		h = (h ^ uint64(c)) * 1099511628211
	}
	return linear.Mix(h, 1)
}

// Who bears a first name.
const (
	Man = 1 << iota
	Woman
)

// What a name in the table of states is of the country whose number stands
// below: else it is the country's own.
const (
	StateNumber  = 1<<8 - 1
	StateDemonym = 1 << 8
	StateCapital = 1 << 9
)

// BeingPlural marks a plural in the table of beings; below it stand the types
// that the noun may have, the likeliest first, two bits each: 1 person, 2
// group, 3 place, 0 no more.
const BeingPlural = 1 << 8
