//go:build ignore

// Command dateparser is the search of github.com/markusmobius/go-dateparser,
// told that the text is English, as a compared system. It is built with
// peers/dateparser.mod instead of go.mod: its newest release, far quicker and
// better than those before, needs a newer Go than newstext does.
package main

import (
	"github.com/markusmobius/go-dateparser"
	"github.com/markusmobius/go-dateparser/date"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	peer.Main(peer.System{
		Module: "github.com/markusmobius/go-dateparser",
		Gives:  []string{peer.Dates, peer.Values},
		Read:   read,
	})
}

func read(d peer.Doc) func() peer.Answer {
	settings := &dateparser.Configuration{CurrentTime: d.Day(), Languages: []string{"en"}, ReturnTimeAsPeriod: true}
	var out peer.Answer
	for at, line := range peer.Lines(d.Text) {
		_, found, err := dateparser.Search(settings, line)
		if err != nil {
			continue // nothing found
		}
		in := peer.Finder{Text: line}
		for _, f := range found {
			if span, ok := in.Next(f.Text); ok {
				out.Dates = append(out.Dates, peer.Date{Span: peer.Span{Start: at + span.Start, End: at + span.End}, Value: value(f.Date)})
			}
		}
	}
	return func() peer.Answer { return out }
}

// value is the date as TIMEX3 writes it, as precise as it was read.
func value(d date.Date) string {
	switch d.Period {
	case date.Year:
		return d.Time.Format("2006")
	case date.Month:
		return d.Time.Format("2006-01")
	case date.Hour, date.Minute, date.Second:
		return d.Time.Format("2006-01-02T15:04")
	}
	return d.Time.Format("2006-01-02")
}
