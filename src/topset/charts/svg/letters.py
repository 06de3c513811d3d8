"""How much room text takes. Which font a reader has is not known: the widths are those of a wide one."""

NARROW, WIDE = frozenset("iIjl.,:;'|!()[]{} ft-/"), frozenset("mwMWQO@%&…—█")
USUAL, CAPITAL = 0.6, 0.7


def wide(text: str, size: float) -> float:
    """The width of a line of text in pixels, rather too much than too little."""
    return size * sum(map(_share, text))


def _share(letter: str) -> float:
    if letter in NARROW:
        return 0.36
    if letter in WIDE:
        return 0.95
    if ord(letter) > 0x2E80:  # ideographs, emoji
        return 1.1
    return CAPITAL if letter.isupper() else USUAL


def lines(text: str, size: float, room: float) -> tuple[str, ...]:
    """Text in lines no wider than `room`; a word that is wider is parted."""
    found = [""]
    for word in text.split():
        joined = f"{found[-1]} {word}".strip()
        if wide(joined, size) <= room:
            found[-1] = joined
            continue
        pieces = _pieces(word, size, room)
        found += pieces if found[-1] else []
        if not found[0]:
            found = pieces
    return tuple(found)


def _pieces(word: str, size: float, room: float) -> list[str]:
    pieces = [""]
    for letter in word:
        if pieces[-1] and wide(pieces[-1] + letter, size) > room:
            pieces.append("")
        pieces[-1] += letter
    return pieces
