"""The numbers of a journal: `Log` holds it with what they depend on, each other file works out one kind of them."""
