// Command newstext-html finds the articles on pages of the web and writes them
// as newstext reads them.
//
//	newstext-html [flags] [file ...]
//
// It reads the files, or standard input where there are none, and asks the
// network for nothing. The flags:
//
//	-out jsonl|text|json   a line of {"id","text","published","region"} a page, the text, or the article as JSON
//	-url URL               the address of the page, which is its id
//
// Its lines are what newstext takes:
//
//	newstext-html *.html | newstext -in jsonl -out html -dir report
//
// A page without an article is reported on standard error and passed by; the
// exit status is then 1.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"time"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/html"
	"github.com/newstext/newstext/internal/command"
	"github.com/newstext/newstext/jsonl"
)

func main() { command.Main("newstext-html", run) }

// run is the command, with its streams as arguments.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	fs := flag.NewFlagSet("newstext-html", flag.ContinueOnError)
	fs.SetOutput(stderr)
	out := fs.String("out", "jsonl", "`format` of the output: jsonl, text or json")
	url := fs.String("url", "", "`address` of the page")
	if err := command.ParseFlags(fs, args); err != nil {
		return err
	}
	write := map[string]func(io.Writer, string, *html.Page) error{"jsonl": writeLine, "text": writeText, "json": writeArticle}[*out]
	if write == nil {
		return fmt.Errorf("-out %q: not jsonl, text or json", *out)
	}
	if *url != "" && fs.NArg() > 1 {
		return errors.New("-url is the address of one page")
	}
	w := bufio.NewWriter(stdout)
	ok := true
	err := command.Each(fs.Args(), stdin, func(name string, r io.Reader) error {
		if name == "" {
			name = "standard input"
		}
		page, err := html.Read(r, *url)
		if err != nil {
			fmt.Fprintf(stderr, "newstext-html: %s: %v\n", name, err)
			ok = false
			return nil
		}
		if *url != "" {
			name = *url
		}
		return write(w, name, page)
	})
	if flushed := w.Flush(); err == nil {
		err = flushed
	}
	if err == nil && !ok {
		err = command.ErrReported
	}
	return err
}

// writeLine writes the page as a line that newstext -in jsonl reads.
func writeLine(w io.Writer, id string, p *html.Page) error {
	data, err := json.Marshal(id)
	if err != nil {
		return err
	}
	line := jsonl.Line{ID: data, Text: p.Text}
	if !p.Published.IsZero() {
		line.Published = p.Published.Format(time.RFC3339)
	}
	if p.Region().IsCountry() {
		line.Region = p.Region().String()
	}
	return json.NewEncoder(w).Encode(line)
}

func writeText(w io.Writer, _ string, p *html.Page) error {
	_, err := fmt.Fprintln(w, p.Text)
	return err
}

// writeArticle writes what newstext reads in the page.
func writeArticle(w io.Writer, _ string, p *html.Page) error {
	a, err := p.Parse(newstext.Parser{})
	if err != nil {
		return err
	}
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(a)
}
