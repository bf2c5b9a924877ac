package block

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

var kinds = [...]string{
	doc.Headline: "headline", doc.Byline: "byline", doc.DatelineBlock: "dateline", doc.Caption: "caption", doc.Credit: "credit",
	doc.Subhead: "subhead", doc.Paragraph: "paragraph", doc.List: "list", doc.Note: "note",
}

// run is the document of the text after the stage.
func run(text string) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(text)
	d.Tokens = scan.Tokens(d.Tokens, d.Text)
	Run(d, nil)
	return d
}

// read shows the blocks, one a line: "headline: Floods close the coast road".
// Line ends inside a block are shown as "⏎".
func read(d *doc.Doc) string {
	var b strings.Builder
	for _, k := range d.Blocks {
		text := strings.ReplaceAll(d.Text[k.Start:k.End], "\r\n", "\n")
		fmt.Fprintf(&b, "%s: %s\n", kinds[k.Kind], strings.ReplaceAll(text, "\n", "⏎"))
	}
	return b.String()
}

func TestEmpty(t *testing.T) {
	for _, in := range []string{"", " ", "\n\n\n", "\r\n", "\ufeff", "* * *", "\"\"\"", "\x00", "\xff\xfe"} {
		if d := run(in); len(d.Blocks) != 0 || d.Dateline.Block != doc.None {
			t.Errorf("%q has blocks: %s", in, read(d))
		}
	}
}

