"""A file of another app: looked at by a job, then taken by another, or deleted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from topset.web.jobs.asking import ask
from topset.web.jobs.models import Job, State
from topset.web.uploads import stored

if TYPE_CHECKING:
    from django.core.files.uploadedfile import UploadedFile

    from topset.web.training.models import Lifter

KIND = "import_log"
FILE = ("file", "name")  # how the upload is found again
MOST_NAMES = 200  # of exercises that are told
SAID = ("unit", "day_first", "lifter", "same")  # what its owner may say of it


def begin(lifter: "Lifter", file: "UploadedFile[bytes]", said: Mapping[str, object]) -> Job:
    """Keep a file and look at it; where too much waits, the file is not kept."""
    kept = stored.store(file)
    try:
        return ask(lifter, KIND, {**kept, **said})
    except Exception:
        stored.drop(kept["file"])
        raise


def again(job: Job, said: Mapping[str, object]) -> dict[str, object]:
    """What to ask for, to look at the same file with what is said of it now beside what was said before."""
    before = {name: job.asked[name] for name in (*FILE, *SAID) if name in job.asked}
    same = {**before.get("same", {}), **_names(said.get("same"))}
    return {**before, **said, **({"same": same} if same else {})}


def _names(said: object) -> Mapping[str, str]:
    return said if isinstance(said, dict) else {}


def taking(job: Job) -> dict[str, object]:
    """What to ask for, to take in what was looked at."""
    return {**job.asked, "take": True}


def can_be_taken(job: Job) -> bool:
    """Whether the file was looked at, and has something that can be taken."""
    return job.state == State.DONE and "summary" in job.result and "taken" not in job.result


def drop(job: Job) -> None:
    """Delete the file."""
    stored.drop(str(job.asked.get("file", "")))
