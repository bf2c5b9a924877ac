package newstext_test

import (
	"fmt"
	"time"

	"github.com/newstext/newstext"
)

func ExampleArticle_Timeline() {
	p := newstext.Parser{Published: time.Date(2025, 8, 18, 0, 0, 0, 0, time.UTC)}
	const text = "The mayor has resigned. She met the governor on Friday. The council elected her in 2021."
	article, err := p.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range article.Timeline() {
		fmt.Println(e.When.Value, e.In(text))
	}
	// Output:
	// 2021 elected
	// 2025-08-15 met
	// 2025-08-18 resigned
}

func ExampleEvent() {
	p := newstext.Parser{Published: time.Date(2025, 8, 18, 0, 0, 0, 0, time.UTC)}
	const text = "Donald Trump met Vladimir Putin in Alaska on Friday."
	article, err := p.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	e := article.Events[0]
	fmt.Println(e.In(text), e.When.In(text), e.When.Value)
	for _, who := range e.Participants {
		fmt.Println(who.Name)
	}
	// Output:
	// met Friday 2025-08-15
	// Donald Trump
	// Vladimir Putin
}
