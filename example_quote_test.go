package newstext_test

import (
	"fmt"

	"github.com/newstext/newstext"
)

func ExampleFindQuotes() {
	text := `"We will not wait," said Anna Kovacs, the mayor of Lindau. "The bridge has to close." According to the engineers, it is "a danger to everyone."`
	for q := range newstext.FindQuotes(text) {
		fmt.Println(q.Kind, "by", q.Speaker.Name)
		for _, s := range q.Content {
			fmt.Println("\t" + s.In(text))
		}
	}
	// Output:
	// direct by Anna Kovacs
	// 	"We will not wait,"
	// 	"The bridge has to close."
	// mixed by the engineers
	// 	it is "a danger to everyone."
}

func ExampleArticle_QuotesBy() {
	a, err := newstext.Parse(`Anna Kovacs closed the bridge on Monday. She told reporters that it was unsafe. "Nobody asked us," said Piet Vos.`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for q := range a.QuotesBy(a.EntityNamed("Anna Kovacs")) {
		fmt.Println(q.Source[0].In(a.Text), q.Cue[0].In(a.Text), q.Content[0].In(a.Text))
	}
	// Output: She told that it was unsafe
}
