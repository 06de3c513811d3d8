"""A solver that can be stopped, from another thread or by an exception in the waiting one."""

import signal
import threading
import time

import pytest

from topset.ground.halt import Halt
from topset.ground.linear import Linear, total
from topset.ground.solver import FEASIBLE, SOLVED, Solver

LONG = 60.0  # seconds that the model below would take and more


def hard_model() -> Linear:
    """A market split: no solver proves it soon, and any value of the slack is a solution."""
    model = Linear()
    take = [model.flag(f"take {i}") for i in range(50)]
    slack = []
    for row in range(6):
        weights = [(i * 7919 + row * 104_729 + i * i * row * 31) % 100 for i in range(50)]
        size = model.whole(0, 5000, f"size {row}")
        taken = total((t, w) for w, t in zip(weights, take, strict=True)) - sum(weights) // 2
        model.add(taken <= size)
        model.add(taken + size >= 0)
        slack.append((size, 1))
    model.minimize(total(slack))
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
    assert status == FEASIBLE
    assert halt.asked


def test_a_signal_reaches_the_main_thread_while_the_solver_works() -> None:
    halt = Halt()
    before = signal.signal(signal.SIGALRM, lambda *_: halt.ask())
    signal.setitimer(signal.ITIMER_REAL, 1.0)
    try:
        assert solver(halt).solve(hard_model()) == FEASIBLE
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
    model = Linear()
    model.maximize(model.whole(0, 3, "x"))
    assert solver(halt).solve(model) in SOLVED
    halt.ask()
    assert solver(halt).solve(model) in SOLVED  # a search that begins afterwards is for its caller to forgo
