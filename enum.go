package newstext

import "fmt"

// The name tables of the enumerations, by value; "" is the unset value.
var (
	blockKindNames   = [...]string{"", "headline", "byline", "dateline", "caption", "credit", "subhead", "paragraph", "list", "note"}
	tokenKindNames   = [...]string{"", "word", "number", "punct", "symbol", "address"}
	posNames         = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}
	entityTypeNames  = [...]string{"", "person", "organization", "location", "misc"}
	mentionFormNames = [...]string{"", "name", "nominal", "pronoun"}
	quoteKindNames   = [...]string{"", "direct", "mixed", "indirect"}
)

// enum is what the enumerations of this package share.
type enum interface{ ~uint8 }

// nameOf is the name of v, and Type(n) for a value that has none.
func nameOf[E enum](v E, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("%T(%d)", v, uint8(v))
}

// marshalName is the name of v; a value that has none is an error.
func marshalName[E enum](v E, names []string) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, fmt.Errorf("newstext: no name for %s", nameOf(v, names))
	}
	return []byte(names[v]), nil
}

// unmarshalName sets v to the value with the name.
func unmarshalName[E enum](v *E, name []byte, names []string) error {
	for i, n := range names {
		if n == string(name) {
			*v = E(i)
			return nil
		}
	}
	return fmt.Errorf("newstext: %T has no value %q: %w", *v, name, ErrUnknown)
}

// String is the name of k, "" for the zero value.
func (k BlockKind) String() string { return nameOf(k, blockKindNames[:]) }

// MarshalText is the name of k.
func (k BlockKind) MarshalText() ([]byte, error) { return marshalName(k, blockKindNames[:]) }

// UnmarshalText sets k to the value with the name.
func (k *BlockKind) UnmarshalText(name []byte) error {
	return unmarshalName(k, name, blockKindNames[:])
}

// String is the name of k, "" for the zero value.
func (k TokenKind) String() string { return nameOf(k, tokenKindNames[:]) }

// MarshalText is the name of k.
func (k TokenKind) MarshalText() ([]byte, error) { return marshalName(k, tokenKindNames[:]) }

// UnmarshalText sets k to the value with the name.
func (k *TokenKind) UnmarshalText(name []byte) error {
	return unmarshalName(k, name, tokenKindNames[:])
}

// String is the name of p, "" for the zero value.
func (p POS) String() string { return nameOf(p, posNames[:]) }

// MarshalText is the name of p.
func (p POS) MarshalText() ([]byte, error) { return marshalName(p, posNames[:]) }

// UnmarshalText sets p to the value with the name.
func (p *POS) UnmarshalText(name []byte) error { return unmarshalName(p, name, posNames[:]) }

// String is the name of t, "" for the zero value.
func (t EntityType) String() string { return nameOf(t, entityTypeNames[:]) }

// MarshalText is the name of t.
func (t EntityType) MarshalText() ([]byte, error) { return marshalName(t, entityTypeNames[:]) }

// UnmarshalText sets t to the value with the name.
func (t *EntityType) UnmarshalText(name []byte) error {
	return unmarshalName(t, name, entityTypeNames[:])
}

// String is the name of f, "" for the zero value.
func (f MentionForm) String() string { return nameOf(f, mentionFormNames[:]) }

// MarshalText is the name of f.
func (f MentionForm) MarshalText() ([]byte, error) { return marshalName(f, mentionFormNames[:]) }

// UnmarshalText sets f to the value with the name.
func (f *MentionForm) UnmarshalText(name []byte) error {
	return unmarshalName(f, name, mentionFormNames[:])
}

// String is the name of k, "" for the zero value.
func (k QuoteKind) String() string { return nameOf(k, quoteKindNames[:]) }

// MarshalText is the name of k.
func (k QuoteKind) MarshalText() ([]byte, error) { return marshalName(k, quoteKindNames[:]) }

// UnmarshalText sets k to the value with the name.
func (k *QuoteKind) UnmarshalText(name []byte) error {
	return unmarshalName(k, name, quoteKindNames[:])
}
