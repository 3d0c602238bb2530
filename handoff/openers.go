package handoff

import (
	"path"
	"strings"
)

// launcher decides how an address is opened here, or why it is not.
func (b *Browser) launcher() (launcher, error) {
	if b.env.remote() {
		return nil, ErrSSH
	}
	launch, err := b.env.chosen()
	if launch != nil || err != nil {
		return launch, err
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
	for entry := range strings.SplitSeq(e.Getenv("BROWSER"), e.listSeparator()) {
		words := strings.Fields(entry)
		if len(words) == 0 {
			continue
		}
		if _, err := e.LookPath(entry); err == nil {
			words = []string{entry} // a path with spaces in it
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
	if !e.display() {
		return nil, ErrNoDisplay
	}
	if program, ok := e.find("xdg-open", "x-www-browser", "wslview"); ok {
		return command(program), nil
	}
	return nil, ErrNoOpener
}

// listSeparator separates the commands in BROWSER.
func (e Env) listSeparator() string {
	if e.GOOS == "windows" {
		return ";" // a colon belongs to the drive
	}
	return ":"
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
