package coref

// What else a name may look like: spelt with another letter, with an initial for
// a first name, with the short form of a first name.

import (
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// minVariant is the shortest word, in bytes, that is looked for in another
// spelling: "Zelenskiy"; of shorter ones too many differ in one letter.
const minVariant = 6

// start is the hash of the first letters of a word, which all its spellings
// share.
func (r *resolver) start(i int32) uint64 {
	return word.Hash(r.d.LowWord(int(i))[:minVariant-2])
}

// isVariant tells whether a and b differ in one letter, or one has a letter
// more.
func (r *resolver) isVariant(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < minVariant-1 || len(b) > len(a)+1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:] && b != a+"s"
}

// sameInitials tells whether the words before the surname agree: "J.P. Moss",
// "John Moss".
func (r *resolver) sameInitials(f *nameForm, lo, hi int32) bool {
	a, b := r.d.LowWord(int(f.lo)), r.d.LowWord(int(lo))
	if f.hi-f.lo < 2 {
		return false
	}
	if f.hi-f.lo > 2 && hi-lo > 2 && r.d.Low[r.d.Tokens[f.lo+1].Start] != r.d.Low[r.d.Tokens[lo+1].Start] {
		return false // "George H.W. Bush", "George W. Bush"
	}
	if a == b || r.isVariant(a, b) || fullName(a) == fullName(b) {
		return true
	}
	initial := func(i int32) bool {
		return r.d.Tokens[i].Any(scan.Initial) || r.d.Tokens[i].Len() == 1 || r.d.Tokens[i].Is(scan.AllUpper|scan.Dotted)
	}
	return a[0] == b[0] && (initial(f.lo) || initial(lo))
}

// fullName is the first name that a short one stands for: of "joe" "joseph".
// Another is its own.
func fullName(low string) string {
	switch low {
	case "abe":
		return "abraham"
	case "al", "alex":
		return "alexander"
	case "andy", "drew":
		return "andrew"
	case "beth", "liz", "betty", "lizzie":
		return "elizabeth"
	case "ben", "benny":
		return "benjamin"
	case "bill", "billy", "will":
		return "william"
	case "bob", "bobby", "rob":
		return "robert"
	case "cathy", "kathy", "kate", "katie":
		return "katherine"
	case "chuck", "charlie":
		return "charles"
	case "chris":
		return "christopher"
	case "dan", "danny":
		return "daniel"
	case "dave":
		return "david"
	case "debbie", "deb":
		return "deborah"
	case "dick", "rick", "ricky", "rich":
		return "richard"
	case "don":
		return "donald"
	case "ed", "eddie", "ted":
		return "edward"
	case "fred":
		return "frederick"
	case "gabe":
		return "gabriel"
	case "greg":
		return "gregory"
	case "hank", "harry":
		return "henry"
	case "jack", "johnny":
		return "john"
	case "jake":
		return "jacob"
	case "jeff":
		return "jeffrey"
	case "jen", "jenny":
		return "jennifer"
	case "jim", "jimmy", "jamie":
		return "james"
	case "joe", "joey":
		return "joseph"
	case "jon":
		return "jonathan"
	case "josh":
		return "joshua"
	case "ken", "kenny":
		return "kenneth"
	case "larry":
		return "lawrence"
	case "maggie", "meg", "peggy":
		return "margaret"
	case "matt":
		return "matthew"
	case "mike", "mick":
		return "michael"
	case "nick":
		return "nicholas"
	case "pat":
		return "patrick"
	case "pete":
		return "peter"
	case "phil":
		return "philip"
	case "ray":
		return "raymond"
	case "ron":
		return "ronald"
	case "sam":
		return "samuel"
	case "steve":
		return "steven"
	case "sue":
		return "susan"
	case "tim":
		return "timothy"
	case "tom", "tommy":
		return "thomas"
	case "tony":
		return "anthony"
	case "vicky":
		return "victoria"
	}
	return low
}
