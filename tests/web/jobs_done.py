"""The pages of what a worker did: a job of each kind, with its true result."""

import re
from collections.abc import Iterator
from html import unescape

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from topset.web.jobs.worker import work_once

WISHES = ("no Back Squat", "2 days", "14 sets of Deadlift", "dance")
THEIRS = ("fitnotes.csv", "Some Thing of Mine", '"none"')
FITNOTES = """Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time,Comment
2025-03-01,Flat Barbell Bench Press,Chest,82.5,5,,,,
2025-03-01,Some Thing of Mine,Chest,12.5,12,,,,
2025-03-01,Flat Barbell Bench Press,Chest,none,5,,,,
"""
WHY = re.compile(r'href="(/plan/why/\?[^"#]*)')


def pages_of_jobs(client: Client) -> Iterator[str]:
    """Addresses, each of a job that is over; then those of a plan that one of them made, with its proof."""
    plan = _done(client, "/start/make/")
    yield plan
    yield _done(client, "/replan/", minutes="30")
    yield _done(client, "/replan/", without="rack")
    for wish in WISHES:
        yield _done(client, "/plan/why-not/", wish=wish)
    yield _done(client, "/plan/move/", **_move(client))
    looked_at = _done(client, "/start/import/", file=SimpleUploadedFile("fitnotes.csv", FITNOTES.encode()))
    yield looked_at
    yield _done(client, f"{looked_at}take/")
    assert client.post(f"{plan}use/").status_code == 302
    yield "/plan/"
    yield from dict.fromkeys(unescape(link) for link in WHY.findall(client.get("/plan/").content.decode()))


def _done(client: Client, address: str, **said: object) -> str:
    answer = client.post(address, said)
    assert answer.status_code == 302, answer.content.decode()
    while work_once():
        pass
    return answer.headers["Location"]


def _move(client: Client) -> dict[str, str]:
    """A session that can be moved, and the first day that it can be moved to."""
    plan = client.get("/plan/").content.decode()
    week, day = re.findall(r"/plan/move/\?week=(\d+)&amp;day=(\w+)", plan)[-1]
    form = client.get(f"/plan/move/?week={week}&day={day}").content.decode()
    to = re.findall(r'<option value="(\w+)"', form)[0]
    return {"week": week, "day": day, "to": to}
