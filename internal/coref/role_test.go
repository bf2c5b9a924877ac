package coref_test

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/doc"
)

// roles shows the roles: "Yuri Moss: Kremlin aide (Kremlin)".
func roles(d *doc.Doc) string {
	var out []string
	name := func(e int32) string { m := d.Mentions[d.Entities[e].Name]; return d.Text[m.Start:m.End] }
	for _, r := range d.Roles {
		s := name(r.Entity) + ": " + d.Text[r.Start:r.End]
		if r.Of != doc.None {
			s += " (" + name(r.Of) + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

// Each shape in which the news tell a role.
func TestRoles(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		// before the name
		{"[org Harbour Board] aide [per Yuri Moss] resigned.", "Yuri Moss: Harbour Board aide (Harbour Board)"},
		{"[misc Kenyan] President [per Amos Kiptoo] met Foreign Minister Sir [per Alan Hale].", "Amos Kiptoo: Kenyan President (Kenyan); Alan Hale: Foreign Minister"},
		{"[misc Danish] Chancellor [per Ida Holm] and [misc Kenyan] President [per Amos Kiptoo] both agreed.", "Ida Holm: Danish Chancellor (Danish); Amos Kiptoo: Kenyan President (Kenyan)"},
		{"Prime Minister [per Ann Roe] resigned.", "Ann Roe: Prime Minister"},
		{"[loc Kenya]’s President [per Amos Kiptoo] left.", "Amos Kiptoo: Kenya’s President (Kenya)"},
		{"The former mayor [per Ann Roe] sued.", "Ann Roe: former mayor"},
		{"The late singer [per Ann Roe] lived there.", "Ann Roe: singer"},
		{"Former [loc US] Secretary of State [per Ann Roe] agreed.", "Ann Roe: Former US Secretary of State (US)"},
		{"Her chief of staff [per Tom Vrba] left.", "Tom Vrba: chief of staff"},
		{"Minister for Rural Health [per Ann Roe] agreed.", "Ann Roe: Minister for Rural Health"},
		{"Archbishop of [loc Porto] [per Tom Vrba] prayed.", "Tom Vrba: Archbishop of Porto (Porto)"},
		{"President of the [org Harbour Commission] [per Ann Roe] agreed.", "Ann Roe: President of the Harbour Commission (Harbour Commission)"},
		{"[org RiverSense] director of research [per Ann Roe] agreed.", "Ann Roe: RiverSense director of research (RiverSense)"},
		{"[org RiverSense] chief executive [per Ann Roe] agreed.", "Ann Roe: RiverSense chief executive (RiverSense)"},
		{"[org RiverSense] CEO [per Ann Roe] agreed.", "Ann Roe: RiverSense CEO (RiverSense)"},
		{"[org RiverSense] co-founder and chief executive [per Ann Roe] agreed.", "Ann Roe: RiverSense co-founder and chief executive (RiverSense)"},
		{"Lt. Gov. [per Ann Roe] won.", "Ann Roe: Lt. Gov."},
		{"Sen. [per Ann Roe] and Rep. [per Tom Vrba] lost.", "Ann Roe: Sen.; Tom Vrba: Rep."},
		{"Detective Sergeant [per Tom Vrba] came.", "Tom Vrba: Detective Sergeant"},
		{"President-elect [per Ann Roe] came.", "Ann Roe: President-elect"},
		{"Opposition leader [per Ann Roe] and her deputy [per Tom Vrba] came.", "Ann Roe: Opposition leader; Tom Vrba: deputy (Ann Roe)"},
		{"[per Vrba] adviser [per Ann Roe] left.", "Ann Roe: Vrba adviser (Vrba)"},
		{"The 45-year-old teacher [per Ann Roe] came.", "Ann Roe: teacher"},
		{"Supporters of President [per Ann Roe] marched.", "Ann Roe: President"},
		{"[misc Italian] midfielder [per Ugo Neri] scored.", "Ugo Neri: Italian midfielder (Italian)"},
		// before it, a comma between
		{"[per Vrba]'s special envoy for trade and sport, [per Kiri Tane], said so.", "Kiri Tane: Vrba's special envoy for trade and sport (Vrba)"},
		{"[loc Kenya]'s president, [per Amos Kiptoo], left.", "Amos Kiptoo: Kenya's president (Kenya)"},
		{"[org RiverSense] lost money. The company's chief executive, [per Ann Roe], said so.", "Ann Roe: company's chief executive (RiverSense)"},
		{"[org RiverSense] lost money, said its president, [per Ann Roe].", "Ann Roe: president (RiverSense)"},
		{"The mayor of [loc Porto], [per Ann Roe], said so.", "Ann Roe: mayor of Porto (Porto)"},
		{"A spokesman for the ministry, [per Tom Vrba], said so.", "Tom Vrba: spokesman for the ministry"},
		{"Her opponent, property developer [per Guy Ballard], said no.", "Guy Ballard: property developer"},
		{"A spokeswoman for his campaign, [per Ann Roe], said no.", "Ann Roe: spokeswoman for his campaign"},
		{"“No,” managing director [per Ann Roe] said.", "Ann Roe: managing director"},
		{"Det Sgt [per Tom Vrba] came on Monday, and on Tuesday Inspector [per Ann Roe] came.", "Tom Vrba: Det Sgt; Ann Roe: Inspector"},
		{"After the meeting Governor [per Ann Roe] left.", "Ann Roe: Governor"},
		{"[loc Kenya] is big. [misc Kenyan] President [per Amos Kiptoo] left.", "Amos Kiptoo: Kenyan President (Kenya)"},
		// behind it
		{"[per Mia Castellano], founder of [org RiverSense], said so.", "Mia Castellano: founder of RiverSense (RiverSense)"},
		{"[per Hana Paerata], the mayor of [loc Westport], said so.", "Hana Paerata: mayor of Westport (Westport)"},
		{"“We won,” said [per Ann Roe], chief executive of [org RiverSense].", "Ann Roe: chief executive of RiverSense (RiverSense)"},
		{"[per Mia Castellano], a spokeswoman for the bank, left.", "Mia Castellano: spokeswoman for the bank"},
		{"[per Ann Roe], 45, a teacher from [loc Porto], said so.", "Ann Roe: teacher from Porto (Porto)"},
		{"[per Ann Roe], [org RiverSense]'s chief executive, said so.", "Ann Roe: RiverSense's chief executive (RiverSense)"},
		{"[per Ann Roe], president and chief executive of [org RiverSense], said so.", "Ann Roe: president and chief executive of RiverSense (RiverSense)"},
		{"[per Ann Roe], then a student at [org Porto University], fled.", "Ann Roe: student at Porto University (Porto University)"},
		{"[per Ann Roe], chair of the council's transport committee, said so.", "Ann Roe: chair of the council's transport committee"},
		{"[per Ann Roe], an economist at [org Alder Bank], and [per Tom Vrba], a trader, said so.", "Ann Roe: economist at Alder Bank (Alder Bank); Tom Vrba: trader"},
		{"[per Ann Roe], who is the director of [org RiverSense], said so.", "Ann Roe: director of RiverSense (RiverSense)"},
		{"[per Ann Roe], the country’s first female president, died.", "Ann Roe: country’s first female president"},
		// as a predicate
		{"[per Ann Roe] is the chief executive of [org RiverSense].", "Ann Roe: chief executive of RiverSense (RiverSense)"},
		{"[org Alder Party] co-leader [per Ann Roe] agreed.", "Ann Roe: Alder Party co-leader (Alder Party)"},
		{"The company's founder and chairman, [per Guy Zhang], resigned.", "Guy Zhang: company's founder and chairman"},
		{"[loc Chad]'s ambassador to the [org United Nations], [per Idris Moussa], agreed.", "Idris Moussa: Chad's ambassador to the United Nations (Chad)"},
		{"Chief Justice [per Ann Roe] agreed.", "Ann Roe: Chief Justice"},
		{"[org Hana Roe], the mayor of [loc Westport], agreed.", "Hana Roe: mayor of Westport (Westport)"},
		{"[per Ann Roe], director of the trust since 2010, agreed.", "Ann Roe: director of the trust"},
		// by an appointment
		{"[per Ann Roe] was appointed chief executive of [org RiverSense] last year.", "Ann Roe: chief executive of RiverSense (RiverSense)"},
		{"[per Ann Roe] was named in the report.", ""},
		// none of these is one
		{"[org Hana Stores], a leader in retail, lost money.", ""},
		{"Brave [per Ann Roe] ran.", ""},
		{"He met [per Ann Roe], officials and the press.", ""},
		{"The mayor thanked [per Ann Roe].", ""},
		{"According to the mayor, [per Ann Roe] lied.", ""},
		{"When he was the mayor, [per Ann Roe] lied.", ""},
		{"[per Ann Roe], the driver said, was asleep.", ""},
		{"Mr [per Moss] and Dr [per Roe] came with Mrs [per Hale].", ""},
		{"Her husband [per Tom Vrba] came with his brother, [per Jan Vrba].", ""},
		{"[per Ann Roe], the mother of [per Tom Roe], came.", ""},
		{"The brothers [per Tom Roe] and [per Jan Roe] came.", ""},
		{"[per Ann Roe], [per Tom Vrba] and the coach came.", ""},
		{"One of the authors, [per Ann Roe], said so.", ""},
		{"[per Ann Roe] of [org RiverSense] said so.", ""},
		{"[per Ann Roe] is not the mayor of [loc Porto].", ""},
		{"Mayor steps down\n\n[per Ann Roe] has left.", ""},
	} {
		if got := roles(read(c.in)); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.in, got, c.want)
		}
	}
}
