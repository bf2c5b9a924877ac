// Command prose2 is github.com/jdkato/prose/v2 as a compared system. Its
// model is loaded once, as it allows: by itself it loads it for every text.
package main

import (
	"github.com/jdkato/prose/v2"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	first, err := prose.NewDocument("One.")
	if err != nil {
		panic(err)
	}
	model := prose.UsingModel(first.Model)
	peer.Main(peer.System{
		Module: "github.com/jdkato/prose/v2",
		Gives:  []string{peer.Sentences, peer.Tokens, peer.Names},
		Read:   func(d peer.Doc) func() peer.Answer { return read(d, model) },
		Alone: map[string]peer.Read{
			peer.Sentences: func(d peer.Doc) func() peer.Answer {
				return read(d, model, prose.WithTokenization(false), prose.WithTagging(false), prose.WithExtraction(false))
			},
		},
	})
}

// types are the kinds of names that the model knows.
var types = map[string]string{"PERSON": "person", "ORGANIZATION": "organization",
	"GPE": "location", "GSP": "location", "LOCATION": "location", "FACILITY": "location"}

func read(d peer.Doc, options ...prose.DocOpt) func() peer.Answer {
	var parts []*prose.Document
	for _, text := range peer.Paragraphs(d.Text) {
		part, err := prose.NewDocument(text, options...)
		if err != nil {
			panic(err)
		}
		parts = append(parts, part)
	}
	return func() peer.Answer { return answer(d.Text, parts) }
}

// answer finds what was read in the text: prose gives strings.
func answer(text string, parts []*prose.Document) peer.Answer {
	var out peer.Answer
	sentences, tokens, names := peer.Finder{Text: text}, peer.Finder{Text: text}, peer.Finder{Text: text}
	for _, part := range parts {
		for _, s := range part.Sentences() {
			if span, ok := sentences.Next(s.Text); ok {
				out.Sentences = append(out.Sentences, span)
			}
		}
		for _, t := range part.Tokens() {
			if span, ok := tokens.Next(t.Text); ok {
				out.Tokens = append(out.Tokens, span)
			}
		}
		for _, e := range part.Entities() {
			if span, ok := names.Next(e.Text); ok {
				out.Mentions = append(out.Mentions, peer.Mention{Span: span, Type: types[e.Label]})
			}
		}
	}
	return out
}
