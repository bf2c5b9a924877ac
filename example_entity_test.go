package newstext_test

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext"
)

// profile is a short article about people, for the examples.
const profile = `Kenyan President Amos Kiptoo met Mia Castellano, founder of RiverSense, in Nairobi on Monday.

"I told him that we need clean rivers," Castellano said. The Kenyan leader said he would help her.`

func ExampleArticle_EntityNamed() {
	article, err := newstext.Parse(profile)
	if err != nil {
		fmt.Println(err)
		return
	}
	mia := article.EntityNamed("castellano")
	fmt.Println(mia.Name, mia.Type, mia.Aliases)
	for _, m := range mia.Mentions {
		fmt.Printf("%s: %s\n", m.Form, m.In(profile))
	}
	// Output:
	// Mia Castellano person [Castellano]
	// name: Mia Castellano
	// nominal: founder of RiverSense
	// pronoun: I
	// name: Castellano
	// pronoun: her
}

func ExampleArticle_EntityAt() {
	article, err := newstext.Parse(profile)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.EntityAt(strings.Index(profile, "he would")).Name)
	fmt.Println(article.EntityAt(strings.Index(profile, "met")) == nil)
	// Output:
	// Amos Kiptoo
	// true
}

func ExampleEntity() {
	article, err := newstext.Parse(profile)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range article.Entities {
		for _, r := range e.Roles {
			fmt.Printf("%s: %s", e.Name, r.Title)
			if r.Of != nil {
				fmt.Printf(" (%s)", r.Of.Name)
			}
			fmt.Println()
		}
	}
	// Output:
	// Amos Kiptoo: Kenyan President (Kenyan)
	// Mia Castellano: founder of RiverSense (RiverSense)
}
