package guides

// rulesOfSecond are those that guides of the second format are held to, beside the rules of all.
func rulesOfSecond() []row {
	return []row{
		{"summary", "people read three short paragraphs before they begin, and no more",
			"write three paragraphs that begin in bold, such as **X nutzt** … **Dein Widerspruch** … **Nicht erreicht** …; the bold words have at most 16 characters", checkSummary},
		{"length", "whoever reads to the end has forgotten the beginning",
			"cut it, or move it to a topic below {#notes} or to a shared page", checkLength},
		{"long-sentence", "nobody keeps that much in mind",
			"make two sentences of at most 20 words of it", checkLongSentence},
		{"topic", "people come to a topic from the search and read it alone",
			"write ## Mehr {#notes} or ## More {#notes}, and below it ### with an id for each topic", checkTopic},
		{"step-action", "a step has one action",
			"keep one link or one text to copy, or make two steps", checkStepAction},
		{"link-where", "a link is the action of a step, a way out in the help, or in a topic",
			"put it in a paragraph of its own in a step, in its help, or below {#notes}", checkLinkWhere},
		{"link-inside", "whoever follows a link wants to land where it says",
			"write exactly the title: [„Titel“](#id), or [„Titel“](../_pages/was-wenn.de.md#id)", checkLinkInside},
		{"bare-address", "nobody could choose it",
			"make a link of it", checkBareAddress},
		{"from", "the rest of another route is taken only if it is clear which",
			"write ### Weiter ab „Titel“ {from=route#step} as the last heading of the route, with one sentence below it", checkFrom},
		{"help", "people find a way out only where they look for it",
			"end the step with > **Klappt nicht?** (in English > **Stuck?**) and one to four items", checkHelp},
		{"help-item", "who is stuck looks for what they see, and then reads what helps",
			"write what one sees, a colon, what to do, in at most 25 words: - „Fehler“ steht da: Warte einen Tag.", checkHelpItem},
		{"help-missing", "at a form and at the answer people get stuck",
			"add > **Klappt nicht?** with what one sees and what to do then", checkHelpMissing},
		{"event-missing", "without an event a route is never finished, and nobody is reminded of the answer",
			"write event=sent on the step that sends, or event=switched on the one after which all switches are set; for what is no objection objection: false in guide.yaml", checkEventMissing},
		{"recommended", "one route is offered, and it has to be the best",
			"put recommended: true on the first route and on no other; it is an objection, and no single report where another is known better", checkRecommended},
		{"evidence", "people see how sure we are",
			"write on and how; again: is for evidence that is newer and weaker", checkEvidence},
		{"source-host", "link farms, copies and outlets of disinformation prove nothing",
			"name the company's page, an authority or the press, or drop the claim", checkSourceHost},
		{"alias", "who types a name wants one service",
			"write lower case, and no name that the guide or another one has already", checkAlias},
		{"contact", "a letter goes to the company that answers in that region",
			"write regions, each once, name, and address as a list of lines with the country last; leave out what is not known", checkContact},
		{"data", "a letter lists it",
			"write at most five noun phrases of at most twelve words, without your or dein", checkData},
		{"hedge", "a doubt that changes nothing is noise, and one that does is an instruction",
			"leave it out, let the mark say it (on, how), or say what the person sees and does then", checkHedge},
	}
}

// warnings are what guides of the second format are told and may do all the same.
func warnings() []row {
	return []row{
		{"long-sentences", "short sentences are understood at once",
			"let nine of ten sentences have at most twelve words", checkLongSentences},
		{"many-doubts", "people ask about one or two things",
			"keep what is truly disputed, at most two", checkManyDoubts},
		{"twice", "what stands twice is mended once",
			"take the steps with {from=route#step}", checkTwice},
		{"wording", "one thing has one word",
			"take the word of docs/guides.md", checkWording},
		{"weak-source", "the page is machine-made or copied",
			"find a better source, or a second one", checkWeakSource},
		{"old", "forms move",
			"look again, and write guide confirm ID ROUTE --on DAY --how KIND", checkOld},
	}
}
