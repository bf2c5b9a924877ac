package score

import (
	"cmp"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/newstext/newstext/bench/peers/peer"
)

// successors are codes of one currency at different times, and codes in use
// beside ISO 4217: any of a row will do.
var successors = strings.Split(`MXN MXP|BRL BRC BRN BRE BRR BRB|RUB RUR SUR|TRY TRL|PLN PLZ|XBT BTC|ARS ARA ARP ARL|BGN BGL|RON ROL|`+
	`ZWL ZWD ZWG|VES VEF VEB|GHS GHC|ZMW ZMK|ILS ILR|UYU UYP|CNY CNH RMB|XEU ECU|PEN PEI|SDG SDP SDD|MZN MZM|AZN AZM|TMT TMM|BYN BYR|`+
	`LUF BEF|ISK ISJ`, "|")

// bare is a number that names no currency: gold leaves those out.
var bare = regexp.MustCompile(`(?i)^(?:[\d.,/+\-–—\s]|\b(?:and|to|or|a|an|half|quarter|of|hundred|thousand|million|billion|trillion|mln|` +
	`bln|mn|bn|tn|m|b|k|lakh|crore|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|` +
	`seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)*$`)

// money counts pairs of amounts, and those with the same amounts and currency.
// Answers that match nothing do not count where gold says that they are
// optional, or where they are bare numbers.
func money(t *Tally, text string, gold, answer []peer.Money) {
	var items, optional []peer.Money
	for _, g := range gold {
		if g.Optional {
			optional = append(optional, g)
		} else {
			items = append(items, g)
		}
	}
	found := joinRanges(items, answer)
	of := func(m peer.Money) peer.Span { return m.Span }
	pairs := pair(spans(items, of), spans(found, of))
	matched := map[int]bool{}
	for _, p := range pairs {
		matched[p[1]] = true
		t.Cash.Right++
		if sameAmount(items[p[0]], found[p[1]]) && sameCurrency(items[p[0]], found[p[1]].Currency) {
			t.Amount.Right++
		}
	}
	answered := 0
	for j, m := range found {
		free := slices.ContainsFunc(optional, func(o peer.Money) bool { return overlap(o.Span, m.Span) > 0 }) ||
			bare.MatchString(text[max(0, m.Start):min(len(text), m.End)])
		if matched[j] || !free {
			answered++
		}
	}
	for _, c := range []*Count{&t.Cash, &t.Amount} {
		c.Gold += len(items)
		c.Answered += answered
	}
}

// joinRanges makes one answer of two that hold the ends of a gold range:
// "$5" and "7 million" in "$5-7 million".
func joinRanges(gold, answer []peer.Money) []peer.Money {
	out := slices.Clone(answer)
	slices.SortStableFunc(out, func(x, y peer.Money) int { return cmp.Or(x.Start-y.Start, x.End-y.End) })
	for _, g := range gold {
		if g.AmountMax == "" {
			continue
		}
		var inside []int
		for j, m := range out {
			if overlap(g.Span, m.Span) > 0 {
				inside = append(inside, j)
			}
		}
		if len(inside) != 2 || out[inside[0]].AmountMax != "" || out[inside[1]].AmountMax != "" {
			continue
		}
		a, b := out[inside[0]], out[inside[1]]
		joined := peer.Money{Span: peer.Span{Start: a.Start, End: b.End}, Amount: a.Amount, AmountMax: b.Amount}
		switch {
		case a.Currency == "" || a.Currency == b.Currency:
			joined.Currency = b.Currency
		case b.Currency == "":
			joined.Currency = a.Currency
		}
		out = append(slices.Delete(slices.Delete(out, inside[1], inside[1]+1), inside[0], inside[0]+1), joined)
	}
	return out
}

// sameAmount compares numbers, not digits; the ends of a range in either
// order.
func sameAmount(g, a peer.Money) bool {
	gLo, gHi := amounts(g)
	aLo, aHi := amounts(a)
	return gLo != nil && aLo != nil && gLo.Cmp(aLo) == 0 && (gHi == nil) == (aHi == nil) && (gHi == nil || gHi.Cmp(aHi) == 0)
}

// amounts is the ends of an amount, the lower first; hi is nil where there is
// one, lo where there is none.
func amounts(m peer.Money) (lo, hi *big.Rat) {
	lo, ok := new(big.Rat).SetString(m.Amount)
	if !ok {
		return nil, nil
	}
	if hi, ok = new(big.Rat).SetString(m.AmountMax); !ok {
		return lo, nil
	}
	if lo.Cmp(hi) > 0 {
		return hi, lo
	}
	return lo, hi
}

func sameCurrency(g peer.Money, code string) bool {
	return code != "" && slices.ContainsFunc(append([]string{g.Currency}, g.CurrencyAlts...), func(want string) bool {
		return want == code || slices.ContainsFunc(successors, func(row string) bool {
			return strings.Contains(row, want) && strings.Contains(row, code)
		})
	})
}
