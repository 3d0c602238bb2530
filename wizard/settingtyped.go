package wizard

import "strings"

// SettingView is a setting as a command shows it.
type SettingView struct {
	Key   string
	Name  string // in words
	Value string // as it is kept; "" if nothing is said
	Shown string // as a person reads it
}

// Settings are all settings in their order, also those that are of use in some countries only.
func (s *Session) Settings() []SettingView {
	views := make([]SettingView, 0, len(settings))
	for _, one := range settings {
		value := s.value(one, nil)
		views = append(views, SettingView{one.key, s.words.T("settings." + one.key), value, s.shown(one, value)})
	}
	return views
}

// SettingTyped turns what was typed for a setting into what Set keeps: of what is to be chosen its name in words will do. wrong says
// why it will not do.
func (s *Session) SettingTyped(key, typed string) (set Set, wrong string) {
	one, ok := findSetting(key)
	if !ok {
		return Set{}, s.words.T("refused.notpossible")
	}
	typed = strings.TrimSpace(typed)
	if one.options == nil {
		field := s.settingField(one, "")
		field.Value = typed
		return Set{key, typed}, s.checkField(field)
	}
	for _, option := range one.options(s) {
		if strings.EqualFold(option.Value, typed) || typed != "" && strings.EqualFold(option.Text, typed) {
			return Set{key, option.Value}, ""
		}
	}
	if id, ok := homeNamed(key, typed); ok { // in another language
		return Set{key, id}, ""
	}
	return Set{}, s.words.T("refused.setting", "value", typed)
}
