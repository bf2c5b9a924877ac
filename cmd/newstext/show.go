package main

import (
	"bufio"
	"bytes"
	"encoding/json"

	"github.com/newstext/newstext"
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
	data, err := a.MarshalJSON()
	if err != nil {
		return err
	}
	if id != nil {
		data = append(append(append([]byte(`{"id":`), id...), ','), data[1:]...)
	}
	if s.out == "json" {
		var out bytes.Buffer
		if err := json.Indent(&out, data, "", "  "); err != nil {
			return err
		}
		data = out.Bytes()
	}
	w.Write(data)
	return w.WriteByte('\n')
}

// quoteJSON is s as a JSON string.
func quoteJSON(s string) []byte {
	data, err := json.Marshal(s)
	if err != nil { // a string always has a JSON form
		panic(err)
	}
	return data
}
