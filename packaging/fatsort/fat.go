package main

import (
	"bytes"
	"cmp"
	"debug/macho"
	"encoding/binary"
	"fmt"
	"slices"
)

// align is the power of two at which a part begins: the size of a memory page of Apple's processors.
const align = 14

// sortFat writes a universal binary anew with its parts in the order of their processors.
func sortFat(data []byte) ([]byte, error) {
	fat, err := macho.NewFatFile(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	parts := fat.Arches
	slices.SortFunc(parts, func(a, b macho.FatArch) int { return cmp.Compare(a.Cpu, b.Cpu) })

	var head bytes.Buffer
	write := func(numbers ...uint32) {
		for _, n := range numbers {
			head.Write(binary.BigEndian.AppendUint32(nil, n))
		}
	}
	write(macho.MagicFat, uint32(len(parts)))
	offsets, end := make([]uint32, len(parts)), uint32(8+20*len(parts)) // the head, and 20 bytes for each part
	for i, part := range parts {
		if uint64(part.Offset)+uint64(part.Size) > uint64(len(data)) {
			return nil, fmt.Errorf("the part for %s reaches beyond the end", part.Cpu)
		}
		offsets[i] = (end + 1<<align - 1) &^ (1<<align - 1)
		end = offsets[i] + part.Size
		write(uint32(part.Cpu), part.SubCpu, offsets[i], part.Size, align)
	}
	sorted := make([]byte, end)
	copy(sorted, head.Bytes())
	for i, part := range parts {
		copy(sorted[offsets[i]:], data[part.Offset:part.Offset+part.Size])
	}
	return sorted, nil
}
