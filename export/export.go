// Package export writes an article that newstext has read in the formats that
// other programs of the trade read: schema.org's NewsArticle as JSON-LD, and
// the ninjs of the IPTC. Both are JSON with their keys in a fixed order: the
// same article gives the same bytes.
//
// Neither format holds all of an [newstext.Article]: [JSONLD] and [Ninjs] say
// what each leaves out. The JSON of the Article itself holds everything.
package export

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext"
)

// checkURI is an error where uri is neither empty nor absolute.
func checkURI(fn, uri string) error {
	if uri == "" {
		return nil
	}
	if u, err := url.Parse(uri); err != nil || !u.IsAbs() || !utf8.ValidString(uri) {
		return fmt.Errorf("export.%s: %q is no absolute URI", fn, uri)
	}
	return nil
}

// hashURI names the text by its content, after RFC 6920.
func hashURI(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "ni:///sha-256;" + base64.RawURLEncoding.EncodeToString(sum[:])
}

// flat is s on one line.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// spans is the text of the spans, with an ellipsis between them.
func spans(text string, list []newstext.Span) string {
	parts := make([]string, len(list))
	for i, s := range list {
		parts[i] = flat(s.In(text))
	}
	return strings.Join(parts, " … ")
}

// body is the running text and the lists of the article, a paragraph a line
// with an empty line between them; where there is neither, the whole text.
func body(a *newstext.Article) string {
	var parts []string
	for _, b := range a.Blocks {
		if b.Kind == newstext.Paragraph || b.Kind == newstext.List {
			parts = append(parts, flat(b.In(a.Text)))
		}
	}
	if parts == nil {
		return strings.TrimSpace(a.Text)
	}
	return strings.Join(parts, "\n\n")
}

// moment is t after RFC 3339.
func moment(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.RFC3339)
}

// startEnd is when a date begins and the last day of a longer one, after ISO
// 8601: a day alone where the date is one, and a clock without a zone where
// the article gives none. Both are empty where the date leaves open where it
// lies, and for years before Christ, which readers of ISO 8601 count apart.
func startEnd(d newstext.Date) (start, end string) {
	iv, ok := d.Interval(time.UTC)
	if !ok || iv.From.Year() <= 0 {
		return "", ""
	}
	switch g := d.Value.Granularity(); {
	case g > newstext.ByDay && iv.From.Location() == time.UTC:
		return iv.From.Format("2006-01-02T15:04:05"), ""
	case g > newstext.ByDay:
		return iv.From.Format(time.RFC3339), ""
	}
	start = iv.From.Format(time.DateOnly)
	if last := iv.To.AddDate(0, 0, -1).Format(time.DateOnly); last != start {
		end = last
	}
	return start, end
}
