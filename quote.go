package newstext

import "iter"

// QuoteKind is how much of a quote is verbatim.
type QuoteKind uint8

// The kinds of quotes. Their names are lower-case words: "direct".
const (
	_        QuoteKind = iota
	Direct             // all of the content stands between quotation marks
	Mixed              // some of it does
	Indirect           // none of it does
)

// A Quote is one attributed statement: its content, the cue that attributes it
// and the source that it is attributed to, after Pareti's attribution
// relations. The Span reaches from the first of these to the last.
type Quote struct {
	Span
	Kind    QuoteKind
	Content []Span  // what is said, in order, with its quotation marks; never empty
	Cue     []Span  // "said", "told reporters", "according to"; empty: a colon, a dash, or the sentence before
	Source  []Span  // "Kremlin aide Yuri Ushakov", "he"; empty: not said
	Speaker *Entity // whom the source means, of several the first; nil: the article leaves it open
}

// FindQuotes yields the quotes of the text, in order. It parses the whole
// text; a text that is too long has none.
func (p *Parser) FindQuotes(text string) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		a, err := p.Parse(text)
		if err != nil {
			return
		}
		for _, q := range a.Quotes {
			if !yield(q) {
				return
			}
		}
	}
}

// FindQuotes yields the quotes of the text, as the zero Parser does.
func FindQuotes(text string) iter.Seq[Quote] { return new(Parser).FindQuotes(text) }
