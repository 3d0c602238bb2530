package guides

import "go.yaml.in/yaml/v3"

// Languages are the languages every guide is written in; the first is the one a missing word falls back to.
var Languages = [...]string{"de", "en"}

// Words is a text in each language ("de", "en").
type Words map[string]string

// In is the text in a language; in the first language that has one if that is missing.
func (w Words) In(lang string) string {
	if text := w[lang]; text != "" {
		return text
	}
	for _, other := range Languages {
		if text := w[other]; text != "" {
			return text
		}
	}
	return ""
}

// UnmarshalYAML also takes one plain text, for what is the same in every language.
func (w *Words) UnmarshalYAML(node *yaml.Node) error {
	if node.Kind == yaml.ScalarNode {
		*w = make(Words, len(Languages))
		for _, lang := range Languages {
			(*w)[lang] = node.Value
		}
		return nil
	}
	var words map[string]string
	if err := node.Decode(&words); err != nil {
		return err
	}
	*w = words
	return nil
}

// Terms is a list of texts in each language.
type Terms map[string][]string

// In is the list in a language; in the first language that has one if that is missing.
func (t Terms) In(lang string) []string {
	if terms := t[lang]; len(terms) > 0 {
		return terms
	}
	for _, other := range Languages {
		if terms := t[other]; len(terms) > 0 {
			return terms
		}
	}
	return nil
}
