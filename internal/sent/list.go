package sent

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// An enumeration follows the numbers of a list that stands in one block:
// "1. Get some rest 2. Stop smoking", "(i) … (ii) …", "• … • …". Each next one
// counts on, in the same style.
type enumeration struct {
	style style
	next  int
}

// style is how an enumeration writes its numbers.
type style uint8

const (
	noStyle     style = iota
	pointed           // "1."
	bracketed         // "1)"
	both              // "1.)"
	inBrackets        // "(1)"
	romanClosed       // "i)"
	romanBoth         // "(i)"
	bullet            // "•"
)

// item is how many tokens the number of an item takes that begins at token i,
// 0 where none does; sentence and block, whether token i begins these: a list
// begins with a sentence, one that does not begin with 1 with its block.
func (e *enumeration) item(d *doc.Doc, i, hi int, sentence, block bool) int {
	if !sentence && (e.style == noStyle || !d.Tokens[i].Is(scan.Space)) {
		return 0
	}
	s, n, tokens := readItem(d, i, hi)
	begins := block || sentence && n == 1
	switch {
	case s == noStyle || !begins && s != e.style:
		return 0
	case s == bullet:
		if _, _, more := readItem(d, i+1, hi); more > 0 { // "• 9. Stop smoking"
			tokens += more
		}
	case !begins && n != e.next:
		return 0
	}
	e.style, e.next = s, n+1
	return tokens
}

// readItem reads the number of an item: its style and value, and how many
// tokens it takes; noStyle for none.
func readItem(d *doc.Doc, i, hi int) (s style, n, tokens int) {
	if i >= hi {
		return noStyle, 0, 0
	}
	word := d.Word(i)
	if isBullet(word) {
		return bullet, 0, 1
	}
	open := word == "("
	if open {
		if i++; i >= hi {
			return noStyle, 0, 0
		}
		word = d.Word(i)
	}
	roman := false
	if n = smallNumber(word); n == 0 {
		n, roman = romanNumber(word), true
	}
	if n == 0 || i+1 >= hi || d.Tokens[i+1].Is(scan.Space) {
		return noStyle, 0, 0
	}
	switch after := d.Word(i + 1); {
	case after == ")" && open && roman:
		return romanBoth, n, 3
	case after == ")" && open:
		return inBrackets, n, 3
	case after == ")" && roman:
		return romanClosed, n, 2
	case after == ")":
		return bracketed, n, 2
	case open || roman:
	case after == "." && i+2 < hi && d.Word(i+2) == ")" && !d.Tokens[i+2].Is(scan.Space):
		return both, n, 3
	case after == "." && i+2 < hi && d.Tokens[i+2].Is(scan.Space|scan.Upper):
		return pointed, n, 2
	}
	return noStyle, 0, 0
}

// smallNumber is the value of one or two digits, else 0.
func smallNumber(w string) int {
	n := 0
	for k := range len(w) {
		if w[k] < '0' || w[k] > '9' || k > 1 {
			return 0
		}
		n = n*10 + int(w[k]-'0')
	}
	return n
}

// romanNumber is the value of the small roman numerals up to ten, else 0.
func romanNumber(w string) int {
	switch w {
	case "i":
		return 1
	case "ii":
		return 2
	case "iii":
		return 3
	case "iv":
		return 4
	case "v":
		return 5
	case "vi":
		return 6
	case "vii":
		return 7
	case "viii":
		return 8
	case "ix":
		return 9
	case "x":
		return 10
	}
	return 0
}
