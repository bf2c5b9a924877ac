package data

import _ "embed"

// Coreference ranks the entities that a description or a pronoun may refer to:
// a linear.Model whose labels are the classes of mentions.
//
//go:embed coreference.bin
var Coreference string
