"""Lifts whose maxima are known and that the plan does not train: each said, with the reason."""

from collections.abc import Collection, Iterator

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.ground.reason import Reason, Severity
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise
from topset.planner.candidates import objection
from topset.planner.sense import listed

REMEDY = "Wish for it to have it in the plan."
FEW = 3  # names in a sentence
MANY = 4  # sentences of one kind


def left_out(
    athlete: Athlete, figures: Figures, trained: Collection[str], said: Collection[Reason]
) -> Iterator[Reason]:
    """Every lift with a maximum that is not among the trained ones, unless something was said of it already."""
    every = {**exercises(), **athlete.own}
    mine = [every[slug] for slug in sorted(trained) if slug in every]
    named = (known.exercise for known in athlete.maxes if known not in athlete.learned.maxes)
    done_with = {*trained, *athlete.learned.tired}  # what is to be changed was told with its reason
    missing = [every[slug] for slug in dict.fromkeys(named) if slug in every and slug not in done_with]
    untold = [lift for lift in missing if not any(r.message.startswith(f"{lift.name} ") for r in said)]
    possible = [lift for lift in untold if not objection(lift, athlete, figures)]
    together = possible if len(possible) > MANY else []
    yield from (why_left_out(lift, mine, athlete, figures) for lift in untold if lift not in together)
    if together:
        yield left_out_together(together)


def left_out_together(lifts: list[Exercise]) -> Reason:
    """Many lifts, as of somebody who has logged all that was ever lifted: told in one sentence."""
    names = listed([lift.name for lift in lifts])
    message = f"{names} are left out, though their maxima are known: what stands in their places brings more."
    return Reason("KNOWN", message, "Wish for those that you want in the plan.", severity=Severity.INFO)


def why_left_out(lift: Exercise, trained: list[Exercise], athlete: Athlete, figures: Figures) -> Reason:
    """What speaks against it, or what stands in its place, or that there was none."""
    against = objection(lift, athlete, figures)
    if against:
        message = f"{against.message[:-1]}; it is left out, though its maximum is known."
        return Reason("KNOWN", message, against.remedy, against.cites, severity=Severity.INFO)
    kin = [e.name for e in trained if e.pattern is lift.pattern][:FEW]
    message = (
        f"{lift.name} is left out, though its maximum is known: the plan has {listed(kin)} in its place."
        if kin
        else f"{lift.name} found no place within the days, the minutes and the other work,"
        " though its maximum is known."
    )
    return Reason("KNOWN", message, REMEDY, severity=Severity.INFO)
