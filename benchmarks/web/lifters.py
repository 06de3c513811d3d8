"""A database of many lifters, each with a year of training: one is stored as usual, the others are copied from it."""

import datetime
import hashlib
import os
import uuid
from collections.abc import Sequence
from importlib import import_module

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.db import connection, transaction

from topset.web.accounts.models import User
from topset.web.jobs.worker import work_once
from topset.web.kept.models import PackedJournal
from topset.web.training.middleware import lifter_of
from topset.web.training.models import Event, Lifter, Program, Workout
from topset.web.upkeep.demonstration import train

BACKEND = "django.contrib.auth.backends.ModelBackend"


def fill(count: int) -> list[str]:
    """So many lifters; the session key of each."""
    users = User.objects.bulk_create(User(email=f"lifter{n}@example.org", password="!") for n in range(count))
    first = lifter_of(users[0])
    train(first, datetime.datetime.now(datetime.UTC).date())
    while work_once():  # what follows upon sessions is done before anybody measures
        pass
    first.refresh_from_db()
    others = Lifter.objects.bulk_create(
        Lifter(user=user, athlete=first.athlete, revision=1) for user in users[1:]
    )
    with transaction.atomic():
        _mixing()
        for model, references in ((Program, ()), (Workout, ("program_id",)), (Event, ("workout_id",))):
            _copy(model, first, others, references)
        _pack(first, others)
    sessions = [_signed_in(user) for user in users]
    _tidy()
    return sessions


def mixed(key: str, by: str) -> str:
    """An id that follows from two others, as the database makes it."""
    return hashlib.md5(f"{uuid.UUID(key).hex}{uuid.UUID(by).hex}".encode(), usedforsecurity=False).hexdigest()


def _mixing() -> None:
    """Give the database a function `mixed`."""
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        connection.connection.create_function("mixed", 2, mixed, deterministic=True)
    else:
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE OR REPLACE FUNCTION mixed(a uuid, b uuid) RETURNS uuid IMMUTABLE LANGUAGE sql AS "
                "$$ SELECT md5(replace(a::text, '-', '') || replace(b::text, '-', ''))::uuid $$"
            )


def _copy(model: type, first: Lifter, others: Sequence[Lifter], references: Sequence[str]) -> None:
    """The rows of the first lifter, once for each of the others."""
    if not others:
        return
    meta = model._meta  # type: ignore[attr-defined]
    changed = {"id": "mixed(mine.id, l.id)", "lifter_id": "l.id"}
    changed |= {name: f"mixed(mine.{name}, l.id)" for name in references}
    names = [field.column for field in meta.concrete_fields]
    values = ", ".join(changed.get(name, f"mine.{name}") for name in names)
    table, lifters = meta.db_table, Lifter._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(names)}) SELECT {values} FROM {lifters} l, {table} mine "
            "WHERE mine.lifter_id = %s AND l.id <> %s",
            [_key(first.pk), _key(first.pk)],
        )


def _pack(first: Lifter, others: Sequence[Lifter]) -> None:
    """What storing a year keeps beside it."""
    content = PackedJournal.objects.get(pk=first.pk).content
    PackedJournal.objects.bulk_create(PackedJournal(lifter=each, content=content) for each in others)


def _key(key: uuid.UUID) -> str | uuid.UUID:
    return key.hex if connection.vendor == "sqlite" else key


# What a database does in its spare time after so much was stored.
TIDY = {
    "sqlite": ("ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"),
    "postgresql": ("VACUUM (ANALYZE)", "CHECKPOINT"),
}


def _tidy() -> None:
    """Let filling end: what it left to be written would be measured with what comes after it."""
    with connection.cursor() as cursor:
        for statement in TIDY[connection.vendor]:
            cursor.execute(statement)
    os.sync()


def _signed_in(user: User) -> str:
    """The key of a session of that user."""
    session = import_module(settings.SESSION_ENGINE).SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    return str(session.session_key)
