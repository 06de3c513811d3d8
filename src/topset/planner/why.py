"""Why each exercise is there, on that day, with those sets, in that place, with that load: read off the model."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from topset.evidence.dose_response import HYPERTROPHY
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.program import ExerciseLine, Program, Weekday
from topset.planner.because import Because, Question
from topset.planner.conflict import Member
from topset.planner.explain import shortage
from topset.planner.forecast import direct, gain_points, picks_in
from topset.planner.layout import deal
from topset.planner.local import Effect, Key, Week
from topset.planner.priorities import most_of
from topset.planner.problem import DIRECT
from topset.planner.search import Found
from topset.planner.solve import Pick
from topset.planner.why_load import why_load
from topset.planner.why_order import why_order


@dataclass(frozen=True, slots=True)
class Why:
    """The reasons for one exercise of one day."""

    exercise: str
    day: Weekday
    because: tuple[Because, ...]


def why(found: Found, program: Program, hard: int, words: str = "") -> tuple[Why, ...]:
    """The reasons for every exercise whose name or day has these words, in the order of the week.

    `hard` is the number of hard weeks, over which names are dealt out; the loads are those that the program writes.
    """
    week = Week.of(found)
    points = gain_points(found.problem, found.solution)
    told = []
    for day, rows in deal(found.problem, found.solution, hard).items():
        picks = tuple(row.pick for row in rows)
        for place, row in enumerate(rows):
            pick, exercise = row.pick, row.exercise
            if asked_for(words, exercise.name, day):
                teller = Teller(week, points, pick, exercise, day)
                because = (
                    *teller.here(),
                    *teller.on_the_day(),
                    *teller.sets(),
                    why_order(found, day, picks, place),
                )
                lines = lines_of(program, exercise.slug, day)
                loads = why_load(exercise, lines, found.problem.athlete)
                load = (Because(Question.LOAD, *loads),) if loads else ()
                known = known_by_journal(found, exercise)
                told.append(Why(exercise.name, day, (*because, *load, *known)))
    return tuple(told)


MAXIMUM = "LRN101"
UNTRAINED = "VOL109"  # no sets of its own


def known_by_journal(found: Found, exercise: Exercise) -> tuple[Because, ...]:
    """Where a maximum comes from that the athlete's file has not, or not so."""
    reasons = found.problem.athlete.learned.about(exercise.slug)
    return tuple(
        Because(Question.LOAD, f"the journal: {told_apart(reason.message)}", (), reason.cites)
        for reason in reasons
        if reason.code == MAXIMUM
    )


def told_apart(message: str) -> str:
    """A lesson without the name it begins with, and without its full stop."""
    return message.partition(": ")[2].rstrip(".") or message


def asked_for(words: str, name: str, day: Weekday) -> bool:
    """Whether all words stand in the name, or name the day."""
    lowered = words.lower().split()
    days = (day.value, day.full.lower())
    return all(word in days or word in name.lower() for word in lowered)


def lines_of(program: Program, slug: str, day: Weekday) -> tuple[ExerciseLine, ...]:
    """The lines of an exercise on a day, block after block."""
    return tuple(
        line
        for block in program.blocks
        for there in block.days
        if there.weekday is day
        for line in there.lines
        if line.exercise == slug
    )


