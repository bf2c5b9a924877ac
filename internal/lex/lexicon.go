package lex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/scan"
)

// Kind is what a user's word is.
type Kind uint8

const (
	_            Kind = iota
	Name              // the value is its type: person, organization, location, misc
	CurrencyName      // the value is an ISO 4217 code
	Cue               // a verb or noun that introduces speech, as a lemma, found in its regular forms too; no value
	Title             // a title or role before a name: "Taoiseach"; no value
	Abbreviation      // written with its full stop: "Dept."; no value
)

// An Entry is one of the user's words.
type Entry struct {
	Kind  Kind
	Text  string // words set apart by white space
	Value string
}

// A Lexicon holds the user's words. It is never written to once made; nil is
// an empty one.
type Lexicon struct {
	first map[string][]entry // by the first token, the longest first
	any   [8]bool            // by kind: whether there is one
}

type entry struct {
	Entry
	tokens []string
}

// New is a lexicon of the entries; of two alike the later one counts. Case
// matters in a Name, a Title and an Abbreviation, and in a CurrencyName of
// capitals ("Rs"); a Cue and other currency names are found in any case.
func New(entries []Entry) *Lexicon {
	l := &Lexicon{first: make(map[string][]entry, len(entries))}
	for _, e := range entries {
		var words []string
		for _, t := range scan.Tokens(nil, e.Text) {
			words = append(words, t.In(e.Text))
		}
		if len(words) == 0 {
			continue
		}
		l.any[e.Kind] = true
		l.insert(entry{e, words})
		if e.Kind == Cue {
			for _, form := range forms(words[0]) {
				inflected := append([]string{form}, words[1:]...)
				l.insert(entry{Entry{Cue, strings.Join(inflected, " "), e.Value}, inflected})
			}
		}
	}
	return l
}

// forms is the regular forms of a verb or a noun: quips, quipped, quipping.
func forms(w string) []string {
	stem, double := w, ""
	n := len(w)
	switch {
	case strings.HasSuffix(w, "e"):
		stem = w[:n-1]
	case n > 2 && w[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(w[n-2])):
		return []string{w[:n-1] + "ies", w[:n-1] + "ied", w + "ing"}
	case n > 2 && !strings.ContainsRune("aeiouwxy", rune(w[n-1])) && strings.ContainsRune("aeiou", rune(w[n-2])):
		double = w + w[n-1:] // quip, quipped
	}
	out := []string{w + "s", w + "es", stem + "ed", stem + "ing"}
	if double != "" {
		out = append(out, double+"ed", double+"ing")
	}
	return out
}

func (l *Lexicon) insert(e entry) {
	key := lowered(e.tokens[0])
	list := l.first[key]
	at := len(list)
	for i, o := range list {
		if o.Kind == e.Kind && o.Text == e.Text {
			list[i] = e
			return
		}
		if at == len(list) && len(o.tokens) < len(e.tokens) {
			at = i
		}
	}
	list = append(list, entry{})
	copy(list[at+1:], list[at:])
	list[at] = e
	l.first[key] = list
}

// lowered is the word in lower case as a working document has it: a letter whose
// lower case has another length in UTF-8, as that of "İ" has, stays.
func lowered(word string) string {
	return strings.Map(func(r rune) rune {
		if low := unicode.ToLower(r); utf8.RuneLen(low) == utf8.RuneLen(r) {
			return low
		}
		return r
	}, word)
}

// Has tells whether there is a word of the kind.
func (l *Lexicon) Has(k Kind) bool { return l != nil && l.any[k] }

// Match is the longest of the user's words of the kind that begins at token i:
// how many tokens it takes (0: none) and its value. low is text as doc.Fold has
// it.
func (l *Lexicon) Match(k Kind, text, low string, tokens []scan.Token, i int) (n int, value string) {
	if !l.Has(k) {
		return 0, ""
	}
	for _, e := range l.first[tokens[i].In(low)] {
		if e.Kind == k && len(e.tokens) <= len(tokens)-i && e.matches(text, tokens[i:]) {
			return len(e.tokens), e.Value
		}
	}
	return 0, ""
}

func (e *entry) matches(text string, tokens []scan.Token) bool {
	fold := e.Kind == Cue || e.Kind == CurrencyName && e.Text == strings.ToLower(e.Text)
	for j, w := range e.tokens {
		t := tokens[j].In(text)
		if t != w && !(fold && strings.EqualFold(t, w)) {
			return false
		}
	}
	return true
}
