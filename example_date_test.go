package newstext_test

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/newstext/newstext"
)

func ExampleParser_FindDates() {
	paper := newstext.Parser{Published: time.Date(2025, 8, 18, 0, 0, 0, 0, time.UTC)}
	text := "Trump met Putin in Alaska on Friday and will meet Zelenskyy this evening."
	for d := range paper.FindDates(text) {
		fmt.Println(d.In(text), d.Type, d.Value)
	}
	// Output:
	// Friday DATE 2025-08-15
	// this evening TIME 2025-08-18TEV
}

func ExampleFindDates() {
	text := "The plant, which was shut on Monday, had run since 1986."
	for d := range newstext.FindDates(text) {
		fmt.Println(d.In(text), d.Value) // nobody said which Monday
	}
	// Output:
	// Monday XXXX-WXX-1
	// 1986 1986
}

func ExampleParseDate() {
	d, err := newstext.ParseDate("the third quarter of 1990")
	fmt.Println(d.Value, err)

	_, err = newstext.ParseDate("Monday or Tuesday")
	fmt.Println(err, errors.Is(err, newstext.ErrSyntax))
	// Output:
	// 1990-Q3 <nil>
	// newstext.ParseDate: "Monday or Tuesday" at byte 7: invalid syntax true
}

func ExampleDate_Interval() {
	d, _ := newstext.ParseDate("February 2024")
	if i, ok := d.Interval(time.UTC); ok {
		fmt.Println(i.From.Format(time.DateOnly), "up to", i.To.Format(time.DateOnly))
	}
	// Output:
	// 2024-02-01 up to 2024-03-01
}

func ExampleTimex_Compare() {
	var values []newstext.Timex
	for d := range newstext.FindDates("In May 2021, in 1998, on 3 May 2021, and in the 1990s.") {
		values = append(values, d.Value)
	}
	slices.SortFunc(values, newstext.Timex.Compare)
	fmt.Println(values)
	// Output:
	// [199 1998 2021-05 2021-05-03]
}

func ExampleParseTimex() {
	for _, s := range []string{"2013-W12", "P3M", "XXXX-WXX-1", "2013-13"} {
		v, err := newstext.ParseTimex(s)
		fmt.Println(s, v.Granularity(), v.IsDuration(), v.IsZero(), err)
	}
	// Output:
	// 2013-W12 week false false <nil>
	// P3M  true false <nil>
	// XXXX-WXX-1 day false false <nil>
	// 2013-13  false true newstext.ParseTimex: "2013-13" at byte 0: invalid syntax
}

func ExampleInterval_Contains() {
	quarter, _ := newstext.ParseDate("the third quarter of 2024")
	iv, _ := quarter.Interval(time.UTC)
	fmt.Println(iv.Contains(time.Date(2024, 8, 20, 9, 0, 0, 0, time.UTC)))
	fmt.Println(iv.Contains(iv.To)) // the end is not in it
	// Output:
	// true
	// false
}
