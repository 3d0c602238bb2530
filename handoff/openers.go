package handoff

import (
	"path"
	"strings"
)

// launcher decides how an address is opened here, or why it is not.
func (b *Browser) launcher() (launcher, error) {
	launch, err := b.env.chosen()
	switch {
	case launch != nil:
		return launch, nil // also over ssh: editors that work over it name a program that opens pages where the person sits
	case b.env.remote():
		return nil, ErrSSH
	case err != nil:
		return nil, err
	}
	if b.env.ownDesktop() {
		return system(b.system), nil
	}
	return b.env.desktopOpener()
}

// chosen follows BROWSER: a list of commands, of which the first that is there is taken. It returns neither a launcher nor
// an error where BROWSER has nothing to say.
func (e Env) chosen() (launcher, error) {
	var refused error
	for _, entry := range e.list(e.Getenv("BROWSER")) {
		words := e.commandWords(entry)
		if len(words) == 0 {
			continue
		}
		switch name := programName(words[0]); {
		case isNever(name):
			return nil, ErrDisabled
		case isTextBrowser(name):
			refused = ErrTextBrowser
			continue
		}
		if program, err := e.LookPath(words[0]); err == nil && !isBatchFile(program) {
			return command(program, words[1:]...), nil
		}
	}
	return nil, refused
}

// desktopOpener finds what opens addresses on systems where that is a program. pkg/browser is not used here: it leaves its
// child in our process group, so that Ctrl+C in the linear mode would end the browser too, and it falls back on
// www-browser, which is a text browser.
func (e Env) desktopOpener() (launcher, error) {
	if e.wsl() {
		// The browser in which the person is logged in is the one of Windows. Both hand the address over as one
		// argument; cmd.exe and its start would read & as the end of a command.
		if program, ok := e.find("wslview"); ok {
			return command(program), nil
		}
		if program, ok := e.find("rundll32.exe"); ok {
			return command(program, "url.dll,FileProtocolHandler"), nil
		}
	}
	if program, ok := e.find("termux-open-url"); ok && e.termux() {
		return command(program), nil
	}
	if !e.display() {
		return nil, ErrNoDisplay
	}
	if program, ok := e.find("xdg-open", "x-www-browser", "wslview"); ok {
		return command(program), nil
	}
	return nil, ErrNoOpener
}

// list are the commands in BROWSER: separated by colons, or on Windows, where a colon belongs to the drive, by semicolons. One between
// quotes separates nothing.
func (e Env) list(value string) (entries []string) {
	separator := ':'
	if e.GOOS == "windows" {
		separator = ';'
	}
	var quote rune
	return strings.FieldsFunc(value, func(r rune) bool {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote == 0 && (r == '"' || r == '\''):
			quote = r
		}
		return quote == 0 && r == separator
	})
}

// programName is a program's name without its folder and without Windows' extension.
func programName(program string) string {
	name := path.Base(strings.ReplaceAll(program, `\`, "/"))
	return strings.TrimSuffix(strings.ToLower(name), ".exe")
}

// isNever knows what people write into BROWSER so that nothing is opened. The program true is one of them: it would open
// nothing and report success.
func isNever(name string) bool {
	return name == "false" || name == "true" || name == "none"
}

// isTextBrowser knows the browsers that draw into the terminal, which is ours.
func isTextBrowser(name string) bool {
	switch name {
	case "www-browser", "w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "cha", "chawan", "edbrowse":
		return true
	}
	return false
}

// isBatchFile is true for what Windows runs through cmd.exe, which is a shell.
func isBatchFile(program string) bool {
	extension := strings.ToLower(path.Ext(program))
	return extension == ".bat" || extension == ".cmd"
}
