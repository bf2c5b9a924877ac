package scan

import "unicode/utf8"

// isScheme tells whether w may stand before "://".
func isScheme(w string) bool {
	return equalFold(w, "http") || equalFold(w, "https") || equalFold(w, "ftp") || equalFold(w, "ftps")
}

func isWeb(w string) bool { return equalFold(w, "www") }

// isHost tells whether w, with full stops inside, is the name of a host and
// not a string of initials: each of its labels has two bytes or more, and the
// last is small letters.
func isHost(w string) bool {
	label := 0
	for i := 0; i < len(w); i++ {
		switch {
		case w[i] == '.':
			if label < 2 {
				return false
			}
			label = -1
		case w[i] >= utf8.RuneSelf:
			return false
		}
		label++
	}
	return label >= 2 && attrs[w[len(w)-1]] == lower && attrs[w[len(w)-label]] == lower
}

// address is the web address that begins at start and goes on behind i, up to
// white space, without the marks that close the sentence it stands in.
func address(text string, start, i int) piece {
	for i < len(text) && text[i] > ' ' && text[i] < 127 && text[i] != '"' && text[i] != '<' && text[i] != '>' {
		i++
	}
	for i > start {
		switch text[i-1] {
		case '.', ',', ')', ';', ':', '\'', '!', '?', ']', '*', '_':
			i--
			continue
		}
		break
	}
	return piece{end: i, kind: Address, shape: shapeOf(text[start:i]) &^ AllUpper}
}

// mail is the end of the mail address that the "@" at i belongs to, 0 where it
// is none: "ana.lima@herald.example".
func mail(text string, i int) int {
	end, dot := i+1, false
	for end < len(text) && end-i <= maxHost {
		c := text[end]
		if attrs[c]&(letter|digit) == 0 && c != '-' && !(c == '.' && letterAt(text, end+1)) {
			break
		}
		dot = dot || c == '.'
		end++
	}
	if !dot {
		return 0
	}
	return end
}

// maxHost is the length in bytes of the longest name of a host.
const maxHost = 255
