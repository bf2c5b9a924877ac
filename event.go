package newstext

// An Event is something that the article says happened, or will. The Span is
// its trigger: the verb or the noun that names it.
//
// When is the expression of time that dates it, wherever the article has it:
// beside the trigger, or where it tells of the same event again. What has been
// so since a day is of that day, on which it began. Where no expression says
// when but the story itself, When has an empty Span: what news tells in the past
// tense without a date is of the day of publication, or of the day that the
// story was said to happen on. The zero When: undated.
type Event struct {
	Span
	Lemma        string    // the trigger's dictionary form: "meet"
	When         Date      // when it happened; the zero Date: undated
	Participants []*Entity // who takes part, in text order
}
