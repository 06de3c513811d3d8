"""Adapt a program to its journal: what was lifted changes what comes next."""

import datetime
import re
from dataclasses import field

from topset import notation
from topset.adaptation import Adapted, Response, Situation
from topset.adaptation import adapt as respond
from topset.adaptation.applying import applied
from topset.adaptation.keeping import keeps
from topset.adaptation.response import Edit
from topset.app.laid_out import swapped
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.lint.config import Config
from topset.methods.expand import expand
from topset.metrics.journal.clocks import NOON
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.journal import Journal
from topset.model.program import Program
from topset.model.session import Schedule
from topset.store.journal_reading import Back, read_journal
from topset.store.text_file import TextFile

LOOKED_BACK = 2 * 365  # days: longer than any program is followed, or than its loads depend on
# Rules that compare a week with the one before it.
COMPARING = ("PRG807", "REC", "VOL103", "VOL104")
WEEKS = re.compile(r" \(weeks? [\d, -]+\)")


@frozen
class Texts:
    """A program and its journal, each with the name of its file; `log` is the journal's file where it has one."""

    program: str
    program_file: str
    journal: str
    journal_file: str
    log: TextFile | None = None


@frozen
class Around:
    """What they are read with. Without a date the one of the last session counts; `time` is that of the next one."""

    date: datetime.date | None = None
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    start: datetime.date | None = None
    time: datetime.time = NOON


@frozen
class Change:
    """Something said: the exercise's slug ("" for none) and the reason.

    For what gave way `instead` is the reason that won, or the finding that it would have brought.
    """

    exercise: str
    reason: Reason
    instead: Reason | None = None


@frozen
class Adaptation:
    """The text before and after. `changes` made the difference, `held` kept something, `overruled` gave way.

    A load that was left to the lifter, and is only written down as lifted, is held.

    `findings` are those of the new program that the old one had not; `accepted` those that spare the lifter.
    """

    before: str = ""
    text: str = ""
    changes: tuple[Change, ...] = ()
    held: tuple[Change, ...] = ()
    overruled: tuple[Change, ...] = ()
    accepted: tuple[Reason, ...] = ()
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
    return _adapted(read_situation(texts, around))


def adapt_to(journal: Journal, program: str, program_file: str, around: Around) -> Adaptation:
    """The program in the text `program` after what `journal` holds; `program_file` is named in places."""
    return _adapted(situation_of(journal, program, program_file, around))


def _adapted(situation: Situation | tuple[Reason, ...]) -> Adaptation:
    if not isinstance(situation, Situation):
        return Adaptation(problems=situation)
    kept = keeping_rules(situation)
    made = kept.made
    stays = tuple(one for one in made.changes if keeps(situation, one))
    changes = _told(tuple(one for one in made.changes if one not in stays))
    return Adaptation(
        before=notation.print_program(situation.program),
        text=notation.print_program(made.program),
        changes=changes,
        held=tuple(change for change in _told((*stays, *made.held)) if change not in changes),
        overruled=(
            *(Change(one.response.exercise, one.response.reason, one.by.reason) for one in made.overruled),
            *kept.left_out,
        ),
        accepted=kept.accepted,
        findings=kept.broken,
        situation=situation,
    )


def read_situation(texts: Texts, around: Around) -> Situation | tuple[Reason, ...]:
    """Program and journal, read; what is wrong with them where anything is."""
    program = _whole(texts.program, texts.program_file, around.figures)
    if not isinstance(program, Program):
        return program
    known = [*(around.athlete.own.values() if around.athlete else ()), *(o.exercise for o in program.own)]
    if texts.log:
        back = Back(around.date, LOOKED_BACK) if around.date else None
        journal = read_journal(texts.log, known, back=back)
    else:
        journal = notation.parse_journal(texts.journal, texts.journal_file, known)
    if journal.problems:
        return journal.problems
    return _situation(program, journal.journal, around)


def situation_of(
    journal: Journal, program: str, program_file: str, around: Around
) -> Situation | tuple[Reason, ...]:
    """The program of a text with a journal that was read already; what is wrong with the text where anything is."""
    found = _whole(program, program_file, around.figures)
    return _situation(found, journal, around) if isinstance(found, Program) else found


