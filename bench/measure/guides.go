//go:build unix

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
)

var (
	nameLine    = regexp.MustCompile(`(?m)^name: .*$`)
	headingLine = regexp.MustCompile(`(?m)\A# .*$`)
)

// writeGuides fills a folder of guides up with copies of its own, each with an id and a name of its own.
func writeGuides(folder string, n int) error {
	shipped, err := filepath.Glob(filepath.Join(folder, "*", "guide.yaml")) // not the shared pages, nor files beside the guides
	if err != nil {
		return err
	}
	for i := len(shipped); i < n; i++ {
		from := filepath.Base(filepath.Dir(shipped[i%len(shipped)]))
		id, name := fmt.Sprintf("%s-%04d", from, i), fmt.Sprintf("Dienst %04d", i)
		if err := os.MkdirAll(filepath.Join(folder, id), 0o755); err != nil {
			return err
		}
		for _, file := range []string{"guide.yaml", "de.md", "en.md"} {
			data, err := os.ReadFile(filepath.Join(folder, from, file))
			if err != nil {
				return err
			}
			data = nameLine.ReplaceAll(data, []byte("name: "+name))
			data = headingLine.ReplaceAll(data, []byte("# "+name))
			if err := os.WriteFile(filepath.Join(folder, id, file), data, 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
