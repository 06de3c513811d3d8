"""Why not this instead: what a wish would cost, proven, or the smallest set of rules and facts that forbid it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, cycle, islice
from math import inf
from statistics import median_low

from topset.evidence.deloads import INTERVAL
from topset.ground.halt import Halt
from topset.ground.linear import total
from topset.ground.reason import Reason, Severity
from topset.ground.search import Watch
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Exercise
from topset.model.program import Weekday
from topset.notation.athlete_file import DAYS, MINUTES
from topset.planner.again import (
    Answer,
    Force,
    Setting,
    best,
    material_for,
    nothing,
    problems,
    setting_of,
    tries,
    value_of,
)
from topset.planner.asked import About, Asked
from topset.planner.build import Material, Wishes, modes_of, part_of, problem_of, wishes_of
from topset.planner.causes import obstacle
from topset.planner.conflict import Conflict, conflict
from topset.planner.draft import Draft
from topset.planner.explain import unmet_of
from topset.planner.focus import Focus
from topset.planner.forecast import changes, forecast, gain_points
from topset.planner.problem import Choice, Mode, Problem
from topset.planner.search import Found
from topset.planner.sense import days_that_help, fewer_days
from topset.planner.solve import draft_of
from topset.planner.splits import Split, habit_of
from topset.planner.worth import worth

SECONDS = 3.0  # deterministic, of the search with the wish
CLOSE = 0.01  # relative gap at which it ends
LIKELY = 3  # splits for each set of other days
MOST_WEEKS = 8  # sets of other days
OTHERWISE = ("Ask for another exercise of the movement.",)
SPLITS_TRIED = 3  # in which a conflict is looked for; the clearest is told

Those = Sequence[tuple[Split, Problem]]


@dataclass(frozen=True, slots=True)
class Change:
    """Growth of a muscle group in percent, in the plan and with the wish."""

    group: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to a wish.

    Possible wishes have a cost as a share of the expected gain of the plan: `cost` of the plan that was found with
    the wish, and `least`, below which no plan with it can come; negative where the wish makes the plan better.
    `gain` is the part of the cost that is expected gain; the rest is preferences and what is `lacking` then.
    Impossible ones have `facts`, or a `conflict` in one of the splits. Of some that were `stopped` nothing is known.
    """

    asked: Asked
    possible: bool | None
    cost: float = 0.0
    least: float = 0.0
    gain: float = 0.0
    split: str = ""
    changes: tuple[Change, ...] = ()
    lacking: tuple[Reason, ...] = ()
    facts: tuple[Reason, ...] = ()
    conflict: Conflict | None = None
    stopped: bool = False

    @property
    def how(self) -> str:
        """What brings it about in the athlete's file, where that is not what was asked in other words."""
        asked = self.asked
        if asked.about is About.AVOID and asked.exercise:
            return f'avoid = ["{asked.exercise.name}"]'
        return ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wish as problems and as rows to force in each; or the facts that forbid it."""

    those: Those = ()
    force: Force = nothing
    facts: tuple[Reason, ...] = ()


def why_not(
    found: Found,
    asked: Asked,
    seconds: float = SECONDS,
    halt: Halt | None = None,
    watch: Watch | None = None,
) -> Verdict:
    """Force a wish on a phase, solve again, and compare.

    Once `halt` is asked the best so far is compared; its bound holds for all that was not searched.
    """
    halt = halt or Halt()
    wanted = wanted_of(found, asked)
    if wanted.facts:
        return Verdict(asked, possible=False, facts=wanted.facts)
    ready = tries(wanted.those, wanted.force, found, halt)
    if halt.asked:
        return Verdict(asked, possible=None, stopped=True)
    answer = best(ready, seconds, CLOSE, halt, watch)
    if answer:
        return replace(compared(found, asked, answer), stopped=halt.asked)
    if any(one.bound > -inf for one in ready):
        return Verdict(asked, possible=None, stopped=halt.asked)
    return replace(Verdict(asked, possible=False, conflict=clearest(wanted, halt)), stopped=halt.asked)


def compared(found: Found, asked: Asked, answer: Answer) -> Verdict:
    """The plan with the wish beside the plan without it."""
    points = gain_points(found.problem, found.solution)
    value = value_of(found)
    lost = points - gain_points(answer.problem, answer.solution)
    before, after = forecast(found.problem, found.solution), forecast(answer.problem, answer.solution)
    known = {reason.message for reason in unmet_of(found.problem, found.solution)}
    lacking = (r for r in unmet_of(answer.problem, answer.solution) if r.message not in known)
    return Verdict(
        asked,
        possible=True,
        cost=(value - answer.value) / points,
        least=(value - answer.bound) / points,
        gain=lost / points,
        split=answer.split.name,
        changes=tuple(Change(group, was, is_) for group, was, is_ in changes(before, after)),
        lacking=tuple(lacking),
    )


def clearest(wanted: Wanted, halt: Halt) -> Conflict | None:
    """A conflict in one of the likeliest splits: the shortest of where most may stand, as that is least to blame."""
    found = []
    for _, problem in wanted.those[:SPLITS_TRIED]:
        draft = draft_of(problem)
        wanted.force(draft)
        if collides := conflict(draft, halt):
            found.append((-len(problem.modes), len(collides.members), collides))
    return min(found, key=lambda one: one[:2])[-1] if found else None


def wanted_of(found: Found, asked: Asked) -> Wanted:
    """The problems and rows that a wish asks for."""
    setting = setting_of(found)
    match asked.about:
        case About.EXERCISE | About.SETS:
            return with_exercise(setting, found, asked)
        case About.BACKWARDS | About.BACK_OFFS:
            return with_method(setting, asked)
        case About.NO_DELOAD:
            return Wanted(facts=(deloads(setting),))
        case About.SPLIT:
            return with_split(setting, asked)
        case About.AVOID:
            return without_exercise(setting, asked)
        case About.SUPERSETS:
            return for_athlete(setting, replace(setting.athlete, supersets=asked.wanted))
        case _:
            return other_days(setting, asked)


def fact(message: str, remedy: str = "", code: str = "PLAN003", cites: tuple[str, ...] = ()) -> Reason:
    """Something that is so, whatever the solver does."""
    return Reason(code, message, remedy, cites, severity=Severity.WARNING)


def with_exercise(setting: Setting, found: Found, asked: Asked) -> Wanted:
    """An exercise on a day, or on any; with so many sets at some time of the block."""
    exercise = asked.exercise
    assert exercise
    if against := obstacle(exercise, setting.athlete, setting.figures):
        return Wanted(facts=(against,))
    if idle := [day for day in asked.days if day not in setting.athlete.days]:
        return Wanted(
            facts=tuple(fact(f"{day.full} is no training day.", "Add it to [days].") for day in idle)
        )
    material, index = including(material_for(setting), exercise)
    if not material.modes[index]:
        return Wanted(facts=(fact(f"No sets of {exercise.name} suit this goal, level and gym.", *OTHERWISE),))
    if asked.number and not any(fits(mode, asked.number) for mode in material.modes[index]):
        most = max(mode.peak for mode in material.modes[index])
        words = f"No dose of {exercise.name} has {asked.number} sets: {most} are the most in a session."
        return Wanted(facts=(fact(words, "Ask for fewer, on two days.", "VOL106"),))

    def write(draft: Draft) -> None:
        for wanted in asked.days or (None,):
            chosen = [
                (var, 1)
                for (i, day, number), var in draft.dose.items()
                if i == index
                and wanted in (None, day)
                and (not asked.number or fits(draft.problem.modes[i, day][number], asked.number))
            ]
            draft.model.add(total(chosen) >= 1)

    those = tuple(problems(setting, material))
    having = [one for one in those if stands_on(one[1], index, asked.days)]
    if not having:
        where = f" on {' and '.join(day.full for day in asked.days)}" if asked.days else ""
        return Wanted(facts=(fact(f"No split for these days trains {exercise.pattern}{where}."),))
    return Wanted(sorted(having, key=lambda one: one[0].days != found.split.days), write)


def stands_on(problem: Problem, index: int, days: Sequence[Weekday]) -> bool:
    """Whether a choice may stand on each of the days; on any, where none is named."""
    there = {day for i, day in problem.modes if i == index}
    return there.issuperset(days) if days else bool(there)


def without_exercise(setting: Setting, asked: Asked) -> Wanted:
    """The plan of somebody who has it on the list to avoid, and wishes for it no more."""
    assert asked.exercise
    slug = asked.exercise.slug
    wishes = tuple(wish for wish in setting.athlete.wishes if wish.subject != slug)
    athlete = replace(setting.athlete, avoid=setting.athlete.avoid | {slug}, wishes=wishes)
    return for_athlete(replace(setting, wishes=keep(setting, wishes_of(athlete, setting.figures))), athlete)


def fits(mode: Mode, number: int) -> bool:
    """Whether a dose has so many sets in some week."""
    return mode.start <= number <= mode.peak


def including(material: Material, exercise: Exercise) -> tuple[Material, int]:
    """The material with the exercise among its choices, and the number of that choice."""
    for index, choice in enumerate(material.choices):
        if exercise.slug in {member.slug for member in choice.members} and material.modes[index]:
            return material, index
    new = Choice((exercise,), worth(exercise, material.athlete))
    modes = tuple(modes_of(new, material.athlete, material.figures, material.wishes))
    wider = replace(material, choices=(*material.choices, new), modes=(*material.modes, modes))
    return wider, len(material.choices)


def with_method(setting: Setting, asked: Asked) -> Wanted:
    """A muscle trained Backwards, or a lift with back-offs; refused as a wish in the athlete's file would be."""
    backwards = asked.about is About.BACKWARDS
    subjects = [group.value for group in asked.groups] or [asked.exercise.slug if asked.exercise else ""]
    kind = "backwards" if backwards else "back-offs"
    new = tuple(Wish(kind, subject) for subject in subjects)
    others = tuple(w for w in setting.athlete.wishes if w not in new and not (backwards and w.kind == kind))
    athlete = replace(setting.athlete, wishes=(*others, *new))
    wishes = wishes_of(athlete, setting.figures)
    before = {
        reason.message for reason in wishes_of(replace(athlete, wishes=others), setting.figures).refused
    }
    if refused := tuple(reason for reason in wishes.refused if reason.message not in before):
        return Wanted(facts=refused)
    tried = replace(setting, athlete=athlete, wishes=wishes if backwards else keep(setting, wishes))
    method = "backwards" if backwards else "top-back-off"

    def write(draft: Draft) -> None:
        for subject in subjects:
            chosen = [
                (var, 1)
                for (i, day, number), var in draft.dose.items()
                if draft.problem.modes[i, day][number].scheme.method == method
                and subject in (part_of(draft.problem.choices[i]), draft.problem.choices[i].like.slug)
            ]
            draft.model.add(total(chosen) >= 1)

    those = tuple(problems(tried, material_for(tried)))
    if missing := [subject for subject in subjects if not any(done_by(method, subject, p) for _, p in those)]:
        return Wanted(facts=tuple(no_such_method(asked, subject) for subject in missing))
    return Wanted(those, write)


