"""The linter: rules, and how their findings are merged, allowed, repaired and written out."""
