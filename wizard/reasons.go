package wizard

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"widerspruch/letters"
)

// Reasons are what a person ticked as true of them, and the text that they made of it.
type Reasons struct {
	IDs  []string
	Text string // the person's own; "" while it is the one made of what they ticked
}

func (r Reasons) text(lang string) string { return cmp.Or(r.Text, letters.Compose(lang, r.IDs)) }

// ticked is the reasons with one more, or without one that was there. A text that the person wrote themselves keeps all that is
// theirs: only the reason's own sentences come or go.
func (r Reasons) ticked(ground letters.Ground, lang string) Reasons {
	sentences := ground.Text.In(lang)
	if slices.Contains(r.IDs, ground.ID) {
		r.IDs = slices.DeleteFunc(slices.Clone(r.IDs), func(id string) bool { return id == ground.ID })
		r.Text = strings.TrimSpace(strings.Replace(strings.Replace(r.Text, " "+sentences, "", 1), sentences, "", 1))
		return r
	}
	r.IDs = append(slices.Clone(r.IDs), ground.ID)
	if r.Text != "" {
		r.Text += " " + sentences
	}
	return r
}

// reasonsPage is what may be true of the person at a service, and the text that comes of it.
func (s *Session) reasonsPage(page *Page, st stand) {
	w, guide, given := s.words, st.guide, s.reasons[st.guide.ID]
	page.Title, page.Short = w.T("reasons.title", "name", s.nameOf(guide)), w.T("reasons.short")
	page.Head = Head{Name: s.nameOf(guide), Under: w.T("reasons.short")}
	page.tell("intro", w.T("reasons.intro"))
	if guide.Company == "Meta" { // the sources say this of Meta's forms only
		page.tell("advice", letters.GroundAdvice(w.Lang()))
	}
	text := given.text(w.Lang())
	if text == "" {
		page.warn("none", w.T("reasons.none"), TonePlain)
	} else {
		label := w.T("reasons.text", "length", w.N("reasons.length", utf8.RuneCountInString(text)))
		page.Blocks = append(page.Blocks, Block{Key: "text", Body: Paste{Label: label, Paragraphs: paragraphs(text)}})
	}
	page.Groups = []Group{{Key: "reasons"}, {Key: "text"}}
	for _, ground := range letters.Grounds(guide.ID) {
		ticks := doing(func(d *draft) error {
			d.give(guide.ID, d.reasons[guide.ID].ticked(ground, d.words.Lang()))
			return nil
		})
		tick := Choice{Key: "reason." + ground.ID, Group: "reasons", Sign: SignUnticked, Text: ground.Tick.In(w.Lang()), Action: ticks}
		if slices.Contains(given.IDs, ground.ID) {
			tick.Sign = SignTicked
		}
		page.offer(tick)
	}
	page.offer(Choice{Key: "edit", Letter: keyWords, Group: "text", Text: w.T("reasons.edit"), Action: writeReasons(guide)})
	if text != "" {
		page.offer(Choice{Key: "copy", Letter: keyText, Group: "text", Text: w.T("action.copyreasons"), Action: handing(CopyText{Text: text})})
		page.choose("copy")
	}
}
