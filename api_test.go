package newstext_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// publicPackages are the folders of this module's public packages.
var publicPackages = []string{".", "export", "jsonl"}

// written are the methods that other packages call, to write and read a value:
// they need no example of their own.
var written = []string{
	"String", "AppendText", "MarshalText", "UnmarshalText", "MarshalJSON", "UnmarshalJSON", "Error", "Unwrap",
}

// TestDocComments holds that every public name has a comment, and that those
// of functions, methods and types begin with the name.
func TestDocComments(t *testing.T) {
	for _, dir := range publicPackages {
		p := readPackage(t, dir)
		if p.Doc == "" {
			t.Errorf("%s: no package comment", dir)
		}
		funcs := slices.Clone(p.Funcs)
		groups := slices.Concat(p.Consts, p.Vars)
		for _, typ := range p.Types {
			checkComment(t, dir, typ.Name, typ.Name, typ.Doc)
			funcs = slices.Concat(funcs, typ.Funcs, typ.Methods)
			groups = slices.Concat(groups, typ.Consts, typ.Vars)
		}
		for _, f := range funcs {
			checkComment(t, dir, f.Recv+" "+f.Name, f.Name, f.Doc)
		}
		for _, g := range groups {
			if g.Doc == "" {
				t.Errorf("%s: %v has no comment", dir, g.Names)
			}
		}
	}
}

// checkComment holds that the comment begins with the name, an article before
// it or none.
func checkComment(t *testing.T, dir, what, name, comment string) {
	t.Helper()
	for _, article := range []string{"", "A ", "An ", "The "} {
		if strings.HasPrefix(comment, article+name+" ") {
			return
		}
	}
	t.Errorf("%s: the comment of %s begins with %.30q", dir, what, comment)
}

// TestExamples holds that every public function has an example under its name,
// and that some example calls every public method; for one of Parser, the
// package function of its name will do. The output of each example is tested.
func TestExamples(t *testing.T) {
	for _, dir := range publicPackages {
		p := readPackage(t, dir)
		examples := readExamples(t, dir)
		called := map[string]bool{} // ".Name" for a method or a field, "Name" for a function of the package
		named := map[string]bool{}
		for _, e := range examples {
			if e.Output == "" {
				t.Errorf("%s: Example%s has no output", dir, e.Name)
			}
			named[e.Name] = true
			ast.Inspect(e.Code, func(n ast.Node) bool {
				if s, ok := n.(*ast.SelectorExpr); ok {
					x, isName := s.X.(*ast.Ident)
					if isName && x.Name == p.Name {
						called[s.Sel.Name] = true
					} else {
						called["."+s.Sel.Name] = true
					}
				}
				return true
			})
		}
		funcs := slices.Clone(p.Funcs)
		for _, typ := range p.Types {
			funcs = append(funcs, typ.Funcs...)
			for _, m := range typ.Methods {
				if !called["."+m.Name] && !slices.Contains(written, m.Name) && !(typ.Name == "Parser" && called[m.Name]) {
					t.Errorf("%s: no example calls %s.%s", dir, typ.Name, m.Name)
				}
			}
		}
		for _, f := range funcs {
			if !named[f.Name] {
				t.Errorf("%s: no Example%s", dir, f.Name)
			}
		}
	}
}

// TestJSONKeys holds that the comment of Article.MarshalJSON names every key.
func TestJSONKeys(t *testing.T) {
	var comment string
	for _, typ := range readPackage(t, ".").Types {
		for _, m := range typ.Methods {
			if typ.Name == "Article" && m.Name == "MarshalJSON" {
				comment = m.Doc
			}
		}
	}
	words := strings.FieldsFunc(comment, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) })
	keys := 0
	for _, f := range readFiles(t, token.NewFileSet(), ".", false) {
		ast.Inspect(f, func(n ast.Node) bool {
			field, ok := n.(*ast.Field)
			if !ok || field.Tag == nil {
				return true
			}
			key, _, _ := strings.Cut(reflect.StructTag(strings.Trim(field.Tag.Value, "`")).Get("json"), ",")
			if key != "" && key != "-" {
				keys++
				if !slices.Contains(words, key) {
					t.Errorf("the comment does not name %q", key)
				}
			}
			return true
		})
	}
	if keys < 40 {
		t.Errorf("%d keys are not all", keys)
	}
}

// readPackage is the documentation of the package in the folder.
func readPackage(t *testing.T, dir string) *doc.Package {
	t.Helper()
	fset := token.NewFileSet()
	p, err := doc.NewFromFiles(fset, readFiles(t, fset, dir, false), module+"/"+dir)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// readExamples is the examples in the folder's tests.
func readExamples(t *testing.T, dir string) []*doc.Example {
	t.Helper()
	return doc.Examples(readFiles(t, token.NewFileSet(), dir, true)...)
}

// readFiles parses the folder's tests, or its other files.
func readFiles(t *testing.T, fset *token.FileSet, dir string, tests bool) []*ast.File {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	var files []*ast.File
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") != tests {
			continue
		}
		f, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	if len(files) == 0 {
		t.Fatalf("no Go files in %s", dir)
	}
	return files
}
