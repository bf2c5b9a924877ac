package quote_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
)

// before runs the stages that come before quote.
func before(d *doc.Doc, text string, lx *lex.Lexicon) {
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, d.Text)
	block.Run(d, lx)
	sent.Run(d, lx)
	tag.Run(d, lx)
	syntax.Run(d, lx)
	coref.Run(d, lx)
}

// show is the quotes as text, one a line: kind, source, cue, contents and the
// speaker where it is another text than the source.
func show(d *doc.Doc) string {
	var b strings.Builder
	spans := func(r doc.Range) string {
		var parts []string
		for _, s := range d.Spans[r.Lo:r.Hi] {
			parts = append(parts, d.Text[s.Start:s.End])
		}
		return strings.Join(parts, " / ")
	}
	for _, q := range d.Quotes {
		fmt.Fprintf(&b, "%s: %s | %s | %s", [...]string{"", "direct", "mixed", "indirect"}[q.Kind], spans(q.Source), spans(q.Cue), spans(q.Content))
		if q.Speaker != doc.None {
			m := d.Mentions[d.Entities[q.Speaker].Name]
			if who := d.Text[m.Start:m.End]; who != spans(q.Source) {
				fmt.Fprintf(&b, " | = %s", who)
			}
		}
		b.WriteString("\n")
	}
	return strings.TrimSpace(b.String())
}

