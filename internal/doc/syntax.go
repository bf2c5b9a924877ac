package doc

// Rel is a relation of Universal Dependencies between a word and its head.
// Subtypes are left out, and what no stage tells apart is one.
type Rel uint8

// The relations. Those before Root are the labels of the trained model, in
// its order.
const (
	OtherRel    Rel = iota // dep, discourse, vocative, list, expl, orphan…
	Nsubj                  // nsubj, csubj
	Obj                    // obj, iobj
	Ccomp                  // ccomp
	Xcomp                  // xcomp
	Obl                    // obl
	Nmod                   // nmod
	Conj                   // conj
	Appos                  // appos
	Advcl                  // advcl
	Acl                    // acl, relative clauses
	Parataxis              // parataxis
	Function               // case, mark, cc
	Aux                    // aux, cop
	Compound               // compound, flat, fixed, goeswith
	Modifier               // det, amod, nummod, advmod
	Root                   // heads its sentence; its head is None
	Punctuation            // punct
	NoRel                  // the sentence was not parsed; the head is None
)

// RelNames are the names of the relations, by value.
var RelNames = [...]string{
	"dep", "nsubj", "obj", "ccomp", "xcomp", "obl", "nmod", "conj", "appos", "advcl", "acl", "parataxis",
	"function", "aux", "compound", "modifier", "root", "punct", "none",
}

// RelOf is the relation that Universal Dependencies names so, subtype and all.
func RelOf(name string) Rel {
	for i := range len(name) {
		if name[i] == ':' {
			name = name[:i]
			break
		}
	}
	switch name {
	case "nsubj", "csubj":
		return Nsubj
	case "obj", "iobj":
		return Obj
	case "ccomp":
		return Ccomp
	case "xcomp":
		return Xcomp
	case "obl":
		return Obl
	case "nmod":
		return Nmod
	case "conj":
		return Conj
	case "appos":
		return Appos
	case "advcl":
		return Advcl
	case "acl":
		return Acl
	case "parataxis":
		return Parataxis
	case "case", "mark", "cc":
		return Function
	case "aux", "cop":
		return Aux
	case "compound", "flat", "fixed", "goeswith":
		return Compound
	case "det", "amod", "nummod", "advmod":
		return Modifier
	case "root":
		return Root
	case "punct":
		return Punctuation
	}
	return OtherRel
}
