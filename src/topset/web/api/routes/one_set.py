"""One set under its id: putting it again changes nothing."""

from typing import Any
from uuid import UUID

from django.utils.translation import gettext
from ninja import Router
from pydantic import create_model

from topset.web.api.problems import Problem, ProblemError
from topset.web.api.routes.sets import Taken, TapIn, log_sets
from topset.web.api.values import Asked
from topset.web.training.middleware import LiftersRequest

router = Router(tags=["sets"])
FIELDS: dict[str, Any] = {
    name: (each.annotation, each) for name, each in TapIn.model_fields.items() if name != "id"
}
SetIn = create_model("SetIn", __base__=Asked, __doc__="What is said of a slot of a session.", **FIELDS)


@router.put("/sets/{tap}", response={200: Taken, 409: Problem})
def put_set(request: LiftersRequest, tap: UUID, said: SetIn) -> object:  # type: ignore[valid-type]
    """Say something of a slot under an id of the sender's; an id stands for what was said of it first."""
    answer = log_sets(request, [TapIn(id=tap, **dict(said))])[0]
    if answer.reasons:
        raise ProblemError(422, "text", gettext("This is no set, no reading and no note."), answer.reasons)
    if answer.state == "refused":
        raise ProblemError(409, "id-used", answer.reason)
    return answer
