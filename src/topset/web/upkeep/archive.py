"""A backup: every row of the database as a line of JSON, compressed; any supported database can take it back.

The first line says what is in it, so that a file that was cut off, or that another version wrote, is refused before
anything is changed.
"""

import datetime
import gzip
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from django.apps import apps
from django.core import serializers
from django.core.management.color import no_style
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models, transaction
from django.db.migrations.recorder import MigrationRecorder

# Made anew by `migrate`, or of no use to another server: who was signed in signs in again.
LEFT_OUT = frozenset({"contenttypes", "sessions", "usersessions", "kept"})
LEFT_OUT_MODELS = frozenset({"auth.permission", "auth.group"})
FORMAT = "topset-backup-1"
BATCH = 500


class Exact(DjangoJSONEncoder):
    """Times to the microsecond: Django's own end with the millisecond."""

    def default(self, value: object) -> object:  # noqa: D102 - as the one it replaces
        return value.isoformat() if isinstance(value, datetime.datetime) else super().default(value)


class BadArchiveError(Exception):
    """A backup that cannot be restored; says why."""


def back_up(file: Path) -> dict[str, int]:
    """Write everything into `file`, whole or not at all; the count of rows of each kind."""
    unfinished = file.with_name(f"{file.name}.unfinished")
    with transaction.atomic():
        _one_moment()
        counts = {model._meta.label_lower: model._default_manager.count() for model in kinds()}
        made = os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        with os.fdopen(made, "wb") as raw, gzip.open(raw, "wt", encoding="utf-8") as out:
            out.write(json.dumps({"format": FORMAT, "migrations": _migrations(), "rows": counts}) + "\n")
            for model in kinds():
                rows = model._default_manager.order_by("pk").iterator(chunk_size=BATCH)
                serializers.serialize("jsonl", rows, stream=out, cls=Exact)
    unfinished.replace(file)
    return counts


def restore(file: Path, *, replace: bool = False) -> dict[str, int]:
    """Put what a backup holds into the database, in one step; one that is not empty is emptied only to `replace` it."""
    head = _head(file)
    with transaction.atomic():
        there = [model for model in kinds() if model._default_manager.exists()]
        if there and not replace:
            raise BadArchiveError("the database is not empty: say --replace to lose what is in it")
        for model in kinds():
            model._default_manager.all()._raw_delete(connection.alias)
        counts = _put_back(file)
        if counts != {kind: count for kind, count in head["rows"].items() if count}:
            raise BadArchiveError("the file is not whole: it has fewer rows than it says")
        _go_on_counting()
    return counts


def kinds() -> list[type[models.Model]]:
    """What is backed up. Their order does not matter: the database looks at references when all is there."""
    return [
        model
        for model in apps.get_models()
        if model._meta.app_label not in LEFT_OUT and model._meta.label_lower not in LEFT_OUT_MODELS
    ]


def _head(file: Path) -> dict[str, dict[str, int]]:
    """The first line, if it is one this version can restore."""
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            head = json.loads(next(lines))
    except (OSError, EOFError, StopIteration, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise BadArchiveError(f"{file} is no backup of Topset, or cannot be read: {error}") from error
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise BadArchiveError(f"{file} is no backup of this version of Topset")
    if head["migrations"] != _migrations():
        raise BadArchiveError(
            "the backup is of another version of Topset: restore it with that one, then update"
        )
    return head


def _put_back(file: Path) -> dict[str, int]:
    counts: dict[str, int] = {}
    try:
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            next(lines)
            for model, rows in _batches(serializers.deserialize("jsonl", lines)):
                model._default_manager.bulk_create(rows)
                label = model._meta.label_lower
                counts[label] = counts.get(label, 0) + len(rows)
    except (EOFError, OSError, serializers.base.DeserializationError) as error:
        raise BadArchiveError(f"{file} is not whole: {error}") from error
    return counts


def _batches(
    found: Iterable[serializers.base.DeserializedObject],
) -> Iterator[tuple[type[models.Model], list[models.Model]]]:
    """Rows of one model, some hundred at a time."""
    rows: list[models.Model] = []
    for each in found:
        if rows and (type(each.object) is not type(rows[0]) or len(rows) == BATCH):
            yield type(rows[0]), rows
            rows = []
        rows.append(each.object)
    if rows:
        yield type(rows[0]), rows


def _migrations() -> list[str]:
    """The last migration of each application."""
    last = dict(sorted(MigrationRecorder(connection).applied_migrations()))
    return [f"{label}.{name}" for label, name in sorted(last.items()) if label not in LEFT_OUT]


def _one_moment() -> None:
    """What is read in this transaction is of one moment. SQLite's are so anyway."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def _go_on_counting() -> None:
    """New rows get numbers after the restored ones."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), kinds()):
            cursor.execute(statement)
