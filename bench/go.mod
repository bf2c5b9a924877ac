module github.com/newstext/newstext/bench

go 1.25.0
