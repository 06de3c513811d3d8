"""Why a planned program is as it is."""

from typing import Any, Literal
from uuid import UUID

from ninja import Router, Schema

from topset.web.api.problems import Problem, ProblemError
from topset.web.api.routes.programs import found
from topset.web.api.values import Words
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["programs"])


class BecauseOut(Schema):
    """A reason, with the rules and sources that it rests on."""

    question: Literal["here", "day", "sets", "order", "load"]
    message: str
    rules: list[str]
    cites: list[str]


class WhyOut(Schema):
    """The reasons for an exercise on a day."""

    exercise: str
    day: str
    because: list[BecauseOut]


class PhaseOut(Schema):
    """A phase of a program: its first and last week, how its days are split, and why it is so."""

    weeks: tuple[int, int]
    split: str
    why: list[WhyOut]
    forecast: dict[str, Any]


@router.get("/programs/{program}/why", response={200: list[PhaseOut], 409: Problem})
def explain_program(request: LiftersRequest, program: UUID, words: Words = "") -> object:
    """Why each exercise is there, on that day, with those sets, in that place; of those alone that the words name."""
    pages = found(request, program).proof.get("pages")
    if pages is None:
        raise ProblemError(
            409, "not-planned", "Nobody planned this program: ask /check what is wrong with it."
        )
    named = words.casefold()
    return [{**page, "why": [why for why in page["why"] if _named(why, named)]} for page in pages]


def _named(why: dict[str, Any], words: str) -> bool:
    return words in f"{why['exercise']} {why['day']}".casefold()
