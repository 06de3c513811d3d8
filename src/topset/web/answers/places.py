"""Which field of the athlete's file a line of its text gives."""

from topset.ground.reason import Reason
from topset.notation.toml_text import Path, Toml, load


def field_at(text: str, reason: Reason) -> Path:
    """The names that lead to the field that a reason is about, () for none."""
    toml = load(text, "", "")
    if reason.place is None or not isinstance(toml, Toml):
        return ()
    here = [path for path in toml.keys if toml.place(path).line == reason.place.line]
    before = [path for path in here if toml.place(path).column <= reason.place.column]
    return max(before or here, key=lambda path: (toml.place(path).column, len(path)), default=())
