package newstext_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/newstext/newstext"
)

// TestEventWhen holds what When says where an expression dates the event, where
// only the story does, and where nothing does.
func TestEventWhen(t *testing.T) {
	p := newstext.Parser{Published: time.Date(2025, 8, 18, 9, 30, 0, 0, time.UTC)}
	const text = "The mayor has resigned. She met the governor on Friday. The council will elect another."
	a, err := p.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, e := range a.Events {
		said := ""
		if e.When.Len() > 0 {
			said = e.When.In(text)
		}
		got = append(got, fmt.Sprintf("%s %q %s %s", e.In(text), said, e.When.Type, e.When.Value))
	}
	want := []string{`resigned "" DATE 2025-08-18`, `met "Friday" DATE 2025-08-15`, `elect ""  `}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if n := len(a.Timeline()); n != 2 {
		t.Errorf("%d events in the timeline, want 2", n)
	}
}

// TestEventJSON writes a date that no expression gives without a span, and
// reads it back.
func TestEventJSON(t *testing.T) {
	p := newstext.Parser{Published: time.Date(2025, 8, 18, 0, 0, 0, 0, time.UTC)}
	a, err := p.Parse("The mayor has resigned.")
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	if want := `"when":{"type":"DATE","value":"2025-08-18","from":"2025-08-18","to":"2025-08-19"}`; !strings.Contains(string(data), want) {
		t.Errorf("got %s\nwant in it %s", data, want)
	}
	var b newstext.Article
	if err := json.Unmarshal(data, &b); err != nil {
		t.Fatal(err)
	}
	if len(b.Events) != 1 || b.Events[0].When != a.Events[0].When {
		t.Errorf("read back %v, want %v", b.Events, a.Events)
	}
}
