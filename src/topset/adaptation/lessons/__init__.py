"""One lesson a file: `learn(past)` says what the journal teaches about one thing."""
