"""All that is kept of a lifter, as files of a zip: the texts that Topset reads, and every row as JSON."""

import json
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO

from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet

from topset.web.training.journals import journal_text
from topset.web.training.models import Event, Lifter, Replacement, Version

UNNAMED = re.compile(r"[^\w-]+")
LONGEST = 60


def packed(lifter: Lifter) -> bytes:
    """The zip."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as files:
        for name, text in texts(lifter):
            files.writestr(name, text)
    return out.getvalue()


def texts(lifter: Lifter) -> Iterator[tuple[str, str]]:
    """The files by their names."""
    if lifter.athlete:
        yield "athlete.toml", lifter.athlete
    for nth, program in enumerate(lifter.programs.order_by("created"), 1):
        title = UNNAMED.sub("-", program.title).strip("-").lower()[:LONGEST] or "program"
        yield f"programs/{nth:02d}-{title}.topset", program.text
    journal = f"{lifter.own}\n{journal_text(lifter)}".strip()
    if journal:
        yield "journal.topset-log", f"{journal}\n"
    yield "everything.json", json.dumps(rows(lifter), cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)


def rows(lifter: Lifter) -> dict[str, object]:
    """Every row, by its kind."""
    return {
        "lifter": _of(Lifter.objects.filter(pk=lifter.pk))[0],
        "programs": _of(lifter.programs.order_by("created")),
        "versions": _of(Version.objects.filter(program__lifter=lifter).order_by("program", "number")),
        "workouts": _of(lifter.workouts.order_by("date", "time")),
        "events": _of(Event.objects.filter(lifter=lifter).order_by("workout", "at", "id")),
        "replacements": _of(Replacement.objects.filter(by__lifter=lifter)),
    }


def _of(found: "QuerySet[Model]") -> list[dict[str, object]]:
    return list(found.values())
