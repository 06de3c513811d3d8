"""Hundreds of random runs against a model: nothing that was tapped is lost or doubled. A run is told by its seed."""

import os
from collections.abc import Callable
from random import Random

import pytest
from offline_model import Run
from phones import Phone
from server import Server

RUNS = int(os.environ.get("TOPSET_RUNS", "200"))
FIRST = int(os.environ.get("TOPSET_SEED", "0"))


@pytest.mark.parametrize("seed", range(FIRST, FIRST + RUNS))
def test_nothing_is_lost_or_doubled(
    seed: int, server: Server, person: dict[str, str], new_phone: Callable[[str], Phone]
) -> None:
    server.be_well()
    if not server.runs:
        server.start()
    chance = Random(seed)
    phones = [new_phone(person["session"]) for _ in range(chance.choice((1, 1, 2)))]
    run = Run(seed, server, person["lifter"], phones)
    try:
        for _ in range(chance.randint(5, 10)):
            run.step()
        run.end()
    except BaseException:
        print(f"seed {seed}: {', '.join(run.story)}")
        raise
