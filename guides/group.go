package guides

import "slices"

// Group is what kind of service it is; services of one group stand together on the overview.
type Group string

// The groups, in the order of the overview.
const (
	GroupMeta       Group = "meta"       // Meta: one form reaches several of them
	GroupSocial     Group = "social"     // other social networks and blogs
	GroupAssistants Group = "assistants" // AI assistants
	GroupSearch     Group = "search"     // search and video
	GroupHome       Group = "home"       // shopping and devices
	GroupWork       Group = "work"       // work and writing
	GroupOther      Group = "other"
)

var groups = []Group{GroupMeta, GroupSocial, GroupAssistants, GroupSearch, GroupHome, GroupWork, GroupOther}

// place orders groups as the overview shows them; an unknown one comes last, as GroupOther does.
func (g Group) place() int {
	if i := slices.Index(groups, g); i >= 0 {
		return i
	}
	return len(groups) - 1
}

// Groups are all groups, in the order of the overview.
func Groups() []Group { return slices.Clone(groups) }
