"""How many characters a column holds; PostgreSQL refuses more."""

from topset.notation.names import LONGEST_NAME

LONGEST_TITLE = 200
LONGEST_EXERCISE = LONGEST_NAME
LONGEST_TEXT = 2000  # of what is said of a slot
