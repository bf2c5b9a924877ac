package word

// Stem is the part of a verb in lower case that its regular forms share:
// "deliver" of "delivered", "sign" of "signing". It is a part of low, made
// to compare words and not to be read: the stem of "carry" is "car".
func Stem(low string) string {
	s := low
	switch n := len(s); {
	case n > stemLeast+3 && s[n-3:] == "ing":
		s = s[:n-3]
	case n >= stemLeast+2 && (s[n-2:] == "ed" || s[n-2:] == "es"):
		s = s[:n-2]
	case n > stemLeast && s[n-1] == 's' && s[n-2] != 's':
		s = s[:n-1]
	}
	if n := len(s); n > stemLeast {
		switch s[n-1] {
		case 'e', 'y', 'i':
			s = s[:n-1]
		}
	}
	if n := len(s); n > 2 && s[n-1] == s[n-2] {
		s = s[:n-1]
	}
	return s
}

// stemLeast is the least number of letters that an ending leaves.
const stemLeast = 2
