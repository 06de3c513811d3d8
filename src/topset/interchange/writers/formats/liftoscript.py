"""Liftoscript: a program with every week written out, as Liftosaur reads it. What it has no words for is named.

A percentage in a warm-up is one of the first working set there, and not of the 1RM. A progression says what comes after
the weeks; loads that rise from week to week stand in the weeks themselves.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from topset.ground.units import Load, Span, Unit, halves, percent
from topset.interchange.writers.app_log import called
from topset.interchange.writers.material import Material
from topset.interchange.writers.writer import Writer, Written, lost
from topset.model.exercise import LoadMode
from topset.model.prescription import Percent, ProgressKind, RepKind, Role
from topset.model.session import Session, Sets, Work
from topset.notation.printer import values

APP = "liftosaur"
UNSAFE = re.compile(r"[/\[\]{}:#|]+")
MOST_PERCENT = 1000  # tenths: a warm-up is no heavier than the set it leads to

SIDE = "Sets per side, written without the side"
METRES = "Sets in metres, written as so many reps"
SECONDS = "Timed sets, written as one rep with a timer"
RANGE = "Sets with a range of effort, written with its harder end"
LOADS = "Sets with a range of loads, written with the lighter one"
RESTS = "Sets with a range of rests, written with the shorter one"
ROLE = "Top, back-off, drop and test sets, written as sets like others"
WARM = "Warm-up sets whose load follows from no maximum, left to the app"
UNKNOWN = "Exercises that Liftosaur may not know: make them there by these names"
GROWTH = "Progressions the app has no words for, left out"


def write(material: Material) -> Written:
    """The program."""
    script = Script()
    plan = material.plan
    for week in plan.schedule.weeks if plan else ():
        script.lines.append(f"# Week {week.number}{' (lighter)' if week.deload else ''}")
        for session in week.sessions:
            script.session(session)
        script.lines.append("")
    remarks = [lost(f"{what}: {count}.") for what, count in script.lost.items()]
    if script.unknown:
        remarks.append(lost(f"{UNKNOWN}: {', '.join(sorted(script.unknown))}."))
    return Written("\n".join(script.lines), tuple(remarks))


class Script:
    """The lines so far; how often something had no words; the progression of each exercise, which must be one."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.lost: Counter[str] = Counter()
        self.unknown: set[str] = set()
        self.progress: dict[str, str] = {}

    def session(self, session: Session) -> None:
        """Write a day."""
        self.lines.append(f"## {_safe(session.title or session.weekday.full)}")
        self.lines += (f"// {note}" for note in session.notes)
        seen: Counter[str] = Counter()
        for work in session.works:
            name = _safe(called(work.exercise, APP))
            if APP not in work.exercise.elsewhere:
                self.unknown.add(name)
            seen[name] += 1
            label = "" if seen[name] == 1 else f"{seen[name]}: "  # twice on a day only under another label
            if said := _beside(work):
                self.lines.append(f"// {said}")
            self.lines.append(" / ".join((f"{label}{name}", *self._sections(f"{label}{name}", work))))

    def _sections(self, name: str, work: Work) -> Iterator[str]:
        working = [sets for sets in work.sets if sets.role is not Role.RAMP]
        yield ", ".join(self._group(work, sets) for sets in working)
        ramps = [sets for sets in work.sets if sets.role is Role.RAMP]
        if warm := self._warm_up(ramps, working):
            yield f"warmup: {warm}"
        if work.partner:
            yield f"superset: {work.partner}"
        growth = self.progress.setdefault(name, self._progress(work, working))
        if growth:
            yield f"progress: {growth}"

    def _group(self, work: Work, sets: Sets) -> str:
        """`3x8-12 60% @8 90s`."""
        said = [f"{sets.count}x{self._reps(sets)}"]
        said += [load] if (load := self._load(work, sets)) else []
        if sets.rir:
            said.append(f"@{halves(20 - sets.rir.lo)}")
            self._count(RANGE, sets.rir)
        timer = f"{sets.reps.span.hi}s|" if sets.reps.kind is RepKind.SECONDS else ""
        if sets.rest_written or timer:
            said.append(f"{timer}{sets.rest.lo}s")
            self._count(RESTS, sets.rest)
        if sets.role is not Role.WORK:
            self.lost[ROLE] += 1
        return " ".join(said)

    def _reps(self, sets: Sets) -> str:
        reps = sets.reps
        if reps.per_side:
            self.lost[SIDE] += 1
        if reps.kind is RepKind.SECONDS:
            self.lost[SECONDS] += 1
            return "1"
        if reps.kind is RepKind.METRES:
            self.lost[METRES] += 1
        return f"{max(1, reps.span.lo)}+" if reps.amrap else str(reps.span)

    def _load(self, work: Work, sets: Sets) -> str:
        """A load where it is known, else the percentage; nothing for body weight, and for what helps."""
        if sets.load:
            low, high = sets.load
            self._count(LOADS, Span(min(low.grams, high.grams), max(low.grams, high.grams)))
            own = work.exercise.load_mode in (LoadMode.BODYWEIGHT, LoadMode.ASSISTED)
            return "" if own and low.grams <= 0 else str(low)
        if sets.percent:
            self._count(LOADS, sets.percent)
            return f"{percent(sets.percent.lo)}%"
        return ""

    def _warm_up(self, ramps: Sequence[Sets], working: Sequence[Sets]) -> str:
        first = working[0] if working else None
        found = []
        for sets in ramps:
            share = ""
            if sets.load:
                share = str(sets.load[0])
            elif sets.percent and first and first.percent and first.percent.lo:
                tenths = round(1000 * sets.percent.lo / first.percent.lo)
                share = f"{percent(min(tenths, MOST_PERCENT))}%"
            if share:
                found.append(f"{sets.count.lo}x{max(1, sets.reps.span.lo)} {share}")
            else:
                self.lost[WARM] += 1
        return ", ".join(found)

    def _progress(self, work: Work, working: Sequence[Sets]) -> str:
        """`lp(2.5kg)` or `dp(2.5kg, 8, 12)`."""
        progress = work.progress
        if progress is None or progress.kind in (ProgressKind.NONE, ProgressKind.SETS) or not working:
            return ""
        step = progress.step or Load(work.exercise.step_g, _unit(working))
        said = f"{percent(step.span.lo)}%" if isinstance(step, Percent) else str(step)
        reps = working[0].reps.span
        if progress.kind is ProgressKind.LOAD and working[0].load is None:
            return f"lp({said})"
        if progress.kind is ProgressKind.DOUBLE and reps.hi > reps.lo:
            return f"dp({said}, {reps.lo}, {reps.hi})"
        if progress.kind is not ProgressKind.LOAD:
            self.lost[GROWTH] += 1
        return ""

    def _count(self, what: str, span: Span) -> None:
        if span.lo != span.hi:
            self.lost[what] += 1


def _safe(text: str) -> str:
    """Words without the signs that part a line."""
    return " ".join(UNSAFE.sub(" ", text).split())


def _beside(work: Work) -> str:
    """What is said of an exercise beside its sets."""
    tempos = dict.fromkeys(f"tempo {values.tempo(sets.tempo)}" for sets in work.sets if sets.tempo)
    guards = sorted({guard.value for sets in work.sets for guard in sets.guards})
    return ", ".join((*tempos, *guards, *([work.note] if work.note else ())))


def _unit(working: Sequence[Sets]) -> Unit:
    return next((sets.load[0].unit for sets in working if sets.load), Unit.KG)


WRITER = Writer("liftoscript", "Liftoscript", program=write)
