"""The loads of a line: those of the weeks behind, the next one up, and the list with a new one for the coming week."""

from collections.abc import Sequence

from topset.adaptation.judging import CHOSEN, Attempt, Judged
from topset.adaptation.response import SetAmounts
from topset.adaptation.situation import Coming, Situation
from topset.evidence.progression import LOAD_STEP
from topset.ground.units import Load
from topset.methods.loading import loadable, nearest
from topset.methods.maxes import WITH_BODY, body_grams, share_of_body
from topset.methods.parting import raised, step_of
from topset.model.exercise import LoadMode
from topset.model.prescription import (
    Amount,
    AtLoad,
    MethodCall,
    OwnWeight,
    Percent,
    ProgressKind,
    SetGroup,
)

HALF_STEP = 2.5  # of the program's unit, for exercises without a step of their own
WEIGHTLESS = frozenset({LoadMode.BAND, LoadMode.NONE})


def weighed(coming: Coming) -> bool:
    """Whether a load in grams can be written for the line."""
    return coming.work.exercise.load_mode not in WEIGHTLESS


def kind(coming: Coming) -> ProgressKind | None:
    """How the line grows."""
    return coming.work.progress.kind if coming.work.progress else None


def amounts_of(coming: Coming, part: int) -> tuple[Amount, ...]:
    """What is written for a part, one value a week."""
    written = coming.line.parts[part]
    if isinstance(written, SetGroup):
        return written.amount
    given = dict(written.arguments).get("amount")
    return (given,) if isinstance(given, Percent | AtLoad | OwnWeight) else ()


def by_load(coming: Coming, part: int) -> bool:
    """Whether the load of a part is its own: written in kilograms or pounds, or left to the lifter.

    A method must have a load among its arguments.
    """
    written = coming.line.parts[part]
    if isinstance(written, MethodCall) and (written.name not in CHOSEN or kind(coming) is ProgressKind.LOAD):
        return False  # one load for all weeks: one that rises by itself would change those behind
    return weighed(coming) and not any(isinstance(each, Percent) for each in amounts_of(coming, part))


def planned(situation: Situation, coming: Coming, part: int) -> int | None:
    """The load in grams that the coming session has for a part where one is written; of a range the lower."""
    return grams_in(_in_week(situation, coming, part, coming.nth)) if amounts_of(coming, part) else None


def body_of(situation: Situation, coming: Coming) -> int:
    """The grams of the lifter that move along; 0 where it is none, or where nobody said the body mass."""
    exercise = coming.work.exercise
    mass = situation.log.body_mass(situation.date) or body_grams(situation.program, situation.athlete)
    return share_of_body(exercise, mass, situation.figures) or 0


def above(situation: Situation, coming: Coming, grams: int) -> Load | None:
    """The next load: a step more, no more than the rules allow unless the gym has nothing smaller.

    None where the gym has nothing heavier, and where nothing is left to help with.
    """
    progress, exercise = coming.work.progress, coming.work.exercise
    step = step_of(situation.program, coming.line, progress)
    if progress and isinstance(progress.step, Percent):
        step = round(grams * progress.step.span.lo / 1000)
    loads = [load for load in loadable(exercise, situation.gym) if load > grams]
    if not loads:
        known = bool(loadable(exercise, situation.gym))
        alone = exercise.load_mode is LoadMode.ASSISTED and grams + step > 0
        return None if known or alone else Load(grams + step, situation.program.unit)
    allowed = [load for load in loads if not too_large(situation, coming, grams, load)]
    chosen = nearest(grams + step, tuple(allowed)) if allowed else loads[0]
    return Load(chosen, situation.gym.unit)


def too_large(situation: Situation, coming: Coming, grams: int, load: int) -> bool:
    """Whether a step is more than the rules allow, by all that is moved; unknown where the body mass is."""
    body = body_of(situation, coming)
    if coming.work.exercise.load_mode in WITH_BODY and not body:
        return False
    return (load - grams) * 1000 > situation.figures(LOAD_STEP).hi * (grams + body)


