package jsonl_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/jsonl"
)

func ExampleParseLine() {
	line, err := jsonl.ParseLine([]byte(`{"id":"a1","text":"The pier cost $5 million.","region":"NZ"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	article, err := line.Parse(newstext.Parser{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s %v\n", line.ID, article.Money)
	// Output: "a1" [NZD 5000000]
}

func ExampleMarshal() {
	article, err := newstext.Parse("Nothing.")
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := jsonl.Marshal([]byte("7"), article)
	fmt.Printf("%.17s %v\n", data, err)
	// Output: {"id":7,"authors" <nil>
}

func ExampleSet() {
	var p newstext.Parser
	fmt.Println(jsonl.Set(&p, "2024-08-20", "NZ"), p.Published.Weekday(), p.Region)
	fmt.Println(jsonl.Set(&p, "yesterday", ""))
	// Output:
	// <nil> Tuesday NZ
	// published "yesterday": not a date (2006-01-02) or an RFC 3339 time
}

func TestParseLine(t *testing.T) {
	tests := []struct{ in, id, want string }{
		{`{"id":"a","text":"x"}`, `"a"`, ""},
		{`{"id":7,"text":""}`, `7`, ""},
		{`{"id":{"n":1},"text":"x","more":2}`, `{"n":1}`, ""},
		{`{"text":"x"}`, "", ""},
		{`{"id":"b"}`, `"b"`, `no "text"`},
		{`{"id":"c","text":null}`, `"c"`, `no "text"`},
		{`{"id":"d","text":1}`, "", "cannot unmarshal number"},
		{`not JSON`, "", "invalid character"},
		{``, "", "unexpected end"},
	}
	for _, tt := range tests {
		line, err := jsonl.ParseLine([]byte(tt.in))
		if string(line.ID) != tt.id {
			t.Errorf("%s: id %s, want %s", tt.in, line.ID, tt.id)
		}
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: error %v, want %q", tt.in, err, tt.want)
		}
	}
}

// TestParse: the line's own settings go before the Parser's.
func TestParse(t *testing.T) {
	p := newstext.Parser{Published: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)}
	if err := jsonl.Set(&p, "", "AU"); err != nil {
		t.Fatal(err)
	}
	const text = "It cost $5 on Monday."
	tests := []struct {
		line jsonl.Line
		want string
	}{
		{jsonl.Line{Text: text}, "AUD 5, 2019-12-30"},
		{jsonl.Line{Text: text, Region: "NZ"}, "NZD 5, 2019-12-30"},
		{jsonl.Line{Text: text, Published: "2024-08-20T09:30:00+12:00"}, "AUD 5, 2024-08-19"},
		{jsonl.Line{Text: text, Published: "2024-08-20T09:30"}, "AUD 5, 2024-08-19"},
		{jsonl.Line{Text: text, Published: "20 August"}, `published "20 August": not a date (2006-01-02) or an RFC 3339 time`},
		{jsonl.Line{Text: text, Region: "Europe"}, `region "Europe": not an ISO 3166 country`},
		{jsonl.Line{Text: strings.Repeat(" ", newstext.DefaultMaxBytes+1)}, "newstext.Parse: text too long: 1048577 bytes, at most 1048576"},
	}
	for _, tt := range tests {
		a, err := tt.line.Parse(p)
		var got string
		if err != nil {
			got = err.Error()
		} else {
			got = fmt.Sprintf("%v, %v", a.Money[0], a.Dates[0].Value)
		}
		if got != tt.want {
			t.Errorf("%+.60v: %s, want %s", tt.line, got, tt.want)
		}
	}
}
