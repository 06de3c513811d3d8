"""Writing that nobody waits for: it is lost only where the machine of the database fails in the moment behind it."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction


@contextmanager
def unhurried() -> Iterator[None]:
    """What is written here is not worth a page's waiting for the disk; what others write in a transaction is."""
    if connection.vendor != "postgresql" or connection.in_atomic_block:
        yield  # SQLite's own log is not waited for
        return
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL synchronous_commit TO off")
        yield
