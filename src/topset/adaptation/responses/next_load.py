"""The next load from the estimated 1RM: maxima that percentages are taken of, and loads of lines given by effort.

A maximum rises only where every prescribed set was done at its load and its reps, and never by more than the largest
step from what was lifted. It falls with the estimate, but not while every set keeps the reserve that was written:
that is as hard as it should be. Sets told to be too easy to judge move no estimate, but show the
least that the 1RM can be: loads that were too light, or have become so, are not stuck.
"""

import datetime
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from topset.adaptation.by_effort import UNTOLD, next_load, next_moved
from topset.adaptation.capacity import share_of_estimate
from topset.adaptation.judging import CHOSEN, Judged, Verdict, told_reserves, too_hard
from topset.adaptation.loads import (
    above,
    amounts_of,
    by_load,
    kind,
    rounded,
    text,
    to_load,
    too_large,
    weighed,
)
from topset.adaptation.proven import proven
from topset.adaptation.response import Response, SetMax, Spot
from topset.adaptation.silence import to_be_tried
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.too_easy import at_least
from topset.adaptation.words import mass_of, of_line, reason
from topset.evidence.adaptation import EASY_STEP, HARDER, IDLE_CHANGE, MAX_CHANGE
from topset.evidence.effort import TOLD_RESERVE
from topset.evidence.progression import LOAD_STEP
from topset.evidence.strength_estimate import TRAINING_SESSIONS
from topset.formulas import one_rep_max
from topset.formulas.rts import reps_for
from topset.ground.units import Load, Unit
from topset.metrics.journal.tracks import Track
from topset.model.prescription import Base, MethodCall, Part, Percent, ProgressKind, RepKind, Role, SetGroup
from topset.model.session import Sets

PRIORITY = 20
CITES = ("C3", "acsm-2009", "kolossa-2017")
OWN_WAY = frozenset({ProgressKind.DOUBLE, ProgressKind.LOAD, ProgressKind.REPS, ProgressKind.NONE})


class _Lift(NamedTuple):
    """What is known of a lift; no track where no set of it says anything of the 1RM."""

    slug: str
    track: Track | None
    body_g: int


def respond(situation: Situation) -> Iterator[Response]:
    """Maxima first, each lift once, then lines whose load follows from reps and reserve."""
    told: set[tuple[str, bool]] = set()
    bodies = {line.exercise.slug: line.body_g for line in situation.log.lines}
    for coming in situation.coming:
        slug = coming.work.exercise.slug
        body_g = bodies.get(slug)
        if body_g is None or not weighed(coming):
            continue
        lift = _Lift(slug, situation.tracks.get(slug), body_g)
        for base in sorted(_bases(situation, coming)):
            training = base == Base.TRAINING_MAX
            key = (slug, training)
            if key not in told:
                told.add(key)
                yield from (
                    _training_max(situation, coming, lift) if training else _max(situation, coming, lift)
                )
        yield from _by_effort(situation, coming, lift)


def _bases(situation: Situation, coming: Coming) -> set[Base]:
    """What the percentages of a line are taken of; a method, and a maximum of the program, reckon with the 1RM."""
    slug = coming.work.exercise.slug
    given = any(one.exercise == slug and not one.training for one in situation.program.maxes)
    found = {Base.MAX} if given else set[Base]()
    for number, part in enumerate(coming.line.parts):
        amounts = amounts_of(coming, number)
        found |= {each.of for each in amounts if isinstance(each, Percent)}
        if not amounts and isinstance(part, MethodCall) and _percents(coming, number):
            found.add(Base.MAX)
    return found - {Base.TOP}


def _percents(coming: Coming, part: int) -> bool:
    """Whether a part is laid out in shares of a maximum, known or not; a load left to the lifter is not."""
    written = coming.line.parts[part]
    place = written.place
    chosen = isinstance(written, MethodCall) and written.name in CHOSEN and not amounts_of(coming, part)
    return (
        not chosen
        and not by_load(coming, part)
        and any(sets.place == place and sets.percent for sets in coming.work.sets)
    )


