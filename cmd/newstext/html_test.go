package main

import (
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/command"
)

// tags are the elements and attributes that a report may have.
var tags = map[string]string{
	"!doctype": "html", "html": "lang", "head": "", "meta": "charset http-equiv content name", "title": "", "style": "",
	"body": "", "header": "class", "main": "", "article": "dir", "aside": "id", "section": "class id", "footer": "class",
	"form": "class aria-label", "label": "class", "input": "type id checked", "div": "class", "p": "class", "h1": "", "h2": "", "h3": "",
	"a": "class href tabindex title", "mark": "class id tabindex aria-describedby", "span": "class role id", "b": "",
	"blockquote": "", "ol": "class", "ul": "class", "li": "class id", "figure": "", "figcaption": "",
	"table": "", "caption": "", "thead": "", "tbody": "", "tr": "", "th": "scope class", "td": "class",
	"svg": "class role aria-label width height viewBox", "line": "class x1 y1 x2 y2 transform",
	"rect": "class x y width height rx transform", "circle": "class cx cy r", "text": "class x y dy",
}

// checkPage checks that a page has only the elements and attributes of tags,
// that they nest, and that every address on it is there, once.
func checkPage(t *testing.T, page string) {
	t.Helper()
	ids, hrefs := checkTags(t, page)
	for _, h := range hrefs {
		if !ids[h] && !strings.HasSuffix(h, ".html") {
			t.Errorf("nothing has the id %q", h)
		}
	}
}

func checkTags(t *testing.T, page string) (ids map[string]bool, hrefs []string) {
	t.Helper()
	if !utf8.ValidString(page) || strings.ContainsRune(page, 0) {
		t.Error("the page is no valid text")
	}
	if !strings.Contains(page, `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`) {
		t.Error("no Content-Security-Policy")
	}
	ids = map[string]bool{}
	var open []string
	for rest := page; ; {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			break
		}
		rest = rest[i+1:]
		end := strings.IndexByte(rest, '>')
		if end < 0 {
			t.Fatalf("a tag without an end: %.40q", rest)
		}
		tag := rest[:end]
		rest = rest[end+1:]
		if name, ok := strings.CutPrefix(tag, "/"); ok {
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("</%s> closes %v", name, open)
			}
			open = open[:len(open)-1]
			continue
		}
		name, attrs, _ := strings.Cut(strings.TrimSuffix(tag, "/"), " ")
		allowed, ok := tags[name]
		if !ok {
			t.Fatalf("the page has an element <%s>", tag)
		}
		for attrs = strings.TrimSpace(attrs); attrs != ""; attrs = strings.TrimSpace(attrs) {
			var key, value string
			if n := strings.IndexAny(attrs, "= "); n >= 0 && attrs[n] == '=' {
				key = attrs[:n]
				quoted := attrs[n+1:]
				closing := strings.IndexByte(quoted[1:], '"')
				if quoted[0] != '"' || closing < 0 {
					t.Fatalf("an attribute without quotation marks in <%s>", tag)
				}
				value, attrs = quoted[1:closing+1], quoted[closing+2:]
			} else {
				key, attrs, _ = strings.Cut(attrs, " ")
			}
			if !slices.Contains(strings.Fields(allowed), key) {
				t.Errorf("<%s> has an attribute %q", tag, key)
			}
			if key == "id" {
				if ids[value] {
					t.Errorf("two elements have the id %q", value)
				}
				ids[value] = true
			}
			if key == "href" || key == "aria-describedby" {
				hrefs = append(hrefs, strings.TrimPrefix(value, "#"))
			}
		}
		switch name {
		case "!doctype", "meta", "input", "line", "rect", "circle":
		case "style":
			rest = rest[strings.Index(rest, "</style>"):]
			fallthrough
		default:
			open = append(open, name)
		}
	}
	if len(open) > 0 {
		t.Errorf("not closed: %v", open)
	}
	return ids, hrefs
}

