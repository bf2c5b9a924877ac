module github.com/newstext/newstext/export/schema

go 1.25.0

require (
	github.com/newstext/newstext v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require golang.org/x/text v0.34.0 // indirect

replace github.com/newstext/newstext => ../..
