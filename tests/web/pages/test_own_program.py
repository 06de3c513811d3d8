"""I have a program: pasted or sent, judged beside its lines, repaired, followed."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from topset.web.training import programs
from topset.web.training.models import Lifter

GOOD = 'program "Mine"\n\nweek 1\nday mon\nBack Squat: 3x5 @75%\n'
WRONG = 'program "Mine"\n\nweek 1\nday mon\nBack Squatt: 3x5 @75%\n'
LIFTOSCRIPT = "# Week 1\n## Day 1\nSquat / 3x8 100kg\nBench Press / 3x8 60kg\n"


def sent(client: Client, do: str, text: str = "") -> Any:
    return client.post("/start/program/", {"do": do, "text": text})


def test_a_mistake_is_shown_at_its_line(as_owner: Client, lifter: Lifter) -> None:
    page = sent(as_owner, "check", WRONG)
    wrong = [line for line in page.context["lines"] if line.reasons]
    assert [(line.number, line.severity) for line in wrong] == [(5, "error")]
    assert "Did you mean" in page.content.decode() or "Squatt" in page.content.decode()
    assert 'value="use"' not in page.content.decode()


def test_what_has_one_repair_is_repaired(as_owner: Client, lifter: Lifter) -> None:
    hasty = GOOD.replace("@75%", "@75% rest 10s")
    assert 'value="fix"' in sent(as_owner, "check", hasty).content.decode()
    page = sent(as_owner, "fix", hasty)
    assert page.context["judged"].fixed == 3
    assert "rest 2:00-5:00" in page.context["text"]


def test_a_program_with_mistakes_is_not_followed(as_owner: Client, lifter: Lifter) -> None:
    assert sent(as_owner, "use", WRONG).status_code == 200
    assert programs.active(lifter) is None


def test_a_program_is_followed(as_owner: Client, lifter: Lifter) -> None:
    assert sent(as_owner, "use", GOOD).headers["Location"] == "/"
    program = programs.active(lifter)
    assert program
    assert program.text == GOOD
    assert Lifter.objects.get().athlete


def test_one_that_replaces_another_says_so(as_owner: Client, lifter: Lifter) -> None:
    programs.begin(lifter, GOOD.replace("Mine", "Older"))
    assert "Follow it instead of “Older”" in sent(as_owner, "check", GOOD).content.decode()
    assert programs.active(lifter).title == "Older"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("letters", "why"), [(50_001, "50000 letters at most"), (200_001, "larger than 195.3\xa0KB")]
)
def test_one_that_could_not_be_edited_is_not_followed(
    as_owner: Client, lifter: Lifter, letters: int, why: str
) -> None:
    page = sent(as_owner, "use", GOOD + "#" * (letters - len(GOOD)))
    assert page.status_code == 400
    assert why in page.content.decode()
    assert programs.active(lifter) is None


def test_liftosaurs_notation_is_read(as_owner: Client, lifter: Lifter) -> None:
    file = SimpleUploadedFile("program.txt", LIFTOSCRIPT.encode())
    page = as_owner.post("/start/program/", {"do": "check", "file": file})
    assert "Bench Press: 3x8" in page.context["text"]


@pytest.mark.parametrize("content", [b"", b" \n"])
def test_nothing_is_no_program(as_owner: Client, content: bytes) -> None:
    file = SimpleUploadedFile("program.txt", content)
    assert as_owner.post("/start/program/", {"do": "check", "file": file}).status_code == 400


@pytest.mark.parametrize("content", [b"\x00\xff\xfe\x80" * 50, b"x" * 250_000])
def test_what_is_no_text_breaks_nothing(as_owner: Client, content: bytes) -> None:
    file = SimpleUploadedFile("program.txt", content)
    assert as_owner.post("/start/program/", {"do": "check", "file": file}).status_code in (200, 400)
