package block

import (
	"strings"

	"github.com/newstext/newstext/internal/scan"
)

// How notes and lists are read. Boilerplate is known by the words it begins
// with: some phrases whatever follows (noteStarts), others only as the label of
// a button (buttons). Both are listed by their first byte, so that a line is
// compared with a few phrases. List items are known by their bullets.

// isNote tells of what is on the page but not of the story.
func (p *page) isNote(t *part) bool {
	switch {
	case p.begins(t.lo, &noteStarts):
		return true
	case t.words <= maxButton && t.end == open && p.begins(t.lo, &buttons):
		return true
	case t.hi-t.lo == 3 && t.words == 1 && isDash(p.low(t.lo)) && isDash(p.low(t.hi-1)): // "- Advertisement -"
		return true
	case t.words <= maxContact && p.low(t.lo) == "follow" && p.has(t, isNetwork):
		return true
	case t.hi-t.lo == 1 && p.isSite(t.lo), t.words <= maxContact && p.contact(t):
		return true
	}
	return p.readingTime(t)
}

// isNetwork tells of the places where one follows somebody: "Follow Ana Lima
// on Twitter @alima".
func isNetwork(w string) bool {
	switch w {
	case "twitter", "instagram", "facebook", "x", "bluesky", "mastodon", "threads", "linkedin", "youtube", "tiktok", "telegram":
		return true
	}
	return w[0] == '@'
}

// has tells whether ok accepts one of the part's tokens.
func (p *page) has(t *part, ok func(string) bool) bool {
	for i := t.lo; i < t.hi; i++ {
		if ok(p.low(i)) {
			return true
		}
	}
	return false
}

// contact tells of a line with an address to write to: "Write to Ana Lima at
// ana@harbourherald.example". Some sites hide it: "[email protected]".
func (p *page) contact(t *part) bool {
	if t.marks&(address|bracket) == 0 || t.marks&quoteMark != 0 {
		return false
	}
	for i := t.lo + 1; i < t.hi; i++ {
		k := &p.d.Tokens[i]
		if p.isMail(i) || k.Kind == scan.Word && i+1 < t.hi && p.low(i) == "email" && p.low(i+1) == "protected" {
			return true
		}
	}
	return false
}

// isMail tells of a token that is a mail address, or the part of one from the
// "@" on.
func (p *page) isMail(i int32) bool {
	k := &p.d.Tokens[i]
	if k.Kind != scan.Address {
		return false
	}
	at := strings.IndexByte(p.d.Text[k.Start:k.End], '@')
	return at > 0 || at == 0 && !p.isSpaced(i)
}

const maxContact = 20 // words

// isSite tells of the name of a site alone: "harbourherald.com".
func (p *page) isSite(i int32) bool {
	w := p.low(i)
	for k := 1; k+2 < len(w); k++ {
		if w[k] == '.' && isLower(w[k+1:]) && isLower(w[k-1:]) && len(w) > minSite {
			return true
		}
	}
	return p.d.Tokens[i].Kind == scan.Address && w[0] != '@'
}

// minSite is the length in bytes of the shortest name of a site, "x.com";
// "U.S.A." is none.
const minSite = 6

// maxButton is how many words the label of a button or a box has at most.
const maxButton = 4

// readingTime tells of "3 min read", "2 minutes to read".
func (p *page) readingTime(t *part) bool {
	if t.words > maxReadingTime {
		return false
	}
	for i := t.lo; i+1 < t.hi; i++ {
		switch p.low(i) {
		case "min", "mins", "minute", "minutes":
			if w := p.low(i + 1); w == "read" || w == "to" && i+2 < t.hi && p.low(i+2) == "read" {
				return true
			}
		}
	}
	return false
}

const maxReadingTime = 6 // words

