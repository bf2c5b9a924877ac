package newstext

// TokenKind is the class of a token.
type TokenKind uint8

// The kinds of tokens. Their names are lower-case words: "word".
const (
	_            TokenKind = iota
	WordToken              // "Zelenskyy", "U.S.", "n't"
	NumberToken            // begins with a digit: "1,200.50", "3rd", "9:30"
	PunctToken             // a mark, or a run of the same marks: ",", "...", "“"
	SymbolToken            // "$", "$US", "%", "&"
	AddressToken           // a web address, an e-mail address, a handle or a hashtag
)

// POS is a part of speech of Universal Dependencies.
type POS uint8

// The universal parts of speech. Their names are those of Universal
// Dependencies: "PROPN".
const (
	_     POS = iota
	ADJ       // adjective
	ADP       // adposition: "in", "of"
	ADV       // adverb
	AUX       // auxiliary: "has", "will"
	CCONJ     // coordinating conjunction
	DET       // determiner
	INTJ      // interjection
	NOUN      // common noun
	NUM       // numeral
	PART      // particle: "n't", "to", "'s"
	PRON      // pronoun
	PROPN     // proper noun
	PUNCT     // punctuation
	SCONJ     // subordinating conjunction
	SYM       // symbol
	VERB      // full verb
	X         // other
)

// A Token is one word, number or mark, cut as the treebanks of Universal
// Dependencies cut English: "don't" is "do" and "n't".
type Token struct {
	Span
	Kind  TokenKind `json:"kind"`
	POS   POS       `json:"pos"`
	Lemma string    `json:"lemma"` // the dictionary form: "say" for "said"
}
