package newstext

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/newstext/newstext/internal/lex"
)

// A LexiconKind is what a user's word is.
type LexiconKind uint8

// The kinds of a user's words. In a lexicon file they are lower-case words:
// "currency".
const (
	_                 LexiconKind = iota
	NameEntry                     // a name; the value is its entity type: "organization"
	CurrencyEntry                 // a currency's name; the value is its ISO 4217 code: "quid", "GBP"
	CueEntry                      // a verb or noun that introduces speech, as a lemma: "tweet"
	TitleEntry                    // a title before a person's name: "Taoiseach"
	AbbreviationEntry             // a word whose full stop ends no sentence: "Dept."
)

var lexiconKindNames = [...]string{"", "name", "currency", "cue", "title", "abbreviation"}

// String is the name of k, "" for the zero value.
func (k LexiconKind) String() string { return nameOf(k, lexiconKindNames[:]) }

// MarshalText is the name of k.
func (k LexiconKind) MarshalText() ([]byte, error) { return marshalName(k, lexiconKindNames[:]) }

// UnmarshalText sets k to the value with the name.
func (k *LexiconKind) UnmarshalText(name []byte) error {
	return unmarshalName(k, name, lexiconKindNames[:])
}

// A LexiconEntry is one of the user's words. Value is empty for the kinds that
// need none.
type LexiconEntry struct {
	Kind  LexiconKind
	Text  string
	Value string
}

// A Lexicon holds the user's words, which go before the package's own. It is
// never written to once made, so it may be shared; nil is an empty one.
type Lexicon struct{ l *lex.Lexicon }

// words is the lexicon as the stages read it.
func (l *Lexicon) words() *lex.Lexicon {
	if l == nil {
		return nil
	}
	return l.l
}

// NewLexicon is a lexicon of the entries; of two alike the later one counts.
// An entry without text, or with a value that its kind does not take, is an
// error that says which entry.
func NewLexicon(entries ...LexiconEntry) (*Lexicon, error) {
	list := make([]lex.Entry, len(entries))
	for i, e := range entries {
		if err := e.check(); err != nil {
			return nil, fmt.Errorf("newstext.NewLexicon: entry %d, %q: %w", i+1, e.Text, err)
		}
		list[i] = lex.Entry{Kind: lex.Kind(e.Kind), Text: e.Text, Value: e.Value}
	}
	return &Lexicon{lex.New(list)}, nil
}

// check tells what is wrong with e.
func (e LexiconEntry) check() error {
	if strings.TrimSpace(e.Text) == "" {
		return fmt.Errorf("no text: %w", ErrSyntax)
	}
	switch e.Kind {
	case NameEntry:
		var t EntityType
		if err := t.UnmarshalText([]byte(e.Value)); err != nil || t == 0 {
			return fmt.Errorf("a name's value is person, organization, location or misc, not %q: %w", e.Value, ErrUnknown)
		}
	case CurrencyEntry:
		if !isCode(e.Value) {
			return fmt.Errorf("a currency's value is an ISO 4217 code, not %q: %w", e.Value, ErrUnknown)
		}
	case CueEntry, TitleEntry, AbbreviationEntry:
		if e.Value != "" {
			return fmt.Errorf("a %s has no value, not %q: %w", e.Kind, e.Value, ErrSyntax)
		}
	default:
		return fmt.Errorf("kind %d: %w", uint8(e.Kind), ErrUnknown)
	}
	return nil
}

// isCode tells whether s has the form of an ISO 4217 code.
func isCode(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return len(s) == 3
}

// maxLexiconLine is the longest line of a lexicon file, in bytes: room for any
// word, and a bound for what is no lexicon.
const maxLexiconLine = 64 << 10

// ReadLexicon reads a lexicon from r: one entry a line, the kind, the text and
// the value set apart by tabs. Empty lines and lines that begin with "#" say
// nothing.
//
//	name	Fonterra	organization
//	currency	quid	GBP
//	cue	tweet
//
// The error for a malformed line tells its number.
func ReadLexicon(r io.Reader) (*Lexicon, error) {
	var list []lex.Entry
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxLexiconLine)
	n := 0
	for lines.Scan() {
		n++
		line := strings.TrimRight(lines.Text(), "\r\t ")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if line == "" || line[0] == '#' {
			continue
		}
		fields := strings.Split(line, "\t")
		e := LexiconEntry{}
		err := e.Kind.UnmarshalText([]byte(fields[0]))
		if err == nil && (len(fields) < 2 || len(fields) > 3) {
			err = fmt.Errorf("%d fields, not a kind, a text and a value: %w", len(fields), ErrSyntax)
		}
		if err == nil {
			e.Text = fields[1]
			if len(fields) == 3 {
				e.Value = fields[2]
			}
			err = e.check()
		}
		if err != nil {
			return nil, fmt.Errorf("newstext.ReadLexicon: line %d: %w", n, err)
		}
		list = append(list, lex.Entry{Kind: lex.Kind(e.Kind), Text: e.Text, Value: e.Value})
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("newstext.ReadLexicon: line %d: %w", n+1, err)
	}
	return &Lexicon{lex.New(list)}, nil
}
