package state

// NoticeKind says what the person must know about their progress file.
type NoticeKind string

// The kinds of notices. After the first three the store is read-only.
const (
	// NoticeLocked: another window has the file open.
	NoticeLocked NoticeKind = "locked"
	// NoticeNewer: the file at Path was written by a newer version of the program.
	NoticeNewer NoticeKind = "newer"
	// NoticeUnusable: the file cannot be read, or its folder cannot be written; Err says why.
	NoticeUnusable NoticeKind = "unusable"
	// NoticeRestored: the file was damaged, is kept at Path, and the backup was loaded. Path is empty if the file was missing.
	NoticeRestored NoticeKind = "restored"
	// NoticeDamaged: the file was damaged and is kept at Path; there was no backup to load, so the progress is empty.
	NoticeDamaged NoticeKind = "damaged"
	// NoticeChanged: another program had changed the file before we saved; what it wrote is kept at Path.
	NoticeChanged NoticeKind = "changed"
)

// Notice is something that the person must know about their progress file.
type Notice struct {
	Kind NoticeKind
	Path string // the file that it is about
	Err  error  // what went wrong, where something did
}
