package cli

import "widerspruch/handoff"

// qr draws an address for the phone out of signs, if the person wants that: a screen reader can do nothing with it.
func (l *linear) qr(address handoff.Address) error {
	code, err := handoff.QR(address)
	if err != nil {
		l.say(l.w().T("qr.failed"), address.String())
		return nil
	}
	draw, err := l.yes(l.w().T("linear.qr", "width", 2*code.Size(), "height", code.Size()), false)
	if err != nil || !draw {
		return err
	}
	for _, line := range code.ASCIILines() {
		l.draw(line)
	}
	l.say(address.String())
	return nil
}
