package newstext_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/newstext/newstext"
)

// tools are the folders whose code no program links that imports newstext.
var tools = []string{"bench", "beam", "html", "cmd", "docs", "testdata", "export/schema", "internal/command", "internal/data/gen", "internal/golden", "internal/train"}

// isTool tells whether the file is in one of them.
func isTool(name string) bool {
	for _, dir := range tools {
		if strings.HasPrefix(filepath.ToSlash(name), dir+"/") {
			return true
		}
	}
	return false
}

// TestPlainCode reads the library's own code. Importing it runs nothing: there
// is no init, no package variable that is a map or comes from a call, but for
// errors. And nothing in it could give another value on another day or
// machine: it asks for no clock, no environment and no chance, and it
// calculates without floats.
func TestPlainCode(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") || isTool(name) {
			return err
		}
		files++
		fset := token.NewFileSet()
		f, err := parser.ParseFile(fset, name, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		checkPlain(t, fset, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 50 {
		t.Errorf("%d files are not the library", files)
	}
}

func checkPlain(t *testing.T, fset *token.FileSet, f *ast.File) {
	for _, spec := range f.Imports {
		switch spec.Path.Value {
		case `"os"`, `"math/rand"`, `"math/rand/v2"`, `"math"`, `"runtime"`:
			t.Errorf("%s: imports %s", fset.Position(spec.Pos()), spec.Path.Value)
		}
	}
	for _, d := range f.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil && d.Name.Name == "init" {
				t.Errorf("%s: init", fset.Position(d.Pos()))
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if v, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.VAR {
					checkVariable(t, fset, v)
				}
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok && x.Name == "time" && (n.Sel.Name == "Now" || n.Sel.Name == "Local") {
				t.Errorf("%s: time.%s", fset.Position(n.Pos()), n.Sel.Name)
			}
		case *ast.FuncDecl:
			return n.Name.Name != "Float64" // Decimal's, which hands a number out
		case *ast.Ident:
			if n.Name == "float64" || n.Name == "float32" {
				t.Errorf("%s: %s", fset.Position(n.Pos()), n.Name)
			}
		}
		return true
	})
}

func checkVariable(t *testing.T, fset *token.FileSet, v *ast.ValueSpec) {
	for _, node := range append([]ast.Expr{v.Type}, v.Values...) {
		if node == nil {
			continue
		}
		ast.Inspect(node, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncLit:
				return false // runs when it is called
			case *ast.MapType:
				t.Errorf("%s: a map as a package variable", fset.Position(n.Pos()))
			case *ast.CallExpr:
				s, ok := n.Fun.(*ast.SelectorExpr)
				if ok && (s.Sel.Name == "New" && isName(s.X, "errors") || s.Sel.Name == "Errorf" && isName(s.X, "fmt")) {
					return false
				}
				if fn, ok := n.Fun.(*ast.Ident); ok && types.Universe.Lookup(fn.Name) != nil {
					return true // int32(x), len(x): done before the program runs
				}
				t.Errorf("%s: a package variable from a call", fset.Position(n.Pos()))
			}
			return true
		})
	}
}

func isName(e ast.Expr, name string) bool {
	x, ok := e.(*ast.Ident)
	return ok && x.Name == name
}

// TestLinear parses hostile texts of 16 KB and of 256 KB: a byte of the longer
// one may take some times as long, as caches run full and other programs run,
// but not the sixteen times of a reader that goes back over the text.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	const (
		small, large = 16 << 10, 256 << 10
		most         = 5 // times
		tries        = 5
	)
	perByte := func(text string) float64 {
		start := time.Now()
		if _, err := newstext.Parse(text); err != nil {
			t.Fatal(err)
		}
		return float64(time.Since(start)) / float64(len(text))
	}
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			var short, long float64
			for range tries {
				short, long = perByte(text[:small]), perByte(text[:large])
				if long < most*short {
					return
				}
			}
			t.Errorf("%.0f ns a byte of %d KB, %.0f of %d KB", short, small>>10, long, large>>10)
		})
	}
}

// dataFolder holds what the library embeds, and the sources of it.
const dataFolder = "internal/data"

// TestDataSize bounds what a program grows by, in bytes.
func TestDataSize(t *testing.T) {
	const most = 8 << 20
	files, err := filepath.Glob(dataFolder + "/*.bin")
	if err != nil || len(files) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	var sum int64
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		sum += info.Size()
	}
	if sum > most {
		t.Errorf("the tables and models take %d bytes, over %d", sum, most)
	}
}

// TestSources holds that SOURCES.md names every table and source of one, or
// the folder it is in, with where it comes from and its licence.
func TestSources(t *testing.T) {
	data, err := os.ReadFile(dataFolder + "/SOURCES.md")
	if err != nil {
		t.Fatal(err)
	}
	sources := strings.NewReplacer("currency_*", "currency_forms.bin currency_places.bin", "holiday_*", "holiday_names.bin",
		"`-groups.tsv`", "currency-groups.tsv", "`-places.tsv`", "currency-places.tsv").Replace(string(data))
	err = filepath.WalkDir(dataFolder, func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(name, ".go") || e.Name() == "SOURCES.md" {
			return err
		}
		folder := filepath.Base(filepath.Dir(name)) + "/`"
		if !strings.Contains(sources, e.Name()) && !strings.Contains(sources, folder) {
			t.Errorf("SOURCES.md does not name %s", name)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
