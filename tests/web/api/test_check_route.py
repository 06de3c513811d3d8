"""What the linter says, asked for over the network."""

import pytest
from blocks_to_test import TEXT, followed
from django.test import Client

from topset.web.training.models import Lifter


def asked(client: Client, what: str, text: str) -> dict[str, object]:
    answer = client.post(f"/api/v1/{what}", {"text": text}, content_type="application/json")
    assert answer.status_code == 200
    found: dict[str, object] = answer.json()
    return found


def test_findings_have_places_remedies_and_sources(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    found = asked(as_owner, "check", TEXT.replace("cool-down 5min\n", ""))
    assert found["understood"]
    findings = found["findings"]
    assert isinstance(findings, list)
    one = next(each for each in findings if each["code"] == "SES704")
    assert one["line"] == 7
    assert one["repairable"]
    assert one["remedy"]
    assert all(source["text"] for source in one["sources"])


def test_of_a_text_that_is_not_understood_that_is_said(as_owner: Client) -> None:
    found = asked(as_owner, "check", "day mon\nBnech Prs: 3x5\n")
    assert not found["understood"]
    assert found["findings"]


def test_a_text_is_written_the_one_way(as_owner: Client) -> None:
    found = asked(as_owner, "format", "day mon\nBench   Press:3x5\n")
    assert found == {
        "understood": True,
        "text": "day mon\nBench Press: 3x5\n",
        "changed": True,
        "findings": [],
    }


@pytest.mark.parametrize("what", ["check", "format"])
def test_who_is_not_signed_in_is_not_answered(what: str, db: None) -> None:
    answer = Client().post(f"/api/v1/{what}", {"text": TEXT}, content_type="application/json")
    assert answer.status_code in (302, 401)


def test_a_text_has_an_end(as_owner: Client) -> None:
    answer = as_owner.post("/api/v1/check", {"text": "x" * 50_001}, content_type="application/json")
    assert answer.status_code == 422
