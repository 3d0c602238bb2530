package face

import tea "charm.land/bubbletea/v2"

// stops is nothing: there is no job control.
type stops struct{}

func newStops() *stops                                               { return &stops{} }
func (*stops) listen(*tea.Program)                                   {}
func (*stops) filter(_ *tea.Program, _ *canvas, msg tea.Msg) tea.Msg { return msg }
func (*stops) close()                                                {}
