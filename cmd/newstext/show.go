package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"net/url"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/export"
	"github.com/newstext/newstext/jsonl"
)

// show writes the article in the format that was asked for. id is JSON, and
// nil where there is none.
func (s *settings) show(w *bufio.Writer, id []byte, a *newstext.Article) error {
	if s.out == "text" {
		newReading(w, a, s.colour).write()
		return nil
	}
	if s.out == "html" {
		data, err := newPage(a, nameOf(id)).write(pageTemplates())
		if err != nil {
			return err
		}
		_, err = w.Write(data)
		return err
	}
	data, err := s.marshal(id, a)
	if err != nil {
		return err
	}
	exported := s.out == "jsonld" || s.out == "ninjs"
	if s.out == "json" || exported && s.in == "text" {
		var out bytes.Buffer
		if err := json.Indent(&out, data, "", "  "); err != nil {
			return err
		}
		data = out.Bytes()
	}
	w.Write(data)
	return w.WriteByte('\n')
}

// marshal is the article as JSON of the format that was asked for.
func (s *settings) marshal(id []byte, a *newstext.Article) ([]byte, error) {
	write := export.JSONLD
	switch s.out {
	case "ninjs":
		write = export.Ninjs
	case "json", "jsonl":
		return jsonl.Marshal(id, a)
	}
	uri := s.uri
	if s.in == "jsonl" {
		if u, err := url.Parse(text(id)); err == nil && u.IsAbs() {
			uri = u.String()
		}
	}
	return write(a, uri)
}

// text is an id, which is JSON, as text: that of a string, or a number.
func text(id []byte) string {
	var s string
	if json.Unmarshal(id, &s) != nil {
		return string(id)
	}
	return s
}

// quoteJSON is s as a JSON string.
func quoteJSON(s string) []byte {
	data, err := json.Marshal(s)
	if err != nil { // a string always has a JSON form
		panic(err)
	}
	return data
}
