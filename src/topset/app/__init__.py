"""What Topset can be asked for: one verb, one file. Values and texts in, frozen results out, nothing printed."""
