package main

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// page is what the watch looks for in a web page.
type page struct {
	title    string // in lower case
	password bool   // it asks for one
	body     []byte
	wall     bool // it holds what only walls against programs hold
}

// readPage looks through a web page. It stops where the page stops making sense, as a browser would not; that is enough here.
func readPage(body []byte) *page {
	p := &page{body: body, wall: holdsWall(body)}
	tokens := html.NewTokenizer(bytes.NewReader(body))
	inTitle := false
	var title strings.Builder
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			p.title = strings.ToLower(strings.Join(strings.Fields(title.String()), " "))
			return p
		case html.StartTagToken, html.SelfClosingTagToken:
			tag := tokens.Token()
			switch tag.Data {
			case "title":
				inTitle = title.Len() == 0 // drawings (svg) have titles too: the first one is the page's
			case "input":
				p.password = p.password || asksPassword(tag)
			}
		case html.EndTagToken:
			inTitle = false
		case html.TextToken:
			if inTitle {
				title.Write(tokens.Text())
			}
		}
	}
}

func asksPassword(tag html.Token) bool {
	for _, a := range tag.Attr {
		if a.Key == "type" && strings.EqualFold(strings.TrimSpace(a.Val), "password") {
			return true
		}
	}
	return false
}
