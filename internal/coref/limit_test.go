package coref_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
)

// TestLimits reads what stands at a limit, and one step over it.
func TestLimits(t *testing.T) {
	words := func(w string, n int) string { return strings.Repeat(w+" ", n) }
	title := func(n int) string { return "The " + words("senior", n) + "minister [per Ann Roe] left." }
	after := func(n int) string { return "[per Ann Roe], head of the " + words("senior", n) + "choir, left." }
	for _, c := range []struct{ name, in, chains, roles string }{
		{"the longest title", title(11), "", "Ann Roe: " + words("senior", 11) + "minister"},
		{"a longer title is cut", title(14), "", "Ann Roe: " + words("senior", 12) + "minister"},
		{"the longest apposition", after(10), "", "Ann Roe: head of the " + words("senior", 10) + "choir"},
		{"a longer apposition is none", after(20), "", ""},
		{"namesakes", words("[per Ann Roe] [per Bob Roe] [per Cy Roe] [per Di Roe] [per Ed Roe] [per Flo Roe] [per Guy Roe]", 1) + "and [per Roe] met.", "Ann Roe = Roe", ""},
	} {
		d := read(c.in)
		check(t, d)
		if got := roles(d); got != c.roles {
			t.Errorf("%s: roles\n got %q\nwant %q", c.name, got, c.roles)
		}
		if got := chains(d); c.chains != "" && got != c.chains {
			t.Errorf("%s: entities\n got %q\nwant %q", c.name, got, c.chains)
		}
	}
}

// TestUnread holds that a document without parts of speech has no entities.
func TestUnread(t *testing.T) {
	d := read("")
	if len(d.Mentions)+len(d.Entities)+len(d.Roles) > 0 {
		t.Errorf("the empty text has %d entities", len(d.Entities))
	}
	d = read("[per Mia Castellano] left.")
	if len(d.Entities) != 1 || d.Entities[0].Type != doc.Person || d.Entities[0].Gender != doc.Female {
		t.Errorf("got %+v", d.Entities)
	}
}
