"""A journal read again: the same as read anew, from a cache that may be missing, damaged or of another time."""

import datetime
from pathlib import Path

import journal_texts_path  # noqa: F401  # first: it makes the strategies importable
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journal_strategies import journals

from topset.model.journal import Entry, Journal, Lift
from topset.notation import ParsedJournal, parse_journal, print_journal
from topset.store import TextFile, journal_cache, journal_reading, read
from topset.store.journal_reading import Back, read_journal
from topset.store.text_file import digest

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
LOG = """\
# mine
unit lb
exercise "Zercher Carry" pattern carry muscles quads 1

# allow LOG902: a newborn
2026-10-20 18:10 "Push" week 2  # cold
A1 Bench Press: ramp 40 kg x5, 80kg x5 @RIR2, x5 @RPE9 "hard"
A2 Pull-Up: BW+10kg x5, BW x8
Zercher Carry: 225lb x40m, x10/side
sleep 5h, soreness quads 2/5, readiness 4/5, body mass 180, illness "a cold"
note well

2026-10-28
sleep 5h  # allow LOG902: a newborn

2026-11-20
# above
Back Squat: 3x5  @RIR2
# the end
"""
TEXT = LOG.replace("3x5  @RIR2", "100kg 3x5 @RIR2")


@pytest.fixture(autouse=True)
def _cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOPSET_CACHE", str(tmp_path_factory.mktemp("cache")))


def source(text: str, path: str = "a.topset-log") -> TextFile:
    return TextFile(Path(path), text, digest(text.encode(errors="surrogatepass")))


def again(text: str, path: str = "a.topset-log") -> ParsedJournal:
    return read_journal(source(text, path), small=0)


def shape(parsed: ParsedJournal) -> str:
    """Everything that is read, with places, but for those of sets."""
    return repr(parsed.journal.allowances) + "".join(map(_entry, parsed.journal.entries))


def _entry(entry: Entry) -> str:
    head = (entry.date, entry.time, entry.title, entry.week, entry.comments, entry.place)
    items = [(i.exercise, i.place, i.comments) if isinstance(i, Lift) else i for i in entry.items]
    return f"{head}{items}"


