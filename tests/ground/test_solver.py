"""A solver that can be stopped, from another thread or by an exception in the waiting one."""

import signal
import threading
import time

import pytest
from ortools.sat.python import cp_model

from topset.ground.halt import Halt
from topset.ground.solver import SOLVED, Solver

LONG = 60.0  # seconds that the model below would take and more


def hard_model() -> cp_model.CpModel:
    """A market split: no solver proves it soon, and any value of the slack is a solution."""
    model = cp_model.CpModel()
    take = [model.new_bool_var(f"take {i}") for i in range(50)]
    slack = []
    for row in range(6):
        weights = [(i * 7919 + row * 104_729 + i * i * row * 31) % 100 for i in range(50)]
        miss = model.new_int_var(-5000, 5000, f"miss {row}")
        model.add(sum(w * t for w, t in zip(weights, take, strict=True)) + miss == sum(weights) // 2)
        size = model.new_int_var(0, 5000, f"size {row}")
        model.add_abs_equality(size, miss)
        slack.append(size)
    model.minimize(sum(slack))
    return model


def solver(halt: Halt | None = None) -> Solver:
    made = Solver(halt)
    made.parameters.max_time_in_seconds = LONG
    return made


def test_another_thread_ends_the_search_with_what_was_found() -> None:
    halt = Halt()
    waiting = threading.Timer(1.0, halt.ask)
    waiting.start()
    began = time.monotonic()
    status = solver(halt).solve(hard_model())
    assert time.monotonic() - began < LONG / 2
    assert status == cp_model.FEASIBLE
    assert halt.asked


def test_a_signal_reaches_the_main_thread_while_the_solver_works() -> None:
    halt = Halt()
    before = signal.signal(signal.SIGALRM, lambda *_: halt.ask())
    signal.setitimer(signal.ITIMER_REAL, 1.0)
    try:
        assert solver(halt).solve(hard_model()) == cp_model.FEASIBLE
    finally:
        signal.signal(signal.SIGALRM, before)


def test_an_exception_in_the_wait_stops_the_search_and_goes_on() -> None:
    def cry(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, cry)
    signal.setitimer(signal.ITIMER_REAL, 1.0)
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt):
            solver().solve(hard_model())
    finally:
        signal.signal(signal.SIGALRM, before)
    assert time.monotonic() - began < LONG / 2


def test_one_that_ended_stops_nothing() -> None:
    halt = Halt()
    model = cp_model.CpModel()
    model.maximize(model.new_int_var(0, 3, "x"))
    assert solver(halt).solve(model) in SOLVED
    halt.ask()
    assert solver(halt).solve(model) in SOLVED  # a search that begins afterwards is for its caller to forgo
