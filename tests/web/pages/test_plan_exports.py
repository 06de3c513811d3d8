"""The plan on paper, in files, and in other calendars."""

import datetime
import io
import re
import zipfile

import pypdfium2
import pytest
from blocks_to_test import TEXT, followed
from django.test import Client

from topset.web.pages.plan.exports import FORMATS, file_name
from topset.web.training import clock
from topset.web.training.models import CalendarFeed, Lifter
from topset.web.training.programs import change

SUNDAY = datetime.datetime(2026, 11, 22, 12, tzinfo=datetime.UTC)


@pytest.fixture(autouse=True)
def on_sunday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda _lifter: SUNDAY)


@pytest.mark.parametrize("to", FORMATS)
def test_every_format_is_a_download(as_owner: Client, lifter: Lifter, to: str) -> None:
    followed(lifter)
    answer = as_owner.get(f"/plan/exports/{to}/")
    assert answer.status_code == 200
    end = "zip" if to == "fit" else FORMATS[to].end
    assert answer.headers["Content-Disposition"] == f'attachment; filename="three-days.{end}"'
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.content


def test_a_sheet_is_written_as_its_reader_writes(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    answer = as_owner.get("/plan/exports/pdf/", headers={"accept-language": "de-DE"})
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(answer.content))
    assert re.search(r"\d,5 kg", text.replace("\xa0", " "))
    assert re.search(r"23 Nov 2026", text.replace("\xa0", " "))
    assert re.findall(r"\d\.\d|\d{4}-\d\d-\d\d", text) == []


def test_the_text_is_taken_as_it_is(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert as_owner.get("/plan/exports/topset/").content.decode() == TEXT


def test_a_watch_has_a_file_a_session(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    archive = zipfile.ZipFile(io.BytesIO(as_owner.get("/plan/exports/fit/").content))
    assert len(archive.namelist()) == 12


def test_there_is_no_other_format(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert as_owner.get("/plan/exports/exe/").status_code == 404


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ünder/../load: 5·5", "under-load-55"),
        ('a"; filename="b', "a-filename-b"),
        ("\r\nSet-Cookie: x", "set-cookie-x"),
        ("日本", "program"),
        ("x" * 200, "x" * 60),
    ],
)
def test_a_file_name_has_letters_that_every_header_takes(title: str, name: str) -> None:
    assert file_name(title) == name


def test_the_page_to_print_has_every_session(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    assert as_owner.get("/plan/print/").content.decode().count("section paper") == 12
    assert as_owner.get("/plan/print/?week=2").content.decode().count("section paper") == 3


def made(client: Client, lifter: Lifter, at: str = "") -> str:
    """Make the feed; its address."""
    assert client.post("/plan/exports/feed/", {"do": "make", "at": at}).status_code == 302
    return f"/calendar/{CalendarFeed.objects.get(lifter=lifter).token}.ics"


def test_a_feed_is_read_by_whoever_knows_its_address(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    answer = Client().get(made(as_owner, lifter, "18:30"))
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/calendar")
    text = answer.content.decode()
    assert text.count("BEGIN:VEVENT") == 12
    assert "DTSTART;TZID=UTC:20261123T183000" in text or "20261123T183000" in text


def test_the_address_is_long_and_by_chance(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    first, second = made(as_owner, lifter), made(as_owner, lifter)
    assert first != second
    assert re.fullmatch(r"/calendar/[\w-]{32,}\.ics", first)  # 6 bits a letter


def test_an_address_that_was_replaced_or_ended_leads_nowhere(as_owner: Client, lifter: Lifter) -> None:
    followed(lifter)
    first = made(as_owner, lifter)
    second = made(as_owner, lifter)
    assert Client().get(first).status_code == 404
    assert Client().get(second).status_code == 200
    as_owner.post("/plan/exports/feed/", {"do": "end"})
    assert Client().get(second).status_code == 404


def test_a_guess_leads_nowhere(lifter: Lifter) -> None:
    assert Client().get("/calendar/guess.ics").status_code == 404


def numbers(text: str, name: str) -> list[str]:
    return re.findall(rf"^{name}:(.*?)\r$", text, re.MULTILINE)


def test_events_keep_their_ids_and_their_number_rises_with_a_change(as_owner: Client, lifter: Lifter) -> None:
    program = followed(lifter)
    address = made(as_owner, lifter)
    before, again = (Client().get(address).content.decode() for _ in range(2))
    assert before == again
    change(program, TEXT.replace("4x4-6", "3x4-6"), 1, "lifter")
    program.versions.update(at=program.created + datetime.timedelta(hours=1))
    after = Client().get(address).content.decode()
    assert numbers(before, "UID") == numbers(after, "UID")
    assert int(numbers(after, "SEQUENCE")[0]) > int(numbers(before, "SEQUENCE")[0])


def test_without_a_program_the_feed_is_empty(as_owner: Client, lifter: Lifter) -> None:
    assert "VEVENT" not in Client().get(made(as_owner, lifter)).content.decode()


def test_a_stranger_ends_only_their_own_feed(as_owner: Client, as_stranger: Client, lifter: Lifter) -> None:
    address = made(as_owner, lifter)
    as_stranger.post("/plan/exports/feed/", {"do": "end"})
    assert Client().get(address).status_code == 200
