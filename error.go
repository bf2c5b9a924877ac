package newstext

import (
	"errors"
	"fmt"
	"strconv"
)

// The errors that a ParseError wraps.
var (
	ErrSyntax  = errors.New("invalid syntax")
	ErrRange   = errors.New("value out of range")
	ErrUnknown = errors.New("unknown word")
	ErrTooLong = errors.New("text too long")
)

// A ParseError tells which function refused which input, where and why.
type ParseError struct {
	Func   string // "ParseMoney"
	Input  string // the input, or its beginning
	Offset int    // the byte at which Input stops making sense
	Err    error  // ErrSyntax, ErrRange, ErrUnknown, or wraps one of them or ErrTooLong
}

// Error is the message: `newstext.ParseMoney: "US$9x0B" at byte 4: invalid syntax`.
func (e *ParseError) Error() string {
	if errors.Is(e.Err, ErrTooLong) {
		return "newstext." + e.Func + ": " + e.Err.Error()
	}
	return "newstext." + e.Func + ": " + strconv.Quote(e.Input) + " at byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
}

// Unwrap is e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

// inputShown is how many bytes of a refused input a ParseError keeps, enough
// to recognise it in a log.
const inputShown = 64

// tooLong is the error for a text of size bytes where limit are allowed.
func tooLong(fn, text string, limit int) error {
	return &ParseError{
		Func: fn, Input: text[:min(len(text), inputShown)], Offset: limit,
		Err: fmt.Errorf("%w: %d bytes, at most %d", ErrTooLong, len(text), limit),
	}
}
