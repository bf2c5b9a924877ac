// Package golden reads and writes the test articles: archives in the txtar
// format of golang.org/x/tools, "-- name --" before each file, a comment
// first.
package golden

import (
	"bytes"
	"fmt"
	"os"
	"strings"
)

// An Archive is a comment and files, in order.
type Archive struct {
	Comment string
	Files   []File
}

// A File is one file of an archive. Its text ends in a line end unless it is
// empty.
type File struct{ Name, Text string }

// Read reads the archive of that name.
func Read(name string) (*Archive, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return Parse(string(data)), nil
}

// Parse reads an archive.
func Parse(data string) *Archive {
	a := &Archive{}
	text := &a.Comment
	for line := range strings.Lines(data) {
		if name, ok := marker(line); ok {
			a.Files = append(a.Files, File{Name: name})
			text = &a.Files[len(a.Files)-1].Text
			continue
		}
		*text += line
	}
	return a
}

// marker reads a "-- name --" line.
func marker(line string) (name string, ok bool) {
	line = strings.TrimRight(line, "\r\n")
	name, ok = strings.CutPrefix(line, "-- ")
	if ok {
		name, ok = strings.CutSuffix(name, " --")
	}
	return strings.TrimSpace(name), ok && strings.TrimSpace(name) != ""
}

// File is the text of the file of that name, and whether there is one.
func (a *Archive) File(name string) (string, bool) {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Text, true
		}
	}
	return "", false
}

// Set makes text the text of the file of that name, the last one if it is new.
func (a *Archive) Set(name, text string) {
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Text = text
			return
		}
	}
	a.Files = append(a.Files, File{name, text})
}

// Write writes the archive to the file of that name.
func (a *Archive) Write(name string) error {
	var b bytes.Buffer
	b.WriteString(a.Comment)
	for _, f := range a.Files {
		fmt.Fprintf(&b, "-- %s --\n%s", f.Name, f.Text)
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
