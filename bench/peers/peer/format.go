package peer

// A Span is a stretch of a document's text, in bytes, half open.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// A Doc is a line of docs.jsonl: an article to read.
type Doc struct {
	ID        string `json:"id"`
	Text      string `json:"text"`
	Published string `json:"published,omitempty"` // a day or an RFC 3339 time; "": unknown
	Region    string `json:"region,omitempty"`    // ISO 3166; "": unknown
}

// An Answer is a line of gold.jsonl, and what a system says of a document. A
// nil layer is one that was not annotated.
type Answer struct {
	ID        string            `json:"id"`
	Sentences []Span            `json:"sentences,omitempty"`
	Tokens    []Span            `json:"tokens,omitempty"`
	Mentions  []Mention         `json:"mentions,omitempty"`
	Dates     []Date            `json:"dates,omitempty"`
	Money     []Money           `json:"money,omitempty"`
	Annotated map[string][]Span `json:"annotated,omitempty"` // by layer: what was annotated, where that is not all
}

// A Mention refers to a person, an organization, a location or something else
// that has a name. Form is "name", "nominal" or "pronoun"; "" is a name.
type Mention struct {
	Span
	Type   string `json:"type"`
	Form   string `json:"form,omitempty"`
	Nested bool   `json:"nested,omitempty"` // lies inside another name
}

// A Date is a TIMEX3 expression.
type Date struct {
	Span
	Value string `json:"value"`
}

// Money is an amount of a currency, or a range of amounts.
type Money struct {
	Span
	Amount       string   `json:"amount"`
	AmountMax    string   `json:"amount_max,omitempty"` // the upper end of a range
	Currency     string   `json:"currency"`
	CurrencyAlts []string `json:"currency_alt,omitempty"` // in gold: right as well
	Optional     bool     `json:"optional,omitempty"`     // in gold: may be found or not
}
