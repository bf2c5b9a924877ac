// Package html turns a page of the web into the text that newstext reads. It
// finds the article on the page with go-readability, a port of Mozilla's
// Readability, and lays its text out as a newspaper does: headline, byline,
// then one block of the page a line with an empty line between them.
//
//	page, err := html.Read(response.Body, "https://news.example/pier")
//	if err != nil {
//		return err
//	}
//	article, err := page.Parse(newstext.Parser{})
//
// It is a module of its own, so that newstext itself requires none of this.
package html

// How a page is read: the tree of elements that Readability leaves is walked
// in order. Running text gathers in a line, which ends wherever an element
// that stands on its own begins or ends. What the line is follows from the
// elements it lies in: a caption in figcaption, a subhead in h2 to h6, an item
// in li, and else a paragraph.

import (
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/language"

	"github.com/newstext/newstext"
)

// A Page is the article on a page of the web.
type Page struct {
	Text      string           // what newstext reads
	Blocks    []newstext.Block // what the page says its text is, sorted by Start: headline, byline, captions, subheads, list items
	URL       string           // the address that was given
	Title     string           // as the page gives it; "": it does not
	Byline    string           // "Miriam Teale and Josh Okonkwo"; "": the page gives none
	Site      string           // the name of the paper; "": the page gives none
	Language  language.Tag     // the language of the page; zero: the page gives none
	Published time.Time        // when the page says it was published; zero: it does not
}

// MaxBytes is the largest page that Read reads: pages of news are far below
// 1 MiB, and a tree takes many times its bytes.
const MaxBytes = 16 << 20

// ErrTooLong is the error for a page over MaxBytes, ErrNoArticle that for a
// page without one.
var (
	ErrTooLong   = fmt.Errorf("html: the page is over %d bytes", MaxBytes)
	ErrNoArticle = errors.New("html: no article on the page")
)

// Read reads a page in any encoding that browsers know. The address, which may
// be empty, is never asked for anything. The error is that of r, ErrTooLong or
// ErrNoArticle, or says that the address is none.
func Read(r io.Reader, address string) (*Page, error) {
	base, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("html: %w", err)
	}
	limited := &io.LimitedReader{R: r, N: MaxBytes + 1}
	utf8, err := charset.NewReader(limited, "text/html")
	if err == io.EOF { // an empty page
		return nil, ErrNoArticle
	}
	if err != nil {
		return nil, fmt.Errorf("html: %w", err)
	}
	doc, err := html.Parse(utf8)
	if limited.N <= 0 {
		return nil, ErrTooLong
	}
	if err != nil {
		return nil, fmt.Errorf("html: %w", err)
	}
	if address == "" {
		base = nil
	}
	a, err := readability.FromDocument(doc, base)
	if err != nil {
		return nil, fmt.Errorf("html: %w", err)
	}
	if a.Node == nil {
		return nil, ErrNoArticle
	}
	p := &Page{URL: address, Title: line(a.Title()), Byline: byline(a.Byline()), Site: line(a.SiteName())}
	if t, err := a.PublishedTime(); err == nil {
		p.Published = t
	}
	if tag, err := language.Parse(a.Language()); err == nil {
		p.Language = tag
	}
	p.write(a.Node)
	return p, nil
}

// Parse reads the text as settings say. Where they give no day of publication
// or region, it takes the page's. Where the page says what a stretch of its
// text is, the blocks of the article say the same.
func (p *Page) Parse(settings newstext.Parser) (*newstext.Article, error) {
	if settings.Published.IsZero() {
		settings.Published = p.Published
	}
	if settings.Region == (language.Region{}) {
		settings.Region = p.Region()
	}
	a, err := settings.Parse(p.Text)
	if err != nil {
		return nil, err
	}
	known := p.Blocks
	for i := range a.Blocks {
		b := &a.Blocks[i]
		for len(known) > 0 && known[0].End <= b.Start {
			known = known[1:]
		}
		if len(known) > 0 && known[0].Contains(b.Span) && b.Kind != newstext.Credit {
			b.Kind = known[0].Kind
		}
	}
	return a, nil
}