def parses(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are parsed from now on."""
    texts: list[str] = []

    def noted(text: str, *arguments: object, **named: object) -> ParsedJournal:
        texts.append(text)
        return parse_journal(text, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(journal_reading, "parse_journal", noted)
    return texts


def test_read_again_it_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    fresh = parse_journal(TEXT, "a.topset-log")
    assert fresh.problems == ()
    first = again(TEXT)
    texts = parses(monkeypatch)
    second = again(TEXT)
    assert not any("2026" in text for text in texts)
    for found in (first, second):
        assert found == fresh
        assert shape(found) == shape(fresh)


def test_after_an_edit_only_that_month_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    again(TEXT)
    edited = TEXT.replace("sleep 5h  #", "# longer\nsleep 6h  #")
    texts = parses(monkeypatch)
    found = again(edited)
    assert found == parse_journal(edited, "a.topset-log")
    assert shape(found) == shape(parse_journal(edited, "a.topset-log"))
    assert not any("Back Squat" in text for text in texts)
    assert any("Bench Press" in text for text in texts)


def test_another_header_is_another_journal() -> None:
    again(TEXT)
    kilograms = TEXT.replace("unit lb\n", "")
    assert again(kilograms) == parse_journal(kilograms)
    assert again(kilograms) != again(TEXT)


def test_exercises_of_the_program_matter() -> None:
    own = parse_journal(TEXT).journal.own[0].exercise
    text = TEXT.replace('exercise "Zercher Carry" pattern carry muscles quads 1\n', "")
    assert read_journal(source(text), [own], small=0) == parse_journal(text, known=[own])
    assert again(text).problems


def test_mistakes_are_all_said_and_not_kept() -> None:
    wrong = TEXT.replace("Bench Press", "Bnech Press").replace("sleep 5h  #", "slep 5h  #")
    for _ in range(2):
        assert again(wrong) == parse_journal(wrong, "a.topset-log")
        assert len(again(wrong).problems) == 2
    header = TEXT.replace("unit lb", "unit stone")
    assert again(header) == parse_journal(header, "a.topset-log")
    low = f"{TEXT}unit kg\n"
    assert again(low) == parse_journal(low, "a.topset-log")


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "unit lb\n", "2026-11-20", "\ufeff2026-11-20\nsleep 7h\n"]
)
def test_hardly_anything(text: str) -> None:
    for _ in range(2):
        assert again(text) == parse_journal(text, "a.topset-log")


def test_short_journals_are_simply_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal_cache, "load", lambda _: pytest.fail("looked up"))
    assert read_journal(source(TEXT)) == parse_journal(TEXT)


def kept() -> Path:
    folder = journal_cache.folder()
    assert folder
    [path] = folder.iterdir()
    return path


@pytest.mark.parametrize("damage", [b"", b"x", None, "cut", "flip"])
def test_a_damaged_cache_counts_for_nothing(damage: bytes | str | None) -> None:
    again(TEXT)
    content = kept().read_bytes()
    flipped = content[:-1] + bytes([content[-1] ^ 1])
    match damage:
        case bytes():
            kept().write_bytes(damage)
        case "cut":
            kept().write_bytes(content[: len(content) // 2])
        case "flip":
            kept().write_bytes(flipped)
        case _:
            kept().unlink()
    assert again(TEXT) == parse_journal(TEXT)
    assert kept().read_bytes() == content


def test_a_cache_of_another_version_counts_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    again(TEXT)
    monkeypatch.setattr(journal_cache, "fingerprint", lambda: "another")
    assert journal_cache.load(Path("a.topset-log")) == {}


def test_no_cache_is_wanted_or_to_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOPSET_CACHE", "off")
    assert again(TEXT) == parse_journal(TEXT)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TOPSET_CACHE", str(tmp_path / "file" / "below"))
    assert again(TEXT) == parse_journal(TEXT)
    assert (tmp_path / "file").read_text() == ""


def test_the_folder_is_that_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOPSET_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", "/some/where")
    folder = journal_cache.folder()
    assert folder
    assert folder.name == "topset"


def test_a_file_on_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.topset-log"
    path.write_text(TEXT)
    found = read(path)
    assert isinstance(found, TextFile)
    for _ in range(2):
        assert read_journal(found, small=0) == parse_journal(TEXT, str(path))


@settings(deadline=None, max_examples=60, suppress_health_check=SLOW)
@given(journals(), st.booleans())
def test_any_journal(journal: Journal, canonical: bool) -> None:
    text = print_journal(journal)
    text = text if canonical else text.replace("\n\n", "\n \n# x\n")
    fresh = parse_journal(text, "a.topset-log")
    for _ in range(2):
        found = again(text)
        assert found == fresh
        assert shape(found) == shape(fresh)


def test_who_does_not_look_far_back_gets_the_last_months_and_every_mistake() -> None:
    text = TEXT.replace("# allow LOG902", "2026-08-01\nsleep 7h\n\n# allow LOG902", 1)

    def days(back: Back) -> list[str]:
        found = read_journal(source(text), small=0, back=back)
        return [str(entry.date) for entry in found.journal.entries]

    assert days(Back(datetime.date(2026, 12, 1), 0)) == ["2026-10-20", "2026-10-28", "2026-11-20"]
    assert days(Back(datetime.date(2026, 12, 1), 120)) == [
        "2026-08-01",
        "2026-10-20",
        "2026-10-28",
        "2026-11-20",
    ]
    assert days(Back(datetime.date(2026, 8, 30), 0))[0] == "2026-08-01"
    future = f"{TEXT}\n2062-01-01\nsleep 7h\n"
    found = read_journal(source(future), small=0, back=Back(datetime.date(2026, 12, 1), 0)).journal
    assert [entry.date.year for entry in found.entries] == [2026, 2026, 2026, 2062]
    wrong = TEXT.replace("Zercher Carry: 225lb", "Zercher Crry: 225lb")
    assert read_journal(source(wrong), small=0, back=Back(datetime.date(2026, 12, 1), 0)).problems
