"""Strategies that make programs: everything the language can say."""

from typing import Any

from hypothesis import strategies as st
from notation_fakes import Direction

from topset.catalogue import exercises
from topset.ground.units import Load, Span, Unit
from topset.model.exercise import (
    Equipment,
    Exercise,
    Kind,
    Laterality,
    LoadMode,
    Measure,
    Muscle,
    Pattern,
    Skill,
    Standing,
    slug,
)
from topset.model.prescription import (
    Amount,
    AtLoad,
    Base,
    Effort,
    Guard,
    MethodCall,
    OwnWeight,
    Percent,
    Progress,
    ProgressKind,
    RepKind,
    Reps,
    Role,
    Scale,
    SetGroup,
    Tempo,
)
from topset.model.program import (
    Block,
    Comments,
    Day,
    Deload,
    Drill,
    ExerciseLine,
    Goal,
    Level,
    Max,
    Note,
    OwnExercise,
    Program,
    Routine,
    RoutineKind,
    Weekday,
)
from topset.notation.day import GROUPS
from topset.notation.names import LONGEST_NAME, in_catalogue, spelled
from topset.notation.own_clauses import JOINTS
from topset.notation.own_exercise import UNSEEN

KNOWN = tuple(exercises())

# Any character at all, save the line break that ends a statement.
texts = st.text(st.characters(codec="utf-8", exclude_characters="\n\r"), max_size=30)  # as files hold them
words = st.sampled_from(
    (
        "Slow",
        "day",
        "max",
        "x10",
        'a "quoted" one',
        "back\\slash",
        "#1",
        "\u201cso\u201d",
        "A1 b",
        "5kg",
        "\u00fcber",
    )
)
titles = st.one_of(texts, words, st.lists(words, max_size=4).map(" ".join))


def stripped(text: str) -> str:
    return text.strip()


remarks = titles.map(stripped).filter(lambda t: not t.lower().startswith("allow"))
comments = st.one_of(
    st.just(Comments()), st.builds(Comments, st.lists(remarks, max_size=2).map(tuple), remarks)
)
units = st.sampled_from(Unit)


def spans(low: int, high: int) -> st.SearchStrategy[Span]:
    return st.one_of(
        st.integers(low, high).map(Span.one),
        st.tuples(st.integers(low, high), st.integers(low, high)).map(lambda p: Span(min(p), max(p))),
    )


def loads(most: int = 45_000, unit: Unit | None = None, least: int = 0) -> st.SearchStrategy[Load]:
    """Loads to the hundredth of a unit."""
    one = units if unit is None else st.just(unit)
    return st.builds(lambda n, u: Load.of(n / 100, u), st.integers(least, most), one)


@st.composite
def at_loads(draw: st.DrawFn) -> AtLoad:
    unit = draw(units)
    pair = draw(st.tuples(loads(unit=unit), loads(unit=unit)))
    low, high = sorted(pair)
    return AtLoad(low, draw(st.sampled_from((low, high))))


def own_weight(load: Load, sign: int) -> OwnWeight:
    return OwnWeight(sign * load.grams, load.unit) if load.grams else OwnWeight()


percents = st.builds(Percent, spans(10, 1500), st.sampled_from(Base))
own_weights = st.builds(own_weight, loads(), st.sampled_from((1, -1)))
amounts: st.SearchStrategy[Amount] = st.one_of(percents, at_loads(), own_weights)
efforts = st.one_of(
    st.builds(Effort, spans(0, 20), st.just(Scale.RIR)), st.builds(Effort, spans(2, 20), st.just(Scale.RPE))
)


@st.composite
def reps(draw: st.DrawFn) -> Reps:
    kind = draw(st.sampled_from(RepKind))
    amrap = draw(st.booleans())
    most = {RepKind.REPS: 200, RepKind.SECONDS: 3600, RepKind.METRES: 10_000}[kind]
    span = draw(st.integers(0, most).map(Span.one) if amrap else spans(1, most))
    return Reps(span, kind, amrap, draw(st.booleans()))


phases = st.one_of(st.none(), st.integers(0, 60))
tempos = st.builds(Tempo, st.tuples(phases, phases, phases, phases))
rests = st.one_of(st.none(), spans(0, 3600))
guards = st.frozensets(st.sampled_from(Guard))


def weekly(one: st.SearchStrategy[Any], weeks: int, least: int) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(one, min_size=least, max_size=weeks).map(tuple)


@st.composite
def groups(draw: st.DrawFn, weeks: int, *, bare: bool = True) -> SetGroup:
    modifiers: dict[str, Any] = {
        "rest": draw(rests),
        "tempo": draw(st.one_of(st.none(), tempos)),
        "guards": draw(guards),
    }
    if bare and draw(st.integers(0, 9)) == 0:
        return SetGroup((), (), Role.RAMP, **modifiers)
    return SetGroup(
        draw(weekly(spans(1, 50), weeks, 1)),
        draw(weekly(reps(), weeks, 1)),
        draw(st.sampled_from(Role)),
        draw(weekly(amounts, weeks, 0)),
        draw(weekly(efforts, weeks, 0)),
        **modifiers,
    )


