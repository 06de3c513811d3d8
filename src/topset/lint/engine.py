"""Run the rules over a program, a journal, or both."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.reason import Reason, in_order, sentence
from topset.lint.allow import silence
from topset.lint.config import Config
from topset.lint.finding import Finding
from topset.lint.registry import rules
from topset.lint.rule import Rule, Scope
from topset.methods.expand import expand
from topset.metrics.view import View
from topset.model.athlete import Athlete
from topset.model.journal import Journal
from topset.model.program import Program
from topset.model.session import Schedule

__all__ = ["check", "check_journal", "inspect", "rules"]

EVERYTHING = Config()


def check(
    program: Program,
    athlete: Athlete | None = None,
    figures: Figures = PUBLISHED,
    config: Config = EVERYTHING,
    journal: Journal | None = None,
) -> tuple[Reason, ...]:
    """Find what is wrong with a program, in order of place; without an athlete some rules stay silent.

    With its `journal`, what that shows is found as well, at places in the journal.
    """
    view = View(program, expand(program, athlete, figures), athlete, figures, journal=journal)
    return inspect(view, config)


def check_journal(
    journal: Journal,
    figures: Figures = PUBLISHED,
    config: Config = EVERYTHING,
    today: datetime.date | None = None,
) -> tuple[Reason, ...]:
    """Find what a journal shows by itself, without the program it may follow; what lies ahead of `today` too."""
    program = Program(whole=False)
    return inspect(View(program, Schedule(()), figures=figures, journal=journal, today=today), config)


def inspect(view: View, config: Config = EVERYTHING) -> tuple[Reason, ...]:
    """Find what is wrong with a program that is laid out already."""
    active = [rule for rule in rules().values() if config.wants(rule.code) and applies(rule, view)]
    first: dict[bool, list[Reason]] = {False: [], True: []}  # of the program, of the journal
    for rule in active:
        if rule.scope is not Scope.ALLOWANCE:
            first[rule.scope is Scope.JOURNAL] += judge(rule, view, config)
    kept, used = silence(first[False], view.program.allowances)
    if view.journal:
        shown, silent = silence(first[True], view.journal.allowances)
        kept, used = kept + shown, used | silent
    ran = frozenset(rule.code for rule in active)
    after = replace(view, used=used, ran=ran)
    last = [r for rule in active if rule.scope is Scope.ALLOWANCE for r in judge(rule, after, config)]
    return in_order([*kept, *last])


def applies(rule: Rule, view: View) -> bool:
    """Tell whether the rule can judge what there is: a fragment has no weeks and no blocks."""
    if rule.scope is Scope.JOURNAL:
        return view.journal is not None
    return view.whole or rule.scope not in {Scope.WEEK, Scope.BLOCK}


def judge(rule: Rule, view: View, config: Config) -> Iterator[Reason]:
    """Give the findings of one rule as reasons."""
    for finding in merged(rule.check(view)):
        severity = config.severity_of(rule.code, finding.severity or rule.severity)
        message = sentence(finding.message.removesuffix(".") + named_weeks(finding.weeks, view))
        remedy = sentence(finding.remedy)
        yield Reason(rule.code, message, remedy, rule.cites, finding.place, severity, finding.fix)


def merged(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Keep one finding for each place and thing: the gravest, with the weeks of all."""
    first: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        key = (finding.place, finding.about or finding.message)
        known = first.get(key)
        first[key] = finding if known is None else _union(known, finding)
    return tuple(first.values())


def _union(known: Finding, other: Finding) -> Finding:
    graver = other.severity and (not known.severity or other.severity.rank < known.severity.rank)
    weeks = tuple(sorted({*known.weeks, *other.weeks}))
    return replace(other if graver else known, weeks=weeks)


def named_weeks(weeks: tuple[int, ...], view: View) -> str:
    """Write "(weeks 2-4, 6)", or nothing where it is every week of the program or no week is meant."""
    if not weeks or not view.whole or len(weeks) == len(view.weeks):
        return ""
    return f" ({'week' if len(weeks) == 1 else 'weeks'} {', '.join(_runs(weeks))})"


def _runs(weeks: tuple[int, ...]) -> Iterator[str]:
    """2, 3, 4, 6 as "2-4", "6"."""
    start = weeks[0]
    for week, following in pairwise((*weeks, weeks[-1] + 2)):
        if following > week + 1:
            yield f"{start}-{week}" if week > start else str(week)
            start = following
