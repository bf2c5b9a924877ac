package newstext_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

// story is a short article for the examples.
const story = `Bridge repairs to begin next week, mayor says

WESTPORT, Aug. 20 (Coast News) - Repairs to the Orowaiti bridge will begin on Monday, Mayor Hana Paerata said.

"They need this bridge, and we'll build it," Paerata told reporters. It will cost about $US12 million ($NZ20 million).`

func ExampleParse() {
	article, err := newstext.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range article.Blocks {
		fmt.Printf("%-9s %.30s\n", b.Kind, b.In(story))
	}
	fmt.Println(article.Dateline.Place, "/", article.Dateline.Agency)
	// Output:
	// headline  Bridge repairs to begin next w
	// dateline  WESTPORT, Aug. 20 (Coast News)
	// paragraph Repairs to the Orowaiti bridge
	// paragraph "They need this bridge, and we
	// WESTPORT / Coast News
}

func ExampleParser_Parse() {
	p := newstext.Parser{
		Published: time.Date(2024, 8, 20, 0, 0, 0, 0, time.UTC), // anchors "on Monday"
		Region:    language.MustParseRegion("NZ"),               // settles a bare "$"
	}
	article, err := p.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range article.Dates {
		fmt.Println(d.In(story), d.Value)
	}
	for _, c := range article.Conversions {
		fmt.Println(c.From, "=", c.To)
	}
	// Output:
	// next week 2024-W35
	// Aug. 20 2024-08-20
	// Monday 2024-08-26
	// about USD 12000000 = NZD 20000000
}

func ExampleParser_Parse_tooLong() {
	p := newstext.Parser{MaxBytes: 100}
	_, err := p.Parse(story)
	fmt.Println(errors.Is(err, newstext.ErrTooLong))
	fmt.Println(err)
	// Output:
	// true
	// newstext.Parse: text too long: 277 bytes, at most 100
}

func ExampleSentences() {
	const text = "The U.S. envoy left at 5 p.m. Mr. Key stayed. “We will win. They know it,” he said."
	for s := range newstext.Sentences(text) {
		fmt.Println(s.In(text))
	}
	// Output:
	// The U.S. envoy left at 5 p.m.
	// Mr. Key stayed.
	// “We will win.
	// They know it,” he said.
}

func ExampleTokens() {
	const text = "She doesn't owe $US90."
	for t := range newstext.Tokens(text) {
		fmt.Println(t.In(text), t.Kind, t.POS)
	}
	// Output:
	// She word PRON
	// does word AUX
	// n't word PART
	// owe word VERB
	// $US symbol SYM
	// 90 number NUM
	// . punct PUNCT
}

func ExampleSpan() {
	article, err := newstext.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	money := article.Money[0]
	fmt.Println(money.Start, money.End, money.Len(), story[money.Start:money.End] == money.In(story))
	for _, s := range article.Sentences {
		if s.Contains(money.Span) {
			fmt.Println(s.In(story))
		}
	}
	fmt.Println(money.Overlaps(article.Dateline.Span))
	// Output:
	// 247 260 13 true
	// It will cost about $US12 million ($NZ20 million).
	// false
}

func ExampleArticle_Headline() {
	article, err := newstext.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Headline())
	// Output: Bridge repairs to begin next week, mayor says
}

func ExampleArticle_Paragraphs() {
	article, err := newstext.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	for b := range article.Paragraphs() {
		fmt.Println(b.Start, len(article.SentencesIn(b.Span)))
	}
	// Output:
	// 80 1
	// 159 2
}

func ExampleArticle_SentencesIn() {
	article, err := newstext.Parse(story)
	if err != nil {
		fmt.Println(err)
		return
	}
	last := article.Blocks[len(article.Blocks)-1]
	for _, s := range article.SentencesIn(last.Span) {
		fmt.Println(s.In(story))
	}
	// Output:
	// "They need this bridge, and we'll build it," Paerata told reporters.
	// It will cost about $US12 million ($NZ20 million).
}

func ExampleReadLexicon() {
	words, err := newstext.ReadLexicon(strings.NewReader("currency\tquid\tGBP\nabbreviation\tRegl.\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	p := newstext.Parser{Lexicon: words}
	const text = "The Regl. Council paid 40 quid for it."
	for s := range p.Sentences(text) {
		fmt.Println(s.In(text))
	}
	for m := range p.FindMoney(text) {
		fmt.Println(m)
	}
	// Output:
	// The Regl. Council paid 40 quid for it.
	// GBP 40
}

func ExampleNewLexicon() {
	_, err := newstext.NewLexicon(newstext.LexiconEntry{Kind: newstext.NameEntry, Text: "Fonterra", Value: "company"})
	fmt.Println(err)
	// Output: newstext.NewLexicon: entry 1, "Fonterra": a name's value is person, organization, location or misc, not "company": unknown word
}

func ExampleArticle_MarshalJSON() {
	article, err := newstext.Parse("They paid about $5 million.")
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := json.Marshal(article.Money)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(data))
	// Output: [{"start":16,"end":26,"amount":"5000000","currency":"USD","mod":"APPROX"}]
}
