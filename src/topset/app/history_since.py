"""A history from a day on: what was known before it stays known, and is not shown."""

from dataclasses import replace
from datetime import date as Date  # noqa: N812 - as the fields are called

from topset.app.history import DayHistory, LiftHistory, MuscleHistory, WeekHistory
from topset.metrics.journal.log import week_of


def lift_since(found: LiftHistory, first: Date) -> LiftHistory:
    """A lift's sessions from a day on; without one in that time the last of all."""
    late = tuple(one for one in found.sessions if one.date >= first)
    return replace(found, sessions=late or found.sessions[-1:])


def muscle_since(found: MuscleHistory, first: Date) -> MuscleHistory:
    """A group's weeks from that of a day on."""
    return replace(found, weeks=tuple(week for week in found.weeks if week.monday >= week_of(first)))


def weeks_since(found: WeekHistory, first: Date) -> WeekHistory:
    """The weeks from that of a day on."""
    return replace(found, weeks=tuple(week for week in found.weeks if week.monday >= week_of(first)))


def days_since(found: DayHistory, first: Date) -> DayHistory:
    """The days of training from a day on."""
    return DayHistory(tuple(day for day in found.days if day.date >= first))
