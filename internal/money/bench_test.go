package money

import (
	"strings"
	"testing"
)

// hostile are texts that could make a reader go back and forth.
var hostile = []string{
	"$", "1", "1,", "1.", "1 ", "1 to ", "1-", "$1-", "$1 ", "$1 (", "(", "a ", "half a ", "one ", "million ", "one hundred and ", "A", "New York ", "U.S. ", "US$",
	"€", "'", "\n", " ", ".", "1 to 2 dollars ", "$1 / €1 ", "from 1 and ", "5 New ", "Rs", "1 Rs. ", "no more than ", "1 pound ", "1 won ", "1 mark ", "1 billion francs ", "zł", "\xff",
}

func BenchmarkFind(b *testing.B) {
	news := strings.Repeat("The ministry said on Tuesday that the new bridge over the river would cost $4.7 billion (€4.1 billion), "+
		"about half a million dollars more than its engineers had expected when they began their work in the spring of 2019. "+
		"Nobody was hurt, the mayor told reporters, and the road will stay open to traffic until the end of the week.\n\n", 16)
	plain := strings.Repeat("The ministry said on Tuesday that the new bridge over the river would open in 2019. "+
		"Nobody was hurt, the mayor told reporters, and the road will stay open to traffic until the end of the week.\n\n", 24)
	run := func(name, text string) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Find(nil, nil, text, Options{})
			}
		})
	}
	run("news", news)
	run("plain", plain)
	for _, h := range hostile {
		run("hostile/"+strings.TrimSpace(h), strings.Repeat(h, 1<<20/len(h)))
	}
}
