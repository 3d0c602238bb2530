package tui

import (
	"context"

	"widerspruch/i18n"
	"widerspruch/wizard"
)

// Session is the wizard behind the screens. *wizard.Session is one.
type Session interface {
	Words() *i18n.Words
	ReadOnly() bool

	Page() wizard.Page
	PageAt(wizard.Place) (wizard.Page, bool)
	Find(query string) ([]wizard.Group, []wizard.Choice)
	Index() func()

	Choose(wizard.Action) (wizard.Change, error)
	Save(wizard.Change) error
	Settle(change wizard.Change, saved error) (said string, follows wizard.Outside)
	Perform(context.Context, wizard.Outside) wizard.Result
	Came(wizard.Outside, wizard.Result) (said string, then wizard.Action)
	Back() wizard.Action
	OnWay(wizard.Place) bool
	Undo() wizard.Action
	Refused(error) string
	Edited(error) string

	Form() *wizard.Form
	Type(field, value string)
	Focus(field string)
	Unfold()
	Submit() (change wizard.Change, ok bool)
	Close() wizard.Change
	Keep() wizard.Change
	Discard() wizard.Change
	Edit(field string) wizard.Outside
}
