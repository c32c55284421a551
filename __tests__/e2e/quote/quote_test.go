package main

import (
	"strings"
	"testing"

	"rsc.io/quote"
)

func TestGo(t *testing.T) {
	if got := quote.Go(); !strings.Contains(got, "communicate") {
		t.Errorf("quote.Go() = %q", got)
	}
}
