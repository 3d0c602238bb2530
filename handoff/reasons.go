package handoff

import (
	"errors"
	"fmt"
)

// The reasons why Check refuses an address. Each is one sentence that also says how to mend it, for authors of guides.
var (
	ErrEmpty     = errors.New("the address is empty; write an https or a mailto address")
	ErrLong      = errors.New("the address is longer than 2,048 bytes; take a shorter one")
	ErrDash      = errors.New("the address begins with a dash, which a program would take for an option; begin with https:// or mailto: instead")
	ErrControl   = errors.New("the address holds a space or a control character, plain or encoded; remove it, or write a space as %20 (a line break only in a mail body, as %0D%0A)")
	ErrNonASCII  = errors.New("the address holds a character outside ASCII; percent-encode it, or take another host")
	ErrCharacter = errors.New("the address holds a character that shells or browsers may read in their own way; percent-encode it")
	ErrScheme    = errors.New("the address is neither https nor mailto; begin with https:// or mailto: in small letters")
	ErrUser      = errors.New("the address has a user name before its host, which hides where it leads; remove it")
	ErrPort      = errors.New("the address names a port; remove it")
	ErrHost      = errors.New("this is not a full host name; write two or more labels of small letters, digits and inner hyphens, without a final dot")
	ErrIP        = errors.New("the host is a number instead of a name; write the name")
	ErrForeign   = errors.New("the host is not on the list of hosts; add it to the list or correct the address")
	ErrEncoding  = errors.New("the percent-encoding is not valid UTF-8; write each byte as % and two hexadecimal digits")
	ErrCanonical = errors.New("a browser would open something else than is written here; copy the address from the browser's address bar, without . or .. and empty parts")
	ErrRecipient = errors.New("a mail address has exactly one plain recipient, such as mailto:privacy@example.com; correct it")
	ErrField     = errors.New("a mail address carries at most one subject and one body, percent-encoded but for letters, digits and -._~; remove or encode the rest")
)

// refuse joins the reason to the part at fault, which is quoted in ASCII because it may hold anything.
func refuse(part string, reason error) error {
	return fmt.Errorf("%+q: %w", part, reason)
}
