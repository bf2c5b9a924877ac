package sent_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
)

// block is the document of a text that is one block.
func block(text string) *doc.Doc {
	d := &doc.Doc{}
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, text)
	if n := len(d.Tokens); n > 0 {
		d.Blocks = []doc.Block{{Start: d.Tokens[0].Start, End: d.Tokens[n-1].End, Hi: int32(n), Kind: doc.Paragraph}}
	}
	return d
}

func cut(text string, lx *lex.Lexicon) string {
	d := block(text)
	sent.Run(d, lx)
	var out []string
	for _, s := range d.Sents {
		out = append(out, text[s.Start:s.End])
	}
	return strings.Join(out, " | ")
}

// cases are texts with "|" where a sentence ends.
var cases = []string{
	"The port reopened. | Trucks rolled in.",
	"Who knew? | Nobody! | The inquiry goes on.",
	// Quotations: two sentences inside one are two; what attributes it stays with it.
	"“We will win.” she said.",
	"“We will win. | They know it,” she said.",
	"“Will he go?” Mr Key asked. | “He must.”",
	"“Where is it?” Finance Minister Ana Ruiz demanded.",
	"She said the fund was “gone.” | He agreed.",
	"He thought, ‘How clever they’ll think me! How brave!’ and fell asleep.",
	"\"It is over.\" | Nobody moved.",
	"“No!” she thought, “how wrong! How very wrong!”",
	"“Lock the gate!” he called. | “Lock it! | Lock it now!”",
	"The crowd shouted “Stop! Stop!” and ran.",
	"Mr Key said: “Who paid? | Who knew?” | He left.",
	"“What a day!” he wrote. | (Nobody had asked.)",
	"'We won,' he said. | 'It was hard. | I am glad.'",
	"The leaders’ plan is dead. | “We tried,” he said.",
	"He called it “the word for ... nothing”. | She laughed.",
	// Brackets.
	"The firm (founded in 1990. Moss Ltd then) is shut. | So is the mill.",
	"(He left at noon. | She stayed.) | Nobody spoke.",
	"The mill is shut (it lost money.) | The firm is not.",
	"Sen. Ana Ruiz (D-Calif.) Tuesday met the mayor. | She won.",
	"The vote went to Rep. Tom Hale (R-Ariz.). | Moss lost.",
	"The bridge “is safe [...]” (Moss 55). | He lied.",
	// Abbreviations.
	"The U.S. President met Mr. Smith of St. Louis.",
	"He lives in the U.S. | He likes it.",
	"He left at 5 p.m. | Mr. Smith stayed until morning.",
	"At 5 p.m. Mr. Smith left.",
	"It opens at 9 a.m. Monday in the hall.",
	"Shares of Alder Inc. rose. | Those of Moss Corp. fell.",
	"The order went to Alder Inc. | It was the largest yet.",
	"J. P. Moss spoke to R.W. Stone Jr. in court.",
	"Downing Street No. 10 is shut. | See p. 55.",
	"They sold ships, trains, etc. | Nobody bought planes.",
	"It was she and I. | Have you met Walter I. Stone?",
	"He lives in Lodi, N.J. | Neighbours call him Bob.",
	"He moved from Lodi, N.J., to Paris. | She stayed.",
	"The U.S. And Canadian banks met. | The U.S. Is ready.",
	"He left the U.S. | And he never came back.",
	"In Moss v. Hale the court ruled. | Both appealed.",
	"It was because of X. | The minister knew.",
	"George W. Moss won. | T.J. Hale lost.",
	"They cited the rest, e.g. The Hague.",
	"Msgr. Paul Lindqvist and Coun. Ana Ruiz came.",
	// Ellipses.
	"They were . . . not there. | . . . The rest came. . . .",
	"The rate rose. | ... Hale hit two runs.",
	"I never meant that.... | She left.",
	"“We tried ... I don’t know,” he said.",
	"So be it... | The vote is on Friday.",
	// Lists inside a block.
	"1. Open the valve | 2. Close the hatch",
	"1.) Open the valve | 2.) Close the hatch",
	"(i) Open the gate. | (ii) Shut the gate.",
	"• Power is out | • Schools are closed",
	"Places: 1. Latvia 9, 2. Finland 7, 3. Norway 2.",
	// Wrapped lines, names that begin small, sentences typed together.
	"The mayor said the\nbridge is safe. | Nobody\nbelieved her.",
	"It costs $99. | iPhone owners must pay.",
	"The deal is off. | Nobody knows why.[7] | The firm is silent.",
}

