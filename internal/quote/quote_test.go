package quote

import (
	"testing"

	"github.com/newstext/newstext/internal/data"
)

func TestRows(t *testing.T) {
	if len(surveyRow) != int(frames) {
		t.Errorf("the survey's row has %d frames, not %d", len(surveyRow), frames)
	}
	for f := range frames {
		if surveyRow.at(f) != 100 {
			t.Errorf("the survey's row has %d for %s", surveyRow.at(f), frameNames[f])
		}
	}
	for _, f := range []frame{fQuote, fThat, fBare, fWh, fParen} {
		if userRow.at(f) < enough {
			t.Errorf("a user's cue does not take the frame %s", frameNames[f])
		}
	}
}

// TestEvidence: the weights in the data are those of the signs in the code.
func TestEvidence(t *testing.T) {
	rows, width, _ := Weights()
	if len(data.CueEvidence) != rows*width {
		t.Errorf("the data have %d weights, not %d rows of %d: make them anew", len(data.CueEvidence), rows, width)
	}
}

func TestLogOdds(t *testing.T) {
	last := int8(-128)
	for chance := range 101 {
		n := logOdds(chance)
		if n < last {
			t.Errorf("log odds of %d are below those of %d", chance, chance-1)
		}
		last = n
	}
	if logOdds(50) != 0 || logOdds(27) != -2 || logOdds(88) != 4 {
		t.Errorf("log odds of 50, 27, 88: %d, %d, %d", logOdds(50), logOdds(27), logOdds(88))
	}
}