// pages are whole pages, one of each layout.
var pages = []struct{ name, in, want string }{
	{"blank lines", `
Floods close coast road

By Ana Lima
March 3, 2024

The river rose two metres overnight and closed the road.

WHAT COMES NEXT

Engineers hope to open one lane by Friday.
`, `
headline: Floods close coast road
byline: By Ana Lima
dateline: March 3, 2024
paragraph: The river rose two metres overnight and closed the road.
subhead: WHAT COMES NEXT
paragraph: Engineers hope to open one lane by Friday.
`},
	{"a truncated caption before the full one", `
Floods close coast road

The river Aru at Port Lorne (left) on Monday and the bridge...
The river Aru at Port Lorne (left) on Monday and the bridge at Lorne, closed since May. Photo: Harbour News
The river rose two metres overnight and closed the road for a third day.

Engineers hope to open one lane by Friday.
`, `
headline: Floods close coast road
caption: The river Aru at Port Lorne (left) on Monday and the bridge...
caption: The river Aru at Port Lorne (left) on Monday and the bridge at Lorne, closed since May.
credit: Photo: Harbour News
paragraph: The river rose two metres overnight and closed the road for a third day.
paragraph: Engineers hope to open one lane by Friday.
`},
	{"wire, indented and wrapped", `
FLOODS CLOSE COAST ROAD FOR THIRD DAY
By Ana Lima, Reuters
    PORT LORNE, March 3 - The river rose two metres overnight
and closed the coast road for a third day, the council in Port
Lorne said.
    Engineers hope to open one lane by Friday, when less rain is
expected.
 Reuter
`, `
headline: FLOODS CLOSE COAST ROAD FOR THIRD DAY
byline: By Ana Lima, Reuters
dateline: PORT LORNE, March 3
paragraph: The river rose two metres overnight⏎and closed the coast road for a third day, the council in Port⏎Lorne said.
paragraph: Engineers hope to open one lane by Friday, when less rain is⏎expected.
credit: Reuter
`},
	{"wrapped with blank lines and CRLF", "Floods close coast road for a third day as the river Aru rises to\r\nits highest mark\r\n\r\n" +
		"PORT LORNE (AP) -- The river rose two metres overnight and closed the\r\ncoast road, the council said.\r\n\r\nEngineers hope to open one lane by Friday, when less rain is expected\r\nin the hills.\r\n", `
headline: Floods close coast road for a third day as the river Aru rises to⏎its highest mark
dateline: PORT LORNE (AP)
paragraph: The river rose two metres overnight and closed the⏎coast road, the council said.
paragraph: Engineers hope to open one lane by Friday, when less rain is expected⏎in the hills.
`},
	{"a line that ends a sentence inside a wrapped paragraph", `
PORT LORNE, March 3 - The harbour company said its sales rose
in the first quarter to 21.4 mln dlrs. The board had expected
less. It will pay a dividend of two dlrs a share on March
16. A year ago it paid one.

Trading in the shares was halted on Monday by the U.S.
Exchange Commission.
`, `
dateline: PORT LORNE, March 3
paragraph: The harbour company said its sales rose⏎in the first quarter to 21.4 mln dlrs. The board had expected⏎less. It will pay a dividend of two dlrs a share on March⏎16. A year ago it paid one.
paragraph: Trading in the shares was halted on Monday by the U.S.⏎Exchange Commission.
`},
	{"one line a paragraph, no blank lines", `
Floods close coast road
PORT LORNE, March 3 - The river rose two metres overnight and closed the coast road for a third day.
Engineers hope to open one lane by Friday.
The bridge stays closed.
`, `
headline: Floods close coast road
dateline: PORT LORNE, March 3
paragraph: The river rose two metres overnight and closed the coast road for a third day.
paragraph: Engineers hope to open one lane by Friday.
paragraph: The bridge stays closed.
`},
	{"a page as a browser copies it", `
Local News |
Floods close coast road for a third day

The bridge at Lorne stays closed, and lorries are sent through the hills

Ana Lima
Transport Editor
@analima
Monday 4 March 2024 19:27

Kim Su-hoon speaks to reporters in Port Lorne on Monday. (Tom Reed/Harbour News)

PORT LORNE — The river rose two metres overnight and closed the road.

Share this article

Boats near the old bridge at Port Lorne.

Engineers hope to open one lane by Friday.

- Advertisement -

Dozens moved to higher ground
Read more

The council will meet again on Tuesday.

Ana Lima is a reporter for Harbour News.

Copyright 2024 Harbour News. All rights reserved.
`, `
note: Local News |
headline: Floods close coast road for a third day
subhead: The bridge at Lorne stays closed, and lorries are sent through the hills
byline: Ana Lima
byline: Transport Editor
byline: @analima
dateline: Monday 4 March 2024 19:27
caption: Kim Su-hoon speaks to reporters in Port Lorne on Monday.
credit: (Tom Reed/Harbour News)
dateline: PORT LORNE
paragraph: The river rose two metres overnight and closed the road.
note: Share this article
caption: Boats near the old bridge at Port Lorne.
paragraph: Engineers hope to open one lane by Friday.
note: - Advertisement -
note: Dozens moved to higher ground
note: Read more
paragraph: The council will meet again on Tuesday.
note: Ana Lima is a reporter for Harbour News.
note: Copyright 2024 Harbour News. All rights reserved.
`},
	{"lists", `
Five things to know about the flood

The council gave this advice on Monday:

1. Stay at home if you can.
2. Keep away from the river.

It named the roads that stay closed:
Coast Road from Lorne to the pass
Mill Lane
Station Road

• Buses run again on Friday.

A dash alone is none:

- said nobody.
`, `
headline: Five things to know about the flood
paragraph: The council gave this advice on Monday:
list: 1. Stay at home if you can.
list: 2. Keep away from the river.
paragraph: It named the roads that stay closed:
list: Coast Road from Lorne to the pass
list: Mill Lane
list: Station Road
list: • Buses run again on Friday.
paragraph: A dash alone is none:
paragraph: - said nobody.
`},
	{"a live blog", `
Floods: what happened on Monday

The river Aru has risen all day and the coast road is closed.

10:30 a.m.

The mayor has asked people to stay at home.

11:45 a.m.

Engineers have reached the bridge.
`, `
headline: Floods: what happened on Monday
paragraph: The river Aru has risen all day and the coast road is closed.
subhead: 10:30 a.m.
paragraph: The mayor has asked people to stay at home.
subhead: 11:45 a.m.
paragraph: Engineers have reached the bridge.
`},
	{"a measure in brackets behind a stray line end", "Floods close coast road\n\nThe river rose over the sill by six feet\n(1.8 metres) and fell again.", `
headline: Floods close coast road
paragraph: The river rose over the sill by six feet⏎(1.8 metres) and fell again.
`},
	{"stray line ends", "Floods close coast road\n\nThe mayor asked all to \nstay at home until the water has gone, and to look \nafter their neighbours.\n\nemail the author\nfollow on twitter", `
headline: Floods close coast road
paragraph: The mayor asked all to ⏎stay at home until the water has gone, and to look ⏎after their neighbours.
note: email the author
note: follow on twitter
`},
	{"a table of results", `
HARBOUR LINES LTD <HLL> 1ST QTR NET
PORT LORNE, March 3 -
    Shr 26 cts vs 21 cts
    Net 7,412,000 vs 5,903,000
    Sales 151.2 mln vs 122.7 mln
    Avg shrs 33.2 mln vs 31.3 mln
`, `
headline: HARBOUR LINES LTD <HLL> 1ST QTR NET
dateline: PORT LORNE, March 3
list: Shr 26 cts vs 21 cts
list: Net 7,412,000 vs 5,903,000
list: Sales 151.2 mln vs 122.7 mln
list: Avg shrs 33.2 mln vs 31.3 mln
`},
	{"no headline", "The river rose two metres overnight and closed the coast road, which had only been open again since the flood of May.\n\nEngineers hope to open one lane by Friday.", `
paragraph: The river rose two metres overnight and closed the coast road, which had only been open again since the flood of May.
paragraph: Engineers hope to open one lane by Friday.
`},
	{"a headline with a full stop", "Floods close the coast road again.\n\nThe river rose two metres overnight and closed the coast road, which had only been open since May.", `
headline: Floods close the coast road again.
paragraph: The river rose two metres overnight and closed the coast road, which had only been open since May.
`},
	{"a headline with a dash is no dateline", "HARBOUR WATCH - FLOODS CLOSE ROAD\nPORT LORNE, March 3 - The river rose two metres overnight and closed the coast road.", `
headline: HARBOUR WATCH - FLOODS CLOSE ROAD
dateline: PORT LORNE, March 3
paragraph: The river rose two metres overnight and closed the coast road.
`},
	{"only a headline", "Floods close coast road", "headline: Floods close coast road\n"},
	{"a rule and invisible runes", "\ufeffFloods close coast road\n* * *\n\u200b The river rose two metres overnight and closed it. \u00a0\n", `
headline: Floods close coast road
paragraph: The river rose two metres overnight and closed it.
`},
}

