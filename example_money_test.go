package newstext_test

import (
	"errors"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

func ExampleFindMoney() {
	text := "Oil fell to $80 a barrel, and the rescue will cost between 10 and 12 million euros."
	for m := range newstext.FindMoney(text) {
		fmt.Printf("%s: %v %v\n", m.In(text), m.Amount, m.Currency)
		if m.IsRange() {
			fmt.Println("up to", m.Max)
		}
	}
	// Output:
	// $80: 80 USD
	// 10 and 12 million euros: 10000000 EUR
	// up to 12000000
}

func ExampleFindConversions() {
	paper := newstext.Parser{Region: language.MustParseRegion("AU")}
	text := "Canberra owes $US80 billion ($120 billion) for the ships."
	for c := range paper.FindConversions(text) {
		fmt.Printf("%v %v is %v %v, at %s\n", c.From.Amount, c.From.Currency, c.To.Amount, c.To.Currency, c.Rate().FloatString(4))
	}
	// Output:
	// 80000000000 USD is 120000000000 AUD, at 1.5000
}

func ExampleParseMoney() {
	m, err := newstext.ParseMoney("NZ$151b")
	fmt.Println(m.Amount, m.Currency.Name(), err)

	_, err = newstext.ParseMoney("US$9x0B")
	fmt.Println(err, errors.Is(err, newstext.ErrSyntax))
	// Output:
	// 151000000000 New Zealand dollar <nil>
	// newstext.ParseMoney: "US$9x0B" at byte 4: invalid syntax true
}

func ExampleParseConversion() {
	c, err := newstext.ParseConversion("($1 = 7.25 Chinese yuan)")
	fmt.Println(c.From, "=", c.To, err)
	// Output:
	// USD 1 = CNY 7.25 <nil>
}

func ExampleCurrency() {
	for _, c := range []newstext.Currency{"JPY", "DEM", "XBT"} {
		unit, known := c.Unit() // as golang.org/x/text has it
		fmt.Println(c, c.Name(), c.Digits(), unit, known)
	}
	// Output:
	// JPY Japanese yen 0 JPY true
	// DEM German mark 2 DEM true
	// XBT bitcoin 8 XXX false
}

func ExampleDecimal() {
	a, _ := newstext.ParseDecimal("1.50")
	b, _ := newstext.ParseDecimal("1.5")
	f, exact := a.Float64()
	fmt.Println(a, a == b, a.Equal(b), a.Sign(), a.IsZero(), a.Rat(), f, exact)
	// Output:
	// 1.5 true true 1 false 3/2 1.5 true
}

func ExampleDecimal_Cmp() {
	var sums []newstext.Decimal
	for m := range newstext.FindMoney("It cost $12.5 million, not $300,000 or $2 billion.") {
		sums = append(sums, m.Amount)
	}
	fmt.Println(slices.MaxFunc(sums, newstext.Decimal.Cmp))
	// Output: 2000000000
}

func ExampleParseDecimal() {
	d, err := newstext.ParseDecimal("-0.050")
	fmt.Println(d, err)

	_, err = newstext.ParseDecimal("1234567890123456789") // 19 digits
	fmt.Println(errors.Is(err, newstext.ErrRange))
	// Output:
	// -0.05 <nil>
	// true
}
