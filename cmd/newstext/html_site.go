package main

// How a folder of reports is made: each article becomes a file named after
// its headline or its id, in the order in which they come, and index.html
// leads to them: who is quoted most, and every article. Only what the index
// shows is kept in memory.

import (
	"bytes"
	"cmp"
	"fmt"
	"html/template"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/newstext/newstext"
)

// A site is a folder of reports while it is written.
type site struct {
	dir       string
	templates *template.Template
	taken     map[string]int // file names without their ending, and the last number put behind one
	Articles  []siteArticle
	people    map[string]*sitePerson
}

type siteArticle struct{ Title, Href, Known string }

type sitePerson struct {
	Name, Known string
	Quotes      int
	Links       []siteLink
}

type siteLink struct {
	N           int
	Title, Href string
}

// A summary is what the index keeps of one article.
type summary struct {
	title, file string // file: what to name it after
	known       string
	said        []said
}

// said is one speaker's number of quotes in one article.
type said struct {
	name, known string
	quotes      int
}

func newSite(dir string) (*site, error) {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return nil, err
	}
	return &site{dir: dir, templates: pageTemplates(), taken: map[string]int{"index": 1}, people: map[string]*sitePerson{}}, nil
}

// report is the page of an article and what the index keeps of it. It may be
// called from several goroutines.
func (s *site) report(a *newstext.Article, id []byte) ([]byte, *summary, error) {
	name := nameOf(id)
	p := newPage(a, name)
	p.Index = "index.html"
	sum := &summary{title: p.Title, file: name, known: strings.Join(p.Meta, " · ")}
	if name == "" {
		sum.file = p.Title
	}
	by := map[*newstext.Entity]int{}
	for _, q := range a.Quotes {
		by[q.Speaker]++
	}
	for _, e := range a.Entities {
		if n := by[e]; n > 0 && isNamed(e) {
			known := roles(e)
			if e.Type != newstext.Person {
				known = typeText(e.Type)
			}
			sum.said = append(sum.said, said{e.Name, known, n})
		}
	}
	data, err := p.write(s.templates)
	return data, sum, err
}

// nameOf is an id as a name: that of a file without its folder and ending.
func nameOf(id []byte) string {
	name := text(id)
	if name == "" {
		return ""
	}
	name = filepath.Base(filepath.ToSlash(name))
	if cut := strings.TrimSuffix(name, filepath.Ext(name)); cut != "" {
		name = cut
	}
	return name
}

// add writes the page of one article into the folder.
func (s *site) add(data []byte, sum *summary) error {
	file := s.fileName(sum.file)
	s.Articles = append(s.Articles, siteArticle{sum.title, file, sum.known})
	for _, w := range sum.said {
		p := s.people[w.name]
		if p == nil {
			p = &sitePerson{Name: w.name, Known: w.known}
			s.people[w.name] = p
		}
		p.Quotes += w.quotes
		if p.Known == "" {
			p.Known = w.known
		}
		p.Links = append(p.Links, siteLink{len(s.Articles), sum.title, file})
	}
	return os.WriteFile(filepath.Join(s.dir, file), data, 0o666)
}

// maxFileName is how much of a title or an id goes into a file's name, in
// bytes.
const maxFileName = 60

// fileName is a free file name of small letters, digits and hyphens made from
// the title.
func (s *site) fileName(title string) string {
	var b strings.Builder
	for i := 0; i < len(title) && b.Len() < maxFileName; i++ {
		switch c := title[i] | 0x20; {
		case 'a' <= c && c <= 'z' && title[i] >= 'A', '0' <= title[i] && title[i] <= '9':
			b.WriteByte(c)
		case title[i] == '\'' || b.Len() == 0 || strings.HasSuffix(b.String(), "-"):
		default:
			b.WriteByte('-')
		}
	}
	name := strings.Trim(b.String(), "-")
	if name == "" {
		name = "article"
	}
	free := name
	for s.taken[free] > 0 {
		s.taken[name]++
		free = fmt.Sprint(name, "-", s.taken[name])
	}
	s.taken[free] = 1
	return free + ".html"
}

// People is those who are quoted, the most quoted first, then by name.
func (s *site) People() []*sitePerson {
	list := make([]*sitePerson, 0, len(s.people))
	for _, p := range s.people {
		list = append(list, p)
	}
	slices.SortFunc(list, func(x, y *sitePerson) int {
		return cmp.Or(y.Quotes-x.Quotes, strings.Compare(x.Name, y.Name))
	})
	return list
}

// finish writes the index.
func (s *site) finish() error {
	var out bytes.Buffer
	if err := s.templates.ExecuteTemplate(&out, "index", s); err != nil {
		return fmt.Errorf("index: %w", err)
	}
	return os.WriteFile(filepath.Join(s.dir, "index.html"), bytes.ToValidUTF8(out.Bytes(), []byte("\uFFFD")), 0o666)
}
