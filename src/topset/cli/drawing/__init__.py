"""Results drawn for people: tables and bars, one kind of result a file."""
