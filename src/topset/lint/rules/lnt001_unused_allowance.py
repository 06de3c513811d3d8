"""An allowance silences nothing.

Why:
    `# allow VOL102: a planned overreach` stands for a decision. When the program has changed and the rule no longer
    speaks, the comment tells a story that is not true any more, and it would hide the next real finding. Rules
    that did not run, because they are switched off or judge whole programs only, are not counted against it.

Flagged:
    day mon
    # allow SES704: we stretch at home
    warm-up 10min
    Bench Press: 4x8-12 @RIR2
    cool-down 5min

Accepted:
    # allow SES704: we stretch at home
    day mon
    warm-up 10min
    Bench Press: 4x8-12 @RIR2
"""

from collections.abc import Iterator

from topset.ground.reason import Severity
from topset.lint.finding import Finding, found, replace
from topset.lint.rule import Scope
from topset.lint.words import listed
from topset.metrics.view import View

CITES = ()
SEVERITY = Severity.WARNING
SCOPE = Scope.ALLOWANCE


def check(view: View) -> Iterator[Finding]:
    """Compare what was allowed with what was silenced."""
    for allowance in view.allowances:
        place = allowance.place
        idle = [code for code in allowance.codes if code in view.ran and (place, code) not in view.used]
        if idle:
            kept = [code for code in allowance.codes if code not in idle]
            text = f"# allow {', '.join(kept)}: {allowance.reason}" if kept else ""
            yield found(
                f"Nothing here is flagged by {listed(idle)}.",
                f"Take {listed(idle)} out of the allowance." if kept else "Remove the allowance.",
                place,
                fix=replace(place, text),
            )