// forms is a sentence for every form of quote, and what is found in it.
var forms = []struct{ name, in, want string }{
	// Where sources and contents begin and end.
	{"date before", `Last week, the city's mayor, Anna Kovacs, said that the bridge was safe.`, `indirect: the city's mayor, Anna Kovacs | said | that the bridge was safe | = Anna Kovacs`},
	{"aside of manner", `The mayor, speaking on the bridge, said that it was safe.`, `indirect: The mayor | said | that it was safe`},
	{"aside of place", `The mayor, in a letter to the council, said that the bridge was safe.`, `indirect: The mayor | said | that the bridge was safe`},
	{"aside not closed", `Anna Kovacs, in a letter called the plan a mistake.`, `indirect: Anna Kovacs | called | the plan a mistake`},
	{"noun with its verb", `The concern about the old bridge has grown since May.`, `indirect:  | concern about | the old bridge`},
	{"plural's apostrophe", `The union opposes the voters' right to decide.`, `indirect: The union | opposes | the voters' right to decide`},
	{"clause of a quantity", `The mayor said many of the passengers could not swim.`, `indirect: The mayor | said | many of the passengers could not swim`},
	{"asides before", `Anna Kovacs said on Monday, in a letter to the mayor of the old town on the river, a man of few words, "The bridge is closed."`, `direct: Anna Kovacs | said | "The bridge is closed."`},
	{"right behind the cue", `Officials in the harbour town said Dutch trawlers overnight on the northern banks lost three nets.`, `indirect: Officials in the harbour town | said | Dutch trawlers overnight on the northern banks lost three nets | = Officials`},
	{"a subject that the tree takes apart", `Farmers in the valley said Belgian wolves overnight on Alpine meadows killed at least ten sheep.`, `indirect: Farmers in the valley | said | Belgian wolves overnight on Alpine meadows killed at least ten sheep | = Farmers`},
	{"behind the recipient", `Mayor Anna Kovacs has told Governor Piet Vos the county will help pay for the bridge.`, `indirect: Mayor Anna Kovacs | has told | the county will help pay for the bridge | = Anna Kovacs`},
	{"behind a described recipient", `Anna Kovacs reminded the council the bridge was built in 1911.`, `indirect: Anna Kovacs | reminded | the bridge was built in 1911`},
	{"clause of a noun", `The mayor rejected claims that the bridge was unsafe.`, `indirect: The mayor | rejected claims | that the bridge was unsafe`},
	{"what others call it", `Officials said the company had lied in what the mayor called a "shameful" attempt to save money.`, `mixed: Officials | said | the company had lied in what the mayor called a "shameful" attempt to save money`},
	{"two together", `Both Kovacs and Vos said they hoped that the bridge would open.`, `indirect: Both Kovacs and Vos | said | they hoped that the bridge would open | = Kovacs`},
	{"both behind", `The mayor and the union both said that the bridge was safe.`, `indirect: The mayor and the union | both said | that the bridge was safe | = The mayor`},
	// Marks.
	{"straight", `"The bridge is closed," said Anna Kovacs.`, `direct: Anna Kovacs | said | "The bridge is closed,"`},
	{"curly", `“The bridge is closed,” said Anna Kovacs.`, `direct: Anna Kovacs | said | “The bridge is closed,”`},
	{"single", `‘The bridge isn’t open,’ said Anna Kovacs.`, `direct: Anna Kovacs | said | ‘The bridge isn’t open,’`},
	{"two apostrophes", `''The bridge is closed,'' said Anna Kovacs.`, `direct: Anna Kovacs | said | ''The bridge is closed,''`},
	{"guillemets", `«The bridge is closed,» said Anna Kovacs.`, `direct: Anna Kovacs | said | «The bridge is closed,»`},
	{"an opening mark that closes", `“The bridge is closed,“ said Anna Kovacs.`, `direct: Anna Kovacs | said | “The bridge is closed,“`},
	{"a closing mark that opens", `”The bridge is closed,” said Anna Kovacs.`, `direct: Anna Kovacs | said | ”The bridge is closed,”`},
	{"nested", `“My father called it ‘the old lady’ until he died,” said Anna Kovacs.`, `direct: Anna Kovacs | said | “My father called it ‘the old lady’ until he died,”`},
	{"unclosed", `Anna Kovacs said, “The bridge is closed.`, `direct: Anna Kovacs | said | “The bridge is closed.`},
	{"repeated at each paragraph", "Anna Kovacs said: “The bridge is closed.\n\n“It will open in May.”", `direct: Anna Kovacs | said | “The bridge is closed. / “It will open in May.”`},
	{"apostrophes", `The drivers' union didn't like the '90s bridge.`, `indirect: The drivers' union | didn't like | the '90s bridge`},
	{"feet and inches", `The gap is 6' 3" wide and 5" deep.`, ``},

	// Direct.
	{"source and verb behind", `"We will wait," the mayor told reporters on Monday.`, `direct: the mayor | told | "We will wait,"`},
	{"apposition", `"We will wait," said Piet Vos, a councillor who lives by the river.`, `direct: Piet Vos, a councillor who lives by the river | said | "We will wait," | = Piet Vos`},
	{"verb before", `Piet Vos said, "We will wait."`, `direct: Piet Vos | said | "We will wait."`},
	{"colon", `Piet Vos told the council: "We will wait."`, `direct: Piet Vos | told | "We will wait."`},
	{"question", `"Will it hold?" asked Piet Vos.`, `direct: Piet Vos | asked | "Will it hold?"`},
	{"split", `"The bridge," Piet Vos said, "is older than all of us."`, `direct: Piet Vos | said | "The bridge," / "is older than all of us."`},
	{"going on", `"The bridge is old," Piet Vos said in an interview on Monday. "It has to go."`, `direct: Piet Vos | said | "The bridge is old," / "It has to go."`},
	{"floating", "\"The bridge is old,\" Piet Vos said.\n\n\"Nobody asked the shopkeepers about it.\"", `direct: Piet Vos | said | "The bridge is old," / "Nobody asked the shopkeepers about it."`},
	{"each its own", `"The bridge is old," Piet Vos said. "It is safe," Anna Kovacs replied.`, "direct: Piet Vos | said | \"The bridge is old,\"\ndirect: Anna Kovacs | replied | \"It is safe,\""},
	{"adding", `"The bridge is old," said Piet Vos, adding: "It has to go."`, "direct: Piet Vos | said | \"The bridge is old,\"\ndirect: Piet Vos | adding | \"It has to go.\""},
	{"dash", `"The bridge is old and it has to go." — Sonya Herridge`, `direct: Sonya Herridge |  | "The bridge is old and it has to go."`},
	{"label", `Herridge: "The bridge is old."`, `direct: Herridge |  | "The bridge is old."`},
	{"transcript", "The hosts met the senator on Sunday.\n\nWALLACE: You said that you would leave.\n\nHe laughed.", `indirect: WALLACE |  | You said that you would leave`},

	// Mixed.
	{"mixed clause", `Anna Kovacs said the bridge was "a danger to everyone" and would close.`, `mixed: Anna Kovacs | said | the bridge was "a danger to everyone" and would close`},
	{"back to the sentence", `The bridge is "older than all of us," said Piet Vos.`, `mixed: Piet Vos | said | The bridge is "older than all of us,"`},
	{"object", `Anna Kovacs called the decision "a disgrace."`, `mixed: Anna Kovacs | called | the decision "a disgrace."`},

	// Indirect.
	{"that", `Anna Kovacs said on Monday that the bridge would close.`, `indirect: Anna Kovacs | said | that the bridge would close`},
	{"bare", `Anna Kovacs said the bridge would close.`, `indirect: Anna Kovacs | said | the bridge would close`},
	{"aside in the clause", `Anna Kovacs told reporters that the bridge, which carries 9,000 cars a day, was unsafe.`, `indirect: Anna Kovacs | told | that the bridge, which carries 9,000 cars a day, was unsafe`},
	{"aside in the source", `Anna Kovacs, who has led the town since 2009, said that the bridge would close.`, `indirect: Anna Kovacs, who has led the town since 2009 | said | that the bridge would close | = Anna Kovacs`},
	{"thought", `Anna Kovacs believes that the bridge is unsafe.`, `indirect: Anna Kovacs | believes | that the bridge is unsafe`},
	{"question in other words", `Reporters asked Anna Kovacs whether the bridge would close.`, `indirect: Reporters | asked | whether the bridge would close`},
	{"promise", `Anna Kovacs promised to close the bridge.`, `indirect: Anna Kovacs | promised | to close the bridge`},
	{"according to, behind", `The bridge is unsafe, according to the engineers.`, `indirect: the engineers | according to | The bridge is unsafe`},
	{"according to, before", `According to the engineers, the bridge is unsafe.`, `indirect: the engineers | According to | the bridge is unsafe`},
	{"parenthetical", `The bridge, Anna Kovacs said, is unsafe.`, `indirect: Anna Kovacs | said | The bridge / is unsafe`},
	{"at the end", `The bridge will close in May, Anna Kovacs said.`, `indirect: Anna Kovacs | said | The bridge will close in May`},
	{"passive", `The bridge is expected to close in May.`, `indirect:  | is expected | The bridge / to close in May`},
	{"noun", `There was his claim that the bridge was safe.`, `indirect: his | claim | that the bridge was safe`},
	{"what is said holds what others say", `Anna Kovacs said the engineers believe that the bridge is unsafe.`, `indirect: Anna Kovacs | said | the engineers believe that the bridge is unsafe`},
	{"two of one source", `Anna Kovacs said the bridge would close and added that buses would run.`, "indirect: Anna Kovacs | said | the bridge would close\nindirect: Anna Kovacs | added | that buses would run"},
	{"a described source", "Anna Kovacs left the room. A source from the engineers' office said the cracks were found in May.", `indirect: A source from the engineers' office | said | the cracks were found in May | = A source`},
	{"pronoun", "Anna Kovacs opened the bridge. She said it was safe.", `indirect: She | said | it was safe | = Anna Kovacs`},

	// Left alone.
	{"title", `The novel "A Bridge in Winter" sold 9,000 copies.`, ``},
	{"scare quotes", `The "old lady" opened to traffic in 1911.`, ``},
	{"nickname", `Roy "Chopper" Jenkins crossed the bridge on foot.`, ``},
}

