"""Dates and times as apps write them: one fixed list of forms, and the names of the months in many languages."""

# ruff: noqa: RUF001  # letters of other languages look like ours

import datetime
import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from topset.interchange.flaws import DATE, UnreadableError, shown
from topset.interchange.options import as_it_stands

Moment = tuple[datetime.date, datetime.time | None]

CLOCK = r"(?P<h>\d{1,2})(?:[:.h](?P<m>\d{2}))?(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?"
TIMED = re.compile(rf"{CLOCK}\s*(?P<half>am|pm)?")
ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?")
YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=\D|$)")
YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=\D|$)")
POINT_AND_SPACE = re.compile(r"(?<=\d)\. (?=\d)")  # 8. 4. 2026
EAST = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?\s*(?:de |d')?\s*([^\W\d_]+)\.?,?\s*(?:de |del )?\s*(\d{4})"
)
MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
BETWEEN = re.compile(r"^[\s,]*(?:t|at|um|kl|klo|a las|à|às|as|alle|om|o|г|р|в)?[\s.,]*")

# What stands for the halves of the day; the marks of Chinese, Japanese and Korean stand before the time.
HALVES = {
    "a.m.": "am", "p.m.": "pm", "a. m.": "am", "p. m.": "pm", "a m": "am", "p m": "pm",
    "上午": "am", "下午": "pm", "午前": "am", "午後": "pm", "오전": "am", "오후": "pm",
}  # fmt: skip
EASTERN = re.compile(r"(am|pm)\s*(\d.*)")

# The first letters of each month, enough to tell it from the others, without accents.
MONTHS = {
    "en": "jan feb mar apr may jun jul aug sep oct nov dec",
    "de": "jan feb mar apr mai jun jul aug sep okt nov dez",
    "fr": "janv fev mars avr mai juin juil aou sept oct nov dec",
    "es": "ene feb mar abr may jun jul ago sep oct nov dic",
    "pt": "jan fev mar abr mai jun jul ago set out nov dez",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "jan feb mrt apr mei jun jul aug sep okt nov dec",
    "sv": "jan feb mar apr maj jun jul aug sep okt nov dec",
    "fi": "tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu",
    "pl": "sty lut mar kwi maj cze lip sie wrz paz lis gru",
    "cs": "led uno bre dub kve cerven cervenec srp zar rij lis pro",
    "tr": "oca sub mar nis may haz tem agu eyl eki kas ara",
    "hu": "jan feb marc apr maj jun jul aug szept okt nov dec",
    "ro": "ian feb mar apr mai iun iul aug sept oct noi dec",
    "ru": "янв фев мар апр мая июн июл авг сен окт ноя дек",
    "uk": "січ лют бер кві тра чер лип сер вер жов лис гру",
}
CZECH = {"cvn": 6, "cervn": 6, "cvc": 7, "cervenc": 7}  # June and July differ in their endings only
STEMS = {stem: nth for names in MONTHS.values() for nth, stem in enumerate(names.split(), 1)} | CZECH
LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "й": "и"})


