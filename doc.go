// Package newstext reads a plain-text news article and returns what it says
// as typed values: its blocks (headline, byline, dateline, caption, credit,
// subhead, paragraph), sentences, entities with their roles and aliases,
// attributed quotes with their speakers, money and currency conversions,
// dates, and dated events.
//
// Every value embeds a [Span]: the exact bytes of the text that was given,
// which is never rewritten. The text may be pasted from anywhere: wrapped
// lines, CRLF, a byte order mark, no-break spaces, and invalid UTF-8 are read
// as they stand, and no input makes the package panic.
//
//	article, err := newstext.Parse(text)
//	if err != nil {
//		return err
//	}
//	for _, q := range article.Quotes {
//		if q.Speaker != nil { // nil: the article leaves open who
//			fmt.Println(q.Speaker.Name, q.In(text))
//		}
//	}
//
// A [Parser] carries the few settings: the day of publication, which anchors
// "on Tuesday"; the country of the paper, which settles a bare "$" and
// 3/4/2013; the user's own words. Its zero value is ready, and the package
// functions are the zero Parser's methods. Functions named Parse read all of
// their input; those named Find yield what they find in a text, and need no
// model for money and dates.
//
// # Time, memory, sameness
//
// Reading takes time in proportion to the text, whatever the text. The same
// text and settings give the same values on every machine. Importing the
// package costs nothing: its tables and models are embedded and read in place.
package newstext