def below(situation: Situation, coming: Coming, grams: int, kept: int) -> Load:
    """A share of a load, in tenths of a percent, rounded down to what the gym can make and lighter in any case."""
    return rounded(situation, coming, min(grams * kept // 1000, grams - 1), down=True)


def rounded(situation: Situation, coming: Coming, grams: int, *, down: bool = False) -> Load:
    """The nearest load that the gym can make; where that is not known, the nearest step of the exercise."""
    exercise = coming.work.exercise
    loads = loadable(exercise, situation.gym)
    if not loads:
        unit = situation.program.unit
        step = exercise.step_g or Load.of(HALF_STEP, unit).grams
        return Load(grams // step * step if down else round(grams / step) * step, unit)
    return Load(nearest(grams, loads, "down" if down else "nearest"), situation.gym.unit)


def amount(coming: Coming, load: Load) -> Amount:
    """A load as it is written for the exercise."""
    if coming.work.exercise.load_mode in WITH_BODY:
        return OwnWeight(load.grams, load.unit)
    return AtLoad(load, load)


def text(coming: Coming, load: Load) -> str:
    """A load in words: "102.5kg", "BW+10kg"."""
    if coming.work.exercise.load_mode not in WITH_BODY:
        return str(load)
    sign = "-" if load.grams < 0 else "+"
    return f"BW{sign}{Load(abs(load.grams), load.unit)}" if load.grams else "BW"


def grams_in(written: Amount | None) -> int | None:
    """The grams of an amount as it is written, of a range the lower; None for a percentage."""
    match written:
        case AtLoad(lo, _):
            return lo.grams
        case OwnWeight(extra, _):
            return extra
    return None


def to_load(
    situation: Situation, coming: Coming, part: int, load: Load, *, lasting: bool = True
) -> SetAmounts:
    """The edit that gives the coming week a load; the weeks behind keep theirs.

    Where `lasting`, what is written for later weeks moves along; else it comes back the week after.
    """
    now = amount(coming, load)
    if isinstance(coming.line.parts[part], MethodCall):
        return SetAmounts(coming.spot, part, (now,), coming.session.week)
    behind = [_in_week(situation, coming, part, nth) for nth in range(coming.nth)]
    later = _later(situation, coming, part, load, lasting=lasting)
    values = [each or now for each in behind] + [now, *later]
    return SetAmounts(coming.spot, part, _short(coming, values), coming.session.week)


def to_loads(situation: Situation, coming: Coming, part: int, loads: Sequence[Load]) -> SetAmounts:
    """The edit that gives each week from the coming one on a load, as far as the block goes; the last holds on."""
    if isinstance(coming.line.parts[part], MethodCall):
        return SetAmounts(coming.spot, part, (amount(coming, loads[0]),), coming.session.week)
    left = situation.program.blocks[coming.spot.block].weeks.hi - coming.session.week
    ahead = [amount(coming, load) for load in loads[: left + 1]]
    behind = [_in_week(situation, coming, part, nth) or ahead[0] for nth in range(coming.nth)]
    return SetAmounts(coming.spot, part, _short(coming, [*behind, *ahead]), coming.session.week)


def _short(coming: Coming, values: list[Amount]) -> tuple[Amount, ...]:
    """Without what holds on by itself; where load rises by itself, its last value is where it rises from."""
    if kind(coming) is not ProgressKind.LOAD:
        while len(values) > 1 and values[-1] == values[-2]:
            values.pop()
    return tuple(values)


def _later(situation: Situation, coming: Coming, part: int, load: Load, *, lasting: bool) -> list[Amount]:
    """What follows the coming week in the list."""
    written = amounts_of(coming, part)
    left = situation.program.blocks[coming.spot.block].weeks.hi - coming.session.week
    before = planned(situation, coming, part)
    if lasting and (len(written) <= coming.nth + 1 or before is None):
        return []
    if not lasting:
        follows = _in_week(situation, coming, part, coming.nth + 1)
        rest = list(written[coming.nth + 2 :])
        return [follows, *rest] if left > 0 and follows else []
    moved = load.grams - (before or 0)
    return [_moved(situation, coming, each, moved) for each in written[coming.nth + 1 :]]


def _moved(situation: Situation, coming: Coming, written: Amount, by: int) -> Amount:
    if not by or isinstance(written, Percent):
        return written
    grams = grams_in(written) or 0
    return amount(coming, rounded(situation, coming, grams + by))


def _in_week(situation: Situation, coming: Coming, part: int, nth: int) -> Amount | None:
    """What a week of the block has: as written, as it rises by itself, or as it was lifted."""
    written, progress = amounts_of(coming, part), coming.work.progress
    if nth < len(written):
        return written[nth]
    if not written:
        return _lifted(coming, part, nth, situation.attempts.get(coming.spot, ()))
    if progress is None or progress.kind is not ProgressKind.LOAD:
        return written[-1]
    step_g = step_of(situation.program, coming.line, progress)
    after = raised(written[-1], nth - len(written) + 1, progress, step_g)
    grams = grams_in(after)
    if grams is None or not isinstance(progress.step, Percent):
        return after
    return amount(coming, rounded(situation, coming, grams))


def _lifted(coming: Coming, part: int, nth: int, attempts: Sequence[Attempt]) -> Amount | None:
    """The load of the week, else of the last week before it, else of the first one known."""
    judged_by_week = ((each.nth, each.part(part)) for each in attempts)
    known = [(week, judged) for week, judged in judged_by_week if judged and judged.lifted is not None]
    if not known:
        return None
    earlier = [judged for week, judged in known if week <= nth]
    return _amount_of(coming, earlier[-1] if earlier else known[0][1])


def _amount_of(coming: Coming, judged: Judged) -> Amount | None:
    """The least load of some sets, in the unit it was written in."""
    loads = [each.amount for each in judged.done if each.amount is not None]
    if not loads or judged.lifted is None:
        return None
    return amount(coming, Load(judged.lifted, loads[0].unit))
