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
	nGroups, nSigns := Evidence()
	if want := nGroups * nSigns; len(data.CueEvidence) != want {
		t.Errorf("the data have %d weights, not %d for %d groups of %d signs: make them anew", len(data.CueEvidence), want, nGroups, nSigns)
	}
}
