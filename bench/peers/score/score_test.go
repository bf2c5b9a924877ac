package score

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/bench/peers/peer"
)

// at is the spans of the words in the text, each after the one before.
func at(t *testing.T, text string, words ...string) []peer.Span {
	t.Helper()
	in := peer.Finder{Text: text}
	var out []peer.Span
	for _, w := range words {
		span, ok := in.Next(w)
		if !ok {
			t.Fatalf("%q has no further %q", text, w)
		}
		out = append(out, span)
	}
	return out
}

func TestSentences(t *testing.T) {
	const text = "Mr. Tane spoke. The ferry sailed. It rained."
	for _, test := range []struct {
		name               string
		answer             []string
		boundary, sentence Count
	}{
		{"all", []string{"Mr. Tane spoke.", "The ferry sailed.", "It rained."}, Count{2, 2, 2}, Count{3, 3, 3}},
		{"white space at the ends", []string{"Mr. Tane spoke. ", "The ferry sailed.", " It rained."}, Count{2, 2, 2}, Count{3, 3, 3}},
		{"a false end", []string{"Mr.", "Tane spoke.", "The ferry sailed.", "It rained."}, Count{2, 2, 3}, Count{2, 3, 4}},
		{"the last end counts for nothing", []string{text}, Count{0, 2, 0}, Count{0, 3, 1}},
		{"nothing", nil, Count{0, 2, 0}, Count{0, 3, 0}},
	} {
		var tally Tally
		gold := peer.Answer{Sentences: at(t, text, "Mr. Tane spoke.", "The ferry sailed.", "It rained.")}
		tally.Add(text, gold, peer.Answer{Sentences: at(t, text, test.answer...)})
		if tally.Boundary != test.boundary || tally.Sentence != test.sentence {
			t.Errorf("%s: boundaries %v and sentences %v, want %v and %v", test.name, tally.Boundary, tally.Sentence, test.boundary, test.sentence)
		}
	}
}

func TestNames(t *testing.T) {
	const text = "Ngaio Tane of Northland Bank flew to Suva for the Pacific Games."
	spans := at(t, text, "Ngaio Tane", "Northland", "Suva", "Pacific Games")
	bank := at(t, text, "Northland Bank")[0]
	gold := peer.Answer{Mentions: []peer.Mention{
		{Span: spans[0], Type: "person", Form: "name"},
		{Span: bank, Type: "organization", Form: "name"},
		{Span: spans[1], Type: "location", Form: "name", Nested: true},
		{Span: spans[2], Type: "location", Form: "name"},
		{Span: spans[3], Type: "misc", Form: "name"},
	}}
	answer := peer.Answer{Mentions: []peer.Mention{
		{Span: spans[0], Type: "person", Form: "name"},
		{Span: spans[0], Type: "location"}, // a second type does not count
		{Span: bank, Type: "location"},     // the wrong type
		{Span: spans[2], Type: "location", Form: "name"},
		{Span: spans[3], Type: "misc"},                    // not one of the three
		{Span: spans[2], Type: "person", Form: "pronoun"}, // not a name
	}}
	var tally Tally
	tally.Add(text, gold, answer)
	if want := (Count{2, 3, 3}); tally.Name != want {
		t.Errorf("names %v, want %v", tally.Name, want)
	}
	if want := (Count{2, 2, 3}); tally.Seen != want {
		t.Errorf("names without organizations %v, want %v", tally.Seen, want)
	}
}

func TestDates(t *testing.T) {
	const text = "It opened on 3 May 2021, closed on Friday and stays shut for two weeks."
	spans := at(t, text, "3 May 2021", "Friday", "two weeks")
	gold := peer.Answer{Dates: []peer.Date{{Span: spans[0], Value: "2021-05-03"}, {Span: spans[1], Value: "2024-05-17"}, {Span: spans[2], Value: "P2W"}}}
	year := at(t, text, "2021")[0]
	answer := peer.Answer{Dates: []peer.Date{
		{Span: year, Value: "2021"},                           // overlaps, another value
		{Span: spans[1], Value: "2024-05-17"},                 // right
		{Span: at(t, text, "opened")[0], Value: "2024-05-16"}, // nothing there
	}}
	var tally Tally
	tally.Add(text, gold, answer)
	if tally.Date != (Count{2, 3, 3}) || tally.Value != (Count{1, 3, 3}) {
		t.Errorf("dates %v, values %v", tally.Date, tally.Value)
	}
	gold.Annotated = map[string][]peer.Span{"dates": {{Start: spans[1].Start - 3, End: len(text)}}}
	tally = Tally{}
	tally.Add(text, gold, answer)
	if tally.Date != (Count{1, 2, 1}) {
		t.Errorf("dates %v where only the end is annotated", tally.Date)
	}
}