func TestRun(t *testing.T) {
	for _, want := range cases {
		text := strings.ReplaceAll(want, " | ", " ")
		if got := cut(text, nil); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	for _, c := range []struct{ in, want string }{
		{"The deal is off.Nobody knows why.", "The deal is off. | Nobody knows why."},
		{"The deal is off.“Nobody knows why,” he said.", "The deal is off. | “Nobody knows why,” he said."},
	} {
		if got := cut(c.in, nil); got != c.want {
			t.Errorf("got  %s\nwant %s", got, c.want)
		}
	}
}

// TestWindows: a bracket of forty tokens is inside its sentence, a longer one
// holds sentences; the same holds for cries in a quotation.
func TestWindows(t *testing.T) {
	for _, c := range []struct {
		words int
		want  int
	}{{16, 1}, {17, 2}} {
		inside := strings.Repeat("a ", c.words) + "b. C" + strings.Repeat(" d", c.words+4)
		d := block("It (" + inside + ") ends.")
		if sent.Run(d, nil); len(d.Sents) != c.want {
			t.Errorf("%d words in brackets: %d sentences, want %d", c.words, len(d.Sents), c.want)
		}
	}
	for _, c := range []struct {
		words int
		want  int
	}{{21, 1}, {22, 2}} {
		d := block("He heard “Stop! Go" + strings.Repeat(" on", c.words) + "!” and ran.")
		if sent.Run(d, nil); len(d.Sents) != c.want {
			t.Errorf("%d words of a cry: %d sentences, want %d", c.words, len(d.Sents), c.want)
		}
	}
}

// TestRange cuts tokens that are no block.
func TestRange(t *testing.T) {
	d := block("Headline\n\nIt rained. It stopped.")
	sent.Range(d, nil, 1, len(d.Tokens))
	if len(d.Sents) != 2 || d.Sents[0].Lo != 1 || d.Sents[1].Lo != 4 || d.Sents[0].Block != doc.None {
		t.Errorf("got %+v", d.Sents)
	}
	sent.Range(d, nil, 3, 3)
	if len(d.Sents) != 2 {
		t.Errorf("an empty range has the sentence %+v", d.Sents[2])
	}
}

// TestLexicon: the full stop of a user's abbreviation ends no sentence.
func TestLexicon(t *testing.T) {
	const text = "The Regl. Council met. Nobody came."
	if got, want := cut(text, nil), "The Regl. | Council met. | Nobody came."; got != want {
		t.Errorf("without: got %s", got)
	}
	lx := lex.New([]lex.Entry{{Kind: lex.Abbreviation, Text: "Regl."}})
	if got, want := cut(text, lx), "The Regl. Council met. | Nobody came."; got != want {
		t.Errorf("with: got %s", got)
	}
}

// FuzzRun: sentences are in order, on the edges of tokens, and together hold
// every token of the block.
func FuzzRun(f *testing.F) {
	for _, s := range cases {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := block(text)
		sent.Run(d, nil)
		lo := int32(0)
		for _, s := range d.Sents {
			if s.Lo != lo || s.Hi <= s.Lo || d.Tokens[s.Lo].Start != s.Start || d.Tokens[s.Hi-1].End != s.End {
				t.Fatalf("sentence %+v after token %d", s, lo)
			}
			lo = s.Hi
		}
		if int(lo) != len(d.Tokens) {
			t.Fatalf("sentences end at token %d of %d", lo, len(d.Tokens))
		}
	})
}

func BenchmarkRun(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"news", strings.Repeat("The U.S. mayor, J. Moss, said on Friday: “The bridge is safe. We looked.” Nobody believed her. ", 1000)},
		{"stops", strings.Repeat(".", 1<<20)},
		{"quotes", strings.Repeat("\" ", 1<<19)},
		{"spaced stops", strings.Repeat(". ", 1<<19)},
		{"runs on", strings.Repeat("?!", 1<<19) + " so"},
		{"brackets", strings.Repeat("a (b. C ", 1<<17)},
		{"cries", "a “b" + strings.Repeat("! A", 1<<18)},
		{"items", strings.Repeat("1. A ", 1<<17)},
		{"dotted", strings.Repeat("U.S. The ", 1<<17)},
		{"questions", strings.Repeat("?\" A ", 1<<18)},
	} {
		d := block(c.text)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				d.Sents = d.Sents[:0]
				sent.Run(d, nil)
			}
		})
	}
}
