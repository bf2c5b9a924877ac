// Command speakers writes the names of speakers into a gold file of quotes, so
// that the scorer of quotes can judge them.
//
//	go run ./speakers NAMES < gold.jsonl > gold-with-speakers.jsonl
//
// NAMES holds one article a line, {"id","speakers":[{"start","end","name"}]}:
// a speaker's name by the first span of the content, in bytes of the text;
// "A | B" where either will do. Articles without names are left out. A quote
// that is not named keeps a null speaker: it is no being's, or left open.
//
// polnear-train.jsonl beside this file names the speakers of the direct and
// mixed quotes of 31 articles of PolNeAR's training part, every 27th. It holds
// none of their text.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
)

type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type speaker struct {
	span
	Name string `json:"name"`
}

func main() {
	log.SetFlags(0)
	log.SetPrefix("speakers: ")
	if len(os.Args) != 2 {
		log.Fatal("usage: speakers NAMES < gold.jsonl > gold-with-speakers.jsonl")
	}
	in, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer in.Close()
	names, err := read(in)
	if err != nil {
		log.Fatalf("%s: %v", os.Args[1], err)
	}
	out := bufio.NewWriter(os.Stdout)
	if err := join(out, os.Stdin, names); err != nil {
		log.Fatal(err)
	}
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// read is the names by article and start of the content.
func read(r io.Reader) (map[string]map[int]string, error) {
	names := map[string]map[int]string{}
	for in := json.NewDecoder(r); ; {
		var line struct {
			ID       string    `json:"id"`
			Speakers []speaker `json:"speakers"`
		}
		if err := in.Decode(&line); err == io.EOF {
			return names, nil
		} else if err != nil {
			return nil, err
		}
		names[line.ID] = map[int]string{}
		for _, s := range line.Speakers {
			names[line.ID][s.Start] = s.Name
		}
	}
}

// join writes the articles that have names, with them.
func join(w io.Writer, r io.Reader, names map[string]map[int]string) error {
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for in := json.NewDecoder(r); ; {
		var line map[string]any
		if err := in.Decode(&line); err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		named, ok := names[fmt.Sprint(line["id"])]
		if !ok {
			continue
		}
		quotes, _ := line["quotes"].([]any)
		for _, q := range quotes {
			q, _ := q.(map[string]any)
			content, _ := q["content"].([]any)
			if len(content) == 0 {
				continue
			}
			first, _ := content[0].(map[string]any)
			start, _ := first["start"].(float64)
			if name := named[int(start)]; name != "" && q["kind"] != "indirect" {
				q["speaker"] = name
			}
		}
		if err := out.Encode(line); err != nil {
			return err
		}
	}
}
