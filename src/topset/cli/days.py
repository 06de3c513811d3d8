"""Dates and times as options."""

import datetime
import re

import typer

DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
TIME = re.compile(r"\d{1,2}:\d{2}")


def day_of(text: str, option: str) -> datetime.date | None:
    """The day of an option, None where it is not given."""
    if not text:
        return None
    if DATE.fullmatch(text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            pass
    raise typer.BadParameter(f'There is no day "{text}". Write 2026-11-21.', param_hint=f"'{option}'")


def moment_of(date: str, time: str = "") -> datetime.datetime:
    """The moment that --date and --time name, where any is given; at noon of another day, else now."""
    now = datetime.datetime.now()  # the lifter's own clock, as the journal is written by it
    day, hour = day_of(date, "--date"), time_of(time, "--time")
    if day:
        return datetime.datetime.combine(day, hour or datetime.time(12))
    return datetime.datetime.combine(now.date(), hour) if hour else now


def time_of(text: str, option: str) -> datetime.time | None:
    """The time of day of an option, None where it is not given."""
    if not text:
        return None
    if TIME.fullmatch(text):
        hours, minutes = map(int, text.split(":"))
        if hours < 24 and minutes < 60:
            return datetime.time(hours, minutes)
    raise typer.BadParameter(f'There is no time "{text}". Write 18:10.', param_hint=f"'{option}'")
