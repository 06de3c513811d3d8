"""How many sets a week a muscle group begins with: near what was done, recovered from, and made progress with."""

from collections.abc import Mapping
from enum import StrEnum
from statistics import median
from typing import NamedTuple

from topset.adaptation.past import Lived, Past
from topset.evidence.journal_signs import HIGH_SORENESS, LOW_READINESS, MISSED_VOLUME
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.next_block import LESS, PROGRESS, SESSIONS, STANDSTILL
from topset.evidence.recovery import DETRAINING_FREE
from topset.ground.reason import Reason, Severity
from topset.model.learned import Learned, Lesson

CITES = ("C9", "C11", "C16", "D33", "rp-2024")
ROOM = 2  # sets between the start of a block and its peak, so that it has somewhere to go
TWICE = 2  # readings: one may be a bad day


class Case(StrEnum):
    """What the time behind says of a group."""

    NOT_RECOVERED = "LRN121"
    MISSED = "LRN122"
    GREW = "LRN123"
    STOOD = "LRN124"
    DONE = "LRN125"


class Group(NamedTuple):
    """Direct sets of a group in the hard weeks: the usual number, the first, the most; those planned on average."""

    usual: int
    first: int
    most: int
    planned: float | None


def learn(past: Past) -> Learned:
    """Every group that was trained; after a break the usual start is right, and that is said."""
    if not past.hard:
        return Learned()
    if past.away > past.figures(DETRAINING_FREE):
        said = f"{past.away} days without a session: sets begin as for somebody who starts anew."
        return Learned(lessons=(Lesson(_reason("LRN126", said, ("C9", "field-notes"))),))
    known, poor = _readings(past)
    sets: dict[str, int] = {}
    lessons = []
    for group in VolumeGroup:
        found = _group(past.hard, group)
        if found is None:
            continue
        case = _case(past, group, found, poor)
        start, words = _start(past, case, found, known=known)
        bounds = past.log.bounds[group]
        sets[group] = min(start, bounds.peak - ROOM)
        least = f", and {bounds.minimum} are the least that counts" if start < bounds.minimum else ""
        room = ", so that they can rise" if sets[group] < start else ""
        said = f"{group.capitalize()}: {words}: the block is to begin near {sets[group]}{room}{least}."
        after = f" (after {found.usual})" if sets[group] != found.usual else ""
        brief = f"{group} {sets[group]}{after}{f' (least: {bounds.minimum})' if least else ''}"
        lessons.append(Lesson(_reason(case, said, CITES), group, brief))
    return Learned(sets=sets, lessons=tuple(lessons))


def _group(weeks: tuple[Lived, ...], group: VolumeGroup) -> Group | None:
    """What was done for a group; None where that is nothing in most weeks."""
    done = [week.direct(group) for week in weeks]
    planned = [week.planned.get(group, 0) for week in weeks if week.planned is not None]
    usual = round(median(done))
    if not usual:
        return None
    return Group(usual, done[0], max(done), sum(planned) / len(planned) if planned else None)


def _case(past: Past, group: VolumeGroup, found: Group, poor: Mapping[str, str]) -> Case:
    if "" in poor or group in poor:
        return Case.NOT_RECOVERED
    kept = 1 - past.figures(MISSED_VOLUME) / 100
    if found.planned and sum(week.direct(group) for week in past.hard) < kept * found.planned * len(
        past.hard
    ):
        return Case.MISSED
    grew, stood = _progress(past, group)
    if grew > stood:
        return Case.GREW
    return Case.STOOD if stood else Case.DONE


def _start(past: Past, case: Case, found: Group, *, known: bool) -> tuple[int, str]:
    """The sets to begin with, and why in words."""
    done = f"{found.usual} direct sets a week were done"
    match case:
        case Case.NOT_RECOVERED:
            less = round(found.usual * (100 - past.figures(LESS)) / 100)
            return less, f"{done}, and not recovered from"
        case Case.MISSED:
            return found.usual, f"{done} of {round(found.planned or 0)} planned"
        case Case.GREW:
            start = max(found.usual, (found.first + found.most) // 2)
            return start, f"{done}, and the lifts grew"
        case Case.STOOD if known:
            return (
                found.most,
                f"{done}, recovered from, and the lifts stood still: up to {found.most} were done",
            )
        case _:
            return found.usual, done


def _progress(past: Past, group: VolumeGroup) -> tuple[int, int]:
    """Exercises of a group that grew, and those that did not."""
    grew = stood = 0
    for slug, lines in past.by_lift.items():
        track = past.tracks.get(slug)
        if track is None or group not in past.log.credit(lines[-1].exercise).direct:
            continue
        grams = [one.grams for one in track.estimates if one.date >= lines[0].entry.date]
        if len(grams) < past.figures(SESSIONS):
            continue
        if (grams[-1] - grams[0]) * 1000 >= past.figures(PROGRESS) * grams[0]:
            grew += 1
        elif len(grams) >= past.figures(STANDSTILL):
            stood += 1
    return grew, stood


def _readings(past: Past) -> tuple[bool, Mapping[str, str]]:
    """Whether anything was said of recovery, and what speaks against it: of a group, or of the whole lifter ("")."""
    since = past.hard[0].begin
    low, high = past.figures(LOW_READINESS), past.figures(HIGH_SORENESS)
    said: dict[str, list[bool]] = {}
    for entry in past.log.journal.entries:
        for line in entry.readings if entry.date >= since else ():
            if line.readiness is not None:
                said.setdefault("", []).append(line.readiness <= low)
            for name, points in line.soreness:
                said.setdefault(name, []).append(points >= high)
    poor = {name: name for name, bad in said.items() if sum(bad) >= TWICE and 2 * sum(bad) >= len(bad)}
    return bool(said), poor


def _reason(code: str, said: str, cites: tuple[str, ...]) -> Reason:
    return Reason(code, said, "", cites, severity=Severity.INFO)
