package main

import (
	"bytes"
	"errors"
	"flag"
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

// TestReadmeFlags holds that the README and the command's comment name every
// flag, and no other.
func TestReadmeFlags(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(readme), "```\nnewstext [")
	usage, _, _ := strings.Cut(rest, "```\n")
	source, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	comment, _, _ := strings.Cut(string(source), "\npackage main\n")
	var out, help bytes.Buffer
	if err := run([]string{"-h"}, strings.NewReader(""), &out, &help); !errors.Is(err, flag.ErrHelp) {
		t.Fatal(err)
	}
	flags := 0
	for line := range strings.Lines(help.String()) {
		name, ok := strings.CutPrefix(line, "  -")
		if !ok {
			continue
		}
		flags++
		name = strings.Fields(name)[0]
		if !strings.Contains("["+usage, "[-"+name) {
			t.Errorf("the README does not name -%s", name)
		}
		if !strings.Contains(comment, "//\t-"+name+" ") {
			t.Errorf("the command's comment does not name -%s", name)
		}
	}
	if n := strings.Count("["+usage, "[-"); n != flags {
		t.Errorf("the README names %d flags, the command has %d", n, flags)
	}
}
