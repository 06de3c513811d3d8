"""Check a program: what is wrong with the text, then what breaks the rules; and repair what has one repair."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from topset import notation
from topset.app.edits import applied
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.lint.config import Config
from topset.model.athlete import Athlete

# A repair can uncover the next one; a chain longer than this goes round in a circle.
MOST_PASSES = 10
EVERYTHING = Config()


@dataclass(frozen=True, slots=True)
class Checked:
    """One text. `problems` keep it from being understood; then nothing was judged and `findings` is empty.

    `text` is the text as it is after `fixed` repairs, with places of findings in it.
    """

    file: str
    text: str
    problems: tuple[Reason, ...] = ()
    findings: tuple[Reason, ...] = ()
    fixed: int = 0

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings there are of each severity."""
        return {kind: sum(f.severity is kind for f in self.findings) for kind in Severity}


def check(
    text: str,
    file: str = "",
    athlete: Athlete | None = None,
    figures: Figures = PUBLISHED,
    config: Config = EVERYTHING,
) -> Checked:
    """Judge the program in `text`; an athlete is needed by rules about equipment, technique and what hurts."""
    parsed = notation.parse(text, file)
    if any(p.severity is Severity.ERROR for p in parsed.problems):
        return Checked(file, text, parsed.problems)
    found = engine.check(parsed.program, athlete, figures, config)
    return Checked(file, text, findings=(*parsed.problems, *found))


def fix(first: Checked, again: Callable[[str], Checked]) -> Checked:
    """Repair what has one obvious repair; `again` checks a text. A repair that breaks the text is not made."""
    best, fixed = first, 0
    for _ in range(MOST_PASSES):
        text, count = applied(best.text, best.findings)
        if not count or text == best.text:
            break
        after = again(text)
        if after.problems or len(after.findings) > len(best.findings):
            break
        best, fixed = after, fixed + count
    return replace(best, fixed=fixed)
