package guides

import (
	"bytes"
	"embed"
	"strings"
	"text/template"
)

//go:embed skeleton
var skeletons embed.FS

// Plan is what a new guide is made of.
type Plan struct {
	Name    string
	Company string
	Group   Group
	Kind    Kind
	Hosts   []string
	Route   string // id of its first route
	Device  Device
	Login   bool
}

// Skeleton writes the files of a new guide. It obeys every rule but "blank": each line that the author has to fill in says so, and nothing
// is stated that nobody looked up. Whoever only takes the marks out has no guide: the values are still missing.
func Skeleton(plan Plan) (map[string][]byte, error) {
	templates, err := template.New("").Funcs(template.FuncMap{
		"blank": func(what string) string { return Blank + ": " + what },
		"quote": func(text string) string { return `"` + yamlQuotes.Replace(text) + `"` },
		"plain": func(text string) string { return markdownSigns.Replace(text) },
		"list":  func(texts []string) string { return "[" + strings.Join(texts, ", ") + "]" },
	}).ParseFS(skeletons, "skeleton/*")
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, t := range templates.Templates() {
		name, ok := strings.CutSuffix(t.Name(), ".tmpl")
		if !ok {
			continue
		}
		var out bytes.Buffer
		if err := t.Execute(&out, plan); err != nil {
			return nil, err
		}
		files[name] = out.Bytes()
	}
	return files, nil
}

// yamlQuotes writes a text between the quotes of YAML.
var yamlQuotes = strings.NewReplacer(`\`, `\\`, `"`, `\"`)

// markdownSigns takes from signs what they mean in Markdown.
var markdownSigns = strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, "`", "\\`", `[`, `\[`, `]`, `\]`, `<`, `\<`, `#`, `\#`)
