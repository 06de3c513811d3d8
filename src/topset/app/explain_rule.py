"""Explain a rule of the linter: why it is there, what it flags, what it accepts, and what it rests on."""

from difflib import get_close_matches

from topset.app.basis import Basis, basis
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.lint.registry import families, rules
from topset.lint.rule import Example, Rule


@frozen
class RuleLine:
    """One rule in a list."""

    code: str
    title: str
    severity: Severity


@frozen
class RulePage:
    """One rule in full; the examples are programs."""

    code: str
    name: str
    title: str
    severity: Severity
    why: str
    flagged: tuple[Example, ...]
    accepted: tuple[Example, ...]
    basis: tuple[Basis, ...]


def list_rules(family: str = "") -> tuple[RuleLine, ...]:
    """All rules, or those whose code begins with `family`, in order of the codes."""
    found = (rule for code, rule in rules().items() if code.startswith(family.upper()))
    return tuple(RuleLine(rule.code, rule.title, rule.severity) for rule in found)


def explain_rule(asked: str) -> RulePage | tuple[RuleLine, ...] | Reason:
    """The page of a rule, or the list of a family ("VOL")."""
    code = asked.strip().upper()
    if code in rules():
        return _page(rules()[code])
    if code in families():
        return list_rules(code)
    near = get_close_matches(code, [*rules(), *sorted(families())], n=2)
    remedy = f"Did you mean {' or '.join(near)}?" if near else "`topset rule` lists all of them."
    return Reason("ASK001", f'There is no rule "{asked}".', remedy)


def _page(rule: Rule) -> RulePage:
    return RulePage(
        rule.code,
        rule.name,
        rule.title,
        rule.severity,
        rule.why,
        rule.flagged,
        rule.accepted,
        basis(rule.cites),
    )
