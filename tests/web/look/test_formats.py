"""Dates and numbers as the reader writes them, while the words are English."""

import tomllib

import pytest
from django.test import Client
from followed import Post

from topset.web.training.models import Lifter

GERMAN = "de-DE,de;q=0.9,en;q=0.8"


def page(client: Client, languages: str, address: str = "/") -> str:
    return client.get(address, headers={"accept-language": languages}).content.decode()


@pytest.mark.usefixtures("program")
@pytest.mark.parametrize(
    ("languages", "code", "load"),
    [
        ("en-US,en", "en", "82.5"),
        ("en-GB", "en-gb", "82.5"),
        (GERMAN, "en-150", "82,5"),
        ("ja", "en", "82.5"),
    ],
)
def test_a_load_is_written_as_the_reader_writes_it(
    as_owner: Client, tap: Post, languages: str, code: str, load: str
) -> None:
    tap("0.3", load="82,5", reps="5")
    html = page(as_owner, languages)
    assert f'<html lang="{code}"' in html
    assert f'value="{load}"' in html


@pytest.mark.usefixtures("program")
def test_dates_and_times_follow(as_owner: Client, tap: Post) -> None:
    tap("0.3", load="80", reps="5")
    assert "a.m." not in page(as_owner, GERMAN, "/plan/versions/")
    assert "p.m." not in page(as_owner, GERMAN, "/plan/versions/")


GYM = {"bar": "12,5", "plates": "20 x2; 1,25 x1", "dumbbells": "2,5-30 kg by 2,5 kg"}


def test_answers_are_told_with_commas_and_kept_with_points(as_owner: Client, lifter: Lifter) -> None:
    send(as_owner, "/settings/questions/gym/", {"place": "garage_rack", "unit": "kg", **GYM})
    send(as_owner, "/settings/questions/body/", {"body_mass": "80,5"})
    lifter.refresh_from_db()
    gym = tomllib.loads(lifter.athlete)["gym"]
    assert gym["bar"] == "12.5 kg"
    assert gym["plates"] == {"20 kg": 2, "1.25 kg": 1}
    assert gym["dumbbells"] == "2.5-30 kg by 2.5 kg"
    shown = page(as_owner, GERMAN, "/settings/questions/gym/")
    assert all(f'value="{text}"' in shown for text in ("12,5 kg", "20 kg x2, 1,25 kg x1", GYM["dumbbells"]))
    assert 'value="80,5 kg"' in page(as_owner, GERMAN, "/settings/questions/body/")


def send(client: Client, address: str, given: dict[str, str]) -> None:
    answer = client.post(address, given, headers={"accept-language": GERMAN})
    assert answer.status_code == 302, answer.content.decode()


def test_a_workout_is_edited_with_commas(as_owner: Client, lifter: Lifter) -> None:
    new = {"date": "2026-01-05", "lines": "Back Squat: 82,5kg x5 @RIR1,5, x4\nsleep 7,5h"}
    send(as_owner, "/history/new/", new)
    workout = lifter.workouts.get()
    before = workout.events.count()
    address = f"/history/{workout.pk}/edit/"
    form = as_owner.get(address, headers={"accept-language": GERMAN})
    boxes = form.context["boxes"]
    lift = boxes.lifts[0]
    given = {box.name: box.value for box in (*lift.sets, *boxes.facts)}
    assert list(given.values()) == ["82,5kg x5 @RIR1,5", "82,5kg x4", "sleep 7,5h"]
    send(as_owner, address, given | {lift.sets[1].name: "87,5kg x4"})
    workout.refresh_from_db()
    assert "87.5kg x4" in workout.entry
    assert workout.events.count() == before + 1  # what was not touched is not said again
    assert "<code>87,5kg x4</code>" in page(as_owner, GERMAN, f"/history/{workout.pk}/")


@pytest.mark.usefixtures("program")
def test_the_text_of_a_program_keeps_its_points_in_what_is_said_of_it(as_owner: Client) -> None:
    text = "unit kg\nweeks 1-2\nday mon\nBack Squat: 3x5 @82,5kg\n"
    for sent in (
        as_owner.post("/plan/text/", {"text": text, "version": "1"}, headers={"accept-language": GERMAN}),
        as_owner.post(
            "/api/v1/check",
            {"text": text},
            content_type="application/json",
            headers={"accept-language": GERMAN},
        ),
    ):
        assert "Write @82.5kg." in sent.content.decode()
