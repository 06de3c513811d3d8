"""What would have to change for something to fit: minutes, days, equipment; each shown by solving again."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from statistics import median_low

from topset.ground.halt import Halt
from topset.ground.linear import Var, total
from topset.ground.solver import SOLVED
from topset.model.athlete import Athlete
from topset.model.exercise import Equipment
from topset.model.program import Weekday
from topset.planner.again import Force, Setting, best, material_for, nothing, problems, setting_of, tries
from topset.planner.conflict import day_of, days_of_variables
from topset.planner.constraints import session_minutes
from topset.planner.draft import Draft
from topset.planner.forecast import picks_in
from topset.planner.patience import Patience
from topset.planner.problem import Problem
from topset.planner.search import Found
from topset.planner.sense import days_that_help
from topset.planner.solve import draft_of, solver_for
from topset.planner.splits import Split

SECONDS = 1.0  # deterministic, for each question whether something fits
STEP, MOST = 5, 45  # minutes: people do not plan in ones, and more than this is another session
GOOD = 0.05  # relative gap at which a plan shows well enough what a change allows
MOST_DAYS = 6
LIKELY = 3  # splits in which a change is tried
LONGEST = 180  # minutes of a session
BUYABLE = (
    Equipment.DUMBBELLS,
    Equipment.BANDS,
    Equipment.PULL_UP_BAR,
    Equipment.BENCH,
    Equipment.KETTLEBELLS,
    Equipment.BARBELL,
    Equipment.CABLE,
)


@dataclass(frozen=True, slots=True)
class Relaxation:
    """A change that was solved again and allows what was asked: `kind` is "minutes", "day", "gym" and so on.

    `effort` ranks changes: minutes a week, or what is about as hard as so many. `sets` are those of the week that it
    gives, where nothing was possible before.
    """

    kind: str
    words: str
    effort: int
    day: Weekday | None = None
    minutes: int = 0
    sets: int = 0


def relaxations(
    found: Found, code: str, subject: str, patience: Patience | None = None
) -> tuple[Relaxation, ...]:
    """The least changes with which a plan lacks this no more, and nothing else more than now; the least first.

    Those that `patience` suffices for: once it is over, none is looked for.
    """
    patience = patience or Patience()
    setting, want = setting_of(found), met(found, code, subject)
    changes = [
        for_free(found.problem, want, patience),
        more_minutes(setting, found.split, (found.problem, want), patience),
        another_day(setting, want, patience),
    ]
    return tuple(sorted((c for c in changes if c), key=lambda c: c.effort))


def met(found: Found, code: str, subject: str) -> Force:
    """Demand that something is not missed, and the rest no more than in the plan."""
    missed = found.solution.missed

    def write(draft: Draft) -> None:
        for slack in draft.slacks:
            if slack.code:
                key = (slack.code, slack.subject)
                draft.model.add(slack.amount <= (0 if key == (code, subject) else missed.get(key, 0)))

    return write


def for_free(problem: Problem, want: Force, patience: Patience) -> Relaxation | None:
    """Where it fits as things are: it is left out for what its sets bring elsewhere."""
    fits = possible(problem, want, patience)
    words = (
        "it fits as things are, at the price of gain elsewhere: put it first, or wish for an exercise of it"
    )
    return Relaxation("priority", words, 0) if fits else None


def more_minutes(
    setting: Setting, split: Split, wanted: tuple[Problem, Force], patience: Patience
) -> Relaxation | None:
    """The fewest minutes more, on one day, found in the model and shown again with the longer day."""
    problem, want = wanted
    least = least_minutes(problem, want, patience)
    if least is None:
        return None
    day, fewest = least
    for minutes in range(fewest, min(fewest + 2 * STEP, MOST) + 1, STEP):
        longer = with_minutes(setting, {day: minutes})
        if longer.athlete.days[day] <= LONGEST and fits_in(longer, split, want, patience):
            return Relaxation("minutes", f"{minutes} minutes more on {day.full}", minutes, day, minutes)
    return None


def least_minutes(problem: Problem, want: Force, patience: Patience) -> tuple[Weekday, int] | None:
    """The day and the fewest minutes, in steps, by which it must be longer; 0 minutes are no answer."""
    if patience.over:
        return None
    draft = draft_of(problem)
    want(draft)
    longer = lengthened(draft)
    draft.model.minimize(total((var, 1) for var in longer.values()))
    solver = solver_for(SECONDS, 0.0, patience.halt)
    status = solver.solve(draft.model)
    patience.spend(solver.time)
    if status not in SOLVED:
        return None
    day = max(longer, key=lambda d: solver.value(longer[d]))
    minutes = STEP * solver.value(longer[day])
    return (day, minutes) if minutes else None


def lengthened(draft: Draft) -> Mapping[Weekday, Var]:
    """Let one day be longer: the steps of minutes by which each is."""
    model, longer, chosen = draft.model, {}, []
    days = days_of_variables(draft)
    for row in draft.rows[session_minutes.__name__]:
        day = day_of(draft, row, days)
        if day is None:
            continue  # nothing can stand on that day
        asked = model.rows[row]
        assert asked.most is not None
        units = asked.most // max(draft.problem.budget[day], 1)  # that the row counts a minute as
        longer[day] = model.whole(0, MOST // STEP, f"longer {day}")
        model.rows[row] = replace(asked, sum=asked.sum - longer[day] * (STEP * units))
        chosen.append((model.flag(f"{day} is longer"), 1))
        model.add(longer[day] <= chosen[-1][0] * (MOST // STEP))
    model.add(total(chosen) <= 1)
    return longer


def with_minutes(setting: Setting, more: Mapping[Weekday, int]) -> Setting:
    """The setting with longer days."""
    days = {day: minutes + more.get(day, 0) for day, minutes in setting.athlete.days.items()}
    return with_athlete(setting, replace(setting.athlete, days=days))


def with_athlete(setting: Setting, athlete: Athlete) -> Setting:
    """The setting of a changed athlete."""
    return replace(setting, athlete=athlete)


def fits_in(setting: Setting, split: Split, want: Force, patience: Patience) -> bool:
    """Whether it fits in the same split under a new setting."""
    those = problems(setting, material_for(setting))
    return any(possible(problem, want, patience) for found, problem in those if found.days == split.days)


def fits_anywhere(setting: Setting, want: Force, patience: Patience) -> bool:
    """Whether it fits in one of the likeliest splits."""
    those = problems(setting, material_for(setting), LIKELY)
    return any(possible(problem, want, patience) for _, problem in those)


def another_day(setting: Setting, want: Force, patience: Patience) -> Relaxation | None:
    """A day more, as long as the others usually are, in the first weekday that allows it."""
    for day in Weekday:
        longer = with_day(setting, day)
        if longer and not patience.over and fits_anywhere(longer, want, patience):
            minutes = longer.athlete.days[day]
            return Relaxation("day", f"another day, {day.full} with {minutes} minutes", minutes, day, minutes)
    return None


def with_day(setting: Setting, day: Weekday) -> Setting | None:
    """The setting with another training day; None where it is one already, or where none more would help."""
    days = setting.athlete.days
    if day in days or len(days) >= MOST_DAYS:
        return None
    usual = median_low(days.values())
    new = {d: days.get(d, usual) for d in Weekday if d in days or d == day}
    athlete = replace(setting.athlete, days=new)
    return with_athlete(setting, athlete) if len(days_that_help(athlete)) == len(new) else None


def possible(problem: Problem, want: Force, patience: Patience) -> bool:
    """Whether any week keeps the rules and gives what is wanted; not shown once patience is over."""
    if patience.over:
        return False
    draft = draft_of(problem)
    want(draft)
    draft.model.satisfy()
    solver = solver_for(SECONDS, halt=patience.halt)
    status = solver.solve(draft.model)
    patience.spend(solver.time)
    return status in SOLVED


def first_plan(setting: Setting, want: Force, halt: Halt) -> int:
    """Peak sets of the week of a good plan in the likeliest splits; 0 for none."""
    ready = tries(tuple(problems(setting, material_for(setting), LIKELY)), want, halt=halt)
    answer = best(ready, SECONDS, GOOD, halt)
    return sum(pick.mode.peak for pick in picks_in(answer.solution)) if answer else 0


def ways_out(setting: Setting, halt: Halt) -> tuple[Relaxation, ...]:
    """For an athlete without any plan: what would allow one, each shown by a plan, the least effort first."""
    shown = []
    for change, changed in attempts(setting):
        if halt.asked:
            break
        if sets := first_plan(changed, nothing, halt):
            shown.append(replace(change, sets=sets))
    return tuple(sorted(shown, key=lambda c: c.effort))[:FEW]


FEW = 4  # ways out that are worth reading


def attempts(setting: Setting) -> Iterator[tuple[Relaxation, Setting]]:
    """Single changes that might help: minutes on the shortest day or on all, a day less, pains, equipment."""
    athlete = setting.athlete
    shortest = min(athlete.days, key=lambda d: athlete.days[d])
    for minutes in (5, 10, 15, 30, 45):
        for days in ({shortest: minutes}, dict.fromkeys(athlete.days, minutes)):
            if max(athlete.days[d] + m for d, m in days.items()) <= LONGEST:
                where = f"on {shortest.full}" if len(days) == 1 else "on every day"
                change = Relaxation("minutes", f"{minutes} minutes more {where}", minutes * len(days))
                yield change, with_minutes(setting, days)
    for change, changed in fewer(athlete):
        yield change, with_athlete(setting, changed)
    gym = athlete.gym
    for number, item in enumerate(BUYABLE):
        if item not in gym.equipment:
            added = replace(gym, equipment=gym.equipment | {item})
            change = Relaxation("gym", f"{item.value} in the gym", 200 + number)
            yield change, with_athlete(setting, replace(athlete, gym=added))


def fewer(athlete: Athlete) -> Iterator[tuple[Relaxation, Athlete]]:
    """The athlete without a day, without the list to avoid, without a pain."""
    if len(athlete.days) > 2:
        for day in athlete.days:
            left = {d: m for d, m in athlete.days.items() if d != day}
            yield Relaxation("day", f"no training on {day.full}", 60, day), replace(athlete, days=left)
    if athlete.avoid:
        words = "nothing on the list to avoid"
        yield Relaxation("avoid", words, 90), replace(athlete, avoid=frozenset())
    for joint in sorted(athlete.hurts):
        words = f"once the {joint} hurts no more"
        yield Relaxation("hurts", words, 500), replace(athlete, hurts=athlete.hurts - {joint})
