package peer

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
)

func TestParagraphs(t *testing.T) {
	for in, want := range map[string][]string{
		"":                                  nil,
		"\n \n":                             nil,
		"Ferry sails":                       {"0 Ferry sails"},
		"Ferry sails\n\nIt left\nat noon.":  {"0 Ferry sails\n", "13 It left\nat noon."},
		"\r\nFerry sails\r\n \r\n\r\nNoon.": {"2 Ferry sails\r\n", "20 Noon."},
	} {
		var got []string
		for at, p := range Paragraphs(in) {
			got = append(got, fmt.Sprint(at, " ", p))
			if in[at:at+len(p)] != p {
				t.Errorf("%q: %q is not at %d", in, p, at)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("Paragraphs(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestFinder(t *testing.T) {
	in := Finder{Text: "the ferry and the port"}
	for _, step := range []struct {
		s  string
		at Span
		ok bool
	}{{"the", Span{0, 3}, true}, {"the", Span{14, 17}, true}, {"ferry", Span{}, false}, {"", Span{}, false}, {"port", Span{18, 22}, true}} {
		if at, ok := in.Next(step.s); at != step.at || ok != step.ok {
			t.Errorf("Next(%q) = %v, %v", step.s, at, ok)
		}
	}
}

// words is a system that gives the words between spaces.
var words = System{
	Gives: []string{Tokens},
	Read: func(d Doc) func() Answer {
		var out Answer
		in := Finder{Text: d.Text}
		for _, w := range strings.Fields(d.Text) {
			span, _ := in.Next(w)
			out.Tokens = append(out.Tokens, span)
		}
		return func() Answer { return out }
	},
}

func TestWays(t *testing.T) {
	const docs = `{"id":"a","text":"It rained."}` + "\n\n" + `{"id":"b","text":""}` + "\n"
	call := func(in string, args ...string) string {
		t.Helper()
		var out bytes.Buffer
		if err := run(words, args, strings.NewReader(in), &out); err != nil {
			t.Fatal(args, err)
		}
		return out.String()
	}
	if got, want := call(docs, "answer"), `{"id":"a","tokens":[{"start":0,"end":2},{"start":3,"end":10}]}`+"\n"+`{"id":"b"}`+"\n"; got != want {
		t.Errorf("answer: %s", got)
	}
	if got, want := call("", "about"), `{"version":"","gives":["tokens"],"alone":null}`+"\n"; got != want {
		t.Errorf("about: %s", got)
	}
	if got := call("", "first"); got != "" {
		t.Errorf("first: %s", got)
	}
	var v Speed
	if err := json.Unmarshal([]byte(call(docs, "speed", "5")), &v); err != nil || v.Bytes != 10 || v.Nanos <= 0 {
		t.Errorf("speed: %v, %v", v, err)
	}
	var sizes []int
	for line := range strings.Lines(call("é ", "grow", "10000", "1", "5", "500")) {
		var size, ns int
		if _, err := fmt.Sscan(line, &size, &ns); err != nil || ns <= 0 {
			t.Errorf("grow: %q", line)
		}
		sizes = append(sizes, size)
	}
	if !slices.Equal(sizes, []int{1, 5, 500}) {
		t.Errorf("grow: sizes %v", sizes)
	}
	for _, args := range [][]string{nil, {"sing"}, {"speed"}, {"grow", "x"}, {"grow", "5", "1"}} {
		if err := run(words, args, strings.NewReader(""), new(bytes.Buffer)); err == nil {
			t.Errorf("%q is no error", args)
		}
	}
}

func TestRepeat(t *testing.T) {
	for _, test := range []struct {
		unit string
		size int
		want string
	}{{"ab", 5, "ababa"}, {"é", 3, "é"}, {"é", 4, "éé"}, {"long", 0, ""}} {
		if got := repeat(test.unit, test.size); got != test.want {
			t.Errorf("repeat(%q, %d) = %q", test.unit, test.size, got)
		}
	}
}
