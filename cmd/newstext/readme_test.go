package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestReadmeOutput holds that the command in the README prints the lines that
// stand below it there, in their order; "…" stands for those left out.
func TestReadmeOutput(t *testing.T) {
	t.Chdir("../..") // the README's commands are run there
	data, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(data), "\n$ go run ./cmd/newstext ")
	args, rest, _ := strings.Cut(rest, "\n```\n")
	_, rest, _ = strings.Cut(rest, "\n```\n")
	shown, _, ok := strings.Cut(rest, "```\n")
	if !ok {
		t.Fatal("no command or no output in README.md")
	}
	var out, errs bytes.Buffer
	if err := run(strings.Fields(args), strings.NewReader(""), &out, &errs); err != nil {
		t.Fatalf("%v: %s", err, errs.String())
	}
	printed := out.String()
	for line := range strings.Lines(shown) {
		if strings.TrimSpace(line) == "…" || strings.TrimSpace(line) == "" {
			continue
		}
		_, after, ok := strings.Cut(printed, "\n"+line)
		if !ok {
			t.Fatalf("the command does not print %q after what the README has before it, but\n%s", line, printed)
		}
		printed = "\n" + after
	}
}