func TestPages(t *testing.T) {
	for _, c := range pages {
		t.Run(c.name, func(t *testing.T) {
			in := strings.TrimPrefix(c.in, "\n")
			if got, want := read(run(in)), strings.TrimPrefix(c.want, "\n"); got != want {
				t.Errorf("in:\n%s\ngot:\n%s\nwant:\n%s", in, got, want)
			}
		})
	}
}

// A page with one line between headline and story.
const (
	before = "Floods close coast road\n\n"
	flood  = "The river rose two metres overnight and closed the coast road, the council said on Tuesday."
	after  = "\n\n" + flood + "\n\nEngineers hope to open one lane by Friday, when less rain is expected."
)

func TestBylines(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"By Ivan Symes, August 15, 2021 3:30 pm", []string{"Ivan Symes"}},
		{"By Ana Lima and Tom Reed", []string{"Ana Lima", "Tom Reed"}},
		{"By Ana Lima, Tom Reed and Kim Su-hoon", []string{"Ana Lima", "Tom Reed", "Kim Su-hoon"}},
		{"By Michelle van der Berg and María-José Núñez", []string{"Michelle van der Berg", "María-José Núñez"}},
		{"Written by: Ana Lima", []string{"Ana Lima"}},
		{"Words: Ana Lima", []string{"Ana Lima"}},
		{"Reporter: Ana Lima", []string{"Ana Lima"}},
		{"Sue Baker, Reuters", []string{"Sue Baker"}},
		{"Ana Lima, Staff Writer", []string{"Ana Lima"}},
		{"Ana Lima Education editor", []string{"Ana Lima"}},
		{"Ana Lima for RNZ", []string{"Ana Lima"}},
		{"Ana Lima By Ana Lima", []string{"Ana Lima"}},
		{"BY ANA LIMA", []string{"ANA LIMA"}},
		{"By ANA LIMA/Associated Press", []string{"ANA LIMA"}},
		{"By Ana Lima in Paris and Tom Reed in Rome", []string{"Ana Lima", "Tom Reed"}},
		{"From Ana Lima in Paris", []string{"Ana Lima"}},
		{"By Ana Lima BBC News, Paris", []string{"Ana Lima"}},
		{"By Ana Lima, New York", []string{"Ana Lima"}},
		{"By Ana Lima | ana@herald.example", []string{"Ana Lima"}},
		{"By Ana M. Lima Jr.", []string{"Ana M. Lima Jr."}},
		{"By\nAna Lima\nTom Reed", []string{"Ana Lima", "Tom Reed"}},
		{"Ana Lima | March 3, 2024", []string{"Ana Lima"}},
		{"Published March 3, 2024 by Ana Lima", []string{"Ana Lima"}},
		{"-- By Ana Lima Follow @analima", []string{"Ana Lima"}},
		{"By Staff and news service reports", nil},
		{"By Our Correspondent", nil},
		{"By AFP", nil},
	} {
		d := run(before + c.in + after)
		var got []string
		for _, s := range d.Authors {
			got = append(got, d.Text[s.Start:s.End])
		}
		if !reflect.DeepEqual(got, c.want) || !strings.Contains(read(d), "\nbyline: ") {
			t.Errorf("%q: authors %q, want %q, in\n%s", c.in, got, c.want, read(d))
		}
	}
	for _, in := range []string{"By Monday the coast road was closed again.", "By the numbers: the flood of May", "By May 3 the coast road had been closed for a week."} {
		if d := run(before + in + after); len(d.Authors) > 0 || strings.Contains(read(d), "\nbyline: ") {
			t.Errorf("%q is read as a byline:\n%s", in, read(d))
		}
	}
}

