// Package handoff leads out of the terminal: it opens an address in the browser, copies text to the clipboard and draws a
// QR code for the phone. Nothing leaves before Check has passed it, so what the person reads on screen is what is opened.
//
// The package knows nothing of guides, progress or screens, and it opens no connection itself.
package handoff
