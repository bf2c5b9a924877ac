package data

import _ "embed"

// Beings tells what the nouns of the news stand for: a lex.Table of
// lower-case words to the types that package word tells of.
//
//go:embed beings.bin
var Beings string
