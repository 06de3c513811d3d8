"""Check a program: what is wrong with the text, then what breaks the rules; and repair what has one repair."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from topset import notation
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.lint.config import Config
from topset.lint.fix import mend
from topset.lint.output import Checked as Written
from topset.lint.output import outputs
from topset.model.athlete import Athlete


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a program is judged with. Without an athlete, rules about gym, technique and what hurts stay silent."""

    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    config: Config = field(default_factory=Config)


STRICT = Judgement()


def check(text: str, file: str = "", judgement: Judgement = STRICT) -> Checked:
    """Judge the program in `text`."""
    parsed = notation.parse(text, file, figures=judgement.figures)
    if parsed.problems:
        return Checked(file, text, parsed.problems)
    found = engine.check(parsed.program, judgement.athlete, judgement.figures, judgement.config)
    return Checked(file, text, findings=found)


def fix(text: str, file: str = "", judgement: Judgement = STRICT) -> Checked:
    """Repair what has one obvious repair, and judge what comes of it."""
    mended, count = mend(text, judgement.athlete, judgement.figures, judgement.config)
    after = check(mended, file, judgement)
    return Checked(after.file, after.text, after.problems, after.findings, count)


def report(form: str, results: Sequence[Checked]) -> str:
    """All results in the form of this name: json, sarif, github."""
    return outputs()[form].write([Written(r.file, r.text, (*r.problems, *r.findings)) for r in results])
