"""What a small change to a plan would do while everything else stays: the ground of the reasons for each choice."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from topset.ground.linear import Linear, total
from topset.ground.solver import SOLVED
from topset.model.program import Weekday
from topset.planner.conflict import Member, conflict, day_of, days_of_variables, member
from topset.planner.draft import Draft
from topset.planner.problem import Mode
from topset.planner.search import Found
from topset.planner.solve import Pick, draft_of, solver_for

SECONDS = 0.3  # deterministic, for one change
Key = tuple[int, Weekday, int]  # choice, day, mode: as in `Draft.dose`


@dataclass(frozen=True, slots=True)
class Effect:
    """The plan after a change: what it is worth, what is missed then, and what was picked instead."""

    value: float
    missed: Mapping[tuple[str, str], int]
    keys: frozenset[Key]


@dataclass(slots=True)
class Week:
    """The week of a phase, held fast: `chosen` are its doses, `value` is what it is worth."""

    found: Found
    draft: Draft
    chosen: frozenset[Key]
    value: float = 0.0
    missed: Mapping[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, found: Found) -> "Week":
        """The week of a phase that was planned."""
        draft = draft_of(found.problem)
        picked = {(p.choice.like.slug, day, p.mode) for day, ps in found.solution.picks.items() for p in ps}
        chosen = frozenset(key for key in draft.dose if said(draft, key) in picked)
        week = cls(found, draft, chosen)
        effect = week.after(chosen)
        assert effect
        week.value, week.missed = effect.value, effect.missed
        return week

    def key_of(self, pick: Pick, day: Weekday) -> Key:
        """The dose of a pick on its day."""
        wanted = (pick.choice.like.slug, day, pick.mode)
        return next(key for key in self.chosen if said(self.draft, key) == wanted)

    def mode(self, key: Key) -> Mode:
        """The dose itself."""
        index, day, number = key
        return self.draft.problem.modes[index, day][number]

    def after(self, on: Iterable[Key], free: Iterable[Key] = (), *, one: bool = False) -> Effect | None:
        """The best week with exactly these doses and any that are `free`, or `one` of them; None where rules forbid it.

        Found in little time, or taken for impossible.
        """
        free = frozenset(free)
        model = self.held(on, free)
        if one:
            model.add(total((self.draft.dose[key], 1) for key in free).equals(1))
        solver = solver_for(SECONDS, close=0.0)
        if solver.solve(model) not in SOLVED:
            return None
        slacks = ((s.code, s.subject, solver.value(s.amount)) for s in self.draft.slacks)
        return Effect(
            float(solver.value(self.draft.worth())),
            {(code, subject): amount for code, subject, amount in slacks if amount},
            frozenset(key for key, var in self.draft.dose.items() if solver.value(var)),
        )

    def held(self, on: Iterable[Key], free: Iterable[Key]) -> Linear:
        """The model with all doses fixed that are not free."""
        model = self.draft.model.copy()
        on, free = frozenset(on), frozenset(free)
        for key, var in self.draft.dose.items():
            if key not in free:
                model.fix(var, int(key in on))
        return model

    def against(self, on: Iterable[Key]) -> tuple[Member, ...]:
        """The rules that forbid exactly these doses: those that the doses break by themselves, or a conflict."""
        on = frozenset(on)
        known = {var.index: int(key in on) for key, var in self.draft.dose.items()}
        used = {(index, day) for index, day, _ in on}
        known |= {var.index: int(place in used) for place, var in self.draft.use.items()}
        return broken(self.draft, known) or self._conflict(on)

    def _conflict(self, on: frozenset[Key]) -> tuple[Member, ...]:
        draft = draft_of(self.found.problem)
        for key, var in draft.dose.items():
            draft.model.fix(var, int(key in on))
        found = conflict(draft)
        return found.members if found else ()


def said(draft: Draft, key: Key) -> tuple[str, Weekday, Mode]:
    """A dose by its exercise, day and mode."""
    index, day, number = key
    return (draft.problem.choices[index].like.slug, day, draft.problem.modes[index, day][number])


def broken(draft: Draft, known: Mapping[int, int]) -> tuple[Member, ...]:
    """Rules of which a row is broken by known variables, whatever the others are."""
    days = days_of_variables(draft)
    found: dict[tuple[str, Weekday | None], Member] = {}
    for name, rows in draft.rows.items():
        file = name.rsplit(".", 1)[-1]
        for row in rows:
            if is_broken(draft, row, known):
                key = (file, day_of(draft, row, days))
                found.setdefault(key, member(draft, key, {key: (row,)}))
    return tuple(found.values())


def is_broken(draft: Draft, row: int, known: Mapping[int, int]) -> bool:
    """Whether a row cannot hold."""
    model = draft.model
    asked = model.rows[row]
    low = high = 0
    for var, factor in zip(asked.sum.variables, asked.sum.factors, strict=True):
        least, most = (known[var], known[var]) if var in known else (model.lows[var], model.highs[var])
        low += min(factor * least, factor * most)
        high += max(factor * least, factor * most)
    return (asked.most is not None and low > asked.most) or (asked.least is not None and high < asked.least)