func report(t *testing.T, a *newstext.Article, name string) string {
	t.Helper()
	return reportBy(t, pageTemplates(), a, name)
}

func reportBy(t *testing.T, templates *template.Template, a *newstext.Article, name string) string {
	t.Helper()
	data, err := newPage(a, name).write(templates)
	if err != nil {
		t.Fatal(err)
	}
	checkPage(t, string(data))
	return string(data)
}

// hostile are texts that would break out of a page that did not escape them.
var hostile = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</style><script>alert(1)</script>`,
	`</title><script>alert(1)</script>`,
	`</svg><script>alert(1)</script>`,
	`</mark></span></article><iframe src=//example.com>`,
	`javascript:alert(1)`,
	`<!--`, `]]>`, `{{.}}`, `&lt;script&gt;&#60;script&#62;`,
	"\x00<\x00script>", "\xff\xfe<script\xff>", "\xc0\xbcscript\xc0\xbe", "<\u2028script>", "\u202e>tpircs<",
}

func TestReportOfHostileText(t *testing.T) {
	for _, bad := range hostile {
		text := bad + "\n\nBy " + bad + "\n\nLONDON, March 3 (" + bad + ") - Minister " + bad + " Reyes said on Monday, \"" + bad +
			" costs $5 million (€4 million) a " + bad + ".\" Anna " + bad + " Lind met him in " + bad + " on 3 May 2020 at Acme " + bad + " Ltd.\n\n" + bad
		a, err := (&newstext.Parser{Published: time.Date(2025, 3, 4, 0, 0, 0, 0, time.UTC)}).Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		report(t, a, bad)
	}
}

// TestReportOfHostileValues puts hostile strings into every string of an
// Article, and spans that cross and cut letters in two.
func TestReportOfHostileValues(t *testing.T) {
	for _, bad := range hostile {
		text := "é" + bad + " é 3 May " + bad + "é"
		span := func(start, end int) newstext.Span { return newstext.Span{Start: start, End: end} }
		n := len(text)
		all := []newstext.Span{span(0, n), span(0, n/2), span(1, n-1), span(1, 3), span(2, n/2+1), span(n/2, n), span(n-1, n)}
		who := &newstext.Entity{ID: 1, Name: bad, Type: newstext.EntityType(200), Aliases: []string{bad}}
		who.Roles = []newstext.Role{{Title: bad, Of: who}}
		when, err := newstext.ParseDate("3 May 2020")
		if err != nil {
			t.Fatal(err)
		}
		a := &newstext.Article{
			Text: text, Authors: []string{bad}, Dateline: &newstext.Dateline{Place: bad, Agency: bad}, Entities: []*newstext.Entity{who},
			Published: time.Date(2025, 3, 4, 0, 0, 0, 0, time.UTC),
			Blocks:    []newstext.Block{{Span: span(0, 2), Kind: newstext.Headline}, {Span: span(2, n/2)}, {Span: span(n/2, n), Kind: newstext.BlockKind(250)}},
		}
		for i, s := range all {
			when.Span = s
			m := newstext.Money{Span: s, Currency: newstext.Currency(bad), Per: bad}
			who.Mentions = append(who.Mentions, newstext.Mention{Span: s, Form: newstext.MentionForm(i)})
			a.Quotes = append(a.Quotes, newstext.Quote{Span: s, Content: all, Cue: all, Source: all})
			a.Money = append(a.Money, m)
			a.Conversions = append(a.Conversions, newstext.Conversion{Span: s, From: m, To: m})
			a.Dates = append(a.Dates, when)
			a.Events = append(a.Events, newstext.Event{Span: s, Lemma: bad, When: when, Participants: []*newstext.Entity{who}})
		}
		data, err := newPage(a, bad).write(pageTemplates())
		if err != nil {
			t.Fatal(err)
		}
		checkTags(t, string(data))
	}
}

