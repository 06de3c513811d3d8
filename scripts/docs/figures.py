"""The page of the figures: each with its key, value, unit, certainty and sources."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from scripts.docs.markdown import cited, fence, heading, listed, page, table
from topset.evidence.figure import Certainty, Figure
from topset.evidence.overrides import all_figures
from topset.evidence.unread import UNREAD
from topset.ground.units import Span

CERTAINTIES = {
    Certainty.STRONG: "several studies or a meta-analysis, seen",
    Certainty.MODERATE: "published, known second-hand or with wide spread",
    Certainty.WEAK: "a single small study, a preprint, or read off a chart",
    Certainty.OPINION: "practitioners' or the articles' word",
    Certainty.COMPUTED: "follows by arithmetic from other figures",
}


def pages() -> dict[str, str]:
    """The one page."""
    return {"evidence/index.md": index()}


def index() -> str:
    """What the figures are, how to replace one, and all of them by topic."""
    return page(
        "# Evidence",
        f"Rules, methods and planner share these {len(all_figures())} figures; {len(UNREAD)} of them are told only, "
        "and nothing reads them yet: their notes say so. Each has its [sources](sources.md) or the "
        "[statements](statements.md) it was taken from, and says how far it can be trusted:",
        listed(f"*{name}*: {said}" for name, said in CERTAINTIES.items()),
        heading(2, "Your own figures"),
        "A `topset.toml` in the folder of a program, or in one above it, replaces any of them by its key. A value has "
        "the form of the one it replaces; of a table, the fields that are not named stay as published. What does not "
        "fit is refused (CFG201, CFG202); a figure that nothing reads yet is taken with a remark (CFG203).",
        fence('[evidence]\n"rests.volume" = [45, 75]\n"landmarks.chest" = { mev = [6, 8] }', "toml"),
        *(part for topic, found in topics().items() for part in _topic(topic, found)),
    )


def topics() -> dict[str, list[Figure[Any]]]:
    """The figures by the first word of their keys."""
    found: dict[str, list[Figure[Any]]] = {}
    for key, figure in all_figures().items():
        found.setdefault(key.partition(".")[0], []).append(figure)
    return found


def _topic(topic: str, found: list[Figure[Any]]) -> Iterator[str]:
    yield heading(2, topic.replace("_", " ").capitalize(), topic)
    rows = ((f"`{f.key}`", f"`{told(f.value)}`", f.unit, f.certainty, cited(f.cites), note(f)) for f in found)
    yield table(("Key", "Value", "Unit", "Certainty", "Rests on", "Note"), rows)


def note(figure: Figure[Any]) -> str:
    """What is to be known of a figure, and whether anything reads it."""
    unread = f"Nothing uses it yet: {UNREAD[figure.key]}." if figure.key in UNREAD else ""
    return " ".join(part for part in (figure.note, unread) if part)


def told(value: object) -> str:
    """A value as it is written in topset.toml."""
    if isinstance(value, Span):
        return str(value.lo) if value.lo == value.hi else f"[{value.lo}, {value.hi}]"
    if isinstance(value, tuple):
        return f"[{', '.join(map(told, value))}]"
    if is_dataclass(value) and not isinstance(value, type):
        held = ((each.name, getattr(value, each.name)) for each in fields(value))
        return f"{{ {', '.join(f'{name} = {told(one)}' for name, one in held if one is not None)} }}"
    return str(value)
