package main

import (
	"errors"
	"io"
	"log"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
)

var quiet = log.New(io.Discard, "", 0)

const site = "https://www.example.com"

// one answers every request with a status and a page.
func one(status int, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.WriteHeader(status)
		io.WriteString(w, body)
	}
}

// to sends everybody elsewhere.
func to(address string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, address, http.StatusFound) }
}

// paths answers by path; all others are not found.
func paths(byPath map[string]http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if handler := byPath[r.URL.Path]; handler != nil {
			handler(w, r)
			return
		}
		http.NotFound(w, r)
	}
}

// header answers with one header more.
func header(name, value string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set(name, value)
		next(w, r)
	}
}

// headRefused refuses to tell the head alone.
func headRefused(status int, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodHead {
			w.WriteHeader(status)
			return
		}
		next(w, r)
	}
}

func page200(title string) http.HandlerFunc {
	return one(http.StatusOK, "<!doctype html><title>"+title+"</title><p>Hello</p>")
}

// never takes the request and does not answer.
func never(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }

func TestAsk(t *testing.T) {
	form := site + "/contact/1"
	for name, c := range map[string]struct {
		web  func(*web)
		ask  string // form if empty
		want Finding
		took []string // the methods of the requests, if it matters
	}{
		"ok": {
			web:  func(w *web) { w.https("www.example.com", page200("Object")) },
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"a file": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) { rw.Header().Set("Content-Type", "application/pdf") })
			},
			want: Finding{Class: OK}, took: []string{"HEAD"},
		},
		"no such page": {
			web:  func(w *web) { w.https("www.example.com", http.NotFound) },
			want: Finding{Class: Gone, Why: "404"}, took: []string{"HEAD", "GET"},
		},
		"gone": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusGone, "")) },
			want: Finding{Class: Gone, Why: "410"},
		},
		"dead name": {
			web: func(w *web) {}, want: Finding{Class: Gone, Why: "no such name"},
		},
		"dead name behind a redirect": {
			web:  func(w *web) { w.https("www.example.com", to("https://old.example.com/")) },
			want: Finding{Class: Gone, Why: "no such name"},
		},
		"name look-up out of order": {
			web: func(w *web) {
				w.failing["www.example.com"] = &net.DNSError{Err: "server misbehaving", Name: "www.example.com", IsTemporary: true}
			},
			want: Finding{Class: Unclear, Why: "name look-up failed"},
		},
		"connection refused": {
			web:  func(w *web) { w.failing["www.example.com"] = errors.New("connection refused") },
			want: Finding{Class: Unclear, Why: "no connection"},
		},
		"host that never answers a call": {
			web:  func(w *web) { w.hanging["www.example.com"] = true },
			want: Finding{Class: Unclear, Why: "timeout"},
		},
		"host that never answers a request": {
			web:  func(w *web) { w.https("www.example.com", never) },
			want: Finding{Class: Unclear, Why: "timeout"}, took: []string{"HEAD", "GET", "GET", "GET"},
		},
		"page that never ends": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					rw.Header().Set("Content-Type", "text/html")
					io.WriteString(rw, "<title>One moment")
					http.NewResponseController(rw).Flush()
					if r.Method == http.MethodGet {
						<-r.Context().Done()
					}
				})
			},
			want: Finding{Class: Unclear, Why: "timeout"},
		},
		"HEAD hangs, GET does not": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					if r.Method == http.MethodHead {
						never(rw, r)
						return
					}
					page200("Object")(rw, r)
				})
			},
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"unknown authority": {
			web:  func(w *web) { w.untrusted("www.example.com", page200("")) },
			want: Finding{Class: Unclear, Why: "TLS: unknown authority"}, took: []string{},
		},
		"certificate for another name": {
			web:  func(w *web) { w.https("elsewhere.test", page200("")) },
			ask:  "https://elsewhere.test/",
			want: Finding{Class: Unclear, Why: "TLS: certificate for another name"},
		},
		"no TLS at all": {
			web: func(w *web) {
				w.serve("www.example.com:443", page200("")).Start()
			},
			want: Finding{Class: Unclear, Why: "TLS: no agreement"},
		},
		"HEAD refused with 403": {
			web:  func(w *web) { w.https("www.example.com", headRefused(http.StatusForbidden, page200("Object"))) },
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"HEAD refused with 405": {
			web:  func(w *web) { w.https("www.example.com", headRefused(http.StatusMethodNotAllowed, page200("Object"))) },
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"HEAD refused with 501": {
			web:  func(w *web) { w.https("www.example.com", headRefused(http.StatusNotImplemented, page200("Object"))) },
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"HEAD knows nothing of the page": {
			web:  func(w *web) { w.https("www.example.com", headRefused(http.StatusNotFound, page200("Object"))) },
			want: Finding{Class: OK}, took: []string{"HEAD", "GET"},
		},
		"forbidden": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusForbidden, "")) },
			want: Finding{Class: Blocked, Why: "403"},
		},
		"LinkedIn's 999": {
			web:  func(w *web) { w.https("www.example.com", one(999, "")) },
			want: Finding{Class: Blocked, Why: "999"},
		},
		"not for this country": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusUnavailableForLegalReasons, "")) },
			want: Finding{Class: Blocked, Why: "451"},
		},
		"too many requests, always": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusTooManyRequests, "")) },
			want: Finding{Class: Blocked, Why: "429"}, took: []string{"HEAD", "GET", "GET", "GET"},
		},
		"Cloudflare's wall": {
			web:  func(w *web) { w.https("www.example.com", header("cf-mitigated", "challenge", one(503, ""))) },
			want: Finding{Class: Blocked, Why: "bot wall"}, took: []string{"HEAD", "GET"},
		},
		"captcha wall with status 200": {
			web:  func(w *web) { w.https("www.example.com", page200("Pardon Our\n Interruption...")) },
			want: Finding{Class: Blocked, Why: "captcha or bot wall"},
		},
		"captcha wall at another address": {
			web: func(w *web) {
				w.https("www.example.com", paths(map[string]http.HandlerFunc{
					"/contact/1": to("/splashui/challenge?ru=x"), "/splashui/challenge": page200("Checking"),
				}))
			},
			want: Finding{Class: Blocked, Why: "bot wall"},
		},
		"form with a captcha is no wall": {
			web: func(w *web) {
				w.https("www.example.com", one(200, `<title>Object</title><div class="g-recaptcha"></div><script src="https://www.google.com/recaptcha/api.js">`))
			},
			want: Finding{Class: OK},
		},
		"unauthorized": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusUnauthorized, "")) },
			want: Finding{Class: Login, Why: "401"},
		},
		"login page": {
			web: func(w *web) {
				w.https("www.example.com", paths(map[string]http.HandlerFunc{
					"/contact/1": to("/accounts/login/?token=s3cr3t"), "/accounts/login/": page200("Log in"),
				}))
			},
			want: Finding{Class: Login, Why: "at www.example.com"}, took: []string{"HEAD", "HEAD"},
		},
		"login host that turns programs away": {
			web: func(w *web) {
				w.https("www.example.com", to("https://signin.example.com/ws?id=1"))
				w.https("signin.example.com", one(http.StatusForbidden, ""))
			},
			want: Finding{Class: Login, Why: "at signin.example.com"},
		},
		"password field": {
			web: func(w *web) {
				w.https("www.example.com", one(200, `<title>Welcome</title><input name=p TYPE="Password">`))
			},
			want: Finding{Class: Login, Why: "asks for a password"},
		},
		"password field on another page": {
			web: func(w *web) {
				w.https("www.example.com", paths(map[string]http.HandlerFunc{
					"/contact/1": to("/help?token=s3cr3t"), "/help": one(200, `<title>Help</title><input type=password>`),
				}))
			},
			want: Finding{Class: Login, Target: "https://www.example.com/help", Why: "asks for a password"},
		},
		"login page that was asked for": {
			web:  func(w *web) { w.https("www.example.com", page200("Log in")) },
			ask:  site + "/login",
			want: Finding{Class: OK},
		},
		"redirect": {
			web: func(w *web) {
				w.https("www.example.com", paths(map[string]http.HandlerFunc{
					"/contact/1": to("/help/contact/1"), "/help/contact/1": to("https://help.example.com/2?session=s3cr3t#top"),
				}))
				w.https("help.example.com", page200("Help"))
			},
			want: Finding{Class: Redirected, Target: "https://help.example.com/2"},
		},
		"redirect that changes nothing": {
			web: func(w *web) {
				w.http("example.com", to("https://www.example.com/de-de/contact/1/?utm_source=x"))
				w.https("www.example.com", page200("Object"))
			},
			ask:  "http://example.com/contact/1",
			want: Finding{Class: OK},
		},
		"redirect that needs its cookie": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					if _, err := r.Cookie("seen"); err != nil {
						http.SetCookie(rw, &http.Cookie{Name: "seen", Value: "1"})
						http.Redirect(rw, r, r.URL.String(), http.StatusFound)
						return
					}
					page200("Object")(rw, r)
				})
			},
			want: Finding{Class: OK},
		},
		"redirect loop": {
			web: func(w *web) {
				w.https("www.example.com", paths(map[string]http.HandlerFunc{"/contact/1": to("/b"), "/b": to("/contact/1")}))
			},
			want: Finding{Class: Unclear, Why: "redirect loop"},
		},
		"redirects without end": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					http.Redirect(rw, r, r.URL.Path+"0", http.StatusFound)
				})
			},
			want: Finding{Class: Unclear, Why: "more than 10 redirects"},
		},
		"redirect into an app": {
			web:  func(w *web) { w.https("www.example.com", to("intent://open#Intent;end")) },
			want: Finding{Class: Unclear, Why: "redirect out of the web"},
		},
		"redirect to nowhere": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusFound, "")) },
			want: Finding{Class: Unclear, Why: "redirect without a usable address"},
		},
		"huge page": {
			web: func(w *web) {
				w.https("www.example.com", func(rw http.ResponseWriter, r *http.Request) {
					rw.Header().Set("Content-Type", "text/html")
					for r.Method == http.MethodGet {
						if _, err := rw.Write(make([]byte, 64<<10)); err != nil {
							return
						}
					}
				})
			},
			want: Finding{Class: Unclear, Why: "page larger than 4 MiB"}, took: []string{"HEAD", "GET"},
		},
		"not found, it says, with status 200": {
			web:  func(w *web) { w.https("www.example.com", page200("Page not found | Example")) },
			want: Finding{Class: Unclear, Why: "says not found, but with status 200"},
		},
		"out of order, always": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusBadGateway, "")) },
			want: Finding{Class: Unclear, Why: "502"}, took: []string{"HEAD", "GET", "GET", "GET"},
		},
		"a status that says nothing": {
			web:  func(w *web) { w.https("www.example.com", one(http.StatusTeapot, "")) },
			want: Finding{Class: Unclear, Why: "418"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWeb(t)
				c.web(w)
				if c.ask == "" {
					c.ask = form
				}
				got, err := w.asker().Ask(t.Context(), c.ask)
				if err != nil {
					t.Fatal(err)
				}
				if got != c.want {
					t.Errorf("got %+v, want %+v", got, c.want)
				}
				if c.took == nil {
					return
				}
				took := []string{}
				for _, request := range w.requests() {
					method, _, _ := strings.Cut(request, " ")
					took = append(took, method)
				}
				if !slices.Equal(took, c.took) {
					t.Errorf("it took %v, want %v", took, c.took)
				}
			})
		})
	}
}
