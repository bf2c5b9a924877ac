package scan

// attr is what a byte can begin or continue.
type attr uint8

const (
	lower attr = 1 << iota
	upper      // a capital
	digit
	blank  // white space or a control character, no line end
	line   // '\n', '\r'
	joins  // may join more to the word before it
	simple // a mark that is a token of its own wherever it stands
	letter = lower | upper
)

// attrs tells what each byte below 128 is. A byte over it is no attribute's: it
// is read as part of its rune.
var attrs = [256]attr{
	0: blank, 1: blank, 2: blank, 3: blank, 4: blank, 5: blank, 6: blank, 7: blank,
	8: blank, '\t': blank, '\n': line, '\v': line, '\f': line, '\r': line, 14: blank, 15: blank,
	16: blank, 17: blank, 18: blank, 19: blank, 20: blank, 21: blank, 22: blank, 23: blank,
	24: blank, 25: blank, 26: blank, 27: blank, 28: blank, 29: blank, 30: blank, 31: blank,
	' ': blank, 127: blank,

	',': simple, ';': simple, '(': simple, ')': simple, '[': simple, ']': simple, '{': simple, '}': simple,
	':': simple | joins, '/': simple | joins,
	'.': joins, '\'': joins, '-': joins, '&': joins, '@': joins, '$': joins, '_': joins,

	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,

	'A': upper, 'B': upper, 'C': upper, 'D': upper, 'E': upper, 'F': upper, 'G': upper, 'H': upper, 'I': upper,
	'J': upper, 'K': upper, 'L': upper, 'M': upper, 'N': upper, 'O': upper, 'P': upper, 'Q': upper, 'R': upper,
	'S': upper, 'T': upper, 'U': upper, 'V': upper, 'W': upper, 'X': upper, 'Y': upper, 'Z': upper,
	'a': lower, 'b': lower, 'c': lower, 'd': lower, 'e': lower, 'f': lower, 'g': lower, 'h': lower, 'i': lower,
	'j': lower, 'k': lower, 'l': lower, 'm': lower, 'n': lower, 'o': lower, 'p': lower, 'q': lower, 'r': lower,
	's': lower, 't': lower, 'u': lower, 'v': lower, 'w': lower, 'x': lower, 'y': lower, 'z': lower,
}
