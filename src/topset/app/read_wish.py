"""Read a wish in words: "Barbell Row on tue", "4 days", "Backwards for glutes"."""

import re
from difflib import get_close_matches

from topset.catalogue import find, suggest
from topset.evidence.landmarks import VolumeGroup, group_named
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, slug
from topset.model.program import Weekday
from topset.planner.asked import About, Asked
from topset.planner.focus import Focus

FORMS = (
    "Barbell Row",
    "Barbell Row on tue",
    "4 sets of Bench Press",
    "back-offs on Bench Press",
    "Backwards for glutes",
    "4 days",
    "without fri",
    "also sat",
    "90 minutes",
    "90 minutes on mon",
    "upper/lower",
    "push/pull/legs",
    "full body",
    "supersets",
    "no supersets",
    "no deload",
)
SPLITS: dict[str, tuple[Focus, ...]] = {
    "ppl": (Focus.PUSH, Focus.PULL, Focus.LOWER),
    "upper lower": (Focus.UPPER, Focus.LOWER),
    "full body": (Focus.FULL,),
}
FOCI = {
    "full": Focus.FULL,
    "full body": Focus.FULL,
    "whole body": Focus.FULL,
    "upper": Focus.UPPER,
    "upper body": Focus.UPPER,
    "lower": Focus.LOWER,
    "lower body": Focus.LOWER,
    "legs": Focus.LOWER,
    "push": Focus.PUSH,
    "pull": Focus.PULL,
    "back and legs": Focus.BACK_AND_LEGS,
    "chest and arms": Focus.CHEST_AND_ARMS,
    "chest, shoulders and arms": Focus.CHEST_AND_ARMS,
}
DAYS = {name: day for day in Weekday for name in (day.value, day.full.lower())}
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def read_wish(words: str, athlete: Athlete) -> Asked | Reason:
    """What is asked for; where it is not understood, the nearest forms that would be."""
    said = " ".join(words.split())
    for form in (_plain, _week, _minutes, _split, _method, _exercise):
        if found := form(said, athlete):
            return found
    return _unknown(said)


def _plain(said: str, _: Athlete) -> Asked | None:
    """Wishes without a subject."""
    low = said.lower()
    if re.fullmatch(r"(no|without( a)?) deloads?", low):
        return Asked(About.NO_DELOAD, said)
    if re.fullmatch(r"((no|without|with) )?supersets?", low):
        return Asked(About.SUPERSETS, said, wanted=not low.startswith(("no ", "without ")))
    return None


def _week(said: str, _: Athlete) -> Asked | None:
    """A number of days, or a day more or less."""
    low = said.lower()
    if count := re.fullmatch(r"(\d|two|three|four|five|six) (training )?days( a week)?", low):
        return Asked(About.DAYS, said, number=NUMBERS.get(count[1]) or int(count[1]))
    for pattern, about in (
        (r"(?:without|not on|no) (\w+)", About.WITHOUT),
        (r"(?:also|with|on) (\w+)", About.ALSO),
    ):
        if (found := re.fullmatch(pattern, low)) and found[1] in DAYS:
            return Asked(about, said, day=DAYS[found[1]])
    return None


def _minutes(said: str, _: Athlete) -> Asked | None:
    """Minutes of a day or of all."""
    found = re.fullmatch(r"(\d{1,3}) ?min(?:utes?)?(?: (?:on|each|a) (\w+))?", said.lower())
    if found is None or (found[2] and found[2] not in (*DAYS, "day", "session")):
        return None
    return Asked(About.MINUTES, said, day=DAYS.get(found[2] or ""), number=int(found[1]))


def _split(said: str, _: Athlete) -> Asked | None:
    """The name of a split, or its parts with strokes or commas between them."""
    low = said.lower().removesuffix(" split")
    foci = SPLITS.get(low)
    if foci is None and low not in FOCI:
        parts = [part.strip() for part in re.split(r"[/,]", low)]
        named = [FOCI[part] for part in parts if part in FOCI]
        foci = tuple(named) if len(parts) > 1 and len(named) == len(parts) else None
    elif foci is None:
        foci = (FOCI[low],)
    return Asked(About.SPLIT, said, foci=foci) if foci else None


def _method(said: str, athlete: Athlete) -> Asked | None:
    """A muscle trained Backwards, or a lift with back-offs."""
    if found := re.fullmatch(r"backwards (?:for|on) (.+)", said, re.IGNORECASE):
        group = group_named(found[1].strip().lower())
        return Asked(About.BACKWARDS, said, group=group) if isinstance(group, VolumeGroup) else None
    found = re.fullmatch(r"back-?offs? (?:on|for|of) (.+)", said, re.IGNORECASE)
    exercise = _find(found[1], athlete) if found else None
    return Asked(About.BACK_OFFS, said, exercise) if exercise else None


def _exercise(said: str, athlete: Athlete) -> Asked | None:
    """An exercise, on a day, with so many sets."""
    name, day = _parted(said)
    sets = re.fullmatch(r"(\d{1,2}) sets? (?:of )?(.+)", name, re.IGNORECASE)
    exercise = _find(sets[2] if sets else name, athlete)
    if exercise is None:
        return None
    about = About.SETS if sets else About.EXERCISE
    return Asked(about, said, exercise, day, int(sets[1]) if sets else 0)


def _parted(said: str) -> tuple[str, Weekday | None]:
    """What stands before "on" and a day, and the day."""
    found = re.fullmatch(r"(.+) on (\w+)", said, re.IGNORECASE)
    if found and found[2].lower() in DAYS:
        return found[1], DAYS[found[2].lower()]
    return said, None


def _find(name: str, athlete: Athlete) -> Exercise | None:
    """The athlete's own exercise, or the catalogue's."""
    return athlete.own.get(slug(name)) or find(name)


def _unknown(said: str) -> Reason:
    """What might have been meant, and what is understood."""
    name, _ = _parted(re.sub(r"^\d+ sets? (of )?", "", said, flags=re.IGNORECASE))
    near = [*get_close_matches(said, FORMS, n=1, cutoff=0.7), *suggest(name)][:3]
    meant = f"Did you mean {' or '.join(near)}? " if near else ""
    known = "; ".join(FORMS)
    return Reason(
        "ASK013", f'The wish "{said}" is not understood.', f"{meant}Understood are wishes such as: {known}."
    )
