package main

import (
	"bytes"
	"debug/macho"
	"encoding/binary"
	"io"
	"testing"
)

// thin is the smallest Mach-O file: a head without commands, and something behind it.
func thin(cpu macho.Cpu, rest string) []byte {
	head := make([]byte, 0, 32)
	for _, n := range []uint32{macho.Magic64, uint32(cpu), 3, uint32(macho.TypeExec), 0, 0, 0, 0} {
		head = binary.LittleEndian.AppendUint32(head, n)
	}
	return append(head, rest...)
}

// join makes a universal binary of parts in that order.
func join(t *testing.T, cpus []macho.Cpu, parts ...[]byte) []byte {
	t.Helper()
	data := binary.BigEndian.AppendUint32(nil, macho.MagicFat)
	data = binary.BigEndian.AppendUint32(data, uint32(len(parts)))
	offset := uint32(1 << align)
	for i, part := range parts {
		for _, n := range []uint32{uint32(cpus[i]), 3, offset, uint32(len(part)), align} {
			data = binary.BigEndian.AppendUint32(data, n)
		}
		offset += 1 << align
	}
	for i, part := range parts {
		data = append(data, make([]byte, (i+1)<<align-len(data))...)
		data = append(data, part...)
	}
	return data
}

// TestSortFat: the order in which the parts come decides nothing, and each part stays what it is.
func TestSortFat(t *testing.T) {
	intel, apple := thin(macho.CpuAmd64, "intel"), thin(macho.CpuArm64, "apple and more")
	one, err := sortFat(join(t, []macho.Cpu{macho.CpuAmd64, macho.CpuArm64}, intel, apple))
	if err != nil {
		t.Fatal(err)
	}
	other, err := sortFat(join(t, []macho.Cpu{macho.CpuArm64, macho.CpuAmd64}, apple, intel))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(one, other) {
		t.Error("the same parts in another order make another file")
	}
	fat, err := macho.NewFatFile(bytes.NewReader(one))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range [][]byte{intel, apple} {
		part := fat.Arches[i]
		got, err := io.ReadAll(io.NewSectionReader(bytes.NewReader(one), int64(part.Offset), int64(part.Size)))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("part %d is %q (%v), want %q", i, got, err, want)
		}
		if part.Offset%(1<<align) != 0 {
			t.Errorf("part %d begins at %d, which is no page", i, part.Offset)
		}
	}
}

// TestSortFatRefuses: what is no universal binary is not touched.
func TestSortFatRefuses(t *testing.T) {
	for _, data := range [][]byte{nil, []byte("#!/bin/sh\n"), thin(macho.CpuArm64, "")} {
		if _, err := sortFat(data); err == nil {
			t.Errorf("%q was taken", data)
		}
	}
}
