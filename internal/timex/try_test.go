package timex_test

import (
	"bufio"
	"fmt"
	"os"
	"testing"
)

func TestTry(t *testing.T) {
	f, _ := os.Open("/tmp/try.txt")
	s := bufio.NewScanner(f)
	for s.Scan() {
		fmt.Printf("%s\n    %s\n", s.Text(), find(s.Text(), friday))
	}
}
