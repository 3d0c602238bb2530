package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"strings"
)

// deadName is why an address is gone whose host has no name any more.
const deadName = "no such name"

// failure is what it means that no answer came.
func failure(err error) answer {
	unclear := func(why string) answer { return answer{Finding: Finding{Class: Unclear, Why: why}} }
	passing := func(why string) answer { return answer{Finding: Finding{Class: Unclear, Why: why}, passing: true} }
	settled := func(class Class, why string) answer {
		return answer{Finding: Finding{Class: class, Why: why}, settled: true}
	}
	var (
		name      *net.DNSError
		timeout   net.Error
		authority x509.UnknownAuthorityError
		hostname  x509.HostnameError
		invalid   x509.CertificateInvalidError
		verify    *tls.CertificateVerificationError
		record    tls.RecordHeaderError
		alert     tls.AlertError
	)
	switch {
	case errors.As(err, &name) && name.IsNotFound:
		// Go says this of a name that does not exist (NXDOMAIN) and of one that has no address; a browser opens neither.
		return settled(Gone, deadName)
	case errors.As(err, &name):
		return passing("name look-up failed")
	case errors.Is(err, errNotPublic):
		return settled(Unclear, "leads into a private network")
	case errors.As(err, &authority):
		return settled(Unclear, "TLS: unknown authority")
	case errors.As(err, &hostname):
		return settled(Unclear, "TLS: certificate for another name")
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		return settled(Unclear, "TLS: certificate expired")
	case errors.As(err, &invalid), errors.As(err, &verify):
		return settled(Unclear, "TLS: certificate not valid")
	case errors.As(err, &record), errors.As(err, &alert), strings.Contains(err.Error(), "HTTP response to HTTPS client"), strings.Contains(err.Error(), "tls: "):
		return settled(Unclear, "TLS: no agreement")
	case errors.Is(err, context.DeadlineExceeded), errors.As(err, &timeout) && timeout.Timeout():
		return passing("timeout")
	case strings.Contains(err.Error(), "malformed"):
		return unclear("not HTTP")
	}
	return passing("no connection")
}