def done_by(method: str, subject: str, problem: Problem) -> bool:
    """Whether a lift, or an exercise of a part, may be done by a method on some day."""
    return any(
        mode.scheme.method == method
        and subject in (part_of(problem.choices[i]), problem.choices[i].like.slug)
        for (i, _), modes in problem.modes.items()
        for mode in modes
    )


def no_such_method(asked: Asked, subject: str) -> Reason:
    """That no day has a dose by the method."""
    if asked.exercise:
        words = (
            f"No split for these days trains {asked.exercise.pattern}, so that no day can take the top set."
        )
        return fact(words, *OTHERWISE)
    words = f"Nothing that works {subject} first can be trained Backwards here."
    return fact(words, "Equipment that can be loaded for it.", "SEL615", ("A16",))


def keep(setting: Setting, wishes: Wishes) -> Wishes:
    """The parts trained Backwards in this phase, whatever the athlete wishes for."""
    return replace(wishes, backwards=setting.wishes.backwards)


def deloads(setting: Setting) -> Reason:
    """Deloads are laid out by rule; they cost and bring the search nothing."""
    usual = setting.figures(INTERVAL)
    return fact(
        f"Every stretch of hard weeks ends in a deload, after about {usual} weeks: a rule of the weeks, "
        "which no choice of exercises changes.",
        "Take the deload out of the text of the program; `topset check` will say where that goes too far.",
        "PRG802",
        INTERVAL.cites,
    )


