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
	GroupMoney      Group = "money"      // money and travel
	GroupHealth     Group = "health"     // health, sport and learning
	GroupMusic      Group = "music"      // music, video and games
	GroupDating     Group = "dating"     // getting to know people
	GroupWork       Group = "work"       // work and writing
	GroupOwn        Group = "own"        // a website or works of one's own
	GroupOther      Group = "other"
)

var groups = []Group{
	GroupMeta, GroupSocial, GroupAssistants, GroupSearch, GroupHome, GroupMoney, GroupHealth, GroupMusic, GroupDating, GroupWork, GroupOwn,
	GroupOther,
}

// place orders groups as the overview shows them; an unknown one comes last, as GroupOther does.
func (g Group) place() int {
	if i := slices.Index(groups, g); i >= 0 {
		return i
	}
	return len(groups) - 1
}

// Groups are all groups, in the order of the overview.
func Groups() []Group { return slices.Clone(groups) }
