package num

// Class is what a number word does in a number.
type Class uint8

const (
	_         Class = iota
	Unit            // zero to nine
	Teen            // ten to nineteen
	Ten             // twenty to ninety
	Hundred         // hundred
	Magnitude       // thousand, million, … : a power of ten from a thousand up
)

// Cardinal is the value and the class of the word low, which must be in lower
// case: "seven" is 7, a Unit. The class is zero where low is no number word.
// "dozen" and "half" are none; neither is the plural "millions".
func Cardinal(low string) (v int64, c Class) {
	if len(low) < 3 || len(low) > maxWord {
		return 0, 0
	}
	switch low {
	case "zero", "nought", "naught":
		return 0, Unit
	case "one":
		return 1, Unit
	case "two":
		return 2, Unit
	case "three":
		return 3, Unit
	case "four":
		return 4, Unit
	case "five":
		return 5, Unit
	case "six":
		return 6, Unit
	case "seven":
		return 7, Unit
	case "eight":
		return 8, Unit
	case "nine":
		return 9, Unit
	case "ten":
		return 10, Teen
	case "eleven":
		return 11, Teen
	case "twelve":
		return 12, Teen
	case "thirteen":
		return 13, Teen
	case "fourteen":
		return 14, Teen
	case "fifteen":
		return 15, Teen
	case "sixteen":
		return 16, Teen
	case "seventeen":
		return 17, Teen
	case "eighteen":
		return 18, Teen
	case "nineteen":
		return 19, Teen
	case "twenty":
		return 20, Ten
	case "thirty":
		return 30, Ten
	case "forty", "fourty":
		return 40, Ten
	case "fifty":
		return 50, Ten
	case "sixty":
		return 60, Ten
	case "seventy":
		return 70, Ten
	case "eighty":
		return 80, Ten
	case "ninety":
		return 90, Ten
	case "hundred":
		return 100, Hundred
	}
	if p := Power(low); p >= 3 {
		return pow10[p], Magnitude
	}
	return 0, 0
}

// maxWord is the length in bytes of the longest number word, "quadrillionth".
const maxWord = 13

// Power is the power of ten of a magnitude written out, in lower case:
// "million" is 6, "lakh" 5. It is 0 for any other word, "hundred" too.
func Power(low string) int {
	switch low {
	case "thousand":
		return 3
	case "lakh", "lac":
		return 5
	case "million":
		return 6
	case "crore":
		return 7
	case "billion", "milliard":
		return 9
	case "trillion":
		return 12
	case "quadrillion":
		return 15
	}
	return 0
}

// Ordinal is the value and the class of an ordinal, which must be in lower
// case: "seventh" is 7, a Unit. The class is zero where low is none; "second"
// is an ordinal here, whatever it may mean in the text.
func Ordinal(low string) (v int64, c Class) {
	switch low {
	case "first":
		return 1, Unit
	case "second":
		return 2, Unit
	case "third":
		return 3, Unit
	case "fifth":
		return 5, Unit
	case "eighth":
		return 8, Unit
	case "ninth":
		return 9, Unit
	case "twelfth":
		return 12, Teen
	case "fourth", "sixth", "seventh", "tenth", "eleventh", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
		"seventeenth", "eighteenth", "nineteenth", "hundredth", "thousandth", "millionth", "billionth":
		return Cardinal(low[:len(low)-len("th")])
	case "twentieth":
		return 20, Ten
	case "thirtieth":
		return 30, Ten
	case "fortieth":
		return 40, Ten
	case "fiftieth":
		return 50, Ten
	case "sixtieth":
		return 60, Ten
	case "seventieth":
		return 70, Ten
	case "eightieth":
		return 80, Ten
	case "ninetieth":
		return 90, Ten
	}
	return 0, 0
}

// pow10 is the powers of ten that an int64 holds.
var pow10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}
