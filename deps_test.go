package newstext_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/newstext/newstext"

// mayImport is the direction of imports: a package may import the internal
// packages of its row, and no others. Stages share doc and never import each
// other.
var mayImport = map[string]string{
	".":                 "block cal coref doc event lex money num quote scan sent syntax tag timex",
	"internal/scan":     "",
	"internal/lex":      "scan",
	"internal/cal":      "",
	"internal/num":      "scan",
	"internal/doc":      "cal lex num scan",
	"internal/block":    "cal data doc lex linear num scan",
	"internal/sent":     "cal data doc lex linear num scan",
	"internal/linear":   "",
	"internal/word":     "linear",
	"internal/data":     "lex scan",
	"internal/data/gen": "data lex linear num scan word",
	"internal/syntax":   "cal data doc lex linear num scan",
	"internal/money":    "cal data doc lex linear num scan",
	"internal/timex":    "cal data doc lex linear num scan",
	"internal/tag":      "cal data doc lex linear num scan word",
	"internal/coref":    "cal data doc lex linear num scan word",
	"internal/quote":    "cal data doc lex linear num scan",
	"internal/event":    "cal data doc lex linear num scan word",
	"internal/golden":   "",
	"internal/command":  "",
	"export":            "",
	"jsonl":             "",
}

// onRoot are the public packages that are made of the root package alone.
var onRoot = []string{"export", "jsonl"}

// mayRequire is what the root module may import beside the standard library.
var mayRequire = []string{"golang.org/x/text/", "github.com/google/go-cmp/"}

func TestImports(t *testing.T) {
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() {
			if _, err := os.Stat(filepath.Join(name, "go.mod")); name != "." && err == nil {
				return fs.SkipDir // a nested module
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") {
			return nil
		}
		dir := filepath.ToSlash(filepath.Dir(name))
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			path, _ := strconv.Unquote(spec.Path.Value)
			checkImport(t, name, dir, path)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkImport(t *testing.T, name, dir, path string) {
	test := strings.HasSuffix(name, "_test.go")
	first, _, _ := strings.Cut(path, "/")
	if !strings.Contains(first, ".") {
		tool := strings.HasPrefix(dir, "internal/train") || strings.HasPrefix(dir, "internal/data/gen")
		if (path == "regexp" || path == "unsafe") && !test && !tool {
			t.Errorf("%s imports %s", name, path)
		}
		return
	}
	rest, ours := strings.CutPrefix(path, module)
	if !ours {
		for _, prefix := range mayRequire {
			if strings.HasPrefix(path, prefix) {
				return
			}
		}
		t.Errorf("%s imports %s, which is no requirement of the root module", name, path)
		return
	}
	if test || dir == "internal/train" || strings.HasPrefix(dir, "cmd/") {
		return
	}
	allowed, listed := mayImport[dir]
	if !listed {
		t.Errorf("%s: the table of imports has no row for %s", name, dir)
		return
	}
	if rest == "" && slices.Contains(onRoot, dir) {
		return
	}
	for _, one := range strings.Fields(allowed) {
		if rest == "/internal/"+one {
			return
		}
	}
	t.Errorf("%s imports %s: %s may import only %s", name, path, dir, allowed)
}
