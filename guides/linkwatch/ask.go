package main

import (
	"context"
	"io"
	"mime"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strconv"
	"sync/atomic"
	"time"
)

// Asker asks addresses. Any number of goroutines may use it.
type Asker struct {
	Transport http.RoundTripper
	Manners   Manners
	Agent     string         // the User-Agent header
	Chance    func() float64 // at least 0 and less than 1: what spreads the retries

	hosts    hosts
	answered atomic.Int64
}

// Answered is how many answers came from any server at all. 0 means that there is no network.
func (a *Asker) Answered() int64 { return a.answered.Load() }

// Ask asks an address until the answer can be relied on or the tries are used up. First it asks only for the head; where
// that does not settle it (refused, or a web page, which may be a wall) it asks for the page. An error is only ever that of
// the context: then nothing is known.
func (a *Asker) Ask(ctx context.Context, address string) (Finding, error) {
	told, err := a.ask(ctx, http.MethodHead, address)
	return told.Finding, err
}

// Read asks for a page and returns it, so far as it is one; nil for anything else.
func (a *Asker) Read(ctx context.Context, address string) (Finding, []byte, error) {
	told, err := a.ask(ctx, http.MethodGet, address)
	return told.Finding, told.body, err
}

func (a *Asker) ask(ctx context.Context, method, address string) (answer, error) {
	start, err := url.Parse(address)
	if err != nil {
		return answer{Finding: Finding{Class: Unclear, Why: "no address"}}, nil
	}
	wait := time.Duration(0)
	for retries := 0; ; {
		told, err := a.try(ctx, method, start, &wait)
		if err != nil {
			return answer{}, err
		}
		switch {
		case method == http.MethodHead && !told.settled:
			method = http.MethodGet
		case told.passing && retries < a.Manners.Retries:
			retries++
		default:
			return told, nil
		}
	}
}

// try asks once and follows the redirects. wait is the last back-off of this address: each is twice the one before.
func (a *Asker) try(ctx context.Context, method string, start *url.URL, wait *time.Duration) (answer, error) {
	jar, err := cookiejar.New(nil) // some sites lead in a circle without; it is thrown away with the try
	if err != nil {
		return answer{}, err
	}
	client := &http.Client{
		Transport:     a.Transport,
		Jar:           jar,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	seen := map[string]int{}
	for at := start; ; {
		if seen[at.String()]++; seen[at.String()] > 2 { // a second visit may carry the cookie that was missing
			return answer{Finding: Finding{Class: Unclear, Why: "redirect loop"}}, nil
		}
		if len(seen) > a.Manners.Redirects+1 {
			return answer{Finding: Finding{Class: Unclear, Why: "more than " + strconv.Itoa(a.Manners.Redirects) + " redirects"}}, nil
		}
		told, next, err := a.request(ctx, client, method, start, at, wait)
		if err != nil || next == nil {
			return told, err
		}
		at = next
	}
}

// request asks one host once, when it is its turn: the answer, or the address that it sends to.
func (a *Asker) request(ctx context.Context, client *http.Client, method string, start, at *url.URL, wait *time.Duration) (told answer, next *url.URL, err error) {
	turn, err := a.hosts.enter(ctx, hostKey(at))
	if err != nil {
		return answer{}, nil, err
	}
	if turn.closed != nil {
		told := *turn.closed
		turn.leave(0)
		return told, nil, nil
	}
	defer func() {
		pause := a.Manners.Pause
		if told.passing {
			*wait = max(a.Manners.Backoff, 2**wait)
			pause = max(pause, *wait+time.Duration(a.Chance()*float64(*wait)/2), told.rest)
		}
		if told.rest > a.Manners.RetryAfter {
			told.passing, told.settled = false, true
			closed := told
			turn.closed = &closed
		}
		turn.leave(pause)
	}()

	limited, cancel := context.WithTimeout(ctx, a.Manners.Timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(limited, method, at.String(), nil)
	if err != nil {
		return answer{Finding: Finding{Class: Unclear, Why: "no address"}}, nil, nil
	}
	request.Header.Set("User-Agent", a.Agent)
	request.Header.Set("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
	request.Header.Set("Accept-Language", "de,en;q=0.8") // so that it does not depend on where the watch runs
	response, err := client.Do(request)
	if err != nil {
		return failure(err), nil, ctx.Err()
	}
	defer response.Body.Close()
	a.answered.Add(1)
	if isRedirect(response) {
		next, told := redirection(response)
		return told, next, nil
	}
	page, unread := a.read(response)
	if unread != nil {
		return *unread, nil, ctx.Err()
	}
	told = judge(start, response, page)
	if page != nil {
		told.body = page.body
	}
	return told, nil, nil
}

// read reads a web page that was asked for; nil for anything else, which nobody needs to see.
func (a *Asker) read(response *http.Response) (*page, *answer) {
	if response.Request.Method == http.MethodHead || response.StatusCode/100 != 2 || !isHTML(response) {
		return nil, nil
	}
	body, err := io.ReadAll(io.LimitReader(response.Body, a.Manners.Body+1))
	if err == nil {
		// A server may end a page just because we hang up: the parting of TLS goes out before the connection is closed.
		err = response.Request.Context().Err()
	}
	switch {
	case err != nil:
		told := failure(err)
		return nil, &told
	case int64(len(body)) > a.Manners.Body:
		return nil, &answer{Finding: Finding{Class: Unclear, Why: "page larger than " + size(a.Manners.Body)}}
	}
	return readPage(body), nil
}

// size is a number of bytes for people.
func size(bytes int64) string {
	switch {
	case bytes >= 1<<20:
		return strconv.FormatInt(bytes>>20, 10) + " MiB"
	case bytes >= 1<<10:
		return strconv.FormatInt(bytes>>10, 10) + " KiB"
	}
	return strconv.FormatInt(bytes, 10) + " bytes"
}

// isHTML says whether an answer is a web page. One that does not say what it is may be.
func isHTML(response *http.Response) bool {
	kind, _, err := mime.ParseMediaType(response.Header.Get("Content-Type"))
	return err != nil || kind == "text/html" || kind == "application/xhtml+xml"
}
