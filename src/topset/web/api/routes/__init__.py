"""Resources, one file each: its `router` has the operations on it."""
