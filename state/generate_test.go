package state

import (
	"encoding/json"
	"time"

	"pgregory.net/rapid"
)

func genExtra() *rapid.Generator[map[string]json.RawMessage] {
	values := []json.RawMessage{
		json.RawMessage(`null`), json.RawMessage(`-1.50e3`), json.RawMessage(`" \u00e4 "`), json.RawMessage(`[]`), json.RawMessage(`[ [ ], { } ]`),
		json.RawMessage(`{"a":{"b":[1,true]}}`), json.RawMessage(" {\n\"a\" : 1 } "),
	}
	names := rapid.Map(rapid.String(), func(s string) string { return "x" + s }) // never the name of a known field
	return rapid.MapOfN(names, rapid.SampledFrom(values), 0, 3)
}

func genMoment() *rapid.Generator[time.Time] {
	return rapid.Custom(func(t *rapid.T) time.Time {
		offset := rapid.IntRange(-14*60, 14*60).Draw(t, "offset") * 60
		seconds := rapid.Int64Range(-1e9, 9e9).Draw(t, "seconds")
		nanos := rapid.SampledFrom([]int64{0, 0, 1, 500_000_000}).Draw(t, "nanos")
		return time.Unix(seconds, nanos).In(time.FixedZone("", offset))
	})
}

func genProgress() *rapid.Generator[*Progress] {
	evidence := rapid.Custom(func(t *rapid.T) Evidence {
		return Evidence{
			Path: rapid.String().Draw(t, "path"), SHA256: rapid.String().Draw(t, "sha256"), Size: rapid.Int64().Draw(t, "size"),
			Extra: genExtra().Draw(t, "extra"),
		}
	})
	event := rapid.Custom(func(t *rapid.T) Event {
		return Event{
			ID: rapid.String().Draw(t, "id"), At: genMoment().Draw(t, "at"), What: rapid.SampledFrom(allWhats).Draw(t, "what"),
			Ref: rapid.String().Draw(t, "ref"), Note: rapid.String().Draw(t, "note"), Step: rapid.String().Draw(t, "step"),
			Said: Said(rapid.String().Draw(t, "said")), Until: rapid.Ptr(genMoment(), true).Draw(t, "until"),
			Void: rapid.Ptr(genMoment(), true).Draw(t, "void"), Evidence: rapid.SliceOfN(evidence, 0, 2).Draw(t, "evidence"),
			Guide: rapid.String().Draw(t, "guide"), Extra: genExtra().Draw(t, "extra"),
		}
	})
	texts := rapid.SliceOfN(rapid.String(), 0, 3)
	company := rapid.Custom(func(t *rapid.T) Company {
		return Company{
			Name: rapid.String().Draw(t, "company"), Address: texts.Draw(t, "address"), Email: rapid.String().Draw(t, "email"),
			Has: rapid.String().Draw(t, "has"), Extra: genExtra().Draw(t, "extra"),
		}
	})
	agent := rapid.Custom(func(t *rapid.T) Agent {
		return Agent{
			Name: rapid.String().Draw(t, "agent"), Centre: rapid.String().Draw(t, "centre"), Address: texts.Draw(t, "address"),
			Email: rapid.String().Draw(t, "email"), Extra: genExtra().Draw(t, "extra"),
		}
	})
	values := rapid.MapOfN(rapid.String(), rapid.String(), 0, 2)
	draft := rapid.Custom(func(t *rapid.T) Draft {
		return Draft{
			Action: rapid.String().Draw(t, "action"), Place: values.Draw(t, "place"), Event: rapid.SampledFrom(allWhats).Draw(t, "event"),
			Values: values.Draw(t, "values"), Extra: genExtra().Draw(t, "extra"),
		}
	})
	step := rapid.Map(rapid.String(), func(s string) string { return "browser/" + s })
	aCase := rapid.Custom(func(t *rapid.T) Case {
		return Case{
			ID: rapid.String().Draw(t, "id"), Guide: rapid.String().Draw(t, "guide"), Account: CleanAccount(rapid.String().Draw(t, "account")),
			Route: rapid.String().Draw(t, "route"), Via: rapid.String().Draw(t, "via"),
			Steps:   rapid.MapOfN(step, genMoment(), 0, 3).Draw(t, "steps"),
			Company: rapid.Ptr(company, true).Draw(t, "company"),
			Events:  rapid.SliceOfN(event, 0, 3).Draw(t, "events"), Extra: genExtra().Draw(t, "extra"),
		}
	})
	resume := rapid.Custom(func(t *rapid.T) Resume {
		return Resume{Case: rapid.String().Draw(t, "case"), Step: rapid.String().Draw(t, "step"), Extra: genExtra().Draw(t, "extra")}
	})
	return rapid.Custom(func(t *rapid.T) *Progress {
		return &Progress{
			Kind: Kind, Version: Version, Drafts: rapid.SliceOfN(draft, 0, 2).Draw(t, "drafts"),
			Person: Person{
				Name: rapid.String().Draw(t, "name"), Email: rapid.String().Draw(t, "email"), Address: texts.Draw(t, "address"),
				Profile: rapid.String().Draw(t, "profile"), Child: rapid.String().Draw(t, "child"), Parent: rapid.String().Draw(t, "parent"),
				Agent: rapid.Ptr(agent, true).Draw(t, "agent"), Country: rapid.String().Draw(t, "country"), Land: rapid.String().Draw(t, "land"), Extra: genExtra().Draw(t, "extra"),
			},
			Language: rapid.String().Draw(t, "language"), Face: Face(rapid.String().Draw(t, "face")), Unused: texts.Draw(t, "unused"),
			Cases: rapid.SliceOfN(aCase, 0, 3).Draw(t, "cases"), Resume: rapid.Ptr(resume, true).Draw(t, "resume"),
			Extra: genExtra().Draw(t, "extra"),
		}
	})
}
