# ruff: noqa: RUF001  # letters of other languages look like ours
import datetime

import pytest

from topset.interchange.dates import Moments, is_open, order_of
from topset.interchange.durations import seconds
from topset.interchange.flaws import UnreadableError

EVENING = datetime.time(19, 26)
MAY = datetime.date(2026, 5, 15)


@pytest.mark.parametrize(
    "text",
    [
        "2026-05-15 19:26",
        "2026-05-15 19:26:59",
        "2026-05-15T19:26:59.123",
        "2026-05-15 7:26:59\u202fPM",
        "2026/5/15 19:26",
        "15 May 2026, 19:26",
        "May 15, 2026, 7:26 PM",
        "May 15, 2026 at 7:26\u202fp.m.",
        "15 May 2026 at 19:26",
        "15. Mai 2026, 19:26",
        "15.05.2026, 19:26",
        "15. 5. 2026 19:26",
        "15 mai 2026 à 19:26",
        "15 mai 2026 19h26",
        "15 de mai. de 2026, 19:26",
        "15 may 2026, 19:26",
        "15 de mayo de 2026, 7:26 p. m.",
        "15 mag 2026, 19:26",
        "15 mei 2026 19:26",
        "15 maj 2026 kl. 19:26",
        "15 maj 2026, 19:26",
        "15. kvě 2026 19:26",
        "15 May 2026 19:26",
        "15 мая 2026 г., 19:26",
        "2026年5月15日 19:26",
        "2026年5月15日 下午7:26",
        "2026년 5월 15일 오후 7:26",
        "5/15/2026 19:26",
        "15-05-2026 19:26",
    ],
)
def test_forms_of_one_moment(text: str) -> None:
    assert Moments().read(text) == (MAY, EVENING)


def test_dates_without_a_time() -> None:
    for text in ("2026-05-15", "15.05.2026", "May 15, 2026", "15 May 2026"):
        assert Moments().read(text) == (MAY, None)


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Jan", 1),
        ("janv.", 1),
        ("févr.", 2),
        ("März", 3),
        ("mrt.", 3),
        ("abr.", 4),
        ("avr.", 4),
        ("juin", 6),
        ("Juni", 6),
        ("lug", 7),
        ("juil.", 7),
        ("août", 8),
        ("ago.", 8),
        ("Sept", 9),
        ("set.", 9),
        ("out.", 10),
        ("Okt.", 10),
        ("déc.", 12),
        ("Dez.", 12),
        ("dic", 12),
        ("sty", 1),
        ("paź", 10),
        ("gru", 12),
        ("Şub", 2),
        ("Ağu", 8),
        ("Kas", 11),
        ("янв.", 1),
        ("июля", 7),
        ("дек.", 12),
        ("září", 9),
        ("června", 6),
        ("července", 7),
        ("heinäkuuta", 7),
    ],
)
def test_months_of_many_languages(word: str, month: int) -> None:
    assert Moments().read(f"8 {word} 2026")[0] == datetime.date(2026, month, 8)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-02-30", "31 Apr 2026", "8 Foo 2026", "15/15/2026", "2026-05-15 25:00"]
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(UnreadableError, match=r"is no date|is missing"):
        Moments().read(text)


def test_the_order_of_day_and_month() -> None:
    assert order_of("31/08/2018") is True
    assert order_of("08/31/2018") is False
    assert order_of("05.04.2018") is True
    assert order_of("05/04/2018") is None
    assert is_open("05/04/2018")
    assert not is_open("05/05/2018")
    assert Moments().read("05/05/2018")[0] == datetime.date(2018, 5, 5)
    with pytest.raises(UnreadableError, match="may begin with the day"):
        Moments().read("05/04/2018")
    assert Moments(day_first=True).read("05/04/2018")[0] == datetime.date(2018, 4, 5)
    assert Moments(day_first=False).read("05/04/18")[0] == datetime.date(2018, 5, 4)


def test_moments_of_a_known_zone_become_the_lifter_s_own() -> None:
    zone = datetime.timezone(datetime.timedelta(hours=2))
    home = Moments(at_home=lambda moment: moment.astimezone(zone))
    assert home.read("2026-05-15T22:30:00.000Z") == (datetime.date(2026, 5, 16), datetime.time(0, 30))
    assert home.read("2026-05-15 22:30") == (MAY, datetime.time(22, 30))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1h 5m", 3900),
        ("2h 18min", 8280),
        ("45m", 2700),
        ("35min", 2100),
        ("1h", 3600),
        ("20s", 20),
        ("10531", 10531),
        ("75.0", 75),
        ("1:02:33", 3753),
        ("0:45", 45),
        ("", None),
    ],
)
def test_durations(text: str, wanted: int | None) -> None:
    assert seconds(text) == wanted


@pytest.mark.parametrize("text", ["soon", "-5", "5 parsecs"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(UnreadableError):
        seconds(text)
