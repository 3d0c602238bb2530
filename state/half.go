package state

import (
	"reflect"
	"strings"
)

// half is the second half of a long list, which is read while the first one is.
type half struct {
	begin   int // of the element at which it begins, a guess
	decoder decoder
	list    reflect.Value
	err     error
	done    chan struct{}
}

// longFile is from how many bytes on a file is read in halves.
const longFile = 100_000

// betweenCases is what stands between two cases in a file as Encode writes it, and in no string: there an end of a line is escaped.
const betweenCases = "\n    },\n    {"

// secondHalf begins to read the second half of a list of cases; nil if the list is of something else or short. Where the file is not as
// Encode writes it, or the cases end before, the first half never comes to its begin, and what was read counts for nothing.
func (d *decoder) secondHalf(list reflect.Type) *half {
	middle := (d.pos + len(d.data)) / 2
	if list != reflect.TypeFor[[]Case]() || len(d.data) < longFile {
		return nil
	}
	at := strings.Index(d.data[middle:], betweenCases)
	if at < 0 {
		return nil
	}
	begin := middle + at + len(betweenCases) - 1
	h := &half{
		begin: begin, decoder: decoder{data: d.data, pos: begin, layouts: layouts{}}, list: reflect.New(list).Elem(), done: make(chan struct{}),
	}
	go func() {
		defer close(h.done)
		for {
			if h.err = h.decoder.element(h.list); h.err != nil || !h.decoder.accept(',') {
				return
			}
		}
	}()
	return h
}

// join adds the half to the list as far as it was read by d, which goes on behind it.
func (h *half) join(d *decoder, list reflect.Value) error {
	<-h.done
	list.Set(reflect.AppendSlice(list, h.list))
	d.pos = h.decoder.pos
	return h.err
}
