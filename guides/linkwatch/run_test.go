package main

import (
	"bytes"
	"context"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/charmbracelet/x/exp/golden"
)

// program runs the whole program in a web.
type program struct {
	t    *testing.T
	web  *web
	args []string
}

func (p program) run(more ...string) (code int, stdout, stderr string) {
	p.t.Helper()
	var out, errs bytes.Buffer
	code = run(p.t.Context(), append(p.args, more...), &out, &errs, func(bool) http.RoundTripper { return p.web.transport })
	return code, out.String(), errs.String()
}

func read(t *testing.T, name string) string {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(src)
}

// TestWeeks is the life of a snapshot: the first run, a week in which nothing happens, and one in which much does.
func TestWeeks(t *testing.T) {
	links := map[string][]string{
		"shop": {
			"https://www.example.com/fine", "https://www.example.com/goes", "https://www.example.com/moves",
			"https://www.example.com/settings", "https://www.example.com/moved",
		},
		"talk": {
			"https://www.example.com/goes", "https://talk.example.com/form", "https://slow.example.com/",
			"https://www.example.com/flaps", "https://www.example.com/fidgets", "https://www.example.com/leaves",
		},
	}
	before := folder(t, links)
	links["talk"] = append(links["talk"][:5], "https://www.example.com/new", "https://www.example.com/new-and-gone", "https://talk.example.com/app")
	after := folder(t, links)
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	shown := map[string]string{}
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		page := page200("Object")
		first := map[string]http.HandlerFunc{
			"/fine": page, "/goes": page, "/moves": page, "/settings": page, "/flaps": page, "/fidgets": page, "/leaves": page,
			"/moved": to("/old-help?token=s3cr3t"), "/old-help": page,
		}
		second := map[string]http.HandlerFunc{
			"/fine": to("/de/fine/?utm_source=x"), "/de/fine/": page, "/moves": to("/help"), "/help": page,
			"/settings": to("/login?next=/settings"), "/login": page200("Log in"),
			"/moved": to("/new-help?token=s3cr3t"), "/new-help": page, "/new": page,
			"/flaps": script(404, 200), "/fidgets": script(404, 403, 401),
		}
		now := first
		w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) { paths(now)(rw, r) })
		talks := page
		w.https("talk.example.com", func(rw http.ResponseWriter, r *http.Request) { talks(rw, r) })
		w.https("slow.example.com", page)
		p := program{t, w, []string{"-guides", before, "-snapshot", snapshot}}

		code, out, _ := p.run()
		if code != exitCalm {
			t.Errorf("first week: exit code %d", code)
		}
		shown["first"] = out
		src := read(t, snapshot)
		shown["snapshot"] = src

		code, out, _ = p.run()
		if code != exitCalm || read(t, snapshot) != src {
			t.Errorf("second week: exit code %d, snapshot:\n%s", code, read(t, snapshot))
		}
		shown["quiet"] = out

		now, talks = second, one(http.StatusForbidden, "")
		w.hanging["slow.example.com"] = true
		w.transport.CloseIdleConnections()
		p.args[1] = after
		code, out, _ = p.run()
		if code != exitAlarm {
			t.Errorf("third week: exit code %d", code)
		}
		shown["changes"] = out
		src = read(t, snapshot)
		shown["after"] = src
		if strings.Contains(src+out, "s3cr3t") {
			t.Error("a token was kept")
		}

		delete(second, "/flaps")
		delete(second, "/fidgets")
		second["/flaps"], second["/fidgets"] = page, page
		if code, out, _ = p.run(); code != exitCalm || read(t, snapshot) != src {
			t.Errorf("fourth week: exit code %d\n%s", code, out)
		}
	})
	for name, text := range shown {
		t.Run(name, func(t *testing.T) { golden.RequireEqual(t, text) })
	}
}

