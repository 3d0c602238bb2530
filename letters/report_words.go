package letters

import "strings"

// label is one of the report's own words.
func (r Report) label(key string) string { return r.words.T("report." + key) }

// made says when the report was made.
func (r Report) made() string { return r.words.T("report.made", "on", r.words.Date(r.At)) }

// unused names the services that the person does not use; it is empty if there are none.
func (r Report) unused() string { return strings.Join(r.unusedNames, ", ") }
