package letters

import "strings"

// fill replaces the placeholders of a text to copy: the law by that of the person's country, everything else by a blank,
// because the sheet may be for somebody else.
func (from *SheetSource) fill(text string) string {
	pairs := []string{"{law}", from.Words.T("law." + string(lawOf(from.Country)))}
	for _, name := range []string{"name", "email", "account", "address"} {
		pairs = append(pairs, "{"+name+"}", from.Words.T("blank."+name))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}
