"""The description of the API: a change of it is seen in `openapi.json`. RENEW=1 writes that anew."""

import json
import os
from pathlib import Path

from django.test import Client

GOLDEN = Path(__file__).with_name("openapi.json")


def described() -> str:
    schema = Client().get("/api/v1/openapi.json").json()
    return json.dumps(schema, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def test_the_description_is_as_it_was_agreed(db: None) -> None:
    made = described()
    if os.environ.get("RENEW"):
        GOLDEN.write_text(made, encoding="utf-8")
    assert made == GOLDEN.read_text(encoding="utf-8")


def test_it_is_openapi_3_1(db: None) -> None:
    assert json.loads(described())["openapi"].startswith("3.1.")


def test_every_operation_says_what_it_gives_and_its_errors(db: None) -> None:
    for path, operations in json.loads(described())["paths"].items():
        for method, operation in operations.items():
            where = f"{method} {path}"
            good = [answer for status, answer in operation["responses"].items() if status < "300"]
            assert len(good) == 1, where
            assert "content" in good[0] or "204" in operation["responses"], where
            assert {"401", "429"} <= set(operation["responses"]), where
            for status, answer in operation["responses"].items():
                assert status < "400" or list(answer["content"]) == ["application/problem+json"], where
            assert operation["description"], where
