package tag

import (
	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/scan"
	"github.com/newstext/newstext/internal/word"
)

// facts are what the features ask of a token, worked out once.
type facts struct {
	low   uint64 // hash of the token in lower case, its digits all 0
	class uint16 // what the dictionary says, a set of classes; 0: not in it
	like  uint16 // its clusters, as in data.Clusters; 0: none
	shape uint8  // kind and capitals
}

// A Tagger is the state of one run over a document: what is known of its words,
// and room for features. The trainer drives one as Run does.
type Tagger struct {
	d     *doc.Doc
	words []facts
	pos   linear.Model
	sure  linear.Classes // words that have one part of speech
	found [linear.MaxFeatures]uint64

	names  linear.Model
	follow [nameTypes][linear.Labels]int32 // the sums of Follows
	listed []listed
	runs   []run
	memory memory
	voted  bool    // whether the memory has the first pass
	typed  []uint8 // by token, the type it had in the first pass
	cells  []cell
	sums   [][linear.Labels]int16 // of the first pass, in the order of decoding
	summed int                    // how many of them the second pass has read
	spare  []doc.Name
}

// Reset readies the tagger for the tokens of d.
func (t *Tagger) Reset(d *doc.Doc) {
	t.d = d
	t.pos, t.names = linear.OpenModel(data.POSModel), linear.OpenModel(data.NameModel)
	t.sure = linear.OpenClasses(data.SureWords)
	dictionary := linear.OpenClasses(data.Words)
	clusters := linear.OpenClasses(data.Clusters)
	t.words = t.words[:0]
	for i := range d.Tokens {
		tok := &d.Tokens[i]
		w := facts{low: word.Hash(tok.In(d.Low)), shape: shapeOf(d.Text, tok)}
		if tok.Kind == scan.Word {
			w.class = dictionary.Find(w.low)
			w.like = clusters.Find(w.low)
		}
		t.words = append(t.words, w)
	}
}

// The bits of a shape, over the kind of the token.
const (
	shapeKind   = 7
	shapeUpper  = 8
	shapeCaps   = 16 // all capitals
	shapeDigit  = 32
	shapeDotted = 64
	shapeMixed  = 128 // a capital inside: "McCain", "iPhone"
)

func shapeOf(text string, tok *scan.Token) uint8 {
	s := uint8(tok.Kind) & shapeKind
	if tok.Any(scan.Upper) {
		s |= shapeUpper
	}
	if tok.Any(scan.AllUpper | scan.Initial) {
		s |= shapeCaps
	}
	if tok.Any(scan.Digit) {
		s |= shapeDigit
	}
	if tok.Any(scan.Dotted | scan.Initial) {
		s |= shapeDotted
	}
	if tok.Kind == scan.Word && s&shapeCaps == 0 {
		for i := tok.Start + 1; i < tok.End; i++ {
			if c := text[i]; c >= 'A' && c <= 'Z' {
				s |= shapeMixed
				break
			}
		}
	}
	return s
}

// isUpper tells whether the word begins with a capital.
func (w *facts) isUpper() bool { return w.shape&shapeUpper != 0 }

// coarse is the coarse cluster of the word.
func (w *facts) coarse() uint16 { return w.like >> word.FineBits }
