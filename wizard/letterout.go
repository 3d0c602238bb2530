package wizard

import "widerspruch/letters"

// CopyLetter copies a letter.
type CopyLetter struct{ At Place }

func (a CopyLetter) plan(d *draft) error {
	letter, err := d.s.letter(a.At, letters.Kind(a.At.Item))
	if err != nil {
		return err
	}
	d.outside = CopyText{Text: letter.Text()}
	return nil
}

// MailLetter hands a letter to the mail program.
type MailLetter struct{ At Place }

func (a MailLetter) plan(d *draft) error {
	letter, err := d.s.letter(a.At, letters.Kind(a.At.Item))
	if err != nil {
		return err
	}
	address, whole, err := letter.Mailto()
	if err != nil {
		return err
	}
	if !whole {
		d.said = d.words.T("letter.mail.short")
	}
	d.outside = OpenPage{Address: address, then: handedOver{}}
	return nil
}

// OpenForm opens the form of the authority that a complaint goes to.
type OpenForm struct{ At Place }

func (a OpenForm) plan(d *draft) error {
	letter, err := d.s.letter(a.At, letters.Kind(a.At.Item))
	if err != nil {
		return err
	}
	if letter.Authority == nil {
		return ErrNotPossible
	}
	address, ok := letter.Authority.FormAddress()
	if !ok {
		return ErrNotPossible
	}
	d.outside = OpenPage{Address: address, then: handedOver{}}
	return nil
}

// AskAccess lets an objection also ask what is stored, or not.
type AskAccess struct{}

func (AskAccess) plan(d *draft) error {
	d.access = !d.access
	d.said = d.words.T("access.not")
	if d.access {
		d.said = d.words.T("access.asked")
	}
	return nil
}

// AskSpecial lets an objection also ask that special categories of data be removed (Art. 9 GDPR), or not.
type AskSpecial struct{}

func (AskSpecial) plan(d *draft) error {
	d.special = !d.special
	d.said = d.words.T("special.not")
	if d.special {
		d.said = d.words.T("special.asked")
	}
	return nil
}
