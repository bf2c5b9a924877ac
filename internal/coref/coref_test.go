package coref_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/coref"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/syntax"
	"github.com/newstext/newstext/internal/tag"
)

// read is the document of a text whose names are marked: "[per Mia Castellano]
// leads [org RiverSense].". Blank lines part the blocks.
func read(marked string) *doc.Doc {
	types := map[string]doc.EntityType{"per": doc.Person, "org": doc.Organization, "loc": doc.Location, "misc": doc.Misc}
	var text strings.Builder
	var spans []doc.Span
	var kinds []doc.EntityType
	for rest := marked; rest != ""; {
		before, name, ok := strings.Cut(rest, "[")
		text.WriteString(before)
		if !ok {
			break
		}
		name, rest, _ = strings.Cut(name, "]")
		kind, name, _ := strings.Cut(name, " ")
		start := int32(text.Len())
		text.WriteString(name)
		spans = append(spans, doc.Span{Start: start, End: int32(text.Len())})
		kinds = append(kinds, types[kind])
	}
	d := new(doc.Doc)
	d.Reset(text.String())
	cut(d)
	tag.Run(d, nil)
	syntax.Run(d, nil)
	d.Names = d.Names[:0]
	for k, s := range spans {
		n := doc.Name{Type: kinds[k], Lo: -1}
		for i, t := range d.Tokens {
			if t.Start >= s.Start && t.End <= s.End {
				if n.Lo < 0 {
					n.Lo = int32(i)
				}
				n.Hi = int32(i) + 1
			}
		}
		if n.Lo >= 0 {
			d.Names = append(d.Names, n)
		}
	}
	coref.Run(d, nil)
	return d
}

// cut makes the tokens, a block of each stretch without blank lines, the first
// one a headline where no full stop ends it, and a sentence of each stretch up to a full stop.
func cut(d *doc.Doc) {
	d.Tokens = scan.Tokens(d.Tokens, d.Text)
	n := int32(len(d.Tokens))
	sentence := func(lo, hi int32) {
		if lo < hi {
			d.Sents = append(d.Sents, doc.Sent{Start: d.Tokens[lo].Start, End: d.Tokens[hi-1].End, Lo: lo, Hi: hi, Block: int32(len(d.Blocks))})
		}
	}
	for lo := int32(0); lo < n; {
		hi, from := lo, lo
		for ; hi < n && (hi == lo || !d.Tokens[hi].Any(scan.BlankLine)); hi++ {
			if w := d.Word(int(hi)); (w == "." || w == "?") && (hi+1 == n || d.Tokens[hi+1].Any(scan.Space)) {
				sentence(from, hi+1)
				from = hi + 1
			}
		}
		sentence(from, hi)
		kind := doc.Paragraph
		if lo == 0 && hi < n && d.Word(int(hi-1)) != "." {
			kind = doc.Headline
		}
		d.Blocks = append(d.Blocks, doc.Block{Start: d.Tokens[lo].Start, End: d.Tokens[hi-1].End, Lo: lo, Hi: hi, Kind: kind})
		lo = hi
	}
}

// chains shows the entities that have two mentions or more, each as its
// mentions: "Mia Castellano = she", set apart by "; ".
func chains(d *doc.Doc) string {
	var out []string
	for e := range d.Entities {
		var list []string
		for _, m := range d.Mentions {
			if m.Entity == int32(e) {
				list = append(list, d.Text[m.Start:m.End])
			}
		}
		if len(list) > 1 {
			out = append(out, strings.Join(list, " = "))
		}
	}
	return strings.Join(out, "; ")
}

func TestNames(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"[per Mia Castellano] lives in [loc Porto]. [per Castellano] smiled.", "Mia Castellano = Castellano"},
		{"[per Moss] resigned. It was the end for [per J.P. Moss] at the bank.", "Moss = J.P. Moss"},
		{"[per John Moss] and [per J. Moss] are one.", "John Moss = J. Moss"},
		{"[per Amos W. Hale] and [per Amos H.R. Hale] came.", ""},
		{"Mr [per Okoro] came with Mrs [per Okoro]. Mr [per Okoro] left.", "Okoro = Okoro"},
		{"[per Tomas Vrba] beat [per Jana Vrba]. [per Vrba] wept.", "Tomas Vrba = Vrba"},
		{"[per Jana Vrba] came. [per Vrba] is tall. Then [per Tomas Vrba] came. [per Vrba] sang.", "Jana Vrba = Vrba = Vrba"},
		{"[per Joe Okoro] ran. [per Joseph Okoro] won. [per Bill Hale] left.", "Joe Okoro = Joseph Okoro"},
		{"[per Ursula van der Meer] spoke. [per Van der Meer] sat.", "Ursula van der Meer = Van der Meer"},
		{"[per José Peña] came. [per Pena] sat.", "José Peña = Pena"},
		{"The [org Tasman Shipping Board] ([org TASHBO]) met. [org TASHBO] voted.", "Tasman Shipping Board = TASHBO = TASHBO"},
		{"The [org Tasman Shipping Board] ([org ACME]) met.", ""},
		{"The [org Ministry of Defence] paid. The [org MoD] denied it.", "Ministry of Defence = MoD"},
		{"The [org Department of Health and Human Welfare] met. [org HHW] left.", "Department of Health and Human Welfare = HHW"},
		{"The [org United States Senate] voted. The [org U.S. Senate] sat. The [org Senate] rose.", "United States Senate = U.S. Senate = Senate"},
		{"The [org University Library of the New School] shut. The [org New School] did not.", ""},
		{"The [loc City of Porto] pays. [loc Porto] is poor.", "City of Porto = Porto"},
		{"The [misc Porto Accord] failed. [misc Porto] did not sign.", ""},
		{"The [org Lagos Water Corporation] ([org LWC]) said so. [org LWC] was right.", "Lagos Water Corporation = LWC = LWC"},
		{"[org Alder Mines Inc] rose. [org Alder Mines] fell. [org Alder] closed.", "Alder Mines Inc = Alder Mines = Alder"},
		{"The [org International Court of Fisheries] sat. The [org Court] rose.", "International Court of Fisheries = Court"},
		{"The [org ICC] wants him. The [org International Criminal Court] said so.", "ICC = International Criminal Court"},
		{"The [loc United States] and [loc Chad] met. The [loc U.S.] left. The [loc US] won.", "United States = U.S. = US"},
		{"[org National Bank of Kigali] and [org National Steel] and [org National Rail] rose.", ""},
	} {
		if got := chains(read(c.in)); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}

