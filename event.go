package newstext

// An Event is something that the article says happened, or will. The Span is
// its trigger: the verb or the noun that names it.
type Event struct {
	Span
	Lemma        string    // the trigger's dictionary form: "meet"
	When         Date      // when it happened; the zero Date: undated
	Participants []*Entity // who takes part, in text order
}
