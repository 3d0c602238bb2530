package wizard

import "widerspruch/guides"

// Block is a piece of what a page tells.
type Block struct {
	Key    string // names it for good
	Group  string // Key of the folded group that it belongs to; "" if it stands on the page itself
	Weight Weight
	Title  string // a heading, not a sentence; "" if it has none
	Below  bool   // stands below the choices: it is not needed to choose
	Body   Body
}

// Body is what a block is made of. The set is closed: each face draws each of them once.
type Body interface{ body() }

// Prose is Markdown: paragraphs, lists and emphasis.
type Prose struct{ Markdown string }

// Notice is a sentence that matters now.
type Notice struct {
	Text string
	Tone Tone
}

// List is short sentences, one below the other.
type List struct{ Items []Item }

// listOf is a list of sentences.
func listOf(texts []string) List {
	var items []Item
	for _, text := range texts {
		items = append(items, Item{Text: text})
	}
	return List{items}
}

// Item is an entry of a list, or of help where one gets stuck.
type Item struct {
	Lead string // bold; "" if there is none
	Text string // Markdown without links of its own
}

// Facts are definitions: a label and what stands behind it.
type Facts struct {
	Rows []Fact
	Runs bool // a label without a colon begins a sentence, and what stands behind it goes on with it: "Nicht erreicht werden Fotos anderer."
}

// Fact is one of them.
type Fact struct{ Label, Value string }

// Address is something to open, as it will be opened. It is shown whole, alone on its line.
type Address struct{ Label, URL string }

// Paste is text that is not ours to change: to paste somewhere, or a letter. It is given in paragraphs, since paper wraps
// elsewhere than a window, and the ear nowhere.
type Paste struct {
	Label      string
	Paragraphs []string
}

// Stamp is the mark of a day on which something was achieved.
type Stamp struct {
	Text string // "WIDERSPROCHEN"
	On   string // the day
	Tone Tone
}

// Tally is a row of signs that counts: "● ● ●  … …  ○".
type Tally struct {
	Label string
	Signs []Count
	Words string // "3 erledigt, 2 warten, 1 offen"
}

func (Prose) body()   {}
func (Notice) body()  {}
func (List) body()    {}
func (Facts) body()   {}
func (Address) body() {}
func (Paste) body()   {}
func (Stamp) body()   {}
func (Tally) body()   {}

// partBlocks are the parts of a guide's text as blocks.
func (s *Session) partBlocks(key string, parts []guides.Part) []Block {
	var blocks []Block
	for _, part := range parts {
		switch {
		case part.Link != nil:
			blocks = append(blocks, Block{Key: key, Body: Address{part.Link.Label, part.Link.URL}})
		case part.Copy != "":
			blocks = append(blocks, Block{Key: key, Body: Paste{Paragraphs: paragraphs(part.Copy)}})
		case part.Markdown != "":
			blocks = append(blocks, Block{Key: key, Body: Prose{guides.Unlinked(part.Markdown)}})
		}
	}
	return blocks
}
