"""Plan: the block as a calendar and as text, moved, asked about, printed and taken elsewhere; a page a file."""
