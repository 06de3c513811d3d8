"""What a rule finds, before the engine gives it its code, its severity and its citations."""

from collections.abc import Sequence

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Edit, Severity


@frozen
class Finding:
    """One finding of a rule.

    `severity` is None for the rule's own. `weeks` are the weeks it holds in, empty where that says nothing:
    the engine puts them behind the message unless they are all weeks of the program. Findings of one rule at
    one place about the same thing (`about`; the message, where it is empty) become one, the gravest.
    """

    message: str
    remedy: str = ""
    place: Place | None = None
    fix: tuple[Edit, ...] = ()
    severity: Severity | None = None
    weeks: tuple[int, ...] = ()
    about: str = ""


def found(
    message: str,
    remedy: str = "",
    place: Place | None = None,
    *,
    fix: Sequence[Edit] = (),
    severity: Severity | None = None,
    weeks: Sequence[int] = (),
    about: str = "",
) -> Finding:
    """Make a finding; message and remedy are whole sentences."""
    return Finding(message, remedy, place, tuple(fix), severity, tuple(weeks), about)


def replace(place: Place | None, text: str) -> tuple[Edit, ...]:
    """Write `text` instead of what stands at `place`."""
    return (Edit(place, text),) if place else ()


def insert_before(place: Place | None, text: str) -> tuple[Edit, ...]:
    """Write `text` just before what stands at `place`."""
    return (Edit(Place(place.line, place.column, place.column, place.file), text),) if place else ()


def insert_line(place: Place | None, text: str) -> tuple[Edit, ...]:
    """Write a whole line above the line of `place`."""
    return (Edit(Place(place.line, 1, 1, place.file), f"{text}\n"),) if place else ()


def insert_below(place: Place | None, text: str) -> tuple[Edit, ...]:
    """Write a whole line below the line of `place`."""
    return (Edit(Place(place.line + 1, 1, 1, place.file), f"{text}\n"),) if place else ()
