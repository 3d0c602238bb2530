// Command notices prints the licences of everything that is in the program: its own, Go's, and those of every module that is
// linked on any system a release is made for. It fails for a module without a licence. Run it in the project's folder:
//
//	go run ./packaging/notices >cli/notices.txt
package main

import (
	"fmt"
	"os"
)

func main() {
	text, err := notices(".")
	if err != nil {
		fmt.Fprintln(os.Stderr, "notices:", err)
		os.Exit(1)
	}
	fmt.Print(text)
}
