"""Bring the spellings of an exercise's name to one: case, punctuation, plurals, abbreviations, compounds."""

import re

# Nobody names an exercise at greater length; what is longer is not a name, and is not worth reading.
LONGEST = 120

# Written as one word, as two, or with a hyphen.
COMPOUNDS = frozenset(
    {
        ("body", "weight"),
        ("bent", "over"),
        ("chin", "up"),
        ("cross", "over"),
        ("dead", "lift"),
        ("ez", "bar"),
        ("face", "pull"),
        ("get", "up"),
        ("good", "morning"),
        ("kettle", "bell"),
        ("kick", "back"),
        ("muscle", "up"),
        ("press", "down"),
        ("press", "up"),
        ("pull", "apart"),
        ("pull", "down"),
        ("pull", "over"),
        ("pull", "through"),
        ("pull", "up"),
        ("push", "down"),
        ("push", "up"),
        ("roll", "out"),
        ("sit", "up"),
        ("skull", "crusher"),
        ("smith", "machine"),
        ("step", "up"),
        ("t", "bar"),
        ("v", "bar"),
        ("v", "up"),
        ("wood", "chop"),
    }
)

SHORT: dict[str, tuple[str, ...]] = {
    "1": ("single",),
    "armed": ("arm",),
    "banded": ("band",),
    "bb": ("barbell",),
    "bp": ("bench", "press"),
    "bss": ("bulgarian", "split", "squat"),
    "bw": ("bodyweight",),
    "db": ("dumbbell",),
    "dumbell": ("dumbbell",),
    "ez": ("ezbar",),
    "flye": ("fly",),
    "ghr": ("glute", "ham", "raise"),
    "kb": ("kettlebell",),
    "legged": ("leg",),
    "ohp": ("overhead", "press"),
    "one": ("single",),
    "rdl": ("romanian", "deadlift"),
    "smith": ("smithmachine",),
    "ssb": ("safety", "bar"),
}

IDLE = frozenset({"a", "an", "and", "of", "on", "the", "with"})


def words(name: str) -> tuple[str, ...]:
    """Return the words that identify a name, in order: "DB Bench-Presses" gives dumbbell, bench, press."""
    text = name[:LONGEST].lower().replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")
    spelled = joined([singular(raw) for raw in re.findall(r"[^\W_]+", text)])
    full = [part for word in spelled for part in SHORT.get(word, (word,)) if part not in IDLE]
    return tuple(word for i, word in enumerate(full) if i == 0 or full[i - 1] != word)


def singular(word: str) -> str:
    """Take the ending off a simple English plural: "flies", "crunches", "curls", "biceps"."""
    if len(word) <= 2 or word.endswith(("ss", "is", "us")) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1]


def joined(spelled: list[str]) -> list[str]:
    """Make compounds one word: "pull", "up" is "pullup"."""
    result: list[str] = []
    for word in spelled:
        if result and (result[-1], word) in COMPOUNDS:
            result[-1] += word
        else:
            result.append(word)
    return result
