// Package parity holds by its tests that both faces lead to the same: the same answers to the same file, the same opened pages and
// copied texts, with the same chosen beforehand, and the same when a save fails. The pages are the wizard's, so this is a smoke
// test; neither face knows the other, so it stands above both.
package parity
