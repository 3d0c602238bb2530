package tui

import "widerspruch/wizard"

// below reports that a block stands under the choices.
func below(wizard.Block) bool { return false }
