package letters

import (
	"bytes"
	"encoding/csv"
	"strings"
	"time"
)

// CSV is the report as a table for a spreadsheet, one row an event. It begins with the mark by which Excel knows UTF-8, and a
// German one is divided by semicolons, because there the comma divides a number.
func (r Report) CSV() ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("\ufeff")
	table := csv.NewWriter(&out)
	table.UseCRLF = true
	if r.words.Lang() == "de" {
		table.Comma = ';'
	}
	write := func(cells ...string) {
		for i := range cells {
			cells[i] = neutral(cells[i])
		}
		table.Write(cells) // an error would come back from Error
	}
	write(r.label("service"), r.label("company"), r.label("account"), r.label("status"), r.label("date"), r.label("event"), r.label("ref"),
		r.label("note"), r.label("void.title"), r.label("evidence"))
	for _, c := range r.Cases {
		for _, e := range c.Events {
			write(c.Names.In(r.words.Lang()), c.Company, c.Account, c.Stands, e.At.Format(time.RFC3339), e.Words, e.Ref, e.Note, e.Taken,
				evidenceCell(e.Evidence))
		}
	}
	table.Flush()
	return out.Bytes(), table.Error()
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
