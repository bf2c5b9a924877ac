package scan

// A word is read rune by rune from where its run of ASCII letters stops. Each
// mark on the way is asked whether it stands inside the word, as in "O'Neill",
// "AT&T", "anti-war", "example.org"; a full stop is asked in abbreviation.go.
// Where the word ends, what stands behind it may make it an address or a
// currency sign; else its last apostrophe may cut a clitic off.

import (
	"unicode"
	"unicode/utf8"
)

// word reads the word that begins at start and is a run of ASCII letters and
// digits up to i, where something stands that may join more to it. prev is the
// token before it.
func word(text string, start, i int, prev Token) piece {
	apostrophe, dots, segment := 0, 0, start // the last apostrophe; full stops inside; where the letters after the last of them begin
	for i < len(text) {
		c := text[i]
		if attrs[c]&(letter|digit) != 0 {
			i++
			continue
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '’' && i > start && letterAt(text, i+n):
				apostrophe = i
			case isPageMark(r):
				return wordEnd(text, start, i, dots, apostrophe)
			case isWordRune(r) || unicode.IsDigit(r) || r == '\u00ad' && letterAt(text, i+n) || r == '\u200d' && letterAt(text, i+n):
			default:
				return wordEnd(text, start, i, dots, apostrophe)
			}
			i += n
			continue
		}
		switch c {
		case '\'':
			if !letterAt(text, i+1) {
				return wordEnd(text, start, i, dots, apostrophe)
			}
			apostrophe = i
		case '.':
			if isWeb(text[start:i]) && letterAt(text, i+1) {
				return address(text, start, i)
			}
			switch stop(text, start, segment, i, dots, prev) {
			case ownStop:
				sh := shapeOf(text[start:i]) | Dotted
				if sh&Upper != 0 && utf8.RuneCountInString(text[start:i]) == 1 {
					sh |= Initial
				}
				return piece{end: i + 1, kind: Word, shape: sh}
			case otherStop:
				return wordEnd(text, start, i, dots, apostrophe)
			}
			dots, segment = dots+1, i+1
		case '-':
			acronym := i > start+1 && isUpper(text, i-1) && !isUpper(text, i+1) // "UN-led"
			if acronym || !isPrefix(text[start:i]) || !letterAt(text, i+1) {
				return wordEnd(text, start, i, dots, apostrophe)
			}
		case '&':
			if !isUpper(text, i-1) || !isUpper(text, i+1) {
				return wordEnd(text, start, i, dots, apostrophe)
			}
		case '_':
		default:
			return wordEnd(text, start, i, dots, apostrophe)
		}
		i++
	}
	return wordEnd(text, start, i, dots, apostrophe)
}

// wordEnd is the word text[start:end] by what stands behind it: an address, a
// currency sign, or a word with its clitic cut off.
func wordEnd(text string, start, end, dots, apostrophe int) piece {
	if end < len(text) {
		switch text[end] {
		case '@':
			if e := mail(text, end); e > 0 {
				return piece{end: e, kind: Address, shape: shapeOf(text[start:e]) &^ AllUpper}
			}
		case ':':
			if isScheme(text[start:end]) && end+2 < len(text) && text[end+1] == '/' && text[end+2] == '/' {
				return address(text, start, end)
			}
		case '/':
			if dots > 0 && isHost(text[start:end]) && end+1 < len(text) && attrs[text[end+1]]&(letter|digit) != 0 {
				return address(text, start, end)
			}
		case '$':
			if sh := shapeOf(text[start:end]); end-start <= maxCountry && sh&Upper != 0 && (sh&AllUpper != 0 || end-start == 1) {
				return currency(text, end+1, sh)
			}
		}
	}
	cut := 0
	if apostrophe > start {
		cut = clitic(text, start, apostrophe, end)
	} else if n := end - start; n == 5 || n == 6 {
		if at := fused(text[start:end]); at > 0 {
			cut = start + at
		}
	}
	if cut == 0 {
		return piece{end: end, kind: Word, shape: shapeOf(text[start:end])}
	}
	return piece{end: end, cut: cut, kind: Word, shape: shapeOf(text[start:cut])}
}