def _max(situation: Situation, coming: Coming, lift: _Lift) -> Iterator[Response]:
    lasts = _lasts(situation, lift)
    shares = [one for one in lasts if one.lifted is not None and one.percent]
    least = min((one.at_least for one in lasts), default=0.0)
    grams, said = _shown(situation, coming, lift, least)
    largest = situation.figures(EASY_STEP) if grams == least else situation.figures(LOAD_STEP).hi
    steps = [
        next_moved(situation, coming, one.lifted or 0, lift.body_g, largest) * 1000 / one.percent
        for one in shares
    ]
    most = min(steps, default=None)
    tried = _tried(situation, coming, lift, shares)
    if tried > grams:
        grams, said = tried, UNTOLD
    if not grams:
        return
    load = _as_max((min(grams, most) if most is not None else grams) - lift.body_g, situation.program.unit)
    now = _known(situation, lift)
    leaned = _leaned(situation, lift.slug)
    if now is not None and not _differs(situation, now, load, lift.body_g, idle=not leaned):
        return
    if now is not None and load.grams < now.grams and lift.track is None:
        return  # easy sets show what the maximum is at the least, not that it is no more
    if now is not None and load.grams < now.grams and not lasts and _not_sure(situation, lift, now):
        return  # nothing of the block was done yet
    stays = _stays(now, load, lasts) if now is not None else ""
    if now is not None and stays:
        if leaned:
            held = f"{said}; the maximum stays at {mass_of(coming, now.grams, now.unit)}{stays}."
            yield of_line(coming, reason("ADP112", held, CITES, coming))
        return
    before = f" instead of {mass_of(coming, now.grams, now.unit)}" if now is not None else ""
    what = "percentages are taken of" if leaned else "no load hangs on it, the maximum in the program is now"
    why = reason("ADP111", f"{said}: {what} {text(coming, load)}{before}.", CITES, coming)
    yield of_line(coming, why, SetMax(lift.slug, load))


def _not_sure(situation: Situation, lift: _Lift, now: Load) -> bool:
    """Whether a maximum is no higher than the band of the estimate."""
    return lift.track is not None and now.grams + lift.body_g <= lift.track.on(situation.date).high


def _stays(now: Load, then: Load, lasts: Sequence["_Last"]) -> str:
    """Why a maximum neither rises nor falls with the estimate, "" where it does."""
    if then.grams < now.grams and lasts and all(one.good and one.kept for one in lasts):
        return ", because every set was done and none much harder than written"
    if then.grams > now.grams and not all(one.good for one in lasts):
        return " until every prescribed set is done at its load and its reps"
    return ""


def _shown(situation: Situation, coming: Coming, lift: _Lift, least: float) -> tuple[float, str]:
    """The 1RM in grams of all that is moved, with words; 0 where nothing is known. It is no less than `least`."""
    unit = situation.program.unit
    estimate = lift.track.on(situation.date) if lift.track else None
    if estimate is None or estimate.grams < least:
        return (
            least,
            f"sets too easy to judge show a 1RM of {mass_of(coming, least - lift.body_g, unit)} or more",
        )
    bounds = (estimate.grams, estimate.low, estimate.high)
    one_rm, low, high = (mass_of(coming, grams - lift.body_g, unit) for grams in bounds)
    return estimate.grams, f"the estimated 1RM is {one_rm} ({low} to {high})"


def _training_max(situation: Situation, coming: Coming, lift: _Lift) -> Iterator[Response]:
    """The training max moves by its own rule, told with it."""
    if not lift.track or not lift.track.training:
        return
    move = lift.track.training[-1]
    most = _most_training(situation, lift)
    load = _as_max(min(move.grams, most or move.grams) - lift.body_g, situation.program.unit)
    now = _known(situation, lift, training=True)
    if now is not None and not _differs(situation, now, load, lift.body_g):
        return
    before = f" instead of {mass_of(coming, now.grams, now.unit)}" if now is not None else ""
    part = ", of which this is one step" if most and most < move.grams else ""
    said = f"the training max {move.why} on {move.date}{part}: percentages are taken of {text(coming, load)}{before}."
    yield of_line(coming, reason("ADP113", said, CITES, coming), SetMax(lift.slug, load, training=True))


