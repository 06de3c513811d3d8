import json
from typing import Any

import pytest

from topset.app.fetch_wger import FetchError, fetch_wger, over_http
from topset.ground.reason import Reason
from topset.interchange import Options, recognised

HOME = "https://wger.example"
SET = {
    "id": "a",
    "date": "2026-03-02",
    "exercise": 7,
    "repetitions": "8",
    "repetitions_unit": 1,
    "weight": "80",
}
PAGES: dict[str, Any] = {
    f"{HOME}/api/v2/workoutlog/?limit=100&format=json": {
        "next": "http://wger.example/api/v2/workoutlog/?limit=100&offset=100",
        "results": [SET],
    },
    f"{HOME}/api/v2/workoutlog/?limit=100&offset=100": {"next": None, "results": [SET | {"id": "b"}]},
    f"{HOME}/api/v2/workoutsession/?limit=100&format=json": {"next": None, "results": []},
    f"{HOME}/api/v2/weightentry/?limit=100&format=json": {"next": None, "results": []},
    f"{HOME}/api/v2/exerciseinfo/7/": {"id": 7, "translations": [{"language": 2, "name": "Bench Press"}]},
}


def server(pages: dict[str, Any], token: str = "secret") -> Any:
    def get(address: str, given: str) -> bytes:
        assert given == token
        if address not in pages:
            raise FetchError(f"{address} answers 404 Not Found.")
        return json.dumps(pages[address]).encode()

    return get


def test_all_pages_are_fetched_and_read() -> None:
    data = fetch_wger(f"{HOME}/", "secret", server(PAGES))
    assert isinstance(data, bytes)
    kind = recognised(data)
    assert kind
    [entry] = kind.read(data, Options()).entries
    assert [(lift.exercise, len(lift.sets)) for lift in entry.lifts] == [("bench_press", 2)]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ({"next": "https://elsewhere.example/", "results": []}, "leads to another server"),
        ({"detail": "hello"}, "answers no page of wger"),
        ([], "answers no page of wger"),
    ],
)
def test_answers_of_another_kind(page: Any, said: str) -> None:
    wrong = PAGES | {f"{HOME}/api/v2/workoutlog/?limit=100&format=json": page}
    found = fetch_wger(HOME, "secret", server(wrong))
    assert isinstance(found, Reason)
    assert said in found.message


def test_a_server_without_the_log() -> None:
    found = fetch_wger(HOME, "secret", server({}))
    assert isinstance(found, Reason)
    assert "404" in found.message


def test_addresses_that_are_none() -> None:
    with pytest.raises(FetchError, match="no address of a server"):
        over_http("file:///etc/hostname", "secret")
    with pytest.raises(FetchError, match="does not answer"):
        over_http("http://127.0.0.1:9/", "secret")
