package main

import (
	"bytes"
	"os"
	"testing"
)

// TestStale fails when a generated file is not what its sources make.
func TestStale(t *testing.T) {
	for _, table := range tables {
		want, err := table.make(os.DirFS("../src"))
		if err != nil {
			t.Fatalf("%s: %v", table.file, err)
		}
		if got, err := os.ReadFile("../" + table.file); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is stale (%v): run go generate in internal/data", table.file, err)
		}
	}
}
