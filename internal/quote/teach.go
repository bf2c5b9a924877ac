package quote

import "github.com/newstext/newstext/internal/doc"

// A Choice is what the finder has to choose between, for the trainer: the
// readings of a cue, or none of them.
type Choice struct {
	Pivot   doc.Span // the word that makes the cue
	Options []Option
}

// An Option is one reading: where it puts the content, and its signs.
type Option struct {
	Group           int
	Content, Second doc.Span
	Signs           []Sign
}

// Weights is how the weights of the signs are laid out: how many rows, the first
// for all groups and then one for each, and how many weights a row; and which of
// them is that of the chance that the counts of the cues give, in half units of
// log odds.
func Weights() (rows, width, chance int) { return 1 + int(groups), signs, signChance }

// Teach calls yield with every choice in the document that the weights decide.
func Teach(d *doc.Doc, yield func(Choice)) {
	f := new(finder)
	f.learn = yield
	f.reset(d, nil)
	f.pairMarks()
	f.direct()
	for s := range d.Sents {
		f.sentence(s)
	}
}

// teach hands over the readings of one cue.
func (f *finder) teach(list []candidate) {
	var x Choice
	for i := range list {
		c := &list[i]
		if c.chance < possible || c.class == noun {
			continue
		}
		x.Pivot = f.bytes(span{c.pivot, c.pivot + 1})
		x.Options = append(x.Options, Option{int(c.group()), f.bytes(c.content), f.bytes(c.second), f.appendSigns(nil, c)})
	}
	if len(x.Options) > 0 {
		f.learn(x)
	}
}

// bytes is the span in bytes of the text; zero for an empty one.
func (f *finder) bytes(s span) doc.Span {
	if s.empty() {
		return doc.Span{}
	}
	return doc.Span{Start: f.d.Tokens[s.lo].Start, End: f.d.Tokens[s.hi-1].End}
}
