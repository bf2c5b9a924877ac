package linear_test

import (
	"math/rand/v2"
	"testing"

	"github.com/newstext/newstext/internal/linear"
)

func TestSum(t *testing.T) {
	rows := []linear.Row{
		{Hash: linear.Mix(1, 1), Weights: [linear.Labels]int8{0: 127, 3: -127, 15: 1}},
		{Hash: linear.Mix(2, 1), Weights: [linear.Labels]int8{0: -1, 3: -127, 8: 90, 15: 1}},
	}
	data, kept, err := linear.PackModel(rows, 16)
	if err != nil || kept != 2 {
		t.Fatalf("kept %d rows, %v", kept, err)
	}
	m := linear.OpenModel(string(data))
	var got [linear.Labels]int32
	m.Sum([]uint64{rows[0].Hash, rows[1].Hash, linear.Mix(3, 1)}, &got)
	if want := ([linear.Labels]int32{0: 126, 3: -254, 8: 90, 15: 2}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	m.Sum(nil, &got)
	if want := ([linear.Labels]int32{}); got != want {
		t.Errorf("of no features: got %v", got)
	}
	linear.Model{}.Sum([]uint64{1, 2}, &got)
	if want := ([linear.Labels]int32{}); got != want {
		t.Errorf("of the zero Model: got %v", got)
	}
}

// TestSumFull adds as many of the largest weights as Sum takes.
func TestSumFull(t *testing.T) {
	row := linear.Row{Hash: linear.Mix(1, 1)}
	for i := range row.Weights {
		row.Weights[i] = 127
		if i%2 == 1 {
			row.Weights[i] = -127
		}
	}
	data, _, err := linear.PackModel([]linear.Row{row}, 8)
	if err != nil {
		t.Fatal(err)
	}
	features := make([]uint64, linear.MaxFeatures+9)
	for i := range features {
		features[i] = row.Hash
	}
	var got [linear.Labels]int32
	linear.OpenModel(string(data)).Sum(features, &got)
	for i, s := range got {
		if want := int32(linear.MaxFeatures) * int32(row.Weights[i]); s != want {
			t.Errorf("label %d: got %d, want %d", i, s, want)
		}
	}
}

// TestClasses holds the packed map against a map of Go.
func TestClasses(t *testing.T) {
	const n, slots = 20000, 32768
	r := rand.New(rand.NewPCG(1, 2))
	want := map[uint64]uint16{}
	var list []linear.Class
	for range n {
		c := linear.Class{Hash: linear.Mix(r.Uint64(), 7), Set: uint16(r.Uint32()) | 1}
		list = append(list, c)
		want[c.Hash] = c.Set
	}
	data, kept, err := linear.PackClasses(list, slots)
	if err != nil {
		t.Fatal(err)
	}
	if kept < n-n/1000 {
		t.Errorf("kept %d of %d", kept, n)
	}
	c := linear.OpenClasses(string(data))
	same := 0
	for h, set := range want {
		if c.Find(h) == set {
			same++
		}
	}
	if same < kept {
		t.Errorf("found %d of %d kept", same, kept)
	}
	strange := 0
	for range n {
		if c.Find(linear.Mix(r.Uint64(), 8)) != 0 {
			strange++
		}
	}
	if strange > n/5000 {
		t.Errorf("found %d of %d hashes that are not there", strange, n)
	}
	if _, _, err := linear.PackClasses(list, 1000); err == nil {
		t.Error("1000 slots: no error")
	}
	if got := (linear.Classes{}).Find(0); got != 0 {
		t.Errorf("the zero Classes has %d", got)
	}
}

func BenchmarkSum(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	rows := make([]linear.Row, 1<<16)
	for i := range rows {
		rows[i].Hash = linear.Mix(r.Uint64(), 1)
	}
	data, _, err := linear.PackModel(rows, 1<<16)
	if err != nil {
		b.Fatal(err)
	}
	m := linear.OpenModel(string(data))
	var sums [linear.Labels]int32
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		var f [30]uint64
		for k := range f {
			f[k] = rows[(i+k*977)&0xffff].Hash
		}
		m.Sum(f[:], &sums)
		i++
	}
}

// TestNarrow holds the narrow model against the wide one.
func TestNarrow(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var rows []linear.Row
	for range 3000 {
		row := linear.Row{Hash: linear.Mix(r.Uint64(), 7)}
		for l := range linear.NarrowLabels {
			row.Weights[l] = int8(r.IntN(255) - 127)
		}
		rows = append(rows, row)
	}
	narrow, n, err := linear.PackNarrow(rows, 4096)
	if err != nil {
		t.Fatal(err)
	}
	wide, w, err := linear.PackModel(rows, 4096)
	if err != nil || n != w {
		t.Fatalf("kept %d and %d rows, %v", n, w, err)
	}
	for range 200 {
		var features []uint64
		for range r.IntN(40) {
			features = append(features, rows[r.IntN(len(rows))].Hash+uint64(r.IntN(2)))
		}
		var got [linear.NarrowLabels]int32
		var want [linear.Labels]int32
		linear.OpenNarrow(string(narrow)).Sum(features, &got)
		linear.OpenModel(string(wide)).Sum(features, &want)
		if got != [linear.NarrowLabels]int32(want[:linear.NarrowLabels]) {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
	var got [linear.NarrowLabels]int32
	if (linear.Narrow{}).Sum([]uint64{1, 2}, &got); got != [linear.NarrowLabels]int32{} {
		t.Errorf("of the zero Narrow: got %v", got)
	}
}

// TestFull fills a table as far as it can be filled, twice over.
func TestFull(t *testing.T) {
	const n, slots = 20000, 1 << 14
	r := rand.New(rand.NewPCG(5, 6))
	hashes := make([]uint64, n)
	for i := range hashes {
		hashes[i] = linear.Mix(r.Uint64(), 3)
	}
	room, err := linear.Room(hashes, slots)
	if err != nil {
		t.Fatal(err)
	}
	var rows []linear.Row
	for i := n - 1; i >= 0; i-- {
		if room[i] {
			rows = append(rows, linear.Row{Hash: hashes[i], Weights: [linear.Labels]int8{int8(i)}})
		}
	}
	if len(rows) != slots-slots/32 || !room[0] || room[n-1] {
		t.Errorf("%d of %d slots are filled; the first hash is in: %v, the last: %v", len(rows), slots, room[0], room[n-1])
	}
	data, kept, err := linear.PackModel(rows, slots) // in the other order
	if err != nil || kept != len(rows) {
		t.Fatalf("kept %d of %d rows, %v", kept, len(rows), err)
	}
	m := linear.OpenModel(string(data))
	for _, r := range rows {
		var got [linear.Labels]int32
		m.Sum([]uint64{r.Hash}, &got)
		if got[0] != int32(r.Weights[0]) {
			t.Fatalf("%x: got %d, want %d", r.Hash, got[0], r.Weights[0])
		}
	}
}

// TestSmall packs into the smallest tables.
func TestSmall(t *testing.T) {
	for slots := 1; slots <= 16; slots *= 2 {
		hashes := make([]uint64, 2*slots)
		for i := range hashes {
			hashes[i] = linear.Mix(uint64(i), 5)
		}
		room, err := linear.Room(hashes, slots)
		if err != nil || !room[0] {
			t.Errorf("%d slots: %v, %v", slots, room, err)
		}
	}
}
