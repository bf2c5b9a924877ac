package quote

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// dash: "We won." — Sonya Herridge
func (f *finder) dash(k int, b span) bool {
	s := &f.stretches[k]
	if s.hi+1 >= b.hi || !f.isComma(s.hi) || f.d.Word(s.hi) == "," || f.words(s.inner) < 3 {
		return false
	}
	source := f.nounAfter(s.hi+1, b.hi)
	if source.empty() || source.hi < f.trimEnd(b) || !f.d.Tokens[source.lo].Is(scan.Upper) {
		return false
	}
	f.quoteStretch(k, span{}, f.trimSource(source), source.hi)
	return true
}

// label: Clinton: "We won."
func (f *finder) label(k int, b span) bool {
	s := &f.stretches[k]
	m := s.lo - 1
	if m <= b.lo || m-b.lo > maxLabel || f.d.Word(m) != ":" {
		return false
	}
	source := f.baseNoun(b.lo, m)
	if source.empty() || source.hi != m || !f.d.Tokens[b.lo].Is(scan.Upper) {
		return false
	}
	f.quoteStretch(k, span{}, source, s.hi)
	return true
}

// labels: WALLACE: You said that you won. And in a headline: Wallace: We won
func (f *finder) labels() {
	headlines := 0
	for i := range f.d.Blocks {
		b := &f.d.Blocks[i]
		if b.Kind != doc.Headline && b.Kind != doc.Paragraph {
			continue
		}
		if b.Kind == doc.Headline {
			if headlines++; headlines > maxHeadlines {
				continue
			}
		}
		lo, hi := int(b.Lo), int(b.Hi)
		m := lo
		for m < hi && m-lo <= maxLabel && f.d.Word(m) != ":" {
			m++
		}
		if m == lo || m+1 >= hi || m-lo > maxLabel || f.d.Word(m) != ":" || !f.d.Tokens[m+1].Is(scan.Space) || !f.isLabel(lo, m, b.Kind == doc.Headline) {
			continue
		}
		content := f.tidy(span{m + 1, hi})
		if !content.empty() {
			f.attribute(content, span{}, span{lo, m})
		}
	}
}

// isLabel tells of the name of a speaker: all capitals, or in a headline a
// proper noun.
func (f *finder) isLabel(lo, hi int, headline bool) bool {
	caps := 0
	for i := lo; i < hi; i++ {
		switch t := &f.d.Tokens[i]; {
		case t.Is(scan.AllUpper):
			caps++
		case t.Kind == scan.Punct, headline && f.tag(i) == doc.PROPN:
		default:
			return false
		}
	}
	if headline {
		return !f.isTime(lo, hi) && f.tag(lo) == doc.PROPN && f.person(lo, hi)
	}
	return caps > 0 && f.low(lo) != "q" && f.low(lo) != "a" && f.low(lo) != "update" && f.low(lo) != "related"
}

// person tells whether a person, or a group of persons, is named in the span.
func (f *finder) person(lo, hi int) bool {
	for i := range f.d.Names {
		n := &f.d.Names[i]
		if int(n.Lo) >= hi {
			break
		}
		if int(n.Hi) > lo && (n.Type == doc.Person || n.Type == doc.Organization) {
			return true
		}
	}
	return false
}
