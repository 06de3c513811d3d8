"""Sessions of a program, with all that may be done in them: loads, plates, back-offs for each top set, stand-ins."""

import datetime
from functools import lru_cache
from typing import Annotated
from uuid import UUID

from django.utils.translation import gettext
from ninja import Field, Router

from topset.app.lifting import Around, Lifting, Liftings, liftings
from topset.web.api.problems import Problem, ProblemError
from topset.web.api.routes.programs import found
from topset.web.training import clock
from topset.web.training.athletes import athlete_of
from topset.web.training.journals import journal_of
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Program

router = Router(tags=["sessions"])


@router.get("/programs/{program}/sessions", response={200: list[Lifting], 409: Problem})
def list_sessions(
    request: LiftersRequest, program: UUID, week: Annotated[int, Field(ge=1, le=1000)] = 1
) -> object:
    """The sessions of a week; none of a week that the program has not. All loads are grams."""
    mine = found(request, program)
    made = _made(mine, week, request.lifter.revision, clock.now(request.lifter).date())
    if made.problems:
        raise ProblemError(409, "text", gettext("The program has mistakes."), made.problems)
    return list(made.sessions)


@lru_cache(maxsize=32)
def _made(program: Program, week: int, _revision: int, day: datetime.date) -> Liftings:
    """The sessions, kept as long as nothing of the lifter changes."""
    lifter = program.lifter
    around = Around(day, athlete_of(lifter), journal=journal_of(lifter))
    return liftings(program.text, around, [week])