func TestPairPrefersEqualSpans(t *testing.T) {
	gold := []peer.Span{{Start: 0, End: 10}, {Start: 2, End: 6}}
	got := pair(gold, []peer.Span{{Start: 2, End: 6}, {Start: 0, End: 9}})
	if len(got) != 2 || got[0] != [2]int{1, 0} || got[1] != [2]int{0, 1} {
		t.Errorf("pairs %v", got)
	}
}

func TestMoney(t *testing.T) {
	const text = "It paid $5-7 million, then 30 pesos, then 400 and perhaps millions of euros."
	whole := at(t, text, "$5-7 million")[0]
	ends := at(t, text, "$5", "7 million")
	pesos, bareNumber, vague := at(t, text, "30 pesos")[0], at(t, text, "400")[0], at(t, text, "millions of euros")[0]
	gold := peer.Answer{Money: []peer.Money{
		{Span: whole, Amount: "5000000", AmountMax: "7000000", Currency: "USD"},
		{Span: pesos, Amount: "30", Currency: "MXN", CurrencyAlts: []string{"PHP"}},
		{Span: vague, Currency: "EUR", Optional: true},
	}}
	for _, test := range []struct {
		name         string
		answer       []peer.Money
		cash, amount Count
	}{
		{"a range and its alternative", []peer.Money{{Span: whole, Amount: "7000000.0", AmountMax: "5000000", Currency: "USD"},
			{Span: pesos, Amount: "30", Currency: "PHP"}}, Count{2, 2, 2}, Count{2, 2, 2}},
		{"two ends of a range", []peer.Money{{Span: ends[0], Amount: "5000000", Currency: "USD"},
			{Span: ends[1], Amount: "7000000"}}, Count{1, 2, 1}, Count{1, 2, 1}},
		{"two ends in two currencies", []peer.Money{{Span: ends[0], Amount: "5000000", Currency: "USD"},
			{Span: ends[1], Amount: "7000000", Currency: "EUR"}}, Count{1, 2, 1}, Count{0, 2, 1}},
		{"the currency behind", []peer.Money{{Span: ends[0], Amount: "5000000"},
			{Span: ends[1], Amount: "7000000", Currency: "USD"}}, Count{1, 2, 1}, Count{1, 2, 1}},
		{"the code before", []peer.Money{{Span: pesos, Amount: "30", Currency: "MXP"}}, Count{1, 2, 1}, Count{1, 2, 1}},
		{"what is free", []peer.Money{{Span: bareNumber, Amount: "400"}, {Span: vague, Amount: "1", Currency: "EUR"}}, Count{0, 2, 0}, Count{0, 2, 0}},
		{"a false alarm", []peer.Money{{Span: at(t, text, "perhaps")[0], Amount: "1", Currency: "EUR"}}, Count{0, 2, 1}, Count{0, 2, 1}},
	} {
		var tally Tally
		tally.Add(text, gold, peer.Answer{Money: test.answer})
		if tally.Cash != test.cash || tally.Amount != test.amount {
			t.Errorf("%s: found %v, amounts %v; want %v, %v", test.name, tally.Cash, tally.Amount, test.cash, test.amount)
		}
	}
}

func TestLayersThatGoldLacks(t *testing.T) {
	var tally Tally
	text := strings.Repeat("It rained. ", 3)
	tally.Add(text, peer.Answer{}, peer.Answer{Sentences: []peer.Span{{Start: 0, End: 10}}, Tokens: []peer.Span{{Start: 0, End: 2}}})
	if tally != (Tally{}) {
		t.Errorf("counted %v", tally)
	}
}

func TestRates(t *testing.T) {
	for _, test := range []struct {
		in         Count
		f1, recall float64
	}{{Count{}, 1, 1}, {Count{0, 2, 0}, 0, 0}, {Count{0, 0, 2}, 0, 1}, {Count{2, 4, 4}, .5, .5}, {Count{3, 3, 5}, .75, 1}} {
		if test.in.F1() != test.f1 || test.in.Recall() != test.recall {
			t.Errorf("%v: F1 %v, recall %v; want %v, %v", test.in, test.in.F1(), test.in.Recall(), test.f1, test.recall)
		}
	}
}