def with_split(setting: Setting, asked: Asked) -> Wanted:
    """The splits of exactly these foci; where none is usual, the foci in turn."""
    material = material_for(setting)
    usual = [one for one in problems(setting, material) if {f for _, f in one[0].days} == set(asked.foci)]
    return Wanted(usual or [in_turn(setting, material, asked.foci)])


def in_turn(setting: Setting, material: Material, foci: tuple[Focus, ...]) -> tuple[Split, Problem]:
    """A split that goes through the foci again and again."""
    days = sorted(setting.athlete.days, key=lambda day: day.index)
    dealt = tuple(zip(days, islice(cycle(foci), len(days)), strict=True))
    split = Split(dealt, habit_of(dealt))
    phase = setting.phase
    return split, problem_of(material, split, phase.spare, phase.steps, phase.before)


def other_days(setting: Setting, asked: Asked) -> Wanted:
    """Other training days, or other minutes on them."""
    days = setting.athlete.days
    weeks = list(islice(weeks_of(days_like(setting), asked), MOST_WEEKS))
    if not weeks:
        return Wanted(facts=(no_such_week(len(days), asked),))
    athlete = replace(setting.athlete, days=weeks[0])
    if (helping := days_that_help(athlete)) != tuple(weeks[0]):
        return Wanted(facts=tuple(fewer_days(athlete, helping)))
    those: list[tuple[Split, Problem]] = []
    for week in weeks:
        changed = replace(setting, athlete=replace(setting.athlete, days=week))
        most = LIKELY if len(weeks) > 1 else 99
        those.extend(problems(changed, material_for(changed), most))
    return Wanted(those)


