package num_test

import (
	"testing"

	"github.com/newstext/newstext/internal/num"
)

func TestCardinal(t *testing.T) {
	for _, c := range []struct {
		in    string
		want  int64
		class num.Class
	}{
		{"nought", 0, num.Unit},
		{"seven", 7, num.Unit},
		{"ten", 10, num.Teen},
		{"nineteen", 19, num.Teen},
		{"ninety", 90, num.Ten},
		{"hundred", 100, num.Hundred},
		{"lakh", 1e5, num.Magnitude},
		{"billion", 1e9, num.Magnitude},
		{"quadrillion", 1e15, num.Magnitude},
		{"Seven", 0, 0},
		{"millions", 0, 0},
		{"seventh", 0, 0},
		{"the", 0, 0},
		{"", 0, 0},
	} {
		if got, class := num.Cardinal(c.in); got != c.want || class != c.class {
			t.Errorf("Cardinal(%q) = %d, %d, want %d, %d", c.in, got, class, c.want, c.class)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for _, c := range []struct {
		in    string
		want  int64
		class num.Class
	}{
		{"first", 1, num.Unit},
		{"fourth", 4, num.Unit},
		{"eighth", 8, num.Unit},
		{"twelfth", 12, num.Teen},
		{"thirteenth", 13, num.Teen},
		{"twentieth", 20, num.Ten},
		{"hundredth", 100, num.Hundred},
		{"millionth", 1e6, num.Magnitude},
		{"four", 0, 0},
		{"month", 0, 0},
		{"", 0, 0},
	} {
		if got, class := num.Ordinal(c.in); got != c.want || class != c.class {
			t.Errorf("Ordinal(%q) = %d, %d, want %d, %d", c.in, got, class, c.want, c.class)
		}
	}
}
