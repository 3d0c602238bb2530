package handoff

import (
	"net/url"
	"strings"
)

const encodedNewline = "%0D%0A"

// Mail builds the mailto address (RFC 6068) of a message to one recipient on hosts. Subject and body are plain text; an
// empty one is left out. A long letter gives ErrLong: it has to be copied, or sent as a file, instead.
func Mail(to, subject, body string, hosts []string) (Address, error) {
	var fields []string
	if subject != "" {
		fields = append(fields, "subject="+encode(subject))
	}
	if body != "" {
		lines := strings.Split(strings.ReplaceAll(body, "\r\n", "\n"), "\n")
		for i, line := range lines {
			lines[i] = encode(line)
		}
		fields = append(fields, "body="+strings.Join(lines, encodedNewline))
	}
	raw := mailPrefix + to
	if len(fields) > 0 {
		raw += "?" + strings.Join(fields, "&")
	}
	return Check(raw, hosts)
}

// PlausibleEmail reports that a text can be an e-mail address, or is empty. Whether it is the person's only they know.
func PlausibleEmail(typed string) bool {
	name, domain, found := strings.Cut(strings.TrimSpace(typed), "@")
	return typed == "" || found && name != "" && strings.Contains(domain, ".") && !strings.ContainsAny(name+domain, " @,;<>")
}

// MailableEmail reports that a mail program can be handed this address of a company, or that none is given. The person sees it
// before anything is opened.
func MailableEmail(typed string) bool {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return true
	}
	_, host, _ := strings.Cut(typed, "@")
	_, err := Mail(typed, "", "", []string{host})
	return err == nil && PlausibleEmail(typed)
}

// encode percent-encodes everything but letters, digits and -._~. A space becomes %20: mail programs show a plus as a plus.
func encode(text string) string {
	return strings.ReplaceAll(url.QueryEscape(text), "+", "%20")
}

// checkMail looks at a mailto address without its scheme.
func checkMail(address string, hosts []string) error {
	recipient, query, hasQuery := strings.Cut(address, "?")
	local, domain, ok := strings.Cut(recipient, "@")
	if !ok || !isLocalPart(local) || strings.ContainsAny(domain, "@,") {
		return refuse(recipient, ErrRecipient)
	}
	if err := checkHost(domain, hosts); err != nil {
		return err
	}
	if !hasQuery {
		return nil
	}
	seen := map[string]bool{}
	for field := range strings.SplitSeq(query, "&") {
		name, value, ok := strings.Cut(field, "=")
		if !ok || name != "subject" && name != "body" || seen[name] {
			return refuse(field, ErrField)
		}
		seen[name] = true
		if err := checkField(name, value); err != nil {
			return err
		}
	}
	return nil
}

// checkField allows a line break in the body only, where it cannot smuggle in another header.
func checkField(name, value string) error {
	if strings.ContainsAny(value, ":/?#@&=+,") {
		return refuse(value, ErrField)
	}
	if name == "body" {
		value = strings.ReplaceAll(value, encodedNewline, "")
	}
	return checkEncoded(value)
}

// isLocalPart knows the plain local parts that companies use; the first sign is no dash, so that no program takes the
// recipient for an option.
func isLocalPart(local string) bool {
	if len(local) > 64 || strings.HasPrefix(local, "-") {
		return false
	}
	for atom := range strings.SplitSeq(local, ".") {
		if atom == "" {
			return false
		}
		for _, r := range atom {
			if !isAlphanumeric(r) && r != '-' && r != '_' && r != '+' {
				return false
			}
		}
	}
	return true
}
