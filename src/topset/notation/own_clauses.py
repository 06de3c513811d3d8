"""The clauses of an exercise of the program's own: each a word and what follows it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from topset.ground.units import Load
from topset.model.exercise import (
    Equipment,
    Kind,
    Laterality,
    LoadMode,
    Measure,
    Muscle,
    Pattern,
    Skill,
    Standing,
    slug,
)
from topset.notation import tokens
from topset.notation.cursor import Cursor
from topset.notation.problems import (
    MISSING,
    NUMBER,
    OUT_OF_RANGE,
    TWICE,
    UNKNOWN_WORD,
    Flaw,
)
from topset.notation.quantities import load, scaled, tight
from topset.notation.words import did_you_mean, plain, shown

E = TypeVar("E", bound=StrEnum)


class Joint(StrEnum):
    """What an exercise can stress."""

    ANKLE = "ankle"
    ELBOW = "elbow"
    HIP = "hip"
    KNEE = "knee"
    LOWER_BACK = "lower back"
    NECK = "neck"
    SHOULDER = "shoulder"
    WRIST = "wrist"


JOINTS = tuple(joint.value for joint in Joint)


@dataclass(slots=True)
class Draft:
    """The clauses read so far, by the fields of `Exercise` they fill."""

    values: dict[str, Any] = field(default_factory=dict)
    sound: bool = True

    def flag(self, cursor: Cursor, flaw: Flaw) -> None:
        """Note a flaw of the piece under the cursor."""
        cursor.flag(flaw)
        self.sound = False


def read_clause(cursor: Cursor, draft: Draft) -> None:
    """Read the clause under the cursor; a word that begins none is flagged, and the next clause sought."""
    word = plain(cursor.text)
    clause = CLAUSES.get(word)
    if clause is None and cursor.flag_comma():
        draft.sound = False
        return
    if clause is None:
        remedy = did_you_mean(cursor.text, CLAUSES)
        draft.flag(cursor, Flaw(UNKNOWN_WORD, f"{shown(cursor.text)} is no property of an exercise.", remedy))
        cursor.step()
        while cursor.text and plain(cursor.text) not in CLAUSES:
            cursor.step()
        return
    name, read = clause
    if name in draft.values:
        draft.flag(cursor, Flaw(TWICE, f"This exercise has its {word} already."))
    cursor.step()
    if not cursor.text and read is not _flag:
        draft.flag(cursor, Flaw(MISSING, f"Nothing stands after {word}."))
        return
    draft.values[name] = read(cursor, draft)


def _words(cursor: Cursor) -> str:
    """The words up to a comma, a quote, a number or the next clause; the first may be like one (side delts)."""
    taken: list[str] = []
    while cursor.token[0] is tokens.Kind.WORD and not (taken and plain(cursor.text) in CLAUSES):
        taken.append(plain(cursor.text))
        cursor.step()
    return " ".join(taken)


def _listed(cursor: Cursor, read: Callable[[], Any]) -> tuple[Any, ...]:
    """Values separated by commas."""
    found = [read()]
    while cursor.text == ",":
        cursor.step()
        found.append(read())
    return tuple(found)


def _chosen(cursor: Cursor, draft: Draft, words: list[str], what: str) -> str | None:
    """One of `words`; hyphens and spaces are alike."""
    start = cursor.start
    written = _words(cursor)
    found = next((w for w in words if w.replace("-", " ") == written.replace("-", " ")), None)
    if found is None:
        draft.sound = False
        flaw = Flaw(
            UNKNOWN_WORD, f"{shown(written or cursor.text)} is no {what}.", did_you_mean(written, words)
        )
        if written:
            cursor.flag_from(start, flaw)
        else:
            cursor.flag(flaw)
            cursor.step()
    return found


def _one_of(kinds: type[E], what: str) -> "Read":
    def read(cursor: Cursor, draft: Draft) -> E | None:
        chosen = _chosen(cursor, draft, [str(k) for k in kinds], what)
        return None if chosen is None else kinds(chosen)

    return read


def _muscles(cursor: Cursor, draft: Draft) -> dict[Muscle, float]:
    """Muscles with the share of a set each is credited with."""
    return dict(pair for pair in _listed(cursor, lambda: _muscle(cursor, draft)) if pair is not None)


def _muscle(cursor: Cursor, draft: Draft) -> tuple[Muscle, float] | None:
    chosen = _chosen(cursor, draft, [str(m) for m in Muscle], "muscle")
    share = _number(cursor, draft, 100, (1, 100), "a share of a set from 0.01 to 1")
    return None if chosen is None or share is None else (Muscle(chosen), share / 100)


def _number(cursor: Cursor, draft: Draft, scale: int, limits: tuple[int, int], what: str) -> int | None:
    """A decimal number in `scale`th parts."""
    text = tight(cursor.text).removesuffix("%")
    whole, _, rest = text.partition(".")
    good = whole.isdecimal() and len(whole) < 5 and (rest.isdecimal() or "." not in text) and len(rest) < 4
    parts = scaled(text, scale) if good else None
    if parts is None:
        draft.flag(
            cursor,
            Flaw(NUMBER, f"{shown(cursor.text)} is not {what}." if cursor.text else f"Here belongs {what}."),
        )
    elif not limits[0] <= parts <= limits[1]:
        draft.flag(cursor, Flaw(OUT_OF_RANGE, f"{text} is not {what}."))
        parts = None
    if cursor.text != "," and plain(cursor.text) not in CLAUSES:
        cursor.step()
    return parts


def _equipment(cursor: Cursor, draft: Draft) -> tuple[Equipment, ...]:
    words = [str(e) for e in Equipment]
    found = _listed(cursor, lambda: _chosen(cursor, draft, words, "equipment"))
    return tuple(Equipment(name) for name in found if name)


def _joints(cursor: Cursor, draft: Draft) -> tuple[str, ...]:
    found = _listed(cursor, lambda: _chosen(cursor, draft, list(JOINTS), "joint"))
    return tuple(name for name in found if name)


def _spine(cursor: Cursor, draft: Draft) -> int:
    return _number(cursor, draft, 1, (0, 3), "a level of spinal load from 0 to 3") or 0


def _body_mass(cursor: Cursor, draft: Draft) -> int:
    return _number(cursor, draft, 1, (0, 100), "a percentage of body mass from 0 to 100") or 0


def _seconds(cursor: Cursor, draft: Draft) -> float:
    return (_number(cursor, draft, 100, (1, 6000), "the seconds of one rep") or 0) / 100


def _step(cursor: Cursor, draft: Draft) -> int:
    text = tight(cursor.text)
    grams = text.removesuffix("g")
    if text.endswith("g") and grams.isdecimal() and len(grams) < 7:
        cursor.step()
        return int(grams)
    found = load(text, cursor.context.unit)
    if isinstance(found, Flaw):
        draft.flag(cursor, found)
    cursor.step()
    return found.grams if isinstance(found, Load) else 0


def _flag(cursor: Cursor, draft: Draft) -> bool:  # noqa: ARG001 - one signature for all clauses
    return True


def _aliases(cursor: Cursor, draft: Draft) -> tuple[str, ...]:
    return tuple(name for name in _listed(cursor, lambda: _string(cursor, draft)) if name)


def _string(cursor: Cursor, draft: Draft) -> str:
    kind, value = cursor.token
    if kind is not tokens.Kind.STRING or not slug(str(value)):
        draft.flag(cursor, Flaw(MISSING, "A name in quotes is expected here."))
    if kind is not tokens.Kind.COMMA:
        cursor.step()
    return str(value) if kind is tokens.Kind.STRING else ""


def _elsewhere(cursor: Cursor, draft: Draft) -> dict[str, tuple[str, ...]]:
    """What other apps call it: `elsewhere hevy "Zercher", strong "Zercher"`."""
    found: dict[str, tuple[str, ...]] = {}
    for app, name in _listed(cursor, lambda: (_words(cursor), _string(cursor, draft))):
        if not app:
            draft.flag(
                cursor, Flaw(MISSING, "The name of the app is missing.", 'Write elsewhere hevy "NAME".')
            )
        found[app] = (*found.get(app, ()), name)
    return found


Read = Callable[[Cursor, Draft], Any]
CLAUSES: dict[str, tuple[str, Read]] = {
    "pattern": ("pattern", _one_of(Pattern, "pattern")),
    "muscles": ("muscles", _muscles),
    "equipment": ("equipment", _equipment),
    "kind": ("kind", _one_of(Kind, "kind of exercise")),
    "spine": ("spine", _spine),
    "step": ("step_g", _step),
    "load": ("load_mode", _one_of(LoadMode, "way to load")),
    "side": ("laterality", _one_of(Laterality, "use of the sides")),
    "bodyweight": ("body_mass_percent", _body_mass),
    "aliases": ("aliases", _aliases),
    "measure": ("measure", _one_of(Measure, "measure")),
    "skill": ("skill", _one_of(Skill, "skill")),
    "standing": ("standing", _one_of(Standing, "standing")),
    "main": ("main_lift", _flag),
    "seconds": ("seconds_per_rep", _seconds),
    "stresses": ("stresses", _joints),
    "elsewhere": ("elsewhere", _elsewhere),
}
