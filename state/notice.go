package state

// NoticeKind says what the person must know about their progress file.
type NoticeKind string

// The kinds of notices. After the first five the store is read-only.
const (
	// NoticeLocked: another window has the file open.
	NoticeLocked NoticeKind = "locked"
	// NoticeNewer: the file at Path was written by a newer version of the program.
	NoticeNewer NoticeKind = "newer"
	// NoticeUnusable: the file cannot be read; Err says why.
	NoticeUnusable NoticeKind = "unusable"
	// NoticeForeign: what lies there is whole, but of another program; nothing was changed.
	NoticeForeign NoticeKind = "foreign"
	// NoticeUnwritable: the file was read, but it or its folder cannot be written; Err says why.
	NoticeUnwritable NoticeKind = "unwritable"
	// NoticeOwnLock: the file system has no locks, so a file beside the progress file says that it is in use.
	NoticeOwnLock NoticeKind = "ownlock"
	// NoticeCopies: beside the file lies a copy that another program made, with something that the file has not; one notice for each.
	NoticeCopies NoticeKind = "copies"
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
