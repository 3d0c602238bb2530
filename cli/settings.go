package cli

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"widerspruch/cli/console"
	"widerspruch/cli/program"
	"widerspruch/wizard"
)

// newSettings is the command that shows what the person said about themselves and about whoever writes for them, and keeps more of it.
func newSettings(c *console.Console) *cobra.Command {
	return &cobra.Command{
		Use: "settings [" + c.T("cli.settings.value") + "...]",
		ValidArgsFunction: program.Complete(c, func(run *program.Program, _ []string) (keys []string) {
			for _, one := range run.Session.Settings() {
				keys = append(keys, one.Key+"=")
			}
			return keys
		}),
		RunE: func(_ *cobra.Command, given []string) error {
			need := program.NeedsProgress
			if len(given) > 0 {
				need = program.NeedsWriting
			}
			return with(c, need, func(run *run) error {
				if len(given) == 0 {
					return c.Print(run.settingLines(nil)...)
				}
				return run.keepSettings(given)
			})
		},
	}
}

// settingLines lists the settings of these keys, of all if none is named: key, what it is, value.
func (r *run) settingLines(keys []string) (lines []string) {
	for _, one := range r.Session.Settings() {
		if keys == nil || slices.Contains(keys, one.Key) {
			lines = append(lines, fmt.Sprintf("%-14s %s", one.Key, r.T("settings.row", "name", one.Name, "value", one.Shown)))
		}
	}
	return lines
}

// keepSettings keeps what was given as KEY=VALUE, in the order of the settings. Nothing is kept if a part of it will not do.
func (r *run) keepSettings(given []string) error {
	hint := r.TryHelp("widerspruch settings")
	will, sets := map[string]string{}, map[string]wizard.Set{}
	var keys []string
	for _, one := range r.Session.Settings() {
		will[one.Key] = one.Value
		keys = append(keys, one.Key)
	}
	for _, arg := range given {
		key, typed, found := strings.Cut(arg, "=")
		if !found || !slices.Contains(keys, key) {
			if slices.Contains(keys, key) { // nothing to mean but itself
				keys = nil
			}
			return console.Misuse(r.T("cli.settings.unknown", "name", console.Quoted(key)), console.Meant(r, key, keys, hint))
		}
		set, wrong := r.Session.SettingTyped(key, typed)
		if wrong != "" {
			return console.Misuse(r.T("settings.row", "name", key, "value", wrong), hint)
		}
		sets[key], will[key] = set, strings.TrimSpace(set.Value)
	}
	if wrong := writesWrong(will, sets); wrong != "" {
		return console.Misuse(r.T(wrong), hint)
	}
	for _, key := range keys { // a Land is asked only of who lives in Germany, so the country comes first
		if set, ok := sets[key]; ok {
			if _, _, err := r.Session.Do(set); err != nil {
				return r.Refusal(err)
			}
		}
	}
	return r.PrintSaved(console.SavedKey, r.settingLines(slices.Collect(maps.Keys(sets)))...)
}

// writesWrong says why these settings do not tell for whom somebody writes, or where they live; "" if they do. Only what was given now
// is looked at.
func writesWrong(will map[string]string, given map[string]wizard.Set) string {
	has := func(keys ...string) bool {
		return slices.ContainsFunc(keys, func(key string) bool { _, ok := given[key]; return ok })
	}
	agent := will["agent"] + will["centre"] + will["agent-address"] + will["agent-email"]
	switch {
	case has("land") && will["land"] != "" && will["country"] != "de":
		return "cli.settings.land"
	case has("child", "parent") && will["parent"] != "" && will["child"] == "":
		return "cli.settings.parent"
	case has("agent", "centre", "agent-address", "agent-email") && agent != "" && will["agent"] == "":
		return "cli.settings.agent"
	case has("child", "agent") && will["child"] != "" && will["agent"] != "":
		return "cli.settings.both"
	}
	return ""
}
