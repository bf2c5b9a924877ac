package doc

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/num"
)

// BlockKind is what a block is on the page. The order is that of
// newstext.BlockKind.
type BlockKind uint8

const (
	_ BlockKind = iota
	Headline
	Byline
	DatelineBlock
	Caption
	Credit
	Subhead
	Paragraph
	List
	Note
)

// A Block is a stretch of the page: a headline, a paragraph. Blocks are in
// order, never overlap, begin and end on tokens, and have no white space at
// either end.
type Block struct {
	Start, End int32
	Lo, Hi     int32 // tokens
	Kind       BlockKind
}

// A Dateline is what the dateline says. Place and Agency are spans of the
// text; an empty span says nothing. Block is None where there is no dateline.
type Dateline struct {
	Block  int32
	Place  Span
	Agency Span
	Date   int32 // index into Dates, set by timex; None: no date
}

// A Sent is one sentence; it lies inside a block.
type Sent struct {
	Start, End int32
	Lo, Hi     int32 // tokens
	Block      int32
}

// Mod is how an amount or a date is hedged. The order is that of newstext.Mod.
type Mod uint8

const (
	_ Mod = iota
	Approx
	MoreThan
	LessThan
	AtLeast // EQUAL_OR_MORE
	AtMost  // EQUAL_OR_LESS
	Start   // dates alone, from here on
	Mid
	End
	Before
	After
)

// Money is one amount, or a range of amounts. Currency is an ISO 4217 code;
// Per is a stretch of the text ("barrel"), empty where nothing is said.
type Money struct {
	Start, End  int32
	Amount, Max num.Decimal // Max is zero unless it is a range
	Currency    string
	Mod         Mod
	Per         Span
}

// A Conversion pairs two of the Doc's Money that state the same sum.
type Conversion struct {
	Start, End int32
	From, To   int32 // indexes into Money
}

// DateType is the TIMEX3 type. The order is that of newstext.DateType.
type DateType uint8

const (
	_ DateType = iota
	DateDate
	DateTime
	DateDuration
	DateSet
)

// A Date is one expression of time, with its TIMEX3 value resolved as far as
// the text allows.
type Date struct {
	Start, End int32
	Lo, Hi     int32 // tokens; both 0 where the Doc was not scanned
	Type       DateType
	Value      cal.Timex
	Mod        Mod
}

// POS is a part of speech of Universal Dependencies. The order is that of
// newstext.POS.
type POS = uint8

const (
	_ POS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

// EntityType is what an entity is. The order is that of newstext.EntityType.
type EntityType uint8

const (
	_ EntityType = iota
	Person
	Organization
	Location
	Misc
)

// A Name is a stretch of tokens that names something, found by tag.
type Name struct {
	Lo, Hi int32 // tokens
	Type   EntityType
}

// MentionForm is how a mention refers. The order is that of
// newstext.MentionForm.
type MentionForm uint8

const (
	_ MentionForm = iota
	ByName
	Nominal
	Pronoun
)

// A Mention is a stretch of tokens that refers to an entity.
type Mention struct {
	Start, End int32
	Lo, Hi     int32 // tokens
	Head       int32 // the token that carries the meaning
	Entity     int32 // index into Entities; None: not resolved
	Form       MentionForm
}

// An Entity is one being, gathered from its mentions.
type Entity struct {
	Type   EntityType
	Gender Gender
	Name   int32 // index of the mention with the fullest name
}

// Gender is what the article says of a being's gender and number.
type Gender uint8

const (
	UnknownGender Gender = iota
	Male
	Female
	Neuter
	Plural
)

// A Role is a title that the article gives an entity.
type Role struct {
	Start, End int32
	Entity     int32 // whose it is
	Of         int32 // the entity that the role is held at; None: not said
}

// QuoteKind is how much of a quote is verbatim. The order is that of
// newstext.QuoteKind.
type QuoteKind uint8

const (
	_ QuoteKind = iota
	Direct
	Mixed
	Indirect
)

// A Quote is one attributed statement; its ranges index Spans.
type Quote struct {
	Start, End           int32
	Kind                 QuoteKind
	Content, Cue, Source Range
	Speaker              int32 // index into Entities; None: left open
}

// An Event is something that happened; the span is its trigger.
type Event struct {
	Start, End   int32
	Tok          int32   // the trigger
	When         int32   // index into Dates of the expression that dates it, wherever it stands; None: none does
	Day          cal.Day // where When is None, the day that the story itself gives it; zero: undated
	Participants Range   // into Doc.Participants
}
