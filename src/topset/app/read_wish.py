"""Read a wish in words: "Barbell Row on tue", "4 days", "Backwards for glutes"."""

import re
from difflib import get_close_matches

from topset.catalogue import find, suggest
from topset.evidence.landmarks import group_named
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, slug
from topset.model.program import Weekday
from topset.notation.athlete_calendar import WEEKS
from topset.planner.asked import About, Asked
from topset.planner.focus import Focus

FORMS = (
    "Barbell Row",
    "Barbell Row on tue",
    "Barbell Row on tue and fri",
    "no Barbell Row",
    "4 sets of Bench Press",
    "back-offs on Bench Press",
    "Backwards for glutes",
    "Backwards for glutes and chest",
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
NUMBERS = {"one": 1, "seven": 7, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}


def read_wish(words: str, athlete: Athlete) -> Asked | Reason:
    """What is asked for; where it is not understood, the nearest forms that would be."""
    said = " ".join(words.split())
    for form in (_plain, _week, _minutes, _split, _method, _exercise, _avoided):
        if found := form(said, athlete):
            return found
    return _weeks(said) or _unknown(said)


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
    if count := re.fullmatch(rf"(\d{{1,2}}|{'|'.join(NUMBERS)}) (training )?days?( a week)?", low):
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
        return _backwards(said, found[1].strip().lower())
    found = re.fullmatch(r"back-?offs? (?:on|for|of) (.+)", said, re.IGNORECASE)
    exercise = _find(found[1], athlete) if found else None
    return Asked(About.BACK_OFFS, said, exercise) if exercise else None


def _backwards(said: str, names: str) -> Asked | None:
    """One muscle, or several with "and" or commas between them; "side and rear delts" are one."""
    whole = group_named(names)
    each = [whole] if whole else [group_named(name) for name in re.split(r", ?(?:and )?| and ", names)]
    groups = [group for group in each if group]
    if not groups or len(groups) < len(each):
        return None
    return Asked(About.BACKWARDS, said, group=groups[0], also_for=tuple(dict.fromkeys(groups[1:])))


def _exercise(said: str, athlete: Athlete) -> Asked | None:
    """An exercise, on a day, with so many sets."""
    name, days = _parted(said)
    sets = re.fullmatch(r"(\d{1,2}) sets? (?:of )?(.+)", name, re.IGNORECASE)
    exercise = _find(sets[2] if sets else name, athlete)
    if exercise is None:
        return None
    about = About.SETS if sets else About.EXERCISE
    number = int(sets[1]) if sets else 0
    return Asked(about, said, exercise, days[0] if days else None, number, also_on=days[1:])


def _avoided(said: str, athlete: Athlete) -> Asked | None:
    """The plan without an exercise."""
    found = re.fullmatch(r"(?:no|not|without|avoid) (?:the )?(.+)", said, re.IGNORECASE)
    exercise = _find(found[1], athlete) if found else None
    return Asked(About.AVOID, said, exercise) if exercise else None


def _weeks(said: str) -> Reason | None:
    """The length of the block, which is no question about a week of it."""
    found = re.fullmatch(r"(\d{1,2}) weeks?", said.lower())
    if found is None:
        return None
    least, most = WEEKS
    count = int(found[1])
    if not least <= count <= most:
        return Reason(
            "ASK013", f"A plan has {least} to {most} weeks, and not {count}.", "Ask for one of these."
        )
    return Reason(
        "ASK013",
        f"{count} weeks are no wish about a week: the plan of another block cannot be set beside this one.",
        f"Write weeks = {count} into the athlete's file, and plan again.",
    )


def _parted(said: str) -> tuple[str, tuple[Weekday, ...]]:
    """What stands before "on" and the days, and the days."""
    found = re.fullmatch(r"(.+?) on (.+)", said, re.IGNORECASE)
    names = re.split(r", ?(?:and )?| and ", found[2].lower()) if found else []
    if found and all(name in DAYS for name in names):
        return found[1], tuple(dict.fromkeys(DAYS[name] for name in names))
    return said, ()


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
