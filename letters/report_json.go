package letters

import (
	"bytes"
	"encoding/json"
)

// reportVersion counts the changes to the JSON of a report that are no additions.
const reportVersion = 1

// JSON is the report for programs.
func (r Report) JSON() ([]byte, error) {
	return document(struct {
		Version int `json:"version"`
		Report
	}{reportVersion, r})
}

// document writes a report as people and programs read it.
func document(report any) ([]byte, error) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(report)
	return out.Bytes(), err
}
