package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

// web is a small internet inside of a test: httptest servers behind names, connected by pipes instead of sockets. In a
// synctest bubble all waiting, ours and that of net/http, is done on the bubble's clock, so no test really sleeps.
type web struct {
	t         *testing.T
	mu        sync.Mutex
	servers   map[string]*pipes // by host
	failing   map[string]error  // what dialling a host fails with
	hanging   map[string]bool   // dialling them never ends
	asked     []string          // "HEAD https://www.example.com/": every request, in order
	times     []time.Duration   // when each came, since the start
	start     time.Time
	transport *http.Transport
}

func newWeb(t *testing.T) *web {
	w := &web{t: t, servers: map[string]*pipes{}, failing: map[string]error{}, hanging: map[string]bool{}, start: time.Now()}
	w.transport = newTransport(true)
	w.transport.DialContext = w.dial
	w.transport.TLSClientConfig = &tls.Config{RootCAs: x509.NewCertPool()}
	t.Cleanup(w.transport.CloseIdleConnections) // the servers' own clean-ups run before this one: they wait for it
	return w
}

// http lets a handler answer for a host on port 80.
func (w *web) http(host string, handler http.HandlerFunc) { w.serve(host+":80", handler).Start() }

// https lets a handler answer for a host of example.com on port 443: the certificate of httptest is for those.
func (w *web) https(host string, handler http.HandlerFunc) {
	server := w.untrusted(host, handler)
	w.transport.TLSClientConfig.RootCAs.AddCert(server.Certificate())
}

// untrusted is https with a certificate that nobody vouches for.
func (w *web) untrusted(host string, handler http.HandlerFunc) *httptest.Server {
	server := w.serve(host+":443", handler)
	server.Config.ErrorLog = quiet
	server.StartTLS()
	return server
}

func (w *web) serve(address string, handler http.HandlerFunc) *httptest.Server {
	listener := &pipes{conns: make(chan net.Conn), closed: make(chan struct{})}
	w.mu.Lock()
	w.servers[address] = listener
	w.mu.Unlock()
	server := &httptest.Server{Listener: listener, Config: &http.Server{Handler: http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		scheme := "http"
		if r.TLS != nil {
			scheme = "https"
		}
		w.mu.Lock()
		w.asked = append(w.asked, r.Method+" "+scheme+"://"+r.Host+r.URL.RequestURI())
		w.times = append(w.times, time.Since(w.start))
		w.mu.Unlock()
		handler(rw, r)
	})}}
	w.t.Cleanup(func() {
		w.transport.CloseIdleConnections()
		server.Close()
	})
	return server
}

// dial is the resolver and the dialer of the web: a name that it does not know does not exist.
func (w *web) dial(ctx context.Context, _, address string) (net.Conn, error) {
	host, _, _ := net.SplitHostPort(address)
	w.mu.Lock()
	listener, err, hangs := w.servers[address], w.failing[host], w.hanging[host]
	w.mu.Unlock()
	switch {
	case err != nil:
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: err}
	case hangs:
		<-ctx.Done()
		return nil, ctx.Err()
	case listener == nil:
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}}
	}
	ours, theirs := net.Pipe()
	select {
	case listener.conns <- theirs:
		return ours, nil
	case <-listener.closed:
		return nil, errors.New("connection refused")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// requests are those since the last call.
func (w *web) requests() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	asked := w.asked
	w.asked, w.times = nil, nil
	return asked
}

// moments are when the requests came, in place of which they are forgotten.
func (w *web) moments() []time.Duration {
	w.mu.Lock()
	defer w.mu.Unlock()
	times := w.times
	w.asked, w.times = nil, nil
	return times
}

// asker asks this web. Nothing about it is left to chance.
func (w *web) asker() *Asker {
	return &Asker{Transport: w.transport, Manners: kind(), Agent: agent(""), Chance: func() float64 { return 0 }}
}

// pipes is a listener for connections inside of the process.
type pipes struct {
	conns  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error {
	p.once.Do(func() { close(p.closed) })
	return nil
}

func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: 1} }
