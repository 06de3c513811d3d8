"""Asked twice under one key, done once."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from things import PROGRAM

from topset.web.api.models import Answered
from topset.web.api.once import KEPT
from topset.web.training.models import Program


def make(client: Client, key: str, text: str = PROGRAM) -> Any:
    said = {"Idempotency-Key": key}
    return client.post("/api/v1/programs", {"text": text}, "application/json", headers=said)


def test_the_same_request_has_one_effect_and_one_answer(as_owner: Client) -> None:
    first, second = make(as_owner, "a"), make(as_owner, "a")
    assert (first.status_code, second.status_code) == (201, 201)
    assert first.content == second.content
    assert first.headers["Location"] == second.headers["Location"]
    assert first.headers["ETag"] == second.headers["ETag"] == '"1"'
    assert Program.objects.count() == 1


def test_another_key_is_another_request(as_owner: Client) -> None:
    make(as_owner, "a")
    make(as_owner, "b")
    assert Program.objects.count() == 2


def test_a_key_stands_for_one_request(as_owner: Client) -> None:
    make(as_owner, "a")
    answer = make(as_owner, "a", PROGRAM.replace("3x5", "4x5"))
    assert answer.status_code == 422
    assert answer.json()["type"] == "urn:topset:problem:key-used"
    assert Program.objects.count() == 1


def test_what_failed_may_be_tried_again(as_owner: Client) -> None:
    assert make(as_owner, "a", "day mon\nBack Squat: 3x").status_code == 422
    assert make(as_owner, "a").status_code == 201


def test_keys_of_two_people_have_nothing_to_do_with_each_other(as_owner: Client, as_stranger: Client) -> None:
    one, other = make(as_owner, "a"), make(as_stranger, "a")
    assert one.json()["id"] != other.json()["id"]


def test_without_a_key_nothing_is_remembered(as_owner: Client) -> None:
    as_owner.post("/api/v1/programs", {"text": PROGRAM}, "application/json")
    assert not Answered.objects.exists()


@pytest.mark.parametrize("key", ["", "a b", "é", "x" * 201])
def test_a_key_that_is_none_is_refused(as_owner: Client, key: str) -> None:
    assert make(as_owner, key).status_code == 422


def test_keys_are_forgotten_after_a_day(as_owner: Client) -> None:
    make(as_owner, "a")
    Answered.objects.update(at=timezone.now() - KEPT)
    make(as_owner, "a")
    assert Program.objects.count() == 2


RACE = """
import threading
import django
django.setup()
from django.db import connection
from django.test import Client
from test_once import make
from topset.web.accounts.models import User
from topset.web.training.models import Program

user = User.objects.create_user("lifter@example.org")
together, answers = threading.Barrier(6), []

def ask(client):
    together.wait()
    answers.append(make(client, "a"))
    connection.close()

clients = [Client(SERVER_NAME="localhost") for _ in range(6)]
for client in clients:
    client.force_login(user)
threads = [threading.Thread(target=ask, args=(client,)) for client in clients]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print([answer.status_code for answer in answers], len({answer.content for answer in answers}), Program.objects.count())
"""


def test_many_at_once_have_one_effect(tmp_path: Path) -> None:
    said = {"TOPSET_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "topset.web.settings", "DATABASE_URL": ""}
    said["PYTHONPATH"] = os.pathsep.join(sys.path)
    for command in (["-m", "topset.web", "migrate", "-v0"], ["-c", RACE]):
        done = subprocess.run(
            [sys.executable, *command],
            env={**os.environ, **said},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert done.stdout == f"{[201] * 6} 1 1\n"
