package quote

import (
	"testing"
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
