package main

import (
	"strings"
	"testing"
)

func TestFloors(t *testing.T) {
	const text = "# figures\nset-a  x.f1 >= 0.5 # a note\nset-a y <= 3\n"
	floors, err := parseFloors(text)
	if err != nil || len(floors) != 2 {
		t.Fatalf("parseFloors: %v, %v", floors, err)
	}
	reached := parseBoard(strings.NewReader("set-a        x.f1: 0.4999 y: 2 pos_accuracy: 0.9 (1.0s)\n"))
	if got := reached["set-a x.f1"]; got != 0.4999 || !floors[0].missed(got) {
		t.Errorf("x.f1 is %v and not missed", got)
	}
	if got := reached["set-a y"]; got != 2 || floors[1].missed(got) {
		t.Errorf("y is %v and missed", got)
	}
	floors[0].least = 0.75
	want := "# figures\nset-a                  x.f1                       >= 0.7500  # a note\nset-a                  y                          <= 3.0000\n"
	if got := string(writeFloors(text, floors)); got != want {
		t.Errorf("writeFloors:\n%s\nwant\n%s", got, want)
	}
}

func TestBadFloors(t *testing.T) {
	for in, want := range map[string]string{
		"a b\n":         `line 1: not SET FIGURE >= NUMBER: "a b"`,
		"\na b >= x":    `line 2: strconv.ParseFloat: parsing "x": invalid syntax`,
		"a b == 0.5 \n": `line 1: not SET FIGURE >= NUMBER: "a b == 0.5 "`,
	} {
		if _, err := parseFloors(in); err == nil || err.Error() != want {
			t.Errorf("parseFloors(%q): %v, want %s", in, err, want)
		}
	}
}
