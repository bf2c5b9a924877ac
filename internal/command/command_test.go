package command_test

import (
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/command"
)

func TestParseFlags(t *testing.T) {
	for args, want := range map[string]error{"-n 1": nil, "-h": flag.ErrHelp, "-x": command.ErrUsage, "-n one": command.ErrUsage} {
		fs := flag.NewFlagSet("test", flag.ContinueOnError)
		fs.SetOutput(io.Discard)
		fs.Int("n", 0, "a number")
		if err := command.ParseFlags(fs, strings.Fields(args)); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", args, err, want)
		}
	}
}

func TestEach(t *testing.T) {
	dir := t.TempDir()
	a, b, none := filepath.Join(dir, "a"), filepath.Join(dir, "b"), filepath.Join(dir, "none")
	for _, name := range []string{a, b} {
		if err := os.WriteFile(name, []byte(filepath.Base(name)+"'s text"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	stop := errors.New("stop")
	tests := []struct {
		files []string
		want  []string
		err   error
	}{
		{nil, []string{" input"}, nil},
		{[]string{a, b}, []string{"a a's text", "b b's text"}, nil},
		{[]string{a, none, b}, []string{"a a's text"}, os.ErrNotExist},
		{[]string{b, a}, []string{"b b's text"}, stop},
	}
	for _, tt := range tests {
		var got []string
		err := command.Each(tt.files, strings.NewReader("input"), func(name string, r io.Reader) error {
			text, err := io.ReadAll(r)
			if name != "" {
				name = filepath.Base(name)
			}
			got = append(got, name+" "+string(text))
			if tt.err == stop {
				return stop
			}
			return err
		})
		if !slices.Equal(got, tt.want) || !errors.Is(err, tt.err) {
			t.Errorf("%v: %q, %v; want %q, %v", tt.files, got, err, tt.want, tt.err)
		}
	}
}
