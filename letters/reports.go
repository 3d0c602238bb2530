package letters

import (
	"bytes"
)

// Reports are the records of several people in one paper, for whoever helps them. There is at least one.
type Reports []Report

// Markdown is all reports for a text editor, one after the other.
func (rs Reports) Markdown() []byte {
	var papers [][]byte
	for _, r := range rs {
		papers = append(papers, r.Markdown())
	}
	return bytes.Join(papers, []byte("\n"))
}

// JSON is all reports for programs.
func (rs Reports) JSON() ([]byte, error) {
	return document(struct {
		Version int      `json:"version"`
		Reports []Report `json:"reports"`
	}{reportVersion, rs})
}

// CSV is all reports as one table, with the person before each row.
func (rs Reports) CSV() ([]byte, error) { return table(rs, true) }
