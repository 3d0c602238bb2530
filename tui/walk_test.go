package tui

import "testing"

func TestLookReal(t *testing.T) {
	p := play(t, "de", 80, 24)
	t.Log(p.picture())
	p.press("esc")
	t.Log(p.picture())
	p.press("/").write("insta")
	t.Log(p.picture())
	p.press("enter")
	t.Log(p.picture())
	for range 9 {
		p.press("enter")
		t.Log(p.picture(), p.session.Place())
	}
}
