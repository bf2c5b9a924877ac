package golden

import (
	"path/filepath"
	"testing"
)

func TestArchive(t *testing.T) {
	const data = "A comment.\n-- one --\nfirst\n\nsecond\n-- two --\n"
	a := Parse(data)
	if a.Comment != "A comment.\n" || len(a.Files) != 2 {
		t.Fatalf("Parse: %+v", a)
	}
	if text, ok := a.File("one"); !ok || text != "first\n\nsecond\n" {
		t.Errorf("File(one) = %q, %v", text, ok)
	}
	if _, ok := a.File("three"); ok {
		t.Error("File(three) is there")
	}
	a.Set("two", "now")
	a.Set("three", "new\n")
	name := filepath.Join(t.TempDir(), "a.txtar")
	if err := a.Write(name); err != nil {
		t.Fatal(err)
	}
	b, err := Read(name)
	if err != nil {
		t.Fatal(err)
	}
	want := []File{{"one", "first\n\nsecond\n"}, {"two", "now\n"}, {"three", "new\n"}}
	for i, f := range b.Files {
		if i >= len(want) || f != want[i] {
			t.Errorf("file %d is %+v", i, f)
		}
	}
	if b.Comment != a.Comment || len(b.Files) != len(want) {
		t.Errorf("read back: %+v", b)
	}
}