// clitic is where the clitic of the word text[start:end] begins whose last
// apostrophe stands at i: "n't", "'s", "'ll". 0: there is none.
func clitic(text string, start, i, end int) int {
	tail := i + 1
	if text[i] != '\'' {
		tail = i + len("’")
	}
	switch end - tail {
	case 1:
		switch text[tail] | 0x20 {
		case 's', 'd', 'm':
			return i
		case 't':
			if i-1 > start && text[i-1]|0x20 == 'n' {
				return i - 1
			}
		}
	case 2:
		switch a, b := text[tail]|0x20, text[tail+1]|0x20; {
		case a == 'l' && b == 'l', a == 'r' && b == 'e', a == 'v' && b == 'e':
			return i
		}
	}
	return 0
}

// fused is where the second word of w begins that is written to the first
// without an apostrophe, 0 where w is one word.
func fused(w string) int {
	switch w[0] | 0x20 {
	case 'c':
		if equalFold(w, "cannot") {
			return len("can")
		}
	case 'g':
		if equalFold(w, "gonna") || equalFold(w, "gotta") {
			return len("gon")
		}
	case 'w':
		if equalFold(w, "wanna") {
			return len("wan")
		}
	}
	return 0
}

// equalFold tells whether w is low, which is in lower case, but for the case.
func equalFold(w, low string) bool {
	if len(w) != len(low) {
		return false
	}
	for i := 0; i < len(w); i++ {
		if w[i]|0x20 != low[i] {
			return false
		}
	}
	return true
}

// shapeOf is what the letters of w say.
func shapeOf(w string) Shape {
	var sh Shape
	capitals, others := 0, 0
	for i := 0; i < len(w); i++ {
		switch a := attrs[w[i]]; {
		case w[i] >= utf8.RuneSelf:
			return sh | foreignShape(w, i, capitals, others)
		case a == upper:
			if i == 0 {
				sh = Upper
			}
			capitals++
		case a == lower:
			others++
		case a == digit:
			sh |= Digit
		}
	}
	if capitals > 1 && others == 0 {
		sh |= AllUpper
	}
	return sh
}

// foreignShape goes on where shapeOf met the first rune over 127.
func foreignShape(w string, i, capitals, others int) Shape {
	sh := NonASCII
	for j, r := range w[i:] {
		switch {
		case unicode.IsUpper(r):
			if i+j == 0 {
				sh |= Upper
			}
			capitals++
		case unicode.IsLetter(r):
			others++
		case unicode.IsDigit(r):
			sh |= Digit
		}
	}
	if capitals > 1 && others == 0 {
		sh |= AllUpper
	}
	return sh
}

// isPrefix tells whether w is a prefix that the treebanks leave on its word:
// "anti-war", "e-mail", "co-founder".
func isPrefix(w string) bool {
	if len(w) > maxPrefix {
		return false
	}
	var b [maxPrefix]byte
	for i := 0; i < len(w); i++ {
		b[i] = w[i] | 0x20
	}
	switch string(b[:len(w)]) {
	case "anti", "arch", "bi", "co", "counter", "cross", "cyber", "de", "e", "eco", "ex", "inter", "intra", "macro", "mega", "meta",
		"micro", "mid", "mini", "mis", "multi", "non", "over", "para", "post", "pre", "pro", "proto", "pseudo", "re",
		"semi", "socio", "sub", "super", "trans", "tri", "ultra", "un":
		return true
	}
	return false
}

// maxPrefix is the length in bytes of the longest prefix.
const maxPrefix = 7

func isUpper(text string, i int) bool {
	return i >= 0 && i < len(text) && attrs[text[i]] == upper
}

func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if text[i] < utf8.RuneSelf {
		return attrs[text[i]]&letter != 0
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

func digitAt(text string, i int) bool {
	return i >= 0 && i < len(text) && attrs[text[i]] == digit
}
