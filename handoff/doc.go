// Package handoff leads out of the terminal: it opens an address in the browser, copies text to the clipboard, draws a QR code
// for the phone and lets the person's own editor change a text. No address leaves before Check has passed it, so what the person
// reads on screen is what is opened.
//
// The package knows nothing of guides, progress or screens, and it opens no connection itself.
package handoff