func TestForms(t *testing.T) {
	d := new(doc.Doc)
	for _, c := range forms {
		before(d, c.in, nil)
		quote.Run(d, nil)
		if got := show(d); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.name, c.in, got, c.want)
		}
	}
}

// TestUserCue takes a cue of the user's for a verb of speech, in all its forms.
func TestUserCue(t *testing.T) {
	lx := lex.New([]lex.Entry{{Kind: lex.Cue, Text: "opinionate"}})
	d := new(doc.Doc)
	for in, want := range map[string]string{
		`"The bridge is old," opinionated Piet Vos.`: `direct: Piet Vos | opinionated | "The bridge is old,"`,
	} {
		before(d, in, lx)
		quote.Run(d, nil)
		if got := show(d); got != "" {
			t.Errorf("%s\n without the lexicon: %s", in, got)
		}
		before(d, in, lx)
		quote.Run(d, lx)
		if got := show(d); got != want {
			t.Errorf("%s\n got %s\nwant %s", in, got, want)
		}
	}
}

// check holds the columns to what they promise.
func check(t *testing.T, d *doc.Doc) {
	t.Helper()
	for i, q := range d.Quotes {
		if q.Start >= q.End || i > 0 && q.Start < d.Quotes[i-1].Start {
			t.Fatalf("quote %d: bytes %d to %d", i, q.Start, q.End)
		}
		contents, cues := d.Spans[q.Content.Lo:q.Content.Hi], d.Spans[q.Cue.Lo:q.Cue.Hi]
		if len(contents) == 0 || q.Kind == 0 {
			t.Fatalf("quote %d: kind %d, %d contents", i, q.Kind, len(contents))
		}
		for j, s := range contents {
			if s.Start >= s.End || s.Start < q.Start || s.End > q.End || j > 0 && s.Start < contents[j-1].End {
				t.Fatalf("quote %d in %q: content %d is %+v, after %+v", i, d.Text, j, s, contents[max(j-1, 0)])
			}
			for _, c := range cues {
				if s.Start < c.End && c.Start < s.End {
					t.Fatalf("quote %d in %q: content %q overlaps cue %q", i, d.Text, d.Text[s.Start:s.End], d.Text[c.Start:c.End])
				}
			}
		}
		for _, s := range d.Spans[q.Cue.Lo:q.Source.Hi] {
			if s.Start >= s.End || s.Start < q.Start || s.End > q.End {
				t.Fatalf("quote %d: cue or source %+v", i, s)
			}
		}
		if q.Speaker < doc.None || int(q.Speaker) >= len(d.Entities) {
			t.Fatalf("quote %d: speaker %d", i, q.Speaker)
		}
	}
	for i, m := range d.Mentions {
		if i > 0 && m.Start < d.Mentions[i-1].Start || int(m.Entity) >= len(d.Entities) {
			t.Fatalf("mention %d: %+v", i, m)
		}
	}
	for i, e := range d.Entities {
		if e.Name < 0 || int(e.Name) >= len(d.Mentions) || d.Mentions[e.Name].Entity != int32(i) {
			t.Fatalf("entity %d: name %d", i, e.Name)
		}
	}
}

