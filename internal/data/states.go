package data

import _ "embed"

// States tells which country a name is of: a lex.Table of lower-case names to
// the number of the country and what the name is of it, as package word tells.
//
//go:embed states.bin
var States string
