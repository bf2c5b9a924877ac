// Package data embeds the tables and models that the stages read in place.
package data

import _ "embed"

//go:generate go run ./gen

// POSModel gives parts of speech: a linear.Model. internal/train makes it.
//
//go:embed pos.bin
var POSModel string

// SureWords has the frequent words that always have the same part of speech, in
// lower case: linear.Classes over word.Hash. internal/train makes it.
//
//go:embed sure.bin
var SureWords string

// Words is the dictionary: linear.Classes over word.Hash.
//
//go:embed words.bin
var Words string

// Clusters has the clusters of words that stand in like places: linear.Classes
// over word.Hash, the coarse cluster above word.FineBits bits of the fine one.
//
//go:embed clusters.bin
var Clusters string

// Lemmas has the irregular forms: the length of the lemmas' text in four bytes,
// the text, and a lex.Table from a part of speech and a form ("vsaid") to the
// place of the lemma in the text, times 256, and its length.
//
//go:embed lemmas.bin
var Lemmas string

// Gazetteer has the kinds of names: linear.Classes over word.Next.
//
//go:embed gazetteer.bin
var Gazetteer string

// NameModel finds names: a linear.Model. internal/train makes it.
//
//go:embed names.bin
var NameModel string
