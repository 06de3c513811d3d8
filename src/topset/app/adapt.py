"""Adapt a program to its journal: what was lifted changes what comes next."""

import datetime
from dataclasses import dataclass, field

from topset import notation
from topset.adaptation import Adapted, Response, Situation
from topset.adaptation import adapt as respond
from topset.adaptation.response import Edit
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.model.athlete import Athlete
from topset.model.program import Program


@dataclass(frozen=True, slots=True)
class Texts:
    """A program and its journal, each with the name of its file."""

    program: str
    program_file: str
    journal: str
    journal_file: str


@dataclass(frozen=True, slots=True)
class Around:
    """What they are read with. Without a date the one of the last session counts."""

    date: datetime.date | None = None
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    start: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Something said: the exercise's slug ("" for none) and the reason.

    For what gave way `instead` is the reason that won, or the finding that it would have brought.
    """

    exercise: str
    reason: Reason
    instead: Reason | None = None


@dataclass(frozen=True, slots=True)
class Adaptation:
    """The text before and after. `changes` made the difference, `held` kept something, `overruled` gave way.

    `findings` are those of the new program that the old one had not.
    """

    before: str = ""
    text: str = ""
    changes: tuple[Change, ...] = ()
    held: tuple[Change, ...] = ()
    overruled: tuple[Change, ...] = ()
    findings: tuple[Reason, ...] = ()
    problems: tuple[Reason, ...] = ()
    situation: Situation | None = field(default=None, repr=False)

    @property
    def changed(self) -> bool:
        """Whether anything is different."""
        return self.text != self.before

    @property
    def ended(self) -> bool:
        """Whether the last week of the program is done."""
        return self.situation is not None and self.situation.ended


def adapt(texts: Texts, around: Around) -> Adaptation:
    """The program of `texts` for the coming week, in canonical form."""
    situation = read_situation(texts, around)
    if not isinstance(situation, Situation):
        return Adaptation(problems=situation)
    made, left_out, findings = _keeping_rules(situation)
    return Adaptation(
        before=notation.print_program(situation.program),
        text=notation.print_program(made.program),
        changes=_told(made.changes),
        held=_told(made.held),
        overruled=(
            *(Change(one.response.exercise, one.response.reason, one.by.reason) for one in made.overruled),
            *left_out,
        ),
        findings=findings,
        situation=situation,
    )


def read_situation(texts: Texts, around: Around) -> Situation | tuple[Reason, ...]:
    """Program and journal, read; what is wrong with them where anything is."""
    parsed = notation.parse(texts.program, texts.program_file, figures=around.figures)
    if parsed.problems:
        return parsed.problems
    program = parsed.program
    if not program.whole:
        remedy = "Write `weeks 1-4` above its days, and `program` with a name at the top."
        return (Reason("ADP001", "A program without weeks has no coming week to adapt.", remedy),)
    known = [*(around.athlete.own.values() if around.athlete else ()), *(o.exercise for o in program.own)]
    journal = notation.parse_journal(texts.journal, texts.journal_file, known)
    if journal.problems:
        return journal.problems
    last = max((entry.date for entry in journal.journal.entries), default=datetime.date.min)
    return Situation(
        program, journal.journal, around.date or last, around.athlete, around.figures, around.start
    )


def _told(responses: tuple[Response, ...]) -> tuple[Change, ...]:
    return tuple(Change(one.exercise, one.reason) for one in responses)


def _keeping_rules(situation: Situation) -> tuple[Adapted, tuple[Change, ...], tuple[Reason, ...]]:
    """Adapt without what would break a rule that the program kept; with that, and what is broken all the same."""
    kept = {_about(finding) for finding in _judged(situation, situation.program)}
    without: frozenset[Edit] = frozenset()
    left_out: tuple[Change, ...] = ()
    made = respond(situation)
    broken = _broken(situation, made.program, kept)
    for one in reversed(made.changes):
        if not broken:
            break
        assert one.edit
        fewer = respond(situation, without | {one.edit})
        left = _broken(situation, fewer.program, kept)
        if len(left) < len(broken):
            why = next(finding for finding in broken if finding not in left)
            left_out = (*left_out, Change(one.exercise, one.reason, why))
            without, made, broken = without | {one.edit}, fewer, left
    return made, left_out, broken


def _broken(situation: Situation, program: Program, kept: set[tuple[str, str]]) -> tuple[Reason, ...]:
    return tuple(finding for finding in _judged(situation, program) if _about(finding) not in kept)


def _judged(situation: Situation, program: Program) -> tuple[Reason, ...]:
    """The errors and warnings; those about the journal, which no program could mend, are left to `check`."""
    again = notation.parse(notation.print_program(program), figures=situation.figures).program
    found = engine.check(again, situation.athlete, situation.figures)
    return tuple(one for one in found if one.severity is not Severity.INFO)


def _about(finding: Reason) -> tuple[str, str]:
    """What a finding is about and how grave it is, without its numbers: they change with every load."""
    return f"{finding.severity} {finding.code}", "".join(
        letter for letter in finding.message if letter.isalpha()
    )
