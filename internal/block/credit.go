package block

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/scan"
)

// How credits are read. A line is a credit as a whole (isCredit) when it begins
// with the words of one, is an agency's name, or stands in brackets with the
// words of a picture. A credit that closes a caption is looked for backwards from
// the end (findTail): in brackets, behind "Photo:", or as a picture archive.

// maxCredit is the length in tokens of the longest credit: "Reporting by … in
// Hanoi and … in Lima; Writing by …; Editing by … and …".
const maxCredit = 80

// creditStarts begin a line that says who made the picture or the story.
var creditStarts = [256][]string{
	'(':  {"(reporting by", "(additional reporting", "(h/t", "(editing by", "(writing by", "(with inputs from", "(with agency", "(with files from"},
	'a':  {"additional reporting", "agencies contributed"},
	'c':  {"compiled by", "courtesy of"},
	'e':  {"editing by", "edited by"},
	'f':  {"file photo"},
	'i':  {"image courtesy"},
	'p':  {"photo courtesy", "photos courtesy"},
	'r':  {"reporting by"},
	's':  {"source:", "sources:"},
	't':  {"the-cnn-wire", "translated by"},
	'v':  {"via:"},
	'w':  {"with reporting", "with additional reporting", "writing by", "written and edited by", "with files from", "with agencies", "with inputs from", "with input from"},
	0xc2: {"©reuters"},
}

// isCredit tells of a line that is a credit as a whole.
func (p *page) isCredit(t *part) bool {
	if t.hi-t.lo > maxCredit {
		return false
	}
	first := t.lo
	for first+1 < t.hi && isDash(p.low(first)) {
		first++
	}
	if p.begins(first, &creditStarts) || p.pictureMark(t.lo, t.hi) || p.signature(t.lo, t.hi) || t.words <= maxArchiveLine && p.archived(t) || p.tweeted(t.lo, t.hi) {
		return true
	}
	if t.words <= longLine {
		for i := max(t.lo, t.hi-maxContributed); i+2 < t.hi; i++ { // "… contributed to this report"
			if p.low(i) == "contributed" && p.low(i+1) == "to" && p.low(i+2) == "this" {
				return true
			}
		}
	}
	if t.words <= maxSource && t.marks&colonMark != 0 {
		for i := t.lo; i+1 < t.hi; i++ { // "01:40 - Source: CNN"
			if w := p.low(i); (w == "source" || w == "sources") && p.low(i+1) == ":" {
				return true
			}
		}
	}
	return p.low(t.lo) == "(" && p.low(t.hi-1) == ")" && p.inBrackets(t.lo+1, t.hi-1)
}

// maxSource is how many words a line of a source has, maxContributed how many
// tokens from "contributed" to the end.
const (
	maxSource      = 8
	maxContributed = 8
)

// signature tells of the name of an agency alone on its line: "Reuter",
// "(AFP)", "- AP".
func (p *page) signature(lo, hi int32) bool {
	n := 0
	if hi-lo > maxSignature || isDash(p.low(hi-1)) {
		return false
	}
	for i := lo; i < hi; i++ {
		if t := &p.d.Tokens[i]; t.Kind == scan.Word {
			if w := p.low(i); !isAgency(w) && w != "and" || t.Shape&scan.Upper == 0 && w != "and" {
				return false
			}
			n++
		} else if t.Kind != scan.Punct && t.Kind != scan.Symbol || p.low(i) == ":" {
			return false
		}
	}
	return n > 0
}

// maxSignature is the length in tokens of "(AP / AFP / Reuters)" and a dash.
const maxSignature = 9

// tweeted tells of the line that signs a post: "— Ana Lima (@alima) May 7, 2020".
func (p *page) tweeted(lo, hi int32) bool {
	if !isDash(p.low(lo)) || hi-lo > maxStamp {
		return false
	}
	for i := lo + 1; i+1 < hi; i++ {
		if p.d.Tokens[i].Kind == scan.Address && p.low(i-1) == "(" {
			return true
		}
	}
	return false
}

// pictureMark tells whether a picture's credit begins at token i: "Photo:
// Reuters", "(Photo: Reuters)", "Credit:", "Left image: …", "Picture by".
func (p *page) pictureMark(i, hi int32) bool {
	if w := p.low(i); (w == "(" || w == "[") && i+1 < hi {
		i++
	}
	for end := min(hi, i+maxMark); i < end; i++ {
		t := &p.d.Tokens[i]
		if t.Kind != scan.Word {
			return false
		}
		w := p.low(i)
		if isPicture(w) && i+1 < hi {
			switch next := p.low(i + 1); next {
			case ":", "|", "©":
				return true
			case "by", "courtesy", "from":
				return t.Shape&scan.Upper != 0
			case "credit", "supplied":
				return true
			}
		}
		if !isPictureLead(w) {
			return false
		}
	}
	return false
}

// maxMark is how many words a picture's credit may take to its colon: "Main
// photo credit:".
const maxMark = 4

func isPicture(w string) bool {
	switch w {
	case "photo", "photos", "photograph", "photographs", "photographer", "picture", "pictures", "pic", "pics", "image", "images", "credit", "credits", "illustration", "graphic", "photography", "photo/video":
		return true
	}
	return false
}

func isPictureLead(w string) bool {
	switch w {
	case "left", "right", "main", "top", "cover", "header", "file", "featured", "feature", "lead", "stock", "representational", "representative":
		return true
	}
	return isPicture(w)
}

