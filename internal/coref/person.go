package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/word"
)

// isPerson tells of a name that was taken for something else and yet is a
// person's, by what stands beside it in a sentence that ends at hi: "Mr Kaur";
// where it begins with a first name, "Hana Paerata, the mayor of Westport,".
func (r *resolver) isPerson(n *doc.Name, hi int32) bool {
	if n.Lo > 0 {
		switch r.d.LowWord(int(n.Lo - 1)) {
		case "mr", "mr.", "mrs", "mrs.", "ms", "ms.":
			return true
		}
	}
	if n.Hi-n.Lo < 2 || n.Hi-n.Lo > 3 || r.firstNames.Find(word.Hash(r.d.LowWord(int(n.Lo)))) == 0 || r.isPlaceOrGroup(n) {
		return false
	}
	from := r.behind(n.Hi, hi)
	if from == doc.None {
		return false
	}
	head := r.headBehind(from, hi)
	return head != doc.None && r.singular(head)
}

// isPlaceOrGroup tells of a name whose last word is a noun for a place or a
// group, "Victoria University", or that the gazetteer knows for either.
func (r *resolver) isPlaceOrGroup(n *doc.Name) bool {
	_, kinds, _ := r.being(r.d.LowWord(int(n.Hi - 1)))
	if kinds&(1<<doc.Organization|1<<doc.Location) != 0 {
		return true
	}
	return r.kindsOf(n.Lo, n.Hi)&^(word.Given|word.Surname|word.Known|word.Longer) != 0
}
