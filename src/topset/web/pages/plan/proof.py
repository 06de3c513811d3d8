"""What the planner proved of a plan, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from topset.ground.frozen import frozen
from topset.ground.reason import Severity
from topset.web.statements import said

Json = Mapping[str, Any]
SEEN = 0.0005  # shares below this are no difference


def percent(share: float) -> str:
    """A share as in "2.4 %", as the language writes it."""
    return _("%s %%") % number_format(round(share * 100, 1), 1)


def proof_told(proof: Json) -> list[str]:
    """How good the plan is, sentence by sentence; nothing for a program that nobody planned."""
    if "status" not in proof:
        return []
    return [*_quality(proof), *_rest(proof)]


def _quality(proof: Json) -> Iterator[str]:
    gap = float(proof.get("gap") or 0)
    if gap < SEEN:
        yield _("Proven: no plan for you is better than this one.")
    else:
        yield _("Proven: no plan for you can be better by more than %(gap)s.") % {"gap": percent(gap)}
    splits = int(proof.get("splits") or 1)
    if splits > 1:
        others = ngettext(
            "It was compared with %(n)d other split.", "It was compared with %(n)d other splits.", splits - 1
        )
        yield others % {"n": splits - 1}


def _rest(proof: Json) -> Iterator[str]:
    for page in proof.get("pages") or ():
        if rival := page.get("runner_up"):
            yield rival_told(rival)
        for buy in page.get("buys") or ():
            yield bought_told(buy)


def rival_told(rival: Json) -> str:
    """What the next best split would cost."""
    words = {"split": said(rival["split"]), "cost": percent(abs(rival["cost"]))}
    if rival.get("alike") and rival["cost"] <= -SEEN:
        as_good = _(
            "The next best split, %(split)s, is as good: the %(cost)s between the two are less than a forecast can"
            " tell."
        )
        return as_good % words
    if rival["cost"] <= -SEEN:
        return (
            _("The next best split, %(split)s, is worth %(cost)s more, which the search left open.") % words
        )
    if rival["cost"] < SEEN:
        return _("The next best split, %(split)s, is as good.") % words
    return _("The next best split, %(split)s, is worth %(cost)s less.") % words


def bought_told(buy: Json) -> str:
    """What more time would bring."""
    bought = said(buy["words"])
    what = f"{bought[:1].upper()}{bought[1:]}"
    gain = float(buy["gain"])
    words = {"what": what, "gain": percent(abs(gain)), "split": said(buy["split"])}
    if gain >= SEEN:
        return _("%(what)s: %(gain)s more expected growth and strength (%(split)s).") % words
    return _("%(what)s: no more expected growth and strength (%(split)s).") % words


def expected(proof: Json) -> list[Json]:
    """The growth that is expected of each muscle group, of the last phase."""
    pages = proof.get("pages") or ()
    groups = pages[-1]["forecast"]["groups"] if pages else ()
    return [group for group in groups if group["sets"]]


@frozen
class Shortages:
    """What a plan does not give, as Reasons: what is worth a warning, and what one can do without."""

    large: list[Json]
    small: list[Json]

    def __bool__(self) -> bool:
        return bool(self.large or self.small)


def shortages(proof: Json) -> Shortages:
    """What the plan does not give."""
    unmet = list(proof.get("unmet") or ())
    small = [each for each in unmet if each["severity"] == Severity.INFO]
    return Shortages([each for each in unmet if each not in small], small)