// Region is the country of the page's language, NZ of "en-NZ"; the zero Region
// where the page does not say one.
func (p *Page) Region() language.Region {
	if _, _, region := p.Language.Raw(); region.IsCountry() {
		return region
	}
	return language.Region{}
}

// byline is the names of a byline, without "By".
func byline(s string) string {
	s = line(s)
	if len(s) > 3 && strings.EqualFold(s[:3], "by ") {
		return s[3:]
	}
	return s
}

// line is s on one line.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

// A writer lays out the text of a page.
type writer struct {
	p    *Page
	text strings.Builder
	line strings.Builder // the running text since the last element on its own
}

func (p *Page) write(root *html.Node) {
	w := writer{p: p}
	w.add(p.Title, newstext.Headline)
	if p.Byline != "" {
		w.add("By "+p.Byline, newstext.Byline)
	}
	w.walk(root)
	p.Text = w.text.String()
}

// add adds a block. A paragraph is no news to Parse.
func (w *writer) add(s string, kind newstext.BlockKind) {
	if s = line(s); s == "" {
		return
	}
	if w.text.Len() > 0 {
		w.text.WriteString("\n\n")
	}
	if kind == newstext.List {
		w.text.WriteString(bullet)
	}
	start := w.text.Len()
	w.text.WriteString(s)
	if kind != newstext.Paragraph {
		w.p.Blocks = append(w.p.Blocks, newstext.Block{Span: newstext.Span{Start: start, End: w.text.Len()}, Kind: kind})
	}
}

// bullet stands before an item of a list, as it does on the page.
const bullet = "• "

// walk goes over the tree in the order of the text. It does not call itself:
// trees may be deep.
func (w *writer) walk(root *html.Node) {
	for n := root; n != nil; {
		next := n.FirstChild
		switch {
		case n.Type == html.TextNode:
			w.line.WriteString(n.Data)
		case n.Type == html.ElementNode && silent(n.DataAtom):
			next = nil
		case n.Type == html.ElementNode && !inline(n.DataAtom):
			w.flush(n.Parent)
		}
		for next == nil && n != nil {
			if n.Type == html.ElementNode && !inline(n.DataAtom) && !silent(n.DataAtom) {
				w.flush(n)
			}
			if n == root {
				return
			}
			next, n = n.NextSibling, n.Parent
		}
		n = next
	}
}

// flush ends the line, which stood in the element.
func (w *writer) flush(in *html.Node) {
	s := line(w.line.String())
	w.line.Reset()
	kind := kindIn(in)
	switch {
	case s == "" || s == w.p.Title && kind != newstext.Paragraph:
	case kind == newstext.Paragraph && w.text.Len() < headBytes && byline(s) == w.p.Byline:
	default:
		w.add(s, kind)
	}
}

// headBytes is how far into the text a page may give its byline again.
const headBytes = 1000

// maxUp is how many elements above a line tell what it is: an item holds its
// text in a few spans and paragraphs, and trees may be deep.
const maxUp = 6

// kindIn is what a line is, by the elements it stands in.
func kindIn(n *html.Node) newstext.BlockKind {
	for up := 0; n != nil && up < maxUp; up, n = up+1, n.Parent {
		switch n.DataAtom {
		case atom.Figcaption:
			return newstext.Caption
		case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			return newstext.Subhead
		case atom.Li:
			return newstext.List
		}
	}
	return newstext.Paragraph
}

// silent tells whether an element has no text to read.
func silent(a atom.Atom) bool {
	switch a {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Svg, atom.Head, atom.Button, atom.Form, atom.Iframe, atom.Object:
		return true
	}
	return false
}

// inline tells whether an element stands within a line.
func inline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font, atom.I,
		atom.Img, atom.Ins, atom.Kbd, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub,
		atom.Sup, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	}
	return false
}
