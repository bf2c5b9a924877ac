// Command newstext-beam reads files of news articles in a pipeline of Apache
// Beam.
//
//	newstext-beam -input 'in/*.jsonl' -articles out/articles.jsonl -bad out/bad.jsonl
//
// Each line of the input is {"id","text","published","region"}. The articles
// come out as newstext -out jsonl writes them, in no order; the lines that
// cannot be read go to the file of bad ones. Beam's own flags choose where it
// runs: -runner prism, the default, on this machine; flink, spark or dataflow,
// with the flags that each of them asks for, on many.
package main

import (
	"context"
	"flag"
	"log"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/gcs"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/local"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/newstext/newstext/beam"
)

// The flags stand beside those of Beam's runners: -region is Dataflow's.
var (
	input    = flag.String("input", "", "`files` of lines of JSON; may be a pattern")
	articles = flag.String("articles", "", "`file` for the articles")
	bad      = flag.String("bad", "", "`file` for the lines that cannot be read")
	country  = flag.String("country", "", "`country` of the paper: ISO 3166, such as NZ")
)

func main() {
	flag.Parse()
	beam.Init()
	if *input == "" || *articles == "" || *bad == "" {
		log.Fatal("newstext-beam: -input, -articles and -bad are needed")
	}
	p := pipeline(*input, *articles, *bad, newsbeam.Settings{Region: *country})
	if err := beamx.Run(context.Background(), p); err != nil {
		log.Fatal("newstext-beam: ", err)
	}
}

// pipeline goes from the files of lines to the files of articles and of bad
// lines.
func pipeline(input, articles, bad string, settings newsbeam.Settings) *beam.Pipeline {
	p, s := beam.NewPipelineWithRoot()
	read, unread := newsbeam.Parse(s, settings, textio.Read(s, input))
	textio.Write(s, articles, read)
	textio.Write(s, bad, unread)
	return p
}