// TestSources: they are asked when somebody wants it, and stay in the snapshot when nobody does.
func TestSources(t *testing.T) {
	dir := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}}, "https://news.example.com/a", "https://www.example.com/form")
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", page200("Object"))
		w.https("news.example.com", page200("News"))
		p := program{t, w, []string{"-guides", dir, "-snapshot", snapshot}}
		for _, step := range []struct {
			args  []string
			asked int
			holds bool
		}{{nil, 2, false}, {[]string{"-sources"}, 4, true}, {nil, 2, true}} {
			if code, _, errs := p.run(step.args...); code != exitCalm {
				t.Fatalf("exit code %d: %s", code, errs)
			}
			if got := len(w.requests()); got != step.asked {
				t.Errorf("%v: %d requests", step.args, got)
			}
			if strings.Contains(read(t, snapshot), "news.example.com") != step.holds {
				t.Errorf("%v: the snapshot is\n%s", step.args, read(t, snapshot))
			}
		}
	})
}

// TestNoNetwork: a machine without one must not find that every page is gone.
func TestNoNetwork(t *testing.T) {
	dir := folder(t, map[string][]string{"demo": {"https://a.example.com/", "https://b.example.com/"}})
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.failing["b.example.com"] = &net.DNSError{Err: "server misbehaving", IsTemporary: true}
		p := program{t, w, []string{"-guides", dir, "-snapshot", snapshot}}
		code, out, errs := p.run()
		if code != exitFailed || out != "" || !strings.Contains(errs, "no network") {
			t.Errorf("exit code %d, %q, %q", code, out, errs)
		}
		if _, err := os.Stat(snapshot); !os.IsNotExist(err) {
			t.Errorf("a snapshot was written: %v", err)
		}
	})
}

// TestFilteredNetwork: nor must one behind a filter that says of most names that they do not exist.
func TestFilteredNetwork(t *testing.T) {
	dir := folder(t, map[string][]string{"demo": {
		"https://a.example.com/", "https://b.example.com/", "https://c.example.com/", "https://www.example.com/", "https://www.example.com/2",
	}})
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", page200("Object"))
		p := program{t, w, []string{"-guides", dir, "-snapshot", snapshot}}
		code, out, errs := p.run()
		if code != exitFailed || out != "" || !strings.Contains(errs, "3 of 4 names") {
			t.Errorf("exit code %d, %q, %q", code, out, errs)
		}
		w.https("a.example.com", page200("Object"))
		if code, _, errs := p.run(); code != exitAlarm {
			t.Errorf("two dead names: exit code %d, %q", code, errs)
		}
		if got := strings.Count(read(t, snapshot), `"gone"`); got != 2 {
			t.Errorf("%d are gone in\n%s", got, read(t, snapshot))
		}
	})
}

