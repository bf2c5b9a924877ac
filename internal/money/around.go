package money

import (
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/num"
)

// hedge is how the words before start hedge the amount there, and those behind
// end: "more than $5", "about $5", "$5 or more".
func (f *finder) hedge(start, end int) doc.Mod {
	if mod, _ := f.hedgeBefore(start); mod != 0 {
		return mod
	}
	w := nextWord(f.text, end)
	switch {
	case w.is("or"):
		w = nextWord(f.text, w.end)
		switch {
		case w.is("more"):
			return doc.AtLeast
		case w.is("less"):
			return doc.AtMost
		case w.is("so"):
			return doc.Approx
		}
	case w.is("plus"):
		return doc.AtLeast
	}
	if end < len(f.text) && f.text[end] == '+' {
		return doc.AtLeast
	}
	return 0
}

// hedgeBefore is the hedge that ends before start, and where it begins; start
// itself where there is none.
func (f *finder) hedgeBefore(start int) (doc.Mod, int) {
	w := wordBefore(f.text, start)
	if w.start == w.end {
		return 0, start
	}
	at := w.start
	v := wordBefore(f.text, at)
	switch {
	case w.is("than"):
		negated := v.start < v.end
		if n := wordBefore(f.text, v.start); negated && (n.is("no") || n.is("not")) {
			switch {
			case v.is("more"), v.is("greater"), v.is("higher"):
				return doc.AtMost, n.start
			case v.is("less"), v.is("fewer"):
				return doc.AtLeast, n.start
			}
		}
		switch {
		case v.is("more"), v.is("greater"), v.is("higher"), v.is("better"):
			return doc.MoreThan, v.start
		case v.is("less"), v.is("fewer"), v.is("lower"):
			return doc.LessThan, v.start
		}
	case w.is("over"), w.is("above"), w.is("exceeding"), w.is("topping"):
		return doc.MoreThan, at
	case w.is("under"), w.is("below"), w.is("nearly"), w.is("almost"):
		return doc.LessThan, at
	case w.is("of"):
		switch {
		case v.is("excess"), v.is("upwards"):
			return doc.MoreThan, v.start
		case v.is("minimum"):
			return doc.AtLeast, v.start
		case v.is("maximum"):
			return doc.AtMost, v.start
		}
	case w.is("least"):
		if v.is("at") {
			return doc.AtLeast, v.start
		}
	case w.is("most"):
		if v.is("at") {
			return doc.AtMost, v.start
		}
	case w.is("to"):
		if v.is("up") {
			switch u := wordBefore(f.text, v.start); {
			case u.is("was"), u.is("is"), u.is("were"), u.is("are"), u.is("be"), u.is("went"), u.is("go"), u.is("going"):
				return 0, start // "spending was up to $2.97 trillion from …"
			}
			return doc.AtMost, v.start
		}
		if v.is("close") {
			return doc.Approx, v.start
		}
	case w.is("as"):
		if v.is("much") || v.is("many") || v.is("high") {
			return doc.AtMost, v.start
		}
		if v.is("little") || v.is("low") {
			return doc.AtLeast, v.start
		}
	case w.is("about"), w.is("around"), w.is("approximately"), w.is("roughly"), w.is("some"), w.is("estimated"), w.is("circa"), w.is("approx"):
		return doc.Approx, at
	}
	return 0, start
}

// perUnit is what the amount that ends at end is paid for: "a barrel", "per
// share", "/kg", "-an-hour"; the span of the unit, empty where nothing is said.
func (f *finder) perUnit(end int) doc.Span {
	text := f.text
	if end < len(text) && text[end] == '/' {
		w := wordAt(text, end+1)
		if w.start < w.end {
			return doc.Span{Start: int32(w.start), End: int32(w.end)}
		}
		return doc.Span{}
	}
	hyphen := end < len(text) && text[end] == '-'
	if hyphen {
		end++
	}
	w := nextWord(text, end)
	if hyphen && w.start != end {
		return doc.Span{}
	}
	per := w.is("per")
	if !per && !w.is("a") && !w.is("an") && !w.is("each") && !w.is("every") {
		return doc.Span{}
	}
	j := w.end
	if hyphen {
		if j >= len(text) || text[j] != '-' {
			return doc.Span{}
		}
		j++
	} else if j = num.Gap(text, w.end); j <= w.end {
		return doc.Span{}
	}
	u := wordAt(text, j)
	if u.start == u.end || !per && !isUnit(&u) {
		return doc.Span{}
	}
	end = u.end
	if v := nextWord(text, end); v.start < v.end {
		switch {
		case v.is("earlier"), v.is("ago"), v.is("before"), v.is("later"):
			return doc.Span{} // "$2 million a year earlier"
		case per && (u.is("square") || u.is("cubic") || u.is("metric") || u.is("troy") || u.is("common") || u.is("fine")):
			end = v.end
		}
	}
	return doc.Span{Start: int32(u.start), End: int32(end)}
}

// isUnit tells whether prices are told by w: "barrel", "hour".
func isUnit(w *word) bool {
	switch string(w.low[:w.len()]) {
	case "share", "barrel", "hour", "day", "week", "month", "year", "night", "quarter", "minute", "second",
		"pound", "lb", "ounce", "oz", "gram", "ton", "tonne", "kilo", "kilogram", "kg", "gallon", "litre", "liter", "pint", "bushel", "bale", "bag",
		"sack", "cup", "cord", "therm", "megawatt", "kilowatt", "head", "person", "household", "family", "child", "pupil", "student", "passenger", "worker",
		"player", "ticket", "seat", "copy", "piece", "unit", "item", "bottle", "pack", "packet", "box", "case", "dose", "pill", "mile", "kilometre", "kilometer",
		"foot", "metre", "meter", "acre", "hectare", "yard", "trip", "ride", "flight", "visit", "session", "class", "term", "semester", "season", "game", "match",
		"episode", "song", "album", "film", "word", "page", "line", "call", "text", "plate", "head-count", "bond", "unitholder", "room", "bed", "vote":
		return true
	}
	return false
}
