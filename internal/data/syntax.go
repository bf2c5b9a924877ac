package data

import _ "embed"

// Steps and Relations are the linear models of the syntax: which step the
// parser takes, and how a word stands to its head.
var (
	//go:embed steps.bin
	Steps string
	//go:embed relations.bin
	Relations string
)
