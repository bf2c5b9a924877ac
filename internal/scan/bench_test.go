package scan_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/scan"
)

// story is a page of news, with all that a page has.
const story = `Harbour bridge toll to rise 12% in July, council says

By Ines Valdés and T.J. Okonkwo
PORT HALDANE, March 3 (Coast Wire) - The Port Haldane City Council voted 9-4 on Monday to raise the toll on the harbour bridge to $US3.20, its first increase since Sept. 2017, after a two-hour debate in which Mr. Peter Anquetil called the plan "a tax on people who can't afford one".

“We don’t have another way to pay for the repairs,” Mayor Oluwaseun Adeyemi told reporters. “The steel won't wait, and neither will the bank.” She said the council's engineers had found cracks in four of the bridge’s 22 piers.

The Northland Freight Co. said the rise would cost it about £1.2bn (NZ$2.7b) over ten years – a figure that the council rejected. Its chief executive, Dr. Hye-jin Park, said: "It's the wrong toll at the wrong time." Shares in the company fell 3.5 per cent to 417p by 2:30 p.m. in London.

The anti-toll campaign, which has 11,000 members in the U.S. and Canada, plans a march at 10 a.m. on Saturday. See https://harbour.example/toll or write to desk@coastwire.example.

* The first toll, in 1931, was sixpence.
* Cyclists have never paid.
`

func BenchmarkTokens(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"short", story},
		{"long", strings.Repeat(story, 500)},
		{"hostile/quotes", strings.Repeat(`"`, 1<<20)},
		{"hostile/digits", strings.Repeat("7", 1<<20)},
		{"hostile/capitals", strings.Repeat("A", 1<<20)},
		{"hostile/brackets", strings.Repeat("(", 1<<20)},
		{"hostile/apostrophes", strings.Repeat("'", 1<<20)},
		{"hostile/curly", strings.Repeat("’", 1<<20)},
		{"hostile/dots", strings.Repeat(".", 1<<20)},
		{"hostile/spaced dots", strings.Repeat(". ", 1<<19)},
		{"hostile/initials", strings.Repeat("A.", 1<<19)},
		{"hostile/contractions", strings.Repeat("a'", 1<<19)},
		{"hostile/prefixes", strings.Repeat("re-", 1<<20/3)},
		{"hostile/at", strings.Repeat("a.b@", 1<<18)},
		{"hostile/no and blanks", "No." + strings.Repeat(" ", 1<<20)},
		{"hostile/schemes", strings.Repeat("http://", 1<<20/7)},
		{"hostile/stray bytes", strings.Repeat("\xff", 1<<20)},
		{"hostile/accents", strings.Repeat("é", 1<<19)},
		{"hostile/marks", strings.Repeat("e\u0301", 1<<19)},
	} {
		b.Run(c.name, func(b *testing.B) {
			tokens := scan.Tokens(nil, c.text)
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				tokens = scan.Tokens(tokens[:0], c.text)
			}
		})
	}
}
