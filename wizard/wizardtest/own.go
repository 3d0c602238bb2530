package wizardtest

import (
	"strings"

	"widerspruch/guides"
)

// Own are the files of a guide of somebody's own: a new guide with its blanks filled in, after these changes of texts (old, new, …).
func Own(plan guides.Plan, change ...string) (map[string][]byte, error) {
	files, err := guides.Skeleton(plan)
	address := "https://" + plan.Hosts[0] + "/"
	fill := strings.NewReplacer(append(change,
		"minutes: ,", "minutes: 5,", "{on: , how: }", "{on: 2026-10-02, how: report}", "regions: []", "regions: [eu, ch, uk]", "url: ", `url: "`+address+`" `,
		"kind: #", "kind: report #", "on: #", "on: 2026-10-02 #", "claims: []", "claims: [address]",
		"<TODO: die Adresse dieser Seite>", address, "<TODO: the address of this page>", address, guides.Blank+": ", "",
	)...)
	for name, data := range files {
		files[name] = []byte(fill.Replace(string(data)))
	}
	return files, err
}