func TestDatelines(t *testing.T) {
	for _, c := range []struct{ in, place, agency string }{
		{"LONDON, March 3 (Reuters) - ", "LONDON", "Reuters"},
		{"ST. LOUIS, Mo., Sept. 3 - ", "ST. LOUIS, Mo.", ""},
		{"WASHINGTON (AP) — ", "WASHINGTON", "AP"},
		{"(CNN) -- ", "", "CNN"},
		{"O'SMACH, Cambodia (AP)_ ", "O'SMACH, Cambodia", "AP"},
		{"PORT-AU-PRINCE, Haiti — ", "PORT-AU-PRINCE, Haiti", ""},
		{"WASHINGTON/NEW YORK (Reuters) - ", "WASHINGTON/NEW YORK", "Reuters"},
		{"AUCKLAND, 3 March 2014 (RNZ) – ", "AUCKLAND", "RNZ"},
		{"LONDON -(Dow Jones)- ", "LONDON", "Dow Jones"},
		{"New York, NY – March 3, 2024 – ", "New York, NY", ""},
		{"SAN FRANCISCO, March 3, 2025 /PRNewswire/ -- ", "SAN FRANCISCO", "PRNewswire"},
		{"MOSCOW, March 3. /TASS/. ", "MOSCOW", "TASS"},
		{"BERLIN (dpa) - ", "BERLIN", "dpa"},
		{"MUMBAI, April 3 (PTI) ", "MUMBAI", "PTI"},
		{"NEW DELHI: ", "NEW DELHI", ""},
		{"Kathmandu, Jan 4: ", "Kathmandu", ""},
		{"Colombo (LNW): ", "Colombo", "LNW"},
		{"Paris, France, Tuesday, 4 May - ", "Paris, France", ""},
		{"HAMILTON, N.Z., Monday: ", "HAMILTON, N.Z.", ""},
		{"Nairobi, Kenya | AFP | ", "Nairobi, Kenya", "AFP"},
		{"TOKYO—", "TOKYO", ""},
		{"Washington CNN — ", "Washington", "CNN"},
		{"Harbour News – ", "", "Harbour News"},
		{"CNN\u00a0 —\n\n", "", "CNN"},
	} {
		d := run(before + c.in + flood + after)
		l := d.Dateline
		place, agency := d.Text[l.Place.Start:l.Place.End], d.Text[l.Agency.Start:l.Agency.End]
		if place != c.place || agency != c.agency || l.Block == doc.None || d.Blocks[l.Block].Kind != doc.DatelineBlock || !strings.Contains(read(d), "\nparagraph: The river") {
			t.Errorf("%q: place %q, agency %q, want %q, %q, in\n%s", c.in, place, agency, c.place, c.agency, read(d))
		}
	}
	for _, in := range []string{
		"NASA - the space agency - said it would launch on Tuesday.",
		"Rep. Ana Lima (D-Calif.) — The bill is dead, and everybody in the house knows it.",
		"The mayor (left) - who was late - said nothing.",
		"UPDATE: The road is open again, the council said.",
		"\"No,\" she said - and left the room at once.",
	} {
		if d := run(before + in + after); d.Dateline.Block != doc.None {
			t.Errorf("%q is read as a dateline:\n%s", in, read(d))
		}
	}
}

