"""Why a planned program is as it is."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext
from ninja import Router

from topset.web.api.phases import PhaseOut
from topset.web.api.problems import Problem, ProblemError
from topset.web.api.routes.programs import found
from topset.web.api.values import Words
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["programs"])


@router.get("/programs/{program}/why", response={200: list[PhaseOut], 409: Problem})
def explain_program(request: LiftersRequest, program: UUID, words: Words = "") -> object:
    """Why each exercise is there, on that day, with those sets, in that place; of those alone that the words name."""
    pages = found(request, program).proof.get("pages")
    if pages is None:
        raise ProblemError(
            409, "not-planned", gettext("Nobody planned this program: ask /check what is wrong with it.")
        )
    named = words.casefold()
    return [{**page, "why": [why for why in page["why"] if _named(why, named)]} for page in pages]


def _named(why: dict[str, Any], words: str) -> bool:
    return words in f"{why['exercise']} {why['day']}".casefold()
