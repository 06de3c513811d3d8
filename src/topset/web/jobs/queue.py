"""Ask for work that outlasts a request."""

from topset.app.as_json import Json
from topset.web.jobs.models import Job
from topset.web.training.models import Lifter


def ask(lifter: Lifter, kind: str, **asked: Json) -> Job:
    """A job of a kind for a lifter; a worker takes it from the queue."""
    return Job.objects.create(lifter=lifter, kind=kind, asked=asked)
