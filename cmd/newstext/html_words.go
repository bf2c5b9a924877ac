package main

import (
	"fmt"
	"strings"

	"github.com/newstext/newstext"
)

// The words of the report for hedges, amounts and dates.

// modWord is a hedge as a reader says it, with a space behind it; "" for none.
func modWord(m newstext.Mod) string {
	switch m {
	case newstext.Approx:
		return "about "
	case newstext.MoreThan:
		return "more than "
	case newstext.LessThan:
		return "less than "
	case newstext.AtLeast:
		return "at least "
	case newstext.AtMost:
		return "at most "
	case newstext.StartOf:
		return "early in "
	case newstext.MidOf:
		return "the middle of "
	case newstext.EndOf:
		return "late in "
	case newstext.Before:
		return "before "
	case newstext.After:
		return "after "
	}
	return ""
}

// grouped is d with its digits in threes: "90,000,000,000".
func grouped(d newstext.Decimal) string {
	whole, frac, _ := strings.Cut(d.String(), ".")
	sign := ""
	if rest, ok := strings.CutPrefix(whole, "-"); ok {
		sign, whole = "-", rest
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if frac != "" {
		b.WriteByte('.')
		b.WriteString(frac)
	}
	return b.String()
}

// moneyText is an amount in figures: "about USD 90,000,000,000 a barrel".
func moneyText(m newstext.Money) string {
	s := modWord(m.Mod) + string(m.Currency) + " " + grouped(m.Amount)
	if m.IsRange() {
		s += " – " + grouped(m.Max)
	}
	if m.Per != "" {
		s += " per " + m.Per
	}
	return s
}

// dateText is what a date means in words: "Monday 18 August 2025", "August
// 2025", "3 months".
func dateText(d newstext.Date) string { return modWord(d.Mod) + timexText(d.Value) }

func timexText(v newstext.Timex) string {
	value := v.String()
	switch value {
	case "PAST_REF":
		return "some time in the past"
	case "PRESENT_REF":
		return "now"
	case "FUTURE_REF":
		return "some time to come"
	}
	if v.IsDuration() {
		return lengthText(value)
	}
	iv, ok := v.Interval(nil)
	if !ok || iv.From.Year() <= 0 {
		return value
	}
	from, last := iv.From, iv.To.AddDate(0, 0, -1)
	switch v.Granularity() {
	case newstext.ByYear:
		return from.Format("2006")
	case newstext.ByMonth:
		return from.Format("January 2006")
	case newstext.ByDay:
		return from.Format("Monday 2 January 2006")
	case newstext.ByPartOfDay:
		return from.Format("Monday 2 January 2006") + partOfDay(value)
	case newstext.ByHour, newstext.ByMinute, newstext.BySecond:
		return from.Format("Monday 2 January 2006, 15:04")
	case newstext.ByHalf, newstext.BySeason, newstext.ByQuarter:
		return from.Format("January") + " – " + last.Format("January 2006")
	case newstext.ByWeek, newstext.ByWeekend:
		return from.Format("2 January") + " – " + last.Format("2 January 2006")
	}
	return from.Format("2006") + " – " + last.Format("2006")
}

// partOfDay is the part of the day that a TIMEX3 value ends in.
func partOfDay(value string) string {
	switch _, part, _ := strings.Cut(value, "T"); part {
	case "MO":
		return ", morning"
	case "MI":
		return ", midday"
	case "AF":
		return ", afternoon"
	case "EV":
		return ", evening"
	case "NI":
		return ", night"
	}
	return ""
}

// lengthText is a TIMEX3 length in words: "P1Y6M" is "1 year 6 months". X
// stands where it was not counted.
func lengthText(value string) string {
	rest, ok := strings.CutPrefix(value, "P")
	if !ok {
		return value
	}
	units := map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day"}
	var words []string
	for rest != "" {
		if rest[0] == 'T' {
			units = map[byte]string{'H': "hour", 'M': "minute", 'S': "second"}
			rest = rest[1:]
			continue
		}
		n := strings.IndexFunc(rest, func(r rune) bool { return r != '.' && r != 'X' && (r < '0' || r > '9') })
		if n <= 0 || units[rest[n]] == "" {
			return value
		}
		unit := units[rest[n]]
		switch count := rest[:n]; count {
		case "1":
			words = append(words, "1 "+unit)
		case "X":
			words = append(words, "some "+unit+"s")
		default:
			words = append(words, count+" "+unit+"s")
		}
		rest = rest[n+1:]
	}
	return strings.Join(words, " ")
}

// typeText is what an entity is, in a word.
func typeText(t newstext.EntityType) string {
	switch t {
	case newstext.Person:
		return "person"
	case newstext.Organization:
		return "organization"
	case newstext.Location:
		return "place"
	case newstext.Misc:
		return "other name"
	}
	return "source"
}

// many is n with the noun: "1 quote", "2 quotes", "2 people".
func many(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", more)
}
