package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"time"

	"widerspruch/guides"
)

// options are what the command line says.
type options struct {
	folder   string // of guides; empty for the program's own
	snapshot string // file
	contact  string // address for those who are asked; empty if none was given
	sources  bool
	dry      bool
	local    bool
	words    string // file with what terms say; empty: they are not read
	archives string // folder with copies of archives of terms; empty: there are none
	archived string // file that says what to read there
	since    string // a day: compare the archives with what they kept then
	total    time.Duration
	manners  Manners
}

const usage = `Usage: linkwatch [flags]

Asks every web address of the guides, prints what is different from the last
snapshot, and writes the new one. A run takes some minutes: each host is asked
one thing at a time.

With -words it also reads what the companies' own pages say about AI, objecting,
contact and since when, and prints what one edition says and the other does not.

Exit codes: 0 nothing to look at; 1 alarm: a page is gone or another one is
there; 2 wrong use; 3 it could not do its work; 130 interrupted.

`

// parse reads the command line. It has said what is wrong when it returns an error.
func parse(args []string, stderr io.Writer) (*options, error) {
	o := &options{manners: kind()}
	flags := flag.NewFlagSet("linkwatch", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&o.folder, "guides", "", "ask the addresses of the guides in the folder `DIR`, not those of the program")
	flags.StringVar(&o.snapshot, "snapshot", "guides/linkwatch/snapshot.json", "`FILE` with the last answers; written anew")
	flags.StringVar(&o.contact, "contact", "", "`ADDRESS` (https or mailto) that tells the hosts who asks")
	flags.BoolVar(&o.sources, "sources", false, "also ask the sources of the guides")
	flags.StringVar(&o.words, "words", "", "also read the words of sources of kind company, and keep what they say in `FILE`")
	flags.StringVar(&o.archives, "archives", "", "with -words: also read archives of terms, Git repositories below the folder `DIR`")
	flags.StringVar(&o.archived, "archived", "guides/linkwatch/archives.json", "`FILE` that says which texts of the archives to read")
	flags.StringVar(&o.since, "since", "", "compare the texts of the archives with those of that `DAY` (2026-05-31), not with FILE")
	flags.BoolVar(&o.dry, "dry", false, "do not write the snapshot")
	flags.BoolVar(&o.local, "local", false, "allow connections into private networks, to try it out")
	flags.DurationVar(&o.total, "total", 45*time.Minute, "longest time for everything; what was not asked by then stays as it was")
	flags.DurationVar(&o.manners.Timeout, "timeout", o.manners.Timeout, "longest time for one request")
	flags.DurationVar(&o.manners.Pause, "pause", o.manners.Pause, "rest between two requests to one host")
	flags.IntVar(&o.manners.Retries, "retries", o.manners.Retries, "further tries after 429, 5xx or silence")
	flags.DurationVar(&o.manners.RetryAfter, "retry-after", o.manners.RetryAfter, "longest Retry-After to wait for; after a longer one the host is left alone")
	flags.DurationVar(&o.manners.Recheck, "recheck", o.manners.Recheck, "rest before news is asked again")
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if err := o.check(flags.Args()); err != nil {
		fmt.Fprintf(stderr, "linkwatch: %v; see linkwatch -help\n", err)
		return nil, err
	}
	return o, nil
}

// check refuses what makes no sense.
func (o *options) check(rest []string) error {
	switch {
	case len(rest) > 0:
		return fmt.Errorf("what is %q for?", rest[0])
	case o.snapshot == "":
		return errors.New("-snapshot needs a file")
	case (o.archives != "" || o.since != "") && o.words == "", o.since != "" && o.archives == "":
		return errors.New("-archives belongs to -words, and -since to -archives")
	case o.total <= 0, o.manners.Timeout <= 0:
		return errors.New("-total and -timeout must be above 0")
	case o.manners.Pause < 0, o.manners.Retries < 0, o.manners.RetryAfter < 0, o.manners.Recheck < 0:
		return errors.New("-pause, -retries, -retry-after and -recheck must not be below 0")
	}
	if _, err := time.Parse(time.DateOnly, o.since); o.since != "" && err != nil {
		return errors.New("-since needs a day such as 2026-05-31")
	}
	if o.contact != "" {
		u, err := url.Parse(o.contact)
		if err != nil || u.String() != o.contact || u.Scheme != "mailto" && (u.Scheme != "https" || u.Host == "") {
			return errors.New("-contact needs an https or mailto address")
		}
	}
	return nil
}

// addresses are those of the chosen guides. Guides with faults stop the watch: what they mean to say is not known, and
// their addresses would silently fall out of the snapshot.
func (o *options) addresses() ([]Address, error) {
	folder := guides.Embedded()
	if o.folder != "" {
		folder = os.DirFS(o.folder)
	}
	library, problems := guides.Load(folder)
	if len(problems) > 0 {
		return nil, fmt.Errorf("the guides have faults: %w", problems[0])
	}
	if err := unread(folder, library); err != nil {
		return nil, err
	}
	list, err := addresses(library)
	if err == nil && len(list) == 0 {
		err = errors.New("the guides have no web address")
	}
	return list, err
}

// unread says which guide has a file that cannot be used: it would be read as an empty one or as one in the other language.
func unread(folder fs.FS, library *guides.Library) error {
	for _, guide := range library.Guides() {
		if len(guide.Details().Routes) == 0 {
			return fmt.Errorf("the guides have faults: %s/guide.yaml has no route; see go test ./guides", guide.ID)
		}
		for _, lang := range guides.Languages {
			if _, err := fs.Stat(folder, guide.ID+"/"+lang+".md"); err != nil {
				return fmt.Errorf("the guides have faults: %w", err)
			}
		}
	}
	return nil
}

// agent is what the watch calls itself to those whom it asks.
func agent(contact string) string {
	name := "widerspruch-linkwatch/1.0 (asks weekly whether the links of the project's guides still work"
	if contact != "" {
		name += "; +" + contact
	}
	return name + ")"
}
