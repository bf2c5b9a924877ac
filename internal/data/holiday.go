package data

import _ "embed"

// HolidayNames is a lex.Table from the names of days, in lower case without
// hyphens and apostrophes, to an index into Holidays. It, Holidays and Feasts
// are generated from src/en/holidays.tsv and src/en/feasts.tsv.
//
//go:embed holiday_names.bin
var HolidayNames string

// A Holiday is a day that has a name: its rule, and those of regions that have
// their own.
type Holiday struct {
	Rule    HolidayRule
	Regions [4]RegionalRule
}

// A RegionalRule is the rule of a region, by ISO 3166 alpha-2; "" is none.
type RegionalRule struct {
	Region string
	Rule   HolidayRule
}

// A HolidayRule finds the day in a year, and goes Plus days further.
type HolidayRule struct {
	Kind HolidayKind
	A, B uint8
	N    uint8
	Plus int8
}

// HolidayKind is how a rule finds the day.
type HolidayKind uint8

const (
	_             HolidayKind = iota
	HolidayFixed              // day B of month A
	HolidayNth                // weekday B (1: Monday) of month A, for the Nth time; 5: the last
	HolidayEaster             // Easter Sunday of the Western churches
	HolidayPascha             // Easter Sunday of the Orthodox churches
	HolidayFeast              // the days of Feasts[A]
)

// FeastEpochYear is the year on whose January 1 the days of Feasts are 0.
const FeastEpochYear = 1950
