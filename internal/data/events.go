package data

import _ "embed"

// Events is a lex.Table from words to EventWords.
//
//go:embed events.bin
var Events string

// An EventWord is what Events says of a word: whether it is a noun for
// something that happens, and its root.
type EventWord uint32

// EventNoun marks a noun that names something that happens: "election".
const EventNoun EventWord = 1 << 31

// NewEventWord is the value of a word; root is a hash of its verb's stem.
func NewEventWord(root uint64, noun bool) EventWord {
	e := EventWord(root) &^ EventNoun
	if noun {
		e |= EventNoun
	}
	return e
}

// Root is the same for all words of one verb: "delivery", "delivered".
func (e EventWord) Root() uint32 { return uint32(e &^ EventNoun) }
