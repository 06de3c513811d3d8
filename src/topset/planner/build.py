"""From an athlete to a problem: the split, the choices, the doses, the minutes; and what cannot even be tried."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from topset.catalogue import exercises
from topset.evidence.figure import Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import BACKWARDS_PARTS, BACKWARDS_WEEKS
from topset.evidence.sessions import HEAVY_SPINE
from topset.ground.reason import Reason, Severity
from topset.methods.backwards import Backwards
from topset.methods.top_back_off import TopBackOff
from topset.metrics.set_credit import credit as set_credit
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode
from topset.model.program import Level, Weekday
from topset.planner.candidates import choices, objection
from topset.planner.doses import back_offs, backwards, doses, form_for
from topset.planner.frame import room
from topset.planner.problem import Choice, Mode, Problem
from topset.planner.sore import near
from topset.planner.splits import Split

BEFORE_A_MEET = 5  # weeks after a Backwards block: a test, some heavy work, and the taper


@dataclass(frozen=True, slots=True)
class Wishes:
    """What can be tried: parts to train Backwards, lifts for back-offs; and what cannot, with the reasons."""

    backwards: tuple[VolumeGroup, ...] = ()
    back_offs: frozenset[str] = frozenset()
    refused: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Material:
    """What is the same for every split: who, what may be chosen, and in which doses."""

    athlete: Athlete
    figures: Figures
    wishes: Wishes
    choices: tuple[Choice, ...]
    modes: tuple[tuple[Mode, ...], ...]


def material_of(athlete: Athlete, figures: Figures, wishes: Wishes) -> Material:
    """The choices of an athlete, each with its doses."""
    found = choices(athlete, figures)
    modes = tuple(tuple(modes_of(choice, athlete, figures, wishes)) for choice in found)
    return Material(athlete, figures, wishes, found, modes)


def problem_of(
    material: Material,
    split: Split,
    spare: Mapping[Weekday, int] | None = None,
    steps: int = 5,
    before: Mapping[VolumeGroup, int] | None = None,
) -> Problem:
    """The problem of a phase in one split. `spare` takes minutes off a day; sets rise in `steps` of the weeks."""
    athlete = material.athlete
    modes = {
        (index, day): material.modes[index]
        for day, focus in split.days
        for index, choice in enumerate(material.choices)
        if choice.pattern in focus.patterns
    }
    budget = {day: room(athlete.days[day]) - (spare or {}).get(day, 0) for day, _ in split.days}
    return Problem(
        athlete,
        material.figures,
        split.days,
        budget,
        material.choices,
        modes,
        material.wishes.backwards,
        steps,
        before or {},
        split.habit,
        spare=spare or {},
    )


def modes_of(choice: Choice, athlete: Athlete, figures: Figures, wishes: Wishes) -> Iterator[Mode]:
    """Plain doses, and those of the methods that were wished for."""
    yield from doses(choice, athlete, figures)
    if choice.like.slug in wishes.back_offs:
        yield back_offs(choice, athlete, figures)
    if part_of(choice) in wishes.backwards and loadable_backwards(choice, athlete, figures):
        yield backwards(choice, figures)


def loadable_backwards(choice: Choice, athlete: Athlete, figures: Figures) -> bool:
    """Whether ten sets of four make sense: a load that challenges four reps, nothing for the spine or what hurts."""
    return bears_ten_sets(choice.like, athlete, figures) and not near(choice.like, athlete)


def bears_ten_sets(exercise: Exercise, athlete: Athlete, figures: Figures) -> bool:
    """Whether an exercise as such suits the method, whoever hurts where."""
    loaded = exercise.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)
    suits = not Backwards(figures=figures).eligible(exercise, athlete)
    return loaded and suits and exercise.spine < figures(HEAVY_SPINE)


def part_of(choice: Choice) -> VolumeGroup | None:
    """The part that Backwards work on an exercise is for: the first that it trains."""
    return first_of(choice.like)


def all_hurt(group: VolumeGroup, athlete: Athlete, figures: Figures) -> bool:
    """Whether a joint that hurts works in everything with which a part could be trained Backwards."""
    first = [e for e in exercises().values() if first_of(e) is group and athlete.gym.offers(e)]
    suited = [exercise for exercise in first if bears_ten_sets(exercise, athlete, figures)]
    return bool(suited) and all(near(exercise, athlete) for exercise in suited)


def first_of(exercise: Exercise) -> VolumeGroup | None:
    """The first part that an exercise trains directly."""
    return next(iter(set_credit(exercise).direct), None)


def wishes_of(athlete: Athlete, figures: Figures) -> Wishes:
    """Sort the wishes into those that can be tried and those that cannot, whoever plans."""
    refused = [*refused_exercises(athlete, figures), *refused_combined(athlete)]
    parts, reasons = parts_of(athlete, figures)
    refused.extend(reasons)
    lifts = set()
    for slug in athlete.wished("back-offs"):
        exercise = known(athlete, slug)
        form = TopBackOff(goal=form_for(exercise, athlete), figures=figures)
        reason = (
            objection(exercise, athlete, figures)
            or next((of_lift(r, exercise) for r in form.eligible(exercise, athlete)), None)
            or without_max(exercise, athlete)
        )
        if reason:
            refused.append(reason)
        else:
            lifts.add(slug)
    return Wishes(parts, frozenset(lifts), tuple(dict.fromkeys(refused)))


def of_lift(reason: Reason, exercise: Exercise) -> Reason:
    """What a method says of a lift, with its name."""
    if exercise.name in reason.message:
        return reason
    said = f"{reason.message[:1].lower()}{reason.message[1:]}"
    return replace(reason, message=f"No back-offs on {exercise.name}: {said}")


def known(athlete: Athlete, slug: str) -> Exercise:
    """The athlete's own exercise, or the catalogue's."""
    return athlete.own.get(slug) or exercises()[slug]


def without_max(exercise: Exercise, athlete: Athlete) -> Reason | None:
    """A percentage means nothing without a maximum."""
    if any(m.exercise == exercise.slug for m in athlete.maxes):
        return None
    return Reason(
        "PLAN002",
        f"No maximum of {exercise.name} is known, so its top set cannot be given a load.",
        "Add it to the maxes; a rep-max such as 100kg x5 will do.",
        ("B27",),
        severity=Severity.WARNING,
    )


def refused_exercises(athlete: Athlete, figures: Figures) -> Iterator[Reason]:
    """Wished exercises that cannot be given."""
    for slug in athlete.wished("exercise"):
        if reason := objection(known(athlete, slug), athlete, figures):
            yield reason


def refused_combined(athlete: Athlete) -> Iterator[Reason]:
    """Back and legs together are not for beginners."""
    if athlete.wished("back-and-legs") and athlete.level is Level.BEGINNER:
        yield Reason(
            "SEL604",
            "Back and legs in one session are not for beginners.",
            "Learn the patterns of each on days of their own first.",
            ("D17", "D18"),
            severity=Severity.WARNING,
        )


def parts_of(athlete: Athlete, figures: Figures) -> tuple[tuple[VolumeGroup, ...], list[Reason]]:
    """At most two parts for Backwards (A20), none for beginners."""
    wished = tuple(VolumeGroup(group) for group in athlete.wished("backwards"))
    if wished and athlete.level is Level.BEGINNER:
        reason = "Backwards work is not for beginners: ten heavy sets ask for settled technique."
        return (), [
            Reason("SEL602", reason, "Train traditionally for now.", ("E23",), severity=Severity.WARNING)
        ]
    if wished and athlete.learned.traditional:
        said = "Backwards work waits: the last block was one, and a traditional block follows it."
        return (), [
            Reason(
                "WISH", said, "Wish for it in the block after this one.", ("A25",), severity=Severity.WARNING
            )
        ]
    if wished and athlete.meet and athlete.weeks < figures(BACKWARDS_WEEKS).hi + BEFORE_A_MEET:
        said = f"Backwards work does not fit into {athlete.weeks} weeks before a competition."
        later = "Wish for it again after the competition."
        return (), [Reason("WISH", said, later, ("A25", "A28"), severity=Severity.WARNING)]
    sore = [group for group in wished if all_hurt(group, athlete, figures)]
    wished = tuple(group for group in wished if group not in sore)
    most = figures(BACKWARDS_PARTS)
    reasons = [
        Reason(
            "WISH",
            f"{group.capitalize()} cannot be trained Backwards while the {' and '.join(sorted(athlete.hurts))} hurts:"
            " ten heavy sets are no work for a sore joint.",
            "Train it with light loads, and wish again once nothing hurts.",
            severity=Severity.WARNING,
        )
        for group in sore
    ] + [
        Reason(
            "SEL605",
            f"{group.capitalize()} is not trained Backwards: {most} parts a week are the most.",
            "Wish for it in the next block.",
            ("A20",),
            severity=Severity.WARNING,
        )
        for group in wished[most:]
    ]
    return wished[:most], reasons
