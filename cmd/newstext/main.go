// Command newstext reads news articles and shows what they say.
//
//	newstext [flags] [file ...]
//
// It reads the files, or standard input where there are none. The flags:
//
//	-in text|jsonl         a file is one article, or one {"id","text","published","region"} a line
//	-out text|json|jsonl   a reading for a person, indented JSON, or one line of JSON an article
//	-out html              a report for a person: one HTML page that needs nothing else
//	-out jsonld|ninjs      schema.org's NewsArticle, or the IPTC's ninjs 3.1: see package export
//	-uri URI               the address of the article for those two; of a line it is the id
//	-dir DIR               a folder for the reports of several articles, and their index.html
//	-published DATE        the day of publication, 2006-01-02 or RFC 3339, where a line gives none
//	-region CC             the country of the paper, ISO 3166, where a line gives none
//	-tokens                with the tokens, their parts of speech and lemmas
//	-lexicon FILE          the user's words: kind, text and value set apart by tabs
//
// Lines of JSON are parsed on all cores and come out in the order in which
// they went in; memory does not grow with the input. A line that cannot be
// read is reported on standard error with its number, answered by
// {"id","error"}, and passed by; the exit status is then 1.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/internal/command"
	"github.com/newstext/newstext/jsonl"
)

// settings is what the flags say, and the streams.
type settings struct {
	in, out string
	dir     string // of reports
	uri     string // of the article
	parser  newstext.Parser
	files   []string
	stderr  io.Writer
	colour  bool  // a person reads the output
	tell    bool  // a person waits at standard error
	site    *site // nil: no folder of reports
}

func main() { command.Main("newstext", run) }

// run is the command, with its streams as arguments.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	s, err := parseFlags(args, stderr)
	if err != nil {
		return err
	}
	s.stderr, s.colour = stderr, isTerminal(stdout)
	s.tell = isTerminal(stderr) && !s.colour
	read := s.article
	if s.in == "jsonl" {
		read = s.lines
	}
	if s.dir != "" {
		if s.site, err = newSite(s.dir); err != nil {
			return err
		}
	}
	w := bufio.NewWriterSize(stdout, 64<<10)
	ok := true
	err = command.Each(s.files, stdin, func(name string, r io.Reader) error {
		fine, err := read(name, r, w)
		ok = ok && fine
		return err
	})
	if flushed := w.Flush(); err == nil {
		err = flushed
	}
	if s.site != nil && err == nil {
		err = s.site.finish()
	}
	if err == nil && !ok {
		err = command.ErrReported
	}
	return err
}

func parseFlags(args []string, stderr io.Writer) (*settings, error) {
	s := &settings{}
	fs := flag.NewFlagSet("newstext", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.Usage = func() {
		fmt.Fprint(stderr, "usage: newstext [flags] [file ...]\n\nReads news articles and shows what they say.\n\n")
		fs.PrintDefaults()
	}
	fs.StringVar(&s.in, "in", "text", "`format` of the input: text (a file is one article) or jsonl (one a line)")
	fs.StringVar(&s.out, "out", "text", "`format` of the output: text, json, jsonl, html, jsonld or ninjs")
	fs.StringVar(&s.uri, "uri", "", "`address` of the article, for jsonld and ninjs")
	fs.StringVar(&s.dir, "dir", "", "`folder` for HTML reports of several articles and their index")
	published := fs.String("published", "", "`day` of publication: 2006-01-02 or RFC 3339")
	region := fs.String("region", "", "`country` of the paper: ISO 3166, such as NZ")
	fs.BoolVar(&s.parser.WithTokens, "tokens", false, "give the tokens too")
	lexicon := fs.String("lexicon", "", "`file` of words: kind, text and value set apart by tabs")
	if err := command.ParseFlags(fs, args); err != nil {
		return nil, err
	}
	s.files = fs.Args()
	if s.in != "text" && s.in != "jsonl" {
		return nil, fmt.Errorf("-in %q: not text or jsonl", s.in)
	}
	switch s.out {
	case "text", "json", "jsonl", "html", "jsonld", "ninjs":
	default:
		return nil, fmt.Errorf("-out %q: not text, json, jsonl, html, jsonld or ninjs", s.out)
	}
	if s.dir != "" && s.out != "html" {
		return nil, fmt.Errorf("-dir is for -out html, not %s", s.out)
	}
	if s.out == "html" && s.dir == "" && (s.in == "jsonl" || len(s.files) > 1) {
		return nil, errors.New("-out html of several articles needs -dir")
	}
	if err := jsonl.Set(&s.parser, *published, *region); err != nil {
		return nil, fmt.Errorf("-%w", err) // it begins with the flag's name
	}
	if *lexicon != "" {
		f, err := os.Open(*lexicon)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if s.parser.Lexicon, err = newstext.ReadLexicon(f); err != nil {
			return nil, fmt.Errorf("%s: %w", *lexicon, err)
		}
	}
	return s, nil
}

// article reads r as one article and shows it.
func (s *settings) article(name string, r io.Reader, w *bufio.Writer) (bool, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return false, err
	}
	a, err := s.parser.Parse(s.readable(string(text)))
	if err != nil {
		fmt.Fprintf(s.stderr, "newstext: %s: %v\n", orStdin(name), err)
		return false, nil
	}
	var id []byte
	if name != "" {
		id = quoteJSON(name)
	}
	if s.site != nil {
		page, sum, err := s.site.report(a, id)
		if err != nil {
			return false, err
		}
		return true, s.site.add(page, sum)
	}
	return true, s.show(w, id, a)
}

func orStdin(name string) string {
	if name == "" {
		return "standard input"
	}
	return name
}

// isTerminal tells whether a person reads w.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	term := os.Getenv("TERM")
	return err == nil && info.Mode()&os.ModeCharDevice != 0 && term != "" && term != "dumb"
}
