"""An allowance names a rule that does not exist.

Why:
    A code that no rule has silences nothing, while its writer believes it does.

Flagged:
    # allow SES740: we stretch at home
    day mon
    warm-up 10min
    Bench Press: 4x8-12 @RIR2

Accepted:
    # allow SES704: we stretch at home
    day mon
    warm-up 10min
    Bench Press: 4x8-12 @RIR2
"""

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found
from topset.lint.registry import rules
from topset.lint.rule import Scope
from topset.metrics.view import View

CITES = ()
SEVERITY = Severity.WARNING
SCOPE = Scope.ALLOWANCE


def check(view: View) -> Iterator[Finding]:
    """Look every allowed code up."""
    for allowance in view.allowances:
        for code in allowance.codes:
            if code not in rules():
                yield found(f"There is no rule {code}.", _remedy(code), allowance.place)


@lru_cache(maxsize=128)
def _remedy(code: str) -> str:
    close = get_close_matches(code, rules(), n=2)
    return f"Did you mean {' or '.join(close)}?" if close else "List the rules with `topset rule`."
