package main

import (
	"errors"
	"net"
	"net/http"
	"net/netip"
	"syscall"
	"time"
)

// errNotPublic is why a connection was not opened.
var errNotPublic = errors.New("not a public address")

// newTransport opens the connections. It uses no proxy: behind one, a dead name looks like a bad moment. A redirect must not
// lead the watch into the network of the machine it runs on, so only public addresses are dialled, unless local is set.
func newTransport(local bool) *http.Transport {
	dialer := &net.Dialer{Timeout: 10 * time.Second}
	if !local {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return onlyPublic(address) }
	}
	return &http.Transport{
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		TLSHandshakeTimeout:    10 * time.Second,
		MaxIdleConnsPerHost:    1,
		IdleConnTimeout:        30 * time.Second,
		MaxResponseHeaderBytes: 256 << 10,
	}
}

// onlyPublic refuses an address, with its port, that is not for everybody.
func onlyPublic(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return errNotPublic
	}
	if ip := at.Addr().Unmap(); !ip.IsGlobalUnicast() || ip.IsPrivate() || shared.Contains(ip) {
		return errNotPublic
	}
	return nil
}

// shared is the network between a provider and its customers (RFC 6598).
var shared = netip.MustParsePrefix("100.64.0.0/10")
