"""Warming up loads what pages need, without the database."""

import gc
import sys

import pytest

from topset.web.training import blocks
from topset.web.training.following import laid_out_of
from topset.web.warm import TURN, warm


@pytest.fixture(autouse=True)
def _as_before() -> object:
    threshold, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    gc.unfreeze()
    gc.set_threshold(*threshold)
    sys.setswitchinterval(turn)


def test_a_process_that_is_warm_has_worked_through_a_program_and_asked_no_database() -> None:
    laid_out_of.cache_clear()
    blocks._checked.cache_clear()
    warm()  # without the fixture `db` a query would fail
    assert laid_out_of.cache_info().currsize
    assert blocks._checked.cache_info().currsize
    assert gc.get_freeze_count()
    assert sys.getswitchinterval() == pytest.approx(TURN)
