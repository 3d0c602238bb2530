package main

import "testing"

func TestOnlyPublic(t *testing.T) {
	for address, public := range map[string]bool{
		"93.184.215.14:443": true, "[2606:2800:21f::1]:443": true,
		"127.0.0.1:80": false, "[::1]:80": false, "10.1.2.3:80": false, "172.16.0.1:80": false, "192.168.1.1:80": false,
		"169.254.169.254:80": false, "100.64.0.1:80": false, "0.0.0.0:80": false, "[fe80::1]:80": false, "[fd00::1]:80": false,
		"[::ffff:127.0.0.1]:80": false, "224.0.0.1:80": false, "nonsense": false,
	} {
		if got := onlyPublic(address) == nil; got != public {
			t.Errorf("%s: public is %v", address, got)
		}
	}
}
