package letters

import (
	"errors"

	"widerspruch/handoff"
)

// ErrNoEmail says that no e-mail address of the recipient is known; the letter goes by form or by post.
var ErrNoEmail = errors.New("no e-mail address of the recipient is known")

// Mailto is an address that opens the person's mail program with recipient, subject and text. whole is false if the text
// was too long for an address (handoff.ErrLong): it has to be copied then, or sent as EML.
func (l *Letter) Mailto() (address handoff.Address, whole bool, err error) {
	if l.Email == "" {
		return handoff.Address{}, false, ErrNoEmail
	}
	address, err = handoff.Mail(l.Email, l.Subject, l.Message(), l.hosts)
	if !errors.Is(err, handoff.ErrLong) {
		return address, err == nil, err
	}
	address, err = handoff.Mail(l.Email, l.Subject, "", l.hosts)
	return address, false, err
}
