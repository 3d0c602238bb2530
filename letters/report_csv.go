package letters

import (
	"bytes"
	"encoding/csv"
	"strings"
	"time"
)

// CSV is the report as a table for a spreadsheet, one row an event. It begins with the mark by which Excel knows UTF-8, and a
// German one is divided by semicolons, because there the comma divides a number.
func (r Report) CSV() ([]byte, error) { return table(Reports{r}, false) }

// table is the table of several reports, with a column for the person if there are several.
func table(reports Reports, whose bool) ([]byte, error) {
	labels := reports[0]
	var out bytes.Buffer
	out.WriteString("\ufeff")
	rows := csv.NewWriter(&out)
	rows.UseCRLF = true
	if labels.words.Lang() == "de" {
		rows.Comma = ';'
	}
	write := func(person string, cells ...string) {
		if whose {
			cells = append([]string{person}, cells...)
		}
		for i := range cells {
			cells[i] = neutral(cells[i])
		}
		rows.Write(cells) // an error would come back from Error
	}
	write(labels.label("person"), labels.label("service"), labels.label("company"), labels.label("account"), labels.label("status"), labels.label("date"),
		labels.label("event"), labels.label("ref"), labels.label("note"), labels.label("void.title"), labels.label("evidence"))
	for _, r := range reports {
		for _, c := range r.Cases {
			for _, e := range c.Events {
				write(r.Profile, c.Names.In(r.words.Lang()), c.Company, c.Account, c.Stands, e.At.Format(time.RFC3339), e.Words, e.Ref, e.Note, e.Taken,
					evidenceCell(e.Evidence))
			}
		}
	}
	rows.Flush()
	return out.Bytes(), rows.Error()
}

// evidenceCell puts all files of an event into one cell.
func evidenceCell(files []ReportEvidence) string {
	var texts []string
	for _, file := range files {
		texts = append(texts, file.Path+" ("+file.Words+", SHA-256 "+file.SHA256+")")
	}
	return strings.Join(texts, "\n")
}

// neutral puts an apostrophe before what a spreadsheet would take for a formula and carry out, such as "=1+1" or "@anna".
func neutral(cell string) string {
	if rest := strings.TrimLeft(cell, " \t\n"); rest != "" && strings.ContainsRune("=+-@", rune(rest[0])) {
		return "'" + cell
	}
	return cell
}
