package timex

import (
	"github.com/newstext/newstext/internal/cal"
	"github.com/newstext/newstext/internal/doc"
)

func word2(w string) lexeme {
	switch w {
	case "the":
		return lexeme{article, 0, 0}
	case "a", "an":
		return lexeme{article, 0, 1}
	case "its", "their", "his", "her", "our", "my", "your":
		return lexeme{article, shy, 2}
	case "several", "few", "many", "some", "numerous", "dozens", "countless", "various":
		return lexeme{quant, 0, cal.Vague}
	case "couple":
		return lexeme{quant, 0, 2}
	case "about", "around", "approximately", "roughly", "some_", "circa", "almost", "nearly", "close":
		return lexeme{hedge, 0, int32(doc.Approx)}
	case "barely", "under":
		return lexeme{hedge, 0, int32(doc.LessThan)}
	case "exactly", "fully", "just", "only", "full":
		return lexeme{hedge, shy, 0}
	case "early":
		return lexeme{phase, 0, int32(doc.Start)}
	case "late":
		return lexeme{phase, 0, int32(doc.End)}
	case "mid", "middle":
		return lexeme{phase, 0, int32(doc.Mid)}
	case "beginning", "start", "outset":
		return lexeme{edge, 0, int32(doc.Start)}
	case "end", "close_":
		return lexeme{edge, 0, int32(doc.End)}
	case "ago":
		return lexeme{ago, 0, 0}
	case "earlier":
		return lexeme{earlier, 0, -1}
	case "later":
		return lexeme{earlier, 0, 1}
	case "before":
		return lexeme{side, 0, -1}
	case "after":
		return lexeme{side, 0, 1}
	case "hence":
		return lexeme{hence, 0, 0}
	case "every", "each":
		return lexeme{each, 0, 0}
	case "daily", "everyday", "nightly":
		return lexeme{often, 0, int32(cal.Days)}
	case "weekly":
		return lexeme{often, 0, int32(cal.Weeks)}
	case "monthly":
		return lexeme{often, 0, int32(cal.Months)}
	case "quarterly":
		return lexeme{often, 0, int32(cal.Quarters)}
	case "annually", "annual", "yearly":
		return lexeme{often, 0, int32(cal.Years)}
	case "hourly":
		return lexeme{often, 0, int32(cal.Hours)}
	case "once", "twice", "thrice":
		return lexeme{times, 0, 0}
	case "now", "currently", "nowadays", "presently":
		return lexeme{reference, 0, 0}
	case "recently", "lately":
		return lexeme{reference, 0, -1}
	case "soon", "shortly":
		return lexeme{reference, 0, 1}
	case "recent":
		return lexeme{vague, 0, -1}
	case "future":
		return lexeme{vague, 0, 1}
	case "fiscal", "financial":
		return lexeme{fiscal, 0, 0}
	case "am", "a.m":
		return lexeme{meridian, 0, 0}
	case "pm", "p.m":
		return lexeme{meridian, 0, 12}
	case "gmt", "utc":
		return lexeme{zone, 0, 0}
	case "est":
		return lexeme{zone, 0, -300}
	case "edt":
		return lexeme{zone, 0, -240}
	case "cst":
		return lexeme{zone, 0, -360}
	case "cdt":
		return lexeme{zone, 0, -300}
	case "mst":
		return lexeme{zone, 0, -420}
	case "mdt":
		return lexeme{zone, 0, -360}
	case "pst":
		return lexeme{zone, 0, -480}
	case "pdt":
		return lexeme{zone, 0, -420}
	case "bst", "cet":
		return lexeme{zone, 0, 60}
	case "et", "ist", "jst", "nzst", "nzdt", "aest", "aedt", "cest", "eest", "msk", "hkt", "sgt":
		return lexeme{zone, shy, 0}
	case "o'clock", "o’clock":
		return lexeme{oclock, 0, 0}
	case "period":
		return lexeme{period, 0, 0}
	case "time", "moment", "term":
		return lexeme{time, 0, 0}
	case "half":
		return lexeme{half, 0, 0}
	case "twenties":
		return lexeme{decade, 0, 1920}
	case "thirties":
		return lexeme{decade, 0, 1930}
	case "forties":
		return lexeme{decade, 0, 1940}
	case "fifties":
		return lexeme{decade, 0, 1950}
	case "sixties":
		return lexeme{decade, 0, 1960}
	case "seventies":
		return lexeme{decade, 0, 1970}
	case "eighties":
		return lexeme{decade, 0, 1980}
	case "nineties":
		return lexeme{decade, 0, 1990}
	case "in":
		return lexeme{prep, 0, in}
	case "of":
		return lexeme{prep, 0, of}
	case "on":
		return lexeme{prep, 0, on}
	case "for":
		return lexeme{prep, 0, for_}
	case "since":
		return lexeme{prep, 0, since}
	case "until", "till":
		return lexeme{prep, 0, until}
	case "by":
		return lexeme{prep, 0, by}
	case "from":
		return lexeme{prep, 0, from}
	case "within":
		return lexeme{prep, 0, within}
	case "during", "throughout":
		return lexeme{prep, 0, during}
	case "over":
		return lexeme{prep, 0, over}
	case "through":
		return lexeme{prep, 0, through}
	case "per":
		return lexeme{prep, 0, per}
	case "between":
		return lexeme{prep, 0, between}
	case "as":
		return lexeme{prep, 0, as}
	case "and", "&":
		return lexeme{conj, 0, and}
	case "or":
		return lexeme{conj, 0, or}
	case "to":
		return lexeme{conj, 0, to}
	case "-", "–", "—", "‑", "‐":
		return lexeme{hyphen, 0, 0}
	case ",":
		return lexeme{comma, 0, 0}
	case "'", "’", "‘":
		return lexeme{apostrophe, 0, 0}
	case "'s", "’s":
		return lexeme{possessive, 0, 0}
	case "at", "@":
		return lexeme{at, 0, 0}
	case "bc", "b.c", "bce":
		return lexeme{era, 0, -1}
	case "ad", "a.d", "ce":
		return lexeme{era, 0, 1}
	case "q1":
		return lexeme{quarterTag, 0, 1}
	case "q2":
		return lexeme{quarterTag, 0, 2}
	case "q3":
		return lexeme{quarterTag, 0, 3}
	case "q4":
		return lexeme{quarterTag, 0, 4}
	case "old":
		return lexeme{old, 0, 0}
	case "more", "additional", "extra":
		return lexeme{more, 0, 0}
	case "new", "martin", "mlk", "australia", "republic", "holocaust", "data", "groundhog", "world", "waitangi", "valentines", "valentine", "st", "saint", "presidents", "president",
		"washington", "washingtons", "international", "defender", "women", "womens", "commonwealth", "pi", "ides", "nowruz", "norooz", "persian", "all", "tax", "emancipation", "earth", "anzac", "koningsdag", "king", "kings",
		"administrative", "secretaries", "secretary", "admin", "arbor", "press", "star", "cinco", "ve", "victory", "europe", "mother", "mothers", "nakba", "norwegian", "armed", "victoria", "africa", "african", "memorial",
		"decoration", "d", "queen", "queens", "flag", "bloomsday", "juneteenth", "freedom", "jubilee", "father", "fathers", "midsummer", "midsummers", "canada", "dominion", "independence", "orangemen", "orangemens", "orangeman", "bastille",
		"nelson", "mandela", "parents", "system", "sysadmin", "sys", "swiss", "hiroshima", "vj", "assumption", "feast", "labor", "labour", "national", "grandparents", "patriot", "heritage", "gandhi", "mahatma", "german",
		"teachers", "columbus", "indigenous", "canadian", "girl", "boss", "bosss", "bosses", "sweetest", "trafalgar", "united", "un", "halloween", "hallowmas", "melbourne", "guy", "bonfire", "election", "veterans",
		"armistice", "remembrance", "poppy", "singles", "children", "childrens", "thanksgiving", "turkey", "black", "cyber", "giving", "small", "pearl", "immaculate", "human", "festivus", "christmas", "xmas", "boxing", "kwanzaa",
		"hogmanay", "inauguration", "daylight", "military", "super", "mardi", "shrove", "pancake", "fat", "rosenmontag", "rose", "ash", "palm", "branch", "holy", "maundy", "covenant", "good", "great", "easter", "divine",
		"ascension", "pentecost", "whit", "white", "whitsunday", "trinity", "corpus", "orthodox", "coptic", "greek", "lazarus", "clean", "chinese", "lunar", "tet", "seollal", "moon", "mooncake", "chuseok", "dragon", "duanwu", "lantern",
		"vesak", "wesak", "buddha", "buddhas", "vaisakha", "eid", "id", "idul", "hari", "ramadan", "bakr", "bakrid", "sacrifice", "kurban", "islamic", "muharram", "al", "arabic", "hijri", "amun", "ashura", "mawlid", "milad",
		"prophet", "prophets", "isra", "laylat", "lailat", "laylatul", "jumuatul", "jumu'atul", "jumat", "jamat", "rosh", "jewish", "yom", "shemini", "simchat", "simhat", "purim", "shushan", "shavuot", "shavuos", "tisha", "tish", "lag",
		"israeli", "israel", "hoshana", "diwali", "deepavali", "lakshmi", "festival", "dhanteras", "dhanatrayodashi", "dhanvantari", "naraka", "kali", "roop", "choti", "chhoti", "govardhan", "vikram", "gujarati", "bhai", "bhau", "holi", "rangwali",
		"dhulandi", "dhuleti", "dhulheti", "phagwah", "phagwa", "holika", "kamudu", "vijayadashami", "dussehra", "dasara", "vijaya", "maha", "durga", "navaratri", "navratri", "janmashtami", "krishna", "gokulashtami", "sri",
		"ganesh", "vinayaka", "mahashivratri", "shivaratri", "raksha", "rakshabandhan", "rakhi", "rama", "ram", "ramnavami", "shri", "makar", "maghi", "uttarayan", "magha", "makara", "lohri", "bhogi", "bogi", "pongal", "thai",
		"surya", "mattu", "kaanum", "kanni", "onam", "thiru", "thiruvonam", "guru", "gurpurab", "mahavir", "mahaveer", "valmiki", "maharishi", "pargat", "basant", "vasant", "saraswati", "vasanta", "ugadi", "yugadi", "samvatsaradi", "chaitra",
		"gudi", "telugu", "chhath", "chhathi", "karva", "karwa", "rath", "ratha", "puri", "jagannath", "hanuman", "parshuram", "parasurama", "baisakhi", "vaisakhi", "vaisakhadi", "vasakhi", "vaishakhi", "tamil", "puthandu",
		"pohela", "bengali", "rabindra", "rabindranath", "songkran":
		return lexeme{holiday, 0, 0}
	case "eod":
		return lexeme{endWord, 0, int32(cal.Days)}
	case "eom":
		return lexeme{endWord, 0, int32(cal.Months)}
	case "eoy":
		return lexeme{endWord, 0, int32(cal.Years)}
	}
	return lexeme{}
}

func map4(w string) int32 {
	switch w[1] {
	case 'p':
		return cal.Spring
	case 'u':
		if w[0] == 's' {
			return cal.Summer
		}
		return cal.Fall
	}
	return cal.Winter
}
