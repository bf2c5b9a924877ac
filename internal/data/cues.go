package data

import _ "embed"

// CueForms is a lex.Table from the forms of words that introduce speech and
// belief to the numbers of their rows in CueRows: as a verb, a noun and an
// adjective, ten bits each, the verb in the lowest. CueRows has for each row
// how often, of a hundred, the word attributes something with a frame; a row
// is as long as the list of frames in internal/quote.
var (
	//go:embed cue_forms.bin
	CueForms string
	//go:embed cue_rows.bin
	CueRows string
)

// CueEvidence is what the signs of a reading of a cue weigh: a signed byte for
// each sign of internal/quote, first a row for all groups of frames, then one for
// each. internal/train makes it.
//
//go:embed cue_evidence.bin
var CueEvidence string
