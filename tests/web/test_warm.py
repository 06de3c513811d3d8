"""Warming up loads what pages need, without the database."""

import gc

import pytest

from topset.web.training import blocks
from topset.web.training.following import laid_out_of
from topset.web.warm import warm


@pytest.fixture(autouse=True)
def _collector() -> object:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_a_process_that_is_warm_has_worked_through_a_program_and_asked_no_database() -> None:
    laid_out_of.cache_clear()
    blocks._checked.cache_clear()
    warm()  # without the fixture `db` a query would fail
    assert laid_out_of.cache_info().currsize
    assert blocks._checked.cache_info().currsize
    assert gc.get_freeze_count()
