// Package doc is the working document that the stages share: the untouched
// text and one column a layer, all by index. Each stage reads the columns
// before it and appends its own. A Doc is used by one goroutine at a time and
// may be reset and used again.
//
// Offsets are bytes of the text, half open; lo and hi are token indexes, half
// open. An index of None points nowhere.
package doc

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/scan"
)

// None is the index of nothing.
const None int32 = -1

// MaxText is the longest text in bytes that the offsets can hold.
const MaxText = 1<<31 - 2

// A Doc is one text on its way through the stages.
type Doc struct {
	Text string
	Low  string // Text with the case folded, byte for byte in the same place

	Published cal.Day // zero: unknown
	Clock     int32   // the time of day it was published, in seconds; 0: unknown
	Region    string  // ISO 3166 alpha-2, upper case; "" where not set

	Tokens []scan.Token

	Blocks   []Block
	Authors  []Span
	Dateline Dateline

	Sents []Sent

	Money       []Money
	Conversions []Conversion

	Dates []Date

	Tags []uint8 // part of speech by token, a POS; empty until tagged

	Heads []int32 // by token: the head; None for a root and where nothing was parsed
	Rels  []Rel   // by token: the relation to the head

	Names    []Name
	Mentions []Mention
	Entities []Entity
	Roles    []Role

	Quotes []Quote
	Spans  []Span // the content, cue and source spans of Quotes

	Events       []Event
	Participants []int32 // entity indexes, the lists of Events

	Linked []int32 // by entity index: the public id while the result is assembled
}

// A Span is a stretch of the text.
type Span struct{ Start, End int32 }

// Range is a half-open range of indexes into another column.
type Range struct{ Lo, Hi int32 }

// Reset empties the columns, keeps their memory and sets the text.
func (d *Doc) Reset(text string) {
	*d = Doc{
		Text: text, Low: Fold(text),
		Tokens: d.Tokens[:0], Blocks: d.Blocks[:0], Authors: d.Authors[:0], Dateline: Dateline{Block: None, Date: None},
		Sents: d.Sents[:0], Money: d.Money[:0], Conversions: d.Conversions[:0], Dates: d.Dates[:0], Tags: d.Tags[:0], Heads: d.Heads[:0], Rels: d.Rels[:0],
		Names: d.Names[:0], Mentions: d.Mentions[:0], Entities: d.Entities[:0], Roles: d.Roles[:0],
		Quotes: d.Quotes[:0], Spans: d.Spans[:0], Events: d.Events[:0], Participants: d.Participants[:0], Linked: d.Linked[:0],
	}
}

// Word is the text of token i.
func (d *Doc) Word(i int) string { t := d.Tokens[i]; return d.Text[t.Start:t.End] }

// LowWord is the text of token i with the case folded.
func (d *Doc) LowWord(i int) string { t := d.Tokens[i]; return d.Low[t.Start:t.End] }
