"""Which exercises made progress, and which are to be changed: those that stalled, were left out, or hurt."""

import datetime
import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from topset.adaptation.past import Past
from topset.evidence.next_block import LEFT_OUT, OFTEN, PROGRESS, SESSIONS, STANDSTILL
from topset.evidence.progression import PLATEAU_SESSIONS
from topset.evidence.strength_estimate import TRAINING_ANEW
from topset.ground.reason import Reason, Severity
from topset.ground.units import plain
from topset.model.exercise import Kind
from topset.model.learned import Learned, Lesson
from topset.model.program import Goal

TRAINED = frozenset({Kind.COMPOUND, Kind.ISOLATION})
FOR_STRENGTH = frozenset({Goal.STRENGTH, Goal.POWER, Goal.MIXED})
HURT = re.compile(
    r"\b(pain(?:ful|s)?|hurts?|hurting|ach(?:e|es|y|ing)|twinges?|tweaked?|injur(?:y|ed))\b", re.IGNORECASE
)
NOT_HURT = re.compile(r"\b(no|not|without|never|didn't|doesn't|free of)\b[\w\s]{0,12}$", re.IGNORECASE)
FREE = re.compile(r"^[- ]free\b", re.IGNORECASE)


class Fate(StrEnum):
    """What is said of an exercise."""

    GREW = "LRN111"
    STALLED = "LRN112"
    LEFT_OUT = "LRN113"
    HURT = "LRN114"
    STAYS = "LRN115"  # it stalled, but it is the lift itself that is wanted


CITES = {
    Fate.GREW: ("C3", "C18"),
    Fate.STALLED: ("B1", "B18", "C18"),
    Fate.LEFT_OUT: ("C18", "D48"),
    Fate.HURT: ("D49",),
    Fate.STAYS: ("B1", "E1"),
}


class Judged(NamedTuple):
    """An exercise with its fate, in words."""

    slug: str
    fate: Fate
    words: str
    brief: str
    remedy: str = ""


def learn(past: Past) -> Learned:
    """Every exercise of the weeks looked back at that something can be said of."""
    found = tuple(_judge(past))
    lessons = (_lesson(past, one) for one in found)
    tired = (Fate.STALLED, Fate.LEFT_OUT, Fate.HURT)
    return Learned(
        worked=frozenset(one.slug for one in found if one.fate is Fate.GREW),
        tired=frozenset(one.slug for one in found if one.fate in tired),
        practised=_practised(past),
        lessons=tuple(lessons),
    )


def _judge(past: Past) -> Iterator[Judged]:
    """Pain first, then what was not done, then progress."""
    left_out = dict(_left_out(past))
    for slug in dict.fromkeys((*past.by_lift, *left_out)):
        lines = past.by_lift.get(slug, ())
        pain = next((note for line in reversed(lines) if (note := _pain(line.lift.note))), "")
        if pain:
            remedy = "See a physician if it goes on."
            yield Judged(slug, Fate.HURT, f'a note says "{pain}"', f'"{pain}"', remedy)
        elif slug in left_out:
            words = left_out[slug]
            yield Judged(slug, Fate.LEFT_OUT, f"it was {words}", words)
        else:
            yield from _progress(past, slug)


def _pain(note: str) -> str:
    """The note, where it speaks of pain."""
    for found in HURT.finditer(note):
        if not NOT_HURT.search(note[: found.start()]) and not FREE.match(note[found.end() :]):
            return " ".join(note.split())[:60]
    return ""


def _left_out(past: Past) -> Iterator[tuple[str, str]]:
    """Exercises of the program that were not done in most of the sessions that were."""
    if past.block is None:
        return
    planned: dict[str, int] = {}
    done: dict[str, int] = {}
    for entry, number in past.block.pairs:
        session = past.block.schedule.sessions[number]
        lifted = {lift.exercise for lift in entry.lifts}
        for slug in {work.exercise.slug for work in session.works}:
            planned[slug] = planned.get(slug, 0) + 1
            done[slug] = done.get(slug, 0) + (slug in lifted)
    for slug, count in planned.items():
        missed = count - done[slug]
        if count >= past.figures(PLATEAU_SESSIONS) and 100 * missed >= past.figures(LEFT_OUT) * count:
            yield slug, f"left out of {missed} of {count} sessions"


def _progress(past: Past, slug: str) -> Iterator[Judged]:
    """By the estimated 1RM from the first of the weeks to the last, else by the reps at body weight."""
    lines = past.by_lift[slug]
    track = past.tracks.get(slug)
    if track is None:
        yield from _by_reps(past, slug)
        return
    grams = [one.grams for one in track.estimates if lines[0].entry.date <= one.date]
    if len(grams) < past.figures(SESSIONS):
        return
    rise = round(1000 * (grams[-1] - grams[0]) / grams[0])
    since = len(grams) - 1 - max(range(len(grams)), key=lambda n: grams[n])
    if rise >= past.figures(TRAINING_ANEW):
        return  # nobody grows so fast: another machine, or another way of writing loads
    if rise >= past.figures(PROGRESS):
        share = f"{plain(rise / 10)} %"
        yield Judged(slug, Fate.GREW, f"the 1RM rose by {share} in {len(grams)} sessions", f"+{share}")
    elif len(grams) >= past.figures(STANDSTILL) and since >= past.figures(PLATEAU_SESSIONS):
        words = f"not risen for {since} of {len(grams)} sessions"
        yield _stalled(past, slug, (f"the 1RM has {words}", words))


def _by_reps(past: Past, slug: str) -> Iterator[Judged]:
    """Progress by the reps or seconds of the best set of each session; who does the same ones again may mean to."""
    best: dict[datetime.date, int] = {}
    for line in past.by_lift[slug]:
        if line.exercise.kind in TRAINED:
            most = max((done.count for done in line.done), default=0)
            best[line.entry.date] = max(best.get(line.entry.date, 0), most)
    counts = list(best.values())
    if len(counts) >= past.figures(SESSIONS) and counts[-1] > counts[0]:
        rise = f"from {counts[0]} to {counts[-1]}"
        yield Judged(slug, Fate.GREW, f"the best set rose {rise} in {len(counts)} sessions", rise)


def _stalled(past: Past, slug: str, words: tuple[str, str]) -> Judged:
    """A main lift is not changed for whoever wants to be strong in it: how it is done may be."""
    exercise, goal = past.log.exercise(slug), past.athlete.goal if past.athlete else None
    if exercise and exercise.main_lift and goal in FOR_STRENGTH:
        return Judged(slug, Fate.STAYS, *words, "Change how it is done: a top set and back-offs.")
    return Judged(slug, Fate.STALLED, *words)


def _practised(past: Past) -> frozenset[str]:
    """Main lifts that were trained week by week."""
    weeks = len(past.hard)
    often = past.figures(OFTEN) * weeks
    return frozenset(
        slug
        for slug, lines in past.by_lift.items()
        if weeks
        and past.can_be_planned(slug)
        and lines[-1].exercise.main_lift
        and len({line.entry.date for line in lines}) >= often
    )


def _lesson(past: Past, one: Judged) -> Lesson:
    ends = {Fate.GREW: "it stays", Fate.STAYS: "it stays, for it is the lift itself that is to grow"}
    end = ends.get(one.fate, "another takes its place, if there is one")
    said = f"{past.log.name(one.slug)}: {one.words}; {end}."
    reason = Reason(one.fate, said, one.remedy, CITES[one.fate], severity=Severity.INFO)
    return Lesson(reason, one.slug, f"{past.log.name(one.slug)} ({one.brief})")
