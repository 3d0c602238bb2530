package letters

import (
	"bytes"
	"encoding/csv"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
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
				write(r.Profile, c.Names.In(r.words.Lang()), c.Company, asText(c.Account), c.Stands, e.At.Format(time.RFC3339), e.Words, asText(e.Ref), asText(e.Note), e.Taken,
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

// neutral puts an apostrophe before what a spreadsheet would take for a formula and carry out, such as "=1+1" or "@anna", also behind what
// cannot be seen, and in the wide letters of East Asia, which some spreadsheets take for the others
// (https://owasp.org/www-community/attacks/CSV_Injection).
func neutral(cell string) string {
	rest := strings.TrimLeftFunc(cell, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) })
	_, size := utf8.DecodeRuneInString(rest)
	if first := norm.NFKC.String(rest[:size]); first != "" && strings.ContainsAny(first[:1], "=+-@") {
		return "'" + cell
	}
	return cell
}

// number is what a spreadsheet takes for a number or a day and writes anew: "0123" as 123, "1234567890123456" as 1.23457E+15, "12E4" as
// 120000, "3-4" as 3 April.
var number = regexp.MustCompile(`^\s*(0\d+|\d{12,}|\d+([.,]\d+)?[eE]\d+|\d{1,4}[-/.]\d{1,4}([-/.]\d{1,4})?)\s*$`)

// asText puts an apostrophe before what a person wrote, and what a spreadsheet would change.
func asText(cell string) string {
	if number.MatchString(cell) {
		return "'" + cell
	}
	return cell
}
