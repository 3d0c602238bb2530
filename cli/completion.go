package cli

import (
	"bytes"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
)

// The packages hold these files; a script test keeps them current. go generate ./cli writes them.
//
//go:generate sh -c "go run .. completion bash > ../docs/completion/widerspruch.bash"
//go:generate sh -c "go run .. completion zsh > ../docs/completion/_widerspruch"
//go:generate sh -c "go run .. completion fish > ../docs/completion/widerspruch.fish"
//go:generate sh -c "go run .. completion powershell > ../docs/completion/widerspruch.ps1"
//go:generate sh -c "go run .. man --lang de > ../docs/man/de/widerspruch.1"
//go:generate sh -c "go run .. man --lang en > ../docs/man/widerspruch.1"
//go:generate sh -c "cd .. && go run ./packaging/notices > packaging/notices.new && mv packaging/notices.new cli/notices.txt"

// shells are the shells that can complete, in the order in which they are named.
var shells = []string{"bash", "zsh", "fish", "powershell"}

// newCompletion is the command that prints a shell's completions. They ask this program for services, routes, accounts and
// events, so they never go stale.
func newCompletion(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use:       "completion " + c.T("cli.shell"),
		ValidArgs: shells,
		RunE: func(cmd *cobra.Command, args []string) error {
			script, ok := completionScript(cmd.Root(), strings.ToLower(args[0]))
			if !ok {
				hint := console.Meant(c, args[0], shells, c.T("cli.oneof", "names", console.List(shells)))
				return console.Misuse(c.T("cli.badshell", "name", args[0]), hint)
			}
			return c.PrintText(script)
		},
	}
}

// completionScript writes a shell's completions; ok is false for a shell that has none.
func completionScript(root *cobra.Command, shell string) (script string, ok bool) {
	var out bytes.Buffer
	write := map[string]func() error{
		"bash":       func() error { return root.GenBashCompletionV2(&out, true) },
		"zsh":        func() error { return root.GenZshCompletion(&out) },
		"fish":       func() error { return root.GenFishCompletion(&out, true) },
		"powershell": func() error { return root.GenPowerShellCompletionWithDesc(&out) },
	}[shell]
	if write == nil || write() != nil {
		return "", false
	}
	script = out.String()
	if shell == "bash" { // cobra's wants a function of the package bash-completion, which macOS and slim systems lack
		script = strings.Replace(script, plainWords, guardedWords, 1)
	}
	return script, true
}

// How the bash script takes the line apart: cobra's way, and one that also works without the package bash-completion.
const (
	plainWords   = "    _get_comp_words_by_ref \"$@\" cur prev words cword\n"
	guardedWords = `    if declare -F _get_comp_words_by_ref >/dev/null 2>&1; then
        _get_comp_words_by_ref "$@" cur prev words cword
    else
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
        cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD > 0 ? COMP_CWORD - 1 : 0]}
    fi
`
)
