"""Random runs against a model: nothing that was tapped is lost or doubled.

A run is told by its seed. TOPSET_RUNS=1000 asks for a thousand of them.
"""

import os
from collections.abc import Iterator
from random import Random

import pytest
from offline_model import Run
from phones import Phone
from playwright.sync_api import Browser
from server import Server

RUNS = int(os.environ.get("TOPSET_RUNS", "100"))
FIRST = int(os.environ.get("TOPSET_SEED", "0"))


@pytest.fixture(scope="module")
def used(chromium: Browser, server: Server) -> Iterator[list[Phone]]:
    """Phones that go from lifter to lifter: a new one has to load the whole application first."""
    phones: list[Phone] = []
    yield phones
    for phone in phones:
        phone.close()


@pytest.mark.parametrize("seed", range(FIRST, FIRST + RUNS))
def test_nothing_is_lost_or_doubled(
    seed: int, chromium: Browser, server: Server, person: dict[str, str], used: list[Phone]
) -> None:
    server.be_well()
    if not server.runs:
        server.start()
    chance = Random(seed)
    phones = handed(chance.choice((1, 1, 2)), used, person["session"], chromium, server)
    run = Run(seed, server, person["lifter"], phones)
    try:
        for _ in range(chance.randint(5, 10)):
            run.step()
        run.end()
    except BaseException:
        print(f"seed {seed}: {', '.join(run.story)}")
        raise
    used.extend(phones)


def handed(count: int, used: list[Phone], session: str, chromium: Browser, server: Server) -> list[Phone]:
    """Phones in the hands of a lifter, such as went well before where there are any."""
    again = [used.pop() for _ in range(min(count, len(used)))]
    for phone in again:
        phone.hand_to(session)
    return again + [Phone(chromium, server, session) for _ in range(count - len(again))]
