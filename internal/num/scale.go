package num

// Scale reads the magnitude at i behind a numeral: "million", "mln", "bn",
// "lakh crore". It is the power of ten and the byte behind it. glued says that
// nothing stands between the numeral and i: only then are "m", "b", "k", "t" and
// "L" magnitudes, whatever letters follow the others. The power is 0 where
// there is none.
func Scale(text string, i int, glued bool) (power, end int) {
	end = i
	for range maxMagnitudes {
		var buf [maxWord]byte
		n, j := 0, i
		for j < len(text) && n < maxWord && isLetter(text[j]) {
			buf[n] = text[j] | 0x20
			n++
			j++
		}
		if n == 0 || j < len(text) && (isLetter(text[j]) || isDigit(text[j])) {
			return power, end
		}
		p := short(string(buf[:n]))
		if p == 0 && glued {
			p = letter(text[i:j])
		}
		if p == 0 || power > 0 && !chains(power, p) {
			return power, end
		}
		if j < len(text) && text[j] == '.' && n <= 3 && (p == 6 || p == 9) && j+1 < len(text) && text[j+1] == ' ' && j+2 < len(text) && isLower(text[j+2]) {
			j++ // an abbreviation: "5 mil. euros"
		}
		power += p
		end, glued = j, false
		if i = Gap(text, j); i <= j {
			return power, end
		}
	}
	return power, end
}

// maxMagnitudes bounds the magnitudes in a row: "thousand", "million",
// "million".
const maxMagnitudes = 3

// chains tells whether a magnitude may follow another: "hundred thousand", "lakh
// crore", "thousand million".
func chains(before, p int) bool {
	switch before {
	case 2, 3, 5:
		return p >= 3
	}
	return false
}

// short is the power of ten of a magnitude, written out or short; low is in
// lower case.
func short(low string) int {
	if p := Power(low); p > 0 {
		return p
	}
	switch low {
	case "hundred":
		return 2
	case "thousands", "thsd":
		return 3
	case "lakhs", "lacs":
		return 5
	case "millions", "mln", "mlns", "mn", "mio", "mil", "mill":
		return 6
	case "crores", "cr":
		return 7
	case "billions", "bln", "blns", "bn", "bil", "mrd", "bio":
		return 9
	case "trillions", "tln", "trln", "tn", "trn", "tril":
		return 12
	}
	return 0
}

// letter is the power of ten of a letter written to the digits: "5m", "$90B",
// "₹5L".
func letter(s string) int {
	switch s {
	case "k", "K":
		return 3
	case "L":
		return 5
	case "m", "M", "mm", "MM":
		return 6
	case "b", "B":
		return 9
	case "t", "T":
		return 12
	}
	return 0
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isLower(c byte) bool  { return c >= 'a' && c <= 'z' }
