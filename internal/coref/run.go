// Package coref is a stage of the way of a text.
package coref

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
)

// Run is the stage. It finds nothing yet.
func Run(d *doc.Doc, lx *lex.Lexicon) {}
