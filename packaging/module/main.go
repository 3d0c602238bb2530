// Command module gives the project's module another path, once its home is known: in go.mod and in every import. Nothing else
// names the path. Run it in the project's folder, then go generate ./cli.
//
//	go run ./packaging/module github.com/OWNER/widerspruch
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: module NEW-PATH")
		os.Exit(2)
	}
	changed, err := rename(".", os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "module:", err)
		os.Exit(1)
	}
	fmt.Printf("%d files changed.\n", changed)
}
