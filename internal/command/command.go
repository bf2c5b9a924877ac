// Package command is what the commands have in common: how they end, and how
// they go through their files.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
)

// The errors of a command that has told what is wrong.
var (
	ErrUsage    = errors.New("usage") // the flag package has told
	ErrReported = errors.New("told on standard error")
)

// Main runs the command with the process's arguments and streams, and ends the
// process with the status 2 for a wrong use and 1 for any other error.
func Main(name string, run func(args []string, stdin io.Reader, stdout, stderr io.Writer) error) {
	switch err := run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr); {
	case err == nil || errors.Is(err, flag.ErrHelp):
	case errors.Is(err, ErrUsage):
		os.Exit(2)
	default:
		if !errors.Is(err, ErrReported) {
			fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
		}
		os.Exit(1)
	}
}

// ParseFlags parses the arguments. Its error is flag.ErrHelp or ErrUsage.
func ParseFlags(fs *flag.FlagSet, args []string) error {
	err := fs.Parse(args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return ErrUsage
}

// Each hands each file to read, in order, until an error; where there are no
// files, standard input with an empty name.
func Each(files []string, stdin io.Reader, read func(name string, r io.Reader) error) error {
	if len(files) == 0 {
		return read("", stdin)
	}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		err = read(name, f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}
