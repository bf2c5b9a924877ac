package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/command"
)

// TestLines: every line is answered, in order, on however many cores; bad ones
// by their number, which standard error tells too.
func TestLines(t *testing.T) {
	const n = 500
	bad := map[int]string{ // by line, and what is wrong
		7:   `no "text"`,
		250: "invalid character",
		499: `region "Europe"`,
	}
	var in strings.Builder
	for i := 1; i <= n; i++ {
		switch i {
		case 7:
			in.WriteString(`{"id":7}`)
		case 250:
			in.WriteString(`not JSON`)
		case 499:
			in.WriteString(`{"id":499,"text":"x","region":"Europe"}`)
		default:
			fmt.Fprintf(&in, `{"id":%d,"text":%q}`, i, strings.Repeat("The pier cost $5 million. ", i%9))
		}
		in.WriteString("\n")
	}
	var out, errs bytes.Buffer
	if err := run([]string{"-in", "jsonl", "-out", "jsonl"}, strings.NewReader(in.String()), &out, &errs); !errors.Is(err, command.ErrReported) {
		t.Errorf("error %v, want that bad lines were told", err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != n {
		t.Fatalf("%d lines, want %d", len(lines), n)
	}
	for i, line := range lines {
		number := i + 1
		var got struct {
			ID    int
			Error string
			Money []any
		}
		if err := json.Unmarshal([]byte(line), &got); err != nil {
			t.Fatalf("line %d: %v", number, err)
		}
		want, isBad := bad[number]
		switch {
		case isBad && (!strings.Contains(got.Error, fmt.Sprintf("line %d: ", number)) || !strings.Contains(got.Error, want)):
			t.Errorf("line %d: error %q, want %q", number, got.Error, want)
		case isBad && !strings.Contains(errs.String(), fmt.Sprintf("line %d: %s", number, want)):
			t.Errorf("standard error tells nothing of line %d: %s", number, errs.String())
		case !isBad && (got.ID != number || len(got.Money) != number%9):
			t.Errorf("line %d has the answer to %d, with %d amounts", number, got.ID, len(got.Money))
		}
	}
}

// TestLongLine: a line over the limit is passed by, and nothing of it kept.
func TestLongLine(t *testing.T) {
	in := `{"id":1,"text":"` + strings.Repeat("a", maxLine) + "\"}\n" + `{"id":2,"text":"Nothing."}` + "\n"
	var out, errs bytes.Buffer
	err := run([]string{"-in", "jsonl", "-out", "jsonl"}, strings.NewReader(in), &out, &errs)
	if !errors.Is(err, command.ErrReported) || !strings.HasPrefix(out.String(), `{"id":null,"error":"line 1: the line is over 16777216 bytes"}`+"\n"+`{"id":2,`) {
		t.Errorf("%v: %.200s", err, out.String())
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("full") }

// TestFullOutput: where the output takes no more, the command ends.
func TestFullOutput(t *testing.T) {
	in := strings.Repeat(`{"text":"The pier cost $5 million."}`+"\n", 5000)
	err := run([]string{"-in", "jsonl", "-out", "jsonl"}, strings.NewReader(in), failing{}, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "full") {
		t.Errorf("error %v", err)
	}
}

func TestFlags(t *testing.T) {
	for _, tt := range []struct{ args, want string }{
		{"-in xml", `-in "xml": not text or jsonl`},
		{"-out xml", `-out "xml": not text, json, jsonl, html, jsonld or ninjs`},
		{"-published yesterday", `-published "yesterday": not a date (2006-01-02) or an RFC 3339 time`},
		{"-region Europe", `-region "Europe": not an ISO 3166 country`},
		{"-none", "usage"},
		{"no-such-file", "open no-such-file: "}, // and what the system says
	} {
		var out, errs bytes.Buffer
		if err := run(strings.Fields(tt.args), strings.NewReader(""), &out, &errs); err == nil || !strings.HasPrefix(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.args, err, tt.want)
		}
	}
}
