package guides

import "slices"

// Keys are the keys of guide.yaml.
func Keys() []string { return slices.Concat(cardKeys, detailKeys) }