def _most_training(situation: Situation, lift: _Lift) -> float:
    """The training max of which the load lifted last is the written share, and the largest step more; 0 for unknown.

    After a break it does not leap back to what it was.
    """
    step = 1000 + situation.figures(LOAD_STEP).hi
    found: list[tuple[datetime.date, float]] = []
    for attempts in situation.attempts.values():
        attempt = attempts[-1]
        parts = situation.line_at(attempt.spot).parts
        for judged in attempt.parts if attempt.work.exercise.slug == lift.slug else ():
            part = parts[judged.part]
            share = (
                part.amount[min(attempt.nth, len(part.amount) - 1)]
                if isinstance(part, SetGroup) and part.amount
                else None
            )
            if isinstance(share, Percent) and share.of is Base.TRAINING_MAX and judged.lifted is not None:
                found.append((attempt.date, (judged.lifted + lift.body_g) * step / share.span.lo))
    newest = max((date for date, _ in found), default=None)
    return max((grams for date, grams in found if date == newest), default=0.0)


def _tried(situation: Situation, coming: Coming, lift: _Lift, shares: Sequence["_Last"]) -> float:
    """The 1RM of which the next load is the written share; 0 where there is none to be tried."""
    loads = [_step_of(situation, coming, one.lifted) if one.tried else None for one in shares]
    found = [
        (load.grams + lift.body_g) * 1000 / one.percent
        for one, load in zip(shares, loads, strict=True)
        if load
    ]
    return min(found, default=0.0) if len(found) == len(shares) else 0.0


def _step_of(situation: Situation, coming: Coming, lifted: int | None) -> Load | None:
    """The next load, None where it is further off than the rules allow."""
    more = above(situation, coming, lifted or 0)
    return more if more and not too_large(situation, coming, lifted or 0, more.grams) else None


class _Last(NamedTuple):
    """A part as it was done last; `percent` is its share of the 1RM in tenths, 0 where a load is written instead.

    `kept` is whether no set was told to be much harder than written. `at_least` is the 1RM that its sets
    show, 0 unless they were told to be too easy to judge. `tried` is whether the next load is to be tried, because it
    was made so often and nobody told how easily.
    """

    good: bool
    kept: bool
    lifted: int | None
    percent: int
    at_least: float
    tried: bool


def _lasts(situation: Situation, lift: _Lift) -> list[_Last]:
    """The parts of a lift, each as it was done last; those by percentage decide, if there are any."""
    mine = [each[-1] for each in situation.attempts.values() if each[-1].work.exercise.slug == lift.slug]
    newest = max((attempt.date for attempt in mine), default=None)
    lasts = []
    for attempt in mine:
        for judged in attempt.parts:
            last = _last(situation, lift, attempt.spot, judged)
            before = attempt.date != newest and _before_a_rise(situation, lift, judged)
            if last:
                lasts.append(last._replace(good=True) if before else last)
    return [one for one in lasts if one.percent] or lasts


def _last(situation: Situation, lift: _Lift, spot: Spot, judged: Judged) -> _Last | None:
    """None for shares of a training max or of a top set, which have no say in the 1RM."""
    bases = _bases_of(situation.line_at(spot).parts[judged.part])
    if bases - {Base.MAX}:
        return None
    percent = judged.target.percent.lo if bases and judged.target.percent else 0
    least = at_least(situation, [judged], lift.body_g)
    tried = to_be_tried(situation, spot, judged)
    return _Last(judged.good, _kept(situation, judged, percent), judged.lifted, percent, least, tried)


def _bases_of(part: Part) -> set[Base]:
    """What the written shares of a part are taken of; a method that leaves the load to the lifter has none."""
    if isinstance(part, SetGroup):
        return {each.of for each in part.amount if isinstance(each, Percent)}
    given = dict(part.arguments).get("amount")
    if isinstance(given, Percent):
        return {given.of}
    return set() if part.name in CHOSEN else {Base.MAX}


def _before_a_rise(situation: Situation, lift: _Lift, judged: Judged) -> bool:
    """Whether sets are only light beside a maximum that may have risen since: by no more than the largest step."""
    if judged.verdict is not Verdict.LIGHT or judged.lifted is None or judged.target.load is None:
        return False
    step = situation.figures(LOAD_STEP).hi
    moved, now = judged.lifted + lift.body_g, judged.target.load[0].grams + lift.body_g
    return moved * (1000 + step) >= now * 1000


