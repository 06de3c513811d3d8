"""Taps to test with."""

import datetime
import uuid

from topset.web.training.events import Tap

DAY = datetime.date(2026, 11, 20)
NOON = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
IDS = [uuid.UUID(int=n) for n in range(1, 20)]


def tap(nth: int, text: str, replaces: tuple[int, ...] = (), slot: str = "0.0") -> Tap:
    return Tap(
        id=IDS[nth],
        session="free",
        date=DAY,
        slot=slot,
        exercise="Bench Press",
        text=text,
        at=NOON + datetime.timedelta(seconds=nth),
        replaces=tuple(IDS[n] for n in replaces),
    )
