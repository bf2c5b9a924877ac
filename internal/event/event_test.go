package event_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/block"
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/event"
	"github.com/newstext/newstext/internal/money"
	"github.com/newstext/newstext/internal/quote"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/sent"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
	"github.com/newstext/newstext/internal/timex"
)

// friday is the day of issue in the tests below.
var friday = cal.Day{Year: 2022, Month: 3, Day: 18}

// before is the document as the stages before this one leave it.
func before(text string, published cal.Day) *doc.Doc {
	d := new(doc.Doc)
	d.Reset(text)
	d.Published = published
	d.Tokens = scan.Tokens(d.Tokens, text)
	block.Run(d, nil)
	sent.Run(d, nil)
	money.Run(d, nil)
	timex.Run(d, nil)
	tag.Run(d, nil)
	syntax.Run(d, nil)
	coref.Run(d, nil)
	quote.Run(d, nil)
	return d
}

// find is the events of text as "trigger=date", set apart by semicolons; a
// date that no expression gives has a star.
func find(text string, published cal.Day) string {
	d := before(text, published)
	event.Run(d, nil)
	var out []string
	for _, e := range d.Events {
		s := text[e.Start:e.End] + "="
		switch {
		case e.When != doc.None:
			s += d.Dates[e.When].Value.String()
		case !e.Day.IsZero():
			s += cal.PointOf(e.Day).Timex().String() + "*"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func TestRun(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		// the date in the clause
		{"The mayor met the governor on Wednesday.", "met=2022-03-16"},
		{"The council will vote on Tuesday.", "vote=2022-03-22"},
		{"On Monday the ferry sank off Malta.", "sank=2022-03-14"},
		{"The minister said on Monday that the bridge had collapsed in 2019.", "said=2022-03-14; collapsed=2019"},
		{"The bombings of May 7, 2021, killed twelve people.", "bombings=2021-05-07; killed=2021-05-07"},
		// its arguments and what it goes on with
		{"The bank announced the merger on Monday.", "announced=2022-03-14; merger=2022-03-14"},
		{"The plane crashed in June, killing 12 people.", "crashed=2021-06; killing=2021-06"},
		{"The union called for a strike on Monday.", "called=2022-03-14; strike=2022-03-14"},
		{"The minister rejected the proposal and left for Rome on Monday.", "rejected=2022-03-18*; proposal=; left=2022-03-14"},
		// a time to come dates what is to come
		{"The bank agreed to buy its rival in 2024.", "agreed=2022-03-18*; buy=2024"},
		{"The court has scheduled a hearing for April 4.", "scheduled=2022-03-18*; hearing=2022-04-04"},
		// stretches of time date nothing
		{"The yard will build ships from 2023 to 2025.", "build="},
		// but what is true since a time began then
		{"The firm has built ferries since 2009.", "built=2009"},
		// what is done while something happens
		{"At a Wednesday hearing, the mayor praised her.", "hearing=2022-03-16; praised=2022-03-16"},
		{"After a Wednesday hearing, the mayor has resigned.", "hearing=2022-03-16; resigned=2022-03-18*"},
		// nor a figure that is only compared with
		{"Profit fell to $5 million, from $9 million a year earlier.", "fell=2022-03-18*"},
		// an expression that says only that it was at another time
		{"The mayor resigned a few years ago.", "resigned="},
		// the day that the story happened on, and that it is told on
		{"The mayor met the governor on Wednesday. They discussed the budget.", "met=2022-03-16; discussed=2022-03-16"},
		{"The mayor has resigned.", "resigned=2022-03-18*"},
		{"The mayor resigned, her office says.", "resigned=2022-03-18*; says=2022-03-18*"},
		// told again
		{"Mayor opens new bridge\n\nThe mayor opened the bridge on Wednesday. She praised the engineers at the opening.\n",
			"opens=2022-03-16; opened=2022-03-16; praised=2022-03-16; opening=2022-03-16"},
		{"The firm signed the deal on Wednesday. It said it had signed a deal.", "signed=2022-03-16; deal=2022-03-16; said=2022-03-16; signed=2022-03-16; deal=2022-03-16"},
		{"The strike began in 2021. The mayor expects another strike.", "strike=2021; began=2021; expects=2022-03-18*; strike="},
		// what may be, will be and had been
		{"Police may search the house.", "search="},
		{"The council will sell the hall.", "sell="},
		{"The council had sold the hall.", "sold="},
		// no events
		{"The Leeds based bank opened six branches on Monday, including one in York.", "opened=2022-03-14"},
		{"The acting mayor met a well-connected banker on Monday.", "met=2022-03-14"},
		{"Mayor resigns\n\nBy Ann Lee\nUpdated: March 18, 2022 at 4:56 p.m.\n\nThe mayor resigned on Wednesday, the council said.\n",
			"resigns=2022-03-16; resigned=2022-03-16; said=2022-03-16"},
		{"The mayor met the governor on Wednesday at 4 p.m. They discussed the budget.", "met=2022-03-16T16:00; discussed=2022-03-16*"},
	} {
		if got := find(c.in, friday); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}

// TestUnpublished reads a text of which nobody says when it was told.
func TestUnpublished(t *testing.T) {
	const in = "The mayor has resigned. The bridge opened in 2019."
	if got, want := find(in, cal.Day{}), "resigned=; opened=2019"; got != want {
		t.Errorf("%s\n got %s\nwant %s", in, got, want)
	}
}

// TestReach puts the second mention as far from the first as it may be, and a
// sentence further.
func TestReach(t *testing.T) {
	for _, c := range []struct {
		between int
		dated   bool
	}{{9, true}, {10, false}} {
		in := "The firm signed the deal in 2021. " + strings.Repeat("It is a big firm. ", c.between) + "Some may remember the signing."
		if got := find(in, friday); strings.HasSuffix(got, "; signing=2021") != c.dated {
			t.Errorf("with %d sentences between: got %s", c.between, got)
		}
	}
}

func TestParticipants(t *testing.T) {
	for _, c := range []struct{ in, trigger, want string }{
		{"Donald Trump met Vladimir Putin in Alaska on Friday.", "met", "Donald Trump, Vladimir Putin"},
		{"Angela Merkel landed in Paris and met Emmanuel Macron.", "met", "Angela Merkel, Emmanuel Macron"},
		{"Airbus has agreed to buy Fokker.", "buy", "Airbus, Fokker"},
	} {
		d := before(c.in, friday)
		event.Run(d, nil)
		var got []string
		for _, e := range d.Events {
			if c.in[e.Start:e.End] != c.trigger {
				continue
			}
			for _, p := range d.Participants[e.Participants.Lo:e.Participants.Hi] {
				n := d.Mentions[d.Entities[p].Name]
				got = append(got, c.in[n.Start:n.End])
			}
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.in, c.trigger, g, c.want)
		}
	}
}

func FuzzRun(f *testing.F) {
	for _, s := range []string{
		"", "The mayor met the governor on Wednesday.", "Talks, talks and talks on Monday on Tuesday", "to to to be been had met",
		"Mayor quits\n\nThe mayor quit on Monday. \"I have had it,\" she said.", "\xff met \x00 on Friday",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := before(text, friday)
		event.Run(d, nil)
		last := int32(-1)
		for i, e := range d.Events {
			tok := d.Tokens[e.Tok]
			if e.Tok <= last || e.Start != tok.Start || e.End != tok.End {
				t.Fatalf("event %d is at %d to %d, token %d behind %d", i, e.Start, e.End, e.Tok, last)
			}
			last = e.Tok
			if e.When != doc.None && (int(e.When) >= len(d.Dates) || !e.Day.IsZero()) {
				t.Fatalf("event %d has the date %d and the day %v", i, e.When, e.Day)
			}
			for _, p := range d.Participants[e.Participants.Lo:e.Participants.Hi] {
				if p < 0 || int(p) >= len(d.Entities) {
					t.Fatalf("event %d has the participant %d of %d", i, p, len(d.Entities))
				}
			}
		}
	})
}

func BenchmarkRun(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"news", strings.Repeat("The minister said on Tuesday that the government of Kenya had signed an agreement to raise taxes on fuel. Protests began in Nairobi after the vote.\n\n", 300)},
		{"dates", strings.Repeat("met on Monday ", 4000)},
		{"helpers", strings.Repeat("to have been will not ", 3000)},
		{"nouns", strings.Repeat("strike ", 8000)},
		{"names", strings.Repeat("Ann Lee met Bob Low and ", 3000)},
	} {
		b.Run(c.name, func(b *testing.B) {
			d := before(c.text, friday)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				d.Events, d.Participants = d.Events[:0], d.Participants[:0]
				event.Run(d, nil)
			}
		})
	}
}
