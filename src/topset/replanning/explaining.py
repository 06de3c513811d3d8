"""What became of every line, and why: the rows that stand where it stood."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from topset.evidence.check_limits import LIGHT_SESSION
from topset.evidence.pain import BORNE, NEXT_SETS
from topset.evidence.replanning import SORE_HOURS
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.model.program import Weekday
from topset.replanning.lengths import total
from topset.replanning.problem import Key, Option, Problem
from topset.replanning.rows import Kept
from topset.replanning.week import DAY_HOURS, Slot, Task
from topset.replanning.words import listed

MOST_WHYS = 3


@frozen
class Told:
    """Something that became different: the slug of the exercise it is about ("" for none), and the reason."""

    exercise: str
    reason: Reason


@frozen
class Why:
    """A cause in words, and what it rests on."""

    words: str
    cites: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Outcome:
    """A problem with what was chosen of it. `told_off` are options that a rule of the linter would not have had."""

    problem: Problem
    rows: Sequence[Kept]
    chosen: frozenset[int]
    told_off: tuple[tuple[Key, str], ...] = ()

    def of(self, task: Task) -> Option | None:
        """What was chosen for a task."""
        options = (self.problem.options[number] for number in sorted(self.chosen))
        return next((option for option in options if option.task is task), None)


def told(outcome: Outcome) -> tuple[Told, ...]:
    """Every change, in the order of the week."""
    return (
        *_sessions(outcome),
        *_lines(outcome),
        *_cool_downs(outcome),
        *_wishes(outcome),
        *_soreness(outcome),
        *_joints(outcome),
    )


def _sessions(outcome: Outcome) -> Iterator[Told]:
    left = outcome.problem.left
    for day, few in left.changes.too_short.items():
        message = f"{day.full}: {_minutes(few)} {'is' if few == 1 else 'are'} too few for any exercise."
        remedy = "What finds a place on the other days goes there, as if the session were missed."
        yield Told("", _reason("RPL110", message, ("A19",), remedy=remedy))
    for slot in left.slots:
        if slot.day is not slot.source:
            title = f' "{slot.session.title}"' if slot.session.title else ""
            message = f"The session{title} of {slot.source.full} is on {slot.day.full}."
            yield Told("", _reason("RPL101", message, ("C13", "C17")))
        minutes, before = left.changes.minutes.get(slot.day), slot.written.minutes
        if minutes is not None and minutes != before:
            instead = f" instead of {before}" if before is not None else ""
            yield Told("", _reason("RPL110", f"{slot.day.full}: {minutes} minutes{instead}.", ("A19",)))


def _lines(outcome: Outcome) -> Iterator[Told]:
    out: dict[tuple[Weekday, str], list[tuple[Task, Why]]] = {}
    for task in outcome.problem.left.tasks:
        option = outcome.of(task)
        if option is None:
            why = _why_left_out(outcome, task)
            out.setdefault((task.day, why.words), []).append((task, why))
        elif not option.unchanged:
            yield from _changed(outcome, task, option)
    for (day, words), gone in out.items():
        names = listed(dict.fromkeys(task.name for task, _ in gone))
        slug = gone[0][0].work.exercise.slug if len(gone) == 1 else ""
        message = f"{names} of {day.full}: left out, {words}"
        yield Told(slug, _reason("RPL106", message, gone[0][1].cites, gone[0][0]))


def _changed(outcome: Outcome, task: Task, option: Option) -> Iterator[Told]:
    assert option.dose
    slug, why = option.dose.work.exercise.slug, _why(outcome, task)
    if option.dose.swapped:
        name = option.dose.work.exercise.name
        message = f"{name} instead of {task.name} on {option.day.full}, because {why.words}."
        yield Told(slug, _reason("RPL105", message, why.cites or ("C18", "D48"), task))
    if not option.home:
        message = f"{option.dose.work.exercise.name}: from {task.day.full} to {option.day.full}, because {why.words}."
        yield Told(slug, _reason("RPL102", message, why.cites or ("C13", "C17"), task))
    if option.dose.alone:
        message = f"{option.dose.work.exercise.name}: by itself, not in turn with another exercise."
        yield Told(slug, _reason("RPL115", message, ("burke-2024", "zhang-2025"), task))
    if option.dose.more:
        now, before = total(option.dose.work), total(task.work)
        cause = _why_fewer(outcome, task, option) if option.dose.more < 0 else _for_what(outcome)
        message = (
            f"{option.dose.work.exercise.name}: {now} {'set' if now == 1 else 'sets'} instead of {before}"
        )
        code = "RPL103" if option.dose.more < 0 else "RPL104"
        yield Told(slug, _reason(code, f"{message}, {cause.words}.", cause.cites, task))


def _why_left_out(outcome: Outcome, task: Task) -> Why:
    """What stands in the way of a line on every day."""
    home = outcome.problem.left.home(task)
    whys: tuple[Why, ...] = ()
    if home is None:
        whys = tuple(_obstacles(outcome, task))
        first = Why(f"because {_gone(outcome, task.day)}")
    else:
        why, guests = _why(outcome, task), _guests(outcome, home)
        first = Why(f"because {why.words}{f', where {guests} went' if guests else ''}", why.cites)
    words = "; ".join(why.words for why in whys[:MOST_WHYS])
    cites = tuple(dict.fromkeys(cite for why in (first, *whys) for cite in why.cites)) or ("C2",)
    return Why(f"{first.words}.{f' {words[:1].upper()}{words[1:]}.' if words else ''}", cites)


def _gone(outcome: Outcome, day: Weekday) -> str:
    """Why a session is not trained."""
    changes = outcome.problem.left.changes
    to = changes.moved.get(day, day)
    if minutes := changes.too_short.get(to):
        return f"{to.full} has {_minutes(minutes)}"
    if day in outcome.problem.left.broken_off:
        return f"of {day.full} little was done"
    return f"{day.full} is missed"


def _minutes(number: int) -> str:
    return f"{number} {'minute' if number == 1 else 'minutes'}"


def _guests(outcome: Outcome, day: Weekday) -> str:
    """What came to a day."""
    options = (outcome.problem.options[number] for number in sorted(outcome.chosen))
    return listed(o.task.name for o in options if o.task and o.day is day and not o.home)


def _obstacles(outcome: Outcome, task: Task) -> Iterator[Why]:
    """What keeps a line from every day; days that are full are named together."""
    full: list[Weekday] = []
    cites: tuple[str, ...] = ()
    others: list[Why] = []
    for slot in outcome.problem.slots:
        kept, why = _obstacle(outcome, task, slot.day)
        if kept is not None and _is_minutes(kept):
            full.append(slot.day)
            cites = kept.rule.cites
        elif why:
            others.append(why)
    if full:
        yield Why(f"{listed(day.full for day in full)} {'is' if len(full) == 1 else 'are'} full", cites)
    yield from dict.fromkeys(others)


def _obstacle(outcome: Outcome, task: Task, day: Weekday) -> tuple[Kept | None, Why | None]:
    """The row that the shortest form of a line would break on a day, or what else speaks against it.

    Minutes are named only where nothing else is in the way: what else is would stay so with more of them.
    """
    problem = outcome.problem
    mine = [n for n, option, _ in problem.on(day) if option.task is task]
    if not mine:
        told_off = _told_off(outcome, task, day)
        return None, Why(told_off) if told_off else _not_possible(outcome, task, day)
    broken = _broken(outcome, task, min(mine, key=lambda n: _size(problem, n)))
    if broken:
        first = min(broken, key=_is_minutes)
        return first, _of_row(first)
    return None, None


def _is_minutes(kept: Kept) -> bool:
    return "SES701" in kept.rule.codes


def _size(problem: Problem, number: int) -> int:
    dose = problem.options[number].dose
    return dose.time if dose else 0


def _why(outcome: Outcome, task: Task) -> Why:
    """Why a line is not what it was, where it was."""
    problem = outcome.problem
    home = problem.left.home(task)
    if home is None:
        return Why(_gone(outcome, task.day), ("C13", "C17"))
    here = [n for n, o, _ in problem.on(home) if o.task is task and o.unchanged]
    if not here:
        return _not_possible(outcome, task, home)
    broken = _broken(outcome, task, here[0])
    if broken:
        return _of_row(broken[0])
    chosen = outcome.of(task)
    if chosen and chosen.wished and chosen.dose:
        return Why("it is preferred now", ("C18", "D48"))
    return Why("the week keeps more of its sets so", ("C2", "pelland-2026"))


def _why_fewer(outcome: Outcome, task: Task, option: Option) -> Why:
    """Why a line is shorter where it is now."""
    problem = outcome.problem
    whole = [
        n
        for n, o, dose in problem.on(option.day)
        if o.task is task
        and not dose.more
        and dose.work.exercise is (option.dose and option.dose.work.exercise)
    ]
    broken = _broken(outcome, task, whole[0]) if whole else []
    if broken:
        why = _of_row(broken[0])
        return Why(f"because {why.words}", why.cites)
    return Why("because the week keeps more of its sets so", ("C2", "pelland-2026"))


def _for_what(outcome: Outcome) -> Why:
    left = outcome.problem.left
    days = listed(dict.fromkeys(day.full for day in (*left.gone, *left.broken_off)))
    return Why(f"for sets that {days or 'others'} would have brought", ("C2", "C13", "pelland-2026"))


def _broken(outcome: Outcome, task: Task, number: int) -> list[Kept]:
    """The rows that an option would break, with everything else as it was chosen."""
    others = {n for n in outcome.chosen if outcome.problem.options[n].task is not task}
    chosen = frozenset({*others, number})
    return [kept for kept in outcome.rows if kept.row.words and not kept.row.kept(chosen)]


def _of_row(kept: Kept) -> Why:
    return Why(kept.row.words, kept.rule.cites)


def _not_possible(outcome: Outcome, task: Task, day: Weekday) -> Why:
    """Why an exercise itself cannot be done on a day."""
    left, exercise = outcome.problem.left, task.work.exercise
    if lacking := left.lacks(exercise, day):
        return Why(f"there is no {listed(sorted(e.value for e in lacking))} on {day.full}", ("E19",))
    if joints := left.sore_joints(exercise):
        return Why(f"{exercise.name} loads the {listed(sorted(joints))}", ("D49",))
    asked = left.known.get(left.changes.instead.get(exercise.slug, ""))
    if asked:
        return Why("it is preferred now", ("C18", "D48"))
    return Why("the week keeps more of its sets so", ("C2", "pelland-2026"))


def _told_off(outcome: Outcome, task: Task, day: Weekday) -> str:
    return next((words for key, words in outcome.told_off if key[0] == task.number and key[1] == day), "")


def _cool_downs(outcome: Outcome) -> Iterator[Told]:
    for number in sorted(outcome.chosen):
        option = outcome.problem.options[number]
        if option.task is None:
            message = f"{option.day.full}: no cool-down, the minutes go into the exercises."
            yield Told("", _reason("RPL107", message, ("D37",)))


def _wishes(outcome: Outcome) -> Iterator[Told]:
    """What was asked for and found no place."""
    left = outcome.problem.left
    done = {o.dose.work.exercise.slug for n in outcome.chosen if (o := outcome.problem.options[n]).dose}
    for slug in left.changes.prefer:
        if slug not in done:
            name = left.known[slug].name
            message = f"{name}: no exercise that is left of this week can give way to it."
            remedy = 'Say which one with `--instead`, as in `--instead "Back Squat=Hack Squat"`.'
            yield Told(slug, _reason("RPL108", message, ("C18", "D48"), remedy=remedy))
    for slug, other in left.changes.instead.items():
        asks = [task for task in left.tasks if task.work.exercise.slug == slug]
        if not asks or other in done:
            continue
        name = left.known[other].name
        whys = (_asked_in_vain(outcome, other, slot.day) for slot in outcome.problem.slots)
        why = next(filter(None, whys), "")
        message = f"{name} cannot take the place of {asks[0].name}{f': {why}' if why else ''}."
        yield Told(other, _reason("RPL108", message, ("C18", "D48")))


def _asked_in_vain(outcome: Outcome, slug: str, day: Weekday) -> str:
    """Why an exercise that was asked for cannot be done on a day."""
    left = outcome.problem.left
    exercise = left.known[slug]
    lacking = left.lacks(exercise, day) | (frozenset(exercise.equipment) - left.gym.equipment)
    if lacking:
        return f"there is no {listed(sorted(e.value for e in lacking))}"
    joints = left.sore_joints(exercise)
    return f"it loads the {listed(sorted(joints))}" if joints else ""


def _soreness(outcome: Outcome) -> Iterator[Told]:
    """Why a sore muscle changes nothing, where it does not."""
    left, problem = outcome.problem.left, outcome.problem
    for sore in left.changes.sore:
        mine = [t for t in left.tasks if not sore.muscles.isdisjoint(t.work.exercise.direct)]
        if any((option := outcome.of(task)) is None or option.changed for task in mine):
            continue
        slots = [slot for slot in problem.slots if any(task.day is slot.source for task in mine)]
        message = f"Sore {sore.word}: {_unmoved(outcome, slots)}"
        yield Told("", _reason("RPL116", message, ("C17", "E28", "D15")))


def _unmoved(outcome: Outcome, slots: Sequence[Slot]) -> str:
    if not slots:
        return "no session that is left of this week trains them directly."
    figures, today = outcome.problem.figures, max(0, outcome.problem.left.standing.today)
    hours = DAY_HOURS * (slots[0].day.index - today)
    if hours >= figures(SORE_HOURS):
        first = f"{slots[0].day.full} is the first session that trains them"
        return f"{first}, {hours} hours from now: time enough to recover."
    few = figures(LIGHT_SESSION)
    return f"{slots[0].day.full} has no more than {few} sets for them, which they can bear."


def _joints(outcome: Outcome) -> Iterator[Told]:
    """How to train beside a joint that hurts."""
    left = outcome.problem.left
    if not left.changes.hurts:
        return
    joints = listed(sorted(left.changes.hurts))
    message = f"With a sore {joints}: end a set that hurts more than {left.figures(BORNE)} of 10."
    remedy = f"Worse the next morning: do {left.figures(NEXT_SETS)} % of the sets next time. See a doctor if it stays."
    yield Told("", _reason("RPL109", message, ("D49", "general-knowledge"), remedy=remedy))


def _reason(
    code: str, message: str, cites: tuple[str, ...], task: Task | None = None, remedy: str = ""
) -> Reason:
    place = task.line.place if task else None
    return Reason(code, message, remedy, cites, place, Severity.INFO)
