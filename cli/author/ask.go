package author

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/guides"
)

// answers is what a new guide is about: from the flags, and where somebody sits at the terminal from questions.
type answers struct {
	name, company, group, kind, hosts, route, device string
	login                                            bool
}

// question is one thing to know about a new guide.
type question struct {
	flag   string
	value  *string
	usual  string   // what Enter alone means; "" if something has to be said
	choose []string // the values there are; nil for any text
	good   func(string) bool
}

func (a *answers) questions() []question {
	return []question{
		{"name", &a.name, "", nil, goodName},
		{"company", &a.company, "", nil, goodName},
		{"group", &a.group, string(guides.GroupOther), guides.Names(guides.Groups()), nil},
		{"kind", &a.kind, string(guides.KindSettings), guides.Names(guides.Kinds()), nil},
		{"hosts", &a.hosts, "", nil, goodHosts},
		{"route", &a.route, "browser", nil, goodRoute},
		{"device", &a.device, string(guides.DeviceAny), guides.Names(guides.Devices()), nil},
	}
}

func (a *answers) flags(cmd *cobra.Command) {
	for _, q := range a.questions() {
		console.Flags(cmd.Flags(), map[string]any{q.flag: q.value})
		_ = cmd.RegisterFlagCompletionFunc(q.flag, cobra.FixedCompletions(q.choose, cobra.ShellCompDirectiveNoFileComp)) // fails only for no flag
	}
	a.login = true
	console.Flags(cmd.Flags(), map[string]any{"login": &a.login})
}

// plan takes what the flags say and asks for the rest; where nobody can be asked, what has no usual value has to be said.
func (a *answers) plan(cmd *cobra.Command, c *console.Console) (guides.Plan, error) {
	asks := !c.NoInput && term.IsTerminal(c.In.Fd())
	hint := c.TryHelp(cmd.CommandPath())
	var missing []string
	for _, q := range a.questions() {
		switch given := cmd.Flags().Changed(q.flag); {
		case given && !q.fits(*q.value):
			return guides.Plan{}, c.BadValue(q.flag, *q.value, q.hint(c))
		case given:
		case asks:
			if err := q.ask(c); err != nil {
				return guides.Plan{}, console.Failed(c.T("cli.new.unfinished"), hint)
			}
		case q.usual == "":
			missing = append(missing, "--"+q.flag)
		default:
			*q.value = q.usual
		}
	}
	if missing != nil {
		return guides.Plan{}, console.Misuse(c.T("cli.missing", "what", console.List(missing)), hint)
	}
	return guides.Plan{
		Name: a.name, Company: a.company, Group: guides.Group(a.group), Kind: guides.Kind(a.kind), Hosts: hostList(a.hosts),
		Route: a.route, Device: guides.Device(a.device), Login: a.login && a.device != string(guides.DeviceNone),
	}, nil
}

// ask asks until the answer is one.
func (q question) ask(c *console.Console) error {
	text := c.T("cli.new.ask." + q.flag)
	if q.choose != nil {
		text += " (" + console.List(q.choose) + ")"
	}
	if q.usual != "" {
		text += " [" + q.usual + "]"
	}
	for {
		line, err := c.Ask(text + ":")
		if err != nil {
			return err
		}
		if *q.value = cmp.Or(line, q.usual); q.fits(*q.value) {
			return nil
		}
		c.Say(q.hint(c))
	}
}

// fits reports that a value can be taken.
func (q question) fits(value string) bool {
	if q.choose != nil {
		return slices.Contains(q.choose, value)
	}
	return q.good(value)
}

// hint says what can be taken.
func (q question) hint(c *console.Console) string {
	if q.choose != nil {
		return c.T("cli.oneof", "names", console.List(q.choose))
	}
	return c.T("cli.new.hint." + q.flag)
}

// goodName reports that every screen can show a name.
func goodName(name string) bool {
	return strings.TrimSpace(name) != "" && utf8.RuneCountInString(name) <= 60 &&
		strings.IndexFunc(name, func(r rune) bool { return !guides.OnScreen(r) || strings.ContainsRune(`"„“{}`, r) }) < 0
}

// goodHosts reports that there is a host, and that each is one that a guide may name.
func goodHosts(text string) bool {
	hosts := hostList(text)
	return len(hosts) > 0 && !slices.ContainsFunc(hosts, func(host string) bool { return !guides.GoodHost(host) })
}

// goodRoute reports that a route could have this id.
func goodRoute(id string) bool { return guides.GoodID(id) && id != "notes" }
