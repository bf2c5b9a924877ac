// Package newsbeam reads news articles with newstext in a pipeline of Apache
// Beam, for collections that one machine does not hold: the same pipeline runs
// on Flink, Spark and Dataflow, and on Beam's own Prism on one machine.
//
//	p, s := beam.NewPipelineWithRoot()
//	lines := textio.Read(s, "gs://archive/*.jsonl")
//	articles, bad := newsbeam.Parse(s, newsbeam.Settings{Region: "NZ"}, lines)
//	textio.Write(s, "gs://archive/out/articles.jsonl", articles)
//	textio.Write(s, "gs://archive/out/bad.jsonl", bad)
//
// It is a module of its own, so that newstext itself does not require Beam.
// Within one machine the command newstext -in jsonl does the same, in order.
package newsbeam

import (
	"context"
	"encoding/json"
	"time"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/newstext/newstext"
	"github.com/newstext/newstext/jsonl"
)

// init tells Beam of the types that it sends to its workers.
func init() {
	register.DoFn4x0[context.Context, string, func(string), func(string)](&parseFn{})
	register.Emitter1[string]()
}

// Settings are those of newstext.Parser that Beam can send to its workers. A
// line's own "published" and "region" go before them.
type Settings struct {
	Published  time.Time
	Region     string // ISO 3166, such as NZ; "": read from the article
	MaxBytes   int
	WithTokens bool
}

// Parse reads a collection of lines of JSON, {"id","text","published",
// "region"}, and is two collections of such lines: the articles as newstext
// -out jsonl writes them, each with its id; and for each line that cannot be
// read {"id","error","line"}, with the line as it was. No line is lost. Beam
// keeps no order.
//
// Two counters tell how far it is: newstext/articles and newstext/bad.
func Parse(s beam.Scope, settings Settings, lines beam.PCollection) (articles, bad beam.PCollection) {
	s = s.Scope("newstext.Parse")
	return beam.ParDo2(s, &parseFn{Settings: settings}, lines)
}

// A parseFn reads one line. Beam sends its public fields to the workers.
type parseFn struct {
	Settings Settings

	parser        newstext.Parser
	articles, bad beam.Counter
}

// Setup is called once on each worker. Settings that cannot be end the
// pipeline.
func (f *parseFn) Setup() error {
	f.articles, f.bad = beam.NewCounter("newstext", "articles"), beam.NewCounter("newstext", "bad")
	f.parser = newstext.Parser{Published: f.Settings.Published, MaxBytes: f.Settings.MaxBytes, WithTokens: f.Settings.WithTokens}
	return jsonl.Set(&f.parser, "", f.Settings.Region)
}

// ProcessElement emits the article of a line, or what is wrong with it.
func (f *parseFn) ProcessElement(ctx context.Context, line string, article, bad func(string)) {
	id, out, err := f.read(line)
	if err == nil {
		f.articles.Inc(ctx, 1)
		article(out)
		return
	}
	f.bad.Inc(ctx, 1)
	data, _ := json.Marshal(struct { // of strings and valid JSON alone
		ID    json.RawMessage `json:"id"`
		Error string          `json:"error"`
		Line  string          `json:"line"`
	}{id, err.Error(), line})
	bad(string(data))
}

// read is the article of a line as JSON, and the line's id.
func (f *parseFn) read(data string) (id json.RawMessage, out string, err error) {
	line, err := jsonl.ParseLine([]byte(data))
	if err != nil {
		return line.ID, "", err
	}
	a, err := line.Parse(f.parser)
	if err != nil {
		return line.ID, "", err
	}
	article, err := jsonl.Marshal(line.ID, a)
	return line.ID, string(article), err
}
