// Package coref gathers the mentions of one being: its names, the noun phrases
// that describe it and the pronouns that stand for it.
//
// It works in passes, the surest first, as the sieve of Raghunathan and others
// (2010) and Lee and others (2013) does, and what one pass finds out of an
// entity, its type, gender, number and roles, all mentions of it share:
//
//  1. mention.go finds names, pronouns, and noun phrases whose head may be a
//     person, a group or a place. Each is an entity of its own at first
//     (cluster.go).
//  2. name.go gathers the names of one being, "Mia Castellano" and
//     "Castellano", by how they are spelt (spelling.go).
//  3. role.go reads titles, appositions and predicates: "founder of RiverSense".
//  4. speech.go finds out who speaks inside quotation marks, and so who "I" is.
//  5. rank.go goes through the text once more and gives each description and
//     each pronoun the best of the entities mentioned shortly before, by the
//     features in features.go and a trained model.
//
// Last, column.go writes the columns of the document.
package coref

import (
	"sync"

	"github.com/newstext/newstext/internal/data"
	"github.com/newstext/newstext/internal/doc"
	"github.com/newstext/newstext/internal/lex"
	"github.com/newstext/newstext/internal/linear"
	"github.com/newstext/newstext/internal/word"
)

// Run fills d.Mentions, d.Entities and d.Roles. It reads the names, the parts
// of speech and, where there is any, the syntax. The titles of the lexicon are
// roles.
func Run(d *doc.Doc, lx *lex.Lexicon) {
	if len(d.Tags) != len(d.Tokens) {
		return
	}
	r := resolvers.Get().(*resolver)
	r.reset(d, lx)
	r.findMentions()
	r.linkNames()
	r.findStates()
	r.findRoles()
	r.findSpeech()
	r.findMain()
	r.rank()
	r.write()
	r.d, r.lx = nil, nil
	resolvers.Put(r)
}

// resolvers keeps the memory of resolvers between runs.
var resolvers = sync.Pool{New: func() any {
	return &resolver{forms: map[uint64]int32{}, ends: map[uint64]int32{}, byHead: map[uint64]int32{}, byRole: map[uint64]int32{}, byTitle: map[uint64]int32{}, byPhrase: map[uint64]int32{}}
}}

// A resolver is the state of one run.
type resolver struct {
	d          *doc.Doc
	lx         *lex.Lexicon
	dictionary linear.Classes
	firstNames linear.Classes
	gazetteer  linear.Classes
	beings     lex.Table
	states     lex.Table

	tokens   []fact    // by token
	mentions []mention // in text order
	clusters []cluster
	roles    []role

	forms map[uint64]int32 // by hash: the first nameForm
	ends  map[uint64]int32 // by hash: the first link
	names []nameForm
	links []link

	quotations []quotation
	predicates [][2]int32 // mentions: a pronoun, and the description that is its predicate

	recent    []int32                     // clusters, the last mentioned first
	main      [doc.Misc + 1]int32         // by type: the cluster that is named most often
	places    [kindPlace + 1]int32        // by kind: the cluster mentioned last; None: none was
	countries [word.StateNumber + 1]int32 // by number of a country: its cluster; None: it is not named
	byTitle   map[uint64]int32            // by head of a title: the cluster of who has it; None: several have
	byRole    map[uint64]int32            // by office: the cluster of who holds it
	lastPair  [doc.Misc + 1]int32         // by type: the mention of the last pair; None: none was
	byPhrase  map[uint64]int32            // by a description that a name makes one of its own: its cluster
	byHead    map[uint64]int32            // by head of a description: the cluster described so last

	model    linear.Model
	features []uint64
}

// fact is what the passes ask of a token.
type fact struct {
	name    int32 // index into Names of the name that covers it; None: none
	mention int32 // index into mentions of the one whose head it is; None: none
	quote   int32 // index into quotations of the one it lies in; None: none
}

// reset readies the resolver for the document.
func (r *resolver) reset(d *doc.Doc, lx *lex.Lexicon) {
	r.d, r.lx = d, lx
	r.dictionary, r.firstNames = linear.OpenClasses(data.Words), linear.OpenClasses(data.FirstNames)
	r.mentions, r.clusters, r.roles = r.mentions[:0], r.clusters[:0], r.roles[:0]
	r.names, r.links, r.quotations, r.recent = r.names[:0], r.links[:0], r.quotations[:0], r.recent[:0]
	r.predicates = r.predicates[:0]
	r.forms = emptied(r.forms)
	r.ends = emptied(r.ends)
	r.byHead = emptied(r.byHead)
	r.byRole = emptied(r.byRole)
	r.byPhrase = emptied(r.byPhrase)
	for t := range r.lastPair {
		r.lastPair[t] = doc.None
	}
	r.byTitle = emptied(r.byTitle)
	for k := range r.places {
		r.places[k] = doc.None
	}
	r.gazetteer = linear.OpenClasses(data.Gazetteer)
	r.beings, r.states = lex.Open(data.Beings), lex.Open(data.States)
	r.model = linear.OpenModel(data.Coreference)
	r.tokens = r.tokens[:0]
	for range d.Tokens {
		r.tokens = append(r.tokens, fact{name: doc.None, mention: doc.None, quote: doc.None})
	}
	for k, n := range d.Names {
		for i := n.Lo; i < n.Hi; i++ {
			r.tokens[i].name = int32(k)
		}
	}
}

// maxKept is how many entries the maps of a document may have had to be used
// again: emptying one takes as long as it once was large.
const maxKept = 1 << 10

// emptied is the map, or another one, without entries.
func emptied(m map[uint64]int32) map[uint64]int32 {
	if len(m) > maxKept {
		return map[uint64]int32{}
	}
	clear(m)
	return m
}

// head is the head of token i; None where it has none or nothing was parsed.
func (r *resolver) head(i int32) int32 {
	if int(i) < len(r.d.Heads) {
		return r.d.Heads[i]
	}
	return doc.None
}

// rel is the relation of token i to its head.
func (r *resolver) rel(i int32) doc.Rel {
	if int(i) < len(r.d.Rels) {
		return r.d.Rels[i]
	}
	return doc.NoRel
}