func TestReferences(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"[per Mia Castellano] said she would sell her house.", "Mia Castellano = she = her"},
		{"[per Tomas Vrba] met [per Jana Novak]. She thanked him.", "Tomas Vrba = him; Jana Novak = She"},
		{"[org RiverSense] lost money. The company blamed its rivals.", "RiverSense = The company = its"},
		{"[loc Chad] is dry. [loc Porto] is not. [per Ann Roe] knows the country.", "Chad = the country"},
		{"[misc Kenyan] President [per Amos Kiptoo] met [per Ann Roe]. The [misc Kenyan] leader smiled.", "Kenyan = Kenyan; Amos Kiptoo = The Kenyan leader"},
		{"[loc Chad] and [loc Kenya] met. The [misc Chadian] team won. The fans love the country.", "Chad = the country"},
		{"The president of [loc Chad], [per Idris Moussa], left. The [misc Chadian] leader smiled.", "The president of Chad = Idris Moussa = The Chadian leader"},
		{"[loc Chad] beat [loc Kenya]. A deal for [loc N'Djamena] would help the country.", "Chad = the country"},
		{"Gov. [per Ann Roe] met [per Mia Castellano]. Castellano said the governor was tired.", "Ann Roe = the governor"},
		{"Mayor says no\n\nMayor [per Ann Roe] has left.", "Mayor = Ann Roe"},
		{"[per Ann Roe] and [per Tom Vrba] said they agreed. The two leaders left.", "Ann Roe and Tom Vrba = they = The two leaders"},
		{"[loc Chad] and [loc Kenya] met. Later [loc Kenya] and [loc Chad] signed.", "Chad and Kenya = Kenya and Chad; Chad = Chad; Kenya = Kenya"},
		{"[misc Kenyan] farmers wept. [misc Kenyan] farmers are poor.", "Kenyan farmers = Kenyan farmers; Kenyan = Kenyan"},
		{"The vote took place. Nobody liked the place.", ""},
		{"[per Ann Roe] flew to [loc Chad] and lived there.", "Chad = there"},
		{"[per Jana Novak] sang. She is a farmer.", "Jana Novak = She = a farmer"},
		{"[org RiverSense] will dig canals in the city, its founder [per Mia Castellano] said.", "RiverSense = its"},
		{"The [org Westport Council] met [org RiverSense]. [per Ann Roe] spoke. The council voted.", "Westport Council = The council"},
		{"President [per Amos Kiptoo] met President [per Ida Holm]. [per Kiptoo] sat. Then the president left.", "Amos Kiptoo = Kiptoo = the president"},
		{"[org RiverSense] lost money. It remains popular.", "RiverSense = It"},
		{"[org RiverSense] lost money. It is likely to close.", "RiverSense = It"},
		{"[per Tom Vrba] met [per Jan Hale]. [per Hale] thanked him, and [per Vrba] raised his hand.", "Tom Vrba = him = Vrba = his; Jan Hale = Hale"},
		{"The [loc Alder Bridge] is shut. [per Ann Roe] lives near the bridge.", "Alder Bridge = the bridge"},
		{"[org RiverSense] lost money. It is likely that a rival won.", ""},
		{"Prime Minister [per Ann Roe] met Transport Minister [per Tom Vrba]. The prime minister smiled.", "Ann Roe = The prime minister"},
		{"Former Secretary of State [per Ann Roe] met [per Tom Vrba]. The secretary of state smiled.", "Ann Roe = The secretary"},
		{"[org RiverSense] announced that it would close.", "RiverSense = it"},
		{"“He is wrong,” [per Tom Vrba] said.", ""},
		{"[per Guy Hale] owns the mine. The mine is deep.", "the mine = The mine"},
		{"[per Ann Roe]: I will go.\n\n[per Tom Vrba]: I will not, and my wife will not.", "Ann Roe = I; Tom Vrba = I = my"},
		{"“I will not go,” [per Jana Novak] said.", "I = Jana Novak"},
		{"‘I won’t go,’ said [per Jana Novak]. 'It's a hall I like,' she added.", "I = Jana Novak = I = she"},
		{"[per Jana Novak] said: \"I am glad that they told me.\"", "Jana Novak = I = me"},
	} {
		if got := chains(read(c.in)); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}
