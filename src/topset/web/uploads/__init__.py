"""Files that people send: bounded, stored under names of ours, read apart from everything else, then deleted."""
