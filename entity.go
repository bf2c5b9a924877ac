package newstext

// EntityType is what an entity is.
type EntityType uint8

// The types of entities. Their names are lower-case words: "person".
const (
	_            EntityType = iota
	Person                  // a human being or a family
	Organization            // a company, agency, party, team, court, newspaper
	Location                // a country, city, river, street, building
	Misc                    // what else has a name: an event, a law, a work, a product, a nationality
)

// An Entity is one being that the article speaks of, gathered from all its
// mentions.
type Entity struct {
	ID       int        // dense from 1, in the order of the first mentions
	Name     string     // the fullest name: "Volodymyr Zelenskyy"; for a described source, the words of the article
	Type     EntityType // zero: not known
	Aliases  []string   // its other names in the article: "Zelenskyy"
	Roles    []Role     // in text order
	Mentions []Mention  // in text order
}

// MentionForm is how a mention refers.
type MentionForm uint8

// The forms of mentions. Their names are lower-case words: "name".
const (
	_       MentionForm = iota
	ByName              // "Zelenskyy"
	Nominal             // "the Ukrainian leader"
	Pronoun             // "he"
)

// A Mention is one stretch of the text that refers to an entity. Mentions of
// one entity overlap only where one lies inside the other.
type Mention struct {
	Span
	Form MentionForm `json:"form"`
}

// A Role is a title or office that the article gives an entity: "Kremlin aide".
type Role struct {
	Span
	Title string  // the words of the article
	Of    *Entity // where the role is held; nil: not said
}
