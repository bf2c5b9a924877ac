// Command when is github.com/olebedev/when, with its rules for English, as a
// compared system. It finds the first date of a text; the rest of the line is
// searched again until nothing is found.
package main

import (
	"github.com/olebedev/when"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	peer.Main(peer.System{
		Module: "github.com/olebedev/when",
		Gives:  []string{peer.Dates, peer.Values},
		Read:   read,
	})
}

func read(d peer.Doc) func() peer.Answer {
	base := d.Day()
	var out peer.Answer
	for at, line := range peer.Lines(d.Text) {
		for line != "" {
			found, err := when.EN.Parse(line, base)
			if err != nil || found == nil {
				break
			}
			layout := "2006-01-02"
			if found.Time.Hour() != base.Hour() || found.Time.Minute() != base.Minute() {
				layout = "2006-01-02T15:04"
			}
			end := found.Index + len(found.Text)
			span := peer.Span{Start: at + found.Index, End: at + end}
			out.Dates = append(out.Dates, peer.Date{Span: span, Value: found.Time.Format(layout)})
			line, at = line[end:], at+end
		}
	}
	return func() peer.Answer { return out }
}
