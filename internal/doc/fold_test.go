package doc_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/internal/doc"
)

var folds = []struct{ in, want string }{
	{"", ""},
	{"small", "small"},
	{"The Port Haldane City Council VOTED on Monday", "the port haldane city council voted on monday"},
	{"@[`{ AZaz09", "@[`{ azaz09"},
	{"ÉLAN ŁÓDŹ Ωmega", "élan łódź ωmega"},
	{"İstanbul ẞ Ⱥ", "İstanbul ẞ Ⱥ"}, // their small letters have another length
	{"bad \xff\xc3 BYTES", "bad \xff\xc3 bytes"},
}

func TestFold(t *testing.T) {
	for _, c := range folds {
		if got := doc.Fold(c.in); got != c.want {
			t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

// slowFold is Fold rune by rune.
func slowFold(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if low := unicode.ToLower(r); r != utf8.RuneError && utf8.RuneLen(low) == n {
			b.WriteRune(low)
		} else {
			b.WriteString(s[i : i+n])
		}
		i += n
	}
	return b.String()
}

func FuzzFold(f *testing.F) {
	for _, c := range folds {
		f.Add(c.in)
	}
	f.Add(strings.Repeat("a", 511) + "É" + strings.Repeat("Ω", 600))
	f.Add(strings.Repeat("Ω\x80", 600))
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := doc.Fold(s), slowFold(s); got != want {
			t.Fatalf("Fold(%q) = %q, want %q", s, got, want)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	text := strings.Repeat("The Port Haldane City Council voted 9-4 on Monday; “we don’t know,” Mayor Adeyemi said. ", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		doc.Fold(text)
	}
}
