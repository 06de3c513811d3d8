"""Times that something took: `1h 5m`, `2h 18min`, `45m`, `20s`, `1:02:33`, `10531`."""

import re
from functools import lru_cache

from topset.interchange.flaws import LIMITS, NUMBER, UnreadableError, shown
from topset.interchange.numbers import number

WORDS = re.compile(
    r"(?:(\d{1,5})\s*(?:h|hr|hrs|hours?|std\.?))?\s*"
    r"(?:(\d{1,5})\s*(?:m|min|mins|minutes?|min\.))?\s*"
    r"(?:(\d{1,6})\s*(?:s|sec|secs|seconds?|sek\.?))?",
    re.IGNORECASE,
)
CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,]\d+)?")


@lru_cache(maxsize=1 << 14)
def seconds(text: str) -> int | None:
    """Whole seconds, None for an empty cell; a bare number counts seconds. UnreadableError otherwise."""
    bare = text.strip()
    if not bare:
        return None
    if match := CLOCK.fullmatch(bare):
        return int(match[1] or 0) * 3600 + int(match[2]) * 60 + int(match[3])
    if any(c.isalpha() for c in bare):
        match = WORDS.fullmatch(bare)
        if match is None:
            raise UnreadableError(NUMBER, f"{shown(text)} is no time such as 45s, 1:30 or 1h 5m.")
        return int(match[1] or 0) * 3600 + int(match[2] or 0) * 60 + int(match[3] or 0)
    found = number(bare)
    if found is not None and found < 0:
        raise UnreadableError(LIMITS, f"{shown(text)} seconds are less than none.")
    return None if found is None else round(found)
