package tui

import "widerspruch/wizard"

// What the screens share that offer a list of actions below a text.

// actionRow is the row of one action.
func actionRow(action wizard.Action, among []wizard.Action, session *wizard.Session, room room) entry {
	return entry{lines: wrap(session.Label(action, among), room.width-2), choice: true}
}

// actionRows are the rows of actions, each by its label.
func actionRows(actions []wizard.Action, session *wizard.Session, room room) []entry {
	var rows []entry
	for _, action := range actions {
		rows = append(rows, actionRow(action, actions, session, room))
	}
	return rows
}

// pinAddress keeps the address in sight that the chosen action is about: it is always seen before it is opened.
func (p *page) pinAddress(actions []wizard.Action, look *look) {
	p.pin(nil)
	if i := p.list.chosen; i < len(actions) && actions[i].URL != "" {
		p.pin(addressLines(actions[i].URL, p.room.width, look))
	}
}

// chosenAction carries out the action on which the cursor stands.
func (p *page) chosenAction(actions []wizard.Action, session *wizard.Session, look *look) wish {
	if i := p.list.chosen; i < len(actions) {
		return ask(actions[i], session, look)
	}
	return wish{}
}
