package newstext_test

import "reflect"

// exportAll lets go-cmp look at unexported fields.
func exportAll(reflect.Type) bool { return true }
