"""Rows that follow from others and bring the linear relaxation nearer to whole exercises: proofs end sooner.

A flag is raised by every exercise of a kind. Exercises of which one at the most may stand on a day raise it together:
else the relaxation takes a third of each of three, and a third of the flag.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from topset.ground.linear import Term, total
from topset.planner.draft import Dose, Draft, Flag, Limit

Part = tuple[frozenset[Dose], int]  # doses, and how many of them may stand on the day


def tighten(draft: Draft) -> Draft:
    """The same draft with rows that no plan can break."""
    limits = {day: [limit for limit in draft.limits if limit.day == day] for day in draft.problem.weekdays}
    for flag in draft.flags:
        there = limits[flag.day]
        for doses, most in together(flag.alone, there):
            draft.model.add(total(terms(draft, flag, doses)) <= most * flag.var)
        room = most_of(flag.two, there)
        if room > 1:
            draft.model.add(total(terms(draft, flag, flag.two)) <= 1 + (room - 1) * flag.var)
    return draft


def terms(draft: Draft, flag: Flag, doses: frozenset[Dose]) -> list[Term]:
    """Doses of the day of a flag, once each."""
    return [(draft.dose[index, flag.day, number], 1) for index, number in sorted(doses)]


def together(doses: frozenset[Dose], limits: Sequence[Limit]) -> list[Part]:
    """The parts of doses of which few may stand on the day, none within another; each exercise for itself is one."""
    parts = [(doses & limit.doses, limit.most) for limit in limits]
    parts += [(own, 1) for own in exercises_of(doses)]
    found: list[Part] = []
    for part, most in sorted(parts, key=lambda one: (one[1], -len(one[0]))):
        bites = most == 1 or len(exercises_of(part)) > most
        if part and bites and not any(part <= other for other, _ in found):
            found.append((part, most))
    return found


def exercises_of(doses: Iterable[Dose]) -> list[frozenset[Dose]]:
    """The doses of each exercise, of which one stands on a day."""
    found: dict[int, list[Dose]] = defaultdict(list)
    for index, number in doses:
        found[index].append((index, number))
    return [frozenset(own) for own in found.values()]


def most_of(doses: frozenset[Dose], limits: Sequence[Limit]) -> int:
    """At least as many exercises as can stand on the day in one of these doses."""
    left, room = doses, 0
    for limit in sorted(limits, key=lambda limit: (limit.most, -len(limit.doses & doses))):
        part = left & limit.doses
        if len(part) > limit.most:
            room += min(limit.most, len(exercises_of(part)))
            left -= part
    return room + len(exercises_of(left))