@dataclass(frozen=True, slots=True)
class Teller:
    """Asks what the week would be with one pick changed. `points` is the expected gain of the plan."""

    week: Week
    points: float
    pick: Pick
    exercise: Exercise
    day: Weekday

    @property
    def key(self) -> Key:
        """The dose in the model."""
        return self.week.key_of(self.pick, self.day)

    def share(self, effect: Effect) -> float:
        """What a change loses, as a share of the expected gain."""
        return (self.week.value - effect.value) / self.points

    def here(self) -> Iterator[Because]:
        """What it works, what would be lost without it, and the best in its place."""
        athlete = self.week.found.problem.athlete
        groups = [g for g, halves in self.pick.choice.credits.items() if halves == DIRECT]
        first = [g for g in groups if g in athlete.priorities]
        words = f"works {', '.join(groups) or self.exercise.pattern}"
        words += f"; {', '.join(first)} {'is' if len(first) == 1 else 'are'} a priority" if first else ""
        words += "; wished for" if self.pick.choice.wished else ""
        yield Because(Question.HERE, words, (), HYPERTROPHY.cites if groups else ("D26",))
        yield from self.learned(self.exercise.slug)
        yield self.without()
        yield from self.instead()

    def learned(self, *subjects: str) -> Iterator[Because]:
        """What the journal has taught about an exercise, or about groups; maxima are told with the load."""
        question = Question.HERE if self.exercise.slug in subjects else Question.SETS
        for reason in self.week.found.problem.athlete.learned.about(*subjects):
            if reason.code != MAXIMUM:
                yield Because(question, f"the journal: {told_apart(reason.message)}", (), reason.cites)

    def without(self) -> Because:
        """The week without it, nothing in its place."""
        rest = self.week.chosen - {self.key}
        effect = self.week.after(rest)
        if effect is None:
            members = self.week.against(rest)
            return Because(Question.HERE, f"it cannot be left out: {told(members)}", codes(members))
        lost = f"without it the plan is worth {self.share(effect):.1%} less"
        reasons = tuple(self.lacking(effect))
        words = "; ".join([lost, *(reason.message.rstrip(".").lower() for reason in reasons)])
        rules = dict.fromkeys(r.code for r in reasons if r.code[-1].isdigit())
        return Because(
            Question.HERE, words, tuple(rules), tuple(dict.fromkeys(c for r in reasons for c in r.cites))
        )

    def lacking(self, effect: Effect) -> Iterator[Reason]:
        """What is lacking after a change and not before it, or more of it; of what lacks anyway, by how much more."""
        problem, solution = self.week.found.problem, self.week.found.solution
        for (code, subject), amount in effect.missed.items():
            before = self.week.missed.get((code, subject), 0)
            if not code or amount <= before:
                continue
            reason = shortage(code, subject, amount, problem, solution)
            if (
                reason.code == UNTRAINED
            ):  # true with it too: all that it gives is what it works beside its own
                yield replace(reason, message=f"{subject} lose what it gives them beside its own muscles")
            elif before:
                yield replace(reason, message=f"{reason.message.rstrip('.')}, with it {before}")
            else:
                yield reason

    def instead(self) -> Iterator[Because]:
        """The best dose of anything else on the day."""
        index, day, _ = self.key
        rest = self.week.chosen - {self.key}
        free = [key for key in self.week.draft.dose if key[1] == day and key[0] != index and key not in rest]
        effect = self.week.after(rest, free)
        new = (effect.keys - rest) if effect else frozenset()
        if effect and new:
            names = [self.week.draft.problem.choices[i].like.name for i, _, _ in sorted(new)]
            cost = self.share(effect)
            less = f"would be worth {cost:.1%} less" if cost >= SEEN else "would do as well"
            yield Because(Question.HERE, f"the best in its place, {' with '.join(names)}, {less}")

    def on_the_day(self) -> Iterator[Because]:
        """What every other day would make of it."""
        focus = dict(self.week.draft.problem.days)[self.day]
        yield Because(Question.DAY, f"{self.day.full} is for {focus.value}")
        index, _, _ = self.key
        rest = self.week.chosen - {self.key}
        for day, other in self.week.draft.problem.days:
            if day is self.day or any(i == index and d is day for i, d, _ in rest):
                continue
            free = [key for key in self.week.draft.dose if key[0] == index and key[1] is day]
            if not free:
                yield Because(Question.DAY, f"{day.full} is for {other.value}, where it does not belong")
                continue
            effect = self.week.after(rest, free, one=True)
            if effect:
                cost = self.share(effect)
                less = f"would be worth {cost:.1%} less" if cost >= SEEN else "would do as well"
                yield Because(Question.DAY, f"{day.full} {less}")
            else:
                members = self.week.against(rest | {min(free, key=lambda k: self.week.mode(k).minutes)})
                yield Because(Question.DAY, f"{day.full} cannot take it: {told(members)}", codes(members))

    def sets(self) -> Iterator[Because]:
        """The week of its groups within their landmarks, and what a set more or less would do."""
        problem, solution = self.week.found.problem, self.week.found.solution
        level = problem.athlete.level
        said = []
        for group in (g for g, halves in self.pick.choice.credits.items() if halves == DIRECT):
            start, peak = direct(picks_in(solution), group)
            least, most = self.week.draft.bounds(group).minimum, most_of(problem, group)
            said.append(f"{group} {rising(start, peak)} direct sets a week (from {least} to {most})")
        if said:
            words = f"{', '.join(said)}; in brackets what a block of {level} lifters goes from and to"
            yield Because(Question.SETS, words, ("VOL101", "VOL102"), ("C5", "C6", "rp-2024"))
        yield from self.learned(*(g for g, h in self.pick.choice.credits.items() if h == DIRECT))
        for step, name in ((1, "a set more"), (-1, "a set less")):
            yield from self.set_changed(step, name)

    def set_changed(self, step: int, name: str) -> Iterator[Because]:
        """A neighbouring dose of the same scheme in its place."""
        index, day, _ = self.key
        mode = self.week.mode(self.key)
        near = [
            (index, day, number)
            for number, other in enumerate(self.week.draft.problem.modes[index, day])
            if other.scheme == mode.scheme and other.start + other.peak == mode.start + mode.peak + step
        ]
        rest = self.week.chosen - {self.key}
        for key in near[:1]:
            effect = self.week.after(rest | {key})
            if effect:
                cost = self.share(effect)
                said = f"would be worth {cost:.1%} less" if cost >= SEEN else "would make no difference"
                yield Because(Question.SETS, f"{name} in the block {said}", (), HYPERTROPHY.cites)
            else:
                members = self.week.against(rest | {key})
                yield Because(
                    Question.SETS, f"{name} in the block is not possible: {told(members)}", codes(members)
                )


def rising(start: int, peak: int) -> str:
    """As in "8 to 12", or "8"."""
    return f"{start} to {peak}" if start != peak else f"{start}"


SEEN = 0.0005  # of the expected gain: less than this is no difference


def told(members: tuple[Member, ...]) -> str:
    """The rules in words."""
    if any(m.file == "session_minutes" for m in members):
        members = tuple(m for m in members if m.file != "supersets")
    return "; ".join(one_told(m) for m in members) or "the rules together"


def one_told(found: Member) -> str:
    """A rule in words, with its day and muscles."""
    if found.file == "session_minutes":
        return "its minutes are full"
    about = [*found.groups, *([found.day.full] if found.day else [])]
    said = f" ({', '.join(about)})" if about else ""
    return f"{found.words[:1].lower()}{found.words[1:]}{said}"


def codes(members: tuple[Member, ...]) -> tuple[str, ...]:
    """Their lint codes."""
    return tuple(dict.fromkeys(code for m in members for code in m.codes))
