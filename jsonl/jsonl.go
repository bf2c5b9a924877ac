// Package jsonl reads articles from lines of JSON, the form in which
// collections of them are kept, and writes what newstext finds as such lines.
//
//	{"id":"a1","text":"…","published":"2024-08-20","region":"NZ"}
//
// has the article {"id":"a1","blocks":[…],"sentences":[…],…}: the id, then the
// keys of [newstext.Article]. The id may be any JSON, and may be left out.
package jsonl

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

// A Line is an article to be read.
type Line struct {
	ID        json.RawMessage `json:"id,omitempty"` // nil: none
	Text      string          `json:"text"`
	Published string          `json:"published,omitempty"` // as Set takes it
	Region    string          `json:"region,omitempty"`    // as Set takes it
}

// ParseLine reads one line. A line without a text is an error; the ID is there
// all the same, so that the answer can have it.
func ParseLine(data []byte) (Line, error) {
	var in struct {
		Line
		Text *string `json:"text"` // hides that of Line: one that is left out is no empty text
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return Line{}, err
	}
	if in.Text == nil {
		return in.Line, errors.New(`no "text"`)
	}
	in.Line.Text = *in.Text
	return in.Line, nil
}

// Parse reads the article with the settings of p. The line's own day and
// country go before them.
func (l Line) Parse(p newstext.Parser) (*newstext.Article, error) {
	if err := Set(&p, l.Published, l.Region); err != nil {
		return nil, err
	}
	return p.Parse(l.Text)
}

// layouts are the forms of a day of publication: a day, or a time after RFC
// 3339 or without its zone.
var layouts = [...]string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04"}

// Set sets the day of publication, 2006-01-02 or a time after RFC 3339, and
// the country of the paper, a code of ISO 3166 such as NZ. An empty one leaves
// what p has.
func Set(p *newstext.Parser, published, region string) error {
	if published != "" {
		day, err := parseDay(published)
		if err != nil {
			return err
		}
		p.Published = day
	}
	if region != "" {
		r, err := language.ParseRegion(region)
		if err != nil || !r.IsCountry() {
			return fmt.Errorf("region %q: not an ISO 3166 country", region)
		}
		p.Region = r.Canonicalize()
	}
	return nil
}

func parseDay(s string) (time.Time, error) {
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("published %q: not a date (2006-01-02) or an RFC 3339 time", s)
}

// Marshal is the article as one line, without a line end: the id, where it is
// not nil, then the keys of the article.
func Marshal(id json.RawMessage, a *newstext.Article) ([]byte, error) {
	data, err := a.MarshalJSON()
	if err != nil || id == nil {
		return data, err
	}
	line := make([]byte, 0, len(`{"id":`)+len(id)+len(data))
	line = append(line, `{"id":`...)
	line = append(line, id...)
	line = append(line, ',')
	return append(line, data[1:]...), nil
}
