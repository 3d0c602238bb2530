package letters

import (
	"bytes"
	_ "embed"
	"html/template"
)

//go:embed report.html
var reportPage string

// HTML is the report as one file to print on A4. It loads nothing and runs nothing.
func (r Report) HTML() ([]byte, error) {
	page, err := template.New("report").Funcs(template.FuncMap{"t": r.label}).Parse(reportPage)
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	err = page.Execute(&out, struct {
		Report
		Lang, Made, Unused string
	}{r, r.words.Lang(), r.made(), r.unused()})
	return out.Bytes(), err
}
