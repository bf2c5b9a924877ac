package data

import _ "embed"

// FirstNames tells who bears a first name: linear.Classes over word.Hash.
//
//go:embed first_names.bin
var FirstNames string
