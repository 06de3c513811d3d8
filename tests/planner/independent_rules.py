"""Every rule of the selection in rows of its own, by the name of the planner's file; and the objective.

Prices and weights that are a matter of taste, and who may be paired with whom, are read from the planner: what is
checked is what its rows do with them.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import combinations, pairwise, product
from math import floor

from benchmarks.mip import Mip
from independent import (
    Given,
    Sum,
    Week,
    amount,
    at_peak,
    both,
    called,
    fractional,
    halves,
    in_scheme,
    minus,
    moving,
    named,
    on,
    pairs_within,
    plus,
    times,
    touching,
    uses,
    working,
)

from topset.evidence.dose_response import (
    HYPERTROPHY_MINIMUM,
    hypertrophy_gain,
    strength_gain,
    strength_gain_by_frequency,
)
from topset.evidence.landmarks import GROUP_OF, LEG_GROUPS, VolumeGroup
from topset.evidence.progression import EXPECTED_GAIN, SETS_STEP
from topset.evidence.recovery import BACKWARDS_PARTS, MAX_SESSIONS, SAME_MUSCLE, SESSIONS
from topset.evidence.sessions import (
    COMBINED_SETS,
    GROWTH_CEILING,
    HEAVIEST_SPINE,
    HEAVY_SPINE,
    ISOLATIONS,
    MAXIMAL_PERCENT,
)
from topset.formulas.rts import percent_for
from topset.model.exercise import Kind, LoadMode, Pattern, Skill
from topset.model.families import (
    CHEST_PRESSES,
    KNEE,
    LEG_ISOLATIONS,
    POWER,
    PRESSES,
    PULLDOWNS,
    PULLS,
    ROWS,
    TRUNK,
)
from topset.model.program import Goal, Level
from topset.planner import gain, pairs
from topset.planner.constraints import beginner_sets as novices
from topset.planner.constraints import movements as moves
from topset.planner.constraints import session_ceiling as ceilings
from topset.planner.constraints import shoulders as delts
from topset.planner.constraints import small_muscles as arms
from topset.planner.constraints import spacing as close
from topset.planner.constraints import supersets as turns
from topset.planner.constraints import variety as again
from topset.planner.constraints import volume_maximum as maximum
from topset.planner.constraints import volume_minimum as minimum
from topset.planner.constraints import wish_known_lifts as lifts
from topset.planner.draft import PAIRS
from topset.planner.focus import Focus
from topset.planner.priorities import OWN
from topset.planner.problem import Problem

SIZE = (Goal.HYPERTROPHY, Goal.LEAN, Goal.MIXED)
STRONG = (Goal.STRENGTH, Goal.POWER, Goal.MIXED)
A_WISH = 1500
PUSHED = (VolumeGroup.CHEST, VolumeGroup.FRONT_DELTS)
A_BLOCK = 3000
A_HINGE = 800
MUCH = 1000  # sets: more than any day or week can hold


def mip_of(problem: Problem, names: Collection[str]) -> Mip:
    """The whole program under the rules of these names."""
    week = Week(problem)
    for name, rule in RULES.items():
        if name in names:
            rule(week)
    growth(week)
    strength(week)
    liking(week)
    week.mip.constant = problem.habit
    return week.mip


def one_dose(week: Week) -> None:
    """An exercise has one dose a day, and comes back twice, or as often as it has names.

    The bench press comes a third time for advanced lifters who want strength and have four days.
    """
    for index, choice in enumerate(week.problem.choices):
        mine = [one for one in week.given if one.number == index]
        for day in week.days:
            week.most(uses(mine, on(day)), 1)
        pressed = choice.pattern is Pattern.HORIZONTAL_PRESS and choice.like.main_lift
        week.most(uses(mine), max(2 + (pressed and bench_often(week)), len(choice.members)))


def bench_often(week: Week) -> bool:
    """Whether three days of bench presses make sense."""
    athlete = week.problem.athlete
    return (athlete.level, athlete.goal) == (Level.ADVANCED, Goal.STRENGTH) and len(week.days) > 3


def beginners_day(week: Week) -> None:
    """Two pulls and two lifts for the legs on a beginner's day go with something that pushes."""
    if week.problem.athlete.level is not Level.BEGINNER:
        return
    for day in week.days:
        big = [one for one in week.on(day) if one.compound]
        pulls = sorted({one.number for one in big if one.pattern in ROWS | PULLDOWNS})
        legs = sorted({one.number for one in big if one.direct(*LEG_GROUPS)})
        pushes = uses(
            week.on(day),
            lambda one: one.pattern in PRESSES or one.direct(VolumeGroup.CHEST, VolumeGroup.FRONT_DELTS),
        )
        for two, others in product(combinations(pulls, 2), combinations(legs, 2)):
            four = plus(*(uses(week.on(day), named(number)) for number in (*two, *others)))
            week.most(minus(four, times(MUCH, pushes)), 3)


