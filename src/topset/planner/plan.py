"""Plan a program: problem, proof, layout, and everything that could not be met said first."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import ceil

from topset.catalogue import exercises
from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.landmarks import VolumeGroup
from topset.evidence.progression import BACKWARDS_WEEKS
from topset.ground.halt import Halt
from topset.ground.reason import Reason
from topset.ground.search import Watch, anew
from topset.ground.units import Span
from topset.methods.expand import expand
from topset.metrics.heavy_work import blocks_without_heavy_work
from topset.metrics.minutes import session_minutes
from topset.metrics.view import View
from topset.model.athlete import Athlete, Wish
from topset.model.program import Comments, Program, Weekday
from topset.planner.again import Setting
from topset.planner.answer import Plan, Splits, Status
from topset.planner.as_learned import fewer_than_learned
from topset.planner.build import Wishes, material_of, wishes_of
from topset.planner.explain import reasons_of, shortage, unmet_of
from topset.planner.fed import fed_by_others
from topset.planner.first_loads import how_to_find_loads
from topset.planner.frame import give
from topset.planner.fresh import without_repeats
from topset.planner.layout import Part, program_of
from topset.planner.left_out import left_out
from topset.planner.no_plan import no_plan
from topset.planner.problem import DIRECT
from topset.planner.retests import testable
from topset.planner.search import Effort, Found, Phase, search
from topset.planner.sense import all_of_it, within_reason
from topset.planner.spare import spare_room
from topset.planner.taught import taught
from topset.planner.weeks import Calendar, Kind, blocks

IN_HASTE = 0.2  # seconds of a search after an interruption
LEAST = 5.0  # seconds of another try, though the time is up: the minutes have to be kept
OWED = 1  # weeks of a deload that the last block left owing
TRIES = 6  # to bring the minutes, as laid out, within the budget
HURRIED = 1  # tries after which a day that is still too long gives up a minute more


def plan(
    athlete: Athlete,
    figures: Figures = PUBLISHED,
    watch: Watch | None = None,
    seconds: float = 30.0,
    gap: float | None = None,
    halt: Halt | None = None,
) -> Plan:
    """The best program for an athlete; `watch` hears of every better one, and of how good any can be.

    `seconds` bounds the search, and `halt` can end it with the best so far. With `gap` the search goes on until no
    other plan can be better by more than that share; 0 proves the optimum.
    """
    athlete, advice = within_reason(taught(athlete, figures))
    wishes = wishes_of(athlete, figures)
    effort = Effort(seconds) if gap is None else Effort.exact(seconds, gap)
    effort = replace(effort, watch=watch, halt=halt or Halt())
    brief = Brief(athlete, figures, wishes, effort, advice)
    spare: dict[Weekday, int] = {}
    parts: tuple[Part, ...] = ()
    for number in range(TRIES):
        parts = parts_of(brief, spare, parts)
        if parts and brief.wishes.backwards and not backwards_exercises(parts[0]):
            brief = without_backwards(brief, parts[0])
            parts = parts_of(brief, spare)
        if not parts:
            return impossible(brief, spare)
        parts, program, over = fitted(parts, athlete, figures)
        if not over:
            break
        more = number >= HURRIED
        spare = {day: spare.get(day, 0) + (over[day] + more if day in over else 0) for day in athlete.days}
        brief = replace(
            brief, effort=replace(what_is_left(brief.effort, parts), watch=anew(watch, number + 1))
        )
    return answer(parts, program, brief, View(program, expand(program, athlete, figures), athlete, figures))


def fitted(
    parts: tuple[Part, ...], athlete: Athlete, figures: Figures
) -> tuple[tuple[Part, ...], Program, Mapping[Weekday, int]]:
    """The parts as laid out, with the minutes by which days are too long though cool-downs make way for their sets."""
    program = program_of(athlete, parts)
    over = overruns(program, athlete, figures)
    if not over:
        return parts, program, {}
    hurry = {day: min(excess, give(athlete.days[day])) for day, excess in over.items()}
    shorter = tuple(replace(part, problem=replace(part.problem, hurry=hurry)) for part in parts)
    program = program_of(athlete, shorter)
    return shorter, program, overruns(program, athlete, figures)


def what_is_left(effort: Effort, parts: tuple[Part, ...]) -> Effort:
    """The effort for another try; who has asked for an end gets one, within the minutes."""
    spent = max(part.found.spent for part in parts)
    more = IN_HASTE if effort.halt.asked else min(effort.seconds, LEAST)
    return replace(effort, seconds=max(effort.seconds, spent + more))


@dataclass(frozen=True, slots=True)
class Brief:
    """What stays the same while minutes are fitted: who, by which figures, which wishes, how long to search.

    `advice` is what was said of the athlete before any search.
    """

    athlete: Athlete
    figures: Figures
    wishes: Wishes
    effort: Effort
    advice: tuple[Reason, ...] = ()


def parts_of(brief: Brief, spare: Mapping[Weekday, int], roomier: tuple[Part, ...] = ()) -> tuple[Part, ...]:
    """One part, or a Backwards block and a traditional one that begins with a test (A25, A28); none if impossible.

    A first part that found no place for Backwards work comes alone.

    `roomier` are the parts of an earlier try with less to spare.
    """
    athlete, weeks = brief.athlete, brief.athlete.weeks
    earlier = [part.found for part in roomier] + [None, None]
    owed = opening_weeks(athlete)
    if not brief.wishes.backwards:
        span = (owed, weeks - owed)
        part = part_of(brief, Phase(spare), span, calendar_of(athlete, brief.figures), earlier[0])
        return (replace(part, tests=athlete.learned.tests & part.trained),) if part else ()
    off = athlete.weeks_off()
    first_weeks = with_holidays(min(owed + brief.figures(BACKWARDS_WEEKS).hi, weeks), weeks, off)
    first = part_of(brief, Phase(spare), (owed, first_weeks - owed), Calendar(off), earlier[0])
    tests = backwards_exercises(first) if first else frozenset()
    if first is None or weeks == first_weeks or not tests:
        return (first,) if first else ()
    tested = tuple(Wish("exercise", slug) for slug in sorted(tests))
    after = replace(
        brief,
        athlete=replace(athlete, wishes=(*athlete.wishes, *tested)),
        wishes=replace(brief.wishes, backwards=()),
    )
    phase = Phase(spare, before=peak_sets(first))
    span = (first_weeks, weeks - first_weeks)
    second = part_of(after, phase, span, calendar_of(athlete, brief.figures), earlier[1], first)
    return (first, replace(second, tests=tests)) if second else ()


def without_backwards(brief: Brief, part: Part) -> Brief:
    """The wish for Backwards work given up, with what stood against it: no block of its own for nothing."""
    said = tuple(
        reason
        for (code, subject), missed in part.solution.missed.items()
        if code == "WISH backwards"
        for reason in (shortage(code, subject, missed, part.problem, part.solution),)
    )
    wishes = replace(brief.wishes, backwards=(), refused=(*brief.wishes.refused, *said))
    return replace(brief, wishes=wishes)


def calendar_of(athlete: Athlete, figures: Figures) -> Calendar:
    """The holidays, and how the program ends: at a competition, in tests of known lifts, or in a deload."""
    end = Kind.MEET if athlete.meet else Kind.TEST if testable(athlete, figures) else Kind.DELOAD
    return Calendar(athlete.weeks_off(), end)


def with_holidays(first: int, weeks: int, off: frozenset[int]) -> int:
    """The weeks of a first phase: holidays that follow it belong to its deload."""
    while first < weeks and first + 1 in off:
        first += 1
    return first


def part_of(
    brief: Brief,
    phase: Phase,
    span: tuple[int, int],
    calendar: Calendar,
    roomier: Found | None = None,
    before: Part | None = None,
) -> Part | None:
    """The best exercises for the weeks after `span[0]`, `span[1]` of them, which go on from those of `before`."""
    laid = blocks(*span, brief.athlete.level, brief.figures, calendar)
    material = material_of(brief.athlete, brief.figures, brief.wishes)
    if before:
        material = without_repeats(material, laid, before)
    found = search(material, replace(phase, steps=max(laid[0].hard - 1, 1)), brief.effort, roomier)
    if found is None:
        return None
    opening = Span(1, span[0]) if span[0] and span[0] == opening_weeks(brief.athlete) else None
    part = Part(found.problem, found.solution, laid, found=found, opening=opening)
    finals = testable(brief.athlete, brief.figures) & part.trained
    if calendar.end is Kind.TEST and not finals:  # no known lift found a place: nothing to test
        laid = blocks(*span, brief.athlete.level, brief.figures, Calendar(calendar.off))
    return replace(part, blocks=laid, finals=finals)


def opening_weeks(athlete: Athlete) -> int:
    """The weeks of a deload before the first block: none, unless one is owed."""
    return OWED if athlete.learned.deload else 0


def peak_sets(part: Part) -> Mapping[VolumeGroup, int]:
    """Direct sets of the last hard week of a part."""
    picks = [pick for day in part.solution.picks.values() for pick in day]
    return {
        group: sum(p.mode.peak for p in picks if p.choice.half_sets(group) == DIRECT) for group in VolumeGroup
    }


def backwards_exercises(part: Part) -> frozenset[str]:
    """What was trained Backwards."""
    picks = [pick for day in part.solution.picks.values() for pick in day]
    return frozenset(p.choice.like.slug for p in picks if p.mode.scheme.method == "backwards")


def overruns(program: Program, athlete: Athlete, figures: Figures) -> Mapping[Weekday, int]:
    """Minutes by which sessions of the program, laid out, exceed their budget, by day."""
    over: dict[Weekday, int] = {}
    for session in expand(program, athlete, figures).sessions:
        excess = session_minutes(session, figures).middle - athlete.days[session.weekday]
        if excess > 0:
            over[session.weekday] = max(over.get(session.weekday, 0), ceil(excess))
    return over


def answer(parts: tuple[Part, ...], program: Program, brief: Brief, view: View) -> Plan:
    """The plan with its reasons; what falls short is allowed in the text itself, with the reason beside it."""
    said = dict.fromkeys(r for part in parts for r in unmet_of(part.problem, part.solution))
    short = tuple(r for r in said if STILL_LACKED.get(r.code, always)(view))
    unmet = (*brief.wishes.refused, *short)
    found = [part.found for part in parts]
    proven = all(there.status is Status.OPTIMAL for there in found)
    return Plan(
        program=with_comments(program, short, how_to_find_loads(program, brief.athlete, brief.figures)),
        status=Status.OPTIMAL if proven else Status.FEASIBLE,
        unmet=(
            *unmet,
            *fewer_than_learned(brief.athlete, parts[0].solution),
            *remarks(brief, program, unmet),
            *fed_by_others(view, tuple(found)),
            *spare_room(view, brief.athlete.days),
        ),
        splits=tuple(splits_of(there) for there in found),
        reasons=tuple(dict.fromkeys(r for part in parts for r in reasons_of(part.problem, part.solution))),
        lessons=brief.athlete.learned.lessons,
        objective=sum(part.solution.objective for part in parts),
        bound=sum(there.bound for there in found),
        gain=sum(part.solution.gain for part in parts),
        seconds=sum(part.solution.seconds for part in parts),
        parts=parts,
    )


def remarks(brief: Brief, program: Program, unmet: tuple[Reason, ...]) -> Iterator[Reason]:
    """Known lifts that are left out, what was advised before the search, and a question about what is avoided."""
    athlete = brief.athlete
    slugs = {line.exercise for block in program.blocks for day in block.days for line in day.lines}
    every = {**exercises(), **athlete.own}
    yield from left_out(athlete, brief.figures, slugs, unmet)
    yield from brief.advice
    yield from all_of_it(athlete, every.values(), (every[slug] for slug in slugs))


def splits_of(found: Found) -> Splits:
    """The split that was chosen, and the others with what they can be worth at the most."""
    return Splits(found.split.name, tuple((other.split.name, other.bound) for other in found.others))


def any_short(view: View) -> bool:
    """Whether a trained group is under its minimum in any week as laid out; rising sets may mend the first."""
    return any(
        0 < count.direct.hi < view.bounds[group].minimum
        for week in view.ordinary_weeks
        for group, count in view.weekly_sets(week).items()
    )


def always(_: View) -> bool:
    """What the model misses is missed in the weeks too."""
    return True


# Whether the weeks as laid out lack what the model missed; a row of easy pull-ups may turn out heavy.
STILL_LACKED: Mapping[str, Callable[[View], bool]] = {
    "VOL101": any_short,
    "INT307": lambda view: bool(blocks_without_heavy_work(view)),
}
LACKED = (
    "VOL101",
    "REC201",
    "SEL606",
    "INT307",
)  # what people may lack; rules of safety are never allowed away


def with_comments(program: Program, unmet: tuple[Reason, ...], advice: tuple[str, ...]) -> Program:
    """Say in the program which rules of volume and frequency it cannot keep, and why: one comment for each code.

    Lines of advice come first.
    """
    by_code: dict[str, list[str]] = {}
    for reason in unmet:
        if reason.code in LACKED:
            by_code.setdefault(reason.code, []).append(reason.message)
    above = (*advice, *(f"allow {code}: {' '.join(messages)}" for code, messages in by_code.items()))
    return replace(program, header=(("program", Comments(above=above)),)) if above else program


def impossible(brief: Brief, spare: Mapping[Weekday, int]) -> Plan:
    """No program at all: what collides, and what would help."""
    setting = Setting(brief.athlete, brief.figures, brief.wishes, Phase(spare))
    return Plan(
        None, Status.IMPOSSIBLE, (*brief.wishes.refused, *no_plan(setting, brief.effort.halt), *brief.advice)
    )
