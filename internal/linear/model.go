package linear

// Labels is the number of labels that a Model tells apart.
const Labels = 16

// MaxFeatures is the largest number of features that Sum adds up: the sums are
// held in 16 bits while they grow, and a weight takes eight.
const MaxFeatures = 255

// bias is what a stored weight is above its value, so that none is negative.
const bias = 128

// A Model has a weight from -127 to 127 for each label of each of its features.
// The zero Model knows no feature.
type Model struct{ table }

// OpenModel is the model that PackModel laid out.
func OpenModel(data string) Model { return Model{open(data, Labels)} }

// Sum adds up the weights of the features by label, in whole numbers, so that
// the sums are the same on every machine. It reads no more than MaxFeatures.
func (m Model) Sum(features []uint64, sums *[Labels]int32) {
	var a, b, c, d uint64 // four lanes of 16 bits each
	var slots [some]uint32
	found := int32(0)
	for features = m.few(features); len(features) > 0; {
		part := features[:min(some, len(features))]
		features = features[len(part):]
		n := m.findAll(part, &slots)
		e, o, f, p := addRows(m.values, slots[:n])
		a, b, c, d = a+e, b+o, c+f, d+p
		found += int32(n)
	}
	n := found * bias
	for i := 0; i < 4; i++ {
		s := uint(16 * i)
		sums[2*i] = int32(uint16(a>>s)) - n
		sums[2*i+1] = int32(uint16(b>>s)) - n
		sums[8+2*i] = int32(uint16(c>>s)) - n
		sums[9+2*i] = int32(uint16(d>>s)) - n
	}
}

// addRows adds up the rows, eight weights at a time: those at even places of
// the first half of a row, those at odd ones, and the same of the second half.
func addRows(values string, slots []uint32) (even, odd, even2, odd2 uint64) {
	const lanes = 0x00ff_00ff_00ff_00ff
	for _, slot := range slots {
		row := values[int(slot)*Labels : int(slot)*Labels+Labels]
		x, y := le64(row, 0), le64(row, 8)
		even += x // the odd ones are taken out at the end
		odd += x >> 8 & lanes
		even2 += y
		odd2 += y >> 8 & lanes
	}
	return even - odd<<8, odd, even2 - odd2<<8, odd2
}

// NarrowLabels is the number of labels that a Narrow tells apart.
const NarrowLabels = 4

// A Narrow is a model of few labels, small enough for the cache. The zero
// Narrow knows no feature.
type Narrow struct{ table }

// OpenNarrow is the model that PackNarrow laid out.
func OpenNarrow(data string) Narrow { return Narrow{open(data, NarrowLabels)} }

// Sum adds up the weights of the features by label, as Model.Sum does.
func (m Narrow) Sum(features []uint64, sums *[NarrowLabels]int32) {
	var even, odd uint64 // two lanes of 16 bits each
	var slots [some]uint32
	found := int32(0)
	for features = m.few(features); len(features) > 0; {
		part := features[:min(some, len(features))]
		features = features[len(part):]
		n := m.findAll(part, &slots)
		for _, slot := range slots[:n] {
			w := m.values[int(slot)*NarrowLabels : int(slot)*NarrowLabels+NarrowLabels]
			x := uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
			even += x & 0x00ff_00ff
			odd += x >> 8 & 0x00ff_00ff
		}
		found += int32(n)
	}
	n := found * bias
	sums[0], sums[2] = int32(uint16(even))-n, int32(uint16(even>>16))-n
	sums[1], sums[3] = int32(uint16(odd))-n, int32(uint16(odd>>16))-n
}

// few is the features that are added up: none where the model is empty, and no
// more than MaxFeatures.
func (t *table) few(features []uint64) []uint64 {
	if t.marks == "" {
		return nil
	}
	return features[:min(len(features), MaxFeatures)]
}