// noteStarts begin boilerplate of any length, by their first byte.
var noteStarts = [256][]string{
	'#': {"###"},
	'(': {"(c) 1", "(c) 2", "(sourcing:", "(source:", "(this story", "(this article", "(this report", "(disclaimer", "(note:", "(correct"},
	'-': {"- advertisement"},
	'a': {"a post shared by", "also read", "also see:", "also watch:", "article continues below", "a version of this", "an earlier version of this", "about the author", "about the writer", "all rights reserved"},
	'c': {"copyright", "correction:", "corrections:", "correction (", "clarification:", "click here", "click to", "continue reading", "contact:", "contacts:", "citation:", "categories:", "category:"},
	'd': {"disclaimer:", "disclosure:", "doi:", "download our", "download the"},
	'e': {"editor's note", "editor’s note", "editors' note", "editors’ note", "editors note", "explore further", "email:", "e-mail:", "estimated reading"},
	'f': {"follow us", "follow him", "follow her", "follow them", "for immediate release", "for the latest", "for more information", "for further information", "filed under", "first published in", "first published on"},
	'g': {"got a tip", "get author", "get the latest", "get our"},
	'h': {"have a tip", "have a story", "have you been"},
	'i': {"if you or someone you know", "in this article:", "in this story:"},
	'j': {"join the conversation", "join us on", "journal information:"},
	'k': {"keywords:"},
	'l': {"like us on", "listen to this", "listen:", "leave a comment"},
	'm': {"more on this", "more information:", "media contact", "more from:", "more stories", "must read", "more:"},
	'n': {"note to editors", "notes to editors", "note:"},
	'o': {"originally published", "our standards:", "opinions expressed"},
	'p': {"press contact", "provided by", "photo gallery", "please share", "published in:"},
	'r': {"read more", "read also", "read next", "read the full", "read:", "related:", "related article", "related stor", "related coverage", "related topics", "related news", "related posts", "related content", "reading time", "release date:", "reprinted with", "republished with", "recommended:"},
	's': {"see also", "see more", "sign up", "subscribe", "story continues below", "send tips", "sponsored", "support our", "support us", "skip to", "scroll to"},
	't': {
		"this material may not", "this document is subject to copyright", "this article is republished", "this article was", "this article originally", "this article first", "this article appeared",
		"this article has been", "this story was", "this story originally", "this story first", "this story has been", "this post was", "this post originally", "this is a developing story", "this is a breaking news",
		"this report was", "the views expressed", "the opinions expressed", "the writer is", "the author is", "the writers are", "the authors are", "topics:", "tags:", "tagged:", "trending:", "the latest breaking news", "table of contents",
	},
	'v':  {"views expressed", "view this post", "view author", "view more", "view comments", "view gallery"},
	'w':  {"watch:", "watch now", "watch the video", "watch the ad", "watch below", "watch above", "what to read next", "write to the author", "write to us", "with your support"},
	'y':  {"you may also like", "you might also like", "your support"},
	0xc2: {"© ", "©"},
	0xe2: {"™"},
}

// buttons begin the labels of buttons and boxes, which are a few words long.
var buttons = [256][]string{
	'0': {"0 comments"},
	'a': {"advertisement", "advert", "ad"},
	'b': {"bookmark"},
	'c': {"comments", "comment", "copy link", "close", "contents"},
	'd': {"donate", "download"},
	'e': {"email", "email this"},
	'f': {"facebook", "follow"},
	'g': {"gallery"},
	'h': {"home", "hide"},
	'l': {"linkedin", "listen", "load more", "like"},
	'm': {"most read", "most popular", "more from", "menu"},
	'n': {"newsletter", "next"},
	'p': {"pinterest", "print", "previous", "play", "promoted"},
	'r': {"reply", "recommended", "related", "reddit"},
	's': {"share", "save", "show more", "show comments", "search", "sections"},
	't': {"tweet", "twitter", "telegram", "trending", "topics", "tags", "toggle"},
	'v': {"video", "view all"},
	'w': {"whatsapp", "watch"},
	'x': {"x"},
}

// isList tells of an item of a list. A dash or a number alone is none: there
// are two or more in a row.
func (p *page) isList(i int) bool {
	t := &p.parts[i]
	switch p.bullet(t) {
	case sign:
		return true
	case dash, number:
		b := p.bullet(t)
		return i > 0 && p.bullet(&p.parts[i-1]) == b || i+1 < len(p.parts) && p.bullet(&p.parts[i+1]) == b
	}
	return false
}

// mark is what a list item begins with.
type mark uint8

const (
	noMark mark = iota
	sign        // "•"
	dash        // "-"
	number      // "1.", "(2)", "a)"
)

// bullet is the mark that the part begins with.
func (p *page) bullet(t *part) mark { return bulletOf(p.d.Tokens, p.d.Low, t.lo, t.hi) }

func bulletOf(tokens []scan.Token, low string, lo, hi int32) mark {
	if hi-lo < 2 {
		return noMark
	}
	t := &tokens[lo]
	spaced := tokens[lo+1].Is(scan.Space)
	switch w := t.In(low); w {
	case "•", "◦", "▪", "●", "■", "‣", "⁃", "·", "►", "▶", "✓", "*":
		return sign
	case "-", "–", "—":
		if spaced {
			return dash
		}
		return noMark
	case "(":
		if hi-lo > 3 && tokens[lo+2].In(low) == ")" && tokens[lo+3].Is(scan.Space) && (tokens[lo+1].Kind == scan.Number && tokens[lo+1].Len() <= 2 || tokens[lo+1].Len() == 1) {
			return number
		}
		return noMark
	}
	if spaced || hi-lo < 3 || !tokens[lo+2].Is(scan.Space) || t.Len() > 2 {
		return noMark
	}
	if next := tokens[lo+1].In(low); t.Kind == scan.Number && (next == "." || next == ")") || t.Kind == scan.Word && t.Len() == 1 && next == ")" {
		return number
	}
	return noMark
}
