"""Weeks half done, and what may happen to them, made of chances; and all that a replanned week must keep."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import NamedTuple

from topset.app.adapt import Around, Texts
from topset.app.read_changes import Said
from topset.app.replan import Asked, Replan, replan
from topset.app.rules_kept import had
from topset.evidence.figure import PUBLISHED
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.methods.expand import expand
from topset.metrics.minutes import session_minutes
from topset.model.athlete import Athlete
from topset.model.program import Program, Weekday
from topset.model.session import Session
from topset.notation import parse, print_program

MONDAY = datetime.date(2026, 3, 2)
THINGS = ("rack", "barbell", "dumbbells", "cable", "bench", "leg press", "pull-up bar")
SORE = ("quads", "chest", "back", "legs", "knee", "shoulder", "lower back", "elbow", "hamstrings", "arms")
EXERCISES = ("Hack Squat", "Dumbbell Bench Press", "Cable Row", "Goblet Squat", "Lat Pulldown", "Hip Thrust")


class Case(NamedTuple):
    """A week of a program, the day of it that has come, from 0, and what has changed."""

    week: int
    today: int
    said: Said


def case_of(program: Program, chance: Random) -> Case:
    """Something that may happen."""
    schedule = expand(program)
    week = chance.choice(schedule.weeks)
    today = chance.randrange(7)
    days = [session.weekday for session in week.sessions]
    coming = [day for day in days if day.index >= today] or days[-1:]
    free = [day for day in Weekday if day not in days and day.index >= today]
    fields: dict[str, list[str]] = {}
    if chance.random() < 0.5:
        fields["missed"] = [chance.choice(days)]
    if free and chance.random() < 0.4:
        moved = chance.choice(coming)
        if [moved] != fields.get("missed"):
            fields["move"] = [f"{moved}={chance.choice(free)}"]
    for name, words in (("minutes", ("20", "35", "50")), ("without", THINGS), ("sore", SORE)):
        if chance.random() < 0.3:
            fields[name] = [chance.choice(words)]
    if chance.random() < 0.2:
        fields["prefer"] = [chance.choice(EXERCISES)]
    return Case(week.number, today, Said(**fields))


def again(program: Program, athlete: Athlete | None, case: Case) -> Replan:
    """The week planned again, without a journal: what is behind is done."""
    around = Around(MONDAY + datetime.timedelta(days=case.today), athlete)
    texts = Texts(print_program(program), "p", "", "")
    return replan(texts, around, Asked(case.said, case.week), logged=False)


def flaws(program: Program, athlete: Athlete | None, case: Case) -> Iterator[str]:
    """Everything that is wrong with a week planned again."""
    made = again(program, athlete, case)
    if made.problems:
        yield from (problem.message for problem in made.problems if problem.code != "RPL003")
        return
    after = parse(made.text)
    if after.problems:
        yield f"cannot be read: {after.problems[0].message}"
        return
    if print_program(after.program) != made.text:
        yield "not canonical"
    old, new = judged(program, athlete), judged(after.program, athlete)
    moved = {Weekday(each[:3]): Weekday(each[4:]) for each in case.said.move}
    yield from (f"new: {f.code} {f.message}" for f in new if not had(f, old, moved))
    yield from _other_weeks(program, after.program, athlete, case.week)
    yield from _what_was_done(program, after.program, athlete, case)
    yield from _minutes(program, after.program, athlete, case)
    if made.changed and not (made.changes or made.lost):
        yield "changed without a word"


def judged(program: Program, athlete: Athlete | None) -> tuple[Reason, ...]:
    text = parse(print_program(program)).program
    return tuple(f for f in engine.check(text, athlete) if f.severity is not Severity.INFO)


def _other_weeks(before: Program, after: Program, athlete: Athlete | None, week: int) -> Iterator[str]:
    pairs = zip(expand(before, athlete).weeks, expand(after, athlete).weeks, strict=True)
    for old, new in pairs:
        if old.number != week and [*map(bare, old.sessions)] != [*map(bare, new.sessions)]:
            yield f"week {old.number} changed"


def _what_was_done(before: Program, after: Program, athlete: Athlete | None, case: Case) -> Iterator[str]:
    """What lies behind and was not said to be missed or moved stays."""
    old, new = (of_week(program, athlete, case.week) for program in (before, after))
    touched = {*case.said.missed, *(each.partition("=")[0] for each in case.said.move)}
    for day, session in old.items():
        behind = day.index < case.today and day not in touched
        if behind and (day not in new or bare(new[day]) != bare(session)):
            yield f"{day} was done and changed"


def _minutes(before: Program, after: Program, athlete: Athlete | None, case: Case) -> Iterator[str]:
    """No session is longer than its minutes, unless it was so before or has become no longer than that."""
    old, new = (of_week(program, athlete, case.week) for program in (before, after))
    longest = max(session_minutes(session, PUBLISHED).middle for session in old.values())
    for day, session in new.items():
        takes, has = session_minutes(session, PUBLISHED), session.minutes
        shorter = has is not None and str(has) in case.said.minutes
        if has is not None and takes.middle > (has if shorter else max(has, longest)):
            yield f"{day} takes {takes} of {has} minutes"


def of_week(program: Program, athlete: Athlete | None, week: int) -> dict[Weekday, Session]:
    """The sessions of a week by their days."""
    return {s.weekday: s for w in expand(program, athlete).weeks if w.number == week for s in w.sessions}


def bare(session: Session) -> Session:
    """A session without what only says where and how it was written."""
    works = tuple(
        replace(w, place=None, method="", sets=tuple(replace(s, place=None, percent=None) for s in w.sets))
        for w in session.works
    )
    return replace(session, works=works, place=None, warm_up=None, cool_down=None)
