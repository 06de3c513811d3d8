"""Why a load is what it is: the known maximum, the share of it that reps and reserve allow, and what the gym loads."""

from topset.formulas import DEFAULT, formulas, one_rep_max
from topset.formulas.rts import percent_for
from topset.ground.units import Load, Unit, plain
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode
from topset.model.prescription import AtLoad, MethodCall, OwnWeight, Role, SetGroup
from topset.model.program import ExerciseLine, Max
from topset.planner.loads import record

Told = tuple[str, tuple[str, ...], tuple[str, ...]]  # words, rules, citations
LOADED = (LoadMode.EXTERNAL, LoadMode.PER_HAND)


def why_load(exercise: Exercise, lines: tuple[ExerciseLine, ...], athlete: Athlete) -> Told | None:
    """The reason for the loads of the first block; None where nothing could be loaded, or no line is there."""
    parts = [part for line in lines[:1] for part in line.parts]
    method = next((part for part in parts if isinstance(part, MethodCall)), None)
    known = record(exercise, athlete)
    if method:
        return by_method(method, known)
    work = next((p for p in parts if isinstance(p, SetGroup) and p.role is not Role.RAMP), None)
    if work is None or exercise.load_mode in (LoadMode.NONE, LoadMode.BAND):
        return None
    if known is None:
        return ("no maximum is known: the reps in reserve say how heavy", (), ("tuchscherer-rts",))
    if not work.amount:
        return (f"reps follow from {best(known, exercise)}; nothing is loaded", (), ("tuchscherer-rts",))
    first, last = work.amount[0], work.amount[-1]
    if isinstance(first, OwnWeight):
        return (f"body weight with what {best(known, exercise)} leaves to spare", (), ("tuchscherer-rts",))
    if not isinstance(first, AtLoad) or not isinstance(last, AtLoad):
        return None
    return by_maximum(exercise, known, work, (first.lo, last.lo))


def by_method(method: MethodCall, known: Max | None) -> Told:
    """A method works its loads out."""
    if known is None:
        return (f"{method.name} goes by reps in reserve: no maximum is known", (), ())
    return (f"{method.name} takes its shares of the maximum that is known", (), ("B27",))


def by_maximum(exercise: Exercise, known: Max, work: SetGroup, ends: tuple[Load, Load]) -> Told:
    """The first load as a share of the 1RM; the last where it rises."""
    most = one_rep_max(known.load.grams, known.reps)
    assert most
    first, last = ends
    low = work.reps[0].span.lo
    if not work.effort:
        return by_steps(best(known, exercise), first.grams / most, work, ends)
    spare = work.effort[0].rir.lo
    wanted = percent_for(2 * low + spare) or 0
    words = (
        f"{first} for {low} reps with {plain(spare / 2)} in reserve: those allow {plain(wanted / 10)}% of "
        f"{best(known, exercise)}, so {written(most * wanted / 1000, first.unit)}, "
        f"rounded to what the gym loads"
    )
    if last != first:
        words += f"; {last} at the end of the block, as the reserve falls"
    return (words, (), ("tuchscherer-rts", *formulas()[DEFAULT].cites))


def best(known: Max, exercise: Exercise) -> str:
    """The record in words: a 1RM, or one estimated from a set."""
    if exercise.load_mode not in LOADED:
        added = f"{known.load} added, " if known.load.grams else ""
        return f"the known best of {added}{known.reps} {'rep' if known.reps == 1 else 'reps'}"
    if known.reps == 1:
        return f"the 1RM of {known.load}"
    most = one_rep_max(known.load.grams, known.reps) or 0
    return (
        f"the 1RM of {written(most, known.load.unit)} estimated from {known.load} x{known.reps} ({DEFAULT})"
    )


def written(grams: float, unit: Unit) -> str:
    """A mass to a tenth."""
    return f"{plain(round(Load(round(grams), unit).number, 1))} {unit}"


def by_steps(known: str, share: float, work: SetGroup, ends: tuple[Load, Load]) -> Told:
    """A beginner's loads, which begin easy and rise by steps; what is kept in reserve is not written."""
    first, last = ends
    words = f"{first} for {work.reps[0].span.lo} reps is {plain(round(100 * share))}% of {known}"
    if last != first:
        words += f": easy, so that the load can rise by steps, to {last} for {work.reps[-1].span.lo} in the last week"
    return (words, ("PRG801",), ("C20", "D49"))
