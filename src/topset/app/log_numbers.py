"""A journal read for its numbers, and lifts and masses as they are told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date as Date  # noqa: N812 - the fields are called date
from math import exp

from topset import notation
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.ground.units import Load, Unit, plain
from topset.methods.expand import expand
from topset.metrics.journal.log import Log
from topset.metrics.journal.tracks import Track
from topset.metrics.strength import Estimate
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode
from topset.model.journal import Lift, LiftedSet
from topset.model.prescription import Role
from topset.model.session import Schedule
from topset.store.journal_reading import read_journal
from topset.store.text_file import TextFile

WITH_BODY = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


@frozen
class Texts:
    """A journal and, where there is one, its program, each with the name of its file.

    `log` is the journal's file where it has one.
    """

    journal: str
    journal_file: str = ""
    program: str = ""
    program_file: str = ""
    log: TextFile | None = None

    @property
    def sources(self) -> Mapping[str, str]:
        """The texts by the names of their files."""
        return {self.journal_file: self.journal, self.program_file: self.program}


@frozen
class Numbers:
    """The journal, and the weeks of its program, None where there is none."""

    log: Log
    schedule: Schedule | None = None


def read_numbers(
    texts: Texts, athlete: Athlete | None = None, figures: Figures = PUBLISHED
) -> Numbers | tuple[Reason, ...]:
    """The journal with what its numbers depend on; what is wrong with the texts where anything is."""
    program = None
    if texts.program_file:
        parsed = notation.parse(texts.program, texts.program_file, figures=figures)
        if parsed.problems:
            return parsed.problems
        program = parsed.program
    known = list(athlete.own.values()) if athlete else []
    known += [own.exercise for own in (program.own if program else ())]
    if texts.log:
        journal = read_journal(texts.log, known)
    else:
        journal = notation.parse_journal(texts.journal, texts.journal_file, known)
    if journal.problems:
        return journal.problems
    schedule = expand(program, athlete, figures) if program else None
    return Numbers(Log.of(journal.journal, athlete, program, figures), schedule)


@frozen
class Mass:
    """A mass as it is written for an exercise: "120 kg", "BW +12.5 kg"; `grams` are without those of the body."""

    grams: int
    text: str


@frozen
class Band:
    """An estimated 1RM and the band in which it lies four times in five."""

    date: Date
    one_rm: Mass
    low: Mass
    high: Mass
    spread: float  # half of the band's width, in percent of the estimate
    sessions: int


def band(estimate: Estimate, track: Track) -> Band:
    """An estimate as it is told."""
    low, middle, high = (mass(grams, track) for grams in (estimate.low, estimate.grams, estimate.high))
    return Band(estimate.date, middle, low, high, round(estimate.spread, 1), estimate.sessions)


def mass(moved_g: float, track: Track) -> Mass:
    """What is written of all that is moved: the lifter's own grams are taken off."""
    grams = round(moved_g) - track.body_g
    return Mass(grams, mass_text(grams, track.unit, track.exercise))


def shown_mass(logarithm: float, track: Track) -> Mass:
    """As `mass`, from the logarithm of grams."""
    return mass(exp(logarithm), track)


def mass_text(grams: int, unit: Unit, exercise: Exercise | None = None) -> str:
    """Grams to the tenth of a unit, as in "120.5 kg"; at body weight what is added, as in "BW +10 kg"."""
    number = plain(round(Load(grams, unit).number, 1))
    if exercise is None or exercise.load_mode not in WITH_BODY:
        return f"{number} {unit}"
    return f"BW {'' if number.startswith('-') else '+'}{number} {unit}"


def tonnes(grams: int, unit: Unit) -> str:
    """A load volume in whole units, thousands parted: "12,480 kg"."""
    return f"{Load(grams, unit).number:,.0f} {unit}"


def set_text(done: LiftedSet) -> str:
    """A set as it is written in a journal."""
    return notation.print_lift(Lift("set", (done,)), {"set": "Set"}).removeprefix("Set: ")


def bare_text(done: LiftedSet) -> str:
    """A set as it is written in a journal, without its role and its reserve."""
    return set_text(replace(done, role=Role.WORK, effort=None))