// TestCtrlC: an interrupted run writes nothing.
func TestCtrlC(t *testing.T) {
	dir := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", never)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(5*time.Second, cancel)
		var out, errs bytes.Buffer
		code := run(ctx, []string{"-guides", dir, "-snapshot", snapshot}, &out, &errs, func(bool) http.RoundTripper { return w.transport })
		if _, err := os.Stat(snapshot); code != exitInterrupted || out.Len() > 0 || !os.IsNotExist(err) {
			t.Errorf("exit code %d, %q, %v", code, out.String(), err)
		}
		if took := time.Since(w.start); took != 5*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

// TestDry: nothing is written when nobody wants it.
func TestDry(t *testing.T) {
	dir := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	synctest.Test(t, func(t *testing.T) {
		w := newWeb(t)
		w.https("www.example.com", http.NotFound)
		p := program{t, w, []string{"-guides", dir, "-snapshot", snapshot, "-dry"}}
		if code, out, errs := p.run(); code != exitAlarm || !strings.Contains(out, "gone (404); new") {
			t.Errorf("exit code %d, %q, %q", code, out, errs)
		}
		if _, err := os.Stat(snapshot); !os.IsNotExist(err) {
			t.Errorf("a snapshot was written: %v", err)
		}
	})
}

// TestUse: every wrong use is said, in one line, before anything is asked.
func TestUse(t *testing.T) {
	good := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	noLink := folder(t, map[string][]string{"demo": {"mailto:us@example.com"}})
	noPage := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	if err := os.Remove(filepath.Join(noPage, "demo", "en.md")); err != nil {
		t.Fatal(err)
	}
	noFacts := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	write(t, filepath.Join(noFacts, "demo", "guide.yaml"), "name: Demo\nnonsense: 1\n")
	noDetails := folder(t, map[string][]string{"demo": {"https://www.example.com/form"}})
	write(t, filepath.Join(noDetails, "demo", "guide.yaml"), "name: Demo\nroutes: 1\n")
	noAddress := folder(t, map[string][]string{"demo": {"https:///form"}})
	broken := filepath.Join(t.TempDir(), "snapshot.json")
	write(t, broken, "{")
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"-help"}, exitCalm, "Usage: linkwatch"},
		{[]string{"-nonsense"}, exitUsage, "nonsense"},
		{[]string{"more"}, exitUsage, `"more"`},
		{[]string{"-pause", "-1s"}, exitUsage, "-pause"},
		{[]string{"-timeout", "0"}, exitUsage, "-timeout"},
		{[]string{"-total", "x"}, exitUsage, "-total"},
		{[]string{"-snapshot", ""}, exitUsage, "-snapshot"},
		{[]string{"-contact", "us"}, exitUsage, "-contact"},
		{[]string{"-contact", "https://"}, exitUsage, "-contact"},
		{[]string{"-contact", "mailto:a\nX: y"}, exitUsage, "-contact"},
		{[]string{"-guides", filepath.Join(good, "none")}, exitFailed, "cannot be read"},
		{[]string{"-guides", noLink}, exitFailed, "no web address"},
		{[]string{"-guides", noPage}, exitFailed, "demo/en.md"},
		{[]string{"-guides", noFacts}, exitFailed, "nonsense"},
		{[]string{"-guides", noDetails}, exitFailed, "demo/guide.yaml"},
		{[]string{"-guides", noAddress}, exitFailed, "is no address"},
		{[]string{"-snapshot", broken}, exitFailed, broken},
	} {
		var out, errs bytes.Buffer
		code := run(t.Context(), c.args, &out, &errs, func(bool) http.RoundTripper {
			return roundTrip(func(*http.Request) (*http.Response, error) { panic("asked") })
		})
		if code != c.code || out.Len() > 0 || !strings.Contains(errs.String(), c.says) {
			t.Errorf("%q: exit code %d, %q, %q", c.args, code, out.String(), errs.String())
		}
		if c.code == exitFailed && strings.Count(errs.String(), "\n") != 1 {
			t.Errorf("%q: more than a line: %q", c.args, errs.String())
		}
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// TestRealSockets: the program with its own transport and a server on this machine, which it asks only if it may.
func TestRealSockets(t *testing.T) {
	server := httptest.NewServer(paths(map[string]http.HandlerFunc{"/form": page200("Object"), "/moved": to("/form")}))
	defer server.Close()
	dir := folder(t, map[string][]string{"demo": {server.URL + "/form", server.URL + "/moved"}})
	snapshot := filepath.Join(t.TempDir(), "snapshot.json")
	args := []string{"-guides", dir, "-snapshot", snapshot, "-pause", "0", "-retries", "0", "-recheck", "0"}
	dial := func(local bool) http.RoundTripper { return newTransport(local) }
	var out, errs bytes.Buffer
	if code := run(t.Context(), args, &out, &errs, dial); code != exitFailed || !strings.Contains(errs.String(), "leads into a private network") {
		t.Errorf("without -local: exit code %d, %q", code, errs.String())
	}
	out.Reset()
	if code := run(t.Context(), append(args, "-local"), &out, &errs, dial); code != exitCalm || !strings.HasPrefix(out.String(), "2 addresses at 1 host: 1 ok, 1 redirected\n") {
		t.Errorf("exit code %d, %q, %q", code, out.String(), errs.String())
	}
}
