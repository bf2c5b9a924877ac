// Command sentences is github.com/neurosnap/sentences, with its rules for
// English, as a compared system.
package main

import (
	"github.com/neurosnap/sentences/english"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	tokenizer, err := english.NewSentenceTokenizer(nil)
	if err != nil {
		panic(err)
	}
	peer.Main(peer.System{
		Module: "github.com/neurosnap/sentences",
		Gives:  []string{peer.Sentences},
		Read: func(d peer.Doc) func() peer.Answer {
			var out peer.Answer
			for at, text := range peer.Paragraphs(d.Text) {
				for _, s := range tokenizer.Tokenize(text) {
					out.Sentences = append(out.Sentences, peer.Span{Start: at + s.Start, End: at + s.End})
				}
			}
			return func() peer.Answer { return out }
		},
	})
}
