"""How many processes answer where nobody says it."""

import os

import pytest
from django.db import connections

from topset.web.serve import fitting


@pytest.mark.parametrize(
    ("database", "cores", "processes"),
    [("sqlite", 8, 1), ("postgresql", 1, 2), ("postgresql", 64, 4), ("postgresql", None, 2)],
)
def test_one_for_a_file_and_two_a_core_beside_a_server(
    monkeypatch: pytest.MonkeyPatch, database: str, cores: int | None, processes: int
) -> None:
    monkeypatch.setattr(connections["default"], "vendor", database)
    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    assert fitting() == processes