// FuzzReport: whatever the text, the report is a page of the elements that a
// report has, which nest, and every address on it is there.
func FuzzReport(f *testing.F) {
	for _, bad := range hostile {
		f.Add(bad + "\n\n\"" + bad + " costs $5 million (€4 million),\" Ana " + bad + " Reyes said on 3 May 2020.")
	}
	p := newstext.Parser{Published: time.Date(2025, 3, 4, 0, 0, 0, 0, time.UTC)}
	templates := pageTemplates()
	f.Fuzz(func(t *testing.T, text string) {
		a, err := p.Parse(text)
		if err != nil {
			t.Skip()
		}
		reportBy(t, templates, a, text)
	})
}

func dateOf(t *testing.T, s string) newstext.Date {
	t.Helper()
	d, err := newstext.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// TestReport reads the report on an article put together by hand.
func TestReport(t *testing.T) {
	const text = "Council agrees NZ$151m deal\n\n\"We will sell the pier,\" Ana Reyes said. She met Park on 3 May 2019. The sale, for US$92 million (NZ$151 million), closes in 2029."
	at := func(words string) newstext.Span {
		i := strings.Index(text, words)
		if i < 0 {
			t.Fatalf("no %q", words)
		}
		return newstext.Span{Start: i, End: i + len(words)}
	}
	amount := func(s string) newstext.Money {
		m, err := newstext.ParseMoney(s)
		if err != nil {
			t.Fatal(err)
		}
		m.Span = at(s)
		return m
	}
	reyes := &newstext.Entity{ID: 1, Name: "Ana Reyes", Type: newstext.Person,
		Roles:    []newstext.Role{{Title: "mayor"}},
		Mentions: []newstext.Mention{{Span: at("Ana Reyes"), Form: newstext.ByName}, {Span: at("She"), Form: newstext.Pronoun}}}
	past, ahead := dateOf(t, "3 May 2019"), dateOf(t, "2029")
	past.Span, ahead.Span = at("3 May 2019"), at("2029")
	us, nz := amount("US$92 million"), amount("NZ$151 million")
	a := &newstext.Article{
		Text: text, Published: time.Date(2025, 3, 14, 0, 0, 0, 0, time.UTC), Entities: []*newstext.Entity{reyes},
		Blocks:    []newstext.Block{{Span: at("Council agrees NZ$151m deal"), Kind: newstext.Headline}, {Span: newstext.Span{Start: 29, End: len(text)}, Kind: newstext.Paragraph}},
		Sentences: []newstext.Sentence{{Span: at("She met Park on 3 May 2019.")}, {Span: newstext.Span{Start: strings.Index(text, "The sale"), End: len(text)}}},
		Quotes:    []newstext.Quote{{Span: at(`"We will sell the pier," Ana Reyes said`), Kind: newstext.Direct, Content: []newstext.Span{at(`"We will sell the pier,"`)}, Cue: []newstext.Span{at("said")}, Source: []newstext.Span{at("Ana Reyes")}, Speaker: reyes}},
		Money:     []newstext.Money{us, nz}, Conversions: []newstext.Conversion{{Span: at("US$92 million (NZ$151 million"), From: us, To: nz}},
		Dates:  []newstext.Date{past, ahead},
		Events: []newstext.Event{{Span: at("met"), Lemma: "meet", When: past, Participants: []*newstext.Entity{reyes}}, {Span: at("closes"), Lemma: "close", When: ahead}},
	}
	got := report(t, a, "")
	for _, want := range []string{
		`<h1>Council agrees NZ$151m deal</h1>`,
		`<p class="meta">Friday 14 March 2025</p>`,
		`<span>1 quote</span>`, `<span>2 amounts</span>`,
		`<mark class="m quote" id="q1" tabindex="0" aria-describedby="x1">&#34;We will sell the pier,&#34;<span class="tip" role="tooltip" id="x1"><b>Quote</b><span>Said by Ana Reyes</span><span>word for word</span></span></mark>`,
		`<mark class="m name person" id="m1-1" tabindex="0"`,
		`<b>Ana Reyes</b><span>person</span><span>mayor</span>`,
		`<mark class="m ref person"`,
		`<b>Money</b><span>USD 92,000,000</span><span>US dollar</span><span>= NZD 151,000,000</span>`,
		`<b>Event: meet</b><span>Friday 3 May 2019</span><span>Ana Reyes</span>`,
		`<b>Date</b><span>2029</span><span>TIMEX3 2029</span>`,
		"<h3>Ana Reyes</h3>\n<p class=\"known\">person · mayor</p>\n<blockquote><a href=\"#q1\">&#34;We will sell the pier,&#34;</a>",
		`She <a href="#v1">met</a> Park on 3 May 2019.<span class="known">Ana Reyes</span>`,
		`<li class="today">the article’s own day, 14 March 2025</li>` + "\n" + `<li id="t2" class="ahead">`,
		`<td class="figure"><a href="#a1">USD 92,000,000</a></td><td class="figure">NZD 151,000,000</td><td class="figure">1 USD = 1.641 NZD</td>`,
		`<span class="known">person · mayor</span><span class="known">2 mentions, 1 quote</span>`,
		`<svg class="wide" role="img"`, `<svg class="narrow" role="img"`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the report has no %s", want)
		}
	}
	if t.Failed() {
		t.Log(got[strings.Index(got, "<body>"):])
	}
	if again := report(t, a, ""); again != got {
		t.Error("the same article has two reports")
	}
}