def _whole(text: str, file: str, figures: Figures) -> Program | tuple[Reason, ...]:
    """A program that has weeks, and no mistake."""
    if no_program := swapped(text, file):
        return (no_program,)
    parsed = notation.parse(text, file, figures=figures)
    if parsed.problems:
        return parsed.problems
    if not parsed.program.whole:
        remedy = "Write `weeks 1-4` above its days, and `program` with a name at the top."
        return (Reason("ADP001", "A program without weeks has no coming week to adapt.", remedy),)
    return parsed.program


def _situation(program: Program, journal: Journal, around: Around) -> Situation:
    last = max((entry.date for entry in journal.entries), default=datetime.date.min)
    return Situation(program, journal, around.date or last, around.athlete, around.figures, around.start)


def _told(responses: tuple[Response, ...]) -> tuple[Change, ...]:
    return tuple(dict.fromkeys(Change(one.exercise, one.reason) for one in responses))


@frozen
class Kept:
    """What was made: `left_out` to keep the rules, `accepted` to spare the lifter, `broken` all the same."""

    made: Adapted
    left_out: tuple[Change, ...] = ()
    accepted: tuple[Reason, ...] = ()
    broken: tuple[Reason, ...] = ()


def keeping_rules(situation: Situation) -> Kept:
    """Adapt without what would break a rule that the program kept.

    What spares the lifter is made in any case: a lighter session is not there to build, and rules that ask for enough
    speak of it all the same.
    """
    made = respond(situation)
    if not made.changes:
        return Kept(made)
    kept = {_about(finding) for finding in _judged(situation, situation.program)}
    spared = applied(situation.program, (one.edit for one in made.changes if one.protects and one.edit))
    accepted = _broken(situation, spared, kept) if spared != situation.program else ()
    kept |= {_about(finding) for finding in accepted}
    without: frozenset[Edit] = frozenset()
    left_out: tuple[Change, ...] = ()
    broken = _broken(situation, made.program, kept)
    for one in reversed(made.changes):
        if not broken:
            break
        if one.protects or one.edit is None:
            continue
        fewer = respond(situation, without | {one.edit})
        left = _broken(situation, fewer.program, kept)
        if len(left) < len(broken):
            why = next(finding for finding in broken if finding not in left)
            left_out = (*left_out, Change(one.exercise, one.reason, why))
            without, made, broken = without | {one.edit}, fewer, left
    return Kept(made, left_out, accepted, broken)


def _broken(situation: Situation, program: Program, kept: set[tuple[str, str]]) -> tuple[Reason, ...]:
    return tuple(finding for finding in _judged(situation, program) if _about(finding) not in kept)


def _judged(situation: Situation, program: Program) -> tuple[Reason, ...]:
    """The errors and warnings of the weeks ahead; those behind cannot be mended any more, only compared with."""
    again = notation.parse(notation.print_program(program), figures=situation.figures).program
    schedule = expand(again, situation.athlete, situation.figures)
    now = 0 if situation.over else situation.schedule.sessions[situation.due].week
    found = [
        *_found(situation, again, _weeks(schedule, now), Config(ignore=COMPARING)),
        *_found(situation, again, _weeks(schedule, now - 1), Config(select=COMPARING)),
    ]
    return tuple(one for one in found if one.severity is not Severity.INFO)


def _found(situation: Situation, program: Program, schedule: Schedule, config: Config) -> tuple[Reason, ...]:
    return engine.inspect(View(program, schedule, situation.athlete, situation.figures), config)


def _weeks(schedule: Schedule, first: int) -> Schedule:
    return Schedule(tuple(week for week in schedule.weeks if week.number >= first))


def _about(finding: Reason) -> tuple[str, str]:
    """What a finding is about and how grave it is, without its numbers and weeks: they change with every adaptation."""
    words = WEEKS.sub("", finding.message)
    return f"{finding.severity} {finding.code}", "".join(letter for letter in words if letter.isalpha())
