"""Dates and numbers as the reader writes them, while the words are English."""

import pytest
from django.test import Client
from followed import Post

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