ARGUMENTS: dict[str, st.SearchStrategy[Any]] = {
    "sets": spans(1, 50),
    "reps": reps(),
    "amount": amounts,
    "effort": efforts,
    "rest": spans(0, 3600),
    "tempo": tempos,
    "drops": st.integers(0, 999),
    "inner-rest": st.integers(0, 3600),
    "back-off": percents,
    "step": loads(least=1),
    "goal": titles,
    "direction": st.sampled_from(Direction),
    "wave": st.lists(st.integers(0, 99), max_size=4).map(tuple),
    "strict": st.booleans(),
    "guard": st.sampled_from(Guard),
}
NUMBERS: dict[str, st.SearchStrategy[Any]] = {
    "sets": st.integers(1, 50),
    "reps": st.integers(1, 200),
    "top": loads(least=1),
    "reserve": efforts,
}


def call(name: str, given: dict[str, Any]) -> MethodCall:
    return MethodCall(name, tuple(sorted(given.items(), key=lambda item: item[0])))


def calls(name: str, known: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[MethodCall]:
    return st.fixed_dictionaries({}, optional=known).map(lambda given: call(name, given))


methods = st.one_of(calls("sampler", ARGUMENTS), calls("number-set", NUMBERS), st.just(MethodCall("bare")))


@st.composite
def progressions(draw: st.DrawFn) -> Progress:
    kind = draw(st.sampled_from(ProgressKind))
    if kind in {ProgressKind.SETS, ProgressKind.NONE}:
        return Progress(kind)
    if kind is ProgressKind.REPS:
        return Progress(kind, draw(st.one_of(st.none(), st.integers(1, 20))))
    share = st.integers(1, 250).map(lambda n: Percent(Span.one(n)))
    return Progress(kind, draw(st.one_of(st.none(), loads(9999, least=1), share)))


def is_complete(parts: tuple[Any, ...]) -> bool:
    return not all(isinstance(p, SetGroup) and not p.sets for p in parts)


@st.composite
def lines(draw: st.DrawFn, slugs: st.SearchStrategy[str], weeks: int, label: str) -> ExerciseLine:
    parts = draw(
        st.lists(st.one_of(groups(weeks), methods), min_size=1, max_size=3).map(tuple).filter(is_complete)
    )
    return ExerciseLine(
        draw(slugs), parts, label, draw(st.one_of(st.none(), progressions())), draw(titles), draw(comments)
    )


drill_reps = reps()
notes = st.builds(Note, titles, comments)


def drills(slugs: st.SearchStrategy[str]) -> st.SearchStrategy[Drill]:
    return st.builds(Drill, slugs, st.one_of(st.none(), drill_reps))


def routines(kind: RoutineKind, slugs: st.SearchStrategy[str]) -> st.SearchStrategy[Routine]:
    minutes = st.one_of(st.none(), spans(1, 300))
    return st.builds(
        Routine, st.just(kind), minutes, st.lists(drills(slugs), max_size=3).map(tuple), comments
    )


LABELS = ("", "A1", "A2", "B1", "Z99")


@st.composite
def days(draw: st.DrawFn, weekday: Weekday, slugs: st.SearchStrategy[str], weeks: int) -> Day:
    labels = draw(st.lists(st.sampled_from(LABELS), min_size=1, max_size=3, unique=True))
    items: list[Any] = [draw(lines(slugs, weeks, label)) for label in labels]
    items += draw(st.lists(notes, max_size=2))
    items += [draw(routines(kind, slugs)) for kind in draw(st.sets(st.sampled_from(RoutineKind)))]
    return Day(
        weekday,
        tuple(draw(st.permutations(items))),
        draw(titles),
        draw(st.one_of(st.none(), st.integers(1, 300))),
        draw(st.sampled_from(("", *GROUPS))),
        draw(comments),
    )


@st.composite
def weeks_of_days(draw: st.DrawFn, slugs: st.SearchStrategy[str], weeks: int) -> tuple[Day, ...]:
    weekdays = draw(st.lists(st.sampled_from(Weekday), min_size=1, max_size=2, unique=True))
    ordered = sorted(weekdays, key=lambda day: day.index)
    return tuple(draw(days(weekday, slugs, weeks)) for weekday in ordered)


shares = st.one_of(st.none(), st.integers(1, 100))
deloads = st.builds(Deload, shares, shares)


@st.composite
def blocks(draw: st.DrawFn, slugs: st.SearchStrategy[str]) -> tuple[Block, ...]:
    found: list[Block] = []
    week = 1
    for _ in range(draw(st.integers(1, 3))):
        length = draw(st.integers(1, 4))
        deload = draw(st.one_of(st.none(), deloads))
        empty = deload is not None and found and draw(st.booleans())
        built = () if empty else draw(weeks_of_days(slugs, length))
        found.append(Block(Span(week, week + length - 1), built, deload, draw(comments)))
        week += length
    return tuple(found)


@st.composite
def own_names(draw: st.DrawFn) -> str:
    name = draw(
        st.one_of(
            titles, st.sampled_from(("Day Dreamer", "max lift", "A1 Row", "Press: hard", "Curl x10", "Note"))
        )
    )
    fit = UNSEEN.sub("", name)[: LONGEST_NAME - 1]
    return fit if slug(fit) else f"{fit}1"


shares_of_a_set = st.sampled_from((1.0, 0.5, 0.25, 0.01, 0.75))


@st.composite
def own_exercises(draw: st.DrawFn) -> Exercise:
    pattern = draw(st.sampled_from(Pattern))
    apps = st.dictionaries(
        st.sampled_from(("hevy", "strong")),
        st.lists(own_names(), min_size=1, max_size=2).map(tuple),
        max_size=2,
    )
    return Exercise(
        name=draw(own_names()),
        pattern=pattern,
        muscles=draw(st.dictionaries(st.sampled_from(Muscle), shares_of_a_set, min_size=1, max_size=3)),
        equipment=draw(st.lists(st.sampled_from(Equipment), max_size=3, unique=True).map(tuple)),
        kind=draw(st.sampled_from(Kind)),
        load_mode=draw(st.sampled_from(LoadMode)),
        laterality=draw(st.sampled_from(Laterality)),
        measure=draw(st.sampled_from(Measure)),
        main_lift=draw(st.booleans()),
        skill=draw(st.sampled_from(Skill)),
        standing=draw(st.sampled_from(Standing)),
        body_mass_percent=draw(st.integers(0, 100)),
        spine=draw(st.integers(0, 3)),
        step_g=draw(st.one_of(st.just(2500), st.integers(0, 99_999), loads(2000).map(lambda x: x.grams))),
        seconds_per_rep=draw(st.integers(1, 6000)) / 100,
        aliases=draw(st.lists(own_names(), max_size=2).map(tuple)),
        elsewhere=draw(apps),
        stresses=draw(st.lists(st.sampled_from(JOINTS), max_size=2, unique=True).map(tuple)),
    )


def distinct(own: list[OwnExercise]) -> tuple[OwnExercise, ...]:
    """Those whose names clash with none before them."""
    kept: list[OwnExercise] = []
    taken: set[str] = set()
    for each in own:
        names = (each.exercise.name, *each.exercise.aliases)
        keys = {slug(n) for n in names} | {spelled(n) for n in names}
        if not keys & taken and not any(in_catalogue(n) for n in names) and "" not in keys:
            kept.append(each)
            taken |= keys
    return tuple(kept)


def header_keys(program: dict[str, Any], whole: bool) -> list[str]:
    """The keywords of the header that are written, in order."""
    present = {
        "program": program["name"],
        "goal": program["goal"],
        "level": program["level"],
        "start": program["start"],
        "unit": whole or program["unit"] is Unit.LB,
        "body mass": program["body_mass"],
        "progress": program["progress"],
    }
    return [key for key, value in present.items() if value]


def distinct_maxes(maxes: list[Max]) -> tuple[Max, ...]:
    return tuple({(m.exercise, m.reps, m.training): m for m in maxes}.values())


@st.composite
def programs(draw: st.DrawFn) -> Program:
    own = distinct(draw(st.lists(st.builds(OwnExercise, own_exercises(), comments), max_size=2)))
    slugs = st.sampled_from((*KNOWN[::20], *[each.exercise.slug for each in own]))
    best = st.builds(Max, slugs, loads(), st.integers(1, 200), st.just(False), comments)
    training = st.builds(Max, slugs, loads(), st.just(1), st.just(True), comments)
    values: dict[str, Any] = {
        "name": draw(titles),
        "goal": draw(st.one_of(st.none(), st.sampled_from(Goal))),
        "level": draw(st.one_of(st.none(), st.sampled_from(Level))),
        "start": draw(st.one_of(st.none(), st.dates())),
        "unit": draw(units),
        "progress": draw(st.one_of(st.none(), progressions())),
        "body_mass": draw(st.one_of(st.none(), loads(40_000, least=6_000))),
    }
    whole = draw(st.booleans())
    days_only = st.builds(lambda d: (Block(Span.one(1), d),), weeks_of_days(slugs, 1))
    around = [(key, draw(comments)) for key in header_keys(values, whole)]
    return Program(
        **values,
        maxes=distinct_maxes(draw(st.lists(st.one_of(best, training), max_size=2))),
        own=own,
        blocks=draw(blocks(slugs) if whole else days_only),
        whole=whole,
        header=tuple((key, c) for key, c in around if c != Comments()),
        end_comments=draw(st.lists(remarks, max_size=2).map(tuple)),
    )