def supersets(week: Week) -> None:
    """On a short day, two exercises that leave each other alone may share rests, at a price for each pair."""
    if not week.problem.athlete.supersets:
        return
    for day in week.days:
        if week.problem.budget[day] < pairs.SHORT:
            asked = (week.problem.figures, week.problem.athlete.priorities)
            suited = [one for one in week.on(day) if pairs.suits(one.choice, one.mode, *asked)]
            week.saved[day] = shared_rests(week, suited)


def shared_rests(week: Week, given: Sequence[Given]) -> Sum:
    """Who is paired with whom, by name: each once at the most; a pair counts as saving the shorter of the two rests."""
    free = {one.number: uses(given, named(one.number)) for one in given}
    rest = {i: min(one.mode.scheme.rest.lo for one in filter(named(i), given)) for i in free}
    paired: dict[int, Sum] = {i: {} for i in free}
    saved: Sum = {}
    for i, j in combinations(free, 2):
        if pairs.partners(week.problem.choices[i], week.problem.choices[j], week.problem.figures):
            pair = week.mip.variable(0, 1, whole=True, price=-turns.TROUBLE)
            paired[i], paired[j] = plus(paired[i], {pair: 1}), plus(paired[j], {pair: 1})
            saved = plus(saved, {pair: min(rest[i], rest[j]) // pairs.UNIT})
    for i, those in paired.items():
        week.most(minus(those, free[i]), 0)
    week.most(dict.fromkeys(saved, 1), PAIRS)
    return saved


def session_minutes(week: Week) -> None:
    """A day's exercises fit its minutes, less what supersets save; in seconds."""
    for day in week.days:
        spent = amount(week.on(day), lambda one: 60 * one.mode.minutes)
        saved = times(pairs.UNIT, week.saved.get(day, {}))
        week.most(minus(spent, saved), 60 * week.problem.budget[day])


def session_shape(week: Week) -> None:
    """Eight exercises, one of them a compound, one isolation more than compounds at the most; no movement twice."""
    priorities = week.problem.athlete.priorities
    twice = {Pattern.ROW, Pattern.PULLDOWN}
    twice |= {Pattern.CURL} if VolumeGroup.BICEPS in priorities else set()
    twice |= {Pattern.ELBOW_EXTENSION} if VolumeGroup.TRICEPS in priorities else set()
    for day, focus in week.problem.days:
        there = week.on(day)
        compounds = uses(there, lambda one: one.compound)
        if focus is Focus.FULL and VolumeGroup.BACK not in priorities:
            week.most(uses(there, moving({Pattern.ROW, Pattern.PULLDOWN})), 2)
        week.most(uses(there), 8)
        week.least(compounds, 1)
        week.most(minus(uses(there, lambda one: not one.compound), compounds), 1)
        for pattern in Pattern:
            week.most(uses(there, moving({pattern})), 2 if pattern in twice else 1)
        week.most(uses(there, hanging), 1)
        for family, limit in ((TRUNK, 1), (KNEE, 2), (PRESSES, 2)):
            week.most(uses(there, moving(family)), limit)


def hanging(one: Given) -> bool:
    """Pull-ups and chin-ups: pulldowns with the body for a load."""
    pull = one.pattern is Pattern.PULLDOWN and one.compound
    bare = one.like.load_mode is LoadMode.BODYWEIGHT and one.like.body_mass_percent >= 100
    return pull and bare and one.like.skill is not Skill.SIMPLE


def session_ceiling(week: Week) -> None:
    """No more fractional sets of a group in a day than a day can use, and not too many in all."""
    ceiling = floor(2 * week.problem.figures(GROWTH_CEILING))
    for day in week.days:
        for group in VolumeGroup:
            week.most(amount(week.on(day), fractional(group, start=False)), ceiling)
        week.most(amount(week.on(day), at_peak), ceilings.MOST_SETS)


def direct_sets(week: Week, group: VolumeGroup, *, peak: bool) -> Sum:
    """Whole sets of a group in the week."""
    return amount(week.given, lambda one: one.direct(group) * (one.mode.peak if peak else one.mode.start))


def limit_of(week: Week, group: VolumeGroup) -> int:
    """The peak of the landmarks; of a trained lifter's priority the maximum."""
    athlete, bounds = week.problem.athlete, week.bounds(group)
    further = group in athlete.priorities and athlete.level is not Level.BEGINNER
    return bounds.maximum if further else bounds.peak


def volume_maximum(week: Week) -> None:
    """The limit of each group; glutes that nobody asked for have a price a set beyond what comes by the way."""
    for group in VolumeGroup:
        week.most(direct_sets(week, group, peak=True), limit_of(week, group))
    athlete = week.problem.athlete
    if VolumeGroup.GLUTES not in athlete.priorities:
        sets = direct_sets(week, VolumeGroup.GLUTES, peak=True)
        week.soft(times(-1, sets), -maximum.BY_THE_WAY[athlete.level], maximum.A_SET_TOO_MANY)


def volume_minimum(week: Week) -> None:
    """The minimum from the first week, or a price a set; more for what comes first, less for what is fed.

    In a short week the back's first six sets are as dear as everybody's, the rest a third.
    """
    athlete = week.problem.athlete
    size = athlete.goal in SIZE
    fed_by_others = (VolumeGroup.BICEPS, VolumeGroup.TRICEPS, VolumeGroup.SIDE_AND_REAR_DELTS)
    for group in VolumeGroup:
        least = week.bounds(group).minimum
        if not least:
            continue
        sets = direct_sets(week, group, peak=False)
        price = 20 if not size and group in (*fed_by_others, VolumeGroup.CALVES) else 60
        short_week = group is VolumeGroup.BACK and sum(week.problem.budget.values()) < minimum.SHORT_WEEK
        if group in athlete.priorities:
            usual = week.bounds(group).start
            week.soft(sets, min(usual + minimum.MORE, week.bounds(group).peak), 30)
            at_the_end = direct_sets(week, group, peak=True)
            week.soft(at_the_end, min(usual + minimum.GROWS_BY, limit_of(week, group)), 30)
        elif short_week:
            price = 20
            week.soft(sets, 6, 40)
        elif group not in fed_by_others and price == 60:
            week.soft(sets, least // 2, 30)
        elif group in fed_by_others:
            kept = 4 if size and max(week.problem.budget.values()) >= 40 else 2
            sets = plus(sets, {fed(week, group): max(0, least - kept)})
        week.soft(sets, least, price)


def fed(week: Week, group: VolumeGroup) -> int:
    """Yes only where indirect work alone reaches measurable growth."""
    yes = week.flag()
    indirect = amount(week.given, lambda one: one.halves(group) % 2 * one.mode.start)
    week.least(minus(indirect, {yes: 2 * week.problem.figures(HYPERTROPHY_MINIMUM)}), 0)
    return yes


def weekly_growth(week: Week) -> None:
    """A group's sets rise by one less than the step in each week, and start no higher than they ended before."""
    steps = (week.problem.figures(SETS_STEP).hi - 1) * week.problem.steps
    for group in VolumeGroup:
        start, peak = direct_sets(week, group, peak=False), direct_sets(week, group, peak=True)
        week.most(minus(peak, start), steps)
        if before := week.problem.before.get(group):
            week.most(start, before)


def frequency(week: Week) -> None:
    """Four days of a group at the most; two at the least for what is trained at all, indirect work included.

    A priority has two days with work of its own.
    """
    for group in VolumeGroup:
        counted = touching(group)
        days = {day: week.flag() for day in week.days}
        trained = week.flag()
        touched: Sum = {}
        for day in week.days:
            for index in range(len(week.problem.choices)):
                used = uses(filter(named(index), week.on(day)), working(group))
                if used:
                    week.most(minus(used, {days[day]: 1}), 0)
            some = week.mip.variable(0, 1)
            week.least(minus(uses(week.on(day), counted), {some: 1}), 0)
            week.most({days[day]: 1, trained: -1}, 0)
            touched = plus(touched, {some: 1})
        week.most(dict.fromkeys(days.values(), 1), week.problem.figures(MAX_SESSIONS))
        least = week.problem.figures(SESSIONS).lo
        if week.bounds(group).minimum:
            week.soft(minus(touched, {trained: least}), 0, 150)
            if group in week.problem.athlete.priorities:
                own: Sum = {}
                for day in week.days:
                    really = week.mip.variable(0, 1)
                    week.least(minus(uses(week.on(day), working(group)), {really: 1}), 0)
                    week.most({really: 1, days[day]: -1}, 0)
                    own = plus(own, {really: 1})
                week.soft(own, least, 150)


def spacing(week: Week) -> None:
    """Two days closer than 48 hours do not both give a group more than two sets; of a priority one should give none."""
    for group in VolumeGroup:
        hard = {day: week.flag() for day in week.days}
        for day in week.days:
            sets = amount(filter(working(group), week.on(day)), at_peak)
            week.most(minus(sets, {hard[day]: MUCH}), 2)
        for a, b in pairs_within(week.days, week.problem.figures(SAME_MUSCLE)):
            week.most({hard[a]: 1, hard[b]: 1}, 1)
            if group in week.problem.athlete.priorities:
                any_work = {day: week.flag() for day in (a, b)}
                for day, some in any_work.items():
                    week.most(minus(uses(week.on(day), working(group)), {some: MUCH}), 0)
                soon = week.mip.variable(0, 1, price=-close.A_DAY_TOO_SOON)
                week.most({hard[a]: 1, any_work[b]: 1, soon: -1}, 1)
                week.most({hard[b]: 1, any_work[a]: 1, soon: -1}, 1)


def spine(week: Week) -> None:
    """One of the heaviest axial lifts and one near-maximal one a day; others stand between axial ones.

    The light squat of the week may stand beside a deadlift, and the back does not limit an overhead press.
    """
    heavy, heaviest = week.problem.figures(HEAVY_SPINE), week.problem.figures(HEAVIEST_SPINE)
    light = both(moving({Pattern.SQUAT}), in_scheme("volume"))
    overhead = moving({Pattern.VERTICAL_PRESS})
    for day in week.days:
        there = week.on(day)
        axial = [one for one in there if one.like.spine >= heavy]
        between = [one for one in there if one.compound and one.like.spine < heavy]
        week.most(uses(axial, lambda one: one.like.spine >= heaviest and not light(one)), 1)
        week.most(uses(axial, lambda one: not overhead(one) and maximal(week, one)), 1)
        week.most(minus(uses(axial), uses(between, lambda one: one.pattern not in TRUNK)), 1)


def maximal(week: Week, one: Given) -> bool:
    """Whether the last week of a dose, a little stronger by then, comes within 1.5 percent of a near-maximal load."""
    fewest = min(span.lo for span in one.mode.scheme.reps)
    share = percent_for(2 * fewest + min(one.mode.scheme.rir)) or 0
    grown = week.problem.steps * week.problem.figures(EXPECTED_GAIN[week.problem.athlete.level])
    share += share * grown // 1000
    named = one.mode.scheme.name in ("explosive", "top-back-off")
    return named or share >= week.problem.figures(MAXIMAL_PERCENT).lo - 15


def different_stress(week: Week) -> None:
    """A main lift comes back in another scheme only; explosive lifts, and beginners' but for hinges, repeat.

    Advanced lifters bench twice a week for volume where strength is the goal.
    """
    athlete = week.problem.athlete
    beginner = athlete.level is Level.BEGINNER
    much = bench_often(week)
    for index, choice in enumerate(week.problem.choices):
        free = choice.pattern in POWER or (beginner and choice.pattern is not Pattern.HINGE)
        if not choice.like.main_lift or free:
            continue
        mine = [one for one in week.given if one.number == index]
        for name in {one.mode.scheme.name for one in mine}:
            twice = much and name == "volume" and choice.pattern is Pattern.HORIZONTAL_PRESS
            week.most(uses(mine, in_scheme(name)), 1 + twice)


def variety(week: Week) -> None:
    """A compound's further days have a price where another compound moves alike and might stand there instead.

    Main lifts, wishes and what is done fast come again for nothing, and everything does for beginners.
    """
    if week.problem.athlete.level is Level.BEGINNER:
        return
    for index, choice in enumerate(week.problem.choices):
        others = (c for i, c in enumerate(week.problem.choices) if i != index and c.compound)
        rivals = any(other.pattern is choice.pattern for other in others)
        free = choice.like.main_lift or choice.wished or choice.pattern in POWER
        if choice.compound and rivals and not free:
            week.soft(times(-1, uses(week.given, named(index))), -1, again.AGAIN)


def movements(week: Week) -> None:
    """Squat, hinge, presses and a leg curl in the week; a press and a pull on upper-body days, on full ones legs too.

    Priorities want movements of their own on two days. Bridges are hinge enough for beginners, who want some work for
    the trunk; a lower back that hurts wants it more.
    """
    athlete = week.problem.athlete
    roomy = max(athlete.days.values()) >= moves.ROOMY and athlete.goal in moves.SIZE
    novice, sore = athlete.level is Level.BEGINNER, "lower back" in athlete.hurts
    for name, basic in moves.BASICS.items():
        patterns = basic | {Pattern.HIP_EXTENSION} if novice and name == "hinge" else basic
        price = moves.A_MOVEMENT_SHORT // (1 if roomy else moves.LESS.get(name, 1))
        week.soft(uses(week.given, moving(patterns)), 1, price)
    for group in athlete.priorities:
        if own := uses(week.given, moving(OWN.get(VolumeGroup(group), frozenset()))):
            week.soft(own, moves.OWN_DAYS, moves.A_MOVEMENT_SHORT)
    trunk = uses(week.given, moving(TRUNK))
    if trunk and (novice or sore):
        week.soft(trunk, 1, moves.TRUNK_PRICE[sore])
    for pattern in (Pattern.HIP_EXTENSION, Pattern.KNEE_EXTENSION):
        painless = uses(week.given, moving(frozenset({pattern})))
        if painless and (sore or (pattern is Pattern.HIP_EXTENSION and "knee" in athlete.hurts)):
            week.soft(painless, 1, moves.AN_INSTEAD)
    upper = [PRESSES, frozenset({Pattern.ROW, Pattern.PULLDOWN})]
    whole = {Focus.UPPER: upper, Focus.FULL: [*upper, KNEE | {Pattern.HINGE, Pattern.HIP_EXTENSION}]}
    for day, focus in week.problem.days:
        for family in whole.get(focus, []):
            week.soft(uses(week.on(day), moving(family)), 1, moves.A_HOLE)
    if athlete.goal is Goal.POWER:
        explosive(week)


def explosive(week: Week) -> None:
    """Who trains for power does something fast on each day with legs, and in the week a lift that is known, if any."""
    known = {one.exercise for one in week.problem.athlete.maxes}
    lifted: Sum = {}
    for day, focus in week.problem.days:
        if focus in (Focus.FULL, Focus.LOWER, Focus.BACK_AND_LEGS):
            fast = [one for one in week.on(day) if one.pattern in POWER]
            week.soft(uses(fast), 1, moves.NOTHING_FAST)
            lifted = plus(lifted, uses([one for one in fast if one.like.slug in known] or fast))
    week.soft(lifted, 1, moves.A_MOVEMENT_SHORT)


def beginner_sets(week: Week) -> None:
    """A beginner's working sets at the peak have a ceiling by the session and by the week."""
    if week.problem.athlete.level is not Level.BEGINNER:
        return
    for day in week.days:
        week.most(amount(week.on(day), at_peak), novices.A_SESSION)
    week.most(amount(week.given, at_peak), novices.A_WEEK)


def heavy_work(week: Week) -> None:
    """Size and strength together want one heavy compound in the week; beginners do without."""
    athlete = week.problem.athlete
    if athlete.goal is Goal.MIXED and athlete.level is not Level.BEGINNER:
        named = ("heavy", "top-back-off", "backwards")
        heavy = uses(week.given, lambda one: one.compound and one.mode.scheme.name in named)
        week.soft(heavy, 1, 400)


def back_patterns(week: Week) -> None:
    """A row and a pulldown, missing one or both at the same price; their sets within three to two, or five points."""
    rows = [one for one in week.given if one.pattern in ROWS]
    pulls = [one for one in week.given if one.pattern in PULLDOWNS]
    incomplete = week.mip.variable(0, 1, price=-100)
    uneven = week.mip.variable(0, 40, price=-5)
    row_sets, pull_sets = (amount(those, lambda one: one.mode.peak) for those in (rows, pulls))
    for those in (rows, pulls):
        week.least(plus(uses(those), {incomplete: 1}), 1)
    for one, other in ((row_sets, pull_sets), (pull_sets, row_sets)):
        week.most(plus(times(2, one), times(-3, other), {uneven: -1}), 0)


def shoulders(week: Week) -> None:
    """Where there are lateral raises, rear flies do not lead them; with time enough, size wants some."""
    rear, side = (
        amount(filter(moving({pattern}), week.given), at_peak)
        for pattern in (Pattern.REAR_FLY, Pattern.LATERAL_RAISE)
    )
    size = week.problem.athlete.goal in delts.SIZE
    if side:
        week.most(minus(rear, side), 0 if size else delts.MORE)
    if side and size and sum(week.problem.budget.values()) >= delts.ROOMY:
        week.soft(side, delts.WANTED, delts.A_SET_SHORT)


def small_muscles(week: Week) -> None:
    """Size with hours enough wants sets of arms and side delts in the first week, half by a movement of their own."""
    minutes = sum(week.problem.budget.values())
    goal = week.problem.athlete.goal
    hours = (
        {200: 6, 280: 8} if goal in (Goal.HYPERTROPHY, Goal.LEAN) else {280: 6} if goal is Goal.MIXED else {}
    )
    wanted = max((sets for least, sets in hours.items() if minutes >= least), default=0)
    own = {
        VolumeGroup.BICEPS: Pattern.CURL,
        VolumeGroup.TRICEPS: Pattern.ELBOW_EXTENSION,
        VolumeGroup.SIDE_AND_REAR_DELTS: Pattern.LATERAL_RAISE,
    }
    for group, pattern in own.items() if wanted else ():
        direct = direct_sets(week, group, peak=False)
        alone = amount(filter(moving({pattern}), week.given), lambda one: one.mode.start)
        for sets, least in ((direct, wanted), (alone, wanted // 2)):
            if sets:
                week.soft(sets, least, arms.A_SET_SHORT)


def combined_day(week: Week) -> None:
    """Days of back and legs: ten sets and two isolations a side; full-body days beside them train both.

    A full-body day has one pull without a press, and three more with each.
    """
    foci = dict(week.problem.days)
    figures = week.problem.figures
    for day in (day for day, focus in foci.items() if focus is Focus.FULL):
        pressed = uses(week.on(day), lambda one: one.pattern in PRESSES or one.direct(*PUSHED))
        if pressed:
            pulls = uses(week.on(day), lambda one: one.compound and one.pattern in PULLS)
            week.most(minus(pulls, times(3, pressed)), 1)
    if Focus.BACK_AND_LEGS not in foci.values():
        return
    back_first = "back first" in week.problem.athlete.wished("back-and-legs")
    sides = ((VolumeGroup.BACK,), LEG_GROUPS)
    for day, focus in foci.items():
        there = week.on(day)
        if focus in (Focus.FULL, Focus.BACK_AND_LEGS):
            for side in sides:
                week.soft(uses(there, working(*side)), 1, A_WISH)
        if focus is not Focus.BACK_AND_LEGS:
            continue
        for side in sides:
            sets = amount(filter(working(*side), there), at_peak)
            week.most(sets, figures(COMBINED_SETS).hi)
        small = [one for one in there if not one.compound and one.pattern not in TRUNK]
        week.most(uses(small, lambda one: one.pattern in LEG_ISOLATIONS), figures(ISOLATIONS).hi)
        week.most(uses(small, lambda one: one.pattern not in LEG_ISOLATIONS), figures(ISOLATIONS).hi)
        if back_first:
            axial = uses(there, lambda one: one.compound and one.like.spine >= figures(HEAVY_SPINE))
            free = uses(there, lambda one: one.compound and one.like.spine < figures(HEAVY_SPINE))
            week.most(minus(axial, free), 0)


def wish_backwards(week: Week) -> None:
    """A part trained Backwards: once at least, once a day, 72 hours apart, and by nothing else on other days."""
    for group in week.problem.backwards:
        mine = {day: [one for one in week.on(day) if ten_by_four(one, group)] for day in week.days}
        done = week.flag()
        week.soft(plus(*(uses(doses) for doses in mine.values())), 1, A_BLOCK)
        for doses in mine.values():
            week.most(uses(doses), 1)
        hinges = [one for doses in mine.values() for one in doses if one.like.pattern is Pattern.HINGE]
        week.soft(times(-1, uses(hinges)), 0, A_HINGE)
        for a, b in pairs_within(week.days, week.problem.figures(BACKWARDS_PARTS)):
            week.most(plus(uses(mine[a]), uses(mine[b])), 1)
        for day, doses in mine.items():
            week.most(plus(uses(doses), {done: -1}), 0)
            for index, choice in enumerate(week.problem.choices):
                if halves(choice.like, group) == 2:
                    used = uses(week.on(day), named(index))
                    week.most(plus(used, times(-1, uses(doses)), {done: 1}), 1)


def ten_by_four(one: Given, group: VolumeGroup) -> bool:
    """Whether it is a Backwards dose of an exercise whose first directly worked part is this."""
    parts = dict.fromkeys(GROUP_OF[muscle] for muscle in one.like.muscles if muscle in GROUP_OF)
    first = next((part for part in parts if one.direct(part)), None)
    return one.mode.scheme.method == "backwards" and first is group


def wish_exercises(week: Week) -> None:
    """What was wished for is in the week."""
    for index, choice in enumerate(week.problem.choices):
        if choice.wished:
            week.soft(uses(week.given, named(index)), 1, A_WISH)


def practised_lifts(week: Week) -> None:
    """What was trained week by week is trained again, unless it is to be changed."""
    learned = week.problem.athlete.learned
    for index, choice in enumerate(week.problem.choices):
        slug = choice.like.slug
        if slug in learned.practised and slug not in learned.tired and not choice.wished:
            week.soft(uses(week.given, named(index)), 1, 200, most=1)


def start_as_learned(week: Week) -> None:
    """The first phase begins near the learned sets: above the minimum, more than two above them are dear."""
    for name, sets in week.problem.athlete.learned.sets.items():
        group = VolumeGroup(name)
        if week.problem.before or group in week.problem.backwards:
            continue
        start = direct_sets(week, group, peak=False)
        limit = max(sets, week.bounds(group).minimum) + 2
        weight = importance(week, group)
        week.soft(times(-1, start), -limit, max(1, 70 * weight // 100), most=30)
        week.soft(start, sets, max(1, 45 * weight // 100), most=sets)


def wish_known_lifts(week: Week) -> None:
    """Main lifts whose maximum is known are in the week, for strength squats and bench presses on two days.

    Advanced lifters of four days and more want a third for the bench press.
    Pulls from the floor come once, or as often as they were wished for.
    """
    athlete = week.problem.athlete
    known = {one.exercise for one in athlete.maxes}
    for index, choice in enumerate(week.problem.choices):
        if choice.pattern in POWER or choice.like.slug not in known:
            continue
        if not choice.like.main_lift:
            weighs = choice.like.load_mode in (LoadMode.EXTERNAL, LoadMode.PER_HAND)
            if choice.like.kind is Kind.COMPOUND and weighs and not choice.wished:
                week.soft(uses(week.given, named(index)), 1, 75)
            continue
        strong, days = athlete.goal in STRONG, uses(week.given, named(index))
        if not choice.wished:
            week.soft(days, 1, 250 if strong else 150)
        if strong and choice.pattern in (Pattern.SQUAT, Pattern.HORIZONTAL_PRESS):
            week.soft(days, 2, lifts.A_DAY_SHORT[choice.pattern])
        much = athlete.goal is Goal.STRENGTH and athlete.level is Level.ADVANCED and len(week.days) >= 4
        if much and choice.pattern is Pattern.HORIZONTAL_PRESS:
            week.soft(days, 3, lifts.A_THIRD_DAY)
    learning = athlete.level is Level.BEGINNER and athlete.goal in STRONG
    for pattern in (Pattern.SQUAT, Pattern.HORIZONTAL_PRESS) if learning else ():
        barbell = [i for i, c in enumerate(week.problem.choices) if c.like.main_lift and c.pattern is pattern]
        if barbell and not any(week.problem.choices[i].like.slug in known for i in barbell):
            again: Sum = {}
            for index in barbell:
                twice = week.mip.variable(0, 1, whole=True)
                week.most(minus({twice: 2}, uses(week.given, named(index))), 0)
                again = plus(again, {twice: 1})
            week.soft(again, 1, lifts.A_DAY_SHORT[pattern])
    floor_pulls = [
        index
        for index, choice in enumerate(week.problem.choices)
        if choice.pattern is Pattern.HINGE and choice.like.spine >= 3
    ]
    wished = sum(week.problem.choices[index].wished for index in floor_pulls)
    week.most(uses(week.given, lambda one: one.number in floor_pulls), max(1, wished))


def wish_methods(week: Week) -> None:
    """Back-offs on one day for each lift that they were wished for."""
    for index in range(len(week.problem.choices)):
        mine = filter(named(index), week.given)
        doses = uses(mine, lambda one: one.mode.scheme.method == "top-back-off")
        if doses:
            week.most(doses, 1)
            week.soft(doses, 1, A_WISH)


def growth(week: Week) -> None:
    """Growth of each group by its fractional sets at start and peak, weighted by goal and priority."""
    athlete, figures = week.problem.athlete, week.problem.figures
    for group in VolumeGroup:
        bounds = week.bounds(group)
        marks = (max(6, bounds.start), (bounds.start + bounds.peak) // 2, bounds.peak, bounds.maximum)
        others = gain.GIVEN.get(group, 0)
        points = sorted({0, 4} | {mark + others for mark in marks})
        sets = amount(week.given, fractional(group))
        gains = [hypertrophy_gain(point, figures) for point in points]
        add_gain(week, sets, points, gains, gain.SIZE_SHARE[athlete.goal] * importance(week, group) // 100)


def strength(week: Week) -> None:
    """Strength of each lift by its sets, relatives by half, and by its days; only where strength is asked for."""
    figures, goal = week.problem.figures, week.problem.athlete.goal
    share = 100 - gain.SIZE_SHARE[goal]
    if not share:
        return
    for patterns in (
        {Pattern.SQUAT},
        {Pattern.HINGE},
        CHEST_PRESSES,
        {Pattern.VERTICAL_PRESS},
        {Pattern.ROW, Pattern.PULLDOWN},
    ):
        esteem = 100 if cared_for(week, patterns) else gain.UNKNOWN_LIFT
        if goal is Goal.POWER and patterns == CHEST_PRESSES:
            esteem = esteem * gain.PRESS_FOR_POWER // 100
        weight = share * esteem // 200
        there = [one for one in week.given if one.compound and one.pattern in patterns]
        itself = lifts_of(week, patterns)
        sets = amount(there, practice(itself))
        points = [0, 2, 4, 6, 9, 14]
        add_gain(week, sets, points, [strength_gain(point, figures) for point in points], weight)
        offered = {c.like.slug for c in week.problem.choices if c.compound and c.pattern in patterns}
        days = uses(there, called(itself & offered or offered))
        by_days = [strength_gain_by_frequency(number, figures) / 4 for number in range(4)]
        add_gain(week, days, [0, 0.25, 0.5, 0.75], by_days, weight)


def maxima(week: Week) -> set[str]:
    """The main lifts on offer whose maximum is known."""
    known = {one.exercise for one in week.problem.athlete.maxes}
    return {c.like.slug for c in week.problem.choices if c.like.main_lift} & known


def main_lifts(week: Week, patterns: Collection[Pattern]) -> set[str]:
    """The main lifts on offer of a movement."""
    return {c.like.slug for c in week.problem.choices if c.like.main_lift and c.pattern in patterns}


def lifts_of(week: Week, patterns: Collection[Pattern]) -> set[str]:
    """The lift itself: the main ones of a movement, of these the known ones where there are any."""
    main = main_lifts(week, patterns)
    return main & maxima(week) or main


def cared_for(week: Week, patterns: Collection[Pattern]) -> bool:
    """Whether a lift counts in full: its maximum is known, or nobody's is."""
    known = maxima(week)
    return not known or not known.isdisjoint(main_lifts(week, patterns))


def practice(itself: Collection[str]) -> Callable[[Given], int]:
    """Half-sets of strength at start and peak: whole sets for the lift itself, lifted heavily."""

    def of(one: Given) -> int:
        whole = one.like.slug in itself and one.mode.scheme.name in gain.HEAVY
        return (2 if whole else 1) * (one.mode.start + one.mode.peak)

    return of


def importance(week: Week, group: VolumeGroup) -> int:
    """Weight of a group in percent."""
    priorities = week.problem.athlete.priorities
    if group in priorities:
        return [*gain.PRIORITY, *(gain.PRIORITY[-1] for _ in priorities)][priorities.index(group)]
    if group is VolumeGroup.GLUTES:
        return gain.FED_BY_ALL
    if group is VolumeGroup.QUADS:
        return 140
    return 25 if group in gain.MINOR else 100


def add_gain(week: Week, terms: Sum, points: Sequence[float], gains: Sequence[float], weight: int) -> None:
    """The least of the lines through neighbouring points, level after the last: a concave gain, in whole points.

    `points` are sets a week, of which start and peak have four half-sets together.
    """
    if not terms:
        return
    pieces = []
    for (low, high), (less, more) in zip(pairwise(points), pairwise(gains), strict=True):
        width = round(4 * (high - low))
        pieces.append((max(1, round(100 * (more - less) / width) * weight // 100), width))
    reached, at, worth = week.mip.variable(price=1), 0, 0
    for slope, width in sorted(pieces, reverse=True):
        week.most(plus({reached: 1}, times(-slope, terms)), worth - slope * at)
        at, worth = at + width, worth + slope * width
    week.most({reached: 1}, worth)


def liking(week: Week) -> None:
    """Points for what is a staple, by the set; fifty off for sets that stand still and are no method."""
    for one in week.given:
        still = one.mode.start == one.mode.peak and not one.mode.scheme.method
        week.mip.price[one.var] += (
            one.choice.worth * (one.mode.start + one.mode.peak) // 2 - gain.STANDSTILL * still
        )


RULES: Mapping[str, Callable[[Week], None]] = {
    rule.__name__: rule
    for rule in (
        back_patterns,
        beginner_sets,
        beginners_day,
        combined_day,
        different_stress,
        frequency,
        heavy_work,
        movements,
        one_dose,
        practised_lifts,
        session_ceiling,
        supersets,  # before the minutes that they save
        session_minutes,
        session_shape,
        shoulders,
        small_muscles,
        spacing,
        spine,
        start_as_learned,
        variety,
        volume_maximum,
        volume_minimum,
        weekly_growth,
        wish_backwards,
        wish_exercises,
        wish_known_lifts,
        wish_methods,
    )
}
