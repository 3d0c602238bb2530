package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"widerspruch/guides/linkwatch/terms"
)

// archivedText is a text in an archive of terms: a Git repository in which each edition is a commit, as Open Terms Archive keeps
// them. Many pages cannot be read by a program; their texts can be read there.
type archivedText struct {
	Archive string   `json:"archive"` // of the repository: "OpenTermsArchive/pga-versions"; its copy has the last part of it as its name
	Path    string   `json:"path"`    // of the text in it
	Guides  []string `json:"guides"`  // that rest on it
}

// readArchives reads the texts of the archives as they are now, and with -since as they were.
func (o *options) readArchives(ctx context.Context, known kept) ([]*reading, error) {
	if o.archives == "" {
		return nil, nil
	}
	list, err := archivedTexts(o.archived)
	if err != nil {
		return nil, err
	}
	var readings []*reading
	for _, text := range list {
		one := &reading{Name: text.Archive + "/" + text.Path, In: text.Guides}
		folder := filepath.Join(o.archives, filepath.Base(filepath.FromSlash(text.Archive)))
		now, err := editionOf(ctx, folder, text.Path, "")
		switch {
		case err != nil:
			one.Why = err.Error()
		case now.Empty():
			one.Why = "says nothing of interest"
		default:
			one.Said, one.State = now, wasRead
		}
		if was, ok := known[one.Name]; ok && o.since == "" {
			one.Known = &was
		}
		if o.since != "" {
			if was, err := editionOf(ctx, folder, text.Path, o.since); err == nil {
				one.Known = &was
			}
		}
		readings = append(readings, one)
	}
	return readings, nil
}

// archivedTexts reads the list of texts.
func archivedTexts(name string) ([]archivedText, error) {
	src, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var file struct {
		Texts []archivedText `json:"texts"`
	}
	decoder := json.NewDecoder(bytes.NewReader(src))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&file); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	for _, text := range file.Texts {
		if text.Archive == "" || !filepath.IsLocal(filepath.FromSlash(text.Path)) || strings.HasPrefix(text.Archive, "-") || slices.Contains(text.Guides, "") {
			return nil, fmt.Errorf("%s: the entry of %q cannot be right", name, text.Path)
		}
	}
	return file.Texts, nil
}

// editionOf is a text of an archive as its newest commit has it, or the last one before the end of a day.
func editionOf(ctx context.Context, folder, path, day string) (terms.Terms, error) {
	commit := "HEAD"
	if day != "" {
		on, err := time.Parse(time.DateOnly, day)
		if err != nil {
			return terms.Terms{}, errors.New("-since needs a day such as 2026-05-31")
		}
		out, err := git(ctx, folder, "rev-list", "-1", "--before="+on.AddDate(0, 0, 1).Format(time.RFC3339), "HEAD", "--", path)
		if err != nil {
			return terms.Terms{}, err
		}
		if commit = strings.TrimSpace(string(out)); commit == "" {
			return terms.Terms{}, fmt.Errorf("the archive has no edition of %s", day)
		}
	}
	out, err := git(ctx, folder, "show", commit+":"+path)
	if err != nil {
		return terms.Terms{}, err
	}
	return terms.OfMarkdown(string(out)), nil
}

// git asks a repository, which may only be read.
func git(ctx context.Context, folder string, args ...string) ([]byte, error) {
	command := exec.CommandContext(ctx, "git", append([]string{"-C", folder}, args...)...)
	command.Env = append(os.Environ(), "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0")
	out, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("git %s: %w", args[0], err)
	}
	return out, nil
}
