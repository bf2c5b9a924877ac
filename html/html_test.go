package html_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/html"
)

// filler makes a page long enough for Readability to see an article.
const filler = `<p>The pier has stood in the harbour for a hundred and twelve years, through two storms, one fire and a long row over who should paint it, and the council has paid for all of that.</p>
<p>Traders on the front, who have asked for a sale since the spring, said they were glad, while fishermen who use the pier at night said that nobody had asked them about it.</p>`

const pier = `<!doctype html><html lang="en-NZ"><head><title>Council to sell the old pier | Harbour Times</title>
<meta property="og:title" content="Council to sell the old pier"><meta property="og:site_name" content="Harbour Times">
<meta name="author" content="Miriam Teale"><meta property="article:published_time" content="2025-03-14T09:30:00+13:00">
<script>var x = "<p>no</p>";</script><style>p{}</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Council to sell the old pier</h1>
<figure><img src="pier.jpg" alt=""><figcaption>The pier on a <b>calm</b>
 day</figcaption></figure>
<p>WELLINGTON &mdash; New&nbsp;Zealand&#39;s oldest pier will be sold for
 <b>US$92&nbsp;million</b> (NZ$151 million), mayor <a href="/r">Ana Reyes</a> said on&#32;Thursday.</p>
` + filler + `
<h2>What happens next</h2>
<p>&ldquo;We will sell it,&rdquo; Reyes said.</p>
<ul><li>The sale closes in 2029.</li><li><p>The front stays open.</p></li></ul>
` + filler + `
</article><footer>Copyright</footer></body></html>`

func read(t testing.TB, page string) *html.Page {
	t.Helper()
	p, err := html.Read(strings.NewReader(page), "https://news.example/pier")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestRead(t *testing.T) {
	p := read(t, pier)
	if p.Title != "Council to sell the old pier" || p.Byline != "Miriam Teale" || p.Site != "Harbour Times" ||
		p.Language.String() != "en-NZ" || p.Region().String() != "NZ" || p.URL != "https://news.example/pier" {
		t.Errorf("%+v", p)
	}
	if want := time.Date(2025, 3, 13, 20, 30, 0, 0, time.UTC); !p.Published.Equal(want) {
		t.Errorf("published %v, want %v", p.Published, want)
	}
	want := []string{
		"headline: Council to sell the old pier", "byline: By Miriam Teale", "caption: The pier on a calm day",
		"subhead: What happens next", "list: The sale closes in 2029.", "list: The front stays open.",
	}
	var got []string
	for _, b := range p.Blocks {
		got = append(got, b.Kind.String()+": "+b.In(p.Text))
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("blocks %q, want %q", got, want)
	}
	begin := "Council to sell the old pier\n\nBy Miriam Teale\n\nThe pier on a calm day\n\n" +
		"WELLINGTON — New Zealand's oldest pier will be sold for US$92 million (NZ$151 million), mayor Ana Reyes said on Thursday.\n\nThe pier has"
	if !strings.HasPrefix(p.Text, begin) {
		t.Errorf("text %q, want %q", p.Text[:min(len(p.Text), len(begin))], begin)
	}
	for _, no := range []string{"Sport", "var x", "Copyright", "\n\n\n"} {
		if strings.Contains(p.Text, no) {
			t.Errorf("the text has %q", no)
		}
	}
	if !strings.Contains(p.Text, "\n\n• The sale closes in 2029.\n\n• The front stays open.\n\n") {
		t.Error("the list has no bullets")
	}
}

func TestParse(t *testing.T) {
	p := read(t, pier)
	a, err := p.Parse(newstext.Parser{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline() != p.Title || fmt.Sprint(a.Authors) != "[Miriam Teale]" || !a.Published.Equal(p.Published) {
		t.Errorf("%q by %q on %v", a.Headline(), a.Authors, a.Published)
	}
	for _, known := range p.Blocks {
		found := false
		for _, b := range a.Blocks {
			found = found || b.Kind == known.Kind && b.Overlaps(known.Span)
		}
		if !found {
			t.Errorf("the article has no %v %q", known.Kind, known.In(p.Text))
		}
	}
	if len(a.Conversions) != 1 || a.Conversions[0].To.Currency != "NZD" {
		t.Errorf("conversions %v", a.Conversions)
	}
	day := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	if a, err = p.Parse(newstext.Parser{Published: day}); err != nil || !a.Published.Equal(day) {
		t.Errorf("the settings' day is not kept: %v, %v", a.Published, err)
	}
	if _, err = p.Parse(newstext.Parser{MaxBytes: 10}); !errors.Is(err, newstext.ErrTooLong) {
		t.Errorf("%v, want ErrTooLong", err)
	}
}

// TestEncoding reads a page in the encoding it names.
func TestEncoding(t *testing.T) {
	page := strings.Replace(pier, "<head>", `<head><meta charset="windows-1252">`, 1)
	page = strings.Replace(page, "Ana Reyes", "Ana Mu\xf1oz", 1)
	if p := read(t, page); !strings.Contains(p.Text, "Ana Muñoz") {
		t.Error("the encoding is not read")
	}
}

func TestReadErrors(t *testing.T) {
	long := io.MultiReader(strings.NewReader("<p>"), io.LimitReader(endless{}, html.MaxBytes))
	broken := errors.New("broken")
	tests := []struct {
		name    string
		r       io.Reader
		address string
		want    error
	}{
		{"empty", strings.NewReader(""), "", html.ErrNoArticle},
		{"no article", strings.NewReader("<html></html>"), "", html.ErrNoArticle},
		{"too long", long, "", html.ErrTooLong},
		{"a bad reader", io.MultiReader(strings.NewReader(strings.Repeat("x", 5000)), failing{broken}), "", broken},
	}
	for _, tt := range tests {
		if _, err := html.Read(tt.r, tt.address); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, err, tt.want)
		}
	}
	if _, err := html.Read(strings.NewReader(pier), "http://["); err == nil {
		t.Error("a bad address passes")
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

type failing struct{ err error }

func (f failing) Read([]byte) (int, error) { return 0, f.err }

// FuzzRead: whatever the page, the blocks lie in the text in order, and the
// text is laid out.
func FuzzRead(f *testing.F) {
	f.Add(pier)
	f.Add(strings.Repeat("<div>", 300) + filler)
	f.Add("<article>" + filler + "<ul><li><h2>a</h2></li></ul><figcaption>\xff</figcaption>")
	f.Fuzz(func(t *testing.T, page string) {
		p, err := html.Read(strings.NewReader(page), "")
		if err != nil {
			return
		}
		at := 0
		for _, b := range p.Blocks {
			if b.Start < at || b.End <= b.Start || b.End > len(p.Text) {
				t.Fatalf("block %v in %d bytes after %d", b, len(p.Text), at)
			}
			at = b.End
		}
		if strings.Contains(p.Text, "\n\n\n") || strings.TrimSpace(p.Text) != p.Text {
			t.Fatalf("laid out as %q", p.Text)
		}
		if _, err := p.Parse(newstext.Parser{}); err != nil {
			t.Fatal(err)
		}
	})
}

func ExampleRead() {
	const page = `<html lang="en-NZ"><head><title>Pier sold</title></head><body><article><h1>Pier sold</h1>` +
		`<p>The pier has been sold for NZ$151&nbsp;million, <b>Ana Reyes</b> said.</p></article></body></html>`
	p, err := html.Read(strings.NewReader(page), "https://news.example/pier")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.Region())
	fmt.Println(p.Text)
	// Output:
	// NZ
	// Pier sold
	//
	// The pier has been sold for NZ$151 million, Ana Reyes said.
}
