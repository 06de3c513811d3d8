"""What a rule is: a module whose docstring explains it, and a function that looks at the whole program."""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from types import ModuleType

from topset.ground.frozen import frozen
from topset.ground.reason import Severity
from topset.lint.finding import Finding
from topset.metrics.view import View

SECTION = re.compile(r"^(Why|Flagged|Accepted):\n((?:(?: {4}.*|---)?\n)*)", re.MULTILINE)
Check = Callable[[View], Iterable[Finding]]


class Scope(StrEnum):
    """What a rule needs to see.

    Fragments (days without weeks) are judged by SETS and SESSION rules only; ALLOWANCE rules run last. JOURNAL rules
    run where there is a journal, with its program or without.
    """

    SETS = "sets"
    SESSION = "session"
    WEEK = "week"
    BLOCK = "block"
    JOURNAL = "journal"
    ALLOWANCE = "allowance"


@frozen
class Example:
    """A text of a docstring, with the athlete it is meant for ("" for the default one).

    It is a program, a journal, or both: the journal begins with the first line that begins with a date.
    """

    text: str
    athlete: str = ""


@frozen
class Rule:
    """One rule. `code` and `name` come from the module's file name, so they cannot disagree with it."""

    code: str
    name: str
    title: str
    why: str
    flagged: tuple[Example, ...]
    accepted: tuple[Example, ...]
    cites: tuple[str, ...]
    severity: Severity
    scope: Scope
    check: Check


def rule_of(module: ModuleType) -> Rule:
    """Read a rule from its module; a module that is not shaped like a rule is a programmer's mistake."""
    file = module.__name__.rpartition(".")[2]
    code, _, words = file.partition("_")
    sections = split_docstring(module.__doc__ or "")
    return Rule(
        code=code.upper(),
        name=words.replace("_", " "),
        title=sections["title"],
        why=sections["Why"],
        flagged=examples(sections["Flagged"]),
        accepted=examples(sections["Accepted"]),
        cites=module.CITES,
        severity=module.SEVERITY,
        scope=module.SCOPE,
        check=module.check,
    )


def split_docstring(doc: str) -> dict[str, str]:
    """Part the title line and the sections Why, Flagged and Accepted, each dedented."""
    title, _, rest = doc.strip().partition("\n")
    sections = {"title": title}
    for head, body in SECTION.findall(f"{rest}\n"):
        sections[head] = "\n".join(line.removeprefix("    ") for line in body.rstrip().split("\n"))
    return sections


def examples(section: str) -> tuple[Example, ...]:
    """Read the programs of a section, parted by lines of `---`; a first line `# athlete: …` is not theirs."""
    found = []
    for text in re.split(r"^---$", section, flags=re.MULTILINE):
        body = text.strip("\n")
        first, _, rest = body.partition("\n")
        athlete = first.removeprefix("# athlete:").strip() if first.startswith("# athlete:") else ""
        found.append(Example(rest if athlete else body, athlete))
    return tuple(found)
