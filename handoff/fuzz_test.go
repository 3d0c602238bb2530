package handoff

import (
	"net/mail"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"unicode"
)

// FuzzCheck holds what an accepted address promises, judged by parsers that Check does not rely on for it.
func FuzzCheck(f *testing.F) {
	for _, c := range hostile {
		f.Add(c.raw, "instagram.com,meta.example")
	}
	f.Add("https://help.instagram.com/contact/1?a=b%2C#c", "instagram.com")
	f.Add("mailto:privacy@instagram.com?subject=a%20b&body=c%0D%0Ad", "instagram.com")
	f.Fuzz(func(t *testing.T, raw, list string) {
		allowed := strings.Split(list, ",")
		a, err := Check(raw, allowed)
		if err != nil {
			return
		}
		if a.String() != raw {
			t.Fatalf("%q is shown as %q", raw, a)
		}
		if len(raw) > 2048 || strings.HasPrefix(raw, "-") || strings.ContainsFunc(raw, func(r rune) bool {
			return r <= ' ' || r > '~' || strings.ContainsRune("\\\"'`<>|^$;(){}[]*!", r)
		}) {
			t.Fatalf("%q has dangerous signs", raw)
		}
		u, err := url.Parse(raw)
		if err != nil || u.String() != raw {
			t.Fatalf("%q is not canonical: %v, %v", raw, u, err)
		}
		switch u.Scheme {
		case "https":
			promiseWeb(t, u, allowed)
		case "mailto":
			promiseMail(t, u, allowed)
		default:
			t.Fatalf("%q has scheme %q", raw, u.Scheme)
		}
	})
}

func promiseWeb(t *testing.T, u *url.URL, allowed []string) {
	if u.User != nil || u.Port() != "" || u.Host != u.Hostname() {
		t.Fatalf("%q has more than a host: %q, %v", u, u.Host, u.User)
	}
	promiseHost(t, u.Host, allowed)
	if resolved := u.ResolveReference(u); resolved.Path != u.Path && u.Path != "" {
		t.Fatalf("%q opens %q", u, resolved)
	}
	promiseText(t, u.Path+u.Fragment)
}

func promiseMail(t *testing.T, u *url.URL, allowed []string) {
	to, err := mail.ParseAddress(u.Opaque)
	if err != nil || to.Name != "" || to.Address != u.Opaque {
		t.Fatalf("%q has another recipient: %v, %v", u, to, err)
	}
	promiseHost(t, to.Address[strings.LastIndex(to.Address, "@")+1:], allowed)
	fields, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		t.Fatalf("%q: %v", u, err)
	}
	for name, values := range fields {
		if name != "subject" && name != "body" || len(values) != 1 {
			t.Fatalf("%q has the field %s=%q", u, name, values)
		}
	}
	promiseText(t, fields.Get("subject"))
	promiseText(t, strings.ReplaceAll(fields.Get("body"), "\r\n", ""))
}

func promiseHost(t *testing.T, host string, allowed []string) {
	if _, err := netip.ParseAddr(host); err == nil || host != strings.ToLower(host) || strings.Contains("."+host+".", "..") {
		t.Fatalf("%q is no plain host", host)
	}
	for _, a := range allowed {
		if strings.Contains(a, ".") && (host == a || strings.HasSuffix(host, "."+a)) {
			return
		}
	}
	t.Fatalf("%q is not on %q", host, allowed)
}

func promiseText(t *testing.T, text string) {
	if strings.ContainsFunc(text, unicode.IsControl) || strings.ContainsAny(text, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") {
		t.Fatalf("%q has control characters", text)
	}
}

// FuzzMail holds that a message comes out of its address as it went in.
func FuzzMail(f *testing.F) {
	f.Add("privacy@instagram.com", "Widerspruch & „Frist“", "Guten Tag,\n\nich widerspreche: 100 %+1.\r\nAnna")
	f.Add("privacy@instagram.com?cc=eve@evil.example", "a\r\nBcc: eve", "\x1b")
	f.Fuzz(func(t *testing.T, to, subject, body string) {
		a, err := Mail(to, subject, body, []string{"instagram.com"})
		if err != nil {
			return
		}
		u, err := url.Parse(a.String())
		if err != nil {
			t.Fatal(err)
		}
		fields := u.Query()
		lines := strings.ReplaceAll(strings.ReplaceAll(body, "\r\n", "\n"), "\n", "\r\n")
		if u.Opaque != to || fields.Get("subject") != subject || fields.Get("body") != lines {
			t.Fatalf("Mail(%q, %q, %q) = %q", to, subject, body, a)
		}
	})
}
