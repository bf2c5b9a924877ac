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
