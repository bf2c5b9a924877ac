package newstext

import (
	"iter"
	"sync"
	"time"

	"golang.org/x/text/language"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/event"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/money"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
	"github.com/newstext/newstext/internal/timex"
)

// A Parser holds the settings of a parse. The zero Parser is ready. Nothing
// writes to it: share one between goroutines, or copy it and set Published for
// each article.
type Parser struct {
	// Published is the day of publication, in its own location. It anchors
	// "on Tuesday". Zero: the day that the dateline gives; without one, what
	// depends on the day stays unresolved.
	Published time.Time

	// Region is the country of the paper. It settles a bare "$" and 3/4/2013.
	// Zero: what the article shows, else the United States.
	Region language.Region

	// Lexicon holds the user's words, which go before the package's own. Nil:
	// none.
	Lexicon *Lexicon

	// MaxBytes is the length of the longest text that is read. Zero means
	// DefaultMaxBytes; a negative number no limit but that of the offsets, 2 GiB.
	MaxBytes int

	// WithTokens asks for Article.Tokens.
	WithTokens bool
}

// DefaultMaxBytes is the length of the longest text that the zero Parser reads,
// 1 MiB: some hundred times the length of a news story.
const DefaultMaxBytes = 1 << 20

// A stage reads the columns of the document that are there and appends its own.
type stage struct {
	name string
	run  func(*doc.Doc, *lex.Lexicon)
}

// stages is the way of a text. assemble.go ends it.
var stages = [...]stage{
	{"scan", scanTokens},   // Tokens
	{"block", block.Run},   // Blocks, Authors, Dateline
	{"sent", sent.Run},     // Sents
	{"money", money.Run},   // Money, Conversions
	{"timex", timex.Run},   // Dates, Dateline.Date
	{"tag", tag.Run},       // Tags, Names
	{"syntax", syntax.Run}, // Heads, Rels
	{"coref", coref.Run},   // Mentions, Entities, Roles
	{"quote", quote.Run},   // Quotes, Spans
	{"event", event.Run},   // Events, Participants
}

// The ends of the shorter ways, as indexes into stages.
const (
	sentencesEnd = 3 // up to sent
	tagsEnd      = 6 // up to tag
)

func scanTokens(d *doc.Doc, _ *lex.Lexicon) { d.Tokens = scan.Tokens(d.Tokens, d.Text) }

// docs keeps the memory of working documents between parses.
var docs = sync.Pool{New: func() any { return new(doc.Doc) }}

// with runs the first n stages over the text and hands the document to use,
// which must not keep it.
func (p *Parser) with(text string, n int, use func(*doc.Doc)) {
	d := docs.Get().(*doc.Doc)
	d.Reset(text)
	p.settle(d)
	for _, s := range stages[:n] {
		s.run(d, p.Lexicon.words())
	}
	use(d)
	d.Text, d.Low = "", ""
	docs.Put(d)
}

// settle hands the settings to the document.
func (p *Parser) settle(d *doc.Doc) {
	d.Published = cal.DayOf(p.Published)
	d.Clock = int32(cal.SecondOf(p.Published))
	if p.Region != (language.Region{}) {
		d.Region = p.Region.String()
	}
}

// tooLong is the error for a text over the limit, nil for any other.
func (p *Parser) tooLong(fn, text string) error {
	limit := p.MaxBytes
	switch {
	case limit == 0:
		limit = DefaultMaxBytes
	case limit < 0 || limit > doc.MaxText:
		limit = doc.MaxText
	}
	if len(text) > limit {
		return tooLong(fn, text, limit)
	}
	return nil
}

// Parse reads the article. Any bytes will do; the only error is a *ParseError
// that wraps ErrTooLong.
func (p *Parser) Parse(text string) (*Article, error) {
	if err := p.tooLong("Parse", text); err != nil {
		return nil, err
	}
	a := &Article{Text: text, Published: p.Published}
	p.with(text, len(stages), func(d *doc.Doc) { assemble(a, d, p) })
	return a, nil
}

// Parse reads the article, as the zero Parser does.
func Parse(text string) (*Article, error) { return new(Parser).Parse(text) }

// Sentences yields the sentences of the text, in order. A text that is too
// long has none.
func (p *Parser) Sentences(text string) iter.Seq[Sentence] {
	return func(yield func(Sentence) bool) {
		if p.tooLong("Sentences", text) != nil {
			return
		}
		p.with(text, sentencesEnd, func(d *doc.Doc) {
			for i := range d.Sents {
				if !yield(sentence(d, i)) {
					return
				}
			}
		})
	}
}

// Sentences yields the sentences of the text, as the zero Parser does.
func Sentences(text string) iter.Seq[Sentence] { return new(Parser).Sentences(text) }

// Tokens yields the tokens of the text, in order, with their parts of
// speech and lemmas. A text that is too long has none.
func (p *Parser) Tokens(text string) iter.Seq[Token] {
	return func(yield func(Token) bool) {
		if p.tooLong("Tokens", text) != nil {
			return
		}
		p.with(text, tagsEnd, func(d *doc.Doc) {
			for i := range d.Tokens {
				if !yield(token(d, i)) {
					return
				}
			}
		})
	}
}

// Tokens yields the tokens of the text, as the zero Parser does.
func Tokens(text string) iter.Seq[Token] { return new(Parser).Tokens(text) }