class Moments:
    """Reads dates; `day_first` settles 05/04/2026, `at_home` turns times of a known zone into the lifter's."""

    __slots__ = ("at_home", "day_first", "known")

    def __init__(
        self,
        *,
        day_first: bool | None = None,
        at_home: Callable[[datetime.datetime], datetime.datetime] = as_it_stands,
    ) -> None:
        self.day_first = day_first
        self.at_home = at_home
        self.known: dict[str, Moment] = {}

    def read(self, text: str) -> Moment:
        """Date and time to the minute, the time None where none is written. UnreadableError (IMP102) otherwise."""
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = self._read(text)
        return found

    def _read(self, text: str) -> Moment:
        bare = _tidy(text)
        try:
            found = self._iso(bare) or self._numeric(bare) or _worded(bare)
        except UnreadableError:
            raise
        except ValueError:
            found = None
        if found is None:
            raise UnreadableError(DATE, f"{shown(text)} is no date." if bare else "The date is missing.")
        return found

    def _iso(self, bare: str) -> Moment | None:
        if not ISO.fullmatch(bare.upper()):
            return None
        if len(bare) == len("2026-11-20"):
            return datetime.date.fromisoformat(bare), None
        moment = datetime.datetime.fromisoformat(bare.upper())
        if moment.tzinfo is not None:
            moment = self.at_home(moment)
        return moment.date(), moment.time().replace(second=0, microsecond=0, tzinfo=None)

    def _numeric(self, bare: str) -> Moment | None:
        if match := YEAR_FIRST.match(bare):
            date = datetime.date(*map(int, match.groups()))
        elif match := YEAR_LAST.match(bare):
            date = self._year_last(match)
        else:
            return None
        return date, _time(bare[match.end() :])

    def _year_last(self, match: re.Match[str]) -> datetime.date:
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        day_first = order_of(match[0])
        if day_first is None:
            day_first = self.day_first
        if day_first is None and first != second:
            raise UnreadableError(DATE, f"{shown(match[0])} may begin with the day or with the month.")
        day, month = (first, second) if day_first else (second, first)
        return datetime.date(year if year > 99 else 2000 + year, month, day)


def order_of(text: str) -> bool | None:
    """Whether the day stands first in a date such as 31/08/2018; None where that cannot be seen."""
    match = YEAR_LAST.match(_tidy(text))
    if match is None:
        return None
    if match[2] == ".":
        return True  # nobody writes the month first with points
    first, second = int(match[1]), int(match[3])
    return None if (first > 12) == (second > 12) else first > 12


def is_numeric(text: str) -> bool:
    """Whether a date has the form of 05/04/2026."""
    return YEAR_LAST.match(_tidy(text)) is not None


def is_open(text: str) -> bool:
    """Whether the order of day and month cannot be seen in this date, and matters."""
    match = YEAR_LAST.match(_tidy(text))
    return match is not None and order_of(text) is None and match[1] != match[3]


@lru_cache(maxsize=256)
def _tidy(text: str) -> str:
    """Lower case, ordinary spaces, am and pm."""
    bare = POINT_AND_SPACE.sub(".", " ".join(text.split()).lower())
    if bare.isascii() and "." not in bare:
        return bare
    for written, half in HALVES.items():
        bare = bare.replace(written, half)
    return bare


def _worded(bare: str) -> Moment | None:
    """`8 Apr 2026, 16:50`, `May 15, 2026, 7:26 PM`, `8 de abr. de 2026, 16:50`, `2026年4月8日 16:50`."""
    if match := EAST.match(bare):
        year, month, day = map(int, match.groups())
    elif match := DAY_MONTH.match(bare):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    elif match := MONTH_DAY.match(bare):
        month, day, year = _month(match[1]), int(match[2]), int(match[3])
    else:
        return None
    return datetime.date(year, month, day), _time(bare[match.end() :])


def _month(word: str) -> int:
    """The month of a name or its beginning; 0, which is none, for an unknown one."""
    letters = unicodedata.normalize("NFKD", word.translate(LETTERS))
    plain = "".join(c for c in letters if not unicodedata.combining(c))
    return next((STEMS[plain[:n]] for n in range(len(plain), 2, -1) if plain[:n] in STEMS), 0)


def _time(text: str) -> datetime.time | None:
    """What stands behind a date; None for nothing."""
    rest = BETWEEN.sub("", text)
    if not rest:
        return None
    if turned := EASTERN.fullmatch(rest):
        rest = f"{turned[2]} {turned[1]}"
    match = TIMED.fullmatch(rest)
    if match is None or not (match["m"] or match["half"]):
        raise ValueError(text)
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"] == "pm" else 0)
    return datetime.time(hour, int(match["m"] or 0))
