package newstext

import (
	"iter"
	"slices"
	"sort"
	"strings"
	"time"
)

// A Span is a stretch of the text that was given: the bytes Start up to but
// not including End. Every value embeds one. A Span that Parse returns is
// never empty and has no white space at either end.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In is the text of the span. The text must be the one that was parsed.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Len is the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains tells whether o lies inside s; every span contains itself.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// An Article is what a text says. Each list is sorted by Start; Entities by
// the Start of their first mention. An Article is not written to after Parse
// returns, so it may be shared.
type Article struct {
	Text      string    // the text that was given, byte for byte
	Published time.Time // Parser.Published, or the day that the dateline gives; zero: unknown
	Authors   []string  // the bylines' names, in order, without "By"
	Dateline  *Dateline // the first dateline; nil: none

	Blocks      []Block
	Sentences   []Sentence
	Tokens      []Token // nil unless Parser.WithTokens
	Entities    []*Entity
	Quotes      []Quote
	Money       []Money
	Conversions []Conversion
	Dates       []Date
	Events      []Event
}

// BlockKind is what a block is on the page.
type BlockKind uint8

// The kinds of blocks. Their names are lower-case words: "headline".
const (
	_             BlockKind = iota
	Headline                // the title
	Byline                  // who wrote it
	DatelineBlock           // a dateline: place, agency and date at the head of the story, or the page's date
	Caption                 // what a picture shows
	Credit                  // whose picture or work it is: "Photo: Reuters", "Reporting by …"
	Subhead                 // a title inside the article, or the line under the headline
	Paragraph               // running text
	List                    // one item of a list
	Note                    // what is not the story: "ALSO READ", corrections, copyright, an author's biography
)

// A Block is one stretch of the page. Blocks are in order and do not overlap.
// What lies between them is white space, the dash behind a dateline, and rules
// such as "* * *".
type Block struct {
	Span
	Kind BlockKind `json:"kind"`
}

// A Dateline is the line that says where, when and by whom a story was filed:
// "ST. LOUIS, Mo., Sept. 3 (Reuters) -". Where it leaves the date out, Date is
// that of another date line of the page, and lies outside the Span.
type Dateline struct {
	Span
	Place  string // "ST. LOUIS, Mo."; "": not said
	Agency string // "Reuters"; "": not said
	Date   Date   // the day, without the clock that Article.Dates may have; the zero Date: not said
}

// A Sentence lies inside one block.
type Sentence struct {
	Span
	Block int `json:"-"` // index into Article.Blocks
}

// Headline is the text of the first headline, and "" where there is none.
func (a *Article) Headline() string {
	for _, b := range a.Blocks {
		if b.Kind == Headline {
			return clean(b.In(a.Text))
		}
	}
	return ""
}

// Paragraphs yields the blocks that are running text, in order.
func (a *Article) Paragraphs() iter.Seq[Block] {
	return func(yield func(Block) bool) {
		for _, b := range a.Blocks {
			if b.Kind == Paragraph && !yield(b) {
				return
			}
		}
	}
}

// SentencesIn is the sentences that lie inside s, such as a block. The result
// shares memory with the Article.
func (a *Article) SentencesIn(s Span) []Sentence {
	lo := sort.Search(len(a.Sentences), func(i int) bool { return a.Sentences[i].Start >= s.Start })
	hi := lo
	for hi < len(a.Sentences) && a.Sentences[hi].End <= s.End {
		hi++
	}
	return a.Sentences[lo:hi]
}

// EntityAt is the entity that the text at the byte offset refers to, by the
// shortest mention that holds it; nil: none does.
func (a *Article) EntityAt(offset int) *Entity {
	var best *Entity
	size := len(a.Text) + 1
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			if m.Start <= offset && offset < m.End && m.Len() < size {
				best, size = e, m.Len()
			}
		}
	}
	return best
}

// EntityNamed is the first entity with the name or alias, in any case; nil:
// there is none.
func (a *Article) EntityNamed(name string) *Entity {
	for _, e := range a.Entities {
		if strings.EqualFold(e.Name, name) {
			return e
		}
	}
	for _, e := range a.Entities {
		for _, alias := range e.Aliases {
			if strings.EqualFold(alias, name) {
				return e
			}
		}
	}
	return nil
}

// QuotesBy yields the quotes whose speaker is e, in order. A nil e yields the
// quotes whose speaker the article leaves open.
func (a *Article) QuotesBy(e *Entity) iter.Seq[Quote] {
	return func(yield func(Quote) bool) {
		for _, q := range a.Quotes {
			if q.Speaker == e && !yield(q) {
				return
			}
		}
	}
}

// Timeline is the events that have a date with a known beginning, by when they
// began; events of the same beginning stay in the order of the text.
func (a *Article) Timeline() []Event {
	type at struct {
		from time.Time
		Event
	}
	var dated []at
	for _, e := range a.Events {
		if iv, ok := e.When.Interval(time.UTC); ok {
			dated = append(dated, at{iv.From, e})
		}
	}
	slices.SortStableFunc(dated, func(x, y at) int { return x.from.Compare(y.from) })
	out := make([]Event, len(dated))
	for i, d := range dated {
		out[i] = d.Event
	}
	return out
}

// clean is s with each run of white space as one space, as a name stands that
// was broken by a line end. It is s itself where there is nothing to change.
func clean(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '\r' || c == '\t' || c == ' ' && i+1 < len(s) && s[i+1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}