func FuzzRun(f *testing.F) {
	var all []string
	for _, c := range forms {
		f.Add(c.in)
		all = append(all, c.in)
	}
	f.Add(strings.Join(all, "\n\n"))
	f.Add(strings.Join(all, " "))
	f.Add("\"\"\"“”‘’''``«» said he \"x\" he said \x00\xff")
	d := new(doc.Doc)
	f.Fuzz(func(t *testing.T, text string) {
		before(d, text, nil)
		quote.Run(d, nil)
		check(t, d)
	})
}

// article is a page of quotes of all forms.
func article() string {
	var b strings.Builder
	for _, c := range forms {
		b.WriteString(c.in + "\n\n")
	}
	return b.String()
}

func BenchmarkRun(b *testing.B) {
	hostile := func(s string) string { return strings.Repeat(s, 1<<20/len(s)) }
	for _, c := range []struct{ name, text string }{
		{"article", strings.Repeat(article(), 20)},
		{"hostile/marks", hostile(`"`)},
		{"hostile/spaced", hostile(`" `)},
		{"hostile/singles", hostile(`as' `)},
		{"hostile/said", hostile(`he said "x" `)},
		{"hostile/comma", hostile(`"x," he said on "y" `)},
		{"hostile/monday", hostile(`said on Monday `)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := new(doc.Doc)
			before(d, c.text, nil)
			mentions, entities := len(d.Mentions), len(d.Entities)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				d.Quotes, d.Spans = d.Quotes[:0], d.Spans[:0]
				d.Mentions, d.Entities = d.Mentions[:mentions], d.Entities[:entities]
				quote.Run(d, nil)
			}
		})
	}
}
