"""A page for each rule of the linter, and the table of them all."""

from collections.abc import Iterator

from scripts.docs.markdown import basis, fence, folded, heading, listed, page, table
from topset.ground.discover import modules
from topset.ground.reason import Reason
from topset.lint.examples import findings_of
from topset.lint.registry import rules
from topset.lint.rule import Example, Rule, Scope
from topset.planner import constraints

FAMILIES = {
    "VOL": "Volume: weekly sets",
    "REC": "Recovery: days between sessions",
    "INT": "Intensity: loads, reps and effort",
    "RST": "Rest between sets",
    "ORD": "Order within a session",
    "SEL": "Selection: who does what, with what",
    "SES": "Session: minutes, warm-up, cool-down",
    "PRG": "Progression from week to week",
    "LOG": "Journal: what was done, and how it felt",
    "LNT": "The linter itself",
}
SEES = {
    Scope.SETS: "the sets of one exercise; also in a text without weeks",
    Scope.SESSION: "one session; also in a text without weeks",
    Scope.WEEK: "a whole week",
    Scope.BLOCK: "all weeks",
    Scope.JOURNAL: "the journal, and the program where there is one",
    Scope.ALLOWANCE: "allowances, after all other rules",
}


def pages() -> dict[str, str]:
    """The index and one page a rule."""
    made = {f"rules/{code.lower()}.md": rule_page(rule) for code, rule in rules().items()}
    return {"rules/index.md": index(), **made}


def index() -> str:
    """All rules by family."""
    return page(
        "# Rules",
        "`topset check` judges a program, a journal, or both by these rules. Errors and warnings make the check fail; "
        "info is advice. "
        "`topset rule CODE` prints a page of this chapter in the terminal.",
        "A rule is silenced for a line by `# allow CODE: reason` (see [the language](../language.md)), and for a "
        "folder in `topset.toml`:",
        fence('[lint]\nignore = ["SES704"]\n\n[lint.severity]\nVOL102 = "info"', "toml"),
        *_families(),
    )


def _families() -> Iterator[str]:
    by_family: dict[str, list[Rule]] = {}
    for rule in rules().values():
        by_family.setdefault(rule.code[:3], []).append(rule)
    for family in sorted(by_family, key=[*FAMILIES, *by_family].index):
        rows = (
            (f"[{r.code}]({r.code.lower()}.md)", r.severity, r.title, "yes" if repairable(r) else "")
            for r in by_family[family]
        )
        yield heading(2, FAMILIES.get(family, family), family.lower())
        yield table(("Code", "Severity", "What it finds", "Repair"), rows)


def rule_page(rule: Rule) -> str:
    """One rule: what, why, examples with what the linter says of them, and what it rests on."""
    return page(
        f"# {rule.code}: {rule.name}",
        rule.title,
        table(("Severity", "Looks at", "Repair"), [(rule.severity, SEES[rule.scope], _repair(rule))]),
        heading(2, "Why"),
        folded(rule.why),
        heading(2, "Flagged"),
        *(part for example in rule.flagged for part in _flagged(rule, example)),
        heading(2, "Accepted"),
        *(part for example in rule.accepted for part in _example(example)),
        _planner(rule),
        heading(2, "Rests on") if rule.cites else "",
        basis(rule.cites),
    )


def _repair(rule: Rule) -> str:
    return "`topset check --fix`" if repairable(rule) else "by hand"


def repairable(rule: Rule) -> bool:
    """Whether a finding in its own examples comes with a repair."""
    return any(reason.fix for example in rule.flagged for reason in said(rule, example))


def said(rule: Rule, example: Example) -> tuple[Reason, ...]:
    """What the rule says of an example."""
    return tuple(reason for reason in findings_of(example) if reason.code == rule.code)


def _example(example: Example) -> Iterator[str]:
    if example.athlete:
        yield f"For an athlete with `{example.athlete}`:"
    yield fence(example.text)


def _flagged(rule: Rule, example: Example) -> Iterator[str]:
    yield from _example(example)
    yield listed(
        f"Line {r.place.line if r.place else 1}: {r.message} {r.remedy}" for r in said(rule, example)
    )


def _planner(rule: Rule) -> str:
    """Which constraint of the planner promises the rule."""
    keepers = [module for module in modules(constraints) if rule.code in module.CODES]
    if not keepers:
        return ""
    names = ", ".join(f"`{module.__name__.rpartition('.')[2]}`" for module in keepers)
    return page(heading(2, "In the planner"), f"Kept by the constraint {names}.")
