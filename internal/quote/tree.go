package quote

import "github.com/newstext/newstext/internal/doc"

// plant turns the heads into lists of children and the extents of subtrees.
// The trees are projective, so that one pass in each direction will do.
func (f *finder) plant() {
	n := len(f.d.Tokens)
	f.left, f.right, f.first, f.next = f.left[:0], f.right[:0], f.first[:0], f.next[:0]
	for i := range n {
		f.left, f.right = append(f.left, int32(i)), append(f.right, int32(i))
		f.first, f.next = append(f.first, none), append(f.next, none)
	}
	if len(f.d.Heads) != n {
		return
	}
	for i, h := range f.d.Heads {
		if int(h) > i {
			f.left[h] = min(f.left[h], f.left[i])
		}
	}
	for i := n - 1; i >= 0; i-- {
		h := f.d.Heads[i]
		if h == doc.None {
			continue
		}
		if int(h) < i {
			f.right[h] = max(f.right[h], f.right[i])
		}
		f.next[i], f.first[h] = f.first[h], int32(i)
	}
}

// head is the head of token i, or none.
func (f *finder) head(i int) int {
	if i < 0 || i >= len(f.d.Heads) {
		return none
	}
	return int(f.d.Heads[i])
}

// rel is the relation of token i to its head.
func (f *finder) rel(i int) doc.Rel {
	if i < 0 || i >= len(f.d.Rels) {
		return doc.NoRel
	}
	return f.d.Rels[i]
}

// yield is the subtree of token i.
func (f *finder) yield(i int) span { return span{int(f.left[i]), int(f.right[i]) + 1} }

// subjectOf is the subject of the verb i that stands before it, or none.
func (f *finder) subjectOf(i int) int {
	out := none
	for c := f.first[i]; c != none && int(c) < i; c = f.next[c] {
		if f.rel(int(c)) == doc.Nsubj {
			out = int(c)
		}
	}
	return out
}
