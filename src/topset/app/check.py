"""Check a program or a journal: what is wrong with the text, then what breaks the rules; repair what has one repair."""

import datetime
from collections.abc import Sequence
from dataclasses import field, replace

from topset import notation
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.lint.config import Config
from topset.lint.fix import apply, mend, mend_journal
from topset.lint.output import Checked as Written
from topset.lint.output import outputs
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.athlete import Athlete


@frozen
class Checked:
    """One text. `problems` keep it from being understood; then nothing was judged and `findings` is empty.

    `text` is the text as it is after `fixed` repairs, with the places of the findings in it.
    """

    file: str
    text: str
    problems: tuple[Reason, ...] = ()
    findings: tuple[Reason, ...] = ()
    fixed: int = 0

    @property
    def grave(self) -> bool:
        """Whether there is more than advice."""
        return any(finding.severity is not Severity.INFO for finding in self.findings)


@frozen
class Judgement:
    """What a program is judged with. Without an athlete, rules about gym, technique and what hurts stay silent.

    Entries of a journal that lie ahead of `today` are found where that is known.
    """

    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    config: Config = field(default_factory=Config)
    today: datetime.date | None = None


STRICT = Judgement()
PLAN = "<program>"  # what the places in the program of a journal are told by


def check(text: str, file: str = "", judgement: Judgement = STRICT) -> Checked:
    """Judge the program in `text`, or the journal, by itself."""
    if notation.is_journal(text, file):
        return check_journal(text, file, judgement)
    parsed = notation.parse(text, file, figures=judgement.figures)
    if parsed.problems:
        return Checked(file, text, parsed.problems)
    found = engine.check(parsed.program, judgement.athlete, judgement.figures, judgement.config)
    return Checked(file, text, findings=found)


def check_journal(text: str, file: str = "", judgement: Judgement = STRICT, plan: str = "") -> Checked:
    """Judge the journal in `text`, against the program in `plan` where there is one.

    The findings are those of the journal: what is wrong with the program, `check` tells. Where the program cannot be
    understood, nothing is judged.
    """
    if not plan or notation.is_journal(plan):
        alone = notation.parse_journal(text, file)
        found = (
            ()
            if alone.problems
            else engine.check_journal(alone.journal, judgement.figures, judgement.config, judgement.today)
        )
        return Checked(file, text, alone.problems, found)
    program = notation.parse(plan, PLAN, figures=judgement.figures)
    log = notation.parse_journal(text, file, [own.exercise for own in program.program.own])
    if program.problems or log.problems:
        return Checked(file, text, log.problems)
    schedule = expand(program.program, judgement.athlete, judgement.figures)
    view = View(
        program.program,
        schedule,
        judgement.athlete,
        judgement.figures,
        journal=log.journal,
        today=judgement.today,
    )
    both = engine.inspect(view, judgement.config)
    return Checked(file, text, findings=tuple(r for r in both if r.place and r.place.file == file))


def fix(text: str, file: str = "", judgement: Judgement = STRICT) -> Checked:
    """Repair what has one obvious repair, and judge what comes of it.

    A journal says what was: of it only slips of the pen are repaired, such as a decimal comma.
    """
    if notation.is_journal(text, file):
        mended, count = mend_journal(text)
        return replace(check_journal(mended, file, judgement), fixed=count)
    mended, count = mend(text, judgement.athlete, judgement.figures, judgement.config)
    after = check(mended, file, judgement)
    return Checked(after.file, after.text, after.problems, after.findings, count)


def fix_one(text: str, code: str, line: int, judgement: Judgement = STRICT) -> str:
    """The program in `text` with one finding repaired, told by its code and line; as it was where there is none."""
    before = check(text, "", judgement)
    those = (each for each in (*before.problems, *before.findings) if each.code == code and each.place)
    return apply(text, [each for each in those if each.place and each.place.line == line][:1])[0]


def report(form: str, results: Sequence[Checked]) -> str:
    """All results in the form of this name: json, sarif, github."""
    return outputs()[form].write([Written(r.file, r.text, (*r.problems, *r.findings)) for r in results])
