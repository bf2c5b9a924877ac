// Command uax29 is github.com/clipperhouse/uax29/v2, which cuts sentences and
// words as Unicode defines them, as a compared system.
package main

import (
	"strings"

	"github.com/clipperhouse/uax29/v2/sentences"
	"github.com/clipperhouse/uax29/v2/words"

	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	peer.Main(peer.System{
		Module: "github.com/clipperhouse/uax29/v2",
		Gives:  []string{peer.Sentences, peer.Tokens},
		Read: func(d peer.Doc) func() peer.Answer {
			out := peer.Answer{Sentences: cut(d), Tokens: split(d)}
			return func() peer.Answer { return out }
		},
		Alone: map[string]peer.Read{
			peer.Sentences: func(d peer.Doc) func() peer.Answer {
				out := peer.Answer{Sentences: cut(d)}
				return func() peer.Answer { return out }
			},
		},
	})
}

func cut(d peer.Doc) []peer.Span {
	var out []peer.Span
	for s := sentences.FromString(d.Text); s.Next(); {
		out = append(out, peer.Span{Start: s.Start(), End: s.End()})
	}
	return out
}

// split leaves white space out: to Unicode it is a word as well.
func split(d peer.Doc) []peer.Span {
	var out []peer.Span
	for w := words.FromString(d.Text); w.Next(); {
		if strings.TrimSpace(w.Value()) != "" {
			out = append(out, peer.Span{Start: w.Start(), End: w.End()})
		}
	}
	return out
}
