// Command prose3 is github.com/jdkato/prose/v3 as a compared system.
package main

import (
	"github.com/jdkato/prose/v3"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	peer.Main(peer.System{
		Module: "github.com/jdkato/prose/v3",
		Gives:  []string{peer.Sentences, peer.Tokens, peer.Names},
		Read:   func(d peer.Doc) func() peer.Answer { return read(d) },
		Alone: map[string]peer.Read{
			peer.Sentences: func(d peer.Doc) func() peer.Answer {
				return read(d, prose.WithTokenization(false), prose.WithTagging(false), prose.WithExtraction(false))
			},
		},
	})
}

// types are the kinds of names that the model knows.
var types = map[string]string{"PERSON": "person", "ORGANIZATION": "organization",
	"GPE": "location", "GSP": "location", "LOCATION": "location", "FACILITY": "location"}

func read(d peer.Doc, options ...prose.Option) func() peer.Answer {
	var parts []*prose.Document
	var starts []int
	for at, text := range peer.Paragraphs(d.Text) {
		part, err := prose.NewDocument(text, options...)
		if err != nil {
			panic(err)
		}
		parts, starts = append(parts, part), append(starts, at)
	}
	return func() peer.Answer {
		var out peer.Answer
		for i, part := range parts {
			at := starts[i]
			for _, s := range part.Sentences() {
				out.Sentences = append(out.Sentences, peer.Span{Start: at + s.Start, End: at + s.End()})
			}
			for _, t := range part.Tokens() {
				out.Tokens = append(out.Tokens, peer.Span{Start: at + t.Start, End: at + t.End()})
			}
			for _, e := range part.Entities() {
				span := peer.Span{Start: at + e.Start, End: at + e.End()}
				out.Mentions = append(out.Mentions, peer.Mention{Span: span, Type: types[e.Label]})
			}
		}
		return out
	}
}
