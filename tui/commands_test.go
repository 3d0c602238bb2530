package tui

import (
	"reflect"

	tea "charm.land/bubbletea/v2"
)

// commands are what a batch or a sequence holds. The type of a sequence is not exported.
func commands(msg tea.Msg) ([]tea.Cmd, bool) {
	v := reflect.ValueOf(msg)
	if !v.IsValid() || v.Kind() != reflect.Slice || v.Type().Elem() != reflect.TypeFor[tea.Cmd]() {
		return nil, false
	}
	var list []tea.Cmd
	for i := range v.Len() {
		list = append(list, v.Index(i).Interface().(tea.Cmd))
	}
	return list, true
}