// TestLines has one line in the middle of a story and its kind.
func TestLines(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"(Reporting by Ana Lima; Editing by Tom Reed)", "credit: (Reporting by Ana Lima; Editing by Tom Reed)"},
		{"Photo: Reuters", "credit: Photo: Reuters"},
		{"Getty Images/Sipa USA", "credit: Getty Images/Sipa USA"},
		{"Harbour News' Tom Reed contributed to this report", "credit: Harbour News' Tom Reed contributed to this report"},
		{"— Ana Lima (@analima) January 7, 2020", "credit: — Ana Lima (@analima) January 7, 2020"},
		{"The band in Port Lorne in May Getty Images", "caption: The band in Port Lorne in May|credit: Getty Images"},
		{"Boats in the harbour. Ana Lima/Getty Images", "caption: Boats in the harbour.|credit: Ana Lima/Getty Images"},
		{"You are what you catch. (The Associated Press)", "caption: You are what you catch.|credit: (The Associated Press)"},
		{"Ana Lima -", "caption: Ana Lima -"},
		{"Goats on the island before they were airlifted to the mainland.", "caption: Goats on the island before they were airlifted to the mainland."},
		{"The yacht of the mayor's brother in the harbour.", "caption: The yacht of the mayor's brother in the harbour."},
		{"The boats left the harbour of Port Lorne.", "paragraph: The boats left the harbour of Port Lorne."},
		{"The flood has closed the road before.", "paragraph: The flood has closed the road before."},
		{"ALSO READ: Bridge closed for good", "note: ALSO READ: Bridge closed for good"},
		{"Reading Time: 3 mins read", "note: Reading Time: 3 mins read"},
		{"4 min read", "note: 4 min read"},
		{"Correction: An earlier version named the wrong bridge.", "note: Correction: An earlier version named the wrong bridge."},
		{"Follow Ana Lima on Twitter @analima.", "note: Follow Ana Lima on Twitter @analima."},
		{"Write to Ana Lima at ana@herald.example", "note: Write to Ana Lima at ana@herald.example"},
		{"HARBOURNEWS.EXAMPLE", "note: HARBOURNEWS.EXAMPLE"},
		{"Share prices of shipping lines fell on Tuesday.", "paragraph: Share prices of shipping lines fell on Tuesday."},
		{"Published reports quoted the mayor as saying so.", "paragraph: Published reports quoted the mayor as saying so."},
		{"- Ready for more -", "subhead: - Ready for more -"},
		{"What happens next?", "subhead: What happens next?"},
		{"Q: Was the council warned?", "paragraph: Q: Was the council warned?"},
	} {
		got := read(run(before + "A first paragraph says what happened on the coast road." + "\n\n" + c.in + after))
		got = strings.TrimPrefix(got, "headline: Floods close coast road\nparagraph: A first paragraph says what happened on the coast road.\n")
		got, _, _ = strings.Cut(got, "\nparagraph: The river rose")
		if want := strings.ReplaceAll(c.want, "|", "\n"); got != want {
			t.Errorf("%q: got %s, want %s", c.in, got, want)
		}
	}
}
