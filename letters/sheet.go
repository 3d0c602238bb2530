package letters

import (
	"bytes"
	_ "embed"
	"html/template"
	"time"

	"widerspruch/guides"
	"widerspruch/i18n"
)

//go:embed sheet.html
var sheetPage string

// SheetSource is what helper sheets are made of.
type SheetSource struct {
	Services []SheetService
	Words    *i18n.Words
	Country  string // where the person lives ("de"); it decides which law the texts name
	Now      time.Time
}

// SheetService is a service to print, with the route to print.
type SheetService struct {
	Guide *guides.Guide
	Route string // empty for the best one
}

// SheetHTML makes one file to print, with a sheet for each service, for somebody who has no terminal: what to do in large type,
// each address in words and as a QR code, boxes to tick, and lines to fill in. It loads nothing and runs nothing.
func SheetHTML(from SheetSource) ([]byte, error) {
	page, err := template.New("sheet").Funcs(template.FuncMap{"t": from.label, "number": func(i int) int { return i + 1 }}).Parse(sheetPage)
	if err != nil {
		return nil, err
	}
	var sheets []sheet
	for _, service := range from.Services {
		s, err := from.sheet(service)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, s)
	}
	var out bytes.Buffer
	err = page.Execute(&out, struct {
		Lang, Printed string
		Sheets        []sheet
	}{from.Words.Lang(), from.Words.T("sheet.printed", "on", from.Words.Date(from.Now)), sheets})
	return out.Bytes(), err
}

// label is one of the sheet's own words.
func (from *SheetSource) label(key string) string { return from.Words.T("sheet." + key) }
