// Command nothing is a system that gives nothing: what its program weighs and
// how long it takes to start is the share of Go itself.
package main

import "github.com/newstext/newstext/bench/peers/peer"

func main() {
	peer.Main(peer.System{Read: func(peer.Doc) func() peer.Answer { return func() peer.Answer { return peer.Answer{} } }})
}
