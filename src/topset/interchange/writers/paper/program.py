"""A program as sheets: a week begins on a page of its own, a session is torn apart only where it fills a page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer

from topset.ground.reason import Reason
from topset.ground.units import Unit, plain
from topset.interchange.writers import words
from topset.interchange.writers.material import Material, Plan
from topset.interchange.writers.paper.letters import BESIDE, BOLD, DOSE, FAINT, FINE, NAME, SMALL, Letters
from topset.interchange.writers.paper.pages import Heading, made
from topset.interchange.writers.paper.rows import Bar, Boxes, Join, Lines, Row
from topset.interchange.writers.writer import lost
from topset.methods.put_together import put_together
from topset.metrics.minutes import session_minutes
from topset.model.exercise import LoadMode
from topset.model.prescription import RepKind, Role
from topset.model.session import Schedule, Session, Sets, Week, Work

LEGEND = "A box a set: the load on the left, what you did on the right. Dashed: a set that you may leave out."
HEIGHTS = (8.0 * mm, 7.2 * mm, 6.4 * mm)  # of a box to write in
MOST_BOXES = 20  # of like sets; nobody writes down more
MOST_RAMPS = 12  # in one paragraph: a row is never torn apart
LONGEST_CUE = 160  # letters beside an exercise; longer notes stand below it
LONGEST_NAME = 120
MOST_SHOWN = 10
HINTS = {RepKind.REPS: "reps", RepKind.SECONDS: "s", RepKind.METRES: "m"}
UNLOADED = frozenset({LoadMode.NONE, LoadMode.BAND})


def printed(plan: Plan, material: Material) -> tuple[bytes, tuple[Reason, ...]]:
    """The file, and what is said of letters that the font has not."""
    letters = Letters(material.say)
    title = letters.seen(plan.program.name or "A program")
    first, *others = HEIGHTS
    fewest, height = _pages(plan, material, first), first
    for lower in others:
        if (count := _pages(plan, material, lower)) < fewest:
            fewest, height = count, lower
    story = Sheets(plan, material, letters, height).story()
    return made(title, LEGEND, material.sheet, list(story))[0], no_shapes(letters)


def _pages(plan: Plan, material: Material, height: float) -> int:
    """How many pages the first week takes with boxes of a height; the others are much like it."""
    week = replace(plan, schedule=Schedule(plan.schedule.weeks[:1]))
    story = Sheets(week, material, Letters(material.say), height).story()
    return made("", "", material.sheet, list(story))[1]


def no_shapes(letters: Letters) -> tuple[Reason, ...]:
    """What is said of letters that the font has not."""
    if not letters.lost:
        return ()
    shown = " ".join(sorted(letters.lost)[:MOST_SHOWN])
    more = " …" if len(letters.lost) > MOST_SHOWN else ""
    return (lost(f"Letters that the font of the sheet has not, printed as squares: {shown}{more}"),)


Cells = tuple[list[Paragraph], list[Paragraph], Boxes | None]  # words, dose, boxes


class Sheets:
    """Makes the sheets of one program."""

    def __init__(self, plan: Plan, material: Material, letters: Letters, height: float) -> None:
        self.plan, self.material, self.letters, self.height = plan, material, letters, height

    def story(self) -> Iterator[Flowable]:
        """All weeks."""
        weeks = self.plan.schedule.weeks
        for nth, week in enumerate(weeks):
            if nth:
                yield PageBreak()
            yield Heading(self.letters.seen(self.material.say(self._week(week))))
            for session in week.sessions:
                yield KeepTogether([*self._session(session)])
                yield Spacer(0, 3 * mm)

    def _week(self, week: Week) -> str:
        dates = [str(session.date) for session in week.sessions if session.date]
        last = max((block.weeks.hi for block in self.plan.program.blocks), default=week.number)
        said = f"Week {week.number} of {last}{' (lighter)' if week.deload else ''}"
        return f"{said}, {dates[0]} to {dates[-1]}" if dates else said

    def _session(self, session: Session) -> Iterator[Flowable]:
        title = self.letters.marked(_cut(words.heading(session)))
        yield Bar(title, self.letters.said(self._beside(session)), self.plan.program.unit)
        if session.warm_up:
            yield self._fine(words.routine(session.warm_up, self.material))
        works = session.works
        for nth, work in enumerate(works):
            above = nth > 0 and _together(works[nth - 1], work)
            below = nth + 1 < len(works) and _together(work, works[nth + 1])
            yield from self._work(work, Join(above=above, below=below))
        for note in session.notes:
            yield self._fine(note)
        if session.cool_down:
            yield self._fine(words.routine(session.cool_down, self.material))
        yield Lines("notes", 1)

    def _beside(self, session: Session) -> str:
        minutes = session_minutes(session, self.material.figures)
        said = f"about {minutes} min"
        said += f" of {session.minutes}" if session.minutes else ""
        return f"{session.date}, {said}" if session.date else said

    def _fine(self, text: str) -> Paragraph:
        return Paragraph(self.letters.marked(text), BESIDE)

    def _work(self, work: Work, join: Join) -> Iterator[Flowable]:
        """The exercise: its ramp, its sets, and what is too long to stand beside them."""
        rows = self._rows(work)
        last = len(rows) - 1
        for nth, (words_, dose, boxes) in enumerate(rows):
            part = Join(
                above=join.above or (join.any and nth > 0), below=join.below or (join.any and nth < last)
            )
            yield Row(words_, dose, boxes, label="" if nth else work.label, join=part, first=not nth)
        if len(work.note) > LONGEST_CUE:
            yield self._fine(work.note)

    def _rows(self, work: Work) -> list[Cells]:
        """What stands in the rows of an exercise, its name in the first."""
        ramps = [sets for sets in work.sets if sets.role is Role.RAMP]
        others = [sets for sets in work.sets if sets.role is not Role.RAMP]
        parts = (ramps[at : at + MOST_RAMPS] for at in range(0, len(ramps), MOST_RAMPS))
        rows = [*(self._ramped(work, part) for part in parts), *(self._sets(work, sets) for sets in others)]
        rows = rows or [([], [], None)]
        rows[0] = ([*self._name(work), *rows[0][0]], *rows[0][1:])
        return rows

    def _ramped(self, work: Work, ramps: Sequence[Sets]) -> Cells:
        return [], [Paragraph(self._ramp(work, ramps), SMALL)], None

    def _sets(self, work: Work, sets: Sets) -> Cells:
        unit = sets.load[0].unit if sets.load else self.plan.program.unit
        return (
            [Paragraph(self._facts(work, sets), SMALL)],
            self._dose(work, sets),
            self._boxes(work, sets, unit),
        )

    def _boxes(self, work: Work, sets: Sets, unit: Unit) -> Boxes:
        """A box for each set; for exercises that nothing is loaded on, without a place for the load."""
        bare = work.exercise.load_mode in UNLOADED and sets.load is None
        count = min(sets.count.hi, MOST_BOXES)
        return Boxes(self.height, count, sets.count.lo, "" if bare else str(unit), HINTS[sets.reps.kind])

    def _name(self, work: Work) -> Iterator[Paragraph]:
        yield Paragraph(self.letters.marked(_cut(work.exercise.name)), NAME)
        if 0 < len(work.note) <= LONGEST_CUE:
            yield Paragraph(self.letters.marked(work.note), FINE)

    def _ramp(self, work: Work, ramps: Sequence[Sets]) -> str:
        """`ramp ☐ 5 at 20 kg (empty bar) ☐ 3 at 60 kg (20 each side)`."""
        parts = []
        for sets in ramps:
            load = words.load(work, sets)
            plates = self._plates(work, sets)
            times = f"{sets.count} \N{MULTIPLICATION SIGN} " if str(sets.count) != "1" else ""
            dose = (
                f"{times}{words.reps(sets)}{f' at {load}' if load else ''}{f' ({plates})' if plates else ''}"
            )
            parts.append(f"\N{BALLOT BOX}\u00a0{self.letters.said(dose).replace(' ', chr(160))}")
        rest = ", ".join(dict.fromkeys(_rest(sets) for sets in ramps)).replace(" ", "\u00a0")
        return f"{_faint('ramp')} {' '.join(parts)} {_faint(rest)}"

    def _facts(self, work: Work, sets: Sets) -> str:
        """`top, RIR 1-2, rest 3:00, tempo 3-0-1-1, spotter`; the name of a method before them."""
        role = "" if sets.role is Role.WORK else f'<font name="{BOLD}">{sets.role.value}</font>'
        facts = [work.method, words.effort(sets), _rest(sets), words.tempo(sets), *sorted(sets.guards)]
        return ", ".join(each for each in (role, *map(self.letters.said, facts)) if each)

    def _dose(self, work: Work, sets: Sets) -> list[Paragraph]:
        load = self.letters.said(words.load(work, sets))
        dose = f"{sets.count} \N{MULTIPLICATION SIGN} {words.reps(sets)}".replace(" ", "\u00a0")
        found = [Paragraph(f"{dose} &nbsp; {load.replace(' ', chr(160))}" if load else dose, DOSE)]
        if plates := self._plates(work, sets):
            found.append(Paragraph(self.letters.said(plates), FINE))
        return found

    def _plates(self, work: Work, sets: Sets) -> str:
        if sets.load is None:
            return ""
        low, high = sets.load
        made_of, where = put_together(low, work.exercise, self.material.gym)
        lead = f"{plain(low.number)}: " if made_of and low != high else ""
        return f"{lead}{made_of} {where}".strip()


def _together(work: Work, other: Work) -> bool:
    """Whether two exercises are done in turn."""
    return bool(work.partner) and work.partner == other.partner


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_NAME else f"{text[: LONGEST_NAME - 1]}…"


def _rest(sets: Sets) -> str:
    return f"rest {words.rest(sets)}" if sets.rest.hi else "no rest"


def _faint(marked: str) -> str:
    return f'<font color="{FAINT.hexval()}">{marked}</font>'
