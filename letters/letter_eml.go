package letters

import (
	"bytes"
	"io"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"strings"
)

// EML is the letter as a draft for a mail program (RFC 5322): plain text, without the enclosures. Its date, and addresses
// that are not known or not valid, are left to the mail program and the person.
func (l *Letter) EML() ([]byte, error) {
	var eml bytes.Buffer
	header := func(field, value string) {
		if value != "" {
			eml.WriteString(field + ": " + value + "\r\n")
		}
	}
	header("X-Unsent", "1") // Outlook opens it as a draft
	header("From", l.sender.header())
	header("To", mailbox{address: l.Email}.header())
	header("Subject", encodeHeader(l.Subject))
	header("MIME-Version", "1.0")
	header("Content-Type", "text/plain; charset=utf-8")
	header("Content-Transfer-Encoding", "quoted-printable")
	eml.WriteString("\r\n")

	body := quotedprintable.NewWriter(&eml) // it writes line breaks as CRLF
	if _, err := io.WriteString(body, l.Message()); err != nil {
		return nil, err
	}
	if err := body.Close(); err != nil {
		return nil, err
	}
	return eml.Bytes(), nil
}

// encodeHeader writes a text as a header field needs it (RFC 2047), each encoded word on a line of its own.
func encodeHeader(text string) string {
	return strings.ReplaceAll(mime.QEncoding.Encode("utf-8", text), "?= =?", "?=\r\n =?")
}

// mailbox is somebody's name and e-mail address.
type mailbox struct{ name, address string }

// header is the mailbox as a header field needs it; empty if the address is not valid.
func (m mailbox) header() string {
	if parsed, err := mail.ParseAddress(m.address); err != nil || parsed.Address != m.address {
		return ""
	}
	address := mail.Address{Name: m.name, Address: m.address}
	return strings.ReplaceAll(address.String(), "?= =?", "?=\r\n =?")
}
