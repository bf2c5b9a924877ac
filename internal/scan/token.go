package scan

// A Token is one word, number, mark or symbol of a text.
type Token struct {
	Start, End int32 // bytes of the text, half open
	Kind       Kind
	Shape      Shape
}

// Len is the token's length in bytes.
func (t Token) Len() int { return int(t.End - t.Start) }

// In is the token's text.
func (t Token) In(text string) string { return text[t.Start:t.End] }

// Is tells whether the token has all the given shape flags.
func (t Token) Is(s Shape) bool { return t.Shape&s == s }

// Any tells whether the token has one of the given shape flags.
func (t Token) Any(s Shape) bool { return t.Shape&s != 0 }

// Kind is the class of a token.
type Kind uint8

const (
	_       Kind = iota
	Word         // begins with a letter, or is a clitic: "Zelenskyy", "U.S.", "n't", "'s", "IE6"
	Number       // begins with a digit, or with a point before one: "1,200.50", "9:30", "3rd", "1980s", "11/2"
	Punct        // one mark, or a run of the same full stops, dashes, question or exclamation marks
	Symbol       // "$", "US$", "%", "&", "+", an emoji; a currency sign keeps the letters written to it: "$US", "NZ$"
	Address      // "https://…", "www.…", "a@b.org", "@handle", "#tag"
)

// Shape is a set of facts about a token's letters and its surroundings.
type Shape uint16

const (
	Upper     Shape = 1 << iota // the first letter is a capital
	AllUpper                    // two letters or more, all capitals: "NATO", "U.S.", "IE6"
	Digit                       // holds a digit
	NonASCII                    // holds a byte over 127
	Dotted                      // a word that ends in its own full stop: "Mr.", "U.S.", "J."
	Initial                     // one capital and a full stop: "J."
	Clitic                      // cut off the word before it: "n't", "'s", "'ll"
	Space                       // white space stands before it, or it begins the text
	Line                        // a line end stands before it, or it begins the text
	BlankLine                   // a blank line stands before it, or it begins the text
	Currency                    // a Symbol that holds a currency sign
	QuoteMark                   // a Punct that may open or close a quotation, apostrophes included
)
