package syntax

// A State is a parse in progress: the arc-hybrid system of Kuhlmann,
// Gómez-Rodríguez and Satta (2011) with the root behind the last token. Words
// are numbered from 0 in their sentence; number n is the root.

// A Step is a transition.
type Step int

// The transitions. s0 is the top of the stack, s1 what lies below it, b0 the
// first word of the buffer.
const (
	Shift Step = iota // push b0
	Left              // b0 is the head of s0, which is popped
	Right             // s1 is the head of s0, which is popped
	Steps             // how many there are
)

// none is the number of no word.
const none = -1

// A State holds the arcs made so far. Reset makes it ready for a sentence.
type State struct {
	N     int32 // words
	Next  int32 // b0; N for the root
	Stack []int32
	Heads []int32 // by word; none: not yet known
	left  []child // by word, and the root: children before it
	right []child
}

// child is what is known of a word's children on one side.
type child struct {
	last  int32 // the one added last, which is the outermost
	count uint8
}

// Reset begins a sentence of n words.
func (s *State) Reset(n int) {
	s.N, s.Next, s.Stack = int32(n), 0, s.Stack[:0]
	s.Heads, s.left, s.right = s.Heads[:0], s.left[:0], s.right[:0]
	for range n + 1 {
		s.Heads = append(s.Heads, none)
		s.left = append(s.left, child{none, 0})
		s.right = append(s.right, child{none, 0})
	}
}

// Done tells whether every word has its head.
func (s *State) Done() bool { return s.Next == s.N && len(s.Stack) == 0 }

// Can tells whether the step can be taken.
func (s *State) Can(t Step) bool {
	switch t {
	case Shift:
		return s.Next < s.N
	case Left:
		return len(s.Stack) > 0
	}
	return len(s.Stack) > 1
}

// Take takes a step that can be taken.
func (s *State) Take(t Step) {
	if t == Shift {
		s.Stack = append(s.Stack, s.Next)
		s.Next++
		return
	}
	top := len(s.Stack) - 1
	word, head := s.Stack[top], s.Next
	if t == Right {
		head = s.Stack[top-1]
	}
	s.Stack = s.Stack[:top]
	s.Heads[word] = head
	side := &s.left[head]
	if word > head {
		side = &s.right[head]
	}
	side.last = word
	if side.count < maxValency {
		side.count++
	}
}

// maxValency is where the count of a word's children stops: more tell no more.
const maxValency = 7

// at is the k-th word of the stack from its top, or none.
func (s *State) at(k int) int32 {
	if k < len(s.Stack) {
		return s.Stack[len(s.Stack)-1-k]
	}
	return none
}

// Costs is how many arcs of the gold heads each step makes impossible, after
// Goldberg and Nivre (2013); -1 for a step that cannot be taken. heads has the
// root as N.
func (s *State) Costs(heads []int32) (costs [Steps]int) {
	for t := range costs {
		if !s.Can(Step(t)) {
			costs[t] = -1
		}
	}
	s0, s1, b0 := s.at(0), s.at(1), s.Next
	if costs[Shift] == 0 {
		for i, w := range s.Stack {
			if heads[w] == b0 {
				costs[Shift]++
			}
			if i < len(s.Stack)-1 && heads[b0] == w {
				costs[Shift]++
			}
		}
	}
	if s0 == none {
		return costs
	}
	lost := 0
	for w := b0; w < s.N; w++ {
		if heads[w] == s0 {
			lost++
		}
	}
	costs[Left] += lost
	if h := heads[s0]; h == s1 || h > b0 {
		costs[Left]++
	}
	if costs[Right] == 0 {
		costs[Right] += lost
		if heads[s0] >= b0 {
			costs[Right]++
		}
	}
	return costs
}