def _kept(situation: Situation, judged: Judged, percent: int) -> bool:
    """Whether no set was told to be much harder than written; where nobody told, all reps were made.

    A share without a reserve leaves what the RTS curve does, as far as reserves can be told.
    """
    told = told_reserves(judged)
    if not told or judged.target.rir is not None:
        return not told or not too_hard(situation.figures, judged)
    able = reps_for(percent) if percent else None
    if able is None:
        return False
    left = min(able - 2 * judged.target.reps.span.hi, situation.figures(TOLD_RESERVE))
    return all(left - rir <= situation.figures(HARDER) for rir in told)


def _leaned(situation: Situation, slug: str) -> bool:
    """Whether any load of the lift follows from its maximum."""
    return any(
        coming.work.exercise.slug == slug
        and any(
            _percents(coming, n) or any(isinstance(each, Percent) for each in amounts_of(coming, n))
            for n in range(len(coming.line.parts))
        )
        for coming in situation.coming
    )


def _known(situation: Situation, lift: _Lift, *, training: bool = False) -> Load | None:
    """The maximum that holds now, a rep-max as a 1RM; of several the greatest, as the weeks are laid out."""
    athlete = situation.athlete.maxes if situation.athlete else ()
    for given in (situation.program.maxes, athlete):
        mine = [one for one in given if one.exercise == lift.slug and one.training == training]
        found = [(one_rep_max(one.load.grams + lift.body_g, one.reps), one.load.unit) for one in mine]
        known = [Load(round(grams) - lift.body_g, unit) for grams, unit in found if grams]
        if mine:
            return max(known, default=None)
    return None


def _differs(situation: Situation, now: Load, then: Load, body_g: int, *, idle: bool = False) -> bool:
    share = situation.figures(IDLE_CHANGE if idle else MAX_CHANGE)
    return abs(then.grams - now.grams) * 1000 > share * (now.grams + body_g)


def _as_max(grams: float, unit: Unit) -> Load:
    """To the half kilogram or the pound: an estimate is no surer."""
    number = Load(round(grams), unit).number
    return Load.of(round(number * 2) / 2 if unit is Unit.KG else round(number), unit)


def _by_effort(situation: Situation, coming: Coming, lift: _Lift) -> Iterator[Response]:
    """Lines without a progression of their own that say how hard the sets should be."""
    attempt = situation.last(coming)
    sessions = lift.track.strengths[-1].sessions if lift.track else 0
    for number in range(len(coming.line.parts)):
        sets = next((s for s in coming.work.sets if s.place == coming.line.parts[number].place), None)
        if sets is None or sets.rir is None or sets.role is Role.RAMP or not by_load(coming, number):
            continue
        judged = attempt.part(number) if attempt else None
        if isinstance(coming.line.parts[number], MethodCall) and amounts_of(coming, number):
            continue  # it has one load for all weeks: those behind would change with it
        if judged is None and (amounts_of(coming, number) or sessions < _enough(situation)):
            continue
        if judged is None or kind(coming) not in OWN_WAY:
            yield from _to_estimate(situation, coming, number, sets, (lift, judged))


def _enough(situation: Situation) -> int:
    return situation.figures(TRAINING_SESSIONS)


def _to_estimate(
    situation: Situation, coming: Coming, part: int, sets: Sets, known: tuple[_Lift, Judged | None]
) -> Iterator[Response]:
    lift, judged = known
    if sets.reps.kind is not RepKind.REPS or sets.reps.amrap or sets.rir is None:
        return
    lifted = judged is not None and judged.lifted is not None
    shown, why = _shown(situation, coming, lift, 0.0)
    share = share_of_estimate(2 * sets.reps.span.hi + sets.rir.hi)
    if share is None or not (shown or lifted):
        return
    left = f"{sets.reps.span} reps with {sets.rir.hi / 2:g} in reserve"
    said = f"{why}; {left} are {100 * share:.1f} % of it"
    grams = shown * share
    if judged is not None and lifted:
        grams, instead = next_load(situation, coming, sets, judged, (grams, lift.body_g))
        said = instead or said
    load = rounded(situation, coming, round(grams - lift.body_g), down=True)
    said = f"{said}: {text(coming, load)}."
    proof = proven(situation, lift.slug, sets) if judged is None else None
    if proof and proof.grams > load.grams:
        load = rounded(situation, coming, proof.grams, down=True)
        said = f"{left}: {text(coming, load)}, as was done on {proof.date}."
    edit = to_load(situation, coming, part, load)
    yield of_line(coming, reason("ADP114", said, CITES, coming), edit)