func TestReportOfNothing(t *testing.T) {
	got := report(t, &newstext.Article{}, "")
	if !strings.Contains(got, "<h1>A news article</h1>") {
		t.Error("no title")
	}
}

func TestDateText(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2025-08-18", "Monday 18 August 2025"},
		{"2025-08-18TEV", "Monday 18 August 2025, evening"},
		{"2025-08-18T08:30", "Monday 18 August 2025, 08:30"},
		{"2025-08", "August 2025"},
		{"2025", "2025"},
		{"201", "2010 – 2019"},
		{"2013-Q3", "July – September 2013"},
		{"2013-W12", "18 March – 24 March 2013"},
		{"P1Y6M", "1 year 6 months"},
		{"PT2H", "2 hours"},
		{"PXD", "some days"},
		{"PAST_REF", "some time in the past"},
		{"XXXX-WXX-1", "XXXX-WXX-1"},
		{"BC0044", "BC0044"},
	}
	for _, tt := range tests {
		v, err := newstext.ParseTimex(tt.in)
		if err != nil {
			t.Fatal(err)
		}
		if got := timexText(v); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestGrouped(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "12": "12", "999": "999", "1000": "1,000", "90000000000": "90,000,000,000", "1234.5678": "1,234.5678", "-1000": "-1,000",
	} {
		d, err := newstext.ParseDecimal(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := grouped(d); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

func TestSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	lines := strings.Join([]string{
		`{"id":"a/b/../Story One.txt","text":"Pier to be sold\n\n\"We will sell,\" Ana Reyes said. Ana Reyes said it was late."}`,
		`{"id":7,"text":"\"No,\" said Ben Okoro."}`,
		`{"text":"Storm <b>hits</b> coast\n\nAna Reyes said it was windy."}`,
		`{"id":"story-one","text":"Nothing."}`,
		`not JSON`,
		`{"id":"index","text":"Nothing."}`,
	}, "\n")
	var out, errs strings.Builder
	err := run([]string{"-in", "jsonl", "-out", "html", "-dir", dir}, strings.NewReader(lines), &out, &errs)
	if err != command.ErrReported || !strings.Contains(errs.String(), "line 5") {
		t.Fatalf("%v: %s", err, errs.String())
	}
	if out.Len() > 0 {
		t.Errorf("on standard output: %s", out.String())
	}
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range files {
		names = append(names, filepath.Base(f))
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		checkPage(t, string(data))
	}
	want := []string{"7.html", "index-2.html", "index.html", "storm-b-hits-b-coast.html", "story-one-2.html", "story-one.html"}
	if !slices.Equal(names, want) {
		t.Errorf("files %v, want %v", names, want)
	}
	data, err := os.ReadFile(filepath.Join(dir, "index.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"<h1>5 articles</h1>", `<a href="story-one.html">Pier to be sold</a>`, `<a href="storm-b-hits-b-coast.html">Storm &lt;b&gt;hits&lt;/b&gt; coast</a>`,
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("the index has no %s", want)
		}
	}
}

// TestSaid: the index counts those who are called by a name.
func TestSaid(t *testing.T) {
	const text = `"No," said Ana. "Yes," a woman said.`
	span := func(words string) newstext.Span {
		i := strings.Index(text, words)
		return newstext.Span{Start: i, End: i + len(words)}
	}
	ana := &newstext.Entity{ID: 1, Name: "Ana", Type: newstext.Person, Mentions: []newstext.Mention{{Span: span("Ana"), Form: newstext.ByName}}}
	woman := &newstext.Entity{ID: 2, Name: "a woman", Type: newstext.Person, Mentions: []newstext.Mention{{Span: span("a woman"), Form: newstext.Nominal}}}
	s, err := newSite(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	_, sum, err := s.report(&newstext.Article{
		Text: text, Entities: []*newstext.Entity{ana, woman}, Blocks: []newstext.Block{{Span: span(text), Kind: newstext.Paragraph}},
		Quotes: []newstext.Quote{{Span: span(`"No," said Ana`), Content: []newstext.Span{span(`"No,"`)}, Speaker: ana}, {Span: span(`"Yes," a woman said`), Content: []newstext.Span{span(`"Yes,"`)}, Speaker: woman}},
	}, nil)
	if want := []said{{"Ana", "", 1}}; err != nil || !slices.Equal(sum.said, want) {
		t.Errorf("%v, %v; want %v", sum.said, err, want)
	}
}

// TestPeople: the most quoted first, then by name; one name is one person.
func TestPeople(t *testing.T) {
	s, err := newSite(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, sum := range []*summary{
		{title: "One", file: "one", said: []said{{"Ana", "", 1}, {"Zoe", "", 3}}},
		{title: "Two", file: "two", said: []said{{"Ben", "", 3}, {"Ana", "mayor", 1}}},
	} {
		if err := s.add(nil, sum); err != nil {
			t.Fatal(err)
		}
	}
	var got []string
	for _, p := range s.People() {
		got = append(got, fmt.Sprint(p.Name, p.Quotes, p.Known, len(p.Links)))
	}
	if want := []string{"Ben31", "Zoe31", "Ana2mayor2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestReportFlags(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"-out", "html", "-in", "jsonl"}, "-out html of several articles needs -dir"},
		{[]string{"-out", "html", "a.txt", "b.txt"}, "-out html of several articles needs -dir"},
		{[]string{"-dir", "x"}, "-dir is for -out html, not text"},
	} {
		var out, errs strings.Builder
		if err := run(tt.args, strings.NewReader(""), &out, &errs); err == nil || err.Error() != tt.want {
			t.Errorf("%v: %v, want %s", tt.args, err, tt.want)
		}
	}
}

// BenchmarkReport is the page of a long article without the reading of it.
func BenchmarkReport(b *testing.B) {
	text := strings.Repeat("\"We met on 3 May 2019,\" Ana Reyes said, and it cost $5 million.\n\n", 1000)
	a, err := newstext.Parse(text)
	if err != nil {
		b.Fatal(err)
	}
	t := pageTemplates()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := newPage(a, "").write(t); err != nil {
			b.Fatal(err)
		}
	}
}