def days_like(setting: Setting) -> dict[Weekday, int]:
    """The training days with their minutes."""
    return dict(setting.athlete.days)


def weeks_of(days: dict[Weekday, int], asked: Asked) -> Iterator[dict[Weekday, int]]:
    """Every week that the wish describes; days are as long as they were, new ones as long as the usual."""
    usual = median_low(days.values())
    if asked.about is About.MINUTES:
        if not MINUTES[0] <= asked.number <= MINUTES[1]:
            return
        changed = [asked.day] if asked.day else list(days)
        if all(day in days for day in changed):
            yield {day: asked.number if day in changed else minutes for day, minutes in days.items()}
        return
    if asked.about is About.DAYS and DAYS[0] <= asked.number <= DAYS[1]:
        wanted = [set(some) for some in combinations(Weekday, asked.number)]
        near = [some for some in wanted if some <= set(days) or some >= set(days)]
    elif asked.about is About.WITHOUT and asked.day in days and len(days) > DAYS[0]:
        near = [set(days) - {asked.day}]
    elif asked.about is About.ALSO and asked.day and asked.day not in days and len(days) < DAYS[1]:
        near = [{*days, asked.day}]
    else:
        near = []
    yield from ({day: days.get(day, usual) for day in Weekday if day in some} for some in near)


def no_such_week(count: int, asked: Asked) -> Reason:
    """Why a wish about days describes no week."""
    if asked.about is About.MINUTES and not MINUTES[0] <= asked.number <= MINUTES[1]:
        return fact(f"A session takes {MINUTES[0]} to {MINUTES[1]} minutes.")
    if asked.day and asked.about in (About.WITHOUT, About.MINUTES):
        if count <= DAYS[0] and asked.about is About.WITHOUT:
            return fact(f"{DAYS[0]} training days are the fewest that can be planned.")
        return fact(f"{asked.day.full} is no training day.")
    if asked.about is About.ALSO and asked.day and count < DAYS[1]:
        return fact(f"{asked.day.full} is a training day already.")
    return fact(
        f"A week has {DAYS[0]} to {DAYS[1]} training days: a muscle rests between sessions.", "", "PLAN003"
    )


def for_athlete(setting: Setting, athlete: Athlete) -> Wanted:
    """The same phase for somebody changed."""
    changed = replace(setting, athlete=athlete)
    return Wanted(tuple(problems(changed, material_for(changed))))
