"""Values that several operations take or give."""

import datetime
import re
from collections.abc import Callable
from typing import Annotated, Any, Generic, TypeVar

from django.db.models import QuerySet
from django.utils.translation import gettext
from ninja import Field, Schema
from pydantic import AwareDatetime, BeforeValidator, WithJsonSchema, model_validator

from topset.web.training.programs import LONGEST

Item = TypeVar("Item")

CLOCK = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"
Text = Annotated[str, Field(max_length=LONGEST, pattern=r"^[^\x00]*$")]
Yes = Annotated[bool, Field(strict=True)]
Words = Annotated[str, Field(max_length=200, pattern=r"^[^\x00]*$")]


class Asked(Schema):
    """The body of a request: an object. A schema takes its fields from anything that has attributes otherwise."""

    @model_validator(mode="wrap")
    @classmethod
    def an_object(cls, value: object, read: Callable[[object], Any]) -> Any:
        """Refuse lists."""
        if isinstance(value, list):
            raise ValueError(gettext("Send an object."))
        return read(value)


def written(value: object) -> object:
    """A date as it is written; other ways to say one are refused."""
    if not isinstance(value, datetime.date) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(value)):
        raise ValueError(gettext("Write a date as 2026-11-22."))
    return value


def on_the_wall(value: object) -> object:
    """A time of day as a clock on the wall shows it: there is no zone in it."""
    if not isinstance(value, datetime.time) and not re.fullmatch(CLOCK, str(value)):
        raise ValueError(gettext("Write a time as 18:05 or 18:05:00."))
    return value


def said_at(value: object) -> object:
    """A moment as text; a bare number could be seconds or milliseconds."""
    if not isinstance(value, datetime.datetime | str) or str(value).isdecimal():
        raise ValueError(gettext("Write a moment as 2026-11-22T18:05:00Z."))
    return value


def a_number(value: object) -> object:
    """A number and no text of one."""
    if isinstance(value, str | bool):
        raise ValueError(gettext("Write a number."))
    return value


Week = Annotated[int, Field(ge=1, le=1000), BeforeValidator(a_number)]
Moment = Annotated[AwareDatetime, BeforeValidator(said_at)]
TimeOfDay = Annotated[
    datetime.time, BeforeValidator(on_the_wall), WithJsonSchema({"type": "string", "pattern": CLOCK})
]
Day = Annotated[datetime.date, BeforeValidator(written)]


class Part(Schema):
    """Which part of a list is asked for."""

    limit: Annotated[int, Field(ge=1, le=100)] = 20
    offset: Annotated[int, Field(ge=0, le=1_000_000)] = 0


class Page(Schema, Generic[Item]):
    """A part of a list, and how long the whole list is."""

    items: list[Item]
    count: int

    @classmethod
    def model_parametrized_name(cls, params: tuple[Any, ...]) -> str:
        """What the description calls a page of these."""
        return f"PageOf{params[0].__name__}"


def page(found: QuerySet[Any], part: Part, shown: Callable[[Any], Any] = lambda row: row) -> dict[str, Any]:
    """The part of a list."""
    rows = found[part.offset : part.offset + part.limit]
    return {"items": [shown(row) for row in rows], "count": found.count()}
