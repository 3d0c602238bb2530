package cli

import "widerspruch/i18n"

// inEveryLanguage are the words of all languages, for what programs read.
func inEveryLanguage() (map[string]*i18n.Words, error) {
	spoken := map[string]*i18n.Words{}
	for _, lang := range i18n.Languages {
		words, err := i18n.New(lang)
		if err != nil {
			return nil, err
		}
		spoken[lang] = words
	}
	return spoken, nil
}
