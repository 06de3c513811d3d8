"""What is made up from the description finds nothing: no answer that is not described, no mistake of the server."""

import json
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from django.contrib.sessions.models import Session
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.test import Client
from hypothesis import HealthCheck, settings
from things import Things

from topset.web.counter import COUNTER
from topset.web.wsgi import application

TOKEN = "t" * 32
KEY = "k" * 32
DESCRIPTION = json.loads(Path(__file__).with_name("openapi.json").read_text(encoding="utf-8"))
# What the grammar of a description cannot say: a text that is no program, a part of a form that is no file, a version
# or a key that is not the one, days between two days.
MORE_REFUSALS = {
    "POST /api/v1/imports": ["422"],
    "POST /api/v1/plan": ["422"],
    "POST /api/v1/programs": ["422"],
    "POST /api/v1/why-not": ["422"],
    "PUT /api/v1/programs/{program}": ["412", "422"],
    "PUT /api/v1/sets/{tap}": ["422"],
    "POST /api/v1/imports/{job}/look": ["422"],
}


CONFIG = {
    "generation": {"with-security-parameters": False, "mode": "all"},
    "operations": [
        {
            "include-name": name,
            "checks": {
                "positive_data_acceptance": {"expected-statuses": ["2xx", "401", "403", "404", "409", *more]}
            },
        }
        for name, more in MORE_REFUSALS.items()
    ],
}
made_up = schemathesis.openapi.from_dict(DESCRIPTION, config=schemathesis.Config.from_dict(CONFIG))


@made_up.auth(refresh_interval=None)
class SignedIn:
    def get(self, case: schemathesis.Case[Any], context: Any) -> str:
        return KEY

    def set(self, case: schemathesis.Case[Any], data: str, context: Any) -> None:
        case.cookies.update({"session": data, "csrftoken": TOKEN})


@pytest.fixture(autouse=True)
def one_connection() -> Iterator[None]:
    """Requests stay in the transaction of the test, as those of Django's own test client do."""
    both = (request_started, request_finished)
    for signal in both:
        signal.disconnect(close_old_connections)
    yield
    for signal in both:
        signal.connect(close_old_connections)


@pytest.fixture
def signed_in(as_owner: Client) -> None:
    Session.objects.update(session_key=KEY)


def served(environ: dict[str, Any], start_response: Any) -> Any:
    return application({**environ, "REMOTE_ADDR": "127.0.0.1"}, start_response)


made_up.app = served


def meant(case: schemathesis.Case[Any], things: Things) -> None:
    """Half of what is asked for is there."""
    if case.meta is None or case.meta.generation.mode is not schemathesis.GenerationMode.POSITIVE:
        return
    for name, known in things.named.items():
        if name in case.path_parameters and zlib.crc32(repr(case).encode()) % 2:
            case.path_parameters[name] = str(known)


@made_up.parametrize()
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
def test_nothing_is_found(case: schemathesis.Case[Any], signed_in: None, things: Things) -> None:
    COUNTER.clear()
    meant(case, things)
    case.call_and_validate(headers={"X-CSRFToken": TOKEN, "Accept-Encoding": "identity"})
