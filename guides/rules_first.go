package guides

// rulesOfFirst are those that only guides of the first format are held to.
func rulesOfFirst() []row {
	return []row{
		{"intro", "one must know what the objection does and does not reach",
			"say it in short paragraphs below the title", checkIntro},
		{"link-place", "only steps open something",
			"move the link into a step; sources belong into guide.yaml", checkLinkPlace},
		{"link-alone", "the link becomes the action of the step",
			"put it in a paragraph of its own: [what opens](https://…)", checkLinkAlone},
		{"link-count", "a step has one action",
			"keep at most three links, or make two steps", checkLinkCount},
		{"sentence", "nobody keeps that much in mind",
			"make two sentences of it", checkSentence},
	}
}
