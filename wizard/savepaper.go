package wizard

import (
	"cmp"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"widerspruch/letters"
)

// SavePaper writes a paper into a file, where the person says.
type SavePaper struct {
	Paper    Paper
	At       Place    // of a letter: its page
	Services []string // of sheets; none asks
	Text     string   // of a text
	Path     string   // "" asks
	Replace  bool     // a file of that name may go

	exists string // there is a file of this name already, and the person has to say what is to become of it
}

// The fields that ask where a paper goes, and what becomes of the file that is there.
const (
	fieldPath    = "path"
	fieldReplace = "replace"
	replaceNot   = "other"
	replaceYes   = "replace"
)

func (a SavePaper) ask(s *Session) *Form {
	switch {
	case a.Path != "":
		return nil
	case a.Paper == PaperSheet && len(a.Services) == 0:
		return s.sheetForm(a)
	}
	w, suggested := s.words, s.SuggestPath(a)
	form := &Form{
		Key:   strings.Join([]string{"paper", string(a.Paper), a.At.Item, a.At.Guide, a.At.Case}, "/"), // what was typed for one is not for another
		Title: w.T("paper.ask"), Submit: w.T("form.save"),
		Fields: []Field{{Key: fieldPath, Label: w.T("paper.path"), Hint: w.T("paper.path.hint"), Value: suggested, Kind: FieldPath, check: pathTyped}},
	}
	if a.exists != "" {
		form.Fields = append(form.Fields, Field{
			Key: fieldReplace, Label: w.T("paper.exists", "path", a.exists), Kind: FieldOne, Value: replaceNot,
			Options: []Option{{Value: replaceNot, Text: w.T("paper.other")}, {Value: replaceYes, Text: w.T("paper.replace")}},
		})
	}
	form.end = func(typed values) Action {
		next := a
		next.Path = besideSuggested(typed[fieldPath], suggested)
		next.Replace = a.exists != "" && next.Path == a.exists && typed[fieldReplace] == replaceYes
		next.exists = ""
		return next
	}
	return form
}

func (s *Session) sheetForm(a SavePaper) *Form {
	w := s.words
	title := w.T("paper.services.title")
	return asksOne("sheets", title, w.T("paper.services.go"), Field{
		Key: fieldServices, Label: title, Hint: w.T("paper.services.how"), Kind: FieldSome, Options: s.serviceOptions(nil),
		check: fitting(something, "paper.services.none"),
	}, func(services string) Action {
		a.Services = ticked(services)
		return a
	})
}

func (a SavePaper) plan(d *draft) error {
	if a.Path == "" {
		return ErrNotPossible
	}
	make, err := d.s.makes(a)
	d.outside = WriteFile{Path: PathTyped(a.Path), replace: a.Replace, show: a.Paper.printed(), stays: a.Paper == PaperText, make: make}
	return err
}

// existing asks in the form of a paper what is to become of the file that is there already.
type existing struct{ file WriteFile }

func (a existing) plan(d *draft) error {
	if d.form == nil || d.form.key != a.file.form {
		return nil // it was closed meanwhile; nothing was written
	}
	save, ok := d.form.action.(SavePaper)
	if !ok {
		return ErrNotPossible
	}
	d.form.at = fieldReplace
	if a.file.Path == save.exists { // another name was promised and not typed
		d.form.at = fieldPath
	}
	save.exists = a.file.Path
	d.form.action = save
	delete(d.form.values, fieldReplace)
	return nil
}

// written closes the form that asked for a paper, now that it is there, and shows what is to be printed.
type written struct{ file WriteFile }

func (a written) plan(d *draft) error {
	d.handed++
	d.failed.text = ""
	if a.file.show {
		d.outside = OpenPaper{a.file.Path}
	}
	d.closeForm(a.file.form)
	return nil
}

// SuggestPath is where a paper goes, unless the person says otherwise: a name that tells what it is, of whom and from when.
func (s *Session) SuggestPath(a SavePaper) string {
	about, what := "", string(a.Paper)
	switch {
	case a.Paper.ofLetter():
		st, _ := s.look(s.progress, a.At) // a power of attorney is about no case
		about, what = s.fileOf(st), s.letterName(st, letters.Kind(a.At.Item))
	case a.Paper == PaperText:
		about = a.At.Guide
	}
	profile, _ := s.ports.Papers.Profile()
	parts := []string{"widerspruch", about, s.words.T("paper.file." + what), profile, s.now().Format("2006-01-02") + endings[a.Paper]}
	return s.ports.Papers.Suggest(strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), "-"))
}

// fileOf names what a letter is about, as a file's name says it: the service, or the company that the person named.
func (s *Session) fileOf(st stand) string {
	if st.guide == nil {
		return ""
	}
	if letters.OwnCompany(st.guide, st.c) == nil {
		return st.guide.ID
	}
	parts := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }
	name := strings.Join(strings.FieldsFunc(strings.ToLower(s.nameAt(st.guide, st.c)), parts), "-")
	if runes := []rune(name); len(runes) > 40 {
		name = strings.Trim(string(runes[:40]), "-")
	}
	return cmp.Or(name, st.guide.ID)
}

// besideSuggested is a path as typed; a name without a folder lies where the program would put the paper, and ends like it.
func besideSuggested(typed, suggested string) string {
	plain := PathTyped(typed)
	if filepath.Base(plain) != plain || filepath.VolumeName(plain) != "" || strings.Trim(plain, ".") == "" {
		return plain
	}
	if filepath.Ext(plain) == "" {
		plain += filepath.Ext(suggested)
	}
	return filepath.Join(filepath.Dir(suggested), plain)
}

var pathTyped = fitting(func(typed string) bool { return PathTyped(typed) != "" }, "paper.path.none")
