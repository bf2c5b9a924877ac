// Command newstext is this repository's parser as a compared system.
package main

import (
	"golang.org/x/text/language"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/bench/peers/peer"
)

func main() {
	peer.Main(peer.System{
		Module: "github.com/newstext/newstext",
		Gives:  []string{peer.Sentences, peer.Tokens, peer.Names, peer.Dates, peer.Values, peer.Cash, peer.Amounts},
		Read:   everything,
		Alone: map[string]peer.Read{
			peer.Sentences: func(d peer.Doc) func() peer.Answer { return drain(parser(d).Sentences(d.Text)) },
			peer.Dates:     func(d peer.Doc) func() peer.Answer { return drain(parser(d).FindDates(d.Text)) },
			peer.Cash:      func(d peer.Doc) func() peer.Answer { return drain(parser(d).FindMoney(d.Text)) },
		},
	})
}

// parser is one with the settings of the document.
func parser(d peer.Doc) *newstext.Parser {
	p := &newstext.Parser{MaxBytes: -1, WithTokens: true}
	p.Published, _ = d.Time()
	p.Region, _ = language.ParseRegion(d.Region)
	return p
}

// drain reads all of a sequence whose values are only timed.
func drain[T any](values func(func(T) bool)) func() peer.Answer {
	for range values {
	}
	return func() peer.Answer { return peer.Answer{} }
}

func everything(d peer.Doc) func() peer.Answer {
	a, err := parser(d).Parse(d.Text)
	if err != nil {
		panic(err) // no text is too long without a limit
	}
	return func() peer.Answer {
		var out peer.Answer
		for _, s := range a.Sentences {
			out.Sentences = append(out.Sentences, peer.Span(s.Span))
		}
		for _, t := range a.Tokens {
			out.Tokens = append(out.Tokens, peer.Span(t.Span))
		}
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				out.Mentions = append(out.Mentions, peer.Mention{Span: peer.Span(m.Span), Type: e.Type.String(), Form: m.Form.String()})
			}
		}
		for _, x := range a.Dates {
			out.Dates = append(out.Dates, peer.Date{Span: peer.Span(x.Span), Value: x.Value.String()})
		}
		for _, m := range a.Money {
			money := peer.Money{Span: peer.Span(m.Span), Amount: m.Amount.String(), Currency: string(m.Currency)}
			if m.Max.Cmp(m.Amount) > 0 {
				money.AmountMax = m.Max.String()
			}
			out.Money = append(out.Money, money)
		}
		return out
	}
}
