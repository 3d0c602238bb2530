package wizard_test

import (
	"io/fs"
	"strings"
	"testing"

	"widerspruch/state"
	"widerspruch/wizard"
)

// fromElsewhere is a fixture beside whose file lie a broken one and one of another computer, in that name.
func fromElsewhere(t *testing.T, name string) *fixture {
	t.Helper()
	f := sentLongAgo(t)
	other := f.store.Kept.Clone()
	other.Person.Name = name
	other.Cases = append(other.Cases, state.Case{ID: "d", Guide: "ebay", Events: []state.Event{{ID: "z", At: startDay, What: state.Switched}}})
	data, err := state.Encode(other)
	if err != nil {
		t.Fatal(err)
	}
	f.papers.Files = map[string][]byte{"/other.json": data, "/no.json": []byte("{")}
	f.goes(t, wizard.Place{View: wizard.ViewSettings})
	return f
}

// TestImport: another file is taken in once; what came is said, and a second time that it was all there.
func TestImport(t *testing.T) {
	f := fromElsewhere(t, "Anna Beispiel")
	for i, want := range []string{"1 Fall, 1 Ereignis", f.Words().T("import.same")} {
		f.pick(t, "import")
		_, follows := f.fills(t, "path", "/other.json")
		if said := strings.Join(f.happens(t, follows), " "); !strings.Contains(said, want) || f.events() != 2 || f.Form() != nil {
			t.Errorf("import %d: said %q, %d events, form %+v", i+1, said, f.events(), f.Form())
		}
	}
}

// TestImportThatCannotBeRead: what is wrong is said, and the path stays in its form.
func TestImportThatCannotBeRead(t *testing.T) {
	f := fromElsewhere(t, "Anna Beispiel")
	f.pick(t, "import")
	for _, path := range []string{"/no.json", "/none.json"} {
		_, follows := f.fills(t, "path", path)
		said := f.happens(t, follows)
		if len(said) != 1 || !strings.Contains(said[0], path) || f.Form() == nil || f.Form().Fields[0].Value != path || f.events() != 1 {
			t.Errorf("%s: said %q, the form is %+v", path, said, f.Form())
		}
	}
	if what, _ := f.ImportRefused("/x", &fs.PathError{Op: "open", Path: "/x", Err: fs.ErrPermission}); !strings.Contains(what, "/x") {
		t.Errorf("of a file that may not be read is said %q", what)
	}
}

// TestImportOfAnotherPerson: a file in another person's name is taken in only if the person says that they are the same.
func TestImportOfAnotherPerson(t *testing.T) {
	f := fromElsewhere(t, "Berta")
	read := func() {
		f.pick(t, "import")
		_, follows := f.fills(t, "path", "/other.json")
		f.happens(t, follows)
		if form := f.Form(); form == nil || form.Fields[0].Value != "no" || !strings.Contains(form.Fields[0].Label, "Berta") {
			t.Fatalf("asked is %+v, want whether both are the same, and no chosen", form)
		}
	}
	read()
	if said, _ := f.fills(t); said == "" || f.events() != 1 || f.Form() != nil {
		t.Errorf("after no: said %q, %d events", said, f.events())
	}
	read()
	if said, _ := f.fills(t, "same", "yes"); !strings.Contains(said, "1 Fall") || f.events() != 2 {
		t.Errorf("after yes: said %q, %d events", said, f.events())
	}
}

// TestImportWhereNothingCanBeWritten is refused before anybody types.
func TestImportWhereNothingCanBeWritten(t *testing.T) {
	f := fromElsewhere(t, "Berta")
	f.store.Reads = true
	f.refuses(t, wizard.Import{})
}
