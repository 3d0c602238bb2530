package letters

import (
	"bytes"
	_ "embed"
	"html/template"
)

//go:embed report.html
var reportPage string

// HTML is the report as one file to print on A4. It loads nothing and runs nothing.
func (r Report) HTML() ([]byte, error) { return Reports{r}.HTML() }

// reportView is what the page shows of a report.
type reportView struct {
	Report
	Made, UnusedWords string
}

// HTML is all reports as one file to print, each beginning on a page of its own.
func (rs Reports) HTML() ([]byte, error) {
	words := rs[0].words
	page, err := template.New("report").Funcs(template.FuncMap{"t": rs[0].label}).Parse(reportPage)
	if err != nil {
		return nil, err
	}
	var views []reportView
	for _, r := range rs {
		views = append(views, reportView{r, r.made(), r.unused()})
	}
	var out bytes.Buffer
	err = page.Execute(&out, struct {
		Lang    string
		Reports []reportView
	}{words.Lang(), views})
	return out.Bytes(), err
}