// inBrackets tells whether the words inside a pair of brackets credit a
// picture or an agency: "AP Photo/Ana Lima", "Matt Reed/Harbour Herald", "File".
func (p *page) inBrackets(lo, hi int32) bool {
	if hi-lo > maxBracket || lo >= hi {
		return false
	}
	for i := lo; i < hi; i++ {
		w := p.low(i)
		switch {
		case w == "photo", w == "photos", w == "image", w == "photograph", w == "picture", w == "getty", w == "courtesy", w == "shutterstock", w == "istock", w == "credit", w == "screenshot",
			w == "supplied", w == "contributed", w == "handout", w == "grab" && i > lo && p.low(i-1) == "screen":
			return true
		case w == "/" && i > lo && i+1 < hi && p.d.Tokens[i-1].Shape&scan.Upper != 0 && p.d.Tokens[i+1].Shape&scan.Upper != 0 && hi-lo >= 4:
			return true
		}
	}
	if lo > 1 && hi-lo <= maxMark && p.low(lo-2) == "." && p.paper(doc.Range{Lo: lo, Hi: hi}) { // "… in May. (The Associated Press)"
		return true
	}
	return hi-lo == 1 && isAgency(p.low(lo)) && p.d.Tokens[lo].Shape&scan.AllUpper != 0 || p.low(lo) == "file" && hi-lo <= 2 ||
		p.low(lo) == "reporting" || p.low(lo) == "editing" || p.low(lo) == "writing"
}

// maxPicture is the length in tokens of the longest credit that no bracket
// holds: "Left photo: Ana Lima/Harbour News, right photo: Tom Reed/AP".
const maxPicture = 24

// maxBracket is the length in tokens of the longest credit in brackets.
const maxBracket = 40

// creditTail is the token where the credit begins that ends the part, and
// whether it is a picture's. It is t.hi where there is none.
func (p *page) creditTail(t *part) (at int32, picture bool) {
	if t.tail == 0 {
		t.tail, t.picture = p.findTail(t)
	}
	return t.tail, t.picture
}

func (p *page) findTail(t *part) (at int32, picture bool) {
	lo := max(t.lo+1, t.hi-maxBracket)
	if p.low(t.hi-1) == ")" {
		for i := t.hi - 2; i >= lo; i-- {
			if p.low(i) == "(" {
				if !p.inBrackets(i+1, t.hi-1) {
					return t.hi, false
				}
				w := p.low(i + 1)
				return i, t.hi-i > 3 && w != "reporting" && w != "editing" && w != "writing"
			}
		}
		return t.hi, false
	}
	for i := t.hi - 2; i >= max(lo, t.hi-maxPicture); i-- {
		k := &p.d.Tokens[i]
		if k.Kind != scan.Word || k.Shape&scan.Upper == 0 || !isPictureLead(p.low(i)) || !p.pictureMark(i, t.hi) {
			continue
		}
		for i > lo && p.d.Tokens[i-1].Kind == scan.Word && isPictureLead(p.low(i-1)) && p.d.Tokens[i-1].Shape&scan.Upper != 0 {
			i--
		}
		return i, true
	}
	if at := p.archiveTail(t, lo); at < t.hi {
		return at, true
	}
	return t.hi, false
}

// archiveTail is where the name of a picture archive begins that ends the
// part, with the photographer's before it where a full stop sets it off: "…
// near Lost Hills. Ana Lima/Getty Images", "The band in May Getty Images".
func (p *page) archiveTail(t *part, lo int32) int32 {
	if t.end != open || t.words > maxArchived {
		return t.hi
	}
	for i := max(lo, t.hi-maxArchive); i < t.hi; i++ {
		if p.archive(i, t.hi) == 0 {
			continue
		}
		for k := i; k > lo && k > i-maxArchive; k-- {
			if w := p.low(k - 1); w == "." || w == "|" {
				return k
			}
		}
		if prev := p.low(i - 1); prev == "/" || prev == "—" || prev == "-" { // "Ana Lima/Getty Images"
			for i--; i > lo && p.d.Tokens[i-1].Shape&scan.Upper != 0; i-- {
			}
		}
		return i
	}
	return t.hi
}

// maxArchived is how many words a caption with an archive's name has, and
// maxArchive the length in tokens of a photographer and an archive.
const (
	maxArchived = 60
	maxArchive  = 8
)

// maxArchiveLine is how many words a line has that is such a credit alone.
const maxArchiveLine = 6

// archived tells of a line that is a credit to an archive as a whole: "Getty
// Images/Sipa USA", "Ana Lima via Getty Images".
func (p *page) archived(t *part) bool {
	for i := t.lo; i < t.hi && p.low(i) != "."; i++ {
		if p.archive(i, t.hi) > 0 {
			return i == t.lo || p.low(i-1) == "via" || p.low(i-1) == "/"
		}
	}
	return false
}

// archive is how many tokens the name of a picture archive takes from token i
// on, 0 where there is none.
func (p *page) archive(i, hi int32) int32 {
	two := i+1 < hi && p.d.Tokens[i+1].Kind == scan.Word
	switch w := p.low(i); {
	case p.d.Tokens[i].Shape&scan.Upper == 0:
	case w == "getty" || w == "gettyimages" || w == "shutterstock" || w == "alamy" || w == "istock" || w == "unsplash":
		return 1
	case two && (w == "ap" || w == "reuters" || w == "file" || w == "pool" || w == "stock") && (p.low(i+1) == "photo" || p.low(i+1) == "image"),
		two && w == "sipa" && p.low(i+1) == "usa":
		return 2
	}
	return 0
}
