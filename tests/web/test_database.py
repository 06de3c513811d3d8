"""The tests run on the database that is named: a run on PostgreSQL that says nothing of it would prove nothing."""

import os

from django.db import connection


def test_the_tests_run_on_the_database_that_is_named(db: None) -> None:
    named = os.environ.get("DATABASE_URL", "")
    with connection.cursor() as cursor:
        cursor.execute("SELECT version()" if named.startswith("postgres") else "SELECT sqlite_version()")
        assert cursor.fetchone()
    assert connection.vendor == ("postgresql" if named.startswith("postgres") else "sqlite")
